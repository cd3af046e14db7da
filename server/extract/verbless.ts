import { afterQuotation, isEmpty, isQuoted, quotedAt } from './clauses.ts';
import { type ContentFound, contentAround, contentBefore } from './contents.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { type Phrase, type Range, wordsStandAt } from './phrase.ts';
import type { Phrases } from './phrases.ts';
import type { Placed } from './placed.ts';
import type { Sentence } from './sentences.ts';
import { sourceAfter } from './sources.ts';
import { contentWithin } from './within.ts';

/** "Menurut Wang, ...", "..., according to Wang". */
export function findVerbless(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  for (let at = sentence.first; at < sentence.end; at++) {
    if (isQuoted(layout, at)) continue;
    const words = layout.pack.grammar.verbless.find((list) => wordsStandAt(layout, list, at));
    const found = words ? verblessAt(layout, phrases, sentence, { first: at, end: at + words.length }) : null;
    if (found) return found;
  }
  return null;
}

function verblessAt(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Range): Placed | null {
  const suffixed = layout.tokens[cue.first]?.lower.endsWith('nya') === true;
  const source = suffixed ? null : sourceAfter(layout, phrases, afterTelling(layout, phrases, cue.end));
  if (!suffixed && !source) return null;
  if (source && isWeak(layout, cue) && !holdsView(layout, sentence, cue, source)) return null;
  const end = source?.end ?? cue.end;
  const opens =
    cue.first === sentence.first ||
    layout.pack.grammar.connectors.has(layout.tokens[cue.first - 1]?.lower ?? '');
  const content = opens
    ? clauseAfter(layout, end, sentence)
    : (contentWithin(layout, sentence, cue.first, end) ??
      contentAround(layout, sentence, cue.first, end) ??
      contentBefore(layout, cue.first, sentence.first) ??
      clauseBefore(layout, cue.first, sentence));
  if (!content) return null;
  const frame: Frame = {
    sentence: sentence.index,
    cue,
    form: null,
    act: 'say',
    source,
    contents: [...content.stretches],
    kind: content.kind,
    addressee: null,
    confidence: opens ? 0.88 : 0.85,
    rule: opens ? 'verbless-before' : 'verbless-after',
    answers: false,
  };
  return { frame, range: content.range, by: content.by };
}

/** In "menurut penuturan Budi" where "Budi" stands. */
function afterTelling(layout: Layout, phrases: Phrases, at: number): number {
  const { tellings } = layout.pack.grammar;
  const skips = tellings.has(layout.tokens[at]?.lower ?? '') && phrases.at.startingAt(at + 1) !== null;
  return skips ? at + 1 : at;
}

/** "Bagi Budi" may tell a view, or for whom something is. */
function isWeak(layout: Layout, cue: Range): boolean {
  return layout.tokens[cue.first]?.lower === 'bagi';
}

function holdsView(layout: Layout, sentence: Sentence, cue: Range, source: Phrase): boolean {
  const set = cue.first === sentence.first || layout.tokens[cue.first - 1]?.text === ',';
  const comma = set && layout.tokens[source.end]?.text === ',';
  return comma && !source.described && ['person', 'name', 'country', 'organisation'].includes(source.kind);
}

function clauseAfter(layout: Layout, at: number, sentence: Sentence): ContentFound | null {
  const comma = layout.tokens[at]?.text === ',';
  if (!comma && !layout.pack.grammar.bareAgent) return null;
  const range = { first: comma ? at + 1 : at, end: sentence.end };
  const quoted = quotedAt(layout, range.first);
  if (quoted && isEmpty(layout, { first: afterQuotation(layout, range.first), end: sentence.end }))
    return { stretches: [quoted], kind: 'direct', range, by: 'quote', addressee: null };
  const before = contentBefore(layout, sentence.end + 0, range.first);
  if (before) return { ...before, range };
  return clauseOver(layout, range);
}

function clauseBefore(layout: Layout, at: number, sentence: Sentence): ContentFound | null {
  return clauseOver(layout, { first: sentence.first, end: at });
}

function isClosingMark(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.kind === 'mark' && token.text !== ')' && !isQuoted(layout, at);
}

function clauseOver(layout: Layout, range: Range): ContentFound | null {
  let { first, end } = range;
  while (first < end && layout.tokens[first]?.kind === 'mark') first++;
  while (end > first && isClosingMark(layout, end - 1)) end--;
  const from = layout.tokens[first];
  const to = layout.tokens[end - 1];
  if (!from || !to || end - first < 2) return null;
  const kind = layout.quotationOf.slice(first, end).some((q) => q >= 0) ? 'mixed' : 'indirect';
  return {
    stretches: [{ start: from.start, end: to.end }],
    kind,
    range: { first, end },
    by: 'bare',
    addressee: null,
  };
}
