import type { EntityKind } from '../../document/document.ts';
import type { Gender } from '../../language/index.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range } from '../layout/phrase.ts';
import { nameWord } from '../text/folding.ts';
import { append } from '../text/grouped.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { countBelow } from '../text/ordered.ts';
import { lowerAt } from '../text/words.ts';

/** What is known of one who may bear a name. */
interface Bearer {
  readonly kind: EntityKind;
  readonly name: string;
  gender: Gender | null;
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

/** The gender that a possessive tells before a phrase, or as its first word: "her lawyer". */
export function ownerAt({ tokens, pack }: Layout, { first }: Range): Gender | null {
  const own =
    pack.possessives.get(tokens[first]?.lower ?? '') ?? pack.possessives.get(tokens[first - 1]?.lower ?? '');
  return own?.gender ?? null;
}

/** A bearer with the words of the full name and where the text names them, in tokens and in order. */
interface Known<B> {
  readonly member: B;
  readonly name: readonly string[];
  readonly mentions: number[];
  /** The same for each way of naming. */
  readonly called: Map<string, number[]>;
}

/** Those whose full names a text has, by each word of them. */
export class Bearers<B extends Bearer> {
  private readonly byWord = new Map<string, Known<B>[]>();
  private readonly byMember = new Map<B, Known<B>>();

  constructor(private readonly layout: Layout) {}

  /** The words by which other spellings of them are found as well, where the language has such. */
  private wordsOf(words: readonly string[]): readonly string[] {
    return this.layout.pack.people ? words.map(nameWord) : words;
  }

  /** Takes in a bearer whose full name `phrase` is, of such words. */
  add(member: B, phrase: Phrase, words: readonly string[]): void {
    const known = {
      member,
      name: this.wordsOf(wordsOfName(member.name)),
      mentions: [],
      called: new Map<string, number[]>(),
    };
    this.byMember.set(member, known);
    for (const word of new Set(this.wordsOf(words))) append(this.byWord, word, known);
    this.mention(member, phrase);
  }

  /** The one person known by some of these words alone, whose full name they may be; null where several are. */
  shortOf(told: readonly string[]): B | null {
    const words = this.wordsOf(told);
    const found = new Set<B>();
    for (const word of words)
      for (const { member, name } of this.byWord.get(word) ?? [])
        if (member.kind === 'person' && name.length < words.length && fits(name, words)) found.add(member);
    const [only, ...others] = found;
    return only && others.length === 0 ? only : null;
  }

  /** Remembers that `phrase` means a bearer. */
  mention(member: B, phrase: Phrase): void {
    const known = this.byMember.get(member);
    if (!known) return;
    const way = lowerIn(this.layout, phrase.core);
    const same = known.called.get(way) ?? [];
    insert(same, phrase.first);
    insert(known.mentions, phrase.first);
    known.called.set(way, same);
  }

  /**
   * Whom a name of such words means: one whose name holds them all, a body's not shortened, never one of another
   * gender; of several the one of the same full name, of the office told with it, the one called so before, the one
   * usually called so; the nearest of equals.
   */
  find(phrase: Phrase, told: readonly string[]): B | null {
    const words = this.wordsOf(told);
    const namesakes = this.byWord.get(words.at(-1) ?? '') ?? this.byWord.get(words[0] ?? '') ?? [];
    const open = namesakes.filter(
      ({ member, name }) =>
        fits(words, name) &&
        (member.kind === 'person' || words.length === name.length) &&
        !isOtherGender(member.gender, phrase.gender),
    );
    if (open.length < 2) return open[0]?.member ?? null;
    const ranked = open.map((known) => ({ known, rank: rankOf(this.layout, known, phrase, words) }));
    return ranked.reduce((best, each) => (isBefore(each.rank, best.rank) ? each : best)).known.member;
  }
}

function fits(words: readonly string[], name: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => name.includes(word));
}

/** The words of a name as the tokens of a text come. */
export function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.]+/);
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

function rankOf<B extends Bearer>(
  layout: Layout,
  { member, name, mentions, called }: Known<B>,
  phrase: Phrase,
  words: readonly string[],
): number[] {
  const before = placeOf(called.get(lowerIn(layout, phrase.core)) ?? [], phrase.first);
  const same = words.length > 1 && name.length === words.length ? 1 : 0;
  return [
    same,
    holdsTitle(layout, member, phrase),
    before,
    usual(layout, name, words),
    -gapTo(mentions, phrase.first),
  ];
}

/** How far back the nearest mention is; one that comes after is farther than any before. */
function gapTo(mentions: readonly number[], at: number): number {
  const next = placeOf(mentions, at + 1);
  const before = mentions[next - 1];
  if (before !== undefined) return at - before;
  const after = mentions[0];
  return after === undefined ? Number.POSITIVE_INFINITY : 1e6 + after - at;
}

/** How many of the ordered `numbers` are less than `limit`. */
function placeOf(numbers: readonly number[], limit: number): number {
  return countBelow(numbers, (number) => number, limit);
}

function insert(numbers: number[], value: number): void {
  numbers.splice(placeOf(numbers, value), 0, value);
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
  const endingAt = new Array<Bearer | undefined>(layout.tokens.length + 1).fill(undefined);
  for (const [phrase, member] of mentions) if (member.kind === 'person') endingAt[phrase.end] = member;
  let last: Bearer | null = null;
  for (let i = 0; i < layout.tokens.length; i++) {
    if (layout.sentenceOf[i] !== layout.sentenceOf[i - 1]) last = null;
    const named = endingAt[i];
    if (named) last = named;
    if (!last || !mayLead(layout, i, Lead.pronoun | Lead.possessive)) continue;
    const word = lowerAt(layout, i);
    const pronoun = layout.pack.pronouns.get(word) ?? layout.pack.possessives.get(word);
    if (!pronoun?.gender || isQuoted(layout, i)) continue;
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
