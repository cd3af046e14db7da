import { createHash } from 'node:crypto';
import { append } from '../text/grouped.ts';
import { type ImportedOffice, type ImportedPerson, joinTold } from './people.ts';

/** A name that one or more imported people bear. */
export interface KnownName {
  /** Its words, lower case, as the tokens of a text come. */
  readonly words: readonly string[];
  /** True where it tells its bearer only beside another hint: a single word that others bear or that is anything else. */
  readonly weak: boolean;
  /** Those who bear it, each once. */
  people(): readonly ImportedPerson[];
}

/** The imported people, as extraction asks for them. */
export interface People {
  /** SHA-256 over what was imported, hexadecimal; empty where nothing was. */
  readonly hash: string;
  readonly isEmpty: boolean;
  /** The names that begin with a lower-case word, by their second one ("" where there is none), longest first. */
  beginningWith(word: string): ReadonlyMap<string, readonly KnownName[]> | null;
  /** The person with a Wikidata id. */
  find(id: string): ImportedPerson | null;
}

/**
 * What the last line of an import tells. An import is lines of JSON: first one a person (PackedPerson), then one for
 * each word that begins a name (PackedNames), then three: those words, the bytes at which their lines begin, and the
 * offices (PackedOffices). So it is read as it lies: of a hundred thousand people only those are decoded whose first
 * word a text has.
 */
export interface ImportTrailer {
  readonly format: typeof IMPORT_FORMAT;
  readonly source: string;
  /** When it was imported, ISO 8601. */
  readonly imported: string;
  readonly people: number;
  readonly names: number;
  /** The bytes at which the parts after the people begin. */
  readonly starts: {
    readonly names: number;
    readonly words: number;
    readonly places: number;
    readonly offices: number;
  };
  /** SHA-256 over all before this line, hexadecimal. */
  readonly hash: string;
}

export const IMPORT_FORMAT = 1;

/** A person as a line of an import; an office that has its own titles stands without an id. */
export interface PackedPerson extends Omit<ImportedPerson, 'offices'> {
  readonly offices: readonly PackedOffice[];
}

export interface PackedOffice {
  readonly id?: string;
  readonly titles?: readonly string[];
  readonly country?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/** By Wikidata id: what an office is called, and the country that it is for. */
export type PackedOffices = Readonly<
  Record<string, { readonly titles: readonly string[]; readonly country?: string }>
>;

/** The rest of each name after its first word, 1 where it is weak, and the bytes at which its bearers' lines begin. */
export type PackedNames = readonly (readonly [rest: string, weak: 0 | 1, ...people: number[]])[];

export const NO_PEOPLE: People = {
  hash: '',
  isEmpty: true,
  beginningWith: () => null,
  find: () => null,
};

/** The people of several imports (bytes as they lie in the home); of one whom more have, all is put together. */
export function openPeople(imports: readonly Uint8Array[]): People {
  if (imports.length === 0) return NO_PEOPLE;
  const opened = imports
    .map((bytes) => new OpenImport(bytes))
    .sort((a, b) => (a.trailer.hash < b.trailer.hash ? -1 : 1));
  const seen = new Map<string, ReadonlyMap<string, readonly KnownName[]>>();
  return {
    hash: hashOf(opened.map(({ trailer }) => trailer.hash)),
    isEmpty: false,
    beginningWith(word) {
      const known = seen.get(word);
      if (known) return known;
      const held = opened.filter((each) => each.holds(word));
      if (held.length === 0) return null;
      const names = bySecondWord(held.flatMap((each) => each.namesFrom(word)));
      seen.set(word, names);
      return names;
    },
    find: (id) => joinPeople(opened.flatMap((each) => each.find(id) ?? []))[0] ?? null,
  };
}

function hashOf(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}

/** The last line of an import; null where that is none, as in a file that was cut short. */
export function readTrailer(bytes: Uint8Array): ImportTrailer | null {
  const buffer = asBuffer(bytes);
  if (buffer[buffer.length - 1] !== NEWLINE) return null;
  const start = buffer.lastIndexOf(NEWLINE, buffer.length - 2) + 1;
  try {
    const trailer = JSON.parse(buffer.toString('utf8', start)) as Partial<ImportTrailer> | null;
    return trailer?.format === IMPORT_FORMAT ? (trailer as ImportTrailer) : null;
  } catch {
    return null;
  }
}

/** True if the bytes are those that the last line tells of. */
export function isWhole(bytes: Uint8Array, trailer: ImportTrailer): boolean {
  const buffer = asBuffer(bytes);
  const end = buffer.lastIndexOf(NEWLINE, buffer.length - 2) + 1;
  return createHash('sha256').update(buffer.subarray(0, end)).digest('hex') === trailer.hash;
}

const NEWLINE = 10;

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** One import, its lines decoded when they are asked for. */
class OpenImport {
  readonly trailer: ImportTrailer;
  private readonly buffer: Buffer;
  private readonly places: ReadonlyMap<string, number>;
  private readonly decoded = new Map<number, ImportedPerson>();
  private offices: PackedOffices | null = null;
  private ids: ReadonlyMap<string, number> | null = null;

