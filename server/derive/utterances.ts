import type { Transaction } from '../graph/query.ts';
import {
  linkUtterances,
  listReported,
  type MemberRow,
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
import type { Reported } from '../identity/reported.ts';
import { type Component, findJoined, type JoinedPair, readComponent } from './components.ts';
import { keepCopiedPairs, recopy } from './copies.ts';
import { groupBy } from './order.ts';
import { deriveProposals, rederiveProposals } from './proposals.ts';
import { rewordStatements } from './rewording.ts';
import { listedWordings, passageRows, type Wording, withCopied, wordingsOf } from './wordings.ts';

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
}

/** By learned, then by id: the first is the oldest. */
type Age = readonly [age: number, id: string];

/** What should be: the utterance of a wording, and why. */
interface Wanted extends Omit<UtteranceLink, 'statement'> {
  readonly wording: string;
}

type Grounds = Pick<UtteranceLink, 'rule' | 'reason' | 'score'>;

/** Statements, those that came among them, by what they are compared by. */
interface Scene {
  readonly came: ReadonlyMap<string, readonly string[]>;
  readonly places: Map<string, Place>;
  /** Ages of those that came. */
  readonly ages: ReadonlyMap<string, number>;
}

/**
 * Brings utterances in line with what is stored, for what was `touched`. Statements of one wording are one; which
 * wordings are one, `groupReports` tells of all that hang together. The utterance's id is the oldest statement's. What a
 * wording's statements are does not matter, however many they are, but where the oldest of them goes. Writes only what
 * differs.
 */
export async function deriveUtterances(
  transaction: Transaction,
  sequence: number,
  touched: TouchedStatements,
): Promise<void> {
  const went = touched.went.flatMap(({ id, wording }) => (wording === null ? [] : [{ id, wording }]));
  const statements = touched.went.map(({ id }) => id);
  const left = await unlinkStatements(transaction, { sequence, statements });
  const gone = new Set(statements);
  const arrived = touched.came.filter(({ id }) => !gone.has(id));
  const came = groupBy(arrived, ({ wording, id }) => wording ?? id);
  const lost = groupBy(went, ({ wording }) => wording);
  const asked = [...new Set([...came.keys(), ...lost.keys()])];
  const places = new Map(
    (await readPlaces(transaction, { wordings: asked })).map((row) => [row.wording, row]),
  );
  const fresh = await freshOf(transaction, came, places);
  const wordings = wordingsOf(transaction, fresh);
  const copied = await keepCopiedPairs(
    transaction,
    wordings,
    [...new Set(arrived.map(({ version }) => version))],
    went,
  );
  const ages = await agesOf(transaction, sequence, arrived);
  const ids = new Map([...came].map(([wording, each]) => [wording, each.map(({ id }) => id)]));
  const scene: Scene = { came: ids, places, ages };
  const seeds = new Set([
    ...copied,
    ...(await findJoined(wordings, [...fresh.keys()])),
    ...asked.filter((wording) => isUnsettled(scene, wording)),
  ]);
  const component = await readComponent(wordings, [...seeds]);
  const wanted = [
    ...(await settle(transaction, scene, component)),
    ...[...ids.keys()]
      .filter((wording) => !component.wordings.has(wording))
      .map((wording) => alone(scene, wording)),
  ];
  const moved = await membersToMove(transaction, scene, wanted);
  await relink(transaction, sequence, wanted, moved, left);
  await writePassages(transaction, {
    passages: [...fresh.values()].flatMap(({ wording, reported }) => passageRows(wording, reported)),
  });
  await deriveProposals(transaction, sequence, wordings, {
    came: renewedOf(scene, asked, lost, fresh),
    fresh,
    gone: statements,
  });
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
    else fresh.set(wording, { wording, id, version, utterance: null, counts: true, reported });
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
  return { wording, utterance: places.get(wording)?.utterance ?? oldest?.[1] ?? wording, ...EQUAL };
}

const FIRST = { rule: 'utterance/first', reason: 'no report of it was learned before', score: 1 };
const EQUAL = {
  rule: 'utterance/equal',
  reason: 'the same words by a speaker of the same name on the same days',
  score: 1,
};

/** Which utterance each wording of the component is of. */
async function settle(transaction: Transaction, scene: Scene, component: Component): Promise<Wanted[]> {
  const members = [...component.wordings.values()].filter(({ counts }) => counts);
  const unread = members.map(({ wording }) => wording).filter((wording) => !scene.places.has(wording));
  for (const row of await readPlaces(transaction, { wordings: unread })) scene.places.set(row.wording, row);
  const groups = groupReports(
    members.map(({ wording, reported }) => ({ id: wording, ...reported })),
    component.joins,
  );
  const wanted: Wanted[] = [];
  const anew = new Map<string, readonly string[]>();
  for (const group of groups) for (const wording of group) anew.set(wording, group);
  const broken = brokenOf(scene, anew);
  const scanned = new Map(
    (await readOldest(transaction, { wordings: [...anew.keys()].filter((each) => broken.has(each)) })).map(
      ({ wording, age, id }) => [wording, [age, id] as const],
    ),
  );
  const grounds = groundsOf(component);
  for (const group of groups) {
    const oldest = oldestOf(group.flatMap((wording) => agesIn(scene, wording, scanned)));
    if (oldest === null) continue;
    const first = group.find((wording) => agesIn(scene, wording, scanned).includes(oldest)) ?? '';
    for (const wording of group) wanted.push({ wording, utterance: oldest[1], ...grounds(wording, first) });
  }
  return wanted;
}

