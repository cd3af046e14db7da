import type { Transaction } from '../graph/query.ts';
import { readWordings, setWordings } from '../graph/utterances.ts';
import { ownWording, wordingOf } from '../identity/reported.ts';
import { toReported } from './wordings.ts';

/** Works the wordings of all statements of the versions out anew; writes those that differ, and returns how many that was. */
export async function rewordStatements(
  transaction: Transaction,
  versions: readonly string[],
): Promise<number> {
  const read = await readWordings(transaction, { versions });
  const rows = read.flatMap(({ text, published, statements }) =>
    statements.flatMap(({ id, was, wording, origin: judged, spans, ...parts }) => {
      const made = wordingOf(toReported({ ...parts, published }), text, boundsOf(spans));
      const [own, origin] = judged === null ? [made, null] : [ownWording(made, was ?? id), made];
      return own === wording ? [] : [{ id, wording: own, origin }];
    }),
  );
  await setWordings(transaction, { rows });
  return rows.length;
}

/** In UTF-16 units, of spans of four numbers each. */
function boundsOf(spans: readonly number[]): readonly [number, number] {
  const starts = spans.filter((_, i) => i % 4 === 0);
  const ends = spans.filter((_, i) => i % 4 === 1);
  return [Math.min(...starts), Math.max(...ends)];
}
