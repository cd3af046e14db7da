import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import type { Cue } from './cues.ts';
import { sourceBeyond } from './insertions.ts';
import { holderEnding, nounAfter, nounBefore } from './nouns.ts';
import { acceptable, skipAdverbs } from './openers.ts';
import type { Phrases, Subject, Subjects } from './phrases.ts';

/**
 * The subjects of speech verbs where words alone must tell: those that an adjunct or an apposition parts from their
 * verb, and noun phrases with no name in them ("hakim ketua", "pengemudi truk itu").
 */
export function findUntagged(layout: Layout, phrases: Neighbours, cues: Phrases['cues']): Subjects {
  const before = new Map<number, Subject>();
  const after = new Map<number, Phrase>();
  for (const sentence of layout.sentences) {
    for (const cue of cues[sentence.index] ?? []) {
      const left = cue.form.voice === 'active' ? subjectBefore(layout, phrases, cue.first, sentence) : null;
      if (left) before.set(cue.first, { phrase: left, first: left.first });
      const right = isInverted(layout, cue) ? nounAfter(layout, phrases, cue.end, sentence.end) : null;
      const agent = cue.passive ? agentAt(layout, phrases, cue.end) : null;
      const source = right ?? agent;
      if (source) after.set(cue.end, source);
    }
  }
  return { before, after, addressed: new Map() };
}

/** `"...," kata hakim itu`: after a quotation or a comma the words behind the verb are its subject. */
function isInverted(layout: Layout, cue: Cue): boolean {
  return cue.form.voice === 'inverted' && isQuoted(layout, cue.first - 1);
}

/** The name after a passive: "disebutkan Tirta"; what else may stand there is found without help. */
function agentAt(layout: Layout, phrases: Neighbours, at: number): Phrase | null {
  const marked = layout.pack.grammar.agentMarkers.has(lowerAt(layout, at));
  const relays = layout.pack.grammar.relays.some((words) => wordsStandAt(layout, words, at - words.length));
  const agent = marked || relays ? null : phrases.startingAt(at);
  return agent?.kind === 'name' ? agent : null;
}

function subjectBefore(layout: Layout, phrases: Neighbours, at: number, sentence: Sentence): Phrase | null {
  const floor = sentence.first;
  const end = skipAdverbs(layout, at, floor);
  const opens = (phrase: Phrase) => acceptable(layout, phrase, floor);
  const direct = phrases.endingAt(end);
  if (direct && direct.first >= floor && opens(direct)) return null;
  const holder = direct && direct.first >= floor ? holderEnding(phrases, direct, opens) : null;
  if (holder && holder.first >= floor) return holder;
  const beside = layout.tokens[end - 1]?.text === ',' ? phrases.endingAt(end - 1) : null;
  if (beside && beside.first >= floor && beside.kind !== 'place' && opens(beside)) return beside;
  return sourceBeyond(layout, phrases, end, floor, opens) ?? nounBefore(layout, phrases, end, floor);
}
