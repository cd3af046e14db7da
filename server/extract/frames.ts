import { afterQuotation, isEmpty, isQuoted, quotedAt } from './clauses.ts';
import { type ContentFound, contentAfter, contentBefore } from './contents.ts';
import { type Cue, findCues } from './cues.ts';
import type { Frame, Stretch } from './frame.ts';
import type { Layout } from './layout.ts';
import { type Phrase, type Range, wordsStandAt } from './phrase.ts';
import type { Phrases } from './recognise.ts';
import type { Sentence } from './sentences.ts';
import { agentAfter, sourceAfter, sourceBefore, subjectOf } from './sources.ts';

/** A frame and the tokens that its content takes up. */
export interface Placed {
  readonly frame: Frame;
  readonly range: Range;
  readonly by: ContentFound['by'];
}

/** Fewest tokens of a clause that is itself a content. */
const FEWEST_CLAUSE = 3;

/** Longest stretch between the parts of a quotation that its cue splits. */
const LONGEST_SPLIT = 14;

/** The statements that one sentence shows, in the order of their cues. */
export function findFrames(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const placed: Placed[] = [];
  for (const cue of findCues(layout, sentence)) {
    const found = frameOf(layout, phrases, sentence, cue, placed);
    if (found) addFrame(layout, placed, found);
  }
  const verbless = findVerbless(layout, phrases, sentence);
  if (verbless && !placed.some((other) => overlapsRange(other, verbless))) placed.push(verbless);
  return placed.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(placed: Placed): number {
  return Math.min(placed.frame.cue?.first ?? Number.POSITIVE_INFINITY, placed.range.first);
}

function overlapsRange(a: Placed, b: Placed): boolean {
  const cue = a.frame.cue;
  return (
    (a.range.first < b.range.end && b.range.first < a.range.end) ||
    (cue !== null && b.range.first <= cue.first && cue.first < b.range.end)
  );
}

/** A trailing cue ("..., kata Wang") takes the clause before it, and with it whatever was found inside. */
function addFrame(layout: Layout, placed: Placed[], found: Placed): void {
  const before = placed.filter(
    (other) =>
      (other.frame.cue?.first ?? -1) < found.range.first ||
      found.range.first >= (found.frame.cue?.first ?? 0),
  );
  placed.length = 0;
  placed.push(...before.map((other) => cutAt(layout, other, found)), found);
}

/** Ends an earlier content where a later frame of the sentence begins. */
function cutAt(layout: Layout, earlier: Placed, later: Placed): Placed {
  const border = Math.min(
    later.frame.cue?.first ?? later.range.first,
    later.range.first,
    later.frame.source?.first ?? Number.POSITIVE_INFINITY,
  );
  const sharesSource = later.frame.source !== null && later.frame.source === earlier.frame.source;
  const limit = sharesSource ? Math.min(later.frame.cue?.first ?? border, later.range.first) : border;
  if (earlier.by === 'quote' || earlier.range.end <= limit || limit <= earlier.range.first) return earlier;
  let end = limit;
  const { connectors, relativisers, adverbs } = layout.pack.grammar;
  const joins = (at: number) => {
    const word = layout.tokens[at]?.lower ?? '';
    return connectors.has(word) || relativisers.has(word) || adverbs.has(word) || word === ',';
  };
  while (end > earlier.range.first + 1 && joins(end - 1)) end--;
  const start = earlier.frame.contents[0]?.start;
  const last = layout.tokens[end - 1];
  if (start === undefined || !last || last.end <= start) return earlier;
  earlier.frame.contents = [{ start, end: last.end }];
  return { ...earlier, range: { first: earlier.range.first, end } };
}

function frameOf(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  placed: readonly Placed[],
): Placed | null {
  const last = placed.at(-1);
  const nested = last !== undefined && last.range.first <= cue.first && cue.first < last.range.end;
  const floor = floorOf(layout, sentence, cue, placed);
  if (!nested) {
    const own =
      enclitic(layout, phrases, sentence, cue, floor) ??
      inverted(layout, phrases, sentence, cue, floor) ??
      (cue.passive
        ? passive(layout, phrases, sentence, cue, floor)
        : active(layout, phrases, sentence, cue, floor));
    if (own) return own;
  } else {
    const trailing = trailingCue(layout, phrases, sentence, cue);
    if (trailing) return trailing;
    if (cue.passive) return answering(layout, phrases, sentence, cue);
  }
  return cue.passive ? null : chained(layout, phrases, sentence, cue, last ?? null, nested);
}

/** Where a content that stands before `cue` may begin: after the last frame that is over. */
function floorOf(layout: Layout, sentence: Sentence, cue: Cue, placed: readonly Placed[]): number {
  let floor = sentence.first;
  for (const { range, by, frame } of placed)
    if (by === 'quote' && range.end <= cue.first)
      floor = Math.max(floor, range.end, frame.source?.end ?? 0, frame.cue?.end ?? 0);
  while (floor < cue.first && layout.tokens[floor]?.kind === 'mark' && !isQuoted(layout, floor)) floor++;
  return floor;
}

function place(
  layout: Layout,
  sentence: Sentence,
  cue: Cue,
  source: Phrase | null,
  content: ContentFound,
  rule: string,
  confidence: number,
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
    confidence,
    rule,
    answers: false,
  };
  return { frame, range: content.range, by: content.by };
}

