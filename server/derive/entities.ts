import type { EntityKind } from '../document/document.ts';
import {
  type ComparedOccurrence,
  type EntityRow,
  type IdentityLink,
  linkEntities,
  readOccurrences,
  retireEntities,
  unlinkOccurrences,
} from '../graph/identities.ts';
import type { Transaction } from '../graph/query.ts';
import { type Group, partition } from '../identity/partition.ts';
import { keepNamesakes, occurrencesOf, readTold, type Told } from './namesakes.ts';
import { groupBy, ranked } from './order.ts';

/** What a code stands for, by the knowledge pack: its best name first; null for a code it doesn't know. */
export type NameOf = (code: string) => { readonly name: string; readonly names: readonly string[] } | null;

/** What a batch touched: the occurrences it brought (or revived), those that went, and the blocks that these were in. */
export interface TouchedOccurrences {
  readonly occurrences: readonly string[];
  readonly gone: readonly string[];
  readonly reduced: readonly string[];
}

interface Wanted {
  readonly entities: readonly EntityRow[];
  readonly links: readonly WantedLink[];
}

type WantedLink = IdentityLink & { readonly present: string | null };

const LABELS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organisation',
  place: 'Place',
  group: 'Group',
};

/**
 * Brings entities in line with what is stored: for what was `touched`, or for everything where it is null. Writes
 * only what differs, and returns how many links and namesakes that was. A link says by what rule and why.
 */
export async function deriveEntities(
  transaction: Transaction,
  sequence: number,
  touched: TouchedOccurrences | null,
  nameOf: NameOf,
): Promise<number> {
  const left = await unlinkOccurrences(transaction, { sequence, occurrences: touched?.gone ?? [] });
  const occurrences = await readOccurrences(transaction, { occurrences: touched?.occurrences ?? null });
  const brought = occurrences.flatMap(({ block, ...each }) => (block === null ? [] : [{ ...each, block }]));
  const blocks = await readTold(transaction, touched && { brought, reduced: touched.reduced });
  const groups = [...groupBy(blocks.told, (each) => each.block).values()].flatMap((block) =>
    partition(block),
  );
  const parts = [
    await wantBlocked(transaction, groups),
    wantUnblocked(
      occurrences.filter(({ block }) => block === null),
      nameOf,
    ),
  ];
  const changed = parts.flatMap(({ links }) => links).filter((link) => link.present !== link.entity);
  await linkEntities(transaction, {
    sequence,
    entities: parts.flatMap(({ entities }) => entities),
    links: changed.map(({ present, ...link }) => link),
  });
  await retireEntities(transaction, { sequence, entities: retired(changed, left) });
  return changed.length + (await keepNamesakes(transaction, groups, blocks.written));
}

/** Namesakes of a group that are not all the entity they should be. */
interface Misplaced {
  readonly told: Told;
  readonly group: Group<Told>;
}

async function wantBlocked(transaction: Transaction, groups: readonly Group<Told>[]): Promise<Wanted> {
  const misplaced = groups.flatMap((group) =>
    group.members.filter((told) => !isPlaced(told, group)).map((told): Misplaced => ({ told, group })),
  );
  const found = await occurrencesOf(
    transaction,
    misplaced.map(({ told }) => told),
  );
  const links = misplaced.flatMap(({ group }, i) =>
    (found[i] ?? []).map(({ id, entity: present }): WantedLink => {
      const { rule, reason, score, apart, members } = group;
      return { occurrence: id, entity: apart ? id : (members[0]?.id ?? id), present, rule, reason, score };
    }),
  );
  const alone = new Map(misplaced.map(({ group }, i) => [group, group.apart ? (found[i] ?? []) : []]));
  return {
    entities: groups.flatMap((group) =>
      [group.members[0]?.id ?? '', ...(alone.get(group) ?? []).map(({ id }) => id)].map((id) =>
        entityOf(group, id),
      ),
    ),
    links,
  };
}

function isPlaced({ each, entity, id, occurrences }: Told, { apart, members }: Group<Told>): boolean {
  return apart ? each || (occurrences === 1 && entity === id) : entity === members[0]?.id;
}

function entityOf({ members }: Group<Told>, id: string): EntityRow {
  const names = ranked(members.map((member) => [member.name, member.occurrences]));
  const kind = members[0]?.kind ?? 'person';
  return {
    id,
    label: LABELS[kind],
    properties: { kind, name: names[0] ?? '', names, described: false, code: null, country: null },
  };
}

function wantUnblocked(occurrences: readonly ComparedOccurrence[], nameOf: NameOf): Wanted {
  const entities = new Map<string, EntityRow>();
  const links = occurrences.map((occurrence) => {
    const { id, code, kind, described, name, country, entity } = occurrence;
    const of = code ?? id;
    const known = code === null ? null : nameOf(code);
    entities.set(of, {
      id: of,
      label: LABELS[kind],
      properties: {
        kind,
        name: known?.name ?? name,
        names: known?.names ?? [name],
        described,
        code,
        country: code === null ? country : null,
      },
    });
    return { occurrence: id, entity: of, present: entity, ...grounds(occurrence) };
  });
  return { entities: [...entities.values()], links };
}

function grounds(occurrence: ComparedOccurrence): Pick<IdentityLink, 'rule' | 'reason' | 'score'> {
  if (occurrence.code !== null)
    return { rule: `${occurrence.kind}/code`, reason: `known by the code ${occurrence.code}`, score: 1 };
  if (occurrence.described)
    return { rule: 'described', reason: 'a description joins nothing by itself', score: 1 };
  return { rule: `${occurrence.kind}/alone`, reason: 'no identifier and no full name to compare', score: 1 };
}

function retired(
  changed: Wanted['links'],
  left: readonly { readonly entity: string }[],
): { id: string; now: string | null }[] {
  const now = new Map<string, string | null>(left.map(({ entity }) => [entity, null]));
  for (const { present, entity } of changed)
    if (present !== null) now.set(present, now.get(present) ?? entity);
  return [...now].map(([id, to]) => ({ id, now: to }));
}
