import type { EntityKind } from '../document/document.ts';
import {
  type ComparedOccurrence,
  type EntityRow,
  type IdentityLink,
  linkEntities,
  type NamesakesRow,
  readOccurrences,
  retireEntities,
  unlinkOccurrences,
} from '../graph/identities.ts';
import type { Transaction } from '../graph/query.ts';
import { keysOf } from '../identity/alike-names.ts';
import { foldName } from '../identity/names.ts';
import { type Group, group, partition } from '../identity/partition.ts';
import { isOutdated, type JudgedPair, type Settled, sequencesOf, settle } from '../identity/settlement.ts';
import { isPlaced, keepNamesakes, occurrencesOf, readTold, type Told, writtenOf } from './namesakes.ts';
import { groupBy, ranked, retiredBy } from './order.ts';

/** What a code stands for, by the knowledge pack: its best name first; null for a code it doesn't know. */
export type NameOf = (code: string) => {
  readonly name: string;
  readonly names: readonly string[];
  /** Of an imported person: titles, the ISO code of the country that it is for, times at the precision told. */
  readonly offices?: readonly {
    readonly titles: readonly string[];
    readonly country: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
} | null;

/**
 * What a batch touched: the occurrences it brought, or the ids of those that it revived; those that went, and the
 * blocks that these were in.
 */
export interface TouchedOccurrences {
  readonly came: readonly ComparedOccurrence[] | { readonly ids: readonly string[] };
  readonly gone: readonly string[];
  readonly reduced: readonly string[];
}

interface Wanted {
  readonly entities: readonly EntityRow[];
  readonly links: readonly WantedLink[];
}

/** `present` is the entity that it leads to now. */
type WantedLink = IdentityLink & { readonly present: string | null };

const LABELS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organisation',
  place: 'Place',
  group: 'Group',
};

/** What is to be written so that entities are in line with what is stored. */
export interface EntityPlan {
  readonly entities: readonly EntityRow[];
  /** Links of occurrences that are to be of another entity than at `present`, or of the same for other reasons. */
  readonly changed: readonly WantedLink[];
  readonly groups: readonly Settled<Told>[];
  /** The groups as the rules alone make them. */
  readonly ruled: readonly Group<Told>[];
  /** What was judged of these, in force. */
  readonly judged: readonly JudgedPair[];
  readonly written: readonly NamesakesRow[];
}

/**
 * Brings entities in line with what is stored, for what was `touched`. Writes only what differs, and returns how many
 * links, entities and namesakes that was. A link says by what rule and why.
 */
export async function deriveEntities(
  transaction: Transaction,
  sequence: number,
  touched: TouchedOccurrences,
  nameOf: NameOf,
): Promise<number> {
  const left = await unlinkOccurrences(transaction, { sequence, occurrences: touched.gone });
  return applyPlan(transaction, sequence, await planEntities(transaction, touched, nameOf), left);
}

/** What would have to be written: reads alone. */
export async function planEntities(
  transaction: Transaction,
  { came, reduced }: Omit<TouchedOccurrences, 'gone'>,
  nameOf: NameOf,
): Promise<EntityPlan> {
  const occurrences = 'ids' in came ? await readOccurrences(transaction, { occurrences: came.ids }) : came;
  const brought = occurrences.flatMap(({ block, ...each }) => (block === null ? [] : [{ ...each, block }]));
  // What was there before stands among the occurrences of its block already: such a block is read as a whole.
  const anew = 'ids' in came ? brought.map(({ block }) => block) : [];
  const { told, written, judged } = await readTold(transaction, { brought, reduced: [...reduced, ...anew] });
  const ruled = [...groupBy(told, (each) => each.block)].flatMap(groupsIn);
  const groups = settle(ruled, judged);
  const parts = [
    await wantBlocked(transaction, groups, nameOf),
    wantUnblocked(
      occurrences.filter(({ block }) => block === null),
      nameOf,
    ),
  ];
  return {
    entities: parts.flatMap(({ entities }) => entities),
    changed: parts.flatMap(({ links }) => links),
    groups,
    ruled,
    judged,
    written,
  };
}

/** `left` are entities that occurrences were which went. */
export async function applyPlan(
  transaction: Transaction,
  sequence: number,
  { entities, changed, groups, written }: EntityPlan,
  left: readonly { readonly entity: string }[],
): Promise<number> {
  const links = changed.map(({ present, ...link }) => link);
  const moved = changed.filter(({ present, entity }) => present !== entity);
  const [linked] = await linkEntities(transaction, { sequence, entities, links });
  const retired = retiredBy(
    left.map(({ entity }) => entity),
    moved.map(({ present: from, entity: to }) => ({ from, to })),
  );
  await retireEntities(transaction, { sequence, entities: retired });
  return changed.length + (linked?.told ?? 0) + (await keepNamesakes(transaction, groups, written));
}

