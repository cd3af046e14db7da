import type { Knowledge } from './knowledge.ts';
import type { ImportedPerson } from './people.ts';

/** The best name of a code (English), and all names by which it may be looked for, in both languages. */
export interface CodeNames {
  readonly name: string;
  readonly names: readonly string[];
}

/** The names and offices of an imported person by their Wikidata id. */
export function namePerson({ people }: Knowledge, id: string): ImportedPerson | null {
  return people.find(id);
}

/** The names of every country and known organisation by its ISO code or Wikidata id, from the knowledge pack. */
export function nameCodes(knowledge: Knowledge): ReadonlyMap<string, CodeNames> {
  const names = new Map<string, Set<string>>();
  const add = (code: string, name: string) => names.set(code, (names.get(code) ?? new Set()).add(name));
  for (const language of ['en', 'id'] as const) {
    for (const [iso3, name] of knowledge.countryNames[language]) add(iso3, name);
    for (const entry of [...knowledge.gazetteers[language].values()].flat()) {
      const code = entry.iso3 ?? entry.wikidata;
      if (entry.wikidata !== undefined) add(entry.wikidata, entry.name);
      if (code !== undefined) add(code, entry.exact?.join(' ') ?? entry.words.join(' '));
    }
  }
  return new Map([...names].map(([code, set]) => [code, ranked([...set])]));
}

/** The first added is the best; the same name in other letters is told once. */
function ranked(names: readonly string[]): CodeNames {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  const distinct = [...seen.values()];
  return { name: distinct[0] ?? '', names: distinct };
}
