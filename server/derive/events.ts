import {
  type EventFields,
  type EventLink,
  type EventRow,
  linkEvents,
  listAlikeReports,
  readTellings,
  retireEvents,
  type TellingRow,
  unlinkReports,
} from '../graph/events.ts';
import { readCompared } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { Atom } from '../identity/agreement.ts';
import { corefer, type Member, type Proposal, REACH } from '../identity/coreference.ts';
import { shiftDay } from '../identity/days.ts';
import { byAge, type Group } from '../identity/partition.ts';
import {
  isOutdated,
  type JudgeableMember,
  type JudgedPair,
  type Settled,
  sequencesOf,
  settle,
} from '../identity/settlement.ts';
import { blockOf } from '../identity/telling.ts';
import type { NameOf } from './entities.ts';
import { groupBy, ranked, retiredBy } from './order.ts';
import { countMoves, judgedOf, partnersOf, type Regrouping } from './regrouping.ts';

/** What a batch touched: the reports it brought (or revived), the blocks of these and of those that went, and the latter. */
export interface TouchedReports {
  readonly reports: readonly string[];
  readonly blocks: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Brings events in line with what is stored, for what was `touched`. An event's id is its oldest report's. Writes only
 * what differs, and tells how much that was. A link says by what rule and why.
 */
export async function deriveEvents(
  transaction: Transaction,
  sequence: number,
  touched: TouchedReports,
  nameOf: NameOf,
): Promise<Regrouping> {
  const left = await unlinkReports(transaction, { sequence, reports: touched.gone });
  const { rows, judged, blocks } = await readScope(transaction, touched);
  const near = (days: Days) => neighbourhood(blocks, days);
  const told = new Map([...groupBy(rows, keyOf).values()].map((alike) => [atomOf(alike), alike]));
  const { events, proposals } = corefer([...told.keys()], (code) => nameOf(code)?.name ?? null);
  const ruled = events.map(({ members }) => groupOf(members, told));
  const settled = near(REACH.events);
  const due = settle(ruled, judged)
    .filter(({ members }) => members.some(({ row }) => isWithin(row, settled)))
    .map(eventOf);
  const changed = await withIds(transaction, due);
  const pairs = changesOf(rows, proposals, near(REACH.proposals), blocks);
  const altered = due.filter(isAnother).map(({ row }) => row);
  await linkEvents(transaction, {
    sequence,
    events: altered,
    links: changed.map(({ present, ...link }) => link),
    ...pairs,
  });
  const moves = changed
    .map(({ present: from, event: to }) => ({ from, to }))
    .filter(({ from, to }) => from !== to);
  const retired = retiredBy(
    left.map(({ event }) => event),
    moves,
  );
  await retireEvents(transaction, { sequence, events: retired });
  return {
    changed: changed.length + altered.length + pairs.pairs.length + pairs.gone.length,
    moved: countMoves(moves),
    ruled,
    judged,
  };
}

/** Tellings with what was judged of them, and the blocks on which what touched them tells. */
interface Scope {
  readonly rows: readonly TellingRow[];
  readonly judged: readonly JudgedPair[];
  readonly blocks: ReadonlySet<string>;
}

/** What must be known for what was touched, and for all that judgements tie to it. */
async function readScope(transaction: Transaction, touched: TouchedReports): Promise<Scope> {
  const gone = await readCompared(transaction, { items: touched.gone });
  const tied = partnersOf(gone);
  const blocks = new Set([...touched.blocks, ...tied.flatMap(({ block }) => block ?? [])]);
  const reports = new Set([
    ...touched.reports,
    ...tied.flatMap(({ id, block }) => (block === null ? id : [])),
  ]);
  for (;;) {
    const rows = await readTellings(transaction, {
      blocks: [...neighbourhood(blocks, REACH.read)],
      reports: [...reports],
    });
    const compared = await readCompared(transaction, { items: singlesOf(rows) });
    const further = partnersOf(compared).filter(({ id, block }) =>
      block === null ? !reports.has(id) : !blocks.has(block),
    );
    if (further.length === 0) return { rows, judged: judgedOf(compared), blocks };
    for (const { id, block } of further) {
      if (block === null) reports.add(id);
      else blocks.add(block);
    }
  }
}

function singlesOf(rows: readonly TellingRow[]): string[] {
  return rows.filter(({ single }) => single).map(({ id }) => id);
}

/** From how many days before to how many after, both included. */
type Days = readonly [first: number, last: number];

/** Blocks, and those of their subjects on the days around theirs. */
function neighbourhood(blocks: Iterable<string>, days: Days): ReadonlySet<string> {
  return new Set([...blocks].flatMap((block) => neighbours(block, days)));
}

/** The blocks of one subject on the days around a block's; a month's has none but itself. */
function neighbours(block: string, [first, last]: Days): string[] {
  const end = block.lastIndexOf(' ');
  const [subject, when] = [block.slice(0, end), block.slice(end + 1)];
  const days = Array.from({ length: last - first + 1 }, (_, i) => shiftDay(when, first + i));
  return days.includes('') ? [block] : days.map((day) => blockOf(subject, day));
}

/** Rows that agree in all that is compared. One that is compared with none stands alone. */
function keyOf({ block, telling, least }: TellingRow): string {
  return block === null ? least : `${block} ${telling}`;
}

/** What is compared of a report whose text an older version extracted: nothing. */
const UNTOLD: Omit<Atom, 'type' | 'status' | 'telling' | 'report' | 'reports'> = {
  ...({ subject: '', language: 'en', when: '', dated: 'never', sentence: '' } as const),
  ...{ actors: [], recipients: [], places: [], stems: [], scene: [], names: [] },
};

function atomOf(alike: readonly TellingRow[]): Atom {
  const [first] = alike;
  if (first === undefined) throw new RangeError('a telling that nothing tells');
  const { block, telling, compared, type, status, least } = first;
  const parsed = compared === null ? UNTOLD : (JSON.parse(compared) as typeof UNTOLD);
  return {
    ...parsed,
    ...{ type, status },
    subject: block === null ? `${type} ${least}` : parsed.subject,
    telling: telling ?? least,
    report: alike.map((row) => row.least).sort()[0] ?? least,
    reports: alike.reduce((sum, { reports }) => sum + reports, 0),
  };
}

type Told = ReadonlyMap<Atom, readonly TellingRow[]>;

function isWithin({ block }: Pick<TellingRow, 'block'>, blocks: ReadonlySet<string>): boolean {
  return block === null || blocks.has(block);
}

/** Reports that tell alike, as judgements place them. */
interface Placed extends JudgeableMember, Omit<Member, 'atom'> {
  readonly row: TellingRow;
  readonly atom: Atom;
}

/** What the rules hold to be one event. */
function groupOf(members: readonly Member[], told: Told): Group<Placed> {
  const placed = members.flatMap((member) =>
    (told.get(member.atom) ?? []).map(
      (row): Placed => ({ ...member, row, id: row.id, learned: row.learned, code: null, single: row.single }),
    ),
  );
  const [founder] = members;
  if (founder === undefined) throw new RangeError('an event that nothing tells of');
  const { rule, reason, score } = founder;
  return { members: placed.toSorted(byAge), rule, reason, score, apart: false };
}

/** An event as it should be, with those who tell of it. */
interface Wanted {
  readonly row: EventRow;
  readonly members: readonly Placed[];
  /** Judgements that shaped it. */
  readonly judged: readonly JudgedPair[];
}

/** What judgements shaped says so of each of its reports. */
function eventOf({ members, judged, rule, reason, score }: Settled<Placed>): Wanted {
  const [oldest] = members;
  if (oldest === undefined) throw new RangeError('an event that nothing tells of');
  const { id, type, quad } = oldest.row;
  return {
    row: { id, properties: { type, quad, ...fieldsOf(members) } },
    members: judged.length === 0 ? members : members.map((each) => ({ ...each, rule, reason, score })),
    judged,
  };
}

function fieldsOf(members: readonly Placed[]): EventFields {
  const days = (of: readonly Placed[]) => of.map(({ atom }) => atom.when).filter((when) => when !== '');
  const spread = days(members).sort();
  const dated = members.filter(({ atom }) => atom.dated === 'told');
  const most = (of: readonly Placed[], tell: (atom: Atom) => string) =>
    ranked(of.map(({ atom, row }) => [tell(atom), row.reports]))[0];
  const when = dated.length > 0 ? most(dated, (atom) => atom.when) : spread[0];
  return {
    status: most(members, ({ status }) => status) as EventFields['status'],
    when: when ?? null,
    dated: when === undefined ? null : dated.length > 0 ? 'told' : 'published',
    first: spread[0] ?? null,
    last: spread.at(-1) ?? null,
    reports: members.reduce((sum, { row }) => sum + row.reports, 0),
  };
}

/** True for an event that does not stand there as it should. */
function isAnother({ row: { id, properties }, members }: Wanted): boolean {
  const { status, when, dated, first, last, reports } = properties;
  const fields = JSON.stringify([status, when, dated, first, last, reports]);
  return !members.some(({ row }) => row.event === id && JSON.stringify(row.fields) === fields);
}

/** The links of reports that are not of the event that they should be of. */
async function withIds(
  transaction: Transaction,
  due: readonly Wanted[],
): Promise<(EventLink & { readonly present: string | null })[]> {
  const misplaced = due.flatMap(({ row: { id: event }, members, judged }) =>
    members
      .filter(({ row }) => row.event !== event || !isSaidWhy(row, judged))
      .map(({ row, rule, reason, score }) => ({
        row,
        link: { event, rule, reason, score, judgements: sequencesOf(judged), present: row.event },
      })),
  );
  const several = misplaced.flatMap(({ row }) => (row.reports > 1 ? [row] : []));
  const asked = several.map(({ block, telling, event }) => ({
    block: block ?? '',
    telling: telling ?? '',
    event,
  }));
  const read = await listAlikeReports(transaction, { rows: asked });
  const ids = new Map(read.map((each) => [several[each.row], each.ids]));
  return misplaced.flatMap(({ row, link }) =>
    (ids.get(row) ?? [row.id]).map((report) => ({ report, ...link })),
  );
}

/** True where the links say what judgements shaped the event, none of them one that is in force no more, or that rules did. */
function isSaidWhy({ decided }: TellingRow, judged: readonly JudgedPair[]): boolean {
  return decided === null ? judged.length === 0 : judged.length > 0 && !isOutdated(decided, judged);
}

/**
 * Which proposed pairs are to be written and which are no more, of those whose both ends lie in the blocks; of what
 * is touched, or compared with none, those with something farther away are none.
 */
function changesOf(
  rows: readonly TellingRow[],
  proposals: readonly Proposal[],
  blocks: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): { readonly pairs: readonly Proposal[]; readonly gone: readonly Pick<Proposal, 'left' | 'right'>[] } {
  const blockOfReport = new Map(rows.map(({ least, block }) => [least, block]));
  const isDue = (block: string | null | undefined) => blocks.has(block ?? '');
  const present = rows.flatMap(({ block, proposed }) =>
    proposed.flat().filter((pair) => isWithin({ block }, touched) || (isDue(block) && isDue(pair.block))),
  );
  const wanted = proposals.filter(({ left, right }) =>
    [left, right].every((report) => isDue(blockOfReport.get(report))),
  );
  const nameOf = ({ left, right, score }: Pick<Proposal, 'left' | 'right' | 'score'>) =>
    `${left} ${right} ${score}`;
  const [before, after] = [new Set(present.map(nameOf)), new Set(wanted.map(nameOf))];
  const gone = present.filter((pair) => !after.has(nameOf(pair))).map(({ left, right }) => ({ left, right }));
  const ended = new Set(gone.map(({ left, right }) => `${left} ${right}`));
  return {
    pairs: wanted.filter((pair) => !before.has(nameOf(pair)) || ended.has(`${pair.left} ${pair.right}`)),
    gone,
  };
}
