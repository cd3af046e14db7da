import type { EntityKind } from '../../document/document.ts';
import type { LanguagePack } from '../../language/index.ts';
import { ownerAt } from '../cast/bearers.ts';
import { attach, type Cast, type Member } from '../cast/cast.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range, type Stretch } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { countBelow } from '../text/ordered.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

/** Words that point back at one already named: "them", "that country". */
interface Pointer extends Range {
  readonly kinds: readonly EntityKind[];
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
}

/** What a pointer is resolved from. */
export interface Memory {
  readonly layout: Layout;
  readonly phrases: Phrases;
  readonly cast: Cast;
  readonly frame: Frame;
  readonly speaker: Member | null;
  /** Whom the statement before, by the same speaker, was about. */
  readonly before: readonly Member[];
  /** Whom the words beside the cue say that the statement is about. */
  readonly about: Member | null;
}

/** How many tokens back one may have been named that a pointer means. */
const REACH = 60;

/**
 * The phrases of the contents that point at one who may be a target, now resolved: to the last fitting one named
 * before in the content, else to the only fitting target of the statement before. "We" and "us" are the speaker's
 * side and no target; so are "they" of a plural speaker and, outside a quotation, "he" and "she", which mostly are
 * the speaker.
 */
export function findPointed(memory: Memory): readonly (readonly [Phrase, Member])[] {
  return memory.frame.contents.flatMap((part) =>
    pointersIn(memory, part).flatMap((pointer): (readonly [Phrase, Member])[] => {
      const member = isSpeaking(memory, pointer, part) ? null : memberOf(memory, pointer);
      return member ? [[phraseAt(memory, pointer, member), member]] : [];
    }),
  );
}

/** Whom a pronoun that is addressed means: "told them"; without a statement before, one named in its sentence. */
export function addressedBy(memory: Memory, phrase: Phrase): Member | null {
  const pointer = pointerAt(memory.layout, phrase.first);
  if (!pointer) return null;
  const fitting = memory.before.filter((member) => fits(memory, pointer, member));
  if (memory.before.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  const sentence = memory.layout.sentences[memory.frame.sentence];
  return (
    lastNamed(memory, pointer, memory.layout.tokens[sentence?.first ?? phrase.first]?.start ?? 0) ?? null
  );
}

function pointersIn({ layout }: Memory, part: Stretch): Pointer[] {
  const found: Pointer[] = [];
  for (
    let at = countBelow(layout.tokens, ({ start }) => start, part.start);
    at < layout.tokens.length;
    at++
  ) {
    if ((layout.tokens[at]?.start ?? part.end) >= part.end) break;
    const pointer = mayLead(layout, at, Lead.pointer) ? pointerAt(layout, at) : null;
    if (pointer) found.push(pointer);
  }
  return found;
}

function pointerAt(layout: Layout, at: number): Pointer | null {
  const { pronouns, countries } = layout.pack.pointers;
  const country = wordListAt(layout, countries, at);
  if (country)
    return { first: at, end: at + country.length, kinds: ['country'], gender: null, plural: false };
  const pronoun = pronouns.get(lowerAt(layout, at));
  if (!pronoun) return null;
  const { kinds, gender } = pronoun;
  return { first: at, end: at + 1, kinds, gender, plural: pronoun.number === 'many' };
}

function isSpeaking({ layout, frame, speaker }: Memory, pointer: Pointer, part: Stretch): boolean {
  if (pointer.kinds.includes('country') && !pointer.plural) return false;
  const quoted = frame.kind === 'direct' || isQuoted(layout, pointer.first);
  if (quoted || isObject(frame, pointer)) return false;
  if (!pointer.plural) return true;
  return (
    layout.tokens[pointer.first]?.start === part.start || (speaker !== null && speaker.kind !== 'person')
  );
}

/** "praised him", "accused him of": never the one who speaks. */
function isObject({ cue, kind, rule }: Frame, { first }: Pointer): boolean {
  return kind !== 'direct' && first === cue?.end && /noun|naming|about/.test(rule);
}

function memberOf(memory: Memory, pointer: Pointer): Member | null {
  if (memory.about && fits(memory, pointer, memory.about)) return memory.about;
  const country = pointer.kinds.length === 1 && pointer.kinds[0] === 'country';
  const anywhere = country || isObject(memory.frame, pointer);
  const { contents } = memory.frame;
  const named = anywhere
    ? lastNamed(memory, pointer, 0)
    : lastNamed(memory, pointer, contents[0]?.start ?? 0, contents);
  if (named !== undefined) return named;
  const fitting = memory.before.filter((member) => fits(memory, pointer, member));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The last one named before the pointer, from offset `from` of the text on; with `contents` only in them. Undefined
 * where none is, null where people without a name stand nearer, whom "they" means.
 */
function lastNamed(
  memory: Memory,
  pointer: Pointer,
  from: number,
  contents?: readonly Stretch[],
): Member | null | undefined {
  const { layout, phrases, cast } = memory;
  for (let at = pointer.first; at > Math.max(0, pointer.first - REACH); at--) {
    const start = layout.tokens[at - 1]?.start ?? -1;
    if (start < from) return undefined;
    const phrase = phrases.at.endingAt(at);
    if (pointer.plural && isPlural(layout, at - 1) && !(phrase && cast.memberOf.has(phrase))) return null;
    if (!phrase || contents?.every((part) => start < part.start || part.end <= start)) continue;
    // "her lawyer" is not "her".
    if (pointer.gender !== null && ownerAt(layout, phrase) === pointer.gender) continue;
    const member = cast.memberOf.get(phrase);
    if (member && phrase.use !== 'pronoun' && fits(memory, pointer, member)) return member;
  }
  return undefined;
}

/** "rockets", "warga", "kapal-kapal": several. */
function isPlural({ tokens, tags, pack }: Layout, at: number): boolean {
  const word = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (!word || word.capital) return false;
  if (pack.tagger) {
    const noun = tags[at] === 'NOUN' || (tags[at] === '' && pack.descriptions.determiners.has(before));
    return (noun && /[^sui]s$/.test(word.lower)) || isCrowd(pack, word.lower);
  }
  const hyphen = word.lower.indexOf('-');
  return (
    isCrowd(pack, word.lower) ||
    (hyphen > 0 && word.lower.startsWith(word.lower.slice(0, hyphen), hyphen + 1))
  );
}

function isCrowd({ descriptions }: LanguagePack, word: string): boolean {
  return descriptions.heads.get(word)?.plural === true;
}

function fits({ speaker }: Memory, { kinds, gender }: Pointer, member: Member): boolean {
  if (member === speaker || !kinds.includes(member.kind)) return false;
  if (speaker && (speaker.of === member || speaker.roles.some((role) => role.for === member))) return false;
  return gender === null || member.gender === null || member.gender === gender;
}

function phraseAt({ layout, phrases, cast }: Memory, pointer: Pointer, member: Member): Phrase {
  const { first, end } = pointer;
  const found = phrases.at.startingAt(first);
  const known = found?.use === 'pronoun' ? found : cast.pointers.get(first);
  const phrase = known ?? phraseOf(layout, { first, end, kind: member.kind, use: 'pronoun' });
  if (!known) cast.pointers.set(first, phrase);
  if (!cast.memberOf.has(phrase)) attach(cast, member, phrase);
  return phrase;
}
