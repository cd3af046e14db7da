import type { Layout } from '../layout/layout.ts';
import type { Cue } from '../phrases/cues.ts';
import { isMainVerb } from '../phrases/openings.ts';
import { lowerAt } from '../text/words.ts';
import type { ContentFound } from './found-contents.ts';
import type { SourceFound } from './sources.ts';

/**
 * True if a form that is as often a noun is the sentence's verb: its subject opens the sentence, agrees with it, and a
 * clause follows ("Crews fear the harbour will close", "The opposition claims the vote was late").
 */
export function opensAsVerb(
  layout: Layout,
  cue: Cue,
  found: SourceFound,
  first: number,
  after: ContentFound,
): boolean {
  if (!layout.pack.tagger || after.by !== 'bare' || found.first !== first) return false;
  if (found.phrase.end !== cue.first || !isOneClause(layout, after)) return false;
  const plural = /[^s]s$/.test(lowerAt(layout, cue.first - 1));
  const base = lowerAt(layout, cue.verb) === cue.form.lemma;
  if (base) return plural && cue.first - first === 1;
  return !plural && layout.tags[first] === 'DET' && OPENERS.has(layout.tags[after.range.first] ?? '');
}

/** What opens a clause behind a verb, and no compound noun: "claims desk". */
const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN']);

/** False in "claims the vote was late were dismissed", where a second verb is the sentence's own. */
function isOneClause(layout: Layout, { range }: ContentFound): boolean {
  let verbs = 0;
  for (let at = range.first; at < range.end; at++) {
    if (isMainVerb(layout, at)) verbs++;
    else if (['CCONJ', 'SCONJ', 'PUNCT'].includes(layout.tags[at] ?? '')) break;
  }
  return verbs === 1;
}
