import type { Interval, SaidAt } from '../../document/document.ts';
import { answeredTarget, besidesAnswered } from '../about/answered.ts';
import { findTargets, type TargetFound } from '../about/targets.ts';
import type { Cast, Member } from '../cast/cast.ts';
import { speakerCertainty, statementCertainty } from '../cast/certainty.ts';
import { Discourse } from '../cast/discourse.ts';
import type { Resolved } from '../cast/resolved.ts';
import { afterQuotation, endsInComma, isEmpty, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Range, spanAt } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { coordinatedSources } from '../speech/coordination.ts';
import { plainSentence } from '../speech/echoes.ts';
import { findFrames } from '../speech/frames.ts';
import { placeCueless } from '../speech/placed.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { framing, placeOf, saidAt } from './circumstances.ts';
import { findRelays, type RelayFound } from './relays.ts';

/** A statement with everything resolved but the ids. */
export interface StatementFound {
  readonly frame: Frame;
  readonly speaker: Resolved | null;
  readonly relay: readonly RelayFound[];
  readonly targets: readonly TargetFound[];
  readonly said: SaidAt | null;
  readonly place: Member | null;
  readonly confidence: number;
}

const FEWEST_WORDS = 4;
const LONGEST_SIGNATURE = 14;
/** What closes a sentence within its marks, or lets it go on. */
const STOP = /[.,?!…—–-]/;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

/** Who said what about whom, in the order of the text. Resolves pronouns and offices on the way, into `cast`. */
export function findStatements(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  published: Interval | null,
): StatementFound[] {
  const discourse = new Discourse(layout, cast, phrases);
  const found: StatementFound[] = [];
  const grown = new Set<Frame['contents']>();
  let pending: Frame['contents'] = [];
  const aim = (frame: Frame, speaker: Resolved | null, before: StatementFound | null) =>
    aboutWhom(layout, phrases, cast, discourse, frame, speaker, before);
  for (const sentence of layout.sentences) {
    const frames = findFrames(layout, phrases, sentence).map((placed) => placed.frame);
    const plain = frames.length === 0;
    const lone = plain ? loneQuotation(layout, sentence) : null;
    const signed = plain ? signedQuotation(layout, phrases, sentence, lone) : null;
    if (signed) frames.push(signed);
    else if (lone && isHeading(layout, sentence)) continue;
    else if (plain && joins(layout, found, sentence, lone, grown)) continue;
    else if (lone && !isClosed(layout, sentence) && !discourse.lastSpeaker(sentence.index))
      pending.push(...lone.contents);
    else if (lone) frames.push(lone);
    if (frames.length > 0) aimAnew(found, grown, aim);
    for (const frame of frames) {
      if (frame.echo && !takeBack(layout, discourse, found, frame)) {
        const around = framing(layout, frame);
        const told = circumstancesOf(layout, phrases, cast, frame, around, published);
        giveBack(layout, found, frame, told, discourse);
        continue;
      }
      if (frame.kind === 'direct' && pending.length > 0) frame.contents = [...pending, ...frame.contents];
      pending = [];
      const before = found.at(-1) ?? null;
      for (const each of oneEach(layout, phrases, frame)) {
        const statement = complete(layout, phrases, cast, discourse, each, before, published);
        if (statement) found.push(statement);
      }
    }
  }
  aimAnew(found, grown, aim);
  return found;
}

type Aim = (frame: Frame, speaker: Resolved | null, before: StatementFound | null) => TargetFound[];

/** Whom the statements are about whose contents later sentences added to. */
function aimAnew(found: StatementFound[], grown: Set<Frame['contents']>, aim: Aim): void {
  for (let i = found.length - 1; i >= 0 && grown.size > 0; i--) {
    const each = found[i];
    if (!each || !grown.has(each.frame.contents)) continue;
    let before = i - 1;
    while (found[before]?.frame.contents === each.frame.contents) before--;
    found[i] = { ...each, targets: aim(each.frame, each.speaker, found[before] ?? null) };
    if (before === i - 1) grown.delete(each.frame.contents);
  }
}

/**
 * A frame for each of those whose words it tells together: "France and Italy condemned" is a statement of both. They
 * share their list of contents, which later sentences may add to.
 */
function oneEach(layout: Layout, phrases: Phrases, frame: Frame): Frame[] {
  const sources = coordinatedSources(layout, phrases, frame);
  return sources.length < 2 ? [frame] : sources.map((source) => ({ ...frame, source }));
}

