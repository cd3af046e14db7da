import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { skipAdverbs } from '../phrases/openers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { type Placed, place } from './placed.ts';
import { ANSWERS } from './relatives.ts';
import { agentAfter, sourceBefore } from './sources.ts';

/** Who answers, and where the words begin that tell it: the content before ends there. */
interface Answer {
  readonly source: Phrase;
  readonly first: number;
}

/**
 * Another's answer to what the sentence told before it: ", a charge Kigali denies", ", sebuah tuduhan yang dibantah
 * Turki", ", tetapi Ukraina membantahnya". Its content is what it answers, which addFrame gives it.
 */
export function answerTo(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed,
): Placed | null {
  if (!ANSWERS.has(cue.act) || last.frame.contents.length === 0) return null;
  const answer = cue.passive
    ? byAgent(layout, phrases, cue)
    : cue.form.takes.has('suffix')
      ? bySuffix(layout, phrases, cue, last)
      : bySubject(layout, phrases, cue);
  if (!answer || answer.source.kind === 'place' || answer.first <= last.range.first + 1) return null;
  const range = { first: answer.first, end: cue.end };
  const content = { stretches: [], kind: 'indirect', range, by: 'none', addressee: null } as const;
  const found = place(layout, sentence, cue, answer.source, content, 'answer-to-that');
  return { ...found, frame: { ...found.frame, answers: true } };
}

/** "a charge (that) Kigali denies": the subject stands right behind the noun, and no object behind the verb. */
function bySubject(layout: Layout, phrases: Phrases, cue: Cue): Answer | null {
  if (!layout.pack.tagger || !cue.finite || hasObject(layout, cue.end)) return null;
  const end = skipAdverbs(layout, cue.first, 0);
  const source = phrases.at.endingAt(end) ?? describedBefore(layout, end);
  if (!source || isQuoted(layout, source.first)) return null;
  const { articles } = layout.pack.grammar;
  const before = articles.has(lowerAt(layout, source.first - 1)) ? source.first - 1 : source.first;
  const first = nounOfSpeech(layout, before) ?? (cue.act === 'deny' ? relativeAt(layout, before) : null);
  return first === null ? null : { source, first };
}

/** "the rebels": whom no phrase covers. */
function describedBefore(layout: Layout, end: number): Phrase | null {
  let first = end;
  while (first > 0 && ['NOUN', 'ADJ'].includes(layout.tags[first - 1] ?? '')) first--;
  if (first === end || layout.tags[first - 1] !== 'DET') return null;
  const range = { first: first - 1, end };
  return phraseOf(layout, { ...range, kind: 'group', use: 'description', described: true });
}

/** "a charge denied by Kigali", "but the claim was denied by Kigali", "tuduhan yang dibantah Turki". */
function byAgent(layout: Layout, phrases: Phrases, cue: Cue): Answer | null {
  const source = agentAfter(layout, phrases, cue.end);
  const at = skipAdverbs(layout, cue.first, 0);
  const first = source ? (nounOfSpeech(layout, at) ?? contrastAt(layout, at)) : null;
  return source && first !== null ? { source, first } : null;
}

/** "membantahnya": the suffix is what was said. */
function bySuffix(layout: Layout, phrases: Phrases, cue: Cue, last: Placed): Answer | null {
  const found = sourceBefore(layout, phrases, cue.first, last.range.first);
  if (!found || found.phrase === last.frame.source) return null;
  const contrast = layout.pack.grammar.contrasts.has(lowerAt(layout, found.first - 1));
  return contrast ? { source: found.phrase, first: found.first - 1 } : null;
}

function hasObject(layout: Layout, at: number): boolean {
  return isQuoted(layout, at) || ['DET', 'PRON', 'NOUN', 'PROPN', 'SCONJ'].includes(layout.tags[at] ?? '');
}

/** Where ", a charge", ", but the claim", ", sebuah tuduhan yang" begins that ends at `end`, behind its comma. */
function nounOfSpeech(layout: Layout, end: number): number | null {
  const { grammar, descriptions, nouns } = layout.pack;
  let at = end - 1;
  if (grammar.relativisers.has(lowerAt(layout, at))) at--;
  while (at > 0 && descriptions.definiteAfter.has(lowerAt(layout, at))) at--;
  if (!nouns.has(lowerAt(layout, at))) return null;
  while (layout.tags[at - 1] === 'ADJ' || layout.tags[at - 1] === 'NOUN') at--;
  const determiner = lowerAt(layout, at - 1);
  if (descriptions.determiners.has(determiner) || grammar.articles.has(determiner)) at--;
  const first = grammar.contrasts.has(lowerAt(layout, at - 1)) ? at - 1 : at;
  return endsClause(layout, first - 1) ? first : null;
}

/** ", which Kigali denies": only what was said can be denied. */
function relativeAt(layout: Layout, end: number): number | null {
  const which =
    layout.pack.grammar.relativisers.has(lowerAt(layout, end - 1)) && layout.tags[end - 1] !== 'SCONJ';
  return which && layout.tokens[end - 2]?.text === ',' ? end - 1 : null;
}

/** ", tetapi dibantah Turki". */
function contrastAt(layout: Layout, end: number): number | null {
  const contrast = !layout.pack.tagger && layout.pack.grammar.contrasts.has(lowerAt(layout, end - 1));
  return contrast && layout.tokens[end - 2]?.text === ',' ? end - 1 : null;
}

function endsClause(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.text === ',' || isQuoted(layout, at);
}
