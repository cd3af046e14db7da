import { afterQuotation, isEmpty, isQuoted, quotedAt } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt, wordListAt } from '../text/words.ts';
import { authorOf } from './authors.ts';
import { contentAround, contentBefore } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import type { Placed } from './placed.ts';
import { sourceAfter } from './sources.ts';
import { contentWithin } from './within.ts';

/** Most tokens between the head of a source and the comma after it. */
const LONGEST_SOURCE = 22;

/** The same for a noun of telling: "hasil penyelidikan internal". */
const LONGEST_TELLING = 6;

/** "Menurut Wang, ...", "..., according to Wang"; "menurut Budi ..., sementara menurut Sari ..." are two. */
export function findVerbless(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const found = verblessFrom(layout, phrases, sentence, sentence.first);
  if (!found?.frame.rule.endsWith('before')) return found ? [found] : [];
  for (let at = found.range.end; at < sentence.end; at++) {
    if (!opensAnother(layout, at)) continue;
    const other = verblessFrom(layout, phrases, { ...sentence, first: at + 2 }, at + 2);
    return other ? [found, other] : [found];
  }
  return [found];
}

/** True for the comma of "..., sementara menurut Sari": another's words follow. */
function opensAnother(layout: Layout, at: number): boolean {
  const { contrasts, verbless } = layout.pack.grammar;
  return (
    layout.tokens[at]?.text === ',' &&
    contrasts.has(lowerAt(layout, at + 1)) &&
    !isQuoted(layout, at) &&
    wordListAt(layout, verbless, at + 2) !== undefined
  );
}

function verblessFrom(layout: Layout, phrases: Phrases, sentence: Sentence, from: number): Placed | null {
  for (let at = from; at < sentence.end; at++) {
    if (!mayLead(layout, at, Lead.verbless | Lead.locative) || isQuoted(layout, at)) continue;
    if (isOfName(phrases, at)) continue;
    const words = wordListAt(layout, layout.pack.grammar.verbless, at);
    const cue = { first: at, end: at + (words?.length ?? 0) };
    const found = words
      ? verblessAt(layout, sentence, cue, sourceOf(layout, phrases, sentence, cue))
      : viewAt(layout, phrases, sentence, at);
    if (found) return found;
  }
  return null;
}

/** Most words of a person's name. */
const LONGEST_PERSON = 4;

/** "Per" of "Per Lind said". */
function isOfName(phrases: Phrases, at: number): boolean {
  for (let end = at + 2; end <= at + LONGEST_PERSON; end++) {
    const phrase = phrases.at.endingAt(end);
    if (phrase?.core.first === at && !phrase.described && phrase.use === 'name') return true;
  }
  return false;
}

/** Who a verbless cue points at; null where nobody. */
function sourceOf(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Range): VerblessSource | null {
  if (layout.tokens[cue.first]?.lower.endsWith('nya')) return { source: null, end: cue.end };
  const told = afterTelling(layout, phrases, cue.end);
  const plain = sourceAfter(layout, phrases, told) ?? describedAt(layout, cue.end, sentence.end);
  const source = plain && withOwner(layout, plain, sentence, cue.first > sentence.first);
  const bare = cue.end - cue.first === 1 && layout.pack.tagger !== null;
  if (!source || (bare && (source.described || !layout.tokens[cue.end]?.capital))) return null;
  if (isWeak(layout, cue) && !holdsView(layout, sentence, cue, source)) return null;
  const authored = authorOf(layout, phrases, source);
  return authored
    ? { source: authored.author, end: authored.whole.end, whole: authored.whole }
    : { source, end: source.end };
}