/** A sentence that is a quotation and no more: said by the one who spoke last. */
function loneQuotation(layout: Layout, sentence: Sentence): Frame | null {
  let { first, end } = sentence;
  while (end > first && layout.tokens[end - 1]?.kind === 'mark' && !isQuoted(layout, end - 1)) end--;
  const quotation = layout.quotationOf[first] ?? -1;
  if (quotation < 0 || (end - first < FEWEST_WORDS + 2 && !followsOpen(layout, sentence))) return null;
  for (let at = first; at < end; at++) if (layout.quotationOf[at] !== quotation) return null;
  return isTitle(layout, first, end) ? null : directFrame(layout, sentence);
}

/** A quotation alone on its line and without a stop: a heading's. */
function isHeading(layout: Layout, sentence: Sentence): boolean {
  const quotation = layout.quotations[layout.quotationOf[sentence.first] ?? -1];
  const { index, paragraph } = sentence;
  const alone = [index - 1, index + 1].every((at) => layout.sentences[at]?.paragraph !== paragraph);
  if (!alone || !quotation?.closed) return false;
  const last = layout.text.slice(quotation.to - 1, quotation.end);
  return !STOP.test(last) && layout.tokens[sentence.end - 1]?.text !== '.';
}

/** The quotation that a sentence opens with, said by nobody yet. */
function directFrame(layout: Layout, sentence: Sentence): Frame | null {
  const content = quotedAt(layout, sentence.first);
  const rule = 'quote-without-cue';
  return content && placeCueless(sentence, { source: null, content, kind: 'direct', rule });
}

/** "Pagi Ini, Jangan Tidur Lagi!": capitals throughout are a title's or a slogan's. */
function isTitle(layout: Layout, first: number, end: number): boolean {
  const words = layout.tokens.slice(first, end).filter((token) => token.kind === 'word');
  return words.filter((token) => token.capital).length > words.length * 0.75;
}

/** True after a paragraph whose quotation nothing closed. */
function followsOpen(layout: Layout, sentence: Sentence): boolean {
  const before = layout.quotations[layout.quotationOf[sentence.first - 1] ?? -1];
  return before?.closed === false;
}

/** `"We wait." — Ola Prent`, on one line or the name below: a quotation and whose it is. */
function signedQuotation(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  lone: Frame | null,
): Frame | null {
  const next = layout.sentences[sentence.index + 1];
  if (!isQuoted(layout, sentence.first) || next?.paragraph === sentence.paragraph) return null;
  const end = afterQuotation(layout, sentence.first);
  const rest = lone ? next : { first: end, end: sentence.end };
  const signature = rest ? signatureIn(layout, phrases, rest) : null;
  const frame = signature && !isTitle(layout, sentence.first, end) ? directFrame(layout, sentence) : null;
  return frame && { ...frame, ...signature };
}

/** `"A," said Wang. "No."`, `"A," said Wang. "B is late" on the quay.`: what no other paragraph would take for speech. */
function begunQuotation(layout: Layout, sentence: Sentence): Frame | null {
  const { first, end } = sentence;
  const before = layout.sentences[sentence.index - 1];
  if (!layout.pack.tagger || !isQuoted(layout, first) || before?.paragraph !== sentence.paragraph)
    return null;
  const quoted = afterQuotation(layout, first);
  const words = quoted - first;
  if (isEmpty(layout, { first: quoted, end })) return directFrame(layout, sentence);
  if (words < FEWEST_WORDS + 2 || words < end - quoted || isTitle(layout, first, quoted)) return null;
  // In `"We wait," and the hall was still.` the words behind the comma are the text's own.
  const content = endsInComma(layout, first) ? null : stretchOf(layout, sentence);
  const frame = directFrame(layout, sentence);
  return frame && content ? { ...frame, contents: [content], kind: 'mixed' } : frame;
}

/** A dash and a name, with what that one is or without, and no more. */
function signatureIn(
  layout: Layout,
  phrases: Phrases,
  { first, end }: Range,
): Pick<Frame, 'cue' | 'source' | 'rule'> | null {
  let name = first;
  while (DASHES.has(layout.tokens[name]?.text ?? '')) name++;
  const source = name > first ? phrases.at.startingAt(name) : null;
  if (source?.use !== 'name' || end - first > LONGEST_SIGNATURE || source.end > end) return null;
  const ends = source.end === end || layout.tokens[source.end]?.kind === 'mark';
  return ends ? { cue: { first, end: name }, source, rule: 'quote-signed' } : null;
}

