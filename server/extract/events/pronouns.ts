import type { Gender } from '../../language/index.ts';
import { isOtherGender, ownerAt } from '../cast/bearers.ts';
import type { Cast, Member } from '../cast/cast.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { append } from '../text/grouped.ts';
import { Lead, mayLead, mayLeadWithin } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { isHinge } from './scene.ts';

/** The phrases of a text with the pronouns of one person that leave no choice, and whom each means. */
export interface Pronouns {
  readonly phrases: Phrases;
  readonly memberOf: ReadonlyMap<Phrase, Member>;
  /** By sentence those whom a pronoun alone names there. */
  readonly meantIn: ReadonlyMap<number, ReadonlySet<Member>>;
}

/** Where someone stands whom a pronoun may mean: one of the cast, or someone else whose name or noun that is. */
interface Someone {
  readonly end: number;
  readonly member: Member | null;
  /** The gender of the one whose they are: f of "her lawyer", who is not "her". */
  readonly owner: Gender | null;
}

const POINTING = Lead.pronoun | Lead.pointer;

/** How many sentences back one is still meant. */
const MEMORY = 2;

/**
 * Whom "he", "her", "dia" mean: the only person that fits, named before in the sentence or else in the nearest of those
 * before that names any. Where two would do, or somebody of whom no more than a noun is told, nobody: an arrow that may be
 * another's is worse than none. Inside quotations pronouns are the speaker's.
 */
export function resolvePronouns(layout: Layout, phrases: Phrases, cast: Cast): Pronouns {
  const memberOf = new Map<Phrase, Member>();
  const meantIn = new Map<number, Set<Member>>();
  const added: Phrase[] = [];
  const pointing = layout.sentences.filter((each) => mayLeadWithin(layout, each, POINTING));
  if (pointing.length === 0) return { phrases, memberOf, meantIn };
  const people = peopleBySentence(layout, phrases, cast);
  for (const sentence of pointing) {
    for (let at = sentence.first; at < sentence.end; at++) {
      const pronoun = isQuoted(layout, at) ? null : pronounAt(layout, at);
      if (!pronoun) continue;
      const own = phrases.at.startingAt(at);
      const known = own?.use === 'pronoun' ? own : cast.pointers.get(at);
      const told = known && cast.memberOf.get(known);
      if (told && known === own) continue;
      const member = told ?? meantBy(layout, people, sentence, at, pronoun);
      if (!told) append(people, sentence.index, { end: at + 1, member, owner: null });
      if (!member) continue;
      const phrase = known ?? phraseOf(layout, { first: at, end: at + 1, kind: 'person', use: 'pronoun' });
      if (phrase !== own) added.push(phrase);
      memberOf.set(phrase, member);
      meantIn.set(sentence.index, (meantIn.get(sentence.index) ?? new Set()).add(member));
    }
  }
  return { phrases: withAdded(layout, phrases, added), memberOf, meantIn };
}

interface Pronoun {
  readonly gender: Gender | null;
  /** "him", "her": never who does it. */
  readonly object: boolean;
}

function pronounAt(layout: Layout, at: number): Pronoun | null {
  if (!mayLead(layout, at, POINTING)) return null;
  const { pronouns, pointers, possessives } = layout.pack;
  const word = lowerAt(layout, at);
  const subject = pronouns.get(word);
  const told = subject ?? pointers.pronouns.get(word);
  if (told?.number !== 'one' || !told.kinds.includes('person') || told.own) return null;
  if (!subject && possessives.has(word) && opensNoun(layout, at + 1)) return null;
  return { gender: told.gender, object: !subject };
}

/** "her lawyer"; not "arrested her on Monday", "accused her of". */
function opensNoun(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { grammar, dates } = layout.pack;
  if (token?.kind !== 'word' || isHinge(layout, at)) return false;
  const loose = [grammar.functionWords, grammar.adverbs, grammar.connectors, grammar.subordinators];
  return !loose.some((words) => words.has(token.lower)) && !dates.weekdays.has(token.lower);
}

function meantBy(
  layout: Layout,
  people: ReadonlyMap<number, readonly Someone[]>,
  { index, paragraph }: Sentence,
  at: number,
  pronoun: Pronoun,
): Member | null {
  const before = (people.get(index) ?? []).filter(({ end }) => end <= at);
  const doer = pronoun.object ? before.filter(({ end }) => !isParted(layout, end, at)).at(-1) : undefined;
  const own = before.filter(({ member }) => member !== doer?.member);
  for (let back = 0; back <= MEMORY; back++) {
    const mentions = back === 0 ? own : (people.get(index - back) ?? []);
    if (paragraphsBetween(layout, index - back, paragraph) > 1) return null;
    const open = mentions.filter(
      ({ member, owner }) =>
        (owner === null || owner !== pronoun.gender) && (member === null || fits(member, pronoun)),
    );
    const found = new Set(open.map(({ member }) => member).filter((member) => member !== doer?.member));
    if (found.size > 1) return null;
    const [member] = found;
    if (member !== undefined) return member;
  }
  return null;
}

function paragraphsBetween(layout: Layout, index: number, paragraph: number): number {
  return paragraph - (layout.sentences[index]?.paragraph ?? paragraph);
}

/** "When Lind came to Oslo, Norway arrested him": in another clause than the pronoun. */
function isParted(layout: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (layout.tokens[at]?.text === ',') return true;
  return false;
}

function fits({ kind, gender }: Member, pronoun: Pronoun): boolean {
  return kind === 'person' && !isOtherGender(gender, pronoun.gender);
}

/** The people of each sentence in order: those of the cast, and who else may be someone. */
function peopleBySentence(layout: Layout, phrases: Phrases, cast: Cast): Map<number, Someone[]> {
  const people = new Map<number, Someone[]>();
  const place = (first: number, end: number, member: Member | null) =>
    append(people, layout.sentenceOf[first] ?? -1, { end, member, owner: ownerAt(layout, { first, end }) });
  for (const [phrase, member] of cast.memberOf)
    if (member.kind === 'person') place(phrase.first, phrase.end, member);
  for (const phrase of phrases.list)
    if (isOpen(phrase) && !cast.memberOf.has(phrase)) place(phrase.first, phrase.end, null);
  const told = new Uint8Array(layout.tokens.length);
  for (const { first, end, use } of cast.memberOf.keys()) if (use !== 'pronoun') told.fill(1, first, end);
  for (const { first, end } of phrases.titles) if (!told[first]) place(first, end, null);
  for (let at = 0; at < layout.tokens.length; at++)
    if (mayLead(layout, at, Lead.group) && layout.pack.groups.one.has(lowerAt(layout, at)))
      place(at, at + 1, null);
  for (const mentions of people.values()) mentions.sort((a, b) => a.end - b.end);
  return people;
}

/** A name that is nobody's yet, or someone by a noun alone. */
function isOpen({ kind, use, plural }: Phrase): boolean {
  return use !== 'pronoun' && !plural && (kind === 'person' || kind === 'name');
}

function withAdded(layout: Layout, phrases: Phrases, added: readonly Phrase[]): Phrases {
  if (added.length === 0) return phrases;
  const list = [...phrases.list, ...added].sort((a, b) => a.first - b.first);
  return { ...phrases, list, at: new Neighbours(layout, list) };
}
