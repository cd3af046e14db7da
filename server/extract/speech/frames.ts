import { endsInComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Cue } from '../phrases/cues.ts';
import { aligned, type Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { active, closingReport } from './active.ts';
import { answerTo } from './answers.ts';
import { byAuthor } from './authors.ts';
import { addFrame, cutBefore } from './borders.ts';
import { chained, goesOnFrom } from './chained.ts';
import { findColon } from './colons.ts';
import { findHeadlined } from './headlines.ts';
import { bareName, headed, opening } from './inversions.ts';
import { findNested } from './nested.ts';
import { findNounCues } from './noun-cues.ts';
import { answering, echoedByClitic, passive, sharedPassive } from './passives.ts';
import type { Placed } from './placed.ts';
import { enclitic, inverted, trailingCue } from './postposed.ts';
import { askedOf } from './questions.ts';
import { bringsQuoted, quotedAs } from './quoted.ts';
import { citedAt, citedBy, throughOutlet } from './reports.ts';
import { sourceBefore } from './sources.ts';
import { findSigned, findTold } from './tellings.ts';
import { trailingOutlet } from './trailing.ts';
import { findVerbless } from './verbless.ts';

/** The statements that one sentence shows, in the order of their cues. */
export function findFrames(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const headlined = findHeadlined(layout, phrases, sentence);
  if (headlined.length > 0) return headlined;
  const placed: Placed[] = [];
  for (const cue of phrases.cues[sentence.index] ?? []) {
    if (isPassedOn(layout, phrases, sentence, cue, placed)) continue;
    if (isCitation(layout, phrases, cue, placed)) continue;
    const found = frameOf(layout, phrases, sentence, cue, placed);
    if (found) addFrame(layout, placed, found);
  }
  if (placed.length === 0) placed.push(...findCueless(layout, phrases, sentence));
  const colon = findColon(layout, phrases, sentence);
  for (const extra of [...findVerbless(layout, phrases, sentence), ...(colon ? [colon] : [])])
    addExtra(placed, extra);
  placed.push(...nounsOfSpeech(layout, phrases, sentence, placed));
  if (placed.length === 0) return placed;
  for (const { frame } of placed) if (isDashed(layout, sentence, frame)) frame.kind = 'direct';
  return placed
    .flatMap((each) => passedOn(layout, phrases, sentence, each))
    .map(({ frame, range, by }) => ({ frame: aligned(byAuthor(layout, phrases, frame)), range, by }))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** "Menurut Budi, aturan itu menyebut ...": what a thing says stands inside what a person or a body does. */
function addExtra(placed: Placed[], extra: Placed): void {
  const inner = placed.filter((other) => overlapsRange(other, extra));
  const source = extra.frame.source;
  const outer = source && !source.described && extra.frame.rule === 'verbless-before';
  const things = inner.every(({ frame }) => frame.source?.described && frame.source.kind === 'organisation');
  if (inner.length > 0 && !(outer && things)) return;
  for (const each of inner) placed.splice(placed.indexOf(each), 1);
  placed.push(extra);
}

/** "..., the Bergen news agency reported" behind what others said: they said it, through the agency. */
function isPassedOn(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  placed: Placed[],
): boolean {
  if (placed.length === 0) return false;
  const outlet = trailingOutlet(layout, phrases, sentence, cue);
  if (!outlet) return false;
  for (const [i, each] of placed.entries()) {
    const { frame, range, by } = cutBefore(layout, each, outlet.first - 1);
    placed[i] = { range, by, frame: { ...frame, within: [outlet.phrase, ...(frame.within ?? [])] } };
  }
  return true;
}

/** "Reuters reported that rain was late, citing two officials": their words, through the outlet. */
function isCitation(layout: Layout, phrases: Phrases, cue: Cue, placed: Placed[]): boolean {
  const last = placed.at(-1);
  const cited = last ? citedAt(layout, phrases, last, cue) : null;
  if (!last || !cited) return false;
  const { frame, range, by } = cutBefore(layout, last, cue.first - 1);
  placed[placed.length - 1] = { range, by, frame: { ...frame, ...cited } };
  return true;
}

/** What an outlet reports that another said is that other's; what else holds a report stands beside it. */
function passedOn(layout: Layout, phrases: Phrases, sentence: Sentence, placed: Placed): Placed[] {
  const cited = citedBy(layout, phrases, sentence, placed);
  if (cited !== placed) return [cited];
  const inner = throughOutlet(layout, phrases, sentence, placed);
  return inner === placed ? [placed, ...findNested(layout, phrases, sentence, placed)] : [inner];
}

/** A quotation with a name and no verb of speech, with a signature, or under a heading. */
function findCueless(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const found =
    bareName(layout, phrases, sentence) ??
    findSigned(layout, phrases, sentence) ??
    headed(layout, phrases, sentence);
  return found ? [found] : [];
}

/** "Oslo's claim that ...": by parts of speech where a tagger tells them, else by words. */
function nounsOfSpeech(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  placed: readonly Placed[],
): Placed[] {
  if (!layout.pack.tagger) return findTold(layout, phrases, sentence, placed);
  return findNounCues(layout, phrases, sentence).filter(
    (nominal) => !placed.some((other) => holdsCue(other, nominal)),
  );
}

function startOf(placed: Placed): number {
  return Math.min(placed.frame.cue?.first ?? Number.POSITIVE_INFINITY, placed.range.first);
}

/** "— We wait for rain, said Prent.": a dash at a line's start opens speech. */
function isDashed(layout: Layout, sentence: Sentence, frame: Frame): boolean {
  const dash = layout.tokens[sentence.first];
  const opens = layout.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!dash || !opens || !['—', '–'].includes(dash.text)) return false;
  return frame.contents[0]?.start === layout.tokens[sentence.first + 1]?.start && frame.kind === 'indirect';
}

/**
 * A nominal that another passive answers ("Lind's claim that rain was late was rejected") is a statement of its own; one
 * whose cue or content another claims is not.
 */
function holdsCue(other: Placed, nominal: Placed): boolean {
  const cue = other.frame.cue;
  const within = cue !== null && nominal.range.first <= cue.first && cue.first < nominal.range.end;
  const answered = other.frame.rule.startsWith('passive') && other.range.end <= (cue?.first ?? 0);
  const inside = other.range.first <= nominal.range.first && nominal.range.first < other.range.end;
  return within || (inside && !answered);
}

function overlapsRange(a: Placed, b: Placed): boolean {
  const cue = a.frame.cue;
  return (
    (a.range.first < b.range.end && b.range.first < a.range.end) ||
    (cue !== null && b.range.first <= cue.first && cue.first < b.range.end)
  );
}

function frameOf(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  placed: readonly Placed[],
): Placed | null {
  const last = placed.at(-1);
  const within = last !== undefined && last.range.first <= cue.first && cue.first < last.range.end;
  const nested = within && !bringsQuotation(layout, phrases, cue, last.range.first);
  const floor = floorOf(layout, sentence, cue, placed);
  if (bringsQuoted(layout, cue, sentence.end)) return null;
  const answer = last ? answerTo(layout, phrases, sentence, cue, last) : null;
  if (answer) return answer;
  const quoted = quotedAs(layout, phrases, sentence, cue, nested ? last.range.first : floor);
  if (quoted) return quoted;
  if (nested && last.by === 'bare' && last.frame.contents.length > 1) return null;
  if (!nested) {
    const shared =
      last && goesOnFrom(layout, last, cue) ? chained(layout, phrases, sentence, cue, last, false) : null;
    if (shared) return shared;
    const own =
      sharedPassive(layout, phrases, sentence, cue, last) ??
      echoedByClitic(layout, sentence, cue, floor) ??
      askedOf(layout, phrases, sentence, cue) ??
      enclitic(layout, phrases, sentence, cue, floor) ??
      inverted(layout, phrases, sentence, cue, floor) ??
      opening(layout, phrases, sentence, cue) ??
      (cue.passive
        ? passive(layout, phrases, sentence, cue, floor)
        : active(layout, phrases, sentence, cue, floor));
    if (own) return own;
  } else {
    const trailing =
      trailingCue(layout, phrases, sentence, cue) ?? closingReport(layout, phrases, sentence, cue, last);
    if (trailing) return trailing;
    if (cue.passive) return answering(layout, phrases, sentence, cue);
  }
  return cue.passive ? null : chained(layout, phrases, sentence, cue, last ?? null, nested);
}

/** `After Lind said rain was late, Prent said: "We wait."`: a report of its own, not what Lind said. */
function bringsQuotation(layout: Layout, phrases: Phrases, cue: Cue, floor: number): boolean {
  if (!layout.pack.tagger || !cue.finite || cue.passive || !cue.form.takes.has('quote')) return false;
  let colon = cue.end;
  while (layout.tags[colon] === 'ADV') colon++;
  if (layout.tokens[colon]?.text !== ':' || !isQuoted(layout, colon + 1)) return false;
  const source = sourceBefore(layout, phrases, cue.first, floor);
  return source !== null && source.first > floor && endsInComma(layout, source.first - 1);
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