/** "declined to comment" is the cue as a whole. */
function declineEnd(layout: Layout, cue: Cue): number {
  const { comments, infinitiveMarkers } = layout.pack.grammar;
  const at = infinitiveMarkers.has(layout.tokens[cue.end]?.lower ?? '') ? cue.end + 1 : cue.end;
  return comments.has(layout.tokens[at]?.lower ?? '') ? at + 1 : cue.end;
}

/** "katanya", "ujarnya": the source is the suffix. */
function enclitic(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  if (cue.form.voice !== 'enclitic') return null;
  const before = contentBefore(layout, cue.first, floor);
  if (before && (before.by === 'quote' || before.range.end - before.range.first >= FEWEST_CLAUSE)) {
    const content = withSplit(layout, before, cue.end, sentence);
    return place(layout, sentence, cue, null, content, 'enclitic-after-content', 0.85);
  }
  if (cue.first > sentence.first + FEWEST_CLAUSE) return null;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  return after ? place(layout, sentence, cue, null, after, 'enclitic-before-content', 0.75) : null;
}

/** "..., kata Wang", "... said Wang". */
function inverted(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  if (cue.passive || !['inverted', 'either'].includes(cue.form.voice) || cue.first !== cue.verb) return null;
  const before = contentBefore(layout, cue.first, floor);
  const source = before && !isQuoted(layout, cue.end) ? sourceAfter(layout, phrases, cue.end) : null;
  if (!before || !source || subjectFollows(layout, cue, source)) return null;
  const quoted = before.by === 'quote';
  if (
    !quoted &&
    (before.range.end - before.range.first < FEWEST_CLAUSE || sourceBefore(layout, phrases, cue.first, floor))
  )
    return null;
  const rule = quoted ? 'cue-after-quote' : 'cue-after-clause';
  return place(
    layout,
    sentence,
    cue,
    source,
    withSplit(layout, before, source.end, sentence),
    rule,
    quoted ? 0.95 : 0.85,
  );
}

/** In "..., said Oslo wants" what follows the cue is a clause of its own. */
function subjectFollows(layout: Layout, cue: Cue, source: Phrase): boolean {
  const next = layout.tokens[source.end];
  return (
    cue.form.voice === 'either' &&
    next !== undefined &&
    /^(?:is|was|are|were|has|had|have|will|would)$/.test(next.lower)
  );
}

