import type { Act, Stance } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { Cast, Member } from '../cast/cast.ts';
import type { Discourse } from '../cast/discourse.ts';
import { isOutletName } from '../gazetteer/outlets.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, type Stretch, spanAt } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { countBelow } from '../text/ordered.ts';
import { lowerAt } from '../text/words.ts';
import { addressedBy, findPointed, type Memory } from './pointers.ts';
import { type Reference, referredTo } from './references.ts';
import { isAimed, stanceTo } from './stance.ts';

export interface TargetFound {
  readonly member: Member;
  /** The phrases that mean it; their cores are the spans. */
  readonly mentions: readonly Phrase[];
  readonly spans: readonly Span[];
  readonly stance: Stance;
}

/** Acts that make even a described addressee a target. */
const ADDRESSING = new Set(['demand', 'ask', 'warn', 'threaten', 'accuse', 'promise', 'offer', 'praise']);

/**
 * Whom a statement is about: entities named in its contents or pointed at there, and the one it is addressed to; each
 * once, with all the spans that mean it. Never its own speaker, whatever the words: what speakers say of themselves
 * is no attitude to another. Their own country or body only where its name opens the content. `before` are the
 * targets of the statement before by the same speaker.
 */
export function findTargets(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
  speaker: Member | null,
  before: readonly Member[] = [],
): TargetFound[] {
  const reference = referredTo(layout, phrases, cast, discourse, frame);
  const about = reference?.member === speaker ? null : (reference?.member ?? null);
  const memory: Memory = { layout, phrases, cast, frame, speaker, before, about };
  const found = new Map<Member, Set<Phrase>>();
  const add = (member: Member, phrase: Phrase) => {
    const known = found.get(member);
    if (known) known.add(phrase);
    else found.set(member, new Set([phrase]));
  };
  const addressed = addresseeOf(memory, discourse);
  if (addressed && addressed !== speaker && frame.addressee) add(addressed, frame.addressee);
  if (reference && about) add(about, reference.phrase);
  const object = objectOf(memory, discourse);
  if (object && object.member !== speaker) add(object.member, object.phrase);
  const mentioned = phrasesWithin(layout, phrases, frame.contents);
  for (const phrase of mentioned) {
    const member = cast.memberOf.get(phrase);
    if (!member || phrase === frame.addressee || isMoney(layout, phrase)) continue;
    if (isPartOfName(memory, phrase, member)) continue;
    if (mayBeTarget(layout, phrase, member, speaker, mentioned[0] === phrase)) add(member, phrase);
  }
  for (const [phrase, member] of findPointed(memory)) if (phrase !== frame.addressee) add(member, phrase);
  const view = { layout, phrases, cast, frame, speaker };
  return [...found].map(([member, phrasesOf]) => {
    const mentions = [...phrasesOf].sort((a, b) => a.core.first - b.core.first);
    const spans = mentions.map(({ core }) => spanAt(layout, core));
    return { member, mentions, spans, stance: stanceTo(view, mentions) };
  });
}

/** The one spoken to; outlets are relays, and "reporters" nobody. */
function addresseeOf(memory: Memory, discourse: Discourse): Member | null {
  const { cast, frame } = memory;
  const phrase = frame.addressee;
  if (!phrase) return null;
  if (phrase.use === 'pronoun') return addressedBy(memory, phrase);
  const known = cast.memberOf.get(phrase);
  if (known) return isOutlet(known) && passesOn(frame.act) ? null : known;
  const counterpart =
    phrase.described && phrase.kind === 'person' && phrase.of && isOwned(memory.layout, phrase);
  if (!counterpart && (!phrase.described || !ADDRESSING.has(frame.act))) return null;
  return isSomeone(memory.layout, phrase)
    ? (discourse.resolve(phrase, frame.sentence)?.member ?? null)
    : null;
}

/** "her Russian counterpart". */
function isOwned({ tokens, pack }: Layout, phrase: Phrase): boolean {
  return pack.possessives.has(tokens[phrase.first]?.lower ?? '');
}

/** True unless nothing but its place tells that a description is of a person: "the delay". */
function isSomeone({ tokens, pack }: Layout, { kind, core, of }: Phrase): boolean {
  if (kind !== 'person' || of) return true;
  const { descriptions, roles } = pack;
  for (let at = core.first; at < core.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (descriptions.heads.has(word) || roles.heads.has(word) || roles.gendered.has(word)) return true;
  }
  return false;
}

