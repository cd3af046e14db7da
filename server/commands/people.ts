import { basename } from 'node:path';
import type { Config } from '../config.ts';
import { findHolder } from '../database/home.ts';
import { SettingError, SourceError } from '../errors.ts';
import { type Fault, importPeople } from '../people/import.ts';
import { listImports, removeImport } from '../people/store.ts';

export interface ImportCommandOptions {
  readonly source?: string;
  readonly withOffice?: boolean;
}

/** Faults that are told one by one; the rest is counted. */
const MOST_TOLD = 100;
const LONGEST_SOURCE = 60;

/** `ujar people import`: true if nothing in the file was at fault. */
export async function importPeopleCommand(
  file: string,
  { source, withOffice = false }: ImportCommandOptions,
  config: Config,
): Promise<boolean> {
  const name = sourceNamed(source ?? (file === '-' ? 'stdin' : basename(file)));
  let told = 0;
  const tell = (fault: Fault) => {
    told += 1;
    if (told <= MOST_TOLD) console.error(lineOf(file, fault));
  };
  const earlier = (await listImports(config.home)).find((each) => each.source === name)?.trailer;
  const { trailer, faults, others } = await importPeople(
    file,
    config.home,
    { source: name, withOffice, now: new Date() },
    tell,
  );
  if (told > MOST_TOLD) console.error(`${file}: ${counted(told - MOST_TOLD)} more could not be used`);
  if (trailer === null) throw new SourceError(file, 'has no people to import; nothing was changed');
  const parts = [`${name}: ${tellSize(trailer.people, trailer.names)} imported`];
  if (earlier) parts.push(`in place of ${counted(earlier.people)} imported before`);
  if (others > 0)
    parts.push(`${counted(others)} passed over (no human with a name${withOffice ? ' and an office' : ''})`);
  if (faults > 0) parts.push(`${counted(faults)} could not be used`);
  console.log(parts.join(', '));
  const holder = await findHolder(config);
  if (holder?.address) console.error(`The server at ${holder.address} knows them after its next start`);
  return faults === 0;
}

/** `ujar people list`: a line for each source, and all of them together. */
export async function listPeopleCommand({ json = false }: { json?: boolean }, config: Config): Promise<void> {
  const imports = await listImports(config.home);
  for (const { source, trailer } of imports) {
    const { people = null, names = null, imported = null } = trailer ?? {};
    if (json) console.log(JSON.stringify({ source, people, names, imported }));
    else if (people === null) console.log(`${source}: damaged; import it again or remove it`);
    else console.log(`${source}: ${tellSize(people, names ?? 0)}, imported ${imported?.slice(0, 10)}`);
  }
  if (imports.length === 0 && !json) console.log('No people are imported');
}

/** `ujar people remove`: the people of the sources named. */
export async function removePeopleCommand(sources: readonly string[], config: Config): Promise<void> {
  const known = (await listImports(config.home)).map(({ source }) => source);
  for (const source of sources)
    if (!known.includes(source))
      throw new SettingError(
        source,
        `no people were imported by this name; there are ${known.join(', ') || 'none'}`,
      );
  await remove(sources, config);
}

/** `ujar people clear`: all of them. */
export async function clearPeopleCommand(config: Config): Promise<void> {
  const sources = (await listImports(config.home)).map(({ source }) => source);
  if (sources.length === 0) console.log('No people are imported');
  await remove(sources, config);
}

async function remove(sources: readonly string[], config: Config): Promise<void> {
  for (const source of sources) {
    await removeImport(config.home, source);
    console.log(`${source}: removed`);
  }
}

function sourceNamed(name: string): string {
  const source = name.normalize('NFC').trim();
  if (source !== '' && source.length <= LONGEST_SOURCE && !/[\p{Cc}\p{Cs}]/u.test(source)) return source;
  throw new SettingError('--source', `must be a name of 1 to ${LONGEST_SOURCE} characters`);
}

function lineOf(file: string, { line, reason }: Fault): string {
  return line === null ? `${file}: ${reason}` : `${file}: line ${line}: ${reason}`;
}

/** "1 person with 2 names". */
function tellSize(people: number, names: number): string {
  const [bearers, called] = [people === 1 ? 'person' : 'people', names === 1 ? 'name' : 'names'];
  return `${counted(people)} ${bearers} with ${counted(names)} ${called}`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
