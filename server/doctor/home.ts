import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findHolder, type Holder } from '../database/home.ts';
import { isGone } from '../database/machine.ts';
import { latestVersion, MIGRATIONS } from '../database/migrations.ts';
import { readHomeVersion } from '../database/schema-version.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** Whose files these must be, and nobody else's. */
const PRIVATE = ['password', 'holder.json'];

export async function checkHome(home: string): Promise<readonly Finding[]> {
  const mode = await modeOf(home);
  if (mode === null) return [fine('home', `${home} is not there yet; it is made at the first start`)];
  const open = await opened(home);
  const remedy = open.map((path) => `chmod ${path === home ? 700 : 600} ${path}`).join('; ');
  const rights =
    open.length === 0
      ? fine('home', `${home}, for its owner alone`)
      : failing('home', `others may read ${open.join(', ')}`, remedy);
  const writable = mode.own ? rights : failing('home', `${home} belongs to another user`, ANOTHER);
  return [writable, await checkHomeVersion(home), holderLine(await findHolder({ home }))];
}

const ANOTHER = 'Run Ujar as that user, or set UJAR_HOME to a folder of your own.';

async function opened(home: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const path of [home, ...PRIVATE.map((name) => join(home, name))])
    if ((await modeOf(path))?.others) open.push(path);
  return open;
}

async function modeOf(path: string): Promise<{ readonly others: boolean; readonly own: boolean } | null> {
  try {
    const { mode, uid } = await stat(path);
    return { others: (mode & 0o077) !== 0, own: uid === (process.getuid?.() ?? uid) };
  } catch (error) {
    if (isGone(error)) return null;
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