/** "In Oslo's view, ...", "..., in her words": who stands between "in" and the noun. */
function viewAt(layout: Layout, phrases: Phrases, sentence: Sentence, at: number): Placed | null {
  const { locatives, views } = layout.pack.grammar;
  if (views.size === 0 || !locatives.has(lowerAt(layout, at))) return null;
  const owner = phrases.at.startingAt(at + 1);
  const noun = owner && layout.tokens[owner.end]?.lower === "'s" ? owner.end + 1 : -1;
  if (!owner || !views.has(lowerAt(layout, noun))) return null;
  const set = at === sentence.first || layout.tokens[at - 1]?.text === ',';
  if (!set || layout.tokens[noun + 1]?.kind !== 'mark') return null;
  return verblessAt(layout, sentence, { first: noun, end: noun + 1 }, { source: owner, end: noun + 1 }, at);
}

interface VerblessSource {
  readonly source: Phrase | null;
  readonly whole?: Range;
  readonly end: number;
}

function verblessAt(
  layout: Layout,
  sentence: Sentence,
  cue: Range,
  found: VerblessSource | null,
  first = cue.first,
): Placed | null {
  if (!found) return null;
  const { source, whole, end } = found;
  const opens =
    first === sentence.first ||
    layout.pack.grammar.connectors.has(lowerAt(layout, first - 1)) ||
    opensAnother(layout, first - 2);
  const content = opens
    ? clauseAfter(layout, afterHanging(layout, end, sentence.end), {
        ...sentence,
        end: otherFrom(layout, end, sentence.end),
      })
    : hangs(layout, end)
      ? (contentBefore(layout, first, sentence.first) ?? clauseBefore(layout, first, sentence))
      : (quotedAfter(layout, end, sentence) ??
        contentWithin(layout, sentence, first, end) ??
        contentAround(layout, sentence, first, end) ??
        contentBefore(layout, first, sentence.first) ??
        clauseBefore(layout, first, sentence));
  if (!content) return null;
  const frame: Frame = {
    sentence: sentence.index,
    cue,
    form: null,
    act: 'say',
    source,
    ...(whole && { whole }),
    contents: [...content.stretches],
    kind: content.kind,
    addressee: null,
    rule: opens ? 'verbless-before' : 'verbless-after',
    answers: false,
  };
  return { frame, range: content.range, by: content.by };
}

/** Where words end before another's: "harga turun | , sementara menurut Sari harga naik". */
function otherFrom(layout: Layout, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (opensAnother(layout, at)) return at;
  return limit;
}

