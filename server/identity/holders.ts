import type { RoleStateValue } from '../document/document.ts';
import { DAY } from './days.ts';
import { nameOffice } from './offices.ts';

/** That a text of a day gives someone an office. Days are ISO ("2026-03-04"); null for what the text leaves open. */
export interface Telling {
  readonly entity: string;
  readonly day: string;
  readonly state: RoleStateValue | null;
  /** The first and last day on which it may have begun. */
  readonly since: readonly [string, string] | null;
  readonly until: readonly [string, string] | null;
  /** How far it can be relied on that the office is that of this country, where the text names none; absent or null where it does. */
  readonly presumed?: number | null;
}

/** An imported time in office, at the precision told ("2023", "2023-07-25"); `to` is null where no end is told. */
export interface ImportedTenure {
  readonly entity: string;
  readonly from: string;
  readonly to: string | null;
}

/** Who held an office on a day, as far as is known. */
export interface Holder {
  readonly entity: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** What texts tell of a day says less of another one: in so many days e times less. */
const FADES = 14;
/** A text more than so many days away tells nothing of who holds an office. */
export const NEAR = 180;
/** What dates and imports weigh against one text of the day itself. */
const DATED = 3;
const IMPORTED = 5;
/** What "former" before a day or "coming" after it weighs against a text that gives the office. */
const AGAINST = 2;
/** Who holds an office must have so much of what speaks for anybody. */
const LEAST_SHARE = 0.75;
/** How far one, two or more texts can be relied on, and an import. */
const RELIANCE = { texts: [0.75, 0.85, 0.92], imported: 0.92 } as const;
/** A text that is NEAR days away is worth so much of one of the day itself. */
const STALE = 0.6;

/**
 * Who held an office on a day: by texts near the day that give it to them, dates that these tell, and imported tenures;
 * against someone speak texts that call them "former" before that day or "coming" after it, and dates that leave it
 * out. Null where nothing near tells, or two compete. A function of the sets.
 */
export function holderOn(
  office: string,
  day: string,
  tellings: readonly Telling[],
  imported: readonly ImportedTenure[],
): Holder | null {
  const cases = [...new Set([...tellings, ...imported].map(({ entity }) => entity))]
    .sort()
    .map((entity) => caseOf(entity, day, tellings, imported));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const best = cases.reduce<Case | null>(
    (most, each) => (each.weight > (most?.weight ?? 0) ? each : most),
    null,
  );
  if (best === null || best.weight / total < LEAST_SHARE) return null;
  const share = best.weight / total;
  const byTexts =
    (RELIANCE.texts[Math.min(best.near.length, RELIANCE.texts.length) - 1] ?? 0) *
    best.freshness *
    best.presumed;
  const reliance = Math.max(byTexts, best.covered === null ? 0 : RELIANCE.imported);
  return {
    entity: best.entity,
    confidence: Math.round(share * reliance * 100) / 100,
    reason: reasonOf(office, best, cases),
  };
}

/** What speaks for one on a day. */
interface Case {
  readonly entity: string;
  /** 0 where more speaks against. */
  readonly weight: number;
  /** Days of the texts that give the office to them, in order. */
  readonly near: readonly string[];
  readonly freshness: number;
  /** That the texts mean the office of this country: of the surest one. */
  readonly presumed: number;
  readonly covered: ImportedTenure | null;
}

function caseOf(
  entity: string,
  day: string,
  tellings: readonly Telling[],
  imported: readonly ImportedTenure[],
): Case {
  const own = tellings.filter((each) => each.entity === entity);
  const tenures = imported.filter((each) => each.entity === entity);
  const near = own.filter((each) => supports(each, day));
  const covered = tenures.filter((tenure) => covers(tenure, day)).toSorted(byBeginning)[0] ?? null;
  const dates = own.map((each) => datesTell(each, day));
  const dated = (dates.includes('for') ? DATED : 0) - (dates.includes('against') ? DATED : 0);
  const byImport = covered === null ? (tenures.length > 0 ? -DATED : 0) : IMPORTED;
  // Sums of fractions depend on their order: they are added up in the order of what they are.
  const weights = own
    .map((telling) => weigh(telling, day) / Math.sqrt(1 + nearerOnes(telling, day, tellings)))
    .sort((a, b) => a - b);
  const weight = weights.reduce((sum, each) => sum + each, dated + byImport);
  const nearest = Math.min(...near.map((each) => daysBetween(each.day, day)));
  const stale = Math.min(1, Math.max(0, nearest - FADES) / (NEAR - FADES));
  return {
    entity,
    weight: near.length === 0 && covered === null ? 0 : Math.max(0, weight),
    near: near.map((each) => each.day).sort(),
    freshness: near.length === 0 ? 0 : dates.includes('for') ? 1 : 1 - (1 - STALE) * stale,
    presumed: Math.max(0, ...near.map((each) => each.presumed ?? 1)),
    covered,
  };
}

/** True for a text near the day that gives the office without dates, or one whose dates take in the day. */
function supports(telling: Telling, day: string): boolean {
  const dates = datesTell(telling, day);
  return dates === 'for' || (dates === null && isHeld(telling) && daysBetween(telling.day, day) <= NEAR);
}

/** Whether the dates that a text tells take in the day; null where they say nothing of it. */
function datesTell({ since, until, day: told }: Telling, day: string): 'for' | 'against' | null {
  if ((since !== null && day < since[0]) || (until !== null && until[1] < day))
    return daysBetween(told, day) <= NEAR ? 'against' : null;
  return since !== null && since[1] <= day && day <= (until?.[0] ?? told) ? 'for' : null;
}

/** What a text says without its dates. */
function weigh(telling: Telling, day: string): number {
  if (telling.since !== null && day < telling.since[0]) return 0;
  const close = (telling.presumed ?? 1) * Math.exp(-daysBetween(telling.day, day) / FADES);
  if (isHeld(telling)) return close;
  const { state, until } = telling;
  if (until !== null) return 0;
  return (state === 'former' ? telling.day <= day : telling.day >= day) ? -AGAINST * close : 0;
}

/** How many texts that give the office to others stand between this one and the day: whoever they name held it then. */
function nearerOnes(telling: Telling, day: string, tellings: readonly Telling[]): number {
  const between = ({ day: other }: Telling) =>
    telling.day < day ? telling.day < other && other <= day : day <= other && other < telling.day;
  return tellings.filter((each) => each.entity !== telling.entity && isHeld(each) && between(each)).length;
}

function isHeld({ state, until }: Telling): boolean {
  return state !== 'former' && state !== 'coming' && until === null;
}

function covers({ from, to }: ImportedTenure, day: string): boolean {
  return day.slice(0, from.length) >= from && (to === null || day.slice(0, to.length) <= to);
}

/** The earliest first; of those that begin together the one that goes on longest. */
function byBeginning(a: ImportedTenure, b: ImportedTenure): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return (a.to ?? OPEN) === (b.to ?? OPEN) ? 0 : (a.to ?? OPEN) > (b.to ?? OPEN) ? -1 : 1;
}

