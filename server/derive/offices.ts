import { isDeepStrictEqual } from 'node:util';
import {
  findCodedPeople,
  listToldOffices,
  listUntoldOffices,
  NO_OFFICE,
  officeRow,
  type TenureRow,
  writePresumedOffices,
  writeTenures,
  writeToldOffices,
} from '../graph/offices.ts';
import type { Transaction } from '../graph/query.ts';
import { presumeOffice } from '../identity/homelands.ts';
import { officeKey } from '../identity/offices.ts';
import type { NameOf, TouchedOccurrences } from './entities.ts';

/** Brings the imported times in office of the people whom a batch brought in line with the knowledge pack. */
export async function deriveTenures(
  transaction: Transaction,
  sequence: number,
  came: TouchedOccurrences['came'],
  nameOf: NameOf,
): Promise<number> {
  const codes = await codesOf(transaction, came);
  const imported = codes.filter((code) => (nameOf(code)?.offices ?? []).length > 0);
  return keepTenures(transaction, sequence, imported, nameOf);
}

/** Writes the imported times in office of people where they differ from what is stored; returns of how many they did. */
export async function keepTenures(
  transaction: Transaction,
  sequence: number,
  codes: readonly string[],
  nameOf: NameOf,
): Promise<number> {
  const rows = codes.map((code) => {
    const tenures = tenuresOf(nameOf(code)?.offices ?? [], nameOf);
    return { entity: code, imported: tenures.length === 0 ? '' : JSON.stringify(tenures), tenures };
  });
  return (await writeTenures(transaction, { sequence, rows })).length;
}

async function codesOf(
  transaction: Transaction,
  came: TouchedOccurrences['came'],
): Promise<readonly string[]> {
  if ('ids' in came) {
    const found = await findCodedPeople(transaction, { occurrences: came.ids });
    return found.map(({ code }) => code);
  }
  const codes = came.flatMap(({ kind, code }) => (kind === 'person' && code !== null ? [code] : []));
  return [...new Set(codes)].sort();
}

type ImportedOffice = NonNullable<NonNullable<ReturnType<NameOf>>['offices']>[number];

/** Offices of a country that have a beginning, each once, in the order of their times. */
function tenuresOf(offices: readonly ImportedOffice[], nameOf: NameOf): readonly TenureRow[] {
  const rows = offices.flatMap(({ titles, country, from, to }) => {
    if (country === null || from === null) return [];
    const names = nameOf(country)?.names ?? [];
    const keys = titles.flatMap((title) => keyOf(title, country, names) ?? []);
    return keys.slice(0, 1).map((office): TenureRow => ({ office, from, to }));
  });
  const distinct = new Map(rows.map((row) => [JSON.stringify([row.from, row.to, row.office]), row]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** "Minister of Foreign Affairs of Norway" is for Norway a "Minister of Foreign Affairs"; "President of the Senate" no president. */
function keyOf(title: string, country: string, names: readonly string[]): string | null {
  const body = { kind: 'country', code: country, block: null } as const;
  const lower = title.toLowerCase();
  const endings = names.flatMap((name) =>
    [` of the ${name}`, ` of ${name}`, ` ${name}`].map((each) => each.toLowerCase()),
  );
  const ending = endings.toSorted((a, b) => b.length - a.length).find((each) => lower.endsWith(each));
  return officeKey({
    title: ending === undefined ? title : title.slice(0, -ending.length),
    state: null,
    body,
  });
}

/** Writes the keys and days of the offices that texts give `holders` where they differ from what is stored; returns how many did. */
export async function rekeyOffices(transaction: Transaction, holders: readonly string[]): Promise<number> {
  const changed = (await listToldOffices(transaction, { holders })).flatMap((row) => {
    const { holder, body, title, state, kind, code, block, written } = row;
    const office = officeKey({ title, state, body: { kind, code, block } });
    const day = office === null ? null : row.day;
    return office === written[0] && day === written[1] ? [] : [{ holder, body, title, office, day }];
  });
  await writeToldOffices(transaction, { rows: changed });
  return changed.length;
}

/**
 * The same of offices of which the text doesn't say whose they are, by the country that the text means. Goes by what
 * `rekeyOffices` wrote of the others in it.
 */
export async function presumeOffices(transaction: Transaction, holders: readonly string[]): Promise<number> {
  const changed = (await listUntoldOffices(transaction, { holders })).flatMap((row) => {
    const { id, described, titles, titleTenures, day, address, language, told, written } = row;
    const spoken = Object.fromEntries(row.spoken.map(({ country, times }) => [country, times]));
    const setting = { address, language, spoken, told };
    const presumed = presumeOffice({ kind: 'person', described, titles }, setting);
    const office = presumed === null ? NO_OFFICE : officeRow(presumed, titleTenures, day);
    return isDeepStrictEqual(office, written) ? [] : [{ id, office }];
  });
  await writePresumedOffices(transaction, { rows: changed });
  return changed.length;
}