/** "praised China's leader": the office that an act is aimed at, whoever holds it in this text. */
function objectOf({ layout, phrases, cast, frame }: Memory, discourse: Discourse): Reference | null {
  if (!frame.cue || frame.kind === 'direct' || !isAimed(frame.act)) return null;
  const at = frame.cue.end;
  const article = layout.pack.grammar.articles.has(lowerAt(layout, at));
  const phrase = phrases.at.startingAt(at) ?? (article ? phrases.at.startingAt(at + 1) : null);
  if (!phrase || phrase === frame.addressee || phrase.kind !== 'person' || cast.memberOf.has(phrase))
    return null;
  if (phrase.use !== 'office' || !phrase.of || phrasesWithin(layout, phrases, frame.contents)[0] !== phrase)
    return null;
  const member = discourse.resolve(phrase, frame.sentence)?.member;
  return member ? { phrase, member } : null;
}

/** "US$5", "5 dolar AS": money, and no country. */
function isMoney(layout: Layout, phrase: Phrase): boolean {
  return (
    /^[$€£¥]/u.test(layout.tokens[phrase.end]?.text ?? '') ||
    layout.pack.pointers.currencies.has(lowerAt(layout, phrase.first - 1))
  );
}

/** Acts whose words an outlet spoken to passes on; of others it is the one that is blamed or asked. */
const PASSED_ON: ReadonlySet<Act> = new Set([
  'say',
  'confirm',
  'deny',
  'decline',
  'hope',
  'predict',
  'reject',
  'think',
]);

/** Whether an outlet that such words are addressed to is no more than their way. */
export function passesOn(act: Act): boolean {
  return PASSED_ON.has(act);
}

/** True for organisations known to pass on words: agencies, papers, broadcasters. */
export function isOutlet(member: Member): boolean {
  return member.media || (member.kind !== 'country' && member.kind !== 'place' && isOutletName(member.name));
}

/** The phrases whose core lies in one of the stretches, by binary search over the ordered list. */
export function phrasesWithin(layout: Layout, phrases: Phrases, stretches: readonly Stretch[]): Phrase[] {
  const found: Phrase[] = [];
  for (const { start, end } of stretches)
    for (let i = firstEndingBehind(layout, phrases.list, start); i < phrases.list.length; i++) {
      const phrase = phrases.list[i];
      const from = layout.tokens[phrase?.core.first ?? -1];
      const to = layout.tokens[(phrase?.core.end ?? 0) - 1];
      if (!phrase || !from || !to || from.start >= end) break;
      if (start <= from.start && to.end <= end) found.push(phrase);
    }
  return found;
}

function firstEndingBehind(layout: Layout, list: readonly Phrase[], start: number): number {
  return countBelow(list, ({ end }) => layout.tokens[end - 1]?.end ?? 0, start + 1);
}

function mayBeTarget(
  layout: Layout,
  phrase: Phrase,
  member: Member,
  speaker: Member | null,
  first: boolean,
): boolean {
  if (member === speaker || phrase.use === 'pronoun') return false;
  if (member.kind === 'place') return !isWhere(layout, phrase) && member.in === undefined;
  if (member.kind === 'person') return true;
  const own = speaker?.of === member || speaker?.roles.some((role) => role.for === member);
  return !own || (first && phrase.use === 'name' && member.kind === 'country');
}

/** "Timnas Norwegia", "Norwegia Timur", "the Eastern District of Oslo": a name of something else. */
function isPartOfName({ layout, phrases, cast }: Memory, phrase: Phrase, { kind }: Member): boolean {
  if (kind !== 'country' && kind !== 'place') return false;
  if ((phrase.use !== 'name' && phrase.use !== 'demonym') || inHeadline(layout, phrase.first)) return false;
  const unknown = (each: Phrase | null) => each?.kind === 'name' && !cast.memberOf.has(each);
  if (kind === 'place') {
    const linked = layout.pack.stance.either.has(lowerAt(layout, phrase.first - 1));
    return linked && unknown(phrases.at.endingAt(phrase.first - 1));
  }
  const goesOn = phrase.use === 'name' && layout.sentenceOf[phrase.end] === layout.sentenceOf[phrase.first];
  if (goesOn && unknown(phrases.at.startingAt(phrase.end))) return true;
  const before = phrases.at.endingAt(phrase.first);
  return before !== null && unknown(before) && !opensWords(layout, before.first);
}

/** At the head of a sentence or of a quotation, where any word has a capital. */
function opensWords(layout: Layout, at: number): boolean {
  return opensSentence(layout, at) || layout.tokens[at - 1]?.kind === 'mark';
}

/** "di Jakarta", "in the North Sea": where, not about whom. */
function isWhere(layout: Layout, phrase: Phrase): boolean {
  const { articles, locatives } = layout.pack.grammar;
  let at = phrase.first - 1;
  if (articles.has(lowerAt(layout, at))) at--;
  return locatives.has(lowerAt(layout, at));
}
