import { isHeadlineVerb } from '../layout/headlines.ts';
import { lowerAt } from '../text/words.ts';
import { type ReadingContext, type ReadingTold, told } from './reading-told.ts';

/** How far in tokens what is set in commas or brackets may part a name from its verb. */
const LONGEST_INSERTION = 25;
/** How far in tokens behind its verb what a place is or has may be told. */
const REACH = 6;

/** What the verb at `from` makes of the name that ends there; null where there is no verb. */
export function predicateAt(layout: ReadingContext, from: number, count = 1): ReadingTold | null {
  const { readings, grammar } = layout.pack;
  let at = afterAdverbs(layout, from);
  const opener = layout.tokens[at]?.text ?? '';
  if (opener === ',' || opener === '(') {
    const past = afterInsertion(layout, at);
    if (past === null) return null;
    at = afterAdverbs(layout, past);
  }
  // 'Oslo "has delayed nothing"'
  if (OPENING.has(opener)) at++;
  const verb = lowerAt(layout, at);
  if (readings.auxiliaries.has(verb)) return helped(layout, at);
  if (readings.plurals.has(verb) && count === 1 && at === from)
    return told('metonymic', 0.8, 'one name of several players');
  if (readings.copulas.has(verb)) return being(layout, at + 1);
  if (grammar.functionWords.has(verb) || !isVerb(layout, at)) return null;
  return doing(layout, at);
}

const OPENING: ReadonlySet<string> = new Set(['"', '“']);

function afterAdverbs(layout: ReadingContext, from: number): number {
  const { readings, dates } = layout.pack;
  let at = from;
  for (;;) {
    const word = lowerAt(layout, at);
    if (readings.adverbs.has(word) || readings.manner?.test(word)) at++;
    else if (dates.prepositions.has(word) && dates.weekdays.has(lowerAt(layout, at + 1))) at += 2;
    else return at;
  }
}

function afterInsertion(layout: ReadingContext, at: number): number | null {
  const close = layout.tokens[at]?.text === '(' ? ')' : ',';
  for (let next = at + 1; next < at + LONGEST_INSERTION; next++) {
    if (layout.sentenceOf[next] !== layout.sentenceOf[at]) return null;
    if (layout.tokens[next]?.text === close) return next + 1;
  }
  return null;
}

/** "has signed", "had a mild climate", "will be". */
function helped(layout: ReadingContext, at: number): ReadingTold {
  const { readings, grammar } = layout.pack;
  const next = afterAdverbs(layout, at + 1);
  const word = lowerAt(layout, next);
  if (readings.copulas.has(word)) return being(layout, next + 1);
  if (readings.auxiliaries.has(word)) return helped(layout, next);
  if (isVerb(layout, next)) return doing(layout, next);
  for (let far = next; far < next + REACH; far++) {
    const token = layout.tokens[far];
    if (!token || token.kind === 'mark' || readings.prepositions.has(token.lower)) break;
    if (far > next && grammar.functionWords.has(token.lower) && !grammar.articles.has(token.lower)) break;
    if (readings.ofPlaces.has(token.lower)) return told('literal', 0.7, 'has what places have');
  }
  return told('metonymic', 0.75, 'subject of an act', true);
}

/** "is a village", "was represented", "are competing". */
function being(layout: ReadingContext, from: number): ReadingTold {
  const { readings } = layout.pack;
  const next = afterAdverbs(layout, from);
  for (let at = next; at < next + REACH; at++) {
    const token = layout.tokens[at];
    if (!token || token.kind === 'mark' || readings.clauses.has(token.lower)) break;
    if (readings.stately.has(token.lower)) return told('metonymic', 0.7, 'told as a state or a team');
    if (readings.describing.has(token.lower)) return told('literal', 0.8, 'told how a place is');
    if (at === next && readings.prepositions.get(token.lower)?.reading === 'literal')
      return told('literal', 0.7, 'told where a place is');
    if (at === next && isParticiple(layout, token.lower))
      return told('metonymic', 0.75, 'told of somebody', true);
    if (readings.sports.has(token.lower)) return told('metonymic', 0.75, 'told of a team');
  }
  return told('metonymic', 0.55, 'told what it is', true);
}

function doing(layout: ReadingContext, at: number): ReadingTold {
  const { readings } = layout.pack;
  const verb = lowerAt(layout, at);
  if (readings.lying.has(verb)) return told('literal', 0.75, `how a place lies: ${verb}`);
  return told('metonymic', 0.85, `subject of an act: ${verb}`, !readings.sporting.has(verb));
}

/** True for a finite verb, by its form or by what stands behind it: "adopts a law". */
export function isVerb(layout: ReadingContext, at: number): boolean {
  const { readings, cues } = layout.pack;
  const tag = layout.tags[at];
  const token = layout.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.capital) return isHeadlineVerb(layout, at);
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (readings.verbs.has(token.lower) || readings.lying.has(token.lower)) return true;
  if (tag === 'NOUN' || tag === 'ADJ') return false;
  if (readings.finite(token.lower) || cues.has(token.lower)) return true;
  return !layout.pack.roles.headFirst && /[^su']s$/.test(token.lower) && opensObject(layout, at + 1);
}

function opensObject(layout: ReadingContext, at: number): boolean {
  const { articles, infinitiveMarkers } = layout.pack.grammar;
  const { lower = '' } = layout.tokens[at] ?? {};
  return articles.has(lower) || infinitiveMarkers.has(lower) || layout.pack.possessives.has(lower);
}

function isParticiple({ pack }: ReadingContext, word: string): boolean {
  return /(?:ed|ing|en)$/.test(word) && !pack.roles.headFirst && !pack.grammar.functionWords.has(word);
}
