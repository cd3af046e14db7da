/** One line of a side-by-side measurement: `ratio` is ours by the peer's, in `unit`. */
export interface Result {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: string;
  readonly ratio: number;
  /** The least ratio that holds, or the most where `unit` says so. */
  readonly reach: number;
  readonly holds: boolean;
}

export interface Benchmark {
  readonly name: string;
  /** What is measured against what, for --help. */
  readonly definitions: string;
  run(shared: string): Promise<readonly Result[]>;
}

/** Missing data: its message is the one line that the user sees. */
export class BenchError extends Error {}

/** The middle of several runs: less shaken than their mean by what else the machine did. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
