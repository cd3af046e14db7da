import { inHeadline, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type GroupHead, type GroupRange, lengthEnding } from './group-heads.ts';
import { isHinge } from './scene.ts';

/** How many words may describe the noun: "buruh pabrik tekstil". */
const REACH = 4;
const MOST_NOUNS = 2;

/** The group whose noun opens its phrase but for numbers: "sedikitnya 12 nelayan asal Rembang". */
export function groupRightward(layout: Layout, phrases: Neighbours, head: GroupHead): GroupRange | null {
  const { groups } = layout.pack;
  const { at } = head;
  if (!isFree(layout, head) && !nameFrom(layout, phrases, at + 1)) return null;
  const { first, numbered, single } = wordsBefore(layout, head);
  if (isOwned(layout, first, head)) return null;
  const { end, of, told } = wordsAfter(layout, phrases, head);
  const word = lowerAt(layout, at);
  if (groups.vague.has(word) && !numbered && !single && !told && !of) return null;
  if (groups.states.has(word) && (!numbered || lowerAt(layout, at + 1) === PROVINCE)) return null;
  const definite = layout.pack.descriptions.definiteAfter.has(lowerAt(layout, end));
  const one = single || (groups.one.has(word) && !numbered);
  return { first, end: definite ? end + 1 : end, of, one, fresh: !definite && (numbered || single) };
}

/** False inside a name, and inside what other rules took for something else. */
function isFree(layout: Layout, { at, around }: GroupHead): boolean {
  const opens = opensSentence(layout, at) || inHeadline(layout, at);
  if (around?.described && (around.title?.first === at || around.first === at)) return true;
  if (layout.tokens[at]?.capital && !opens) return false;
  if (!around) return true;
  if (around.described) return false;
  if (around.kind !== 'name') return false;
  return around.first === at || (inHeadline(layout, at) && mayLead(layout, at - 1, Lead.event));
}

interface Before {
  readonly first: number;
  readonly numbered: boolean;
  readonly single: boolean;
}

function wordsBefore(layout: Layout, { at, floor }: GroupHead): Before {
  const { groups } = layout.pack;
  let first = at;
  let numbered = false;
  let single = false;
  while (first > floor) {
    const word = lowerAt(layout, first - 1);
    const classifier = word === CLASSIFIER && isNumber(layout, first - 2);
    if (classifier || isNumber(layout, first - 1) || groups.crowds.has(word)) numbered = true;
    else if (groups.single.has(word)) single = true;
    else if (!groups.determiners.has(word)) break;
    first--;
  }
  if (numbered) first -= lengthEnding(layout, groups.measures, first, floor);
  return { first, numbered, single };
}

/** Makes "negara" a part of one: "50 negara bagian". */
const PROVINCE = 'bagian';

/** Counts people: "15 orang nelayan". */
const CLASSIFIER = 'orang';

function isNumber(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.kind === 'number' || layout.pack.groups.numbers.has(lowerAt(layout, at));
}

/** True where another noun has it as its owner: "rumah warga", "kantor polisi". */
function isOwned(layout: Layout, first: number, { floor }: GroupHead): boolean {
  const at = first - 1;
  const token = layout.tokens[at];
  if (at < floor || token?.kind !== 'word') return false;
  if (token.capital) return opensSentence(layout, at) && !isNoNoun(layout, at);
  return !isNoNoun(layout, at);
}

/** A verb, a preposition, an adverb: no noun. */
function isNoNoun(layout: Layout, at: number): boolean {
  const { grammar, cues, headlineVerbs } = layout.pack;
  const word = lowerAt(layout, at);
  if (mayLead(layout, at, Lead.event | Lead.cue | Lead.pronoun | Lead.hold) || cues.has(word)) return true;
  if (grammar.functionWords.has(word) || grammar.adverbs.has(word) || isHinge(layout, at)) return true;
  if (grammar.bareVerbs.has(word) || headlineVerbs.has(word)) return true;
  return grammar.looksVerbal(word) || grammar.partyPrepositions.has(word) || grammar.adjunctOpeners.has(word);
}