/** Later than any end that is told. */
const OPEN = '~';

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

function reasonOf(office: string, { near, covered, presumed }: Case, cases: readonly Case[]): string {
  const told =
    near.length === 0
      ? []
      : [
          `${near.length === 1 ? '1 text' : `${near.length} texts`} ${stretchOf(near)} ${near.length === 1 ? 'tells' : 'tell'} of them as ${nameOffice(office)}${presumed < 1 ? ', whose country is presumed' : ''}`,
        ];
  const imports = covered === null ? [] : [`imported: ${nameOffice(office)} ${timeOf(covered)}`];
  const others = cases.filter(({ weight }) => weight > 0).length - 1;
  const rivals =
    others > 0
      ? [`${others === 1 ? 'another one is' : `${others} others are`} told more rarely or farther away`]
      : [];
  return [...told, ...imports, ...rivals].join('; ');
}

function stretchOf(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  return first === last ? `of ${first}` : `from ${first} to ${last}`;
}

function timeOf({ from, to }: ImportedTenure): string {
  return to === null ? `since ${from}` : `from ${from} to ${to}`;
}

/** A time in which texts give someone an office, with a gap of more than a year nowhere. */
export interface OfficePeriod {
  readonly first: string;
  readonly last: string;
  readonly texts: number;
  /** When texts of it say that it began and ended: the one told most often. */
  readonly since: readonly [string, string] | null;
  readonly until: readonly [string, string] | null;
}

const LONGEST_GAP = 365;

/** What several texts of a day tell alike. */
export type CountedTelling = Omit<Telling, 'entity'> & { readonly texts: number };

/** The periods in which someone is told to hold an office, oldest first; texts that call them "former" or "coming" make none. */
export function periodsOf(tellings: readonly CountedTelling[]): readonly OfficePeriod[] {
  const held = tellings
    .filter(
      ({ day, state, until }) =>
        state !== 'former' && state !== 'coming' && (until === null || day <= until[1]),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const runs: (typeof held)[] = [];
  for (const telling of held) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && daysBetween(before.day, telling.day) <= LONGEST_GAP) run.push(telling);
    else runs.push([telling]);
  }
  return runs.map((run) => ({
    first: run[0]?.day ?? '',
    last: run.at(-1)?.day ?? '',
    texts: run.reduce((sum, { texts }) => sum + texts, 0),
    since: mostTold(run.map(({ since, texts }) => [since, texts])),
    until: mostTold(run.map(({ until, texts }) => [until, texts])),
  }));
}

/** Of equals the first in time. */
function mostTold(told: readonly (readonly [Telling['since'], number])[]): Telling['since'] {
  const counts = new Map<string, { bound: Telling['since']; texts: number }>();
  for (const [bound, texts] of told) {
    if (bound === null) continue;
    const key = bound.join();
    counts.set(key, { bound, texts: (counts.get(key)?.texts ?? 0) + texts });
  }
  const ranked = [...counts].toSorted(([a, one], [b, other]) => other.texts - one.texts || (a < b ? -1 : 1));
  return ranked[0]?.[1].bound ?? null;
}
