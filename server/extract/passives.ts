import { isEmpty, isQuoted, stretchOf } from './clauses.ts';
import { type ContentFound, contentAfter, contentBefore } from './contents.ts';
import type { Cue } from './cues.ts';
import type { Layout } from './layout.ts';
import type { Range } from './phrase.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import type { Phrases } from './recognise.ts';
import type { Sentence } from './sentences.ts';
import { agentAfter } from './sources.ts';

/** "The plan was rejected by Oslo", "usul itu ditolak Jakarta", "..., yang ditolak Beijing". */
export function passive(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const source = agentAfter(layout, phrases, cue.end);
  if (!source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  if (layout.pack.tagger && ![...cue.form.takes].some((each) => each !== 'quote')) return null;
  const relative = layout.pack.grammar.relativisers.has(layout.tokens[cue.first - 1]?.lower ?? '');
  const object = { first: floor, end: cue.first };
  const content = relative ? null : (reportedBefore(layout, cue, floor) ?? passiveContent(layout, object));
  const that = content
    ? null
    : contentAfter(layout, phrases, { ...cue, end: source.end }, contentLimit(layout, sentence, source.end));
  const trait = content ? traitAfter(layout, cue, source.end, sentence) : null;
  if (content && trait)
    return place(layout, sentence, cue, source, { ...content, ...trait }, 'passive-trait', 0.8);
  const found = content ?? (that?.by === 'that' || that?.by === 'quote' ? that : emptyContent(source.end));
  if (found.by === 'none' && !relative) return null;
  return place(
    layout,
    sentence,
    cue,
    source,
    found,
    relative ? 'passive-relative' : 'passive-agent',
    relative ? 0.7 : 0.8,
  );
}

/** "The plan was described by Oslo as unfair": what it was called goes on behind the agent. */
function traitAfter(
  layout: Layout,
  cue: Cue,
  at: number,
  sentence: Sentence,
): Pick<ContentFound, 'stretches' | 'range'> | null {
  if (!cue.form.needs?.has(layout.tokens[at]?.lower ?? '') || cue.end > cue.verb + 1) return null;
  const room = { first: at, end: contentLimit(layout, sentence, at) };
  const trait = stretchOf(layout, room);
  const object = stretchOf(layout, { first: sentence.first, end: cue.first });
  return trait && object
    ? { stretches: [object, trait], range: { first: sentence.first, end: room.end } }
    : null;
}

/** "..., demikian disampaikan Wang": the clause or quotation before the comma. */
function reportedBefore(layout: Layout, cue: Cue, floor: number): ContentFound | null {
  let at = cue.first;
  while (at > floor && layout.pack.grammar.adverbs.has(layout.tokens[at - 1]?.lower ?? '')) at--;
  return endsContent(layout, at, floor) ? contentBefore(layout, at, floor) : null;
}

function passiveContent(layout: Layout, object: Range): ContentFound | null {
  const first = layout.tokens[object.first];
  const last = layout.tokens[object.end - 1];
  if (
    !first ||
    !last ||
    object.end - object.first > 25 ||
    object.end <= object.first ||
    isEmpty(layout, object)
  )
    return null;
  if (holdsComma(layout, object)) return null;
  return {
    stretches: [{ start: first.start, end: last.end }],
    kind: 'indirect',
    range: object,
    by: 'noun',
    addressee: null,
  };
}

function holdsComma(layout: Layout, range: Range): boolean {
  return layout.tokens.slice(range.first, range.end).some((token) => token.text === ',');
}

function emptyContent(at: number): ContentFound {
  return { stretches: [], kind: 'indirect', range: { first: at, end: at }, by: 'none', addressee: null };
}

/** "..., yang ditolak Beijing" at the end of another's content: an answer to it. */
export function answering(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const { relativisers } = layout.pack.grammar;
  const opener =
    relativisers.has(layout.tokens[cue.first - 1]?.lower ?? '') && layout.tokens[cue.first - 2]?.text === ',';
  const source = opener ? agentAfter(layout, phrases, cue.end) : null;
  if (!source || source.kind === 'place') return null;
  const found = place(layout, sentence, cue, source, emptyContent(cue.first), 'passive-relative', 0.75);
  return { ...found, frame: { ...found.frame, answers: true } };
}
