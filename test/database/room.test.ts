import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MACHINE } from '../../server/database/machine.ts';
import { startManaged } from '../../server/database/managed.ts';
import { checkRoom, roomNeeded } from '../../server/database/room.ts';
import { NoRoomError } from '../../server/errors.ts';
import { temporaryFolder } from './folders.ts';

const MIB = 2 ** 20;
const withFree = (bytes: number) => ({ ...MACHINE, freeDisk: async () => bytes });

/** What a Neo4j that started once leaves in a home. */
async function layLog(home: string, database: string): Promise<void> {
  const folder = join(home, 'neo4j', 'data', 'transactions', database);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'neostore.transaction.db.7'), '');
}

test('a home takes what Neo4j has yet to lay out', async () => {
  const home = await temporaryFolder();
  expect(await roomNeeded(join(home, 'not there yet'))).toBe(600 * MIB);
  expect(await roomNeeded(home)).toBe(600 * MIB);
  await layLog(home, 'system');
  expect(await roomNeeded(home)).toBe(300 * MIB);
  await mkdir(join(home, 'neo4j', 'data', 'transactions', 'neo4j'));
  expect(await roomNeeded(home)).toBe(300 * MIB);
  await layLog(home, 'neo4j');
  expect(await roomNeeded(home)).toBe(16 * MIB);
});

test('a disk that has just that is enough, and a byte less ends the start in one line, before anything is done', async () => {
  const home = join(await temporaryFolder(), 'home');
  const steps: unknown[] = [];
  const started = startManaged(home, (step) => steps.push(step), {
    machine: { ...withFree(600 * MIB - 1), env: { PATH: '' } },
  });
  await expect(started).rejects.toThrow(NoRoomError);
  await expect(started).rejects.toMatchObject({
    ...{ code: 'NO_ROOM', home, free: 600 * MIB - 1, needed: 600 * MIB },
    message: `${home} has 599 MiB free, and Neo4j takes 600 MiB to start there. Make room, or set UJAR_HOME to a folder on another disk.`,
  });
  expect(steps).toEqual([]);
  await checkRoom(home, withFree(600 * MIB));
});
