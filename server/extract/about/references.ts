import type { Cast, Member } from '../cast/cast.ts';
import type { Discourse } from '../cast/discourse.ts';
import type { Layout } from '../layout/layout.ts';
import { phraseFrom } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import { type Frame, isInContents } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';

/** Whom the words beside a cue say that it is about. */
export interface Reference {
  readonly phrase: Phrase;
  readonly member: Member;
}

/** Norway in `"They are late," she said of Norway`, `..., referring to Norway`; null where nothing refers. */
export function referredTo(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  discourse: Discourse,
  frame: Frame,
): Reference | null {
  const { cue, source, addressee } = frame;
  if (!cue || frame.kind === 'indirect') return null;
  const ends = [cue.end, source?.end ?? 0, addressee?.end ?? 0].filter((end) => end >= cue.end);
  for (const end of ends) {
    if (end === source?.end && layout.pack.roles.affiliationMarkers.has(lowerAt(layout, end))) continue;
    const at = referenceEnd(layout, end);
    const phrase = at === null || isInContents(layout, frame, at) ? null : phraseFrom(layout, phrases.at, at);
    const member = phrase && (memberOf(cast, phrase) ?? describedMember(discourse, frame, phrase));
    if (phrase && member) return { phrase, member };
  }
  return null;
}

/** Past "of", "about", ", referring to" at token `at`. */
function referenceEnd(layout: Layout, at: number): number | null {
  const { topics, references } = layout.pack.pointers;
  const topic = topics.find((words) => wordsStandAt(layout, words, at));
  if (topic) return at + topic.length;
  const from = layout.tokens[at]?.text === ',' ? at + 1 : at;
  const words = references.find((each) => wordsStandAt(layout, each, from));
  return words ? from + words.length : null;
}

function memberOf(cast: Cast, phrase: Phrase): Member | null {
  if (phrase.use === 'pronoun') return null;
  return cast.memberOf.get(phrase) ?? (phrase.of ? (cast.memberOf.get(phrase.of) ?? null) : null);
}

/** "the harbour officials". */
function describedMember(discourse: Discourse, frame: Frame, phrase: Phrase): Member | null {
  return phrase.described && !phrase.media
    ? (discourse.resolve(phrase, frame.sentence)?.member ?? null)
    : null;
}
