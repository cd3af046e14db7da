import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { acceptable, skipAdverbs } from '../phrases/openers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

const MOST_HOPS = 3;
/** Longest clause between commas that may part a source from its cue. */
const LONGEST_INSERTION = 30;

/** A source and how far its whole noun phrase reaches. */
export interface SourceFound {
  readonly phrase: Phrase;
  /** First token of the clause that it opens. */
  readonly first: number;
  /** True if it is the last of several: "Prent and Lind said". */
  readonly several: boolean;
  /** True if a relative pronoun stands between: "the minister who said". */
  readonly relative: boolean;
}

/** The subject of a verb whose auxiliaries begin at `at`: the phrase before it, over adverbs and prepositional phrases. */
export function sourceBefore(
  layout: Layout,
  phrases: Phrases,
  at: number,
  floor: number,
): SourceFound | null {
  const found = phraseBefore(layout, phrases, at, floor);
  const subject = phrases.subjects.before.get(at);
  if (!subject || subject.first < floor) return found;
  if (found && !isPartOf(found.phrase, subject.phrase))
    return found.first < subject.phrase.end
      ? { ...found, first: Math.min(found.first, subject.first) }
      : found;
  const first = wholeFirst(layout, phrases, subject.first, floor);
  return { phrase: subject.phrase, first, several: isSeveral(layout, first, subject.first), relative: false };
}

function wholeSource(
  layout: Layout,
  phrases: Phrases,
  phrase: Phrase,
  relative: boolean,
  floor: number,
): SourceFound {
  const first = wholeFirst(layout, phrases, phrase.first, floor);
  return { phrase, first, several: isSeveral(layout, first, phrase.first), relative };
}

function isSeveral(layout: Layout, first: number, at: number): boolean {
  return first < at && layout.tokens.slice(first, at).some((token) => token.lower === 'and');
}

/** Where a subject begins of which the phrase at `at` is the last part: "the mayor", "Prent and Lind". */
function wholeFirst(layout: Layout, phrases: Phrases, at: number, floor: number): number {
  let first = overArticle(layout, at, floor);
  if (!layout.pack.tagger || layout.tokens[first - 1]?.lower !== 'and') return first;
  for (let part = phrases.at.endingAt(first - 1); part && part.first >= floor; ) {
    first = overArticle(layout, part.first, floor);
    const comma = layout.tokens[first - 1]?.text === ',' ? first - 1 : floor;
    part = comma > floor ? phrases.at.endingAt(comma) : null;
  }
  return first;
}

/** Where a phrase begins with its article. */
function overArticle(layout: Layout, first: number, floor: number): number {
  return first > floor && layout.pack.grammar.articles.has(lowerAt(layout, first - 1)) ? first - 1 : first;
}

/** "G employee" of "one P&G employee"; "Six" of "six in ten", "Organisers": no names. */
function isPartOf(phrase: Phrase, whole: Phrase): boolean {
  if (phrase.core.first === whole.core.first && phrase.core.end === whole.core.end)
    return whole.first <= phrase.first && phrase.end <= whole.end;
  const unnamed = phrase.described || phrase.use === 'office';
  if (unnamed && !whole.described && whole.use === 'name' && whole.first <= phrase.first)
    return whole.end > phrase.end;
  if (phrase.kind === 'name' && whole.described && whole.first <= phrase.first)
    return whole.end >= phrase.end;
  return phrase.described && whole.first < phrase.first && phrase.end <= whole.end;
}

function phraseBefore(layout: Layout, phrases: Phrases, at: number, floor: number): SourceFound | null {
  let end = skipAdverbs(layout, at, floor);
  const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, end - 1));
  if (relative) end--;
  if (layout.tokens[end - 1]?.text === ',' || layout.tokens[end - 1]?.text === ')')
    end = beforeInsertion(layout, phrases, end, floor) ?? end;
  end = withoutSuffixStop(layout, withoutClosingComma(layout, phrases, end));
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const phrase = phrases.at.endingAt(end);
    if (!phrase || phrase.first < floor) return null;
    const opener = openerBefore(layout, phrase, floor);
    if (opener === null)
      return acceptable(layout, phrase, floor) ? wholeSource(layout, phrases, phrase, relative, floor) : null;
    end = opener;
  }
  return null;
}

/** In "Menteri Luar Negeri Tiongkok, Qin Gang, menyatakan" the name is set in commas inside its phrase. */
function withoutClosingComma(layout: Layout, phrases: Phrases, end: number): number {
  if (layout.tokens[end - 1]?.text !== ',') return end;
  const phrase = phrases.at.endingAt(end - 1);
  const holdsComma =
    phrase && layout.tokens.slice(phrase.first, phrase.end).some((token) => token.text === ',');
  return holdsComma ? end - 1 : end;
}

