import type { Attitude } from '../../language/index.ts';
import type { Cast, Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';

/** Who says what in which text: all that the attitude of a statement is read from. */
export interface Viewpoint {
  readonly layout: Layout;
  readonly phrases: Phrases;
  readonly cast: Cast;
  readonly frame: Frame;
  readonly speaker: Member | null;
}

/** A word of attitude; of two tokens where the language writes it so ("terima kasih"). */
export interface AttitudeFound extends Range {
  readonly attitude: Attitude;
}

/** The word of attitude that begins at token `at`, or that ends there if `backwards`; none in a name. */
export function attitudeAt(layout: Layout, at: number, backwards = false): AttitudeFound | null {
  if (!mayLead(layout, at, Lead.attitude)) return null;
  const { attitudes, exceptions, verbsOnly } = layout.pack.stance;
  const word = layout.tokens[at];
  if (word?.kind !== 'word' || isNamed(layout, at)) return null;
  if (verbsOnly.has(word.lower) && !isVerb(layout, at)) return null;
  const first = backwards ? at - 1 : at;
  const pair = `${layout.tokens[first]?.lower}-${layout.tokens[first + 1]?.lower}`;
  const both = attitudes.get(pair);
  if (both) return { first, end: first + 2, attitude: both };
  const single = attitudes.get(word.lower);
  if (!single || exceptions.has(pair) || exceptions.has(`${layout.tokens[at - 1]?.lower}-${word.lower}`))
    return null;
  return exceptions.has(`${word.lower}-${layout.tokens[at + 1]?.lower}`)
    ? null
    : { first: at, end: at + 1, attitude: single };
}

/** By its tag, or after "would", "to". */
function isVerb(layout: Layout, at: number): boolean {
  const { grammar, stance } = layout.pack;
  const before = lowerAt(layout, at - 1);
  if ((layout.tags[at] ?? 'VERB') === 'VERB') return true;
  return [grammar.unreal, stance.futures, stance.infinitives, stance.duties].some((words) =>
    words.has(before),
  );
}

/** A capital inside a sentence makes a word part of a name: "Rapid Support Forces". */
function isNamed(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token?.capital || layout.tokens[at - 1]?.kind !== 'word') return false;
  return layout.sentences[layout.sentenceOf[at] ?? -1]?.first !== at;
}

/** How far in tokens around a target the words of its sentence count: further than nearly any sentence is long. */
const ROOM = 60;

/** The tokens of the sentence of token `at` that lie in the same stretch of content, no further off than counts. */
export function roomOf(layout: Layout, contents: readonly Stretch[], at: number): Range | null {
  const token = layout.tokens[at];
  const part = token && contents.find(({ start, end }) => start <= token.start && token.end <= end);
  const sentence = layout.sentences[layout.sentenceOf[at] ?? -1];
  if (!part || !sentence) return null;
  let first = at;
  while (first > Math.max(sentence.first, at - ROOM) && (layout.tokens[first - 1]?.start ?? -1) >= part.start)
    first--;
  let end = at + 1;
  while (end < Math.min(sentence.end, at + ROOM) && (layout.tokens[end]?.end ?? part.end + 1) <= part.end)
    end++;
  return { first, end };
}

/** True if the phrase stands for the speaker or for whom the speaker speaks: "we", the own country, the own party. */
export function isOwnSide(view: Viewpoint, phrase: Phrase): boolean {
  const { cast, speaker } = view;
  if (phrase.use === 'pronoun') return true;
  const member = cast.memberOf.get(phrase);
  if (!member || !speaker) return false;
  return isSideOf(speaker, member);
}

/** True if `member` is the one who speaks, or what it belongs to. */
export function isSideOf(speaker: Member, member: Member): boolean {
  if (member === speaker || speaker.of === member) return true;
  if (speaker.roles.some((role) => role.for === member)) return true;
  const country = speaker.iso3 ?? speaker.in ?? speaker.of?.iso3;
  return member.iso3 !== undefined && member.iso3 === country;
}
