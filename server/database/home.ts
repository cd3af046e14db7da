import { createHash, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { HomeHeldError, SettingError } from '../errors.ts';
import { draftOf, readIfThere, writePrivate } from './files.ts';
import { MACHINE, type Machine, processStart } from './machine.ts';

const FILE = 'holder.json';

const HolderRecord = z.object({
  pid: z.number().int().positive(),
  processStart: z.string(),
  started: z.string(),
  address: z.string().nullable(),
  token: z.string(),
});

/**
 * The process that holds a home, as it says itself in holder.json. `address` is null until it serves; who joins it
 * shows `token`, which only the owner of the home can read.
 */
export type Holder = Readonly<z.infer<typeof HolderRecord>>;

/** A home that this process holds. */
export interface Home {
  /** Absolute, with symbolic links resolved: two names of one folder are one home. */
  readonly folder: string;
  /** What a joining command must show; drawn anew by each holder. */
  readonly token: string;
  /** Tells commands beside this process where it answers, and by which token (else the one it drew). */
  announce(address: string, token?: string): Promise<void>;
  /** Gives the home up. Calling it again does nothing. */
  release(): Promise<void>;
}

/**
 * Takes the home, making its folder (for its owner alone) where there is none. A holder that no longer runs is
 * succeeded; of several that try at once exactly one gets it.
 * @throws HomeHeldError saying who holds it; SettingError when the folder can't be made.
 */
export async function holdHome(config: Pick<Config, 'home'>, machine: Machine = MACHINE): Promise<Home> {
  const folder = await makeFolder(config.home);
  const path = join(folder, FILE);
  const token = randomBytes(24).toString('base64url');
  const own: Holder = {
    pid: process.pid,
    processStart: (await processStart(process.pid, machine)) ?? '',
    started: new Date().toISOString(),
    address: null,
    token,
  };
  await takePlace(path, own, folder, machine);
  let current = own;
  let released = false;
  return {
    folder,
    token,
    async announce(address, joining = token) {
      current = { ...current, address, token: joining };
      await writePrivate(path, write(current));
    },
    async release() {
      if (released) return;
      released = true;
      if ((await readIfThere(path)) === write(current)) await rm(path, { force: true });
    },
  };
}

/** The process that holds the home now; null where none does, or the one that did no longer runs. */
export async function findHolder(
  config: Pick<Config, 'home'>,
  machine: Machine = MACHINE,
): Promise<Holder | null> {
  return liveHolder(await readIfThere(join(config.home, FILE)), machine);
}

async function makeFolder(home: string): Promise<string> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await chmod(home, 0o700);
    return await realpath(home);
  } catch (error) {
    throw new SettingError('UJAR_HOME', `${home} can not be used: ${(error as Error).message}`);
  }
}

/**
 * Puts our record where the holder's is. Linking a finished file is atomic and fails where one stands. A stale
 * record is replaced only by who holds the claim on that very record: see `succeed`.
 */
async function takePlace(path: string, own: Holder, folder: string, machine: Machine): Promise<void> {
  const draft = draftOf(path);
  await writeFile(draft, write(own), { mode: 0o600, flag: 'wx' });
  try {
    for (;;) {
      if (await linkNew(draft, path)) return;
      const found = await readIfThere(path);
      if (found === null) continue;
      const holder = await liveHolder(found, machine);
      if (holder !== null) throw heldBy(holder, folder);
      if (await succeed(draft, path, found, folder, machine)) return;
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Replaces the stale record `found`. A claim is a link named after the record that it succeeds, so one process alone
 * can make it; a claim whose maker died is succeeded in the same way. While the claim on it stands, nobody else may
 * replace the record; whether it still is the one we read is checked after claiming. False: look again.
 */
async function succeed(
  draft: string,
  path: string,
  found: string,
  folder: string,
  machine: Machine,
): Promise<boolean> {
  const claims: string[] = [];
  for (let stale = found; ; ) {
    const claim = `${path}.${createHash('sha256').update(stale).digest('hex').slice(0, 16)}.claim`;
    const mine = await linkNew(draft, claim);
    if (mine) {
      claims.push(claim);
      break;
    }
    const text = await readIfThere(claim);
    if (text === null) return false;
    const claimant = await liveHolder(text, machine);
    if (claimant !== null) throw heldBy(claimant, folder);
    claims.push(claim);
    stale = text;
  }
  const unchanged = (await readIfThere(path)) === found;
  if (unchanged) await rename(draft, path);
  for (const claim of unchanged ? claims : claims.slice(-1)) await rm(claim, { force: true });
  return unchanged;
}

async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder that a record names, when that very process runs. A record that can't be read is a stale one. */
async function liveHolder(text: string | null, machine: Machine): Promise<Holder | null> {
  const holder = text === null ? null : parse(text);
  if (holder === null) return null;
  return (await processStart(holder.pid, machine)) === holder.processStart ? holder : null;
}

function parse(text: string): Holder | null {
  try {
    const parsed = HolderRecord.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: a disk that was full, or an older layout. Nobody we could ask stands behind it.
    return null;
  }
}

function write(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

function heldBy(holder: Holder, folder: string): HomeHeldError {
  return new HomeHeldError(folder, holder.pid, holder.address, holder.started);
}
