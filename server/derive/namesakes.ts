import {
  type ComparedOccurrence,
  listNamesakes,
  type Namesakes,
  type NamesakesRow,
  type PlacedOccurrence,
  readBlocks,
  readJudgedPairs,
  readNamesakes,
  writeNamesakes,
} from '../graph/identities.ts';
import type { Transaction } from '../graph/query.ts';
import { foldName } from '../identity/names.ts';
import { byAge } from '../identity/partition.ts';
import { isOutdated, type JudgedPair, type Settled, sequencesOf } from '../identity/settlement.ts';
import { groupBy } from './order.ts';

/** Namesakes, and what is known of the entities that they are. */
export interface Told extends Namesakes {
  /** True where each is an entity by itself. */
  readonly each: boolean;
  /** Those that a batch brought; absent where they are to be looked up. */
  readonly brought?: readonly PlacedOccurrence[];
  /** True for all that are known by a code: what is judged of one of them may lead to it, nothing leads it away. */
  readonly known?: true;
}

/** What a batch does to blocks: what it brought, and the blocks that it took something from. */
export interface TouchedBlocks {
  readonly brought: readonly (ComparedOccurrence & { readonly block: string })[];
  readonly reduced: readonly string[];
}

/** Namesakes of the blocks at hand with what was written down of them, and what was judged of them. */
export interface Blocks {
  readonly told: readonly Told[];
  readonly written: readonly NamesakesRow[];
  readonly judged: readonly JudgedPair[];
}

/**
 * The namesakes of the touched blocks and of all that judgements tie to these. What stands there
 * is read as it was written down, which costs the same however often a name was told; where something went, from the
 * occurrences themselves, since the oldest may be the one that went.
 */
export async function readTold(transaction: Transaction, touched: TouchedBlocks): Promise<Blocks> {
  const blocks = [...new Set([...touched.brought.map(({ block }) => block), ...touched.reduced])];
  const written = [...(await readNamesakes(transaction, { blocks }))];
  const reduced = new Set(touched.reduced);
  const anew = await readBlocks(transaction, { blocks: [...reduced] });
  const fresh = touched.brought.filter(({ block }) => !reduced.has(block));
  const told = [
    ...written.filter(({ block }) => !reduced.has(block)).map(asTold),
    ...anew.map((each): Told => ({ ...each, written: writtenOf(each.name, [each]), each: false })),
    ...[...groupBy(fresh, keyOf).values()].flatMap(gather),
  ];
  const judged = new Map<string, JudgedPair>();
  const seen = new Set(blocks);
  for (let singles = told.filter(({ single }) => single); singles.length > 0; ) {
    const pairs = await readJudgedPairs(transaction, { occurrences: singles.map(({ id }) => id) });
    for (const { id, sequence, verdict, pair } of pairs) judged.set(id, { id, sequence, verdict, pair });
    const further = [...new Set(pairs.flatMap((each) => each.blocks))].filter((block) => !seen.has(block));
    for (const block of further) seen.add(block);
    const rows = await readNamesakes(transaction, { blocks: further });
    written.push(...rows);
    told.push(...rows.map(asTold));
    singles = rows.map(asTold).filter(({ single }) => single);
  }
  return { told: [...told, ...knownAmong(told)], written, judged: [...judged.values()] };
}

function asTold(row: NamesakesRow): Told {
  return { ...row, each: row.entity === null };
}

/** What the judged ones that have a code are by that code. */
function knownAmong(told: readonly Told[]): Told[] {
  const coded = new Map(told.flatMap((each) => (each.code === null ? [] : [[each.code, each] as const])));
  return [...coded].map(
    ([code, { block, kind, name }]): Told => ({
      ...{ block, kind, name, countries: [], described: false, code, single: false },
      ...{
        id: code,
        entity: code,
        learned: 0,
        occurrences: 0,
        decided: [],
        written: [],
        each: false,
        known: true,
      },
    }),
  );
}

/** Brought occurrences that agree in all, as one. */
function gather(alike: TouchedBlocks['brought']): Told[] {
  const oldest = alike.toSorted(byAge)[0];
  if (oldest === undefined) return [];
  const { country, ...compared } = oldest;
  const written = writtenOf(oldest.name, alike);
  return [
    {
      ...compared,
      written,
      entity: null,
      each: false,
      occurrences: alike.length,
      decided: [],
      brought: alike,
    },
  ];
}

