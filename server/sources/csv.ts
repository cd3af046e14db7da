import { LARGEST_ARTICLE } from './item.ts';
import type { Line } from './lines.ts';

/** A row with the line on which it begins, or why what begins there is none; and the share of its source that ends with it. */
export type Row = { readonly line: number; readonly through: number | null } & (
  | { readonly fields: readonly string[] }
  | { readonly reason: string }
);

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The rows of a table (RFC 4180), its header first. A quotation mark that is missing or out of place would swallow
 * what comes after it: such a row is told with its line, and reading goes on at the line after that on which it began.
 */
export async function* readRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  let delimiter: string | null = null;
  const waiting: Line[] = [];
  const source = lines[Symbol.asyncIterator]();
  const next = async (): Promise<Line | null> =>
    waiting.shift() ?? ((await source.next()).value as Line | undefined) ?? null;
  try {
    for (let first = await next(); first !== null; first = await next()) {
      if ('reason' in first) {
        yield { line: first.number, through: first.through, reason: first.reason };
        continue;
      }
      if (first.text.trim() === '') continue;
      delimiter ??= delimiterOf(first.text);
      const row = new Quoting(delimiter);
      const further: Line[] = [];
      let size = first.text.length;
      let state = row.take(first.text);
      while (state === 'open') {
        const line = await next();
        if (line === null) break;
        further.push(line);
        if ('reason' in line) break;
        size += line.text.length;
        if (size > LARGEST_ARTICLE) break;
        state = row.take(line.text);
      }
      const line = first.number;
      if (state === 'whole') {
        const { through } = further.at(-1) ?? first;
        yield { line, through, fields: row.fields };
      } else {
        yield { line, through: first.through, reason: state === 'open' ? NO_END : MISPLACED };
        waiting.unshift(...further);
      }
    }
  } finally {
    await source.return?.(undefined);
  }
}

const NO_END = 'a quotation mark in this row has no end';
const MISPLACED = 'a quotation mark in this row is out of place';

/** The mark that parts the columns of a header: the one that stands there most often. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((mark) => bare.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The fields of a row whose lines come one by one. */
class Quoting {
  readonly fields: string[] = [];
  /** The lines so far of a field whose quotation mark is open. */
  #open: string[] | null = null;

  constructor(private readonly delimiter: string) {}

  take(line: string): 'whole' | 'open' | 'broken' {
    let at = 0;
    for (;;) {
      if (this.#open === null && line[at] !== '"') {
        const end = line.indexOf(this.delimiter, at);
        this.fields.push(line.slice(at, end < 0 ? undefined : end));
        if (end < 0) return 'whole';
        at = end + 1;
        continue;
      }
      const before = this.#open ?? [];
      const from = this.#open === null ? at + 1 : at;
      const end = closing(line, from);
      const piece = line.slice(from, end < 0 ? undefined : end).replaceAll('""', '"');
      if (end < 0) {
        before.push(piece);
        this.#open = before;
        return 'open';
      }
      this.#open = null;
      this.fields.push([...before, piece].join('\n'));
      if (end + 1 >= line.length) return 'whole';
      if (line[end + 1] !== this.delimiter) return 'broken';
      at = end + 2;
    }
  }
}

/** Where the quotation mark stands that ends a field; -1 for nowhere on this line. */
function closing(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
