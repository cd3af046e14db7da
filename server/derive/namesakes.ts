import {
  type ComparedOccurrence,
  listNamesakes,
  type Namesakes,
  type NamesakesRow,
  type PlacedOccurrence,
  readBlocks,
  readNamesakes,
  writeNamesakes,
} from '../graph/identities.ts';
import type { Transaction } from '../graph/query.ts';
import { byAge, type Group } from '../identity/partition.ts';
import { groupBy } from './order.ts';

/** Namesakes, and what is known of the entities that they are. */
export interface Told extends Namesakes {
  /** True where each is an entity by itself. */
  readonly each: boolean;
  /** Those that a batch brought; absent where they are to be looked up. */
  readonly brought?: readonly PlacedOccurrence[];
}

/** What a batch does to blocks: what it brought, and the blocks that it took something from. */
export interface TouchedBlocks {
  readonly brought: readonly (ComparedOccurrence & { readonly block: string })[];
  readonly reduced: readonly string[];
}

/** Namesakes of the blocks at hand, with what was written down of them. */
export interface Blocks {
  readonly told: readonly Told[];
  readonly written: readonly NamesakesRow[];
}

/**
 * The namesakes of the touched blocks, of every block where it is null. What stands there is read as it was written
 * down, which costs the same however often a name was told; where something went, or for every block, from the
 * occurrences themselves, since the oldest may be the one that went.
 */
export async function readTold(transaction: Transaction, touched: TouchedBlocks | null): Promise<Blocks> {
  const blocks = touched && [...new Set([...touched.brought.map(({ block }) => block), ...touched.reduced])];
  const written = await readNamesakes(transaction, { blocks });
  const reduced = new Set(touched?.reduced);
  const anew =
    touched === null || reduced.size > 0
      ? await readBlocks(transaction, { blocks: touched && [...reduced] })
      : [];
  const fresh = (touched?.brought ?? []).filter(({ block }) => !reduced.has(block));
  return {
    told: [
      ...written
        .filter(({ block }) => touched !== null && !reduced.has(block))
        .map((each): Told => ({ ...each, each: each.entity === null })),
      ...anew.map((each): Told => ({ ...each, each: false })),
      ...[...groupBy(fresh, keyOf).values()].flatMap(gather),
    ],
    written,
  };
}

/** Brought occurrences that agree in all, as one. */
function gather(alike: TouchedBlocks['brought']): Told[] {
  const oldest = alike.toSorted(byAge)[0];
  if (oldest === undefined) return [];
  const { block, kind, name, countries, id, learned } = oldest;
  return [
    {
      ...{ block, kind, name, countries, id, learned },
      entity: null,
      each: false,
      occurrences: alike.length,
      brought: alike,
    },
  ];
}

/** The occurrences of each, with their present entities. */
export async function occurrencesOf(
  transaction: Transaction,
  told: readonly Told[],
): Promise<readonly (readonly PlacedOccurrence[])[]> {
  const asked = told.filter(({ brought }) => brought === undefined);
  const rows = asked.map(({ block, kind, name, countries }) => ({ block, kind, name, countries }));
  const found = new Map(
    (await listNamesakes(transaction, { rows })).map(({ row, occurrences }) => [asked[row], occurrences]),
  );
  return told.map((each) => each.brought ?? found.get(each) ?? []);
}

/** Writes the namesakes of the groups down where they differ from what is `written`; returns in how many they do. */
export async function keepNamesakes(
  transaction: Transaction,
  groups: readonly Group<Told>[],
  written: readonly NamesakesRow[],
): Promise<number> {
  const entities = new Map(groups.flatMap((group) => group.members.map((told) => [told, entityOf(group)])));
  const rows = [...groupBy([...entities.keys()], keyOf)].flatMap(([key, alike]): NamesakesRow[] => {
    const oldest = alike.toSorted(byAge)[0];
    if (oldest === undefined) return [];
    const { block, kind, name, countries, id, learned } = oldest;
    const occurrences = alike.reduce((sum, told) => sum + told.occurrences, 0);
    const entity = entities.get(oldest) ?? (occurrences === 1 ? id : null);
    return [{ key, block, kind, name, countries, entity, id, learned, occurrences }];
  });
  const before = new Map(written.map((row) => [row.key, row]));
  const changed = rows.filter((row) => !isSame(row, before.get(row.key)));
  const now = new Set(rows.map(({ key }) => key));
  const gone = [...before.keys()].filter((key) => !now.has(key));
  await writeNamesakes(transaction, { rows: changed, gone });
  return changed.length + gone.length;
}

function entityOf({ apart, members }: Group<Told>): string | null {
  return apart ? null : (members[0]?.id ?? null);
}

/** As cypher/fill-namesakes.cypher makes it. */
function keyOf({ block, name, countries }: Pick<Namesakes, 'block' | 'name' | 'countries'>): string {
  return [block, name, ...countries].join('\n');
}

function isSame(row: NamesakesRow, before: NamesakesRow | undefined): boolean {
  return (
    row.entity === before?.entity &&
    row.id === before.id &&
    row.learned === before.learned &&
    row.occurrences === before.occurrences
  );
}
