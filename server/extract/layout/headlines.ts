import type { CueForm } from '../../language/index.ts';
import { isLine } from '../text/headlines.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { inHeadline } from './clauses.ts';
import type { Layout } from './layout.ts';

/** The form of a verb that reports speech in a headline alone, a line without a stop: "Sebut" of "Budi Sebut Jalan Rusak". */
export function headlineVerbAt(layout: Layout, at: number): CueForm | null {
  const index = layout.sentenceOf[at] ?? -1;
  const sentence = layout.headlines.has(index) ? layout.sentences[index] : undefined;
  if (!sentence || at === sentence.first || !layout.tokens[at]?.capital) return null;
  if (layout.tokens[sentence.end - 1]?.text === '.' || !isLine(layout.sentences, sentence)) return null;
  return layout.pack.headlineVerbs.get(lowerAt(layout, at)) ?? null;
}

/** "Says" of "Lind Says Boats Are Safe": a verb of speech with the capital of its headline. */
export function isHeadlineVerb(layout: Layout, at: number): boolean {
  if (!mayLead(layout, at, Lead.cue) || !inHeadline(layout, at)) return false;
  return layout.pack.cues.has(lowerAt(layout, at)) || headlineVerbAt(layout, at) !== null;
}
