import { ScoreError } from './contract.ts';
import type { Range } from './matching.ts';

/** One line of a "token TAB tag" file. */
export interface TaggedToken {
  readonly text: string;
  readonly tag: string;
  /** True if a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** A labelled stretch of tokens: `start` to `end` (exclusive) count tokens. */
export interface LabelledRange extends Range {
  readonly label: string;
}

/** The tokens (NFC) of a file of "token TAB tag" lines; `file` is for the message if a line is not one. */
export function parseTagged(content: string, file: string): TaggedToken[] {
  const tokens: TaggedToken[] = [];
  let afterBlank = false;
  for (const [row, line] of content.split(/\r?\n/u).entries()) {
    const [text, tag, ...more] = line.split('\t');
    if (line.trim() === '') afterBlank = true;
    else if (!text || !tag || more.length > 0)
      throw new ScoreError(`${file}, line ${row + 1}: not "token TAB tag"; is this the right file?`);
    else {
      tokens.push({ text: text.normalize('NFC'), tag: tag.trim(), afterBlank });
      afterBlank = false;
    }
  }
  return tokens;
}

/** The ranges that BILOU tags mark: U alone, B to its L; a B that meets no L of its label marks nothing. */
export function labelledRanges(tokens: readonly TaggedToken[]): LabelledRange[] {
  const ranges: LabelledRange[] = [];
  let open: { label: string; start: number } | null = null;
  for (const [at, token] of tokens.entries()) {
    const place = token.tag.charAt(0);
    const label = token.tag.slice(2);
    if (place === 'U') ranges.push({ label, start: at, end: at + 1 });
    if (place === 'B') open = { label, start: at };
    if (place === 'L' && open?.label === label) ranges.push({ ...open, end: at + 1 });
    if (place !== 'B' && !(place === 'I' && open?.label === label)) open = null;
  }
  return ranges;
}
