import { holdsComma, isQuoted, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { phraseFrom } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

/** Most who speak with one voice. */
const MOST = 6;

/** A source in a list, with the mark or word that ties it to the one before: "," or "and". */
interface Joined {
  readonly phrase: Phrase;
  readonly comma: boolean;
}

/**
 * All whose words a frame tells, in the order of the text: "France, Germany and Italy condemned", "kata Budi dan
 * Tirta". Its own source alone where the words beside it belong to another clause: "Prent met Lind and Moe said".
 */
export function coordinatedSources(layout: Layout, phrases: Phrases, frame: Frame): readonly Phrase[] {
  const { source, cue } = frame;
  if (!source) return [];
  if (!cue || source.use === 'pronoun' || holdsComma(layout, source)) return [source];
  return source.end <= cue.first
    ? listBefore(layout, phrases, source, frame.sentence)
    : listAfter(layout, phrases, source, frame.sentence);
}

/** The list that ends with `source`; its first must open a clause, or follow the comma of another list. */
function listBefore(layout: Layout, phrases: Phrases, source: Phrase, sentence: number): readonly Phrase[] {
  const list: Joined[] = [];
  let right = source;
  while (list.length < MOST) {
    const joined = joinedBefore(layout, phrases, right, list.length > 0);
    if (!joined || layout.sentenceOf[joined.phrase.first] !== sentence) break;
    list.unshift(joined);
    right = joined.phrase;
  }
  if (list.length === 0 || !mayJoin(layout, source)) return [source];
  let dropped = false;
  while (list[0] && !opensClause(layout, list[0].phrase, dropped)) {
    dropped = list[0].comma;
    list.shift();
    if (!dropped) return [source];
  }
  return list[0] && isApposition(layout, list[0].phrase)
    ? [source]
    : [...list.map(({ phrase }) => phrase), source];
}

/** The one before `right` in a list, and whether a comma alone parts them; the last two need a word between. */
function joinedBefore(layout: Layout, phrases: Phrases, right: Phrase, commas: boolean): Joined | null {
  let at = beforeArticle(layout, right.first) - 1;
  const joiner = layout.pack.grammar.joiners.has(lowerAt(layout, at));
  const comma = lowerAt(layout, joiner ? at - 1 : at) === ',';
  if (joiner) at--;
  if (comma) at--;
  if (!joiner && !(comma && commas)) return null;
  const phrase = phrases.at.endingAt(at + 1);
  return phrase && mayJoin(layout, phrase) && !isQuoted(layout, phrase.first)
    ? { phrase, comma: !joiner }
    : null;
}

function beforeArticle(layout: Layout, first: number): number {
  return layout.pack.grammar.articles.has(lowerAt(layout, first - 1)) ? first - 1 : first;
}

function mayJoin(layout: Layout, phrase: Phrase): boolean {
  return phrase.use !== 'pronoun' && phrase.use !== 'demonym' && !isBareOffice(layout, phrase);
}

/** "current nominee" of "the former secretary and current nominee": no one else. */
function isBareOffice(layout: Layout, { described, plural, first }: Phrase): boolean {
  const { roles, descriptions } = layout.pack;
  if (!described || plural || roles.headFirst) return false;
  const words = [lowerAt(layout, first), lowerAt(layout, first - 1)];
  return !words.some((word) => descriptions.determiners.has(word)) && layout.tags[first] !== 'PRON';
}

/** "Ada Lind, a lawyer and Ola Prent": what a comma sets beside a name tells who that is. */
function isApposition(layout: Layout, phrase: Phrase): boolean {
  return (
    phrase.described && !phrase.plural && lowerAt(layout, beforeArticle(layout, phrase.first) - 1) === ','
  );
}

function opensClause(layout: Layout, phrase: Phrase, afterComma: boolean): boolean {
  const first = beforeArticle(layout, phrase.first);
  if (opensSentence(layout, first)) return true;
  const { pairOpeners, complementisers, subordinators } = layout.pack.grammar;
  const before = layout.tokens[first - 1];
  if (!before || afterComma || isQuoted(layout, first - 1) || before.kind === 'mark') return true;
  return [pairOpeners, complementisers, subordinators].some((words) => words.has(before.lower));
}

/** The list that begins with `source`: a word ties in its last, and no verb makes that the subject of another clause. */
function listAfter(layout: Layout, phrases: Phrases, source: Phrase, sentence: number): readonly Phrase[] {
  const { joiners } = layout.pack.grammar;
  const list = [source];
  let end = source.end;
  while (list.length < MOST) {
    const comma = lowerAt(layout, end) === ',';
    const joiner = joiners.has(lowerAt(layout, comma ? end + 1 : end));
    if (!comma && !joiner) return [source];
    const next = phraseFrom(layout, phrases.at, end + Number(comma) + Number(joiner));
    if (
      !next ||
      !mayJoin(layout, next) ||
      isApposition(layout, next) ||
      layout.sentenceOf[next.first] !== sentence
    )
      return [source];
    list.push(next);
    end = next.end;
    if (joiner) return goesOn(layout, end) ? [source] : list;
  }
  return [source];
}

function goesOn(layout: Layout, at: number): boolean {
  const tag = layout.tags[at];
  const word = lowerAt(layout, at);
  const { adverbs, auxiliaries, looksVerbal } = layout.pack.grammar;
  if (tag === 'VERB' || tag === 'AUX' || word === "'s") return true;
  if (layout.sentenceOf[at] !== layout.sentenceOf[at - 1]) return false;
  return adverbs.has(word) || auxiliaries.has(word) || layout.pack.cues.has(word) || looksVerbal(word);
}
