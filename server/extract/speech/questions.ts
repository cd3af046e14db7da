import { isQuoted, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Frame } from '../phrases/frame.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { Placed } from './placed.ts';
import { agentAfter } from './sources.ts';

const OPENERS = new Set('if whether about why how what which who when where to'.split(' '));

/** "Asked whether rain was late, Prent said ...": a question, and who put it where the text tells ("asked by Lind"). */
export function askedOf(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  if (!layout.pack.tagger || cue.act !== 'ask' || layout.tokens[cue.verb]?.lower !== 'asked') return null;
  const before = lowerAt(layout, cue.first - 1);
  const opens =
    cue.first === sentence.first || before === ',' || before === 'when' || isQuoted(layout, cue.first - 1);
  const source = opens ? agentAfter(layout, phrases, cue.end) : null;
  const first = source?.end ?? cue.end;
  if (!opens || !OPENERS.has(lowerAt(layout, first))) return null;
  const end = questionEnd(layout, first, sentence.end);
  const content = stretchOf(layout, { first, end });
  if (!content) return null;
  const frame: Frame = {
    sentence: sentence.index,
    cue: { first: cue.first, end: cue.end },
    form: cue.form,
    act: 'ask',
    source,
    contents: [content],
    kind: 'indirect',
    addressee: null,
    rule: 'asked-of',
    answers: false,
    unsourced: source === null,
  };
  return { frame, range: { first, end }, by: 'bare' };
}

function questionEnd(layout: Layout, first: number, limit: number): number {
  const short = layout.tokens[first]?.lower === 'about' || layout.tokens[first]?.lower === 'to';
  let verb = short;
  for (let at = first; at < limit; at++) {
    if (isQuoted(layout, at)) continue;
    verb ||= isMainVerb(layout, at);
    if (layout.tokens[at]?.text === ',' && (verb || at === first + 1)) return at;
    if (verb && isQuoted(layout, at - 1) && layout.tokens[at - 2]?.text === ',') return at;
  }
  return limit;
}
