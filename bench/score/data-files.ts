import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ScoreError } from './contract.ts';

/** The text of a data file, or the one line that says what to do. */
export function readData(path: string): string {
  if (!existsSync(path))
    throw new ScoreError(`no data at ${path}: name the folder of the set with --data PATH`);
  return readFileSync(path, 'utf8');
}

/** What the lines of a file hold, one JSON value each; lines without one are passed over. */
export function readJsonLines<T>(path: string): T[] {
  return readData(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Names of the files of a folder that end with `ending`, sorted; one line that says what to do if there are none. */
export function listData(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  if (names.length === 0)
    throw new ScoreError(`no ${ending} files in ${folder}: name the folder of the set with --data PATH`);
  return names.sort();
}
