import type { EntityKind } from '../document/document.ts';
import { bestNames } from './alike-names.ts';
import type { OfficePeriod } from './holders.ts';
import { plainName } from './names.ts';
import type { Profile } from './resemblance.ts';

/** One of two that somebody judges, with the offices that texts and imports give it. */
export interface Judged {
  readonly name: string;
  readonly kind: EntityKind;
  readonly offices: readonly {
    /** "foreign minister of CHN", "mayor of seruni". */
    readonly office: string;
    readonly periods: readonly Pick<OfficePeriod, 'first' | 'last' | 'since' | 'until'>[];
    /** At the precision told. */
    readonly imported: readonly { readonly from: string; readonly to: string | null }[];
  }[];
}

/**
 * What speaks against two being one, a sentence each: they are of two kinds, or hold offices at one time that nobody holds
 * together, of two countries or two of those of which a state has one at its head.
 */
export function clashesOfOne(a: Judged, b: Judged): readonly string[] {
  const kinds =
    a.kind === b.kind ? [] : [`“${a.name}” is told of as ${A[a.kind]}, “${b.name}” as ${A[b.kind]}`];
  const offices = a.offices.flatMap((one) =>
    b.offices.flatMap((other) => {
      const when = areApart(one.office, other.office) ? commonTime(one, other) : null;
      return when === null
        ? []
        : [`“${a.name}” is told to be ${one.office} and “${b.name}” ${other.office} at one time, ${when}`];
    }),
  );
  return [...kinds, ...offices];
}

/** What else speaks against two being one, a sentence each: their names have nothing in common, or their countries don't. */
export function clashesOfProfiles(a: Profile, b: Profile): readonly string[] {
  const [one = '', other = ''] = [a.names[0], b.names[0]];
  const isUnlike = bestNames(a.kind, a.names, b.names) === null && !shareWord(a.names, b.names);
  const areApart =
    a.countries.length > 0 &&
    b.countries.length > 0 &&
    !a.countries.some((country) => b.countries.includes(country));
  const where = a.kind === 'person' ? 'holds roles for' : 'is of';
  const told = ({ countries }: Profile) => countries.toSorted().slice(0, 3).join(', ');
  return [
    ...(isUnlike ? [`“${one}” and “${other}” have no name in common, nor a word of one`] : []),
    ...(areApart ? [`“${one}” ${where} ${told(a)}, “${other}” ${where} ${told(b)}`] : []),
  ];
}

function shareWord(a: readonly string[], b: readonly string[]): boolean {
  const wordsOf = (names: readonly string[]) => names.flatMap((name) => plainName(name).split(' '));
  const known = new Set(wordsOf(a));
  return wordsOf(b).some((word) => known.has(word));
}

/** What speaks against two being two: an office that one person holds, at one time. */
export function clashesOfTwo(a: Judged, b: Judged): readonly string[] {
  return a.offices.flatMap((one) =>
    b.offices.flatMap((other) => {
      const when = one.office === other.office ? commonTime(one, other) : null;
      return when === null
        ? []
        : [`“${a.name}” and “${b.name}” are both told to be ${one.office} at one time, ${when}`];
    }),
  );
}

const A: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  country: 'a country',
  organisation: 'an organisation',
  place: 'a place',
  group: 'a group',
};

/** Of these a state has one each, who is none of the others. */
const HEADS = new Set(['president', 'vice president', 'prime minister', 'king', 'emperor', 'supreme leader']);

/** "minister of NOR", by ISO 3166-1 alpha-3 code. */
const OF_STATE = /^(?<title>.+) of (?<country>[A-Z]{3})$/u;

function areApart(a: string, b: string): boolean {
  const [one, other] = [OF_STATE.exec(a)?.groups, OF_STATE.exec(b)?.groups];
  if (one === undefined || other === undefined) return false;
  if (one.country !== other.country) return true;
  return one.title !== other.title && HEADS.has(one.title ?? '') && HEADS.has(other.title ?? '');
}

type Held = Judged['offices'][number];

/** "2026-03-02 to 2026-03-04": the first stretch in which both are held. */
function commonTime(a: Held, b: Held): string | null {
  const met = stretchesOf(a).flatMap(([from, to]) =>
    stretchesOf(b).flatMap(([start, end]): [string, string][] => {
      const [first, last] = [from > start ? from : start, to < end ? to : end];
      return first <= last ? [[first, last]] : [];
    }),
  );
  const [first] = met.sort();
  if (first === undefined) return null;
  const [from, to] = first;
  return to === OPEN ? `since ${from}` : from === to ? from : `${from} to ${to}`;
}

/** Later than any day. */
const OPEN = '9999-12-31';

/** In whole days: from the first on which it is sure to the last. */
function stretchesOf({ periods, imported }: Held): [string, string][] {
  return [
    ...periods.map(({ first, last, since, until }): [string, string] => [
      since !== null && since[1] < first ? since[1] : first,
      until !== null && until[0] > last ? until[0] : last,
    ]),
    ...imported.map(({ from, to }): [string, string] => [
      lastDay(from),
      to === null ? OPEN : to.padEnd('2026-01-01'.length, '-01'),
    ]),
  ];
}

/** Of what is told as "2023" or "2023-07" the last day. */
function lastDay(from: string): string {
  return from.length === 4 ? `${from}-12-31` : from.length === 7 ? `${from}-31` : from;
}
