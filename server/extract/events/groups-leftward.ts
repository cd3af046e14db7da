import { inHeadline, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type GroupHead, type GroupRange, lengthEnding } from './group-heads.ts';
import { isHinge } from './scene.ts';
import { formsAt } from './triggers.ts';

/** How many tokens may stand before the noun. */
const REACH = 9;
/** How many nouns may describe it: "garment factory workers". */
const MOST_NOUNS = 2;

/** What the words before a noun tell of its group. */
interface Before {
  readonly first: number;
  readonly of: Phrase | null;
  readonly numbered: boolean;
  readonly single: boolean;
  readonly definite: boolean;
  /** True where a word describes it. */
  readonly told: boolean;
}

/** The group whose noun ends its phrase but for an owner: "at least 12 Chinese fishermen from Hainan". */
export function groupLeftward(layout: Layout, phrases: Neighbours, head: GroupHead): GroupRange | null {
  const { groups } = layout.pack;
  const { at } = head;
  const word = lowerAt(layout, at);
  if (!isFree(layout, head) || leadsOn(layout, at)) return null;
  const before = wordsBefore(layout, phrases, head);
  const linked = before.of ? null : ownerAfter(layout, phrases, head);
  const of = before.of ?? linked;
  const { numbered, single, definite, told } = before;
  const many = groups.many.has(word);
  if (!many && !single && !definite && !numbered && !opensHeadline(layout, head)) return null;
  if (groups.vague.has(word) && !numbered && !told && !of) return null;
  if (groups.states.has(word) && !numbered && !locates(layout, at + 1)) return null;
  return {
    first: before.first,
    end: Math.max(at + 1, linked?.end ?? 0),
    of,
    one: !many,
    fresh: numbered || single || (!definite && !many),
  };
}

/** "thousands of Kenyans", "two Swedes": people of a country, who are counted. */
export function countedPeople(layout: Layout, phrases: Neighbours, head: GroupHead): GroupRange | null {
  const { at, around } = head;
  const word = lowerAt(layout, at);
  if (around?.use !== 'demonym' || around.first !== at || around.end !== at + 1 || !PLURAL.test(word))
    return null;
  const next = layout.tokens[at + 1];
  if (next?.lower === "'s" || next?.text === '’' || next?.text === "'") return null;
  const { first, numbered } = wordsBefore(layout, phrases, { ...head, around: null });
  return numbered ? { first, end: at + 1, of: around, one: false, fresh: true } : null;
}

/** "Kenyans", not "Swiss". */
const PLURAL = /[^su]s$/;

function opensHeadline(layout: Layout, { at, sentence }: GroupHead): boolean {
  return at === sentence.first && inHeadline(layout, at);
}

/** False inside a name, and inside what other rules took for something else. */
function isFree(layout: Layout, { at, around }: GroupHead): boolean {
  const opens = opensSentence(layout, at) || inHeadline(layout, at);
  if (layout.tokens[at]?.capital && !opens) return false;
  if (!around)
    return !layout.tokens[at]?.capital || inHeadline(layout, at) || !layout.tokens[at + 1]?.capital;
  if (around.described) return around.title?.first === at;
  if (around.kind !== 'name') return false;
  if (inHeadline(layout, at)) return around.first === at || mayLead(layout, at - 1, Lead.event);
  return around.first === at && around.end === at + 1;
}

