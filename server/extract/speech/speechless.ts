import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { lowerAt } from '../text/words.ts';
import type { ContentFound } from './found-contents.ts';

/** How far into an object its head is looked for, in tokens. */
const LONGEST_OBJECT = 4;

/**
 * True where a verb that often tells speech tells none: "the team showed that", said of no paper; "ordered 40 planes",
 * "offered loans"; "welcomed the new year".
 */
export function tellsNothing(layout: Layout, cue: Cue, source: Phrase, after: ContentFound): boolean {
  if (!layout.pack.tagger) return false;
  if (cue.form.papers && !isPaper(layout, source)) return true;
  if (after.by !== 'noun') return false;
  if (cue.act === 'welcome') return isTime(layout, after);
  return cue.form.goods && isGoods(layout, after, cue.act === 'offer');
}

/** "the study", "polls", "a projection from the harbour": a description of what is no person. */
function isPaper(layout: Layout, { kind, described, core }: Phrase): boolean {
  if (described && kind === 'organisation') return true;
  const { things, heads } = layout.pack.descriptions;
  for (let at = core.first; at < core.end; at++) {
    const word = lowerAt(layout, at);
    if (things.has(word) || heads.get(word)?.kind === 'organisation') return true;
  }
  return false;
}

/** "the new year". */
function isTime(layout: Layout, { range }: ContentFound): boolean {
  const { units } = layout.pack.dates;
  for (let at = range.first; at < Math.min(range.end, range.first + LONGEST_OBJECT); at++) {
    if (units.has(lowerAt(layout, at))) return true;
    if (!['DET', 'ADJ'].includes(layout.tags[at] ?? '')) return false;
  }
  return false;
}

/** Things by number, or of what is offered in bulk, which no words are: "40 planes", "cheap loans". */
function isGoods(layout: Layout, { range }: ContentFound, bulk: boolean): boolean {
  const { wordsGiven } = layout.pack.grammar;
  for (let at = range.first; at < Math.min(range.end, range.first + LONGEST_OBJECT); at++) {
    const { kind, lower = '', capital } = layout.tokens[at] ?? {};
    if (kind === 'number' || layout.tags[at] === 'NUM') return true;
    if (capital || wordsGiven.has(lower) || layout.pack.nouns.has(lower)) return false;
    if (layout.tags[at] === 'NOUN') return bulk;
    if (layout.tags[at] !== 'ADJ') return false;
  }
  return false;
}
