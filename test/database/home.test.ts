import { createHash } from 'node:crypto';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findHolder, type Home, holdHome } from '../../server/database/home.ts';
import { MACHINE, processStart } from '../../server/database/machine.ts';
import { HomeHeldError, SettingError } from '../../server/errors.ts';
import { temporaryFolder } from './folders.ts';

const gone = (token: string) =>
  JSON.stringify({
    pid: process.pid,
    processStart: 'another life',
    started: '2024-01-01',
    address: null,
    token,
  });

async function newHome(): Promise<string> {
  return join(await temporaryFolder(), 'home');
}

describe('holdHome', () => {
  test('holds it for this process alone, readable by its owner alone', async () => {
    const home = await newHome();
    const held = await holdHome({ home });
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, 'holder.json'))).mode & 0o777).toBe(0o600);
    const error = await holdHome({ home }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HomeHeldError);
    expect(error).toMatchObject({ pid: process.pid, address: null, home });
    await held.release();
    await (await holdHome({ home })).release();
    expect(await readdir(home)).toEqual([]);
  });

  test('tells who asks where it answers, and nothing once it is given up', async () => {
    const home = await newHome();
    const held = await holdHome({ home });
    expect(await findHolder({ home })).toMatchObject({ pid: process.pid, address: null });
    await held.announce('http://127.0.0.1:4000');
    expect(await findHolder({ home })).toMatchObject({ address: 'http://127.0.0.1:4000', token: held.token });
    await expect(holdHome({ home })).rejects.toThrow(/answers at http:\/\/127\.0\.0\.1:4000/u);
    await held.release();
    await held.release();
    expect(await findHolder({ home })).toBeNull();
  });

  test('a link to the folder is the same home', async () => {
    const home = await newHome();
    const held = await holdHome({ home });
    await symlink(home, `${home}-link`);
    await expect(holdHome({ home: `${home}-link` })).rejects.toThrow(HomeHeldError);
    await held.release();
  });

  test.each([
    ['names a process that is gone', JSON.stringify({ ...JSON.parse(gone('a')), pid: 2 ** 30 })],
    ['names a pid that another process has now', gone('a')],
    ['can not be read', '{"pid":'],
    ['is empty', ''],
  ])('succeeds a record that %s', async (_, text) => {
    const home = await newHome();
    await (await holdHome({ home })).release();
    await writeFile(join(home, 'holder.json'), text);
    expect(await findHolder({ home })).toBeNull();
    const held = await holdHome({ home });
    expect(await findHolder({ home })).toMatchObject({ token: held.token });
    expect(await readdir(home)).toEqual(['holder.json']);
  });

  test.each(['no record', 'a stale record', 'a stale record and a stale claim on it'])(
    'of many at once exactly one gets it: %s',
    async (state) => {
      const home = await newHome();
      await (await holdHome({ home })).release();
      const path = join(home, 'holder.json');
      if (state !== 'no record') await writeFile(path, gone('a'));
      if (state.endsWith('on it')) {
        const name = createHash('sha256').update(gone('a')).digest('hex').slice(0, 16);
        await writeFile(`${path}.${name}.claim`, gone('b'));
      }
      const tries = await Promise.allSettled(Array.from({ length: 12 }, () => holdHome({ home })));
      const won = tries.filter(
        (tried): tried is PromiseFulfilledResult<Home> => tried.status === 'fulfilled',
      );
      expect(won).toHaveLength(1);
      for (const tried of tries) {
        if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(HomeHeldError);
      }
      expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ token: won[0]?.value.token });
      expect(await readdir(home)).toEqual(['holder.json']);
    },
  );

  test('a folder that can not be made is a bad setting', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(holdHome({ home: join(folder, 'file', 'home') })).rejects.toThrow(SettingError);
  });
});

test('processStart is told by /proc and by ps alike: steady for a process, null for none', async () => {
  for (const machine of [MACHINE, { ...MACHINE, processes: '' }]) {
    const start = await processStart(process.pid, machine);
    expect(start).not.toBeNull();
    expect(await processStart(process.pid, machine)).toBe(start);
    expect(await processStart(2 ** 30, machine)).toBeNull();
  }
});