/** "The plan was rejected by Oslo", "usul itu ditolak Jakarta", "..., yang ditolak Beijing". */
function passive(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const source = agentAfter(layout, phrases, cue.end);
  if (!source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  const relative = layout.pack.grammar.relativisers.has(layout.tokens[cue.first - 1]?.lower ?? '');
  const object = { first: floor, end: cue.first };
  const content = relative ? null : passiveContent(layout, object);
  const that = content
    ? null
    : contentAfter(layout, phrases, { ...cue, end: source.end }, contentLimit(layout, sentence, source.end));
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
function answering(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const { relativisers } = layout.pack.grammar;
  const opener =
    relativisers.has(layout.tokens[cue.first - 1]?.lower ?? '') && layout.tokens[cue.first - 2]?.text === ',';
  const source = opener ? agentAfter(layout, phrases, cue.end) : null;
  if (!source || source.kind === 'place') return null;
  const found = place(layout, sentence, cue, source, emptyContent(cue.first), 'passive-relative', 0.75);
  return { ...found, frame: { ...found.frame, answers: true } };
}

/** "Wang said (that) ...", and "..., Wang said". */
function active(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  if (!['active', 'either'].includes(cue.form.voice) || !cue.finite) return null;
  const found = sourceBefore(layout, phrases, cue.first, Math.max(floor, sentence.first));
  const source = found?.phrase;
  if (!source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  if (isUnreal(layout, source.first - 1)) return null;
  const before = endsContent(layout, source.first, floor) ? contentBefore(layout, source.first, floor) : null;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  if (before && (before.by === 'quote' || !after) && after?.by !== 'that' && !isSetTopic(layout, before)) {
    const quoted = before.by === 'quote';
    const content = withSplit(layout, before, cue.end, sentence);
    return place(
      layout,
      sentence,
      cue,
      source,
      content,
      quoted ? 'source-cue-after-quote' : 'source-cue-after-clause',
      quoted ? 0.93 : 0.8,
    );
  }
  if (!after || (found.relative && after.by !== 'that' && after.by !== 'quote')) return null;
  if (cue.form.weak && (source.described || source.use === 'pronoun') && after.by === 'bare') return null;
  if (cue.ambiguous && !['that', 'quote'].includes(after.by) && !source.plural) return null;
  return place(
    layout,
    sentence,
    cue,
    source,
    after,
    `source-cue-${after.by}`,
    confidenceOf(cue, after, found.relative),
  );
}

function isUnreal(layout: Layout, at: number): boolean {
  const word = layout.tokens[at]?.lower ?? '';
  return layout.pack.grammar.unreal.has(word);
}

function endsContent(layout: Layout, at: number, floor: number): boolean {
  const before = at - 1;
  return before >= floor && (isQuoted(layout, before) || layout.tokens[before]?.text === ',');
}

/** A clause before a comma that is an adjunct ("On Tuesday, ...", "Ketika ..., ...") is no content. */
function isSetTopic(layout: Layout, before: ContentFound): boolean {
  if (before.by === 'quote') return false;
  const { grammar } = layout.pack;
  const word = layout.tokens[before.range.first]?.lower ?? '';
  const sets = [
    grammar.adjunctOpeners,
    grammar.subordinators,
    grammar.placePrepositions,
    grammar.locatives,
    grammar.connectors,
    grammar.adverbs,
  ];
  return (
    before.range.end - before.range.first < 4 ||
    sets.some((words) => words.has(word)) ||
    /ing$|^sebelum|^se[dt]elah/.test(word)
  );
}

const CONFIDENCE: Readonly<Record<ContentFound['by'], number>> = {
  quote: 0.94,
  that: 0.95,
  bare: 0.88,
  infinitive: 0.9,
  noun: 0.78,
  own: 0.82,
  about: 0.8,
  none: 0.85,
};

function confidenceOf(cue: Cue, after: ContentFound, relative: boolean): number {
  return CONFIDENCE[after.by] - (cue.ambiguous ? 0.15 : 0) - (relative ? 0.15 : 0);
}

/** A verb further on in the sentence that shares its source: "... and urged", "seraya menegaskan", ", saying". */
function chained(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed | null,
  nested: boolean,
): Placed | null {
  if (!['active', 'either'].includes(cue.form.voice)) return null;
  const link = linkBefore(layout, cue);
  if (!link || (!cue.finite && link !== 'comma')) return null;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  if (!after) return null;
  const strong = ['that', 'quote', 'infinitive'].includes(after.by);
  const clausal = nested && last !== null && ['that', 'bare'].includes(last.by);
  if (clausal && !(strong && cue.finite && !cue.ambiguous)) return null;
  if (last && last.frame.form?.voice !== 'enclitic')
    return place(layout, sentence, cue, last.frame.source, after, 'chained-cue', clausal ? 0.65 : 0.85);
  const subject = last || !strong ? null : subjectOf(layout, phrases, sentence);
  return subject && subject.kind !== 'place'
    ? place(layout, sentence, cue, subject, after, 'shared-subject', 0.65)
    : null;
}

function linkBefore(layout: Layout, cue: Cue): 'connector' | 'comma' | null {
  const { adverbs, connectors } = layout.pack.grammar;
  let at = cue.first - 1;
  while (adverbs.has(layout.tokens[at]?.lower ?? '') && !connectors.has(layout.tokens[at]?.lower ?? '')) at--;
  if (connectors.has(layout.tokens[at]?.lower ?? '')) return 'connector';
  return layout.tokens[at]?.text === ',' && !cue.finite ? 'comma' : null;
}

/** "..., kata Wang." at the end of what looked like another's content. */
function trailingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const comma = layout.tokens[cue.first - 1]?.text === ',' || isQuoted(layout, cue.first - 1);
  if (!comma) return null;
  return (
    enclitic(layout, phrases, sentence, cue, sentence.first) ??
    (cue.form.voice === 'inverted' ? inverted(layout, phrases, sentence, cue, sentence.first) : null)
  );
}

/** Where a content that begins after `from` must end. */
function contentLimit(layout: Layout, sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.end; at++)
    if (!isQuoted(layout, at) && (layout.tokens[at]?.text === ';' || isRelay(layout, at))) return at;
  return sentence.end;
}

/** ", as quoted by ..." */
function isRelay(layout: Layout, at: number): boolean {
  return (
    layout.tokens[at]?.text === ',' &&
    layout.pack.grammar.relays.some((words) => wordsStandAt(layout, words, at + 1))
  );
}

/** Adds the quotations that go on after a cue in the middle: `"A," said Wang, "B."` */
function withSplit(layout: Layout, content: ContentFound, from: number, sentence: Sentence): ContentFound {
  if (content.kind !== 'direct') return content;
  const stretches: Stretch[] = [...content.stretches];
  let end = content.range.end;
  for (let at = from; at < Math.min(sentence.end, from + LONGEST_SPLIT); at++) {
    if (!isQuoted(layout, at)) continue;
    const stretch = layout.tokens[at - 1]?.kind === 'mark' ? quotedAt(layout, at) : null;
    if (stretch) stretches.push(stretch);
    end = stretch ? afterQuotation(layout, at) : end;
    break;
  }
  return { ...content, stretches };
}

/** "Menurut Wang, ...", "..., according to Wang". */
function findVerbless(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
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
  const source = suffixed ? null : sourceAfter(layout, phrases, cue.end);
  if (!suffixed && !source) return null;
  const end = source?.end ?? cue.end;
  const opens =
    cue.first === sentence.first ||
    layout.pack.grammar.connectors.has(layout.tokens[cue.first - 1]?.lower ?? '');
  const content = opens
    ? clauseAfter(layout, end, sentence)
    : (contentBefore(layout, cue.first, sentence.first) ?? clauseBefore(layout, cue.first, sentence));
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

function clauseOver(layout: Layout, range: Range): ContentFound | null {
  let { first, end } = range;
  while (first < end && layout.tokens[first]?.kind === 'mark') first++;
  while (end > first && layout.tokens[end - 1]?.kind === 'mark' && !isQuoted(layout, end - 1)) end--;
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