/** The stop of "Lind Jr. said" is the name's. */
function withoutSuffixStop(layout: Layout, end: number): number {
  const stop = layout.tokens[end - 1];
  if (stop?.text !== '.' || stop.start !== layout.tokens[end - 2]?.end) return end;
  return layout.pack.people?.suffixes.has(lowerAt(layout, end - 2)) ? end - 1 : end;
}

/** In "Lindahl, who visited Oslo, said" the end of "Lindahl". */
function beforeInsertion(layout: Layout, phrases: Phrases, end: number, floor: number): number | null {
  const open = layout.tokens[end - 1]?.text === ')' ? '(' : ',';
  for (let at = end - 2; at >= Math.max(floor, end - LONGEST_INSERTION); at--) {
    if (layout.tokens[at]?.text !== open) continue;
    const phrase = phrases.at.endingAt(at);
    if (!phrase) return null;
    return opensClause(layout, phrase, floor) && isInsertion(layout, at + 1, end - 1, open) ? at : null;
  }
  return null;
}

/** A clause set in commas: a relative one, an apposition or an adjunct, not a list or a clause of its own. */
function isInsertion(layout: Layout, first: number, end: number, open: string): boolean {
  if (open === '(') return true;
  const { grammar, roles, descriptions } = layout.pack;
  const word = lowerAt(layout, first);
  const opens = [
    grammar.relativisers,
    grammar.adjunctOpeners,
    grammar.articles,
    grammar.placePrepositions,
    descriptions.determiners,
    roles.heads,
    roles.prefixes,
    roles.inverseCallers,
    descriptions.linkers,
  ];
  return (
    first < end &&
    (opens.some((words) => words.has(word)) || /ing$/.test(word) || layout.tokens[first]?.kind === 'number')
  );
}

function opensClause(layout: Layout, phrase: Phrase, floor: number): boolean {
  if (phrase.first <= floor) return true;
  const before = layout.tokens[phrase.first - 1];
  const { connectors, subordinators } = layout.pack.grammar;
  return (
    before === undefined ||
    before.kind === 'mark' ||
    connectors.has(before.lower) ||
    subordinators.has(before.lower)
  );
}

/** Where the noun phrase goes on before a preposition that `phrase` hangs on; null if none does. */
function openerBefore(layout: Layout, phrase: Phrase, floor: number): number | null {
  const { grammar, descriptions, roles } = layout.pack;
  let at = phrase.first - 1;
  if (at >= floor && grammar.articles.has(lowerAt(layout, at))) at--;
  const word = lowerAt(layout, at);
  const prepositions = [
    grammar.placePrepositions,
    grammar.partyPrepositions,
    descriptions.linkers,
    roles.affiliationMarkers,
    grammar.aboutMarkers,
  ];
  return at >= floor && prepositions.some((words) => words.has(word)) ? at : null;
}

/** The phrase that follows at `at`, over an article: the source in "kata Wang", "said the minister". */
export function sourceAfter(layout: Layout, phrases: Phrases, at: number): Phrase | null {
  const direct = phrases.at.startingAt(at);
  const owner = direct && layout.tokens[direct.end]?.lower === "'s";
  const wider = phrases.subjects.after.get(at) ?? null;
  if (direct && !owner) return wider && wider.end > direct.end ? wider : direct;
  if (owner) return phrases.subjects.after.get(at) ?? null;
  const { articles } = layout.pack.grammar;
  const honorific = layout.pack.roles.honorifics.has(lowerAt(layout, at));
  const open = articles.has(lowerAt(layout, at)) || honorific;
  const bare = open ? phrases.at.startingAt(at + 1) : null;
  const part = bare?.use === 'demonym' || lowerAt(layout, bare?.end ?? -1) === "'s";
  const cut = bare !== null && part && wider !== null && wider.end > bare.end;
  return (cut ? null : bare) ?? wider;
}

/** The agent of a passive whose verb ends at `at`: "oleh Wang", "by Wang", "ditolak Beijing". */
export function agentAfter(layout: Layout, phrases: Phrases, at: number): Phrase | null {
  const { agentMarkers, bareAgent, negativeDeterminers } = layout.pack.grammar;
  if (agentMarkers.has(lowerAt(layout, at)))
    return negativeDeterminers.has(lowerAt(layout, at + 1)) ? null : sourceAfter(layout, phrases, at + 1);
  return bareAgent ? phrases.at.startingAt(at) : null;
}

/** The subject that a sentence opens with, for verbs further on that share it. */
export function subjectOf(layout: Layout, phrases: Phrases, sentence: Range): Phrase | null {
  let at = sentence.first;
  const { articles, connectors, adverbs } = layout.pack.grammar;
  while (at < sentence.end && [articles, connectors, adverbs].some((words) => words.has(lowerAt(layout, at))))
    at++;
  return phrases.at.startingAt(at);
}
