import { SourceError } from '../errors.ts';
import { joinTold } from '../extract/gazetteer/people.ts';
import type { ImportTrailer } from '../extract/gazetteer/people-index.ts';
import { ImportWriter } from './pack.ts';
import { checkReadable, readPieces } from './pieces.ts';
import { type Found, readRecords } from './records.ts';
import { isBinding, readRow, simplifyRows } from './rows.ts';
import { replaceImport } from './store.ts';
import { isEntity, type OfficeTold, type PersonTold, readEntity } from './wikidata.ts';

/** A part of a file that could not be used: a whole record, or a date of a person who is kept without it. */
export interface Fault {
  /** Null where the whole file is meant. */
  readonly line: number | null;
  readonly reason: string;
}

export interface Imported {
  /** Null where there was nobody to import: then nothing was written. */
  readonly trailer: ImportTrailer | null;
  readonly faults: number;
  /** Entities that are no people. */
  readonly others: number;
}

export interface ImportOptions {
  /** The name by which the import is listed and removed; one of the same name is replaced. */
  readonly source: string;
  /** Only people who hold or held an office. */
  readonly withOffice: boolean;
  readonly now: Date;
}

/** More would take more memory than a machine for this has. */
const MOST_PEOPLE = 2_000_000;
/** Rows that are simplified at once. */
const ROWS = 1000;

/**
 * The way of a file, a line a stage:
 *   pieces      the text of the file as it comes, unpacked
 *   records     one object after the other, with its line
 *   wikidata    an entity of a dump: a person, an office or nothing to us
 *   rows        a row of a SPARQL result, of which several may tell of one person
 *   names       names as texts may have them
 *   pack        the people with an index of their names, in a file of the home
 *   store       that file in its place, in one step
 */
export async function importPeople(
  file: string,
  home: string,
  { source, withOffice, now }: ImportOptions,
  tell: (fault: Fault) => void,
): Promise<Imported> {
  let faults = 0;
  let others = 0;
  const fail = (line: number | null, reason: string) => {
    faults += 1;
    tell({ line, reason });
  };
  await checkReadable(file);
  const trailer = await replaceImport(home, source, async (draft) => {
    const writer = await ImportWriter.begin(draft);
    try {
      const offices = new Map<string, OfficeTold>();
      const add = async (line: number, person: PersonTold) => {
        if (person.names.length === 0) return fail(line, `${person.id} has no name in English or Indonesian`);
        if (withOffice && person.offices.length === 0) others += 1;
        else if (writer.people < MOST_PEOPLE) await writer.add(person);
        else
          throw new SourceError(
            file,
            `has more than ${MOST_PEOPLE.toLocaleString('en')} people; import those with offices alone (--with-office), or a part`,
          );
      };
      const rows = new RowReader();
      for await (const found of whatCanBeRead(file)) {
        if ('reason' in found) {
          fail(found.line, found.reason);
          continue;
        }
        const { line, value } = found;
        if (!isEntity(value)) {
          for (const fault of rows.take(line, value)) fail(fault.line, fault.reason);
          continue;
        }
        if (typeof value.id !== 'string' || !/^[A-Z]\d+$/u.test(value.id)) {
          fail(line, 'is an entity without an id');
          continue;
        }
        const told = readEntity(value);
        if (told && 'person' in told) {
          for (const fault of told.faults) fail(line, fault);
          await add(line, told.person);
        } else if (told) offices.set(told.office.id, told.office);
        if (!told || 'office' in told) others += 1;
      }
      for (const fault of rows.finish()) fail(fault.line, fault.reason);
      for (const { line, person } of rows.people()) await add(line, person);
      return writer.people === 0 ? null : await writer.finish(source, now.toISOString(), offices);
    } finally {
      await writer.close();
    }
  });
  return { trailer, faults, others };
}

const NO_PERSON = 'names nobody: there is no Wikidata id of a person in it';

/** The records of a file; of one that can be read only up to some place those before it, and why. */
async function* whatCanBeRead(
  file: string,
): AsyncGenerator<Found | { readonly line: null; readonly reason: string }> {
  let good = 0;
  try {
    for await (const found of readRecords(readPieces(file), file)) {
      good += 'value' in found ? 1 : 0;
      yield found;
    }
  } catch (error) {
    if (good === 0 || !(error instanceof SourceError)) throw error;
    yield { line: null, reason: error.reason };
  }
}

/** Puts together the people of whom rows tell. */
class RowReader {
  private readonly told = new Map<string, { readonly line: number; person: PersonTold }>();
  private waiting: { readonly line: number; readonly row: Readonly<Record<string, unknown>> }[] = [];

  /** Takes a row in; gives what is at fault in those that were read by it. */
  take(line: number, row: Readonly<Record<string, unknown>>): readonly Fault[] {
    if (!isBinding(row)) return this.read(line, row);
    this.waiting.push({ line, row });
    return this.waiting.length < ROWS ? [] : this.finish();
  }

  finish(): readonly Fault[] {
    const waiting = this.waiting;
    this.waiting = [];
    if (waiting.length === 0) return [];
    const rows = simplifyRows(waiting.map(({ row }) => row));
    return rows.flatMap((row, i) => this.read(waiting[i]?.line ?? 0, row));
  }

  private read(line: number, row: Readonly<Record<string, unknown>>): readonly Fault[] {
    const told = readRow(row);
    if (told === null) return [{ line, reason: NO_PERSON }];
    const { person, faults } = told;
    const known = this.told.get(person.id);
    if (known) known.person = joinTold(known.person, person);
    else this.told.set(person.id, { line, person });
    return faults.map((reason) => ({ line, reason }));
  }

  people(): Iterable<{ readonly line: number; readonly person: PersonTold }> {
    return this.told.values();
  }
}