function isClosed(layout: Layout, sentence: Sentence): boolean {
  return layout.quotations[layout.quotationOf[sentence.first] ?? -1]?.closed !== false;
}

/** Adds a quotation without a cue to the statement that it goes on with, which then has `grown`; false where there is none. */
function joins(
  layout: Layout,
  found: readonly StatementFound[],
  sentence: Sentence,
  lone: Frame | null,
  grown: Set<Frame['contents']>,
): boolean {
  const last = found.at(-1);
  const more = lone ?? begunQuotation(layout, sentence);
  const longer =
    lone && last && continuesUnclosed(layout, last, sentence)
      ? last
      : more && resumed(layout, found, sentence);
  if (!longer || !more) return false;
  const { frame } = longer;
  frame.contents.push(...more.contents);
  if (frame.kind !== more.kind) frame.kind = 'mixed';
  grown.add(frame.contents);
  return true;
}

/** In `"A," said Wang. "B."` both quotations are one statement; in English the paragraph after may go on with it. */
function resumed(
  layout: Layout,
  found: readonly StatementFound[],
  sentence: Sentence,
): StatementFound | null {
  const before = layout.sentences[sentence.index - 1];
  const reach = layout.pack.tagger ? 1 : 0;
  if (!before || sentence.paragraph - before.paragraph > reach) return null;
  const goesOn = (frame: Frame) => frame.kind === 'direct' || isLed(layout, frame);
  const last = found.findLast(({ frame }) => frame.sentence !== before.index || goesOn(frame));
  if (!last || last.frame.cue === null || !goesOn(last.frame)) return null;
  const start = layout.tokens[before.first]?.start ?? 0;
  const reaches = last.frame.contents.some((part) => part.end > start);
  return last.frame.sentence === before.index || reaches ? last : null;
}

/** In `"Rain" was late, she said. "We wait."` too, where parts of speech tell that the cue has its content before it. */
function isLed(layout: Layout, { cue, contents, kind }: Frame): boolean {
  const end = contents.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  return (
    layout.pack.tagger !== null &&
    kind !== 'direct' &&
    cue !== null &&
    end <= (layout.tokens[cue.first]?.start ?? 0)
  );
}

/** True for a paragraph that goes on with a quotation that the paragraph before left open. */
function continuesUnclosed(layout: Layout, last: StatementFound, sentence: Sentence): boolean {
  const before = layout.sentences[sentence.index - 1];
  const open = before ? layout.quotations[layout.quotationOf[before.end - 1] ?? -1] : undefined;
  if (!open || open.closed || last.frame.sentence < sentence.index - 6) return false;
  return last.frame.contents.some((part) => part.start === open.from);
}

function complete(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
  before: StatementFound | null,
  published: Interval | null,
): StatementFound | null {
  const speaker = frame.source
    ? discourse.resolve(frame.source, frame.sentence)
    : frame.unsourced
      ? null
      : implied(layout, discourse, frame);
  if (!speaker && !frame.source && !frame.unsourced && !(frame.cue && frame.kind !== 'indirect')) return null;
  if (!speaker && frame.source?.kind === 'name') return null;
  const around = framing(layout, frame);
  const relay = findRelays(layout, phrases, cast, discourse, frame, around, speaker?.member ?? null);
  const targets = aboutWhom(layout, phrases, cast, discourse, frame, speaker, before);
  const next = speaker && !isThing(layout, frame) ? nextVoice(cast, frame, speaker) : null;
  if (next) discourse.speak(next, frame.sentence);
  return {
    frame,
    speaker,
    relay,
    targets,
    ...inherited(circumstancesOf(layout, phrases, cast, frame, around, published), frame, before, speaker),
    confidence: statementCertainty(layout.language, frame),
  };
}

/** "Menurut data terbaru": nobody who goes on speaking. */
function isThing(layout: Layout, { form, source }: Frame): boolean {
  if (form !== null || layout.pack.tagger || !source?.described || source.media) return false;
  return source.kind === 'organisation' && source.use === 'description';
}

/** Who goes on speaking: who is asked a question, where the text tells; of those that only ask nobody. */
function nextVoice(cast: Cast, frame: Frame, { voice, member }: Resolved): Member | null {
  const asks = frame.act === 'ask' && /-bare$/.test(frame.rule);
  const asked = asks && frame.addressee ? cast.memberOf.get(frame.addressee) : undefined;
  if (asked?.kind === 'person') return asked;
  return asks && frame.source?.described ? null : (voice ?? member);
}

