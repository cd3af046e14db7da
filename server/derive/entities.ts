import type { EntityKind } from '../document/document.ts';
import { identify } from '../document/identifier.ts';
import {
  type BlockedOccurrence,
  type EntityRow,
  type IdentityLink,
  linkEntities,
  type RuleJudgement,
  readBlocks,
  readJudgements,
  readUnblocked,
  retireEntities,
  type UnblockedOccurrence,
  unlinkOccurrences,
  writeJudgements,
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
  readonly links: readonly (IdentityLink & { readonly present: string | null })[];
  readonly judgements: readonly Omit<RuleJudgement, 'id'>[];
}

const LABELS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organisation',
  place: 'Place',
  group: 'Group',
};

/**
 * Brings entities in line with what is stored: for what was `touched`, or for everything where it is null. Writes
 * only what differs, and returns how many links and judgements that was.
 */
export async function deriveEntities(
  transaction: Transaction,
  sequence: number,
  touched: TouchedOccurrences | null,
  nameOf: NameOf,
): Promise<number> {
  const left = await unlinkOccurrences(transaction, { sequence, occurrences: touched?.gone ?? [] });
  const blocks = touched?.blocks ?? null;
  const blocked = await readBlocks(transaction, { blocks });
  const unblocked = await readUnblocked(transaction, { occurrences: touched?.occurrences ?? null });
  const wanted = combine([wantBlocked(blocked), wantUnblocked(unblocked, nameOf)]);
  const changed = wanted.links.filter((link) => link.present !== link.entity);
  await linkEntities(transaction, {
    sequence,
    entities: wanted.entities,
    links: changed.map(({ present, ...link }) => link),
  });
  await retireEntities(transaction, { sequence, entities: retired(changed, left) });
  return changed.length + (await judge(transaction, sequence, blocks, wanted.judgements));
}

function combine(parts: readonly Wanted[]): Wanted {
  return {
    entities: parts.flatMap((part) => part.entities),
    links: parts.flatMap((part) => part.links),
    judgements: parts.flatMap((part) => part.judgements),
  };
}

function wantBlocked(occurrences: readonly BlockedOccurrence[]): Wanted {
  const groups = [...groupBy(occurrences, (each) => each.block)].flatMap(([block, members]) =>
    partition(members).map((group) => wantGroup(block, group)),
  );
  return combine(groups);
}

function wantGroup(block: string, group: Group<BlockedOccurrence>): Wanted {
  const oldest = group.members[0];
  if (oldest === undefined) return { entities: [], links: [], judgements: [] };
  const names = ranked(group.members.map((member) => member.name));
  const { rule, reason, score } = group;
  return {
    entities: [
      {
        id: oldest.id,
        label: LABELS[oldest.kind],
        properties: {
          kind: oldest.kind,
          name: names[0] ?? oldest.name,
          names,
          described: false,
          code: null,
          country: null,
        },
      },
    ],
    links: group.members.map(({ id, entity }) => ({
      occurrence: id,
      entity: oldest.id,
      present: entity,
      rule,
      reason,
      score,
    })),
    judgements: group.members.slice(1).map(({ id }) => ({
      block,
      left: oldest.id,
      right: id,
      verdict: 'same' as const,
      rule,
      reason,
      score,
    })),
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
  return { entities: [...entities.values()], links, judgements: [] };
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

async function judge(
  transaction: Transaction,
  sequence: number,
  blocks: readonly string[] | null,
  wanted: Wanted['judgements'],
): Promise<number> {
  const pair = (each: { left: string; right: string }) => `${each.left} ${each.right}`;
  const present = await readJudgements(transaction, { blocks });
  const standing = new Set(present.map(pair));
  const asked = new Set(wanted.map(pair));
  const superseded = present.filter((each) => !asked.has(pair(each))).map((each) => each.id);
  const judgements = wanted
    .filter((each) => !standing.has(pair(each)))
    .map((each) => ({ id: identify('judgement', each.left, each.right, sequence), ...each }));
  if (superseded.length + judgements.length > 0)
    await writeJudgements(transaction, { sequence, superseded, judgements });
  return superseded.length + judgements.length;
}
