import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import {
  IMPORT_FORMAT,
  type ImportTrailer,
  type PackedNames,
  type PackedOffices,
  type PackedPerson,
} from '../extract/gazetteer/people-index.ts';
import { withoutMarks, wordsOf } from './names.ts';
import type { OfficeTold, PersonTold } from './wikidata.ts';

/** UTF-16 units that are gathered before they are written. */
const GATHERED = 1 << 20;
/** A single word with fewer letters is as often an abbreviation. */
const SHORTEST_LONE = 4;

interface NameBorne {
  weak: boolean;
  readonly people: number[];
}

/** Writes an import (see ImportTrailer) to a file of its own, person by person; holds the names, not the people. */
export class ImportWriter {
  private readonly names = new Map<string, Map<string, NameBorne>>();
  /** Words of names of several words. */
  private readonly parts = new Set<string>();
  /** Names of one word that are no person's best name. */
  private readonly aliases: { readonly word: string; readonly borne: NameBorne }[] = [];
  private readonly ids = new Set<string>();
  private readonly wanted = new Set<string>();
  private readonly hash: Hash = createHash('sha256');
  private gathered = '';
  /** The byte at which the next line begins. */
  private place = 0;

  private constructor(private readonly file: FileHandle) {}

  /** Begins a file that only its owner may read; there must be none of its name. */
  static async begin(path: string): Promise<ImportWriter> {
    return new ImportWriter(await open(path, 'wx', 0o600));
  }

  /** How many people were added, each once. */
  get people(): number {
    return this.ids.size;
  }

  async add({ id, names, countries, gender, offices }: PersonTold): Promise<void> {
    const name = names[0] ?? '';
    const person: PackedPerson = { id, name, names, countries, gender, offices };
    for (const office of offices) if (office.id !== undefined) this.wanted.add(office.id);
    this.ids.add(id);
    this.index(names, await this.line(person));
  }

  private index(names: readonly string[], place: number): void {
    const own = new Set<string>();
    const lone: { readonly word: string; readonly best: boolean }[] = [];
    for (const [i, name] of names.entries()) {
      const words = wordsOf(name);
      const plain = words.map(withoutMarks);
      const spellings = plain.some((word, at) => word !== words[at]) ? [words, plain] : [words];
      for (const spelling of spellings) {
        const [first = ''] = spelling;
        if (spelling.length === 1) lone.push({ word: first, best: i === 0 });
        else {
          for (const word of spelling) own.add(word);
          this.bear(first, spelling.slice(1).join(' '), false, place);
        }
      }
    }
    for (const word of own) this.parts.add(word);
    for (const { word, best } of lone) {
      const weak = word.length < SHORTEST_LONE || !/^\p{L}+$/u.test(word) || (!best && own.has(word));
      const borne = this.bear(word, '', weak, place);
      if (!best) this.aliases.push({ word, borne });
    }
  }

  private bear(first: string, rest: string, weak: boolean, place: number): NameBorne {
    const held = this.names.get(first) ?? new Map<string, NameBorne>();
    if (held.size === 0) this.names.set(first, held);
    const borne = held.get(rest) ?? { weak, people: [] };
    held.set(rest, borne);
    borne.weak &&= weak;
    // All names of a person are borne one after the other.
    if (borne.people.at(-1) !== place) borne.people.push(place);
    return borne;
  }

  /** Writes what is left, and the last line by which a file is known to be whole; gives that line. */
  async finish(
    source: string,
    imported: string,
    offices: ReadonlyMap<string, OfficeTold>,
  ): Promise<ImportTrailer> {
    for (const { word, borne } of this.aliases) if (this.parts.has(word)) borne.weak = true;
    const words = [...this.names.keys()].sort();
    const starts = { names: this.place };
    const places: number[] = [];
    let count = 0;
    for (const word of words) {
      const held = [...(this.names.get(word) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      count += held.length;
      const line: PackedNames = held.map(([rest, { weak, people }]) => [rest, weak ? 1 : 0, ...people]);
      places.push(await this.line(line));
    }
    const wordsAt = await this.line(words);
    const placesAt = await this.line(places);
    const officesAt = await this.line(this.officesWanted(offices));
    await this.flush();
    const trailer: ImportTrailer = {
      format: IMPORT_FORMAT,
      source,
      imported,
      people: this.people,
      names: count,
      starts: { ...starts, words: wordsAt, places: placesAt, offices: officesAt },
      hash: this.hash.digest('hex'),
    };
    await this.file.write(`${JSON.stringify(trailer)}\n`);
    await this.file.sync();
    return trailer;
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private officesWanted(offices: ReadonlyMap<string, OfficeTold>): PackedOffices {
    return Object.fromEntries(
      [...this.wanted].sort().flatMap((id) => {
        const told = offices.get(id);
        return told
          ? [[id, { titles: told.titles, ...(told.country ? { country: told.country } : {}) }]]
          : [];
      }),
    );
  }

  /** Writes a line of JSON; gives the byte at which it begins. */
  private async line(value: unknown): Promise<number> {
    const text = `${JSON.stringify(value)}\n`;
    const begin = this.place;
    this.place += Buffer.byteLength(text);
    this.gathered += text;
    if (this.gathered.length > GATHERED) await this.flush();
    return begin;
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.gathered);
    this.gathered = '';
    this.hash.update(bytes);
    await this.file.writeFile(bytes);
  }
}