/** Whom a statement is about; `before` is the statement before it. */
function aboutWhom(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
  speaker: Resolved | null,
  before: StatementFound | null,
): TargetFound[] {
  const member = speaker?.member ?? null;
  const recent =
    before && (before.speaker?.member ?? null) === member
      ? before.targets.map((target) => target.member)
      : [];
  const answered = frame.answers ? answeredTarget(layout, frame, before, member) : [];
  const about = frame.topic ? { ...frame, contents: [frame.topic] } : frame;
  const targets = findTargets(layout, phrases, cast, discourse, about, member, recent);
  return [...answered, ...besidesAnswered(answered[0] ?? null, targets)];
}

/**
 * Gives "Hal itu disampaikan Budi" the sentence before as its content. False where that was told already or is not
 * plain: then Budi is only remembered as the one who speaks.
 */
function takeBack(
  layout: Layout,
  discourse: Discourse,
  found: readonly StatementFound[],
  frame: Frame,
): boolean {
  const sentence = layout.sentences[frame.sentence - 1];
  const told = found.findLast((each) => each.frame.sentence <= (sentence?.index ?? -1));
  const said =
    frame.echo === 'before' && sentence && told?.frame.sentence !== sentence.index
      ? plainSentence(layout, sentence)
      : null;
  if (said) {
    const { start, end } = spanAt(layout, said);
    frame.contents = [{ start, end }];
    return true;
  }
  const speaker = frame.source ? discourse.resolve(frame.source, frame.sentence) : null;
  if (speaker) discourse.speak(speaker.member, frame.sentence);
  return false;
}

/** A quotation without a cue in the paragraph after its speaker's is less sure than in the same one. */
function implied(layout: Layout, discourse: Discourse, frame: Frame): Resolved | null {
  const word = lowerAt(layout, frame.cue?.first ?? -1);
  const resolved = discourse.implied(frame.sentence, layout.pack.grammar.continuers.has(word));
  if (!resolved || frame.cue) return resolved;
  const paragraph = (at: number) => layout.sentences[at]?.paragraph ?? -1;
  const last = discourse.lastSpeaker(frame.sentence);
  if (!last && !layout.pack.tagger && paragraph(frame.sentence - 1) === paragraph(frame.sentence))
    return resolved;
  const gap = last ? paragraph(frame.sentence) - paragraph(last.sentence) : 2;
  if (gap > 1) return null;
  const reason =
    gap === 0
      ? 'quotation without a cue: last speaker'
      : 'quotation without a cue: speaker of the paragraph before';
  return { ...resolved, confidence: speakerCertainty(reason), reason };
}

type Circumstances = Pick<StatementFound, 'said' | 'place'>;

function circumstancesOf(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  frame: Frame,
  around: readonly Range[],
  published: Interval | null,
): Circumstances {
  return {
    said: saidAt(layout, phrases, frame, around, published),
    place: placeOf(layout, phrases, cast, around),
  };
}

/** What the words themselves do not tell of when and where, `other` does. */
function filledFrom(own: Circumstances, other: Circumstances): Circumstances {
  return {
    said: own.said?.span || !other.said?.span ? own.said : other.said,
    place: own.place ?? other.place,
  };
}

/**
 * Of the same sentence a later statement of its speaker was said when and where the one before was; a quotation right
 * after it was said where that was.
 */
function inherited(
  own: Circumstances,
  frame: Frame,
  before: StatementFound | null,
  speaker: Resolved | null,
): Circumstances {
  if (!before || !speaker || before.speaker?.member !== speaker.member) return own;
  const gap = frame.sentence - before.frame.sentence;
  if (gap === 0) return filledFrom(own, before);
  const goesOn = frame.kind === 'direct' && gap === 1;
  return goesOn ? { ...own, place: own.place ?? before.place } : own;
}

/** "Hal itu disampaikan Budi di Bogor, Senin": when and where Budi said what stands right before. */
function giveBack(
  layout: Layout,
  found: StatementFound[],
  frame: Frame,
  told: Circumstances,
  discourse: Discourse,
): void {
  const speaker = discourse.lastSpeaker(frame.sentence)?.member;
  const paragraph = (sentence: number) => layout.sentences[sentence]?.paragraph ?? 0;
  for (let i = found.length - 1; i >= 0; i--) {
    const each = found[i];
    const near = each && paragraph(frame.sentence) - paragraph(each.frame.sentence) <= 1;
    const same = near && !each.said?.span && each.speaker?.member === speaker;
    if (frame.echo !== 'before' || !speaker || !same) return;
    found[i] = { ...each, ...filledFrom(each, told) };
  }
}
