import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layOut } from '../../server/database/conf.ts';
import { endLeftover, entryArguments, findLeftover, isOurs } from '../../server/database/leftover.ts';
import { MACHINE } from '../../server/database/machine.ts';
import { fakeProgram, temporaryFolder } from './folders.ts';

/** A program under the given name that waits to be ended, however it is called; ended with the test at the latest. */
async function startWaiting(folder: string, name: string, args: readonly string[]) {
  await mkdir(folder, { recursive: true });
  await fakeProgram(folder, `${name}.sh`, 'echo up; read nothing');
  const child = spawn('/bin/sh', [join(folder, `${name}.sh`), ...args], { argv0: name });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  await once(child.stdout, 'data');
  return { pid: child.pid as number, child, ended };
}

test('a pid that another program has now is neither taken for ours nor touched', async () => {
  const home = await temporaryFolder();
  const layout = layOut(home);
  const { pid, child } = await startWaiting(home, 'editor', [`--home-dir=${layout.folder}`]);
  await writeFile(layout.record, JSON.stringify({ pid, port: 1 }));
  expect(await findLeftover(layout)).toBeNull();
  await endLeftover(pid, layout);
  expect(child.exitCode).toBeNull();
  expect(child.signalCode).toBeNull();
});

test('a Neo4j of another home, and a search for ours, are not ours', async () => {
  const home = await temporaryFolder();
  const layout = layOut(home);
  const other = await startWaiting(home, 'java', entryArguments(layOut(`${home}-other`)));
  const search = await startWaiting(home, 'grep', entryArguments(layout));
  expect(await isOurs(other.pid, layout)).toBe(false);
  expect(await isOurs(search.pid, layout)).toBe(false);
});

test.each([
  ['/proc', MACHINE],
  ['ps', { ...MACHINE, processes: '' }],
])('our Java is found by %s, recorded or not, and ended', async (_, machine) => {
  const home = await temporaryFolder();
  const layout = layOut(join(home, 'a home'));
  const { pid, ended } = await startWaiting(home, 'java', entryArguments(layout));
  expect(await findLeftover(layout, machine)).toBe(pid);
  await mkdir(join(home, 'a home'));
  await writeFile(layout.record, JSON.stringify({ pid, port: 1 }));
  expect(await findLeftover(layout, machine)).toBe(pid);
  await endLeftover(pid, layout, machine);
  expect(await ended).toEqual([null, 'SIGTERM']);
});
