import { COLUMNS, rowOf } from './columns.ts';
import { headFields } from './head.ts';
import type { Export } from './reading.ts';

/**
 * A statement a line, by the names of the columns, between two lines that hold `ujar` alone: the first with the head, the last
 * with how many rows there are. A file without the last line was cut.
 */
export async function* writeJsonLines({ head, batches }: Export): AsyncGenerator<Buffer> {
  yield line({ ujar: headFields(head) });
  let rows = 0;
  for await (const { statements } of batches(false)) {
    rows += statements.length;
    yield Buffer.concat(
      statements.map((told) => {
        const cells = rowOf(told);
        return line(Object.fromEntries(COLUMNS.map(({ name }, at) => [name, cells[at]])));
      }),
    );
  }
  yield line({ ujar: { rows, complete: true } });
}

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
