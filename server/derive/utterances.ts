import { readCompared } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import {
  forgetPassages,
  linkUtterances,
  type MemberRow,
  type Passage,
  type Place,
  readAges,
  readMembers,
  readOldest,
  readPlaces,
  retireUtterances,
  type UtteranceLink,
  unlinkStatements,
  writePassages,
} from '../graph/utterances.ts';
import { groupReports } from '../identity/grouping.ts';
import type { Group } from '../identity/partition.ts';
import { originOf, type Reported } from '../identity/reported.ts';
import {
  type JudgeableMember,
  type JudgedPair,
  type Settled,
  sequencesOf,
  settle,
} from '../identity/settlement.ts';
import { type Component, EQUAL, findJoined, type JoinedPair, readComponent } from './components.ts';
import { keepCopiedPairs } from './copies.ts';
import { groupBy } from './order.ts';
import { deriveProposals, rederiveProposals } from './proposals.ts';
import { countMoves, judgedOf, partnersOf, type Regrouping } from './regrouping.ts';
import { passageRows, type Wording, type Wordings, wordingsOf } from './wordings.ts';

/** A statement that came to count or counts no more. */
export interface TouchedStatement {
  readonly id: string;
  readonly version: string;
  readonly wording: string | null;
  /** What is compared of it, where it is at hand. */
  readonly reported?: Reported;
}

export interface TouchedStatements {
  readonly came: readonly TouchedStatement[];
  readonly went: readonly TouchedStatement[];
  /** Those that have another wording since somebody judged them, or nobody does any more. */
  readonly reworded?: readonly Reworded[];
}

export interface Reworded extends Pick<TouchedStatement, 'id' | 'version'> {
  readonly from: string;
  readonly to: string;
}

/** By learned, then by id: the first is the oldest. */
type Age = readonly [age: number, id: string];

type Member = Omit<MemberRow, 'age'>;

/** What should be: the utterance of a wording, and why. */
interface Wanted extends Omit<UtteranceLink, 'statement'> {
  readonly wording: string;
}

type Grounds = Pick<UtteranceLink, 'rule' | 'reason' | 'score' | 'judgements'>;

/** Statements, those that came among them, by what they are compared by. */
interface Scene {
  readonly came: ReadonlyMap<string, readonly string[]>;
  readonly places: Map<string, Place>;
  /** Ages of those that came. */
  readonly ages: ReadonlyMap<string, number>;
  /** Wordings that a statement came to have or has no more, though it stood there: they may be of two utterances. */
  readonly turned: ReadonlySet<string>;
  /** True where something went that judgements tie to what stays. */
  readonly parted: boolean;
}

/**
 * Brings utterances in line with what is stored, for what was `touched`. Statements of one wording are one; which
 * wordings are one, `groupReports` tells of all that hang together, and then what somebody judged. The utterance's id is
 * the oldest statement's. What a wording's statements are does not matter, however many they are, but where the oldest of
 * them goes. Writes only what differs.
 */
export async function deriveUtterances(
  transaction: Transaction,
  sequence: number,
  { came: arrivals, went: gone, reworded = [] }: TouchedStatements,
): Promise<Regrouping> {
  const went = gone.flatMap(({ id, wording }) => (wording === null ? [] : [{ id, wording }]));
  const statements = gone.map(({ id }) => id);
  const left = await unlinkStatements(transaction, { sequence, statements });
  const tied = partnersOf(await readCompared(transaction, { items: statements }));
  const departed = new Set(statements);
  const arrived = arrivals.filter(({ id }) => !departed.has(id));
  const came = groupBy(arrived, ({ wording, id }) => wording ?? id);
  const lost = groupBy(went, ({ wording }) => wording);
  const turned = reworded.flatMap(({ from, to }) => [from, to]);
  const asked = [...new Set([...came.keys(), ...lost.keys(), ...turned])];
  const places = new Map(
    (await readPlaces(transaction, { wordings: asked })).map((row) => [row.wording, row]),
  );
  const fresh = await freshOf(transaction, came, places);
  const wordings = wordingsOf(transaction, fresh);
  const copied = await keepCopiedPairs(
    transaction,
    wordings,
    [...new Set([...arrived, ...reworded].map(({ version }) => version))],
    [...went, ...reworded.map(({ id, from }) => ({ id, wording: from }))],
  );
  const ages = await agesOf(transaction, sequence, arrived);
  const ids = new Map([...came].map(([wording, each]) => [wording, each.map(({ id }) => id)]));
  const scene: Scene = { came: ids, places, ages, turned: new Set(turned), parted: tied.length > 0 };
  const seeds = new Set([
    ...copied,
    ...(await findJoined(wordings, [...fresh.keys()])),
    ...asked.filter((wording) => isUnsettled(scene, wording) || originOf(wording) !== wording),
    ...tied.flatMap(({ wording }) => wording ?? []),
    ...turned,
  ]);
  const { component, judged } = await readTied(transaction, wordings, seeds);
  const ruled = ruledIn(component);
  const wanted = [
    ...(await place(transaction, scene, component, settle(ruled, judged))),
    ...[...ids.keys()]
      .filter((wording) => !component.wordings.has(wording))
      .map((wording) => alone(scene, wording)),
  ];
  const members = await membersToMove(transaction, scene, wanted);
  const moves = await relink(transaction, sequence, wanted, members, left);
  const own = await wordings.read(reworded.map(({ to }) => to));
  await writePassages(transaction, {
    passages: [...fresh.values(), ...own.values()].flatMap(({ wording, reported }) =>
      passageRows(wording, reported),
    ),
  });
  await forgetPassages(transaction, { passages: reworded.flatMap((each) => leftPassages(each, own)) });
  // Which wordings met was read before some got passages of their own, or lost them.
  const now = reworded.length === 0 ? wordings : wordingsOf(transaction, fresh);
  await deriveProposals(transaction, sequence, now, {
    came: new Map([
      ...renewedOf(scene, asked, lost, fresh),
      ...turned.map((wording) => [wording, 1] as const),
    ]),
    fresh,
    gone: statements,
  });
  return { changed: moves.length, moved: countMoves(moves), ruled, judged };
}

