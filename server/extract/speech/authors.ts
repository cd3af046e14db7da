import { isQuoted, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';
import { sourceAfter } from './sources.ts';

/** What someone writes, counts or publishes: not who says it where the text tells whose it is. */
const PAPERS = new Set(
  `report reports study studies survey surveys poll polls statement statements figures data statistics numbers
  research analysis analyses estimate estimates forecast forecasts projection projections findings results record
  records document documents review audit assessment paper papers bulletin note memo letter tally count inquiry
  investigation release notice circular communique dossier index`.split(/\s+/),
);
/** "published by Oslo", but not "seen by" or "funded by", which tell of others. */
const MADE = new Set(
  `published released issued compiled conducted prepared produced carried done written made collected gathered
  provided presented drafted authored unveiled submitted posted circulated put supplied given sent signed
  co-authored`.split(/\s+/),
);
/** Most tokens between "published" and "by": "published late on Monday by". */
const LONGEST_MAKING = 6;
/** Most words between whose a paper is and its noun: "the ministry's latest annual report". */
const LONGEST_MODIFIERS = 4;

/** Whose words a paper's are, and all that names the two. */
export interface Authored {
  readonly author: Phrase;
  readonly whole: Range;
}

/**
 * Who speaks in "a report by Norway's bank", "figures published on Monday by the ministry", "the bank's report". Null
 * where the text doesn't tell, or the source is no paper. Only where parts of speech are known.
 */
export function authorOf(layout: Layout, phrases: Phrases, source: Phrase): Authored | null {
  if (!layout.pack.tagger || !mayBePaper(layout, source)) return null;
  const noun = paperIn(layout, source);
  if (noun < 0) return null;
  const author =
    makerAfter(layout, phrases, noun + 1, source) ?? ownerBefore(layout, phrases, noun, source.first);
  if (!author || !mayAuthor(author)) return null;
  const first = Math.min(source.first, author.first);
  return { author, whole: { first, end: Math.max(source.end, author.end) } };
}

/** The frame of a paper's words as its author's. */
export function byAuthor(layout: Layout, phrases: Phrases, frame: Frame): Frame {
  const authored = frame.source && !frame.whole ? authorOf(layout, phrases, frame.source) : null;
  return authored ? { ...frame, source: authored.author, whole: authored.whole } : frame;
}

/** A described thing, or the first word of a sentence that nobody knows. */
function mayBePaper(layout: Layout, { first, described, kind, use }: Phrase): boolean {
  return described ? use !== 'pronoun' : kind === 'name' && opensSentence(layout, first);
}

/** The noun that heads the source: the last before what hangs on it. */
function paperIn(layout: Layout, { first, end }: Range): number {
  let noun = first;
  while (noun < end && !hangs(layout, noun)) noun++;
  return PAPERS.has(lowerAt(layout, noun - 1)) && !isQuoted(layout, noun - 1) ? noun - 1 : -1;
}

function hangs(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return ['ADP', 'PUNCT'].includes(layout.tags[at] ?? '') || MADE.has(word);
}

function makerAfter(layout: Layout, phrases: Phrases, from: number, source: Phrase): Phrase | null {
  const word = lowerAt(layout, from);
  const { agentMarkers, origins } = layout.pack.grammar;
  const behind = (at: number) => sourceAfter(layout, phrases, at + 1) ?? ownAt(source, at + 1);
  if (agentMarkers.has(word)) return behind(from);
  if (origins.has(word)) {
    const sender = behind(from);
    // "Data from Italy" are data about it.
    return sender?.kind === 'country' || sender?.use === 'seat' ? null : sender;
  }
  if (!MADE.has(word)) return null;
  for (let at = from + 1; at < from + LONGEST_MAKING; at++) {
    if (agentMarkers.has(lowerAt(layout, at))) return behind(at);
    if (layout.tokens[at]?.kind === 'mark' || layout.tags[at] === 'AUX') return null;
  }
  return null;
}

/** The one that a source is of who is named at `at`, over an article. */
function ownAt({ of }: Phrase, at: number): Phrase | null {
  return of && of.first >= at && of.first <= at + 1 ? of : null;
}

/** "Norway" of "Norway's latest report". */
function ownerBefore(layout: Layout, phrases: Phrases, noun: number, floor: number): Phrase | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - LONGEST_MODIFIERS); at--)
    if (lowerAt(layout, at) === "'s") return phrases.at.endingAt(at);
  return null;
}

function mayAuthor({ kind, use, core }: Phrase): boolean {
  if (use === 'pronoun' || kind === 'place') return false;
  return kind !== 'name' || core.end - core.first > 1;
}
