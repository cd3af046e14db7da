import type { Transaction } from '../graph/query.ts';
import {
  findResembling,
  linkProposals,
  listProposals,
  type Proposal,
  readProposals,
} from '../graph/utterances.ts';
import { type Relation, relate } from '../identity/sameness.ts';
import { MOST_PROPOSALS, PROPOSED_DAYS, WIDEST_DAYS } from '../identity/utterance-bands.ts';
import type { Wording, Wordings } from './wordings.ts';

/** Another wording that may be the same, and why. */
interface Candidate {
  readonly other: Wording;
  readonly relation: Relation;
}

/** Wordings of which the first statement is another than before, with how many of its statements came. */
export interface Renewed {
  readonly came: ReadonlyMap<string, number>;
  /** Those of them that had no statement before. */
  readonly fresh: { has(wording: string): boolean };
  /** Ids of statements that no longer count. */
  readonly gone: readonly string[];
}

/**
 * Keeps the proposals of the `renewed` wordings, each between the first statements (by id) of two: a pair stands where
 * each is among the best of the other, so that a saying repeated by many has no more of them. Where one comes, goes or
 * changes, any that it meets may have others for its best, so all of these are looked at. Writes only what differs, and
 * returns how many that was.
 */
export async function deriveProposals(
  transaction: Transaction,
  sequence: number,
  wordings: Wordings,
  { came, fresh, gone }: Renewed,
): Promise<number> {
  const meet = meetingOf(wordings);
  const met = await meet([...came.keys()]);
  const renewed = [...met].flatMap(([wording, others]) =>
    fresh.has(wording) && others.length === 0 ? [] : [wording, ...others.map(({ other }) => other.wording)],
  );
  const scope = [...new Set(renewed)];
  const wanted = await mutual(wordings, bestOf(transaction, wordings, meet), scope);
  const present = await readProposals(transaction, {
    wordings: scope,
    limit: 1 + Math.max(0, ...came.values()),
    statements: gone,
  });
  return write(transaction, sequence, wanted, present);
}

/** The same for all statements of the wordings, whatever is proposed of them. */
export async function rederiveProposals(
  transaction: Transaction,
  sequence: number,
  wordings: Wordings,
  asked: readonly string[],
): Promise<number> {
  const best = bestOf(transaction, wordings, meetingOf(wordings));
  const wanted = await mutual(wordings, best, asked);
  return write(transaction, sequence, wanted, await listProposals(transaction, { wordings: asked }));
}

type CandidatesOf = (asked: readonly string[]) => Promise<ReadonlyMap<string, readonly Candidate[]>>;

/** The best candidates of each, of those that count, by score and wording; each worked out once. */
function bestOf(transaction: Transaction, wordings: Wordings, meet: CandidatesOf): CandidatesOf {
  const known = new Map<string, readonly Candidate[]>();
  return async (asked) => {
    const missing = [...new Set(asked)].filter((wording) => !known.has(wording));
    const met = await meet(missing);
    const own = await wordings.read(missing);
    const found = missing.map((wording) => {
      const one = own.get(wording);
      const candidates = (met.get(wording) ?? []).filter(({ other }) => one && areTwo(one, other));
      return { wording, version: one?.version ?? '', candidates };
    });
    const alike = await resembling(
      transaction,
      found.flatMap(({ version, candidates }) =>
        candidates.map(({ other }) => ({ left: version, right: other.version })),
      ),
    );
    for (const { wording, version, candidates } of found) {
      const apart = candidates.filter(({ other }) => !alike.has(`${version} ${other.version}`));
      known.set(wording, apart.sort(byScore).slice(0, MOST_PROPOSALS));
    }
    return new Map(asked.map((wording) => [wording, known.get(wording) ?? []]));
  };
}

/** Two statements of one article are two, and so are those of articles that are nearly the same. */
function areTwo(own: Wording, other: Wording): boolean {
  return other.version !== own.version && other.origin !== own.origin;
}

/** All that count and may be the same as an asked one by what is compared, whether or not that one counts. Symmetric. */
function meetingOf(wordings: Wordings): CandidatesOf {
  const known = new Map<string, readonly Candidate[]>();
  return async (asked) => {
    const missing = [...new Set(asked)].filter((wording) => !known.has(wording));
    const neighbours = await wordings.neighbours(missing);
    const met = missing.filter((wording) => (neighbours.get(wording) ?? []).length > 0);
    const read = await wordings.read([...met, ...met.flatMap((wording) => neighbours.get(wording) ?? [])]);
    for (const wording of missing) {
      const own = read.get(wording);
      const others = (neighbours.get(wording) ?? []).flatMap((other) => read.get(other) ?? []);
      known.set(wording, own === undefined ? [] : candidatesOf(own, others));
    }
    return new Map(asked.map((wording) => [wording, known.get(wording) ?? []]));
  };
}

function candidatesOf(own: Wording, others: readonly Wording[]): Candidate[] {
  return others.flatMap((other) => {
    if (!other.counts || !findEachOther(own, other)) return [];
    const relation = relate(own.reported, other.reported);
    return relation?.band === 'propose' ? [{ other, relation }] : [];
  });
}

/** True but where one is told so roughly that the other isn't looked for as far away. */
function findEachOther({ reported: { days: a } }: Wording, { reported: { days: b } }: Wording): boolean {
  return a === null || b === null || Math.abs(a[0] - b[0]) <= WIDEST_DAYS + PROPOSED_DAYS;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.relation.score - a.relation.score || (a.other.wording < b.other.wording ? -1 : 1);
}

async function resembling(
  transaction: Transaction,
  pairs: readonly { readonly left: string; readonly right: string }[],
): Promise<ReadonlySet<string>> {
  const found = await findResembling(transaction, { pairs });
  return new Set(found.map(({ left, right }) => `${left} ${right}`));
}

type Wanted = Proposal & { readonly reasons: readonly string[] };

async function mutual(wordings: Wordings, best: CandidatesOf, scope: readonly string[]): Promise<Wanted[]> {
  const own = await best(scope);
  const others = await best([...own.values()].flat().map(({ other }) => other.wording));
  const read = await wordings.read(
    [...own].flatMap(([wording, found]) => (found.length > 0 ? [wording] : [])),
  );
  const wanted = new Map<string, Wanted>();
  for (const [wording, found] of own) {
    const one = read.get(wording);
    if (one === undefined || !one.counts) continue;
    for (const { other, relation } of found) {
      if (!others.get(other.wording)?.some((back) => back.other.wording === wording)) continue;
      const [left, right] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      const { kind, score, reason } = relation;
      if (kind !== 'same') wanted.set(`${left} ${right}`, { left, right, kind, score, reasons: [reason] });
    }
  }
  return [...wanted.values()];
}

async function write(
  transaction: Transaction,
  sequence: number,
  wanted: readonly Wanted[],
  present: readonly Proposal[],
): Promise<number> {
  const [before, now] = [new Set(present.map(keyOf)), new Set(wanted.map(keyOf))];
  const gone = present.filter((pair) => !now.has(keyOf(pair))).map(({ left, right }) => ({ left, right }));
  const ended = new Set(gone.map(({ left, right }) => `${left} ${right}`));
  const pairs = wanted.filter((pair) => !before.has(keyOf(pair)) || ended.has(`${pair.left} ${pair.right}`));
  await linkProposals(transaction, { sequence, pairs, gone });
  return pairs.length + gone.length;
}

function keyOf({ left, right, kind, score }: Proposal): string {
  return `${left} ${right} ${kind} ${score}`;
}