/** By what a wording was found that a statement had of its own, as long as it was judged. */
function leftPassages({ from, to }: Reworded, own: ReadonlyMap<string, Wording>): Passage[] {
  const reported = own.get(to)?.reported;
  if (from === to || originOf(from) === from || reported === undefined) return [];
  return passageRows(from, reported);
}

/** What hangs together with the seeds, and with all that judgements tie to it. */
async function readTied(
  transaction: Transaction,
  wordings: Wordings,
  seeds: ReadonlySet<string>,
): Promise<{ readonly component: Component; readonly judged: readonly JudgedPair[] }> {
  for (let known = seeds; ; ) {
    const component = await readComponent(wordings, [...known]);
    const compared = await readCompared(transaction, { items: singlesOf(component) });
    const tied = partnersOf(compared).flatMap(({ wording }) => wording ?? []);
    if (tied.every((wording) => component.wordings.has(wording)))
      return { component, judged: judgedOf(compared) };
    known = new Set([...known, ...tied]);
  }
}

/** Ids of the statements that somebody judged. */
function singlesOf({ wordings }: Component): string[] {
  return [...wordings.values()].flatMap(({ wording, origin, id, counts }) =>
    counts && wording !== origin ? [id] : [],
  );
}

/** A wording as judgements place it: one that somebody judged has one statement, whose id it goes by. */
interface Placed extends JudgeableMember {
  readonly wording: string;
}

/** What the rules hold to be one utterance. */
function ruledIn({ wordings, joins }: Component): Group<Placed>[] {
  const counting = [...wordings.values()].filter(({ counts }) => counts);
  const known = new Map(
    counting.map(({ wording, origin, id }) => {
      const single = wording !== origin;
      return [wording, { wording, id: single ? id : wording, learned: 0, code: null, single }] as const;
    }),
  );
  const members = counting.map(({ wording, origin, reported }) => ({ id: wording, origin, ...reported }));
  return groupReports(members, joins).map((group) => ({
    members: group.flatMap((wording) => known.get(wording) ?? []),
    ...{ ...EQUAL, reason: '', apart: false },
  }));
}

/** The wordings that no statement has had that counts. */
async function freshOf(
  transaction: Transaction,
  came: ReadonlyMap<string, readonly TouchedStatement[]>,
  places: ReadonlyMap<string, Place>,
): Promise<ReadonlyMap<string, Wording>> {
  const fresh = new Map<string, Wording>();
  const unread: string[] = [];
  for (const [wording, each] of came) {
    if (places.has(wording)) continue;
    const first = each.reduce((least, one) => (one.id < least.id ? one : least));
    const { id, version, reported } = first;
    if (reported === undefined) unread.push(wording);
    else
      fresh.set(wording, {
        wording,
        origin: originOf(wording),
        id,
        version,
        utterance: null,
        counts: true,
        reported,
      });
  }
  for (const [wording, each] of await wordingsOf(transaction, new Map()).read(unread))
    fresh.set(wording, each);
  return fresh;
}

/** Those that were written just now are the youngest; others may have been learned before. */
async function agesOf(
  transaction: Transaction,
  sequence: number,
  came: readonly TouchedStatement[],
): Promise<ReadonlyMap<string, number>> {
  const unread = came.filter(({ reported }) => reported === undefined).map(({ id }) => id);
  const read = await readAges(transaction, { statements: unread });
  return new Map([
    ...came.map(({ id }) => [id, sequence] as const),
    ...read.map(({ id, age }) => [id, age] as const),
  ]);
}

