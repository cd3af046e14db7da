import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Picks the towns that the gazetteer knows out of GeoNames' cities1000.txt (columns as its readme tells). */

export const NAME = 'towns';
export const FOLDER = 'names/geonames';

const TARGET = fileURLToPath(new URL('../../server/extract/gazetteer/towns.ts', import.meta.url));

/** Fewer people than this live in no town that is kept, unless it is the first of its region. */
const LEAST = 15_000;

/** A town of so many is known without a word that tells a place; more are asked where English surnames are towns. */
const LARGE = 100_000;
const LARGE_ENGLISH = 250_000;
const ENGLISH: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM']);

/** Of several of one name the largest is meant if it is so many times larger than the next of another country. */
const AHEAD = 4;

interface Town {
  readonly name: string;
  readonly country: string;
  readonly people: number;
}

export function train(folder: string): void {
  const groups = groupTowns(readTowns(readFileSync(join(folder, 'cities1000.txt'), 'utf8')));
  writeFileSync(TARGET, moduleOf(groups));
  console.log(`${[...groups.values()].flat().length} names in ${groups.size} groups`);
}

/** The towns of a table that are kept. */
export function readTowns(table: string): Town[] {
  return table.split('\n').flatMap((line) => {
    const column = line.split('\t');
    const [name = '', feature = '', country = ''] = [column[1], column[7], column[8]];
    const people = Number(column[14]);
    const first = feature === 'PPLC' || feature === 'PPLA';
    if (!isName(name) || !(people >= LEAST || first)) return [];
    return [{ name: name.normalize('NFC'), country, people }];
  });
}

/** Latin letters, no list and no part that only a map has. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]{2,}$/u.test(name) && name.split(' ').length < 5;
}

/** Names by country, "US*" those of large towns, "ZZ" those that towns of several countries bear alike. */
export function groupTowns(towns: readonly Town[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Town[]>();
  for (const town of towns) byName.set(town.name, [...(byName.get(town.name) ?? []), town]);
  const groups = new Map<string, string[]>();
  for (const [name, bearers] of byName) {
    const [first, ...others] = bearers.sort((a, b) => b.people - a.people);
    if (!first) continue;
    const rival = others.find(({ country }) => country !== first.country);
    const sure = !rival || first.people >= AHEAD * rival.people;
    const large = first.people >= (ENGLISH.has(first.country) ? LARGE_ENGLISH : LARGE);
    const group = `${sure ? first.country : 'ZZ'}${large ? '*' : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function moduleOf(groups: ReadonlyMap<string, readonly string[]>): string {
  const rows = [...groups].map(([group, names]) => {
    const list = [...names].sort((a, b) => (a < b ? -1 : 1)).join('|');
    return `  '${group}': ${list.includes("'") ? JSON.stringify(list) : `'${list}'`},`;
  });
  return `// Written by "npm run train -- ${NAME}" from GeoNames (https://www.geonames.org), CC BY 4.0: names picked, nothing else kept.

/** Names of towns by the country's ISO 3166-1 alpha-2; \`*\`: large ones; ZZ: of several countries. */
export const TOWNS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}
