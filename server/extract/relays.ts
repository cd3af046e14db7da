import type { Span } from '../document/span.ts';
import type { Cast, Member } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { type Phrase, wordsStandAt } from './phrase.ts';
import type { Phrases } from './phrases.ts';
import { isOutlet, spanOfRange } from './targets.ts';

export interface RelayFound {
  readonly member: Member;
  readonly spans: readonly Span[];
}

/** Through whom a statement came: "dikutip Reuters", "as quoted by ...", "told the newspaper". Outermost first. */
export function findRelays(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
  speaker: Member | null,
): RelayFound[] {
  const found: RelayFound[] = [];
  const addOuter = (phrase: Phrase) => {
    const member = discourse.resolve(phrase, frame.sentence)?.member ?? null;
    if (member && member !== speaker && !found.some((relay) => relay.member === member))
      found.push({ member, spans: [spanOfRange(layout, phrase.core.first, phrase.core.end)] });
  };
  const add = (phrase: Phrase | null | undefined) => {
    const member = phrase ? outletOf(cast, discourse, phrase, frame.sentence) : null;
    if (phrase && member && member !== speaker && !found.some((relay) => relay.member === member))
      found.push({ member, spans: [spanOfRange(layout, phrase.core.first, phrase.core.end)] });
  };
  for (const outer of frame.within ?? []) addOuter(outer);
  for (const phrase of quotingPhrases(layout, phrases, frame)) add(phrase);
  const addressee = frame.addressee ?? addresseeBehind(layout, phrases, frame);
  if (addressee && (addressee.media || isKnownOutlet(cast, addressee))) add(addressee);
  return found;
}

/** The outlets that quote, outermost first: of those behind the cue the last one is the one that we read. */
function quotingPhrases(layout: Layout, phrases: Phrases, frame: Frame): Phrase[] {
  const sentence = layout.sentences[frame.sentence];
  const before: Phrase[] = [];
  const behind: Phrase[][] = [];
  for (let at = sentence?.first ?? 0; at < (sentence?.end ?? 0); at++) {
    const { relays, verbless } = layout.pack.grammar;
    const words = [...relays, ...(layout.pack.tagger ? verbless : [])].find((list) =>
      wordsStandAt(layout, list, at),
    );
    if (!words || (layout.quotationOf[at] ?? -1) >= 0) continue;
    const after = at + words.length;
    if (inContent(layout, frame, at)) continue;
    const outlet = outletAt(phrases, after);
    const chain = outlet ? [outlet, ...sourcesOf(layout, phrases, outlet)] : [];
    const parted = layout.tokens[at - 1]?.text === ',';
    if (at < (frame.cue?.first ?? 0)) before.push(...chain);
    else if (parted) behind.unshift(chain);
    else behind[0] = [...(behind[0] ?? []), ...chain];
    at = after;
  }
  return [...before, ...behind.flat()].filter((phrase) => phrase !== frame.source);
}

function outletAt(phrases: Phrases, at: number): Phrase | null {
  return phrases.at.startingAt(at) ?? phrases.at.startingAt(at + 1);
}

/** "dikutip Reuters dari Antara": where the outlet has it from. */
function sourcesOf(layout: Layout, phrases: Phrases, outlet: Phrase): Phrase[] {
  const { affiliationMarkers } = layout.pack.roles;
  const marked = affiliationMarkers.has(layout.tokens[outlet.end]?.lower ?? '');
  const from = marked ? phrases.at.startingAt(outlet.end + 1) : null;
  return from ? [from] : [];
}

/** "..., kata Budi kepada Antara": whom the speaker behind a quotation spoke to. */
function addresseeBehind(layout: Layout, phrases: Phrases, frame: Frame): Phrase | null {
  const at = frame.source && frame.cue && frame.source.first > frame.cue.first ? frame.source.end : -1;
  const marked = layout.pack.grammar.addresseeMarkers.has(layout.tokens[at]?.lower ?? '');
  return marked ? phrases.at.startingAt(at + 1) : null;
}

function inContent(layout: Layout, frame: Frame, at: number): boolean {
  const { start = 0 } = layout.tokens[at] ?? {};
  return frame.contents.some((part) => part.start <= start && start < part.end);
}

function isKnownOutlet(cast: Cast, phrase: Phrase): boolean {
  const member = cast.memberOf.get(phrase);
  return member !== undefined && isOutlet(member);
}

function outletOf(cast: Cast, discourse: Discourse, phrase: Phrase, sentence: number): Member | null {
  const known = cast.memberOf.get(phrase);
  if (known) return known.kind === 'organisation' ? known : null;
  return phrase.media ? (discourse.resolve(phrase, sentence)?.member ?? null) : null;
}
