import type { Span } from '../../document/span.ts';
import type { Voice } from '../../language/index.ts';
import { isOutlet, passesOn } from '../about/targets.ts';
import { attach, type Cast, type Member, memberFrom } from '../cast/cast.ts';
import type { Discourse } from '../cast/discourse.ts';
import { isOutletName } from '../gazetteer/outlets.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, type Range, spanAt } from '../layout/phrase.ts';
import { type Frame, isInContents } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

export interface RelayFound {
  readonly member: Member;
  readonly spans: readonly Span[];
}

/** Most tokens between a quoting verb and the outlet's name: "by the official". */
const LONGEST_LEAD = 4;

/** Through whom a statement came: "dikutip Reuters", "as quoted by ...", "told the newspaper", in the frame's words and those `around` it (framing). Outermost first. */
export function findRelays(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
  around: readonly Range[],
  speaker: Member | null,
): RelayFound[] {
  const found: RelayFound[] = [];
  const add = (phrase: Phrase, member: Member | null) => {
    if (member && member !== speaker && !found.some((relay) => relay.member === member))
      found.push({ member, spans: [spanAt(layout, phrase.core)] });
  };
  for (const outer of frame.within ?? []) add(outer, passerOf(cast, discourse, outer, frame.sentence));
  for (const phrase of quotingPhrases(layout, phrases, frame))
    add(phrase, outletOf(cast, discourse, phrase, frame.sentence) ?? namedAsOutlet(cast, phrase));
  for (const phrase of spokenTo(layout, phrases, cast, frame, around)) {
    const named = isNamedLikeOne(phrase) ? namedAsOutlet(cast, phrase) : null;
    add(phrase, outletOf(cast, discourse, phrase, frame.sentence) ?? named);
  }
  return found;
}

/** The outlets that a speaker told something or appeared on: "told CNN", "in an interview with the BBC". */
function spokenTo(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  frame: Frame,
  around: readonly Range[],
): Phrase[] {
  const addressee = passesOn(frame.act) ? addresseeOf(layout, phrases, frame) : null;
  const outlet =
    addressee && (addressee.media || isKnownOutlet(cast, addressee) || isNamedLikeOne(addressee));
  const told = outlet ? [addressee] : [];
  return [...told, ...appearances(layout, phrases, cast, around), ...reporters(layout, phrases, cast, frame)];
}

/** "CNN" of "told CNN" and of "told CNN's Ada Lind". */
function addresseeOf(layout: Layout, phrases: Phrases, frame: Frame): Phrase | null {
  const phrase = frame.addressee ?? addresseeBehind(layout, phrases, frame);
  const owned = phrase && lowerAt(layout, phrase.first - 1) === "'s";
  return (owned && phrases.at.endingAt(phrase.first - 1)) || phrase;
}

/** `"...," Prent said, Reuters reported`: outlets that report behind the cue, set off by a comma. */
function reporters(layout: Layout, phrases: Phrases, cast: Cast, frame: Frame): Phrase[] {
  const { articles } = layout.pack.grammar;
  const end = layout.sentences[frame.sentence]?.end ?? 0;
  const found: Phrase[] = [];
  for (let at = frame.cue?.end ?? end; at < end; at++) {
    if (layout.tokens[at]?.text !== ',' || isInContents(layout, frame, at + 1)) continue;
    const inverted = isReport(layout, at + 1, 'inverted');
    const first = inverted || articles.has(lowerAt(layout, at + 1)) ? at + 2 : at + 1;
    const phrase = phrases.at.startingAt(first);
    if (phrase && isKnownOutlet(cast, phrase) && (inverted || isReport(layout, phrase.end, 'either')))
      found.push(phrase);
  }
  return found;
}

function isReport(layout: Layout, at: number, voice: Voice): boolean {
  const form = layout.pack.cues.get(lowerAt(layout, at));
  return form?.act === 'say' && form.voice === voice;
}

/** "on CBS's", "with the Guardian": named outlets around the cue behind a word that brings in where one spoke. */
function appearances(layout: Layout, phrases: Phrases, cast: Cast, around: readonly Range[]): Phrase[] {
  const { articles, passages } = layout.pack.grammar;
  const found: Phrase[] = [];
  for (const { first, end } of around)
    for (let at = first; at < end; at++) {
      const phrase = phrases.at.startingAt(at);
      if (!phrase || phrase.use === 'office' || !isKnownOutlet(cast, phrase)) continue;
      const before = articles.has(lowerAt(layout, at - 1)) ? at - 2 : at - 1;
      if (before >= first - 1 && passages.has(lowerAt(layout, before))) found.push(phrase);
    }
  return found;
}