/** Wordings whose utterance tells their oldest statement no more: it went, or its wordings are of several groups now. */
function brokenOf({ places }: Scene, groups: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const placed = [...groups].flatMap(([wording, group]) => {
    const place = places.get(wording);
    return place === undefined ? [] : [{ wording, group, place }];
  });
  const broken = [...groupBy(placed, ({ place }) => place.utterance).values()].filter(
    (each) =>
      each.some(({ place }) => place.age === null) || new Set(each.map(({ group }) => group)).size > 1,
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

/** Why a wording is of its utterance: the best of its joins, where it isn't the first one's. */
function groundsOf(component: Component): (wording: string, first: string) => Grounds {
  const best = new Map<string, JoinedPair>();
  for (const join of component.joins.toSorted(
    (a, b) => b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1),
  ))
    for (const end of [join.left, join.right]) if (!best.has(end)) best.set(end, join);
  return (wording, first) => {
    const join = wording === first ? undefined : best.get(wording);
    return join === undefined ? EQUAL : { rule: join.rule, reason: join.reason, score: join.score };
  };
}

/** Statements that are not of the utterance that they should be of. */
async function membersToMove(
  transaction: Transaction,
  { came, places }: Scene,
  wanted: readonly Wanted[],
): Promise<MemberRow[]> {
  const wordings = wanted.filter((each) => {
    const place = places.get(each.wording);
    return place !== undefined && place.utterance !== each.utterance;
  });
  const all = await readMembers(transaction, { wordings: wordings.map(({ wording }) => wording) });
  const whole = new Set(wordings.map(({ wording }) => wording));
  const brought = wanted
    .filter(({ wording }) => !whole.has(wording))
    .flatMap(({ wording }) => (came.get(wording) ?? []).map((id) => ({ wording, id, utterance: null })));
  return [...all, ...brought];
}

/** Links statements to the utterances of their wordings, and retires those that no statement is of any more. */
async function relink(
  transaction: Transaction,
  sequence: number,
  wanted: readonly Wanted[],
  members: readonly MemberRow[],
  left: readonly { readonly utterance: string }[],
): Promise<number> {
  const targets = new Map(wanted.map((each) => [each.wording, each]));
  const now = new Map<string, string | null>(left.map(({ utterance }) => [utterance, null]));
  const links: UtteranceLink[] = [];
  for (const { wording, id, utterance: present } of members) {
    const target = targets.get(wording);
    if (target === undefined || target.utterance === present) continue;
    const { utterance, rule, reason, score } = target;
    links.push({ statement: id, utterance, ...(id === utterance ? FIRST : { rule, reason, score }) });
    if (present !== null && utterance < (now.get(present) ?? '~')) now.set(present, utterance);
  }
  await linkUtterances(transaction, { sequence, links });
  const utterances = [...now].map(([id, to]) => ({ id, now: to }));
  await retireUtterances(transaction, { sequence, utterances });
  return links.length;
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

/** The same for everything that counts; returns how many links, pairs and proposals differed. */
export async function rederiveUtterances(transaction: Transaction, sequence: number): Promise<number> {
  const reworded = await rewordStatements(transaction);
  const rows = await listReported(transaction, {});
  const listed = listedWordings(rows);
  const { pairs, changed } = await recopy(transaction, listed, [
    ...new Set(rows.map(({ version }) => version)),
  ]);
  const wordings = withCopied(listed, pairs);
  const all = [...listed.all.keys()];
  const passages = [...listed.all.values()].flatMap(({ wording, reported }) =>
    passageRows(wording, reported),
  );
  await writePassages(transaction, { passages });
  const component = await readComponent(wordings, all);
  const groups = groupReports(
    [...component.wordings.values()].map(({ wording, reported }) => ({ id: wording, ...reported })),
    component.joins,
  );
  const members = rows.flatMap(({ wording, ...row }) => (wording === null ? [] : [{ ...row, wording }]));
  const byWording = groupBy(members, ({ wording }) => wording);
  const grounds = groundsOf(component);
  const wanted = groups.flatMap((group): Wanted[] => {
    const own = group.flatMap((wording) => byWording.get(wording) ?? []);
    const oldest = oldestOf(own.map(({ age, id }) => [age, id]));
    const first = own.find(({ id }) => id === oldest?.[1])?.wording ?? '';
    return group.map((wording) => ({
      wording,
      utterance: oldest?.[1] ?? '',
      ...grounds(wording, first),
    }));
  });
  const links = await relink(transaction, sequence, wanted, members, []);
  return reworded + changed + links + (await rederiveProposals(transaction, sequence, wordings, all));
}
