import type { Run } from './queries.ts';

/** Words in a row, and whether the variant has them as the original does. */
export interface Piece {
  readonly is: 'kept' | 'cut' | 'added';
  readonly text: string;
}

/** A variant beside the original: words in other words' place are cut, then added. */
export function compare(runs: readonly Pick<Run, 'change' | 'original' | 'own'>[]): Piece[] {
  return runs.flatMap(({ change, original, own }): Piece[] => {
    const [before, now] = [wordsOf(original), wordsOf(own)];
    if (change === 'KEPT') return [{ is: 'kept', text: now }];
    return [
      ...(before === '' ? [] : [{ is: 'cut' as const, text: before }]),
      ...(now === '' ? [] : [{ is: 'added' as const, text: now }]),
    ];
  });
}

/** How many words were cut, added, and put in others' place. */
export interface Tally {
  readonly cut: number;
  readonly added: number;
  readonly changed: number;
}

export function tally(runs: readonly Pick<Run, 'change' | 'original' | 'own'>[]): Tally {
  const count = (change: Run['change'], side: 'original' | 'own') =>
    runs
      .filter((run) => run.change === change)
      .reduce((sum, run) => sum + (wordsOf(run[side]).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { cut: count('CUT', 'original'), added: count('ADDED', 'own'), changed: count('CHANGED', 'own') };
}

/** The pieces of a text that a gap stands between. */
function wordsOf(spans: Run['own']): string {
  return spans.map(({ text }) => text).join(' … ');
}
