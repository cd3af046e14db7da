import type { EntityKind } from '../document/document.ts';
import type { ReportKind } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import {
  type Anchor,
  type Candidate,
  countUndecided,
  type Example,
  findCandidates,
  listAnchors,
  listJudgedEntities,
  listUndecided,
  readExamples,
  readProfiles,
  readReportExamples,
} from '../graph/review.ts';
import { compareNames, wordsToFind } from '../identity/alike-names.ts';
import { foldName } from '../identity/names.ts';
import { compareProfiles, type Profile, type Resemblance, type Sign } from '../identity/resemblance.ts';
import { isGeneric, whyUnjoined } from '../identity/unjoined.ts';
import { groupBy } from './order.ts';

/** Two that may be one, and nobody has judged yet. */
export interface Proposal {
  readonly of: 'entity' | ReportKind;
  /** Ids; of entities the one with more occurrences first. */
  readonly pair: readonly [string, string];
  readonly score: number;
  readonly signs: readonly (Omit<Sign, 'feature'> & { readonly feature: string })[];
  /** Why no rule joins them; null of reports, whose signs say it. */
  readonly unjoined: string | null;
  /** Ids of others that are called as the second, of which the same is asked. */
  readonly alike: readonly string[];
  /** Where texts speak of each. */
  readonly examples: readonly [readonly Example[], readonly Example[]];
}

/** Where a page of the queue of entities begins: after so many anchors, and so many proposals of the next. */
export interface Place {
  readonly anchors: number;
  readonly proposals: number;
}

export interface ProposalPage<After> {
  /** Each with the place after it. */
  readonly proposals: readonly (Proposal & { readonly after: After })[];
  /** False where nothing follows. */
  readonly more: boolean;
  /** How many there are on all pages; null where that wasn't counted. */
  readonly total: number | null;
}

/** Entities that are looked at together; among the proposals of these the most useful is first. */
const ANCHORS = 100;
const CANDIDATES = 30;
const PROFILED = 50;
const EXAMPLES = 2;

/**
 * Pairs to be judged, the most useful first: those of the entities that texts speak of most, and of these the likeliest
 * and the most spoken of. Those that are called alike are asked about at once, and of several that may all be one each is
 * asked about with the one most spoken of. Names that say nothing are left out. Found when it is asked for, from what stands in the graph; going on from page to page leads
 * through every entity.
 */
export async function reviewQueue(
  transaction: Transaction,
  kinds: readonly EntityKind[],
  from: Place,
  size: number,
): Promise<ProposalPage<Place>> {
  const judged = new Set(
    (await listJudgedEntities(transaction, {})).map(({ left, right }) => `${left} ${right}`),
  );
  const found: (Likely & { readonly after: Place })[] = [];
  let more = true;
  for (let place = from; found.length < size && more; ) {
    const asked = { kinds, skip: place.anchors, limit: ANCHORS };
    const anchors = await listAnchors(transaction, { asked });
    const all = await proposalsOf(transaction, anchors, judged);
    const rest = all.slice(place.proposals, place.proposals + size - found.length);
    found.push(
      ...rest.map((each, i) => ({ ...each, after: { ...place, proposals: place.proposals + i + 1 } })),
    );
    more = anchors.length === ANCHORS || place.proposals + rest.length < all.length;
    place = { anchors: place.anchors + ANCHORS, proposals: 0 };
  }
  const entities = [...new Set(found.flatMap(({ pair }) => pair))];
  const told = await readExamples(transaction, { entities, most: EXAMPLES });
  const examples = new Map(told.map((each) => [each.entity, each.examples]));
  const examplesOf = (id: string) => examples.get(id) ?? [];
  return {
    proposals: found.map((each) => {
      const [first, second] = each.pair;
      return { of: 'entity', ...each, examples: [examplesOf(first), examplesOf(second)] };
    }),
    more,
    total: null,
  };
}

async function totalOf(transaction: Transaction, of: ReportKind): Promise<number> {
  const [row] = await countUndecided(transaction, { asked: { of } });
  return row?.total ?? 0;
}

/** Two entities that may be one, and why. */
type Likely = Pick<Proposal, 'pair' | 'score' | 'signs' | 'unjoined' | 'alike'>;

/** The keys of the last pair before a page of the queue of reports. */
export type LastPair = readonly [use: number, left: string, right: string];

/**
 * Pairs of events or of utterances to be judged, the likeliest and the most told first: those whose reports were proposed
 * when they were written (identity/coreference.ts, identity/sameness.ts), less what was judged and what became one since.
 */
export async function reviewReports(
  transaction: Transaction,
  of: ReportKind,
  from: LastPair | null,
  size: number,
  counted = false,
): Promise<ProposalPage<LastPair>> {
  const [afterUse, afterLeft, afterRight] = from ?? [Number.MAX_VALUE, '', ''];
  const found = await listUndecided(transaction, {
    asked: { of, limit: size + 1, afterUse, afterLeft, afterRight },
  });
  const pairs = found.slice(0, size);
  const groups = pairs.flatMap(({ left, right, items }) => [
    { id: left, item: items[0] },
    { id: right, item: items[1] },
  ]);
  const examples = await readReportExamples(transaction, { groups, most: EXAMPLES });
  return {
    proposals: pairs.map(({ left, right, score, reasons, kind, use }, i) => ({
      of,
      pair: [left, right],
      score,
      signs: reasons.map((reason, place) => ({
        feature: kind ?? 'telling',
        weight: place === 0 ? score : 0,
        reason,
      })),
      unjoined: null,
      alike: [],
      examples: [examples[2 * i]?.examples ?? [], examples[2 * i + 1]?.examples ?? []],
      after: [use, left, right],
    })),
    more: found.length > size,
    total: counted ? await totalOf(transaction, of) : null,
  };
}

