import { groupBy } from '../../server/derive/order.ts';
import type { StanceValue } from '../../server/document/document.ts';
import type { FilterParameters } from '../../server/graph/statements.ts';
import type { LinkCell, StatementCells, TableRow } from '../../server/graph/table.ts';
import { Moment } from '../../server/table/moment.ts';
import { EVERYTHING, NOTHING_LOOKED, select } from '../../server/table/selection.ts';
import { StatementTable } from '../../server/table/table.ts';

/** A statement as the table reads it; what isn't told has its plainest value. */
export interface Made {
  readonly id: string;
  readonly version?: string;
  readonly by?: string | null;
  readonly office?: string | null;
  readonly presumed?: readonly [country: string, confidence: number];
  /** Further candidates, the likeliest first. */
  readonly orElse?: readonly Other[];
  readonly about?: Readonly<Record<string, StanceValue>>;
  /** How sure its stances are. */
  readonly stanceSure?: number;
  readonly said?: string | null;
  readonly sure?: number;
  readonly learned?: number;
  readonly utterance?: string;
  readonly contents?: readonly string[];
}

interface Other {
  readonly by: string;
  readonly share: number;
  readonly office?: string;
  readonly presumed?: readonly [country: string, confidence: number];
}

function cellsOf(made: Made): StatementCells {
  const {
    id,
    by = 'moe',
    office = null,
    presumed = null,
    about = {},
    said = null,
    sure = 1,
    learned = 1,
  } = made;
  const link = (entity: string, share: number, word: string | null): LinkCell => [
    share,
    word,
    null,
    [[entity, 1]],
  ];
  const others = (made.orElse ?? []).map(
    (each, index) =>
      [...link(each.by, each.share, each.office ?? null), each.presumed ?? null, index + 1] as const,
  );
  return [
    ...([id, learned, learned, 0, said, said, 'direct', 'say', 'en', 0, sure, []] as const),
    by === null ? [] : [[...link(by, 1, office), presumed, 0], ...others],
    Object.entries(about).map(([entity, stance]) => link(entity, made.stanceSure ?? 1, stance)),
    [],
    [[made.utterance ?? `u-${id}`, 1]],
    [],
    made.contents ?? [],
  ];
}

function rowOf(version: string, statements: readonly Made[]): TableRow {
  return {
    ...{ version, article: `article-${version}`, outlet: 'The Outlet', outlets: [] },
    ...{ publishedFirst: '2026-03-04', publishedLast: '2026-03-04', statements: statements.map(cellsOf) },
  };
}

/** A table of statements, each in a version of its own unless told, and of all whom they name. */
export function tableOf(made: readonly Made[], entities: readonly string[] = []): StatementTable {
  const table = new StatementTable({ en: new Set(), id: new Set() });
  const named = made.flatMap(({ by, about = {}, orElse = [] }) => [
    ...[by ?? 'moe', ...orElse.map((other) => other.by)],
    ...Object.keys(about),
  ]);
  for (const id of new Set([...named, ...entities]))
    table.putEntity({
      id,
      kind: /^[A-Z]{3}$/u.test(id) ? 'country' : 'person',
      described: false,
      now: [],
      tenures: [],
    });
  const versions = groupBy(made, ({ id, version = `v-${id}` }) => version);
  for (const [version, statements] of versions) table.put(rowOf(version, statements));
  table.putBatch(1, '2026-06-01T00:00:00.000Z');
  return table;
}

export function selectFrom(table: StatementTable, filter: Partial<FilterParameters> = {}, asOf = 1) {
  return select(new Moment(table, asOf), { ...EVERYTHING, ...filter }, NOTHING_LOOKED);
}