/** Names in the order of their letters, each once however it is spelt, those like `name` left out. */
export function writtenOf(name: string, of: readonly Pick<Namesakes, 'written'>[]): readonly string[] {
  const known = new Set([foldName(name)]);
  const all = [...new Set(of.flatMap(({ written }) => written))].sort();
  return all.filter((each) => {
    const folded = foldName(each);
    const isNew = !known.has(folded);
    known.add(folded);
    return isNew;
  });
}

/** The occurrences of each, with their present entities. */
export async function occurrencesOf(
  transaction: Transaction,
  told: readonly Told[],
): Promise<readonly (readonly PlacedOccurrence[])[]> {
  const asked = told.filter(({ brought }) => brought === undefined);
  const rows = asked.map(({ block, kind, name, countries, single, id }) => {
    return { block, kind, name, countries, single, id };
  });
  const found = new Map(
    (await listNamesakes(transaction, { rows })).map(({ row, occurrences }) => [asked[row], occurrences]),
  );
  return told.map((each) => each.brought ?? found.get(each) ?? []);
}

/** True where all that a row stands for are of the group's entity, by links that name no judgement that is in force no more. */
export function isPlaced(
  { each, entity, id, occurrences, decided }: Told,
  { apart, id: whole, judged }: Settled<Told>,
): boolean {
  if (isOutdated(decided, judged)) return false;
  return apart ? each || (occurrences === 1 && entity === id) : entity === whole;
}

/** Writes the namesakes of the groups down where they differ from what is `written`; returns in how many they do. */
export async function keepNamesakes(
  transaction: Transaction,
  groups: readonly Settled<Told>[],
  written: readonly NamesakesRow[],
): Promise<number> {
  const found = new Map(
    groups.flatMap((group) => group.members.filter(({ known }) => !known).map((told) => [told, group])),
  );
  const rows = [...groupBy([...found.keys()], keyOf)].flatMap(([key, alike]): NamesakesRow[] => {
    const oldest = alike.toSorted(byAge)[0];
    if (oldest === undefined) return [];
    const { block, kind, name, countries, described, code, single, id, learned } = oldest;
    const occurrences = alike.reduce((sum, told) => sum + told.occurrences, 0);
    const group = found.get(oldest);
    const entity = (group && entityOf(group)) ?? (occurrences === 1 ? id : null);
    const decided = [...new Set(alike.flatMap((told) => decidedOf(told, found.get(told))))];
    const compared = { block, kind, name, countries, described, code, single };
    const written = writtenOf(name, alike);
    return [
      { ...compared, written, key, entity, id, learned, occurrences, decided: decided.sort((a, b) => a - b) },
    ];
  });
  const before = new Map(written.map((row) => [row.key, row]));
  const changed = rows.filter((row) => !isSame(row, before.get(row.key)));
  const now = new Set(rows.map(({ key }) => key));
  const gone = [...before.keys()].filter((key) => !now.has(key));
  await writeNamesakes(transaction, { rows: changed, gone });
  return changed.length + gone.length;
}

/** What the links name once those that are due are written. */
function decidedOf(told: Told, group: Settled<Told> | undefined): readonly number[] {
  return group === undefined || isPlaced(told, group) ? told.decided : sequencesOf(group.judged);
}

function entityOf({ apart, id }: Settled<Told>): string | null {
  return apart ? null : id;
}

/** As cypher/fill-namesakes.cypher makes it. */
function keyOf({
  block,
  name,
  countries,
  single,
  id,
}: Pick<Namesakes, 'block' | 'name' | 'countries' | 'single' | 'id'>): string {
  return single ? `judged\n${id}` : [block, name, ...countries].join('\n');
}

function isSame(row: NamesakesRow, before: NamesakesRow | undefined): boolean {
  return (
    row.entity === before?.entity &&
    row.id === before.id &&
    row.learned === before.learned &&
    row.block === before.block &&
    row.written.join('\n') === before.written.join('\n') &&
    row.decided.join() === before.decided.toSorted((a, b) => a - b).join() &&
    row.occurrences === before.occurrences
  );
}
