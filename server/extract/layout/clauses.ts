import { listsEndingIn, lowerAt } from '../text/words.ts';
import type { Layout } from './layout.ts';
import type { Range, Stretch } from './phrase.ts';

const FINAL_MARKS = '.,;:!?-–—…';

/** The stretch of text of a range of tokens, without marks at its ends. Null when nothing is left. */
export function stretchOf(layout: Layout, range: Range): Stretch | null {
  let { first, end } = range;
  while (first < end && isEdgeMark(layout, first)) first++;
  while (end > first && isEdgeMark(layout, end - 1)) end--;
  const from = layout.tokens[first];
  const to = layout.tokens[end - 1];
  return from && to && first < end ? { start: from.start, end: to.end } : null;
}

function isEdgeMark(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token !== undefined && token.kind === 'mark' && FINAL_MARKS.includes(token.text);
}

/** What stands inside the quotation of token `at`. */
export function quotedAt(layout: Layout, at: number): Stretch | null {
  const quotation = layout.quotations[layout.quotationOf[at] ?? -1];
  return quotation ? { start: quotation.from, end: quotation.to } : null;
}

/** True for the first token of a sentence. */
export function opensSentence(layout: Layout, at: number): boolean {
  return layout.sentences[layout.sentenceOf[at] ?? -1]?.first === at;
}

/** True for a token of a sentence that is set like a headline. */
export function inHeadline(layout: Layout, at: number): boolean {
  return layout.headlines.has(layout.sentenceOf[at] ?? -1);
}

/** True if the range holds a comma. */
export function holdsComma(layout: Layout, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (layout.tokens[at]?.text === ',') return true;
  return false;
}

export function isQuoted(layout: Layout, at: number): boolean {
  return (layout.quotationOf[at] ?? -1) >= 0;
}

/** First token after the quotation that token `at` stands in. */
export function afterQuotation(layout: Layout, at: number): number {
  const quotation = layout.quotationOf[at];
  let end = at;
  while (end < layout.tokens.length && layout.quotationOf[end] === quotation) end++;
  return end;
}

/** First token of the quotation that token `at` stands in. */
export function quotationStart(layout: Layout, at: number): number {
  const quotation = layout.quotationOf[at];
  let first = at;
  while (first > 0 && layout.quotationOf[first - 1] === quotation) first--;
  return first;
}

/** True if nothing but marks stands in the range. */
export function isEmpty(layout: Layout, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (layout.tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** True if the range holds a quotation. */
export function holdsQuotation(layout: Layout, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (isQuoted(layout, at)) return true;
  return false;
}

/** True for a comma, and in a quotation that a comma ends inside its marks. */
export function endsInComma(layout: Layout, at: number): boolean {
  const quotation = layout.quotations[layout.quotationOf[at] ?? -1];
  if (!quotation) return layout.tokens[at]?.text === ',';
  return layout.text.slice(quotation.to, quotation.end).includes(',');
}

/** True if the word at `at` ends a cue without a verb, behind which its source comes: "menurut", "according to". */
export function endsVerbless(layout: Layout, at: number): boolean {
  return listsEndingIn(layout.pack.grammar.verbless, lowerAt(layout, at)) !== undefined;
}
