import { afterQuotation, isEmpty, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentOver } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import { contentLimit, type Placed, place, placeCueless } from './placed.ts';
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
  return content ? place(layout, sentence, cue, source, content, 'cue-source-before-clause') : null;
}

/** `"We wait," Budi.` with its verb left out: a quotation and a name, and no more. */
export function bareName(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  const { first } = sentence;
  const content = isQuoted(layout, first) ? quotedAt(layout, first) : null;
  const at = afterQuotation(layout, first);
  const source = content ? phrases.at.startingAt(layout.tokens[at]?.text === ',' ? at + 1 : at) : null;
  if (!content || !source || source.end > sentence.end || !isName(source) || layout.pack.tagger) return null;
  if (!isEmpty(layout, { first: source.end, end: sentence.end })) return null;
  const frame = placeCueless(sentence, { source, content, kind: 'direct', rule: 'quote-then-name' });
  return { frame, range: { first, end: at }, by: 'quote' };
}

/** "Budi: Hujan Terlambat" as a heading, and `Budi: "We wait."`: a name, a colon, and its words. */
export function headed(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  const source = phrases.at.startingAt(sentence.first);
  if (!source || layout.pack.tagger || layout.tokens[source.end]?.text !== ':' || source.described)
    return null;
  if (!['person', 'name', 'country'].includes(source.kind)) return null;
  const first = source.end + 1;
  const quoted = isQuoted(layout, first) ? quotedAt(layout, first) : null;
  const heading = !['.', '?'].includes(layout.tokens[sentence.end - 1]?.text ?? '');
  const range = { first, end: sentence.end };
  const content = quoted ?? (heading && range.end - first >= FEWEST_CLAUSE ? stretchOf(layout, range) : null);
  if (!content) return null;
  const frame = placeCueless(sentence, {
    source,
    content,
    kind: quoted ? 'direct' : 'indirect',
    rule: 'name-colon',
  });
  return { frame, range, by: quoted ? 'quote' : 'bare' };
}

function isName(source: Phrase): boolean {
  return !source.described && (source.kind === 'person' || source.kind === 'name');
}

function clauseIn(layout: Layout, range: Range): ContentFound | null {
  const stretch = stretchOf(layout, range);
  if (isQuoted(layout, range.first)) return contentOver(layout, range);
  if (!stretch || range.end - range.first < FEWEST_CLAUSE) return null;
  return { stretches: [stretch], kind: 'indirect', range, by: 'bare', addressee: null };
}
