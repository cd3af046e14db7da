import type { EntityKind } from '../document/document.ts';
import {
  type EntityRow,
  type IdentityLink,
  linkEntities,
  type Namesakes,
  readBlocks,
  readNamesakes,
  readUnblocked,
  retireEntities,
  type UnblockedOccurrence,
  unlinkOccurrences,
} from '../graph/identities.ts';
import type { Transaction } from '../graph/query.ts';
import { type Group, partition } from '../identity/partition.ts';
import { groupBy, ranked } from './order.ts';

/** What a code stands for, by the knowledge pack: its best name first; null for a code it doesn't know. */
export type NameOf = (code: string) => { readonly name: string; readonly names: readonly string[] } | null;

/** What a batch touched: the occurrences it brought (or revived), the blocks to compare anew, and what went. */
export interface TouchedOccurrences {
  readonly occurrences: readonly string[];
  readonly blocks: readonly string[];
  readonly gone: readonly string[];
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
 * only what differs, and returns how many links that was. A link says by what rule and why.
 */
export async function deriveEntities(
  transaction: Transaction,
  sequence: number,
  touched: TouchedOccurrences | null,
  nameOf: NameOf,
): Promise<number> {
  const left = await unlinkOccurrences(transaction, { sequence, occurrences: touched?.gone ?? [] });
  const blocked = await readBlocks(transaction, { blocks: touched?.blocks ?? null });
  const unblocked = await readUnblocked(transaction, { occurrences: touched?.occurrences ?? null });
  const parts = [await wantBlocked(transaction, blocked), wantUnblocked(unblocked, nameOf)];
  const changed = parts.flatMap(({ links }) => links).filter((link) => link.present !== link.entity);
  await linkEntities(transaction, {
    sequence,
    entities: parts.flatMap(({ entities }) => entities),
    links: changed.map(({ present, ...link }) => link),
  });
  await retireEntities(transaction, { sequence, entities: retired(changed, left) });
  return changed.length;
}

/** A group of namesakes that are not all the entity they should be. */
interface Misplaced {
  readonly namesakes: Namesakes;
  readonly group: Group<Namesakes>;
}

async function wantBlocked(transaction: Transaction, namesakes: readonly Namesakes[]): Promise<Wanted> {
  const groups = [...groupBy(namesakes, (each) => each.block).values()].flatMap((block) => partition(block));
  const misplaced = groups.flatMap((group) =>
    group.members
      .filter(({ id, entity, occurrences }) =>
        group.apart ? occurrences > 1 || entity !== id : entity !== group.members[0]?.id,
      )
      .map((each): Misplaced => ({ namesakes: each, group })),
  );
  const ids = await idsOf(transaction, misplaced);
  const links = misplaced.flatMap(({ namesakes: { entity: present }, group }, i) =>
    (ids[i] ?? []).map((occurrence): WantedLink => {
      const { rule, reason, score, apart, members } = group;
      return {
        occurrence,
        entity: apart ? occurrence : (members[0]?.id ?? occurrence),
        present,
        rule,
        reason,
        score,
      };
    }),
  );
  const alone = new Map(misplaced.map(({ group }, i) => [group, group.apart ? (ids[i] ?? []) : []]));
  return {
    entities: groups.flatMap((group) =>
      [group.members[0]?.id ?? '', ...(alone.get(group) ?? [])].map((id) => entityOf(group, id)),
    ),
    links,
  };
}

/** The ids of the occurrences of each. */
async function idsOf(
  transaction: Transaction,
  misplaced: readonly Misplaced[],
): Promise<readonly (readonly string[])[]> {
  const rows = misplaced.map(({ namesakes: { block, kind, name, countries, entity } }) => ({
    ...{ block, kind, name, countries },
    entity: entity ?? '',
  }));
  const ids = new Map((await readNamesakes(transaction, { rows })).map((found) => [found.row, found.ids]));
  return rows.map((_, row) => ids.get(row) ?? []);
}

function entityOf({ members }: Group<Namesakes>, id: string): EntityRow {
  const names = ranked(members.map((member) => [member.name, member.occurrences]));
  const kind = members[0]?.kind ?? 'person';
  return {
    id,
    label: LABELS[kind],
    properties: { kind, name: names[0] ?? '', names, described: false, code: null, country: null },
  };
}

function wantUnblocked(occurrences: readonly UnblockedOccurrence[], nameOf: NameOf): Wanted {
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

function grounds(occurrence: UnblockedOccurrence): Pick<IdentityLink, 'rule' | 'reason' | 'score'> {
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
