import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordListAt } from '../text/words.ts';
import { declineEnd } from './contents.ts';
import type { ContentFound } from './found-contents.ts';

/** A frame and the tokens that its content takes up. */
export interface Placed {
  readonly frame: Frame;
  readonly range: Range;
  readonly by: ContentFound['by'];
}

/** The frame of a cue with its source and content; `rule` is without its language; `doubtful` as in Frame. */
export function place(
  layout: Layout,
  sentence: Sentence,
  cue: Cue,
  source: Phrase | null,
  content: ContentFound,
  rule: string,
  doubtful = false,
): Placed {
  const frame: Frame = {
    sentence: sentence.index,
    cue: { first: cue.first, end: cue.act === 'decline' ? declineEnd(layout, cue) : cue.end },
    form: cue.form,
    act: cue.act,
    source,
    contents: [...content.stretches],
    kind: content.kind,
    addressee: content.addressee,
    rule,
    doubtful,
    answers: false,
    ...(content.topic && { topic: content.topic }),
  };
  return { frame, range: content.range, by: content.by };
}

/** The frame of words that no cue tells: a quotation alone, or with a name. */
export function placeCueless(
  sentence: Sentence,
  given: Pick<Frame, 'source' | 'kind' | 'rule'> & { readonly content: Stretch },
): Frame {
  const { source, content, kind, rule } = given;
  return {
    sentence: sentence.index,
    cue: null,
    form: null,
    act: 'say',
    source,
    contents: [content],
    kind,
    addressee: null,
    rule,
    answers: false,
  };
}

/** True if a content may end right before token `at`: a comma or a quotation stands there. */
export function endsContent(layout: Layout, at: number, floor: number): boolean {
  const before = at - 1;
  return before >= floor && (isQuoted(layout, before) || layout.tokens[before]?.text === ',');
}

/** Where a content that begins after `from` must end. */
export function contentLimit(layout: Layout, sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.end; at++)
    if (!isQuoted(layout, at) && (layout.tokens[at]?.text === ';' || isRelay(layout, at))) return at;
  return sentence.end;
}

/** ", as quoted by ...", ", according to ...". */
function isRelay(layout: Layout, at: number): boolean {
  if (layout.tokens[at]?.text !== ',') return false;
  const { relays, verbless } = layout.pack.grammar;
  const verb = wordListAt(layout, relays, at + 1);
  return (
    verb !== undefined || (layout.pack.tagger !== null && wordListAt(layout, verbless, at + 1) !== undefined)
  );
}
