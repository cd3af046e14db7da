import { afterQuotation, isQuoted, quotedAt } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Stretch } from '../layout/phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { ContentFound } from './found-contents.ts';

/** Longest stretch between the parts of a quotation that its cue splits. */
const LONGEST_SPLIT = 14;

/** Fewest tokens, marks included, of one that shows by itself that it is speech. */
const FEWEST_WHOLE = 6;

/** After which a quotation goes on behind its cue. */
const SPLIT_MARKS: ReadonlySet<string> = new Set([',', '.', ':', ';', '—', '–', '-', ')', '…']);

/** Adds the quotations that go on after a cue in the middle: `"A," said Wang, "B."` */
export function withSplit(
  layout: Layout,
  content: ContentFound,
  from: number,
  sentence: Sentence,
): ContentFound {
  if (content.kind !== 'direct') return content;
  const stretches: Stretch[] = [...content.stretches];
  let end = content.range.end;
  for (let at = from; at < Math.min(sentence.end, from + LONGEST_SPLIT); at++) {
    if (layout.pack.cues.get(lowerAt(layout, at))?.takes.has('quote') && !isQuoted(layout, at)) break;
    if (!isQuoted(layout, at)) continue;
    if (hasOwnCue(layout, afterQuotation(layout, at), sentence.end)) break;
    const parted = SPLIT_MARKS.has(layout.tokens[at - 1]?.text ?? '') || (at === from && isWhole(layout, at));
    const stretch = parted ? quotedAt(layout, at) : null;
    if (stretch) stretches.push(stretch);
    end = stretch ? afterQuotation(layout, at) : end;
    break;
  }
  return { ...content, stretches };
}

/** In `"A," said Wang "B is late."` the mark between them was forgotten; in `told "Morning Rain"` nothing was. */
function isWhole(layout: Layout, at: number): boolean {
  const addressed = layout.pack.cues.get(lowerAt(layout, at - 1))?.takes.has('addressee');
  if (!layout.pack.tagger || addressed || afterQuotation(layout, at) - at < FEWEST_WHOLE) return false;
  return layout.tokens.slice(at, at + 3).find((token) => token.kind === 'word')?.capital === true;
}

/** In `"A," said Wang, but "B," said Lind.` the second quotation is another's. */
function hasOwnCue(layout: Layout, from: number, limit: number): boolean {
  const word = (at: number) => layout.pack.cues.get(lowerAt(layout, at));
  const last = Math.min(limit, from + 3);
  for (let at = from; at < last; at++) if (layout.pack.tagger && word(at)?.takes.has('quote')) return true;
  return false;
}