/** The outlets that quote, outermost first: of those behind the cue the last one is the one that we read. */
function quotingPhrases(layout: Layout, phrases: Phrases, frame: Frame): Phrase[] {
  const sentence = layout.sentences[frame.sentence];
  const before: Phrase[] = [];
  const behind: Phrase[][] = [];
  for (let at = sentence?.first ?? 0; at < (sentence?.end ?? 0); at++) {
    const words = mayLead(layout, at, Lead.relay | Lead.verbless) ? quotingWords(layout, at) : undefined;
    if (!words || isQuoted(layout, at)) continue;
    const after = at + words.length;
    if (isInContents(layout, frame, at)) continue;
    const outlet = outletAt(layout, phrases, after);
    const named = layout.pack.tagger || outlet?.media || !isVerbless(layout, words);
    const chain = outlet && named ? [outlet, ...sourcesOf(layout, phrases, outlet)] : [];
    const parted = layout.tokens[at - 1]?.text === ',';
    if (at < (frame.cue?.first ?? 0)) before.push(...chain);
    else if (parted) behind.unshift(chain);
    else behind[0] = [...(behind[0] ?? []), ...chain];
    at = after;
  }
  return [...before, ...behind.flat()].filter((phrase) => phrase !== frame.source);
}

function quotingWords(layout: Layout, at: number): readonly string[] | undefined {
  const { relays, verbless } = layout.pack.grammar;
  return wordListAt(layout, relays, at) ?? wordListAt(layout, verbless, at);
}

function isVerbless(layout: Layout, words: readonly string[]): boolean {
  return layout.pack.grammar.verbless.includes(words);
}

/** The outlet behind a quoting verb, over its article and what only describes it: "by the official IRNA agency". */
function outletAt(layout: Layout, phrases: Phrases, at: number): Phrase | null {
  const next = phrases.at.startingAt(at) ?? phrases.at.startingAt(at + 1);
  if (next && !next.described) return next;
  if (next?.media) return namedBehind(phrases, next) ?? next;
  for (
    let later = next?.end ?? at + 2;
    later < at + LONGEST_LEAD && layout.tokens[later]?.kind === 'word';
    later++
  ) {
    const phrase = phrases.at.startingAt(later);
    if (!phrase && ['ADP', 'VERB'].includes(layout.tags[later] ?? '')) break;
    if (phrase) return phrase.media ? phrase : next;
  }
  return next;
}

/** "VNA" of "the state news agency VNA". */
function namedBehind(phrases: Phrases, outlet: Phrase): Phrase | null {
  const name = phrases.at.startingAt(outlet.end);
  return name && (name.kind === 'organisation' || name.kind === 'name') && !name.described ? name : null;
}

/** "dikutip Reuters dari Antara": where the outlet has it from. */
function sourcesOf(layout: Layout, phrases: Phrases, outlet: Phrase): Phrase[] {
  const { affiliationMarkers } = layout.pack.roles;
  const marked = affiliationMarkers.has(lowerAt(layout, outlet.end));
  const from = marked ? outletAt(layout, phrases, outlet.end + 1) : null;
  return from ? [from] : [];
}

/** `"...," Prent told the BBC`, "..., kata Budi kepada Antara": whom the speaker behind a quotation spoke to. */
function addresseeBehind(layout: Layout, phrases: Phrases, frame: Frame): Phrase | null {
  const { cue, source, form } = frame;
  if (!cue) return null;
  const end = source && source.first > cue.first ? source.end : cue.end;
  const behind = layout.tokens[end]?.text === '*' ? end + 1 : end;
  const marked = layout.pack.grammar.addresseeMarkers.has(lowerAt(layout, behind));
  if (!marked && !(end === cue.end && form?.takes.has('addressee'))) return null;
  return outletAt(layout, phrases, marked ? behind + 1 : behind);
}

function isKnownOutlet(cast: Cast, phrase: Phrase): boolean {
  const member = cast.memberOf.get(phrase);
  return member !== undefined && isOutlet(member);
}

/** "Bergen Times", which nothing else tells of. */
function isNamedLikeOne({ kind, name }: Phrase): boolean {
  return kind === 'name' && isOutletName(name);
}

/** The outlet that a phrase means: "IRNA" of "the IRNA news agency". */
function outletOf(cast: Cast, discourse: Discourse, phrase: Phrase, sentence: number): Member | null {
  const known = cast.memberOf.get(phrase.described && phrase.of?.media ? phrase.of : phrase);
  if (known) return known.kind === 'organisation' ? known : null;
  return phrase.media ? (discourse.resolve(phrase, sentence)?.member ?? null) : null;
}

/** Who stands between the speaker and us: most often an outlet, whatever its name. */
function passerOf(cast: Cast, discourse: Discourse, phrase: Phrase, sentence: number): Member | null {
  const named = phrase.described && phrase.of?.media ? cast.memberOf.get(phrase.of) : undefined;
  return named ?? discourse.resolve(phrase, sentence)?.member ?? namedAsOutlet(cast, phrase);
}

/** A name that nothing else tells of is an outlet's where it quotes. */
function namedAsOutlet(cast: Cast, phrase: Phrase): Member | null {
  if (phrase.kind !== 'name' || cast.memberOf.has(phrase)) return null;
  const key = `organisation:${phrase.name.toLowerCase()}`;
  const same = [...cast.members].find((member) => member.media && member.name === phrase.name);
  const member = same ?? memberFrom({ ...phrase, kind: 'organisation', key, media: true }, null);
  cast.members.add(member);
  attach(cast, member, phrase);
  return member;
}
