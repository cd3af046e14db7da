import type { Transaction } from '../graph/query.ts';
import { listWordings, setWordings } from '../graph/utterances.ts';
import { ownWording, wordingOf } from '../identity/reported.ts';
import { toReported } from './wordings.ts';

/** Texts that are held at a time. */
const PAGE = 200;

/** Works the wordings of all statements out anew; writes those that differ, and returns how many that was. */
export async function rewordStatements(transaction: Transaction): Promise<number> {
  let changed = 0;
  for (let after = ''; ; ) {
    const versions = await listWordings(transaction, { after, limit: PAGE });
    const rows = versions.flatMap(({ text, published, statements }) =>
      statements.flatMap(({ id, was, wording, origin: judged, spans, ...parts }) => {
        const made = wordingOf(toReported({ ...parts, published }), text, boundsOf(spans));
        const [own, origin] = judged === null ? [made, null] : [ownWording(made, was ?? id), made];
        return own === wording ? [] : [{ id, wording: own, origin }];
      }),
    );
    await setWordings(transaction, { rows });
    changed += rows.length;
    if (versions.length < PAGE) return changed;
    after = versions.at(-1)?.version ?? '';
  }
}

/** In UTF-16 units, of spans of four numbers each. */
function boundsOf(spans: readonly number[]): readonly [number, number] {
  const starts = spans.filter((_, i) => i % 4 === 0);
  const ends = spans.filter((_, i) => i % 4 === 1);
  return [Math.min(...starts), Math.max(...ends)];
}