/** True where the oldest statement went, an older one came, or none is left. */
function isUnsettled({ came, places, ages }: Scene, wording: string): boolean {
  const place = places.get(wording);
  const brought = came.get(wording) ?? [];
  if (place === undefined) return brought.length === 0;
  const { age, utterance } = place;
  return age === null || brought.some((id) => isOlder([ages.get(id) ?? 0, id], [age, utterance]));
}

function isOlder(a: Age, b: Age): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function oldestOf(ages: readonly Age[]): Age | null {
  return ages.reduce<Age | null>((best, each) => (best === null || isOlder(each, best) ? each : best), null);
}

/** A wording that hangs together with no other: what came of it is of its utterance, or of a new one. */
function alone({ came, places, ages }: Scene, wording: string): Wanted {
  const ids = came.get(wording) ?? [];
  const oldest = oldestOf(ids.map((id) => [ages.get(id) ?? 0, id]));
  return {
    wording,
    utterance: places.get(wording)?.utterance ?? oldest?.[1] ?? wording,
    ...EQUAL,
    judgements: [],
  };
}

const FIRST = {
  rule: 'utterance/first',
  reason: 'no report of it was learned before',
  score: 1,
  judgements: [],
};

/** Which utterance each wording of the component is of. */
async function place(
  transaction: Transaction,
  scene: Scene,
  component: Component,
  groups: readonly Settled<Placed>[],
): Promise<Wanted[]> {
  const wordings = groups.flatMap(({ members }) => members.map(({ wording }) => wording));
  const unread = wordings.filter((wording) => !scene.places.has(wording));
  for (const row of await readPlaces(transaction, { wordings: unread })) scene.places.set(row.wording, row);
  const wanted: Wanted[] = [];
  const anew = new Map(
    groups.flatMap((group) => group.members.map(({ wording }) => [wording, group] as const)),
  );
  const broken = brokenOf(scene, anew);
  const scanned = new Map(
    (await readOldest(transaction, { wordings: [...anew.keys()].filter((each) => broken.has(each)) })).map(
      ({ wording, age, id }) => [wording, [age, id] as const],
    ),
  );
  const grounds = groundsOf(component);
  for (const group of groups) {
    const own = group.members.map(({ wording }) => wording);
    const oldest = oldestOf(own.flatMap((wording) => agesIn(scene, wording, scanned)));
    if (oldest === null) continue;
    const first = own.find((wording) => agesIn(scene, wording, scanned).includes(oldest)) ?? '';
    for (const wording of own)
      wanted.push({ wording, utterance: oldest[1], ...grounds(group, wording, first) });
  }
  return wanted;
}

/** Wordings whose utterance tells their oldest statement no more: it went, or its wordings are of several groups now. */
function brokenOf(
  { places, turned }: Scene,
  groups: ReadonlyMap<string, Settled<Placed>>,
): ReadonlySet<string> {
  const placed = [...groups].flatMap(([wording, group]) => {
    const place = places.get(wording);
    return place === undefined ? [] : [{ wording, group, place }];
  });
  const broken = [...groupBy(placed, ({ place }) => place.utterance).values()].filter(
    (each) =>
      each.some(({ place, wording }) => place.age === null || turned.has(wording)) ||
      new Set(each.map(({ group }) => group)).size > 1,
  );
  return new Set(broken.flat().map(({ wording }) => wording));
}

/** The ages among which a wording's oldest is. */
function agesIn(
  { came, places, ages }: Scene,
  wording: string,
  scanned: ReadonlyMap<string, Age>,
): readonly Age[] {
  const known = scanned.get(wording);
  if (known !== undefined) return [known];
  const place = places.get(wording);
  return [
    ...(came.get(wording) ?? []).map((id): Age => [ages.get(id) ?? 0, id]),
    ...(place === undefined || place.age === null ? [] : [[place.age, place.utterance] as const]),
  ];
}

/** Why a wording is of its utterance: what somebody judged, else the best of its joins, where it isn't the first one's. */
function groundsOf(
  component: Component,
): (group: Settled<Placed>, wording: string, first: string) => Grounds {
  const best = new Map<string, JoinedPair>();
  for (const join of component.joins.toSorted(
    (a, b) => b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1),
  ))
    for (const end of [join.left, join.right]) if (!best.has(end)) best.set(end, join);
  return (group, wording, first) => {
    const join = wording === first ? undefined : best.get(wording);
    const { rule, reason, score } = group.judged.length > 0 ? group : (join ?? EQUAL);
    return { rule, reason, score, judgements: sequencesOf(group.judged) };
  };
}