  constructor(bytes: Uint8Array) {
    const trailer = readTrailer(bytes);
    if (!trailer) throw new Error('the import is not whole');
    this.trailer = trailer;
    this.buffer = asBuffer(bytes);
    const words = this.line<string[]>(trailer.starts.words);
    const places = this.line<number[]>(trailer.starts.places);
    this.places = new Map(words.map((word, i) => [word, places[i] ?? 0]));
  }

  holds(word: string): boolean {
    return this.places.has(word);
  }

  namesFrom(word: string): KnownName[] {
    const place = this.places.get(word);
    if (place === undefined) return [];
    return this.line<PackedNames>(place).map(([rest, weak, ...people]) => ({
      words: rest === '' ? [word] : [word, ...rest.split(' ')],
      weak: weak === 1,
      people: () => people.map((at) => this.personAt(at)),
    }));
  }

  find(id: string): ImportedPerson | null {
    this.ids ??= this.readIds();
    const place = this.ids.get(id);
    return place === undefined ? null : this.personAt(place);
  }

  /** Each person's line begins with the id. */
  private readIds(): Map<string, number> {
    const ids = new Map<string, number>();
    for (let at = 0; at < this.trailer.starts.names; at = this.buffer.indexOf(NEWLINE, at) + 1) {
      const from = at + '{"id":"'.length;
      ids.set(this.buffer.toString('latin1', from, this.buffer.indexOf('"', from)), at);
    }
    return ids;
  }

  private personAt(place: number): ImportedPerson {
    const known = this.decoded.get(place);
    if (known) return known;
    const packed = this.line<PackedPerson>(place);
    const person = { ...packed, offices: packed.offices.map((office) => this.unpack(office)) };
    this.decoded.set(place, person);
    return person;
  }

  private unpack({ id, titles, country, of, from, to }: PackedOffice): ImportedOffice {
    this.offices ??= this.line<PackedOffices>(this.trailer.starts.offices);
    const told = id === undefined ? undefined : this.offices[id];
    return {
      titles: titles ?? told?.titles ?? [],
      country: country ?? told?.country ?? null,
      of: of ?? null,
      from: from ?? null,
      to: to ?? null,
    };
  }

  private line<T>(start: number): T {
    return JSON.parse(this.buffer.toString('utf8', start, this.buffer.indexOf(NEWLINE, start))) as T;
  }
}

function bySecondWord(found: readonly KnownName[]): Map<string, KnownName[]> {
  const byWords = new Map<string, KnownName[]>();
  for (const name of found) append(byWords, name.words.join(' '), name);
  const names = new Map<string, KnownName[]>();
  for (const same of byWords.values()) {
    const { words = [] } = same[0] ?? {};
    let people: readonly ImportedPerson[] | null = null;
    const known: KnownName = {
      words,
      weak: same.every(({ weak }) => weak),
      people() {
        people ??= joinPeople(same.flatMap((name) => name.people()));
        return people;
      },
    };
    append(names, words[1] ?? '', known);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** Each person once, with all that is told of them. */
function joinPeople(people: readonly ImportedPerson[]): readonly ImportedPerson[] {
  if (people.length < 2) return people;
  const byId = new Map<string, ImportedPerson>();
  for (const person of people) {
    const other = byId.get(person.id);
    byId.set(person.id, other && other !== person ? joinTold(other, person) : person);
  }
  return [...byId.values()];
}
