import { readFileSync } from 'node:fs';
import { ScoreError } from './contract.ts';

/** A sentence of the set with a pair in it and what the one does to the other. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly quad: string;
  /** Lower case, CONCEDE and RETREAT as "yield". */
  readonly root: string;
}

const COLUMNS = ['sentence_id', 'sentence', 'source', 'target', 'gold_penta', 'gold_root'];

/** The rows of a file of the set; one line that says what is wrong where it is another kind of file. */
export function readPlv(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/u);
  if (head.split('\t').join() !== COLUMNS.join())
    throw new ScoreError(`${path} has not the columns ${COLUMNS.join(', ')}`);
  return lines
    .filter((line) => line !== '')
    .map((line, i) => {
      const cells = line.split('\t');
      if (cells.length !== COLUMNS.length)
        throw new ScoreError(`${path}, line ${i + 2}: ${cells.length} columns, not ${COLUMNS.length}`);
      const [id = '', text = '', source = '', target = '', quad = '', root = ''] = cells;
      return { id, text, source, target, quad, root: root.toLowerCase() };
    });
}

/** A class as the set names it. */
export function rootOf(type: string): string {
  return type === 'concede' || type === 'retreat' ? 'yield' : type;
}
