import { holdsComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAfter } from './contents.ts';
import { contentAround, contentBefore, contentOver } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import { turnedBySubject } from './negated.ts';
import { contentLimit, type Placed, place } from './placed.ts';
import { withSplit } from './quote-parts.ts';
import { sourceAfter, sourceBefore } from './sources.ts';
import { trailingAt } from './trailing.ts';
import { contentWithin } from './within.ts';

/** Fewest tokens of a clause that is itself a content. */
const FEWEST_CLAUSE = 3;

/** Most tokens that hang on a source behind its cue. */
const LONGEST_HANGING = 25;

/** "katanya", "ujarnya": the source is the suffix. */
export function enclitic(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  if (cue.form.voice !== 'enclitic' || isRelative(layout, cue)) return null;
  const room = { first: floor, end: contentLimit(layout, sentence, cue.end) };
  const within = contentWithin(layout, room, cue.first, cue.end);
  if (within) return place(layout, sentence, cue, null, within, 'enclitic-within-content');
  const before = contentBefore(layout, cue.first, floor);
  if (before && (before.by === 'quote' || before.range.end - before.range.first >= FEWEST_CLAUSE)) {
    const content = withSplit(layout, before, cue.end, sentence);
    return place(layout, sentence, cue, null, content, 'enclitic-after-content');
  }
  if (cue.first > sentence.first && layout.tokens[cue.first - 1]?.text !== ',') return null;
  if (cue.first > sentence.first + FEWEST_CLAUSE) return null;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  return after ? place(layout, sentence, cue, null, after, 'enclitic-before-content') : null;
}

/** "pesan yang disampaikannya": what he told is named before. */
function isRelative(layout: Layout, cue: Cue): boolean {
  const { looksVerbal, relativisers } = layout.pack.grammar;
  const before = lowerAt(layout, cue.first - 1);
  return looksVerbal(lowerAt(layout, cue.verb)) && relativisers.has(before);
}

/** "..., kata Wang", "... said Wang". */
export function inverted(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const voiced = !cue.passive && cue.finite && ['inverted', 'either'].includes(cue.form.voice);
  if (!voiced || cue.first !== cue.verb) return null;
  const opening = openingCue(layout, phrases, sentence, cue);
  if (opening) return opening;
  const before = contentBefore(layout, cue.first, floor);
  const source = before && !isQuoted(layout, cue.end) ? sourceAfter(layout, phrases, cue.end) : null;
  const room = { first: floor, end: contentLimit(layout, sentence, cue.end) };
  const within = source
    ? (contentWithin(layout, room, cue.first, source.end) ??
      aroundInverted(layout, phrases, room, cue, source))
    : null;
  if (within) return place(layout, sentence, cue, source, within, 'cue-within-clause');
  if (!before || !source || subjectFollows(layout, cue, source)) return null;
  const quoted = before.by === 'quote';
  if (!quoted && isObject(layout, cue, source)) return null;
  if (
    !quoted &&
    (before.range.end - before.range.first < FEWEST_CLAUSE || sourceBefore(layout, phrases, cue.first, floor))
  )
    return null;
  const rule = quoted ? 'cue-after-quote' : 'cue-after-clause';
  return place(layout, sentence, cue, source, withSplit(layout, before, source.end, sentence), rule);
}

/** "The deal, said a diplomat in Oslo, was late", but not "Ola Prent, said the mayor, was late", who may speak. */
function aroundInverted(
  layout: Layout,
  phrases: Phrases,
  room: Range,
  cue: Cue,
  source: Phrase,
): ContentFound | null {
  const { kind, first = 0 } = phrases.at.endingAt(cue.first - 1) ?? {};
  const speaks = (kind === 'person' || kind === 'name') && layout.tags[first - 1] !== 'ADP';
  if (speaks || holdsComma(layout, { first: room.first, end: cue.first - 1 })) return null;
  return contentAround(layout, room, cue.first, afterSource(layout, source.end, room.end));
}

/** Where the comma stands behind what hangs on a source, before the verb that goes on with its content; else `at`. */
function afterSource(layout: Layout, at: number, limit: number): number {
  for (let end = at; end < Math.min(limit, at + LONGEST_HANGING); end++) {
    if (isQuoted(layout, end)) return at;
    if (layout.tokens[end]?.text === ',' && isMainVerb(layout, end + 1)) return end;
  }
  return at;
}

/** `Said Ola Prent: "..."`. */
function openingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  if (!layout.pack.tagger || cue.first !== sentence.first || cue.act === 'ask' || isBase(layout, cue))
    return null;
  const source = sourceAfter(layout, phrases, cue.end);
  let at = source?.end ?? sentence.end;
  while (at < sentence.end && !isQuoted(layout, at)) at++;
  const colon = [',', ':'].includes(layout.tokens[at - 1]?.text ?? '');
  const content =
    source && at < sentence.end && colon ? contentOver(layout, { first: at, end: sentence.end }) : null;
  return source && content ? place(layout, sentence, cue, source, content, 'opening-cue') : null;
}

function isBase(layout: Layout, cue: Cue): boolean {
  return layout.tokens[cue.verb]?.lower === cue.form.lemma;
}

/** "a discount" of "ordered planes, demanded a discount": described by no word for people. */
function isObject(layout: Layout, cue: Cue, source: Phrase): boolean {
  if (!layout.pack.tagger || !source.described || cue.form.lemma === 'say') return false;
  const head = source.title ? lowerAt(layout, source.title.end - 1) : '';
  return !layout.pack.descriptions.heads.has(head) && !layout.pack.roles.heads.has(head);
}

const SUBJECTS_VERBS: ReadonlySet<string> = new Set('is was are were has had have will would'.split(' '));

/** In "..., said Oslo wants" what follows the cue is a clause of its own. */
function subjectFollows(layout: Layout, cue: Cue, source: Phrase): boolean {
  const next = layout.tokens[source.end];
  return (
    cue.form.voice === 'either' &&
    next !== undefined &&
    (layout.tags[source.end] === 'AUX' || SUBJECTS_VERBS.has(next.lower))
  );
}

/** "..., kata Wang." and "..., Wang said." at the end of what looked like another's content. */
export function trailingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const trailing = trailingAt(layout, phrases, sentence, cue);
  if (trailing) {
    const { source, content } = trailing;
    const turned = turnedBySubject(layout, cue, source.phrase);
    return turned && place(layout, sentence, turned, source.phrase, content, 'source-cue-after-clause');
  }
  const comma = layout.tokens[cue.first - 1]?.text === ',' || isQuoted(layout, cue.first - 1);
  if (!comma) return null;
  return (
    enclitic(layout, phrases, sentence, cue, sentence.first) ??
    (cue.form.voice === 'inverted' ? inverted(layout, phrases, sentence, cue, sentence.first) : null)
  );
}
