import type { EntityKind } from '../document/document.ts';
import type { Gender } from '../language/index.ts';
import { isQuoted } from './clauses.ts';
import type { Layout } from './layout.ts';
import { lowerAt, lowerIn, type Phrase, type Range } from './phrase.ts';

/** What is known of one who may bear a name. */
interface Bearer {
  readonly kind: EntityKind;
  readonly name: string;
  gender: Gender | null;
  readonly phrases: ReadonlySet<Phrase>;
  readonly roles: readonly { readonly title: Range | null }[];
}

/**
 * The gender that the words of a name and those right before it tell: "Mrs. Lind", "Ada Lind", "his wife, Lee Lind". Men's
 * given names are surnames as well, so one of them alone tells nothing.
 */
export function genderTold(layout: Layout, phrase: Phrase): Gender | null {
  if (phrase.gender) return phrase.gender;
  const { first, end } = phrase.core;
  const given = layout.pack.givenGenders.get(lowerAt(layout, first)) ?? null;
  if (end - first < 2) return given === 'f' ? given : null;
  if (given) return given;
  const before = lowerAt(layout, first - 1) === ',' ? first - 2 : first - 1;
  return layout.pack.roles.gendered.get(lowerAt(layout, before)) ?? null;
}

/** True where both are known and differ. */
export function isOtherGender(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b;
}

/**
 * Which of those whose names hold the phrase's `words` it means: one of another gender never; else the one of the same
 * full name, of the office told with it, the one called so before, the one usually called so; the nearest of equals.
 */
export function bearerOf<B extends Bearer>(
  layout: Layout,
  candidates: readonly B[],
  phrase: Phrase,
  words: readonly string[],
): B | null {
  const open = candidates.filter((member) => !isOtherGender(member.gender, phrase.gender));
  if (open.length < 2) return open[0] ?? null;
  const ranked = open.map((member) => ({ member, rank: rankOf(layout, member, phrase, words) }));
  return ranked.reduce((best, each) => (isBefore(each.rank, best.rank) ? each : best)).member;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

function rankOf(layout: Layout, member: Bearer, phrase: Phrase, words: readonly string[]): number[] {
  const name = member.name.toLowerCase().split(/[\s.]+/);
  let called = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of member.phrases) {
    const gap = phrase.first - mention.first;
    nearest = Math.min(nearest, gap >= 0 ? gap : 1e6 - gap);
    if (gap > 0 && sameWords(layout, mention.core, phrase.core)) called++;
  }
  const same = words.length > 1 && name.length === words.length ? 1 : 0;
  return [same, holdsTitle(layout, member, phrase), called, usual(layout, name, words), -nearest];
}

function sameWords(layout: Layout, a: Range, b: Range): boolean {
  if (a.end - a.first !== b.end - b.first) return false;
  for (let i = 0; i < a.end - a.first; i++)
    if (lowerAt(layout, a.first + i) !== lowerAt(layout, b.first + i)) return false;
  return true;
}

function holdsTitle(layout: Layout, member: Bearer, { title }: Phrase): number {
  if (!title) return 0;
  const told = lowerIn(layout, title);
  return member.roles.some((role) => role.title && lowerIn(layout, role.title) === told) ? 1 : 0;
}

/** 1 where a single word is the one by which such a name is shortened: the surname, or the first. */
function usual(layout: Layout, name: readonly string[], words: readonly string[]): number {
  if (words.length > 1) return 0;
  return words[0] === name.at(layout.pack.roles.headFirst ? 0 : -1) ? 1 : 0;
}

/**
 * Tells the gender of people of whom neither name nor address did, from the pronouns that come next in their sentence:
 * "Prent said she was late". Only where nearly all agree.
 */
export function learnGenders(layout: Layout, mentions: ReadonlyMap<Phrase, Bearer>): void {
  const votes = new Map<Bearer, { f: number; m: number }>();
  const at = new Map<number, Bearer>();
  for (const [phrase, member] of mentions) if (member.kind === 'person') at.set(phrase.end, member);
  let last: Bearer | null = null;
  for (const [i, token] of layout.tokens.entries()) {
    if (layout.sentenceOf[i] !== layout.sentenceOf[i - 1]) last = null;
    const named = at.get(i);
    if (named) last = named;
    const pronoun = layout.pack.pronouns.get(token.lower) ?? layout.pack.possessives.get(token.lower);
    if (!last || !pronoun?.gender || isQuoted(layout, i)) continue;
    if (last.gender === null) {
      const told = votes.get(last) ?? { f: 0, m: 0 };
      told[pronoun.gender]++;
      votes.set(last, told);
    }
    last = null;
  }
  for (const [member, { f, m }] of votes)
    if (Math.max(f, m) >= AGREEING * Math.min(f, m) + FEWEST_VOTES) member.gender = f > m ? 'f' : 'm';
}

const AGREEING = 3;
const FEWEST_VOTES = 1;