/** What the rules make of a block. */
function groupsIn([block, members]: readonly [string, readonly Told[]]): readonly Group<Told>[] {
  if (block.startsWith('code:')) {
    const made = group(members, `known by the code ${block.slice('code:'.length)}`, 1);
    return [{ ...made, rule: `${made.members[0]?.kind ?? 'person'}/code` }];
  }
  if (block.startsWith('occurrence:')) return members.map((member) => group([member], ALONE, 1));
  return partition(members);
}

const ALONE = 'no identifier and no full name to compare';

/** Namesakes of a group that are not all the entity they should be. */
interface Misplaced {
  readonly told: Told;
  readonly group: Settled<Told>;
}

async function wantBlocked(
  transaction: Transaction,
  groups: readonly Settled<Told>[],
  nameOf: NameOf,
): Promise<Wanted> {
  const misplaced = groups.flatMap((group) =>
    group.members.filter((told) => !isPlaced(told, group)).map((told): Misplaced => ({ told, group })),
  );
  const found = await occurrencesOf(
    transaction,
    misplaced.map(({ told }) => told),
  );
  const links = misplaced.flatMap(({ told, group }, i) =>
    (found[i] ?? []).flatMap(({ id, entity: present }): WantedLink[] => {
      const { rule, reason, score, apart, judged } = group;
      const entity = apart ? id : group.id;
      if (present === entity && !isOutdated(told.decided, judged)) return [];
      return [{ occurrence: id, entity, present, rule, reason, score, judgements: sequencesOf(judged) }];
    }),
  );
  const alone = new Map(misplaced.map(({ group }, i) => [group, group.apart ? (found[i] ?? []) : []]));
  return {
    entities: groups.flatMap((group) =>
      [group.id, ...(alone.get(group) ?? []).map(({ id }) => id)].map((id) => entityOf(group, id, nameOf)),
    ),
    links,
  };
}

/** A description is no name of who has one. */
function entityOf({ members, apart }: Group<Told>, id: string, nameOf: NameOf): EntityRow {
  const known = members.find((member) => member.known);
  const code = known?.code ?? null;
  const table = code === null ? null : nameOf(code);
  const named = members.filter((member) => !member.described && !member.known);
  const told = ranked(
    (named.length > 0 ? named : members).map(({ name, occurrences }) => [name, occurrences]),
  );
  const kind = (known ?? named[0] ?? members[0])?.kind ?? 'person';
  const names = table?.names ?? namesOf(told, apart ? [] : named);
  const countries = new Set(kind === 'person' ? [] : members.flatMap((member) => member.countries));
  return {
    id,
    label: LABELS[kind],
    properties: {
      kind,
      name: table?.name ?? told[0] ?? '',
      names,
      described: named.length === 0 && known === undefined,
      code,
      country: code === null && countries.size === 1 ? ([...countries][0] ?? null) : null,
      keys: keysOrNull(kind, names),
    },
  };
}

/** What it is called, the most used first, then what else texts write, as far as that is another name. */
function namesOf(
  told: readonly string[],
  named: readonly Pick<ComparedOccurrence, 'written'>[],
): readonly string[] {
  const folded = new Set(told.map(foldName));
  const written = writtenOf('', named).filter((name) => !folded.has(foldName(name)));
  return [...told, ...written.slice(0, MOST_WRITTEN)];
}

/** Names beside those that it goes by: more are misread. */
const MOST_WRITTEN = 30;

function wantUnblocked(occurrences: readonly ComparedOccurrence[], nameOf: NameOf): Wanted {
  const entities = new Map<string, EntityRow>();
  const links = occurrences.flatMap((occurrence): WantedLink[] => {
    const { id, code, kind, described, name, country, entity } = occurrence;
    const of = code ?? id;
    const known = code === null ? null : nameOf(code);
    const names = known?.names ?? namesOf([name], described || code !== null ? [] : [occurrence]);
    entities.set(of, {
      id: of,
      label: LABELS[kind],
      properties: {
        kind,
        name: known?.name ?? name,
        names,
        described,
        code,
        country: code === null ? country : null,
        keys: described ? null : keysOrNull(kind, names),
      },
    });
    if (entity === of) return [];
    return [{ occurrence: id, entity: of, present: entity, ...grounds(occurrence), judgements: [] }];
  });
  return { entities: [...entities.values()], links };
}

/** Null rather than an empty list, which would be stored. */
function keysOrNull(kind: EntityKind, names: readonly string[]): readonly string[] | null {
  const keys = keysOf(kind, names);
  return keys.length === 0 ? null : keys;
}

function grounds(occurrence: ComparedOccurrence): Pick<IdentityLink, 'rule' | 'reason' | 'score'> {
  if (occurrence.code !== null)
    return { rule: `${occurrence.kind}/code`, reason: `known by the code ${occurrence.code}`, score: 1 };
  if (occurrence.described)
    return { rule: 'described', reason: 'a description joins nothing by itself', score: 1 };
  return { rule: `${occurrence.kind}/alone`, reason: ALONE, score: 1 };
}
