import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NoRoomError } from '../errors.ts';
import { DATABASE, layOut } from './conf.ts';
import { isUnseen, type Machine } from './machine.ts';

const MIB = 2 ** 20;
/** Of each database that is not there yet: a transaction log of 256 MiB is laid out before anything is written. */
const NEW_DATABASE = 300 * MIB;
/** Of one that is there, whose log is: its settings and what it prints. */
const STANDING = 16 * MIB;

/** Bytes that must be free for Neo4j to start on the home: 600 MiB for a new one, few for one that stands. */
export async function roomNeeded(home: string): Promise<number> {
  const { data } = layOut(home);
  const there = await Promise.all(
    ['system', DATABASE].map((name) => hasLog(join(data, 'transactions', name))),
  );
  return Math.max(STANDING, there.filter((is) => !is).length * NEW_DATABASE);
}

/**
 * Checks that Neo4j can start on a home that is there; where it can't, it would say nothing for minutes.
 * @throws NoRoomError
 */
export async function checkRoom(home: string, machine: Pick<Machine, 'freeDisk'>): Promise<void> {
  const [free, needed] = [await machine.freeDisk(home), await roomNeeded(home)];
  if (free < needed) throw new NoRoomError(home, free, needed);
}

async function hasLog(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => name.startsWith('neostore.transaction.db.'));
  } catch (error) {
    // Where this user can't look, a start tells so by itself.
    if (isUnseen(error)) return false;
    throw error;
  }
}
