import { isQuoted, stretchOf } from './clauses.ts';
import type { ContentFound } from './contents.ts';
import type { Cue } from './cues.ts';
import type { Layout } from './layout.ts';
import type { Range } from './phrase.ts';
import { contentLimit, type Placed, place } from './placed.ts';
import type { Phrases } from './recognise.ts';
import type { Sentence } from './sentences.ts';
import { sourceAfter } from './sources.ts';

/** Fewest tokens of a clause that is itself a content. */
const FEWEST_CLAUSE = 3;

/** "Kata Budi, hujan terlambat": verb and source open the sentence, a comma parts them from what was said. */
export function opening(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  if (cue.form.voice !== 'inverted' || layout.pack.tagger || cue.first !== sentence.first) return null;
  const source = sourceAfter(layout, phrases, cue.end);
  if (!source || layout.tokens[source.end]?.text !== ',') return null;
  const range = { first: source.end + 1, end: contentLimit(layout, sentence, source.end) };
  const content = clauseIn(layout, range);
  return content ? place(layout, sentence, cue, source, content, 'cue-source-before-clause', 0.85) : null;
}

function clauseIn(layout: Layout, range: Range): ContentFound | null {
  const stretch = stretchOf(layout, range);
  if (!stretch || range.end - range.first < FEWEST_CLAUSE || isQuoted(layout, range.first)) return null;
  return { stretches: [stretch], kind: 'indirect', range, by: 'bare', addressee: null };
}