/** True where the noun owns or describes what follows: "the farmers' union", "police station". */
function leadsOn(layout: Layout, at: number): boolean {
  const { groups, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  const next = layout.tokens[at + 1];
  if (!next) return groups.numbers.has(word);
  if (groups.crowds.has(word) && next.lower === 'of') return true;
  // "thousands marched", "killing dozens": nobody else is counted.
  if (
    groups.numbers.has(word) &&
    !(next.kind === 'mark' || isVerb(layout, at + 1) || locates(layout, at + 1))
  )
    return true;
  if (next.lower === "'s" || next.text === "'" || next.text === '’') return true;
  if (next.kind !== 'word') return next.text === '-';
  if (mayLead(layout, at + 1, Lead.group) && (groups.many.has(next.lower) || groups.one.has(next.lower)))
    return true;
  const leading = groups.leading.has(word);
  // "the militant group Hamas"
  if (leading && next.capital && !inHeadline(layout, at)) return true;
  if (!leading && !groups.one.has(word)) return false;
  const single = groups.single.has(lowerAt(layout, at - 1));
  const verbAfter = isVerb(layout, at + 2) || grammar.auxiliaries.has(lowerAt(layout, at + 2));
  if (isDeedNoun(layout, at + 1) && (!leading || single || verbAfter)) return true;
  return isPlainNoun(layout, at + 1);
}

function isVerb(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.some(({ shape }) => shape !== 'noun') === true;
}

function locates({ pack, tokens }: Layout, at: number): boolean {
  return pack.grammar.locatives.has(tokens[at]?.lower ?? '');
}

/** "attack" of "a rebel attack": no verb of one. */
function isDeedNoun(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.every(({ shape }) => shape === 'noun' || shape === 'bare') === true;
}

/** "aid" of "two Swedish aid workers", "protest" of "the protest leaders": what they are for, and done by nobody. */
function isDeedBefore(layout: Layout, phrases: Neighbours, at: number, floor: number): boolean {
  if (at <= floor || layout.tokens[at]?.capital || !isDeedNoun(layout, at)) return false;
  const before = layout.tokens[at - 1];
  const { groups, grammar } = layout.pack;
  const word = before?.lower ?? '';
  if (before?.kind === 'number' || groups.numbers.has(word) || groups.single.has(word)) return true;
  if (grammar.articles.has(word) || groups.determiners.has(word)) return true;
  return ownerEnding(layout, phrases, at, floor)?.use === 'demonym' && !PLURAL.test(word);
}

function wordsBefore(layout: Layout, phrases: Neighbours, { at, floor, around }: GroupHead): Before {
  const { groups, grammar, possessives } = layout.pack;
  const known = around?.described === true && around.of && around.of.first < at ? around.of : null;
  let first = at;
  let of: Phrase | null = null;
  let numbered = false;
  let single = false;
  let definite = false;
  let told = false;
  let nouns = 0;
  while (first > floor && at - first < REACH) {
    const word = lowerAt(layout, first - 1);
    const owner = known?.end === first ? known : ownerEnding(layout, phrases, first, floor);
    if (owner) {
      if (!owner.part) of ??= owner;
      told = true;
      first = owner.first;
      continue;
    }
    if (word === "'s" && known?.end === first - 1) {
      of = known;
      first = known.first;
      continue;
    }
    if (layout.tokens[first - 1]?.kind === 'number' || groups.numbers.has(word)) {
      numbered = true;
      first--;
      continue;
    }
    const several = lowerAt(layout, first - 2);
    if (word === 'of' && first - 2 >= floor && (groups.numbers.has(several) || groups.crowds.has(several))) {
      numbered = true;
      first -= 2;
      continue;
    }
    if (groups.single.has(word) || grammar.articles.has(word) || groups.determiners.has(word)) {
      single = groups.single.has(word);
      definite = grammar.articles.has(word) && !single;
      first--;
      break;
    }
    if (numbered && lengthEnding(layout, groups.measures, first, floor) > 0) break;
    definite = possessives.has(word);
    const noun =
      nouns < MOST_NOUNS &&
      (isPlainNoun(layout, first - 1) || (first === at && isDeedBefore(layout, phrases, first - 1, floor)));
    if (!describes(layout, first - 1) && !noun) break;
    if (noun) nouns++;
    told = true;
    first--;
  }
  if (numbered) first -= lengthEnding(layout, groups.measures, first, floor);
  return { first, of, numbered, single, definite, told };
}

/** "Norwegian", "Hamas", "Nairobi", "Norway's" right before token `at`. */
function ownerEnding(layout: Layout, phrases: Neighbours, at: number, floor: number): Phrase | null {
  const end = layout.tokens[at - 1]?.lower === "'s" ? at - 1 : at;
  const owner = phrases.endingAt(end);
  if (!owner || owner.first < floor || owner.use === 'pronoun' || owner.described) return null;
  return owner;
}

/** "of Goma", "from the Free Norway Front", "at the Bergen shipyard". */
function ownerAfter(layout: Layout, phrases: Neighbours, { at, sentence, around }: GroupHead): Phrase | null {
  const { groups, grammar } = layout.pack;
  const linker = lowerAt(layout, at + 1);
  const from = grammar.articles.has(lowerAt(layout, at + 2)) ? at + 3 : at + 2;
  const known = around?.described && around.of && around.of.first > at ? around.of : null;
  const owner = known ?? (groups.linkers.has(linker) ? phrases.startingAt(from) : null);
  if (!owner || owner.end > sentence.end || owner.described || owner.use === 'demonym') return null;
  if (owner.kind === 'organisation') return owner;
  // "from Goma": where they are from, or whence they go.
  const belongs = grammar.aboutMarkers.has(linker) && groups.linkers.has(linker);
  return belongs && (owner.kind === 'country' || owner.kind === 'place') ? owner : null;
}

/** An adjective, or a noun that adjectives are made of: "masked", "pro-Norwegian". */
function describes(layout: Layout, at: number): boolean {
  const { descriptions, groups, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  if (layout.tokens[at]?.kind !== 'word') return false;
  if (groups.modifiers.has(word)) return !grammar.auxiliaries.has(lowerAt(layout, at - 1));
  return descriptions.modifiers.has(word) || ADJECTIVE.test(word);
}

const ADJECTIVE = /^(?:\p{L}+(?:-\p{L}+)+|\p{Ll}{3,}(?:ese|ish|ical|ous|ian|ist))$/u;

/** A word that may be a noun before a noun, by what it is not. */
function isPlainNoun(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || token.capital || token.lower.length < 3) return false;
  if (mayLead(layout, at, Lead.event | Lead.cue | Lead.pronoun | Lead.possessive)) return false;
  const { grammar } = layout.pack;
  if (grammar.functionWords.has(token.lower) || grammar.adverbs.has(token.lower)) return false;
  if (isHinge(layout, at) || VERBAL.test(token.lower)) return false;
  const tag = layout.tags[at] ?? '';
  return tag === '' || tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';
}

const VERBAL = /(?:ed|ing|ly|[^s]s)$/;
