import { tokenise } from '../../server/extract/text/tokens.ts';
import { NAME_TAGS } from '../../server/language/id/names/model.ts';
import { type NameSpan, type Row, readRows, spansOf } from '../score/idner-labels.ts';

/** A sentence of the set, cut anew into the words that extraction sees. */
export interface LabelledSentence {
  readonly words: readonly string[];
  /** Index of each word's tag in NAME_TAGS. */
  readonly tags: Uint8Array;
  /** For each word the index of the set's own word that it stands in. */
  readonly sources: readonly number[];
  readonly spans: readonly NameSpan[];
}

/** The sentences of a file of "word part-of-speech tag" lines (BIO; a blank line parts sentences). */
export function readSentences(path: string): LabelledSentence[] {
  return readRows(path).map(sentenceOf);
}

function sentenceOf(rows: readonly Row[]): LabelledSentence {
  const spans = spansOf(rows.map((row) => row.tag));
  const { words, sources, edges } = recut(rows);
  const tags = new Uint8Array(words.length);
  for (const { kind, start, end } of spans) {
    let [first, last] = [sources.indexOf(start), sources.lastIndexOf(end - 1)];
    while (first < last && edges[first]) first++;
    while (first < last && edges[last]) last--;
    if (first < 0 || last < first) continue;
    tags.fill(numberOf(`I-${kind}`), first, last + 1);
    tags[first] = numberOf(`B-${kind}`);
  }
  return { words, tags, sources, spans };
}

function numberOf(tag: string): number {
  return Math.max(0, (NAME_TAGS as readonly string[]).indexOf(tag));
}

/** The words as `tokenise` cuts them, the row that each begins in, and which are marks cut off from a row's word. */
function recut(rows: readonly Row[]): { words: string[]; sources: number[]; edges: boolean[] } {
  const starts: number[] = [];
  let text = '';
  for (const { word } of rows) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word;
  }
  const tokens = tokenise(text);
  let row = 0;
  const sources = tokens.map((token) => {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= token.start) row++;
    return row;
  });
  const edges = tokens.map(
    (token, at) => token.kind === 'mark' && token.text !== rows[sources[at] ?? 0]?.word,
  );
  return { words: tokens.map((token) => token.text), sources, edges };
}

/** The spans that tags of a sentence's words mark, counted in the set's own words. */
export function spansInSource(sentence: LabelledSentence, tags: readonly string[]): NameSpan[] {
  return spansOf(tags).map(({ kind, start, end }) => ({
    kind,
    start: sentence.sources[start] ?? 0,
    end: (sentence.sources[end - 1] ?? 0) + 1,
  }));
}