/** Statements that are not of the utterance that they should be of. */
async function membersToMove(
  transaction: Transaction,
  { came, places, turned, parted }: Scene,
  wanted: readonly Wanted[],
): Promise<Member[]> {
  const wordings = wanted.filter((each) => {
    const place = places.get(each.wording);
    // What is judged now and not before, or not any more, may say otherwise why any of them are one.
    const otherwise = turned.size > 0 || parted;
    return place !== undefined && (place.utterance !== each.utterance || otherwise);
  });
  const all = await readMembers(transaction, { wordings: wordings.map(({ wording }) => wording) });
  const whole = new Set(wordings.map(({ wording }) => wording));
  const brought = wanted
    .filter(({ wording }) => !whole.has(wording))
    .flatMap(({ wording }) =>
      (came.get(wording) ?? []).map((id) => ({ wording, id, utterance: null, decided: [] })),
    );
  return [...all, ...brought];
}

/** A statement that is of another utterance than before. */
interface Moved {
  readonly from: string | null;
  readonly to: string;
}

/** Links statements to the utterances of their wordings, and retires those that no statement is of any more. */
async function relink(
  transaction: Transaction,
  sequence: number,
  wanted: readonly Wanted[],
  members: readonly Member[],
  left: readonly { readonly utterance: string }[],
): Promise<Moved[]> {
  const targets = new Map(wanted.map((each) => [each.wording, each]));
  const now = new Map<string, string | null>(left.map(({ utterance }) => [utterance, null]));
  const links: UtteranceLink[] = [];
  const moves: Moved[] = [];
  for (const { wording, id, utterance: present, decided } of members) {
    const target = targets.get(wording);
    if (target === undefined) continue;
    const { utterance, rule, reason, score, judgements } = target;
    const outdated = decided.some((sequence) => !judgements.includes(sequence));
    if (utterance === present && !outdated) continue;
    const grounds = id === utterance ? FIRST : { rule, reason, score, judgements };
    links.push({ statement: id, utterance, ...grounds });
    moves.push({ from: present, to: utterance });
    if (present !== null && present !== utterance && utterance < (now.get(present) ?? '~'))
      now.set(present, utterance);
  }
  await linkUtterances(transaction, { sequence, links });
  const utterances = [...now].map(([id, to]) => ({ id, now: to }));
  await retireUtterances(transaction, { sequence, utterances });
  return moves;
}

/** The wordings whose first statement by id may be another now, with how many of each came. */
function renewedOf(
  { came, places }: Scene,
  asked: readonly string[],
  lost: ReadonlyMap<string, readonly { readonly id: string }[]>,
  fresh: ReadonlyMap<string, Wording>,
): ReadonlyMap<string, number> {
  const renewed = asked.filter((wording) => {
    const least = places.get(wording)?.least;
    if (least === undefined || fresh.has(wording)) return true;
    return came.get(wording)?.includes(least) || lost.get(wording)?.some(({ id }) => id < least);
  });
  return new Map(renewed.map((wording) => [wording, came.get(wording)?.length ?? 0]));
}

/**
 * The same for all that hangs together with `asked` wordings, whose passages and copied pairs are written down. Those of
 * them that are `settled` were looked at before, with others that they hang together with. Returns the wordings that
 * were looked at, and how many links and proposals differed.
 */
export async function rederiveUtterances(
  transaction: Transaction,
  sequence: number,
  asked: readonly string[],
  settled: ReadonlySet<string>,
): Promise<{ readonly looked: Iterable<string>; readonly changed: number }> {
  const wordings = wordingsOf(transaction, new Map());
  const seeds = new Set(asked.filter((wording) => !settled.has(wording)));
  const { component, judged } = await readTied(transaction, wordings, seeds);
  const groups = settle(ruledIn(component), judged);
  const members = await readMembers(transaction, { wordings: [...component.wordings.keys()] });
  const byWording = groupBy(members, ({ wording }) => wording);
  const grounds = groundsOf(component);
  const wanted = groups.flatMap((group): Wanted[] => {
    const own = group.members.flatMap(({ wording }) => byWording.get(wording) ?? []);
    const oldest = oldestOf(own.map(({ age, id }) => [age, id]));
    const first = own.find(({ id }) => id === oldest?.[1])?.wording ?? '';
    return group.members.map(({ wording }) => ({
      wording,
      utterance: oldest?.[1] ?? '',
      ...grounds(group, wording, first),
    }));
  });
  const { length } = await relink(transaction, sequence, wanted, members, []);
  const proposals = await rederiveProposals(transaction, sequence, wordings, asked);
  return { looked: component.wordings.keys(), changed: length + proposals };
}
