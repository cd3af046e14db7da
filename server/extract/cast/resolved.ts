import type { Phrase } from '../layout/phrase.ts';
import type { Member } from './cast.ts';
import { type Reason, speakerCertainty } from './certainty.ts';

/** Who a source turned out to be. */
export interface Resolved {
  readonly member: Member;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** The next best, where another fits too. */
  readonly other?: Resolved;
  /** Who goes on speaking where that is someone else: "pihaknya" is the body of the one who does. */
  readonly voice?: Member;
}

/** How many sentences back a pronoun or a quotation without a cue looks for its speaker. */
export const LONGEST_MEMORY = 4;

/** The same for an enclitic ("katanya"), which nothing else tells. */
export const LONGEST_GAP = 8;

/** `best` with the next best beside it: what is left of certainty, and no more than the best has. */
export function besides(best: Resolved, other: Resolved | null): Resolved {
  if (!other || other.member === best.member) return best;
  const confidence = Math.round(Math.min(0.2, (1 - best.confidence) / 2) * 100) / 100;
  return { ...best, other: { ...other, confidence } };
}

/** `member`, as sure as the reason makes it. */
export function meant(member: Member, reason: Reason): Resolved {
  return { member, confidence: speakerCertainty(reason), reason };
}

/** One who goes on speaking, `gap` sentences after the last words of theirs. */
export function spokeBefore(member: Member, gap: number): Resolved {
  if (gap > LONGEST_GAP) return meant(member, 'last speaker, further back');
  return meant(member, gap <= LONGEST_MEMORY ? 'last speaker' : 'last speaker, sentences ago');
}

/** What each sentence between a pronoun and the one it stands for takes from certainty. */
const FADING = 0.03;

/** One whom a pronoun means, `distance` sentences on; `alone` where it was the last to speak. */
export function pronounTo(member: Member, alone: boolean, distance: number): Resolved {
  const best = meant(member, alone ? 'pronoun to the last speaker' : 'pronoun to the last one named');
  const confidence = best.confidence - FADING * Math.max(0, distance - 1);
  return { ...best, confidence: Math.round(confidence * 100) / 100 };
}

/** By what words of a source its member was known. */
export function reasonOf(phrase: Phrase, member: Member): Reason {
  if (phrase.use === 'seat') return 'government by its seat';
  if (phrase.use === 'demonym' || (phrase.use === 'office' && member.kind === 'country'))
    return 'named by its country';
  if (phrase.use === 'office')
    return member.described ? 'described in the source' : 'office to its holder in this text';
  if (member.kind === 'country') return 'country named in the source';
  const short = phrase.core.end - phrase.core.first < member.name.split(' ').length;
  if (short) return 'short name of one named in full';
  return phrase.kind === 'name' ? 'name beside a speech verb' : 'named in the source';
}
