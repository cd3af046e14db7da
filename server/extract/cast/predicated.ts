import type { LinkKind } from '../../language/tenures.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { partsAdjunct } from '../phrases/commas.ts';
import { lowerAt } from '../text/words.ts';
import { boundsAt, dateBehind } from './bounds.ts';
import type { Cast, Member } from './cast.ts';
import { type BodiesAround, joinOf, type Office, officeOf } from './offices.ts';
import { completed, isUntold, type StateTold, type Tenure } from './tenures.ts';

/** An office that a text gives someone in other words than those before or behind a name. */
export interface Predicated {
  readonly member: Member;
  readonly office: Office;
  readonly tenure: Tenure;
}

/** Who holds an office, and by which words. */
interface Holder {
  readonly member: Member;
  readonly name: Phrase;
  /** The first of the words that tie both; where none does, null. */
  readonly link: number | null;
}

/** Most words between a name and an office that is said of it. */
const LONGEST_LINK = 6;

/**
 * The offices that are said of people: "Lind, who was mayor", "Lind became mayor", "Lind, a former British minister",
 * and every further one that "and" or "sekaligus" joins to one of someone's.
 */
export function findPredicated(
  layout: Layout,
  cast: Cast,
  bodies: BodiesAround,
  published: string | null,
): Predicated[] {
  const names = indexNames(cast);
  if (names.ending.size === 0) return [];
  const offices = cast.titles.map((title) => officeOf(layout, title, bodies, published));
  const own = offices.map(({ title }) => names.titled.get(title.first));
  const holders = offices.map((office, i) => {
    const next = offices[i + 1];
    const joined = next !== undefined && joinOf(layout, office, next) !== null;
    return (
      own[i] ??
      holderBefore(layout, office, names.ending, joined) ??
      holderBehind(layout, office, names.opening)
    );
  });
  for (let i = 1; i < offices.length; i++) {
    const [left, right] = [offices[i - 1], offices[i]];
    const holder = holders[i - 1];
    if (!left || !right || holders[i] || !holder) continue;
    const join = joinOf(layout, left, right);
    const behind = holder.name.core.end <= left.first;
    const within = holder.name.end > right.first && holder.name.core.first >= right.end;
    if (behind ? join === 'sure' || (join && !right.article) : join && within) holders[i] = holder;
  }
  for (let i = offices.length - 2; i >= 0; i--) {
    const [left, right] = [offices[i], offices[i + 1]];
    const holder = holders[i + 1];
    if (!left || !right || holders[i] || !holder || holder.name.core.first < right.end) continue;
    const join = joinOf(layout, left, right);
    const alone = !left.article && !layout.pack.roles.headFirst;
    if (join && (alone || (join === 'sure' && layout.pack.roles.headFirst))) holders[i] = holder;
  }
  return offices.flatMap((office, i) => {
    const holder = holders[i];
    if (!holder || own[i]) return [];
    return [{ member: holder.member, office, tenure: tenureBy(layout, office, holder.link, published) }];
  });
}

interface Names {
  readonly opening: ReadonlyMap<number, Holder>;
  readonly ending: ReadonlyMap<number, Holder>;
  /** Those whose phrase gives an office, by where that opens. */
  readonly titled: ReadonlyMap<number, Holder>;
}

function indexNames(cast: Cast): Names {
  const opening = new Map<number, Holder>();
  const ending = new Map<number, Holder>();
  const titled = new Map<number, Holder>();
  for (const [name, member] of cast.memberOf) {
    if (member.kind !== 'person' || name.use !== 'name' || member.described) continue;
    const holder = { member, name, link: null };
    opening.set(name.first, holder);
    ending.set(name.end, holder);
    if (name.title) titled.set(name.title.first, holder);
  }
  return { opening, ending, titled };
}

/** "Presiden terpilih Lind": the name behind an office and the word that tells how it is held. */
function holderBehind(layout: Layout, office: Office, opening: ReadonlyMap<number, Holder>): Holder | null {
  if (!layout.pack.roles.headFirst || !office.tenure.state) return null;
  if (office.tenure.state.first < office.title.end) return null;
  return opening.get(office.past) ?? null;
}

/**
 * Whose office it is by the words between: "Lind, a former mayor", "Lind, who has been mayor". With `joined` another
 * office of the same person follows.
 */
function holderBefore(
  layout: Layout,
  office: Office,
  ending: ReadonlyMap<number, Holder>,
  joined: boolean,
): Holder | null {
  const { links, looseLinks } = layout.pack.tenures;
  let at = office.first;
  let linked = false;
  for (const least = at - LONGEST_LINK; at > least && links.has(lowerAt(layout, at - 1)); at--)
    if (!looseLinks.has(lowerAt(layout, at - 1))) linked = true;
  const hanging = layout.tokens[at - 1]?.text === ',';
  const holder = ending.get(hanging ? at - 1 : at);
  if (!holder || layout.sentenceOf[at - 1] !== layout.sentenceOf[office.first]) return null;
  if (linked) return { ...holder, link: at };
  if (!hanging) return at < office.first ? successor(layout, holder, ending) : null;
  if (at < office.first) return { ...holder, link: at };
  if (!isUntold(office.tenure)) return holder;
  return (joined || isBounded(layout, office.past)) && !partsAdjunct(layout, holder.name.first, office.past)
    ? holder
    : null;
}

/** "Prent" of "Prent succeeded Lind as mayor": who holds what the one named before the office held. */
function successor(layout: Layout, former: Holder, ending: ReadonlyMap<number, Holder>): Holder | null {
  const { links, service } = layout.pack.tenures;
  const verb = former.name.first - 1;
  if (!service.succeeding.has(lowerAt(layout, verb))) return null;
  let at = verb;
  while (at > verb - LONGEST_LINK && links.has(lowerAt(layout, at - 1))) at--;
  const holder = ending.get(layout.tokens[at - 1]?.text === ',' ? at - 1 : at);
  return holder ? { ...holder, link: verb } : null;
}

/** A mark or "who" ends an insertion. */
function isBounded(layout: Layout, at: number): boolean {
  const after = layout.tokens[at];
  return (
    [',', '.', ')', ';'].includes(after?.text ?? '.') ||
    layout.pack.grammar.relativisers.has(after?.lower ?? '')
  );
}

/** What the office and the link to it tell together: of "became mayor in May" the day since when. */
function tenureBy(layout: Layout, office: Office, link: number | null, published: string | null): Tenure {
  if (link === null) return office.tenure;
  const kinds = new Map<LinkKind, number>();
  const { linkKinds, service } = layout.pack.tenures;
  for (let at = link; at < office.first; at++) {
    const word = lowerAt(layout, at);
    const kind = service.succeeding.has(word) ? 'begins' : linkKinds.get(word);
    if (kind && !kinds.has(kind)) kinds.set(kind, at);
  }
  const state = (at: number | undefined, value: StateTold['value']): StateTold | null =>
    at === undefined ? null : { first: at, end: at + 1, value };
  if (kinds.has('comes')) return { state: state(kinds.get('comes'), 'coming'), since: null, until: null };
  const ends = kinds.has('ends');
  const begins = !ends && kinds.has('begins') && !kinds.has('elects');
  const date = ends || begins ? dateBehind(layout, office.past, published) : null;
  return completed(office.tenure, {
    state:
      state(kinds.get('ends'), 'former') ??
      state(kinds.get('past'), 'former') ??
      state(kinds.get('present'), 'current'),
    since: begins ? date : null,
    until: ends ? date : date && (boundsAt(layout, date.end, published)?.until ?? null),
  });
}