function wordsAfter(
  layout: Layout,
  phrases: Neighbours,
  { at, sentence, around }: GroupHead,
): { end: number; of: Phrase | null; told: boolean } {
  const { groups } = layout.pack;
  const known = around?.described === true ? around.of : null;
  const owner = nameFrom(layout, phrases, at + 1);
  if (owner) return { end: owner.end, of: owner, told: true };
  let end = around?.kind === 'name' && !inHeadline(layout, at) ? around.end : at + 1;
  if (end > at + 1) return { end, of: null, told: true };
  let told = false;
  let nouns = 0;
  for (; end < sentence.end && end - at <= REACH; end++) {
    const led = leaderEnd(layout, phrases, end);
    if (led > end) return { end: led, of: null, told: true };
    const from = groups.linkers.has(lowerAt(layout, end)) ? end + 1 : end;
    const owner = known?.first === from ? known : phrases.startingAt(from);
    if (owner && !owner.described && owner.use !== 'pronoun') {
      const whence = from > end && !ORIGINS.has(lowerAt(layout, end)) && owner.kind !== 'organisation';
      if ((owner.kind === 'person' && from === end) || whence) break;
      return { end: owner.end, of: owner, told: true };
    }
    const word = lowerAt(layout, end);
    const telling = describes(layout, word) || (end === at + 1 && isPeople(layout, end));
    if (!telling && (nouns === MOST_NOUNS || !isPlainNoun(layout, end))) break;
    if (telling) told = true;
    else nouns++;
  }
  return { end, of: null, told };
}

/** The most capitals of a name that may stand between its noun and its country: "Pasukan Demokratik Suriah". */
const LONGEST_NAME = 3;

/** The country that closes the name of a force, the name's other capitals beginning at `at`. */
function nameFrom(layout: Layout, phrases: Neighbours, at: number): Phrase | null {
  for (let end = at; end < at + LONGEST_NAME; end++) {
    const owner = phrases.startingAt(end);
    if (owner) return end > at && owner.kind === 'country' && !owner.described ? owner : null;
    const token = layout.tokens[end];
    if (token?.kind !== 'word' || !token.capital) return null;
  }
  return null;
}

/** Where the name ends of who leads those whose phrase has come to `at`: "pimpinan Lind", "yang dipimpin oleh Lind"; -1 for none. */
function leaderEnd(layout: Layout, phrases: Neighbours, at: number): number {
  const { groups, grammar } = layout.pack;
  const word = grammar.relativisers.has(lowerAt(layout, at)) ? at + 1 : at;
  if (!groups.led.has(lowerAt(layout, word))) return -1;
  const known = phrases.startingAt(word);
  if (known?.kind === 'person') return known.end;
  let end = grammar.agentMarkers.has(lowerAt(layout, word + 1)) ? word + 2 : word + 1;
  const first = end;
  while (layout.tokens[end]?.kind === 'word' && layout.tokens[end]?.capital) end++;
  return end > first ? end : -1;
}

/** "asal Rembang" is where they are from; "dari Rembang" may be whence they go. */
const ORIGINS: ReadonlySet<string> = new Set(['asal']);

function describes({ pack }: Layout, word: string): boolean {
  const { descriptions, groups, grammar } = pack;
  if (groups.modifiers.has(word) || groups.many.has(word)) return true;
  return descriptions.modifiers.has(word) && !grammar.functionWords.has(word);
}

/** "Kurdi" of "aktivis Kurdi": a capital of which nothing is known but that it is no day. */
function isPeople({ tokens, pack }: Layout, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || tokens[at + 1]?.capital) return false;
  return !pack.dates.weekdays.has(token.lower) && !pack.dates.months.has(token.lower);
}

function isPlainNoun(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || token.capital || token.lower.length < 3) return false;
  return !isNoNoun(layout, at) && !/(?:kan|nya)$/.test(token.lower);
}
