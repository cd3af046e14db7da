import { type SparqlResults, simplifySparqlResults } from 'wikibase-sdk';
import type { PackedOffice } from '../extract/gazetteer/people-index.ts';
import { countryOfItem } from './countries.ts';
import { usableNames } from './names.ts';
import { readTenure } from './tenures.ts';
import { isObject, type PersonRead } from './wikidata.ts';

type Json = Readonly<Record<string, unknown>>;

/** By what the variables of a query are commonly called, without "Label". */
const VARIABLES = {
  person: ['person', 'item', 'human', 'politician', 'people', 'orang', 'tokoh'],
  name: ['name', 'label', 'fullname', 'nama'],
  alias: ['alias', 'aliases', 'altlabel', 'nickname'],
  office: ['office', 'position', 'role', 'jabatan', 'positionheld', 'post', 'title'],
  of: [
    'of',
    'for',
    'jurisdiction',
    'officeof',
    'positionof',
    'officecountry',
    'officefor',
    'body',
    'organisation',
  ],
  start: ['start', 'from', 'since', 'begin', 'startdate', 'starttime', 'mulai'],
  end: ['end', 'to', 'until', 'till', 'enddate', 'endtime', 'selesai'],
  country: ['country', 'citizenship', 'nationality', 'countryofcitizenship', 'negara'],
  gender: ['gender', 'sex', 'sexorgender'],
} as const;

type Role = keyof typeof VARIABLES;

/** A value of a row with the words for it. */
interface Cell {
  readonly value: string;
  readonly label: string | null;
  readonly aliases: readonly string[];
}

/** True for a row as SPARQL servers give it, not simplified yet. */
export function isBinding(value: Json): boolean {
  const cells = Object.values(value);
  return cells.length > 0 && cells.every((cell) => isObject(cell) && 'type' in cell && 'value' in cell);
}

/** Rows as wikibase-sdk simplifies them, at once for all that have the same variables. */
export function simplifyRows(rows: readonly Json[]): readonly Json[] {
  const vars = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const results = { head: { vars }, results: { bindings: rows } } as unknown as SparqlResults;
  return simplifySparqlResults(results);
}

/** Reads a simplified row; null where it holds no person's Wikidata id. */
export function readRow(row: Json): PersonRead | null {
  const cells = new Map(Object.entries(row).flatMap(([name, value]) => cellsOf(name, value)));
  const find = (role: Role): Cell | undefined => {
    for (const name of VARIABLES[role]) {
      const cell = cells.get(name);
      if (cell) return cell;
    }
    return undefined;
  };
  const person = find('person') ?? [...cells.values()].find(({ value }) => isItem(value));
  if (!person || !isItem(person.value)) return null;
  const label = [...cells].find(([name]) => VARIABLES.person.some((variable) => name === `${variable}label`));
  const told = [
    person.label,
    label?.[1].value,
    find('name')?.value,
    ...person.aliases,
    ...aliasesOf(find('alias')),
  ];
  const names = told.filter((name): name is string => typeof name === 'string' && !isItem(name));
  const held = officeIn(find);
  const country = codeOf(find('country'));
  const read = {
    id: person.value,
    names: usableNames(names),
    countries: country ? [country] : [],
    gender: GENDERS[find('gender')?.value.toLowerCase() ?? ''] ?? null,
    offices: held ? [held.office] : [],
  };
  return { person: read, faults: (held?.faults ?? []).map((fault) => `${read.id} ${fault}`) };
}

const GENDERS: Readonly<Record<string, 'f' | 'm'>> = {
  q6581072: 'f',
  female: 'f',
  perempuan: 'f',
  q1052281: 'f',
  q6581097: 'm',
  male: 'm',
  'laki-laki': 'm',
  q2449503: 'm',
};

function officeIn(
  find: (role: Role) => Cell | undefined,
): { readonly office: PackedOffice; readonly faults: readonly string[] } | null {
  const office = find('office');
  if (!office) return null;
  const title = office.label ?? office.value;
  const of = find('of');
  const country = codeOf(of);
  const name = of ? (of.label ?? of.value) : undefined;
  const { time, faults } = readTenure(find('start')?.value, find('end')?.value);
  return {
    office: {
      ...(isItem(title) ? { id: title } : { titles: [title] }),
      ...(country ? { country } : name ? { of: name } : {}),
      ...time,
    },
    faults: faults.map((fault) => `in the office ${title} ${fault}`),
  };
}

/** The ISO code of a country given as an item, or as a code already. */
function codeOf(cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  return countryOfItem(cell.value) ?? (/^[A-Z]{3}$/u.test(cell.value) ? cell.value : undefined);
}

function isItem(value: string): boolean {
  return /^Q[1-9]\d*$/u.test(value);
}

/** A cell by its variable in lower case, and those that simplifying put into it: `officeOf` stands in `office`. */
function cellsOf(name: string, value: unknown): [string, Cell][] {
  const key = name.toLowerCase();
  if (typeof value === 'string' || typeof value === 'number')
    return [[key, { value: itemOf(String(value)), label: null, aliases: [] }]];
  if (Array.isArray(value)) {
    const texts = value.filter((each): each is string => typeof each === 'string');
    return [[key, { value: texts[0] ?? '', label: null, aliases: texts }]];
  }
  if (!isObject(value)) return [];
  const text = typeof value.value === 'string' ? itemOf(value.value) : '';
  const label = typeof value.label === 'string' && !isItem(value.label) ? value.label : null;
  const within = Object.entries(value).filter(([part]) => !['value', 'label', 'aliases'].includes(part));
  return [
    [key, { value: text, label, aliases: aliasesOf(value.aliases) }],
    ...within.flatMap(([part, each]) => [...cellsOf(part, each), ...cellsOf(`${name}${part}`, each)]),
  ];
}

/** "Q23" of its address. */
function itemOf(value: string): string {
  return value.replace(/^https?:\/\/[^\s/]+\/(?:entity|wiki)\//u, '');
}

/** The label service gives all aliases in one text, with commas between. */
function aliasesOf(told: unknown): readonly string[] {
  if (typeof told === 'string') return told.split(/,\s*/u);
  if (Array.isArray(told)) return told.filter((each): each is string => typeof each === 'string');
  return isObject(told) ? [...aliasesOf(told.value), ...aliasesOf(told.aliases)] : [];
}
