import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findHolder, type Holder } from '../database/home.ts';
import { isUnseen } from '../database/machine.ts';
import { latestVersion, MIGRATIONS } from '../database/migrations.ts';
import { readHomeVersion } from '../database/schema-version.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** Whose files these must be, and nobody else's. */
const PRIVATE = ['password', 'holder.json'];

/** What is in a home that this user can't use is not looked at. */
export async function checkHome(home: string): Promise<readonly Finding[]> {
  const mode = await modeOf(home);
  if (mode === null) return [await checkPlace(home)];
  if (!mode.own) return [failing('home', `${home} belongs to another user`, ANOTHER)];
  const wrong = await wrongWith(home);
  if (wrong !== null) return [failing('home', `${home} ${wrong}`, ANOTHER)];
  const open = await opened(home);
  const remedy = open.map((path) => `chmod ${path === home ? 700 : 600} ${path}`).join('; ');
  const rights =
    open.length === 0
      ? fine('home', `${home}, for its owner alone`)
      : failing('home', `others may read ${open.join(', ')}`, remedy);
  return [rights, await checkHomeVersion(home), holderLine(await findHolder({ home }))];
}

/** The folder, or the nearest above it that can be seen. */
export async function nearestThere(folder: string): Promise<string> {
  if (dirname(folder) === folder || (await modeOf(folder)) !== null) return folder;
  return nearestThere(dirname(folder));
}

/** Whether a home that is not there can be made. */
async function checkPlace(home: string): Promise<Finding> {
  const above = await nearestThere(dirname(home));
  const wrong = await wrongWith(above);
  if (wrong === null) return fine('home', `${home} is not there yet; it is made at the first start`);
  return failing('home', `${home} can not be made: ${above} ${wrong}`, ANOTHER);
}

/** Why this user can make nothing in it; null where he can. */
async function wrongWith(folder: string): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'is no folder';
    await access(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `can not be written to (${(error as NodeJS.ErrnoException).code})`;
  }
}

const ANOTHER = 'Run Ujar as that user, or set UJAR_HOME to a folder of your own.';

async function opened(home: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const path of [home, ...PRIVATE.map((name) => join(home, name))])
    if ((await modeOf(path))?.others) open.push(path);
  return open;
}

/** Null for what is not there, or lies where this user can't look. */
async function modeOf(path: string): Promise<{ readonly others: boolean; readonly own: boolean } | null> {
  try {
    const { mode, uid } = await stat(path);
    return { others: (mode & 0o077) !== 0, own: uid === (process.getuid?.() ?? uid) };
  } catch (error) {
    if (isUnseen(error)) return null;
    throw error;
  }
}

async function checkHomeVersion(home: string): Promise<Finding> {
  const [found, known] = [await readHomeVersion(home), latestVersion(MIGRATIONS)];
  if (found === null || found === known) return fine('schema', `version ${found ?? known}`);
  if (found > known)
    return failing('schema', `version ${found}, this Ujar knows ${known}`, 'Install a newer Ujar.');
  return warning('schema', `version ${found}; the next start brings it to ${known}`, 'Take a backup before.');
}

function holderLine(holder: Holder | null): Finding {
  if (holder === null) return fine('holder', 'no server runs on this home');
  const { pid, address, started } = holder;
  return fine('holder', `process ${pid} since ${started}, ${address ?? 'which serves no address'}`);
}
