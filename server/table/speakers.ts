import type { Moment } from './moment.ts';
import { FACT } from './table.ts';

/** One of those who may have said what a row tells. */
interface Candidate {
  /** -1 for somebody who is no entity. */
  readonly entity: number;
  /** Of the country whose office the text gives them, the number of its code; -1 for none. */
  readonly office: number;
  /** The country of an office of which the text doesn't tell whose it is, as it presumably means, and how surely, 0 to 1; -1 for none. */
  readonly presumed: number;
  readonly presumedShare: number;
  /** Confidence of the statement times theirs. */
  readonly sure: number;
}

/** Who speaks first in a row: the entity, with `rollUp` the country that they spoke for; -1 for none. */
export function speakerBy(moment: Moment, rollUp: boolean): (row: number) => number {
  const speaker = (row: number) => moment.speaker.values[row] ?? -1;
  if (!rollUp) return speaker;
  return (row) => {
    const one = speaker(row);
    if (one === -1) return one;
    const told = toldCountry(moment, row, one, moment.office.values[row] ?? -1);
    const country = told === -1 ? (moment.presumed.values[row] ?? -1) : told;
    return moment.table.entities.has(country) ? country : one;
  };
}

/** For which country one speaks: by the office that the text gives them, else by an imported one; -1 for none. */
function toldCountry({ table, asOf }: Moment, row: number, speaker: number, office: number): number {
  return office === -1 ? table.countryOf(speaker, table.saidFirst.values[row] ?? 0, asOf) : office;
}

/** How sure a row is to be of its first speaker as a view shows them: less where it is of a country that is presumed. */
export function sureBy(moment: Moment, rollUp: boolean): (row: number) => number {
  const sure = (row: number) => moment.sure.values[row] ?? 0;
  if (!rollUp) return sure;
  return (row) => {
    const { speaker, office, presumed, presumedShare } = moment;
    const isPresumed =
      presumed.values[row] !== -1 &&
      toldCountry(moment, row, speaker.values[row] ?? -1, office.values[row] ?? -1) === -1;
    return sure(row) * (isPresumed ? (presumedShare.values[row] ?? 1) : 1);
  };
}

/** Whom a filter allows to be the speaker. */
export interface Allowed {
  /** They are in each of these, themselves or with `rollUp` as the country that they spoke for. */
  readonly speaks: readonly ReadonlySet<number>[];
  /** They spoke for one of these; null: for whomever. */
  readonly spokenFor: ReadonlySet<number> | null;
  /** For one row, a further set of `speaks`; null: none. */
  readonly speaksUnless: (row: number) => ReadonlySet<number> | null;
}

/** Somebody who may have said what a row tells, as a view shows them: the entity, with `rollUp` the country; -1 for none. */
export interface Possible {
  readonly speaker: number;
  /** How sure it is to be of them. */
  readonly sure: number;
}

/** Those of the candidates for a row whom the filter allows, the first of all first. */
export function possibleBy(
  moment: Moment,
  rollUp: boolean,
  allowed: Allowed,
): (row: number) => readonly Possible[] {
  return (row) => {
    const further = allowed.speaksUnless(row);
    const speaks = further === null ? allowed.speaks : [...allowed.speaks, further];
    const possible: Possible[] = [];
    for (const each of candidatesOf(moment, row)) {
      const told = rollUp || allowed.spokenFor !== null ? toldTo(moment, row, each) : each.entity;
      if (allowed.spokenFor?.has(told) === false) continue;
      if (!speaks.every((wanted) => wanted.has(each.entity) || (rollUp && wanted.has(told)))) continue;
      const sure = each.sure * (rollUp ? presumption(moment, row, each) : 1);
      possible.push({ speaker: rollUp ? told : each.entity, sure });
    }
    return possible;
  };
}

/** The country that a candidate spoke for, else the candidate. */
function toldTo(moment: Moment, row: number, { entity, office, presumed }: Candidate): number {
  if (entity === -1) return -1;
  const told = toldCountry(moment, row, entity, office);
  const country = told === -1 ? presumed : told;
  return moment.table.entities.has(country) ? country : entity;
}

function presumption(moment: Moment, row: number, { entity, office, presumed, presumedShare }: Candidate) {
  return presumed !== -1 && toldCountry(moment, row, entity, office) === -1 ? presumedShare : 1;
}

/** The first, then the others, as of the moment. */
function candidatesOf(moment: Moment, row: number): Candidate[] {
  const { table, asOf } = moment;
  const { facts, fact, confidence } = table;
  const found: { -readonly [Key in keyof Candidate]: Candidate[Key] }[] = [
    {
      entity: moment.speaker.values[row] ?? -1,
      office: moment.office.values[row] ?? -1,
      presumed: moment.presumed.values[row] ?? -1,
      presumedShare: moment.presumedShare.values[row] ?? 1,
      sure: moment.sure.values[row] ?? 0,
    },
  ];
  const end = facts.values[row + 1] ?? 0;
  for (let at = facts.values[row] ?? 0; at < end; at++) {
    const what = fact.what.values[at];
    if (what !== FACT.candidate && what !== FACT.candidatePresumed) continue;
    if ((fact.from.values[at] ?? 0) > asOf || (fact.until.values[at] ?? 0) <= asOf) continue;
    const [of, share] = [fact.of.values[at] ?? -1, fact.share.values[at] ?? 0];
    const last = found.at(-1);
    if (what === FACT.candidate)
      found.push({
        ...{ entity: of, office: (fact.word.values[at] ?? 0) - 1, presumed: -1, presumedShare: 1 },
        sure: (confidence.values[row] ?? 0) * share,
      });
    else if (found.length > 1 && last !== undefined)
      Object.assign(last, { presumed: of, presumedShare: share });
  }
  return found;
}