/** What of the anchors may be one with an entity that texts speak of as often or less, the most useful first. */
async function proposalsOf(
  transaction: Transaction,
  anchors: readonly Anchor[],
  judged: ReadonlySet<string>,
): Promise<Likely[]> {
  const asked = anchors.flatMap(({ id, kind, names }) => {
    const words = isGeneric(kind, names) ? null : wordsToFind(kind, names);
    return words === null ? [] : [{ id, kind, words }];
  });
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const candidates = (await findCandidates(transaction, { anchors: asked, most: CANDIDATES })).filter(
    (each) => {
      const anchor = byId.get(each.anchor);
      return anchor !== undefined && !isGeneric(anchor.kind, each.names) && areAlike(anchor, each);
    },
  );
  const ids = [...new Set(candidates.flatMap(({ anchor, id }) => [anchor, id]))];
  const profiles = new Map(
    (await readProfiles(transaction, { entities: ids, most: PROFILED })).map((each) => [each.id, each]),
  );
  const pairs = openPairs(profiles, judged);
  const found = [...groupBy(candidates, ({ anchor }) => anchor)].flatMap(([id, others]) => {
    const anchor = byId.get(id);
    return anchor === undefined ? [] : questionsOf(anchor, others, pairs);
  });
  const people = new Map([...anchors, ...candidates].map(({ id, names }) => [id, names[0] ?? '']));
  for (const { id, kind } of anchors) if (kind !== 'person') people.delete(id);
  return likeliest(found, people)
    .toSorted((a, b) => b.use - a.use || (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1))
    .map(({ use, ...proposal }) => proposal);
}

/**
 * Without the questions whether a part of a person's name ("Bush") is one whole name's, where it is likelier another's: at most
 * one of them can be answered with yes. `people` are their main names by id.
 */
function likeliest<P extends Pick<Likely, 'pair' | 'score' | 'alike'>>(
  found: readonly P[],
  people: ReadonlyMap<string, string>,
): readonly P[] {
  const partOf = ({ pair }: P) => {
    const [anchor, other] = pair.map((id) => people.get(id)?.includes(' '));
    return anchor === undefined || anchor === other ? null : pair[anchor ? 1 : 0];
  };
  const best = new Map<string, number>();
  for (const each of found) {
    const part = partOf(each);
    for (const id of part === null ? [] : [part, ...each.alike])
      best.set(id, Math.max(best.get(id) ?? 0, each.score));
  }
  return found.filter((each) => each.score >= (best.get(partOf(each) ?? '') ?? 0));
}

function areAlike({ kind, names }: Anchor, other: Pick<Anchor, 'names'>): boolean {
  return names.some((name) => other.names.some((each) => compareNames(kind, name, each) !== null));
}

/** How two that may be one resemble each other; null of those that don't, or that somebody judged. */
type OpenPairs = (a: string, b: string) => (Resemblance & { readonly unjoined: string }) | null;

function openPairs(profiles: ReadonlyMap<string, Profile>, judged: ReadonlySet<string>): OpenPairs {
  const known = new Map<string, ReturnType<OpenPairs>>();
  return (a, b) => {
    const key = [a, b].sort().join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const [one, other] = [profiles.get(a), profiles.get(b)];
    const found =
      one === undefined || other === undefined || judged.has(key) ? null : compareProfiles(one, other);
    const open =
      found?.band === 'propose' && one && other ? { ...found, unjoined: whyUnjoined(one, other) } : null;
    known.set(key, open);
    return open;
  };
}

/** What is asked of an anchor with others: with all that are called alike at once, and with none that is asked about with one spoken of more. */
function questionsOf(
  anchor: Anchor,
  others: readonly Candidate[],
  open: OpenPairs,
): (Likely & { readonly use: number })[] {
  const greater = others.filter((each) => isFirst(each, anchor) && open(each.id, anchor.id) !== null);
  const likely = others.flatMap((other) => {
    const found = isFirst(anchor, other) ? open(anchor.id, other.id) : null;
    if (found === null || greater.some(({ id }) => open(id, other.id) !== null)) return [];
    return [{ other, found, use: found.score * Math.log2(1 + other.occurrences) }];
  });
  return [...groupBy(likely, ({ other }) => foldName(other.names[0] ?? other.id)).values()].flatMap(
    (alike) => {
      const [best, ...rest] = alike.toSorted((a, b) => b.use - a.use || (a.other.id < b.other.id ? -1 : 1));
      if (best === undefined) return [];
      const { score, signs, unjoined } = best.found;
      return [
        {
          ...{ pair: [anchor.id, best.other.id] as const, score, signs, unjoined },
          alike: rest.map(({ other }) => other.id),
          use: alike.reduce((sum, { use }) => sum + use, 0),
        },
      ];
    },
  );
}

/** Each pair is proposed once: by the one with more occurrences. */
function isFirst(a: Pick<Anchor, 'id' | 'occurrences'>, b: Pick<Anchor, 'id' | 'occurrences'>): boolean {
  return a.occurrences > b.occurrences || (a.occurrences === b.occurrences && a.id < b.id);
}