/** In "menurut penuturan Budi" where "Budi" stands. */
function afterTelling(layout: Layout, phrases: Phrases, at: number): number {
  const { tellings } = layout.pack.grammar;
  const skips = tellings.has(lowerAt(layout, at)) && phrases.at.startingAt(at + 1) !== null;
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

/** "exit polls", "complete but unofficial returns": what no phrase covers, up to what hangs on it. */
function describedAt(layout: Layout, first: number, limit: number): Phrase | null {
  if (!layout.pack.tagger) return tellingAt(layout, first, limit);
  let end = first;
  while (
    end < Math.min(limit, first + LONGEST_SOURCE) &&
    layout.tokens[end]?.kind !== 'mark' &&
    !isQuoted(layout, end)
  ) {
    if (end > first && ['ADP', 'PART', 'AUX', 'PRON', 'SCONJ'].includes(layout.tags[end] ?? '')) break;
    end++;
  }
  if (!['NOUN', 'VERB', 'PROPN'].includes(layout.tags[end - 1] ?? '') || end === first) return null;
  return phraseOf(layout, { first, end, kind: 'organisation', use: 'description', described: true });
}

/** "penelitian Samudra Institute": a thing with all that stands up to the comma, where more of it does. */
function withOwner(layout: Layout, source: Phrase, { end: limit }: Range, after: boolean): Phrase | null {
  const next = layout.tokens[source.end];
  const thing = source.described && source.kind === 'organisation' && !source.media && !layout.pack.tagger;
  const relative = layout.pack.grammar.relativisers.has(next?.lower ?? '');
  if (!thing || !next || (!next.capital && !relative)) return source;
  let end = source.end;
  while (end < Math.min(limit, source.end + LONGEST_TELLING) && layout.tokens[end]?.capital) end++;
  const closed = [',', ...(after ? ['.', '('] : [])].includes(layout.tokens[end]?.text ?? '');
  if (closed && !relative) return { ...source, end };
  return after ? source : null;
}

/** "hasil penyelidikan internal", where words alone must tell: a noun of telling and plain words up to a comma. */
function tellingAt(layout: Layout, first: number, limit: number): Phrase | null {
  const { grammar } = layout.pack;
  if (!grammar.tellings.has(lowerAt(layout, first))) return null;
  let end = first;
  while (end < Math.min(limit, first + LONGEST_TELLING) && layout.tokens[end]?.kind === 'word') {
    const word = lowerAt(layout, end);
    if (grammar.functionWords.has(word) || layout.pack.cues.has(word)) return null;
    end++;
  }
  if (layout.tokens[end]?.text !== ',' || end - first < 2) return null;
  return phraseOf(layout, { first, end, kind: 'organisation', use: 'description', described: true });
}

/** In "it was, in the words of Lind, “late”" the quotation is what Lind said. */
function quotedAfter(layout: Layout, at: number, sentence: Sentence): ContentFound | null {
  const quoted = layout.pack.tagger && layout.tokens[at]?.text === ',' ? quotedAt(layout, at + 1) : null;
  const range = { first: at + 1, end: Math.min(sentence.end, afterQuotation(layout, at + 1)) };
  return quoted ? { stretches: [quoted], kind: 'direct', range, by: 'quote', addressee: null } : null;
}

function clauseAfter(layout: Layout, at: number, sentence: Sentence): ContentFound | null {
  const from = layout.pack.tagger ? commaAfter(layout, at, sentence.end) : at;
  const comma = [',', ':'].includes(layout.tokens[from]?.text ?? '');
  if (!comma && !layout.pack.grammar.bareAgent) return null;
  const range = { first: comma ? from + 1 : from, end: sentence.end };
  const quoted = quotedAt(layout, range.first);
  if (quoted && isEmpty(layout, { first: afterQuotation(layout, range.first), end: sentence.end }))
    return { stretches: [quoted], kind: 'direct', range, by: 'quote', addressee: null };
  const before = contentBefore(layout, sentence.end + 0, range.first);
  if (before) return { ...before, range };
  return clauseOver(layout, range);
}

/** Where the words go on after what hangs on a source: "Lind, who owns the harbour, ...", "Budi yang dikutip Antara, ...". */
function afterHanging(layout: Layout, end: number, limit: number): number {
  if (!hangs(layout, end)) return end;
  const from = layout.tokens[end]?.text === ',' ? end + 1 : end;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_SOURCE); at++)
    if (layout.tokens[at]?.text === ',' && !isQuoted(layout, at)) return at;
  return end;
}

/** True if a relative clause, or words of whom the source cites or is cited by, stand behind it. */
function hangs(layout: Layout, end: number): boolean {
  const { relativisers, complementisers, citers, relays } = layout.pack.grammar;
  const from = layout.tokens[end]?.text === ',' ? end + 1 : end;
  const word = lowerAt(layout, from);
  if (relativisers.has(word) || word === 'whose') return !complementisers.has(word);
  return citers.has(word) || wordListAt(layout, relays, from) !== undefined;
}

function clauseBefore(layout: Layout, at: number, sentence: Sentence): ContentFound | null {
  return clauseOver(layout, { first: sentence.first, end: at });
}

/** The comma that ends all that hangs on a source: "early results of polls made for a paper, ...". */
function commaAfter(layout: Layout, from: number, limit: number): number {
  let at = from;
  while (
    at < Math.min(limit, from + LONGEST_SOURCE) &&
    ![',', ':'].includes(layout.tokens[at]?.text ?? '') &&
    !isQuoted(layout, at)
  )
    at++;
  return [',', ':'].includes(layout.tokens[at]?.text ?? '') ? at : from;
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
