import { readData } from './data-files.ts';

/** A word of the set with its tag. */
export interface Row {
  readonly word: string;
  readonly tag: string;
}

/** A name: `start` to `end` (exclusive) count the set's own words. */
export interface NameSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences (NFC) of a file of "word part-of-speech tag" lines; a blank line parts them. */
export function readRows(path: string): Row[][] {
  const blocks = readData(path)
    .normalize('NFC')
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').flatMap(rowOf));
  return blocks.filter((rows) => rows.length > 0);
}

function rowOf(line: string): Row[] {
  const [word, , tag] = line.trim().split(' ');
  return word && tag ? [{ word, tag }] : [];
}

/** The spans that BIO tags mark; an I that continues nothing of its kind opens one. */
export function spansOf(tags: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let open: { kind: string; start: number } | null = null;
  for (let at = 0; at <= tags.length; at++) {
    const tag = tags[at] ?? 'O';
    const kind = tag.slice(2);
    if (open && (tag.charAt(0) !== 'I' || kind !== open.kind)) {
      spans.push({ ...open, end: at });
      open = null;
    }
    if (tag !== 'O' && !open) open = { kind, start: at };
  }
  return spans;
}
