import type { LanguagePack } from '../../language/index.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** A sentence: tokens `first` to `end` (exclusive). What a quotation holds is one sentence with its frame. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

interface Cut {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly quotationOf: readonly number[];
  readonly pack: LanguagePack;
}

const STOPS = new Set(['.', '?', '!', '…']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr vs rev hon drs ir h hj kh dok tn ny tgk jl jln gg rp pol purn'.split(
    ' ',
  ),
);
/** "N" of "N.", "D-N" of "D-N.Y.". */
const INITIAL = /^(?:\p{Lu}-)?\p{Lu}$/u;
/** Fewest words, and share of those that open with a capital, by which a sentence is set like a headline. */
const HEADLINE = { words: 4, capitals: 0.8 };
/** Words this short stay small in headlines. */
const SHORT = 3;
/** How far after a quoted question its cue may stand. */
const CUE_REACH = 5;

/** The sentences of paragraphs that hold `lengths` tokens each. */
export function findSentences(cut: Cut, lengths: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraphFirst = 0;
  let first = 0;
  for (const [paragraph, length] of lengths.entries()) {
    const paragraphEnd = paragraphFirst + length;
    for (let at = paragraphFirst; at < paragraphEnd; at++) {
      if (at < paragraphEnd - 1 ? !endsAfter(cut, at, first) : opensQuotation(cut, at)) continue;
      sentences.push({ index: sentences.length, first, end: at + 1, paragraph });
      first = at + 1;
    }
    paragraphFirst = paragraphEnd;
  }
  return sentences;
}

/** True for "Prent Tells Council to Mend Harbour Wall": capitals there tell no names. */
export function isHeadline(
  tokens: readonly Token[],
  { first, end }: Pick<Sentence, 'first' | 'end'>,
): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.end - token.start <= SHORT) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= HEADLINE.words && capitals >= HEADLINE.capitals * words;
}

/** A colon at a paragraph's end opens the quotation that the next paragraph is. */
function opensQuotation(cut: Cut, at: number): boolean {
  return (
    cut.tokens[at]?.text === ':' && (cut.quotationOf[at] ?? -1) < 0 && (cut.quotationOf[at + 1] ?? -1) >= 0
  );
}

function endsAfter(cut: Cut, at: number, first: number): boolean {
  const token = cut.tokens[at];
  const next = cut.tokens[at + 1];
  if (!token || !next || !opensSentence(cut, next, at + 1)) return false;
  const quotation = cut.quotationOf[at] ?? -1;
  if (quotation >= 0)
    return cut.quotationOf[at + 1] !== quotation && endsAfterQuotation(cut, at, quotation, first);
  if (STOPS.has(token.text)) return token.text !== '.' || !isAbbreviation(cut, at);
  return (
    token.end - token.start > 2 && token.text.endsWith('.') && cut.pack.grammar.functionWords.has(next.lower)
  );
}

function opensSentence(cut: Cut, next: Token, at: number): boolean {
  return next.capital || next.kind === 'number' || (cut.quotationOf[at] ?? -1) >= 0;
}

function endsAfterQuotation(cut: Cut, at: number, quotation: number, first: number): boolean {
  const twin = cut.tokens[at]?.text === "'" && cut.tokens[at - 1]?.text === "'";
  const last = cut.tokens[twin ? at - 2 : at - 1];
  if (!cut.quotations[quotation]?.closed || !last || !STOPS.has(last.text)) return false;
  return (last.text === '.' && isLed(cut, quotation, first)) || !cueFollows(cut, at + 1);
}

/** True if the sentence from `first` on has words of its own before the quotation: `He said it was "late."`. */
function isLed(cut: Cut, quotation: number, first: number): boolean {
  return cut.quotationOf[first] !== quotation && cut.tokens[first]?.kind !== 'mark';
}

/** True in `"Why now?" Lindahl asked.`: the quotation belongs to the clause after it. */
function cueFollows(cut: Cut, from: number): boolean {
  for (let at = from; at < from + CUE_REACH; at++) {
    const token = cut.tokens[at];
    if (!token || (cut.quotationOf[at] ?? -1) >= 0) return false;
    if (STOPS.has(token.text) && !isAbbreviation(cut, at)) return false;
    const after = cut.tokens[at + 1]?.text ?? '.';
    if (token.text === ',') return false;
    if (after === ':' || (cut.quotationOf[at + 1] ?? -1) >= 0) return false;
    if (cut.pack.cues.get(token.lower)?.takes.has('quote'))
      return STOPS.has(after) || after === ',' || !cut.pack.grammar.complementisers.has(after);
  }
  return false;
}

function isAbbreviation(cut: Cut, at: number): boolean {
  const before = cut.tokens[at - 1];
  if (!before || before.end !== cut.tokens[at]?.start) return false;
  if (before.lower === 'no' || cut.pack.dates.abbreviated.has(before.lower))
    return cut.tokens[at + 1]?.kind === 'number';
  return ABBREVIATIONS.has(before.lower) || INITIAL.test(before.text);
}
