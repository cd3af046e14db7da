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
import type { Transaction } from '../graph/query.ts';
import type { Atom } from '../identity/agreement.ts';
import { corefer, type Member, type Proposal, REACH } from '../identity/coreference.ts';
import { shiftDay } from '../identity/days.ts';
import { byAge } from '../identity/partition.ts';
import { blockOf } from '../identity/telling.ts';
import { groupBy, ranked, retiredBy } from './order.ts';

/** What a batch touched: the reports it brought (or revived), the blocks of these and of those that went, and the latter. */
export interface TouchedReports {
  readonly reports: readonly string[];
  readonly blocks: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Brings events in line with what is stored: for what was `touched`, or for everything where it is null. An event's id is
 * its oldest report's. Writes only what differs, and returns how many links that was. A link says by what rule and why.
 */
export async function deriveEvents(
  transaction: Transaction,
  sequence: number,
  touched: TouchedReports | null,
): Promise<number> {
  const left = await unlinkReports(transaction, { sequence, reports: touched?.gone ?? [] });
  const near = (days: Days) => touched && new Set(touched.blocks.flatMap((block) => neighbours(block, days)));
  const read = near(REACH.read);
  const rows = await readTellings(transaction, {
    blocks: read && [...read],
    reports: touched?.reports ?? null,
  });
  const told = new Map([...groupBy(rows, keyOf).values()].map((alike) => [atomOf(alike), alike]));
  const { events, proposals } = corefer([...told.keys()], []);
  const settled = near(REACH.events);
  const due = events
    .filter(({ members }) => members.some(({ atom }) => !settled || isWithin(told.get(atom), settled)))
    .map(({ members }) => eventOf(members, told));
  const changed = await withIds(transaction, due);
  const pairs = changesOf(rows, proposals, near(REACH.proposals));
  await linkEvents(transaction, {
    sequence,
    events: due.filter(isAnother).map(({ row }) => row),
    links: changed.map(({ present, ...link }) => link),
    ...pairs,
  });
  const retired = retiredBy(
    left.map(({ event }) => event),
    changed.map(({ present: from, event: to }) => ({ from, to })),
  );
  await retireEvents(transaction, { sequence, events: retired });
  return changed.length + pairs.pairs.length + pairs.gone.length;
}

/** From how many days before to how many after, both included. */
type Days = readonly [first: number, last: number];

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

function isWithin(alike: readonly TellingRow[] | undefined, blocks: ReadonlySet<string>): boolean {
  const block = alike?.[0]?.block ?? null;
  return block === null || blocks.has(block);
}

/** An event as it should be, with those who tell of it. */
interface Wanted {
  readonly row: EventRow;
  readonly members: readonly { readonly member: Member; readonly alike: readonly TellingRow[] }[];
}

function eventOf(members: readonly Member[], told: Told): Wanted {
  const withRows = members.map((member) => ({ member, alike: told.get(member.atom) ?? [] }));
  const rows = withRows.flatMap(({ alike }) => alike);
  const oldest = rows.toSorted(byAge)[0];
  if (oldest === undefined) throw new RangeError('an event that nothing tells of');
  const { id, type, quad } = oldest;
  return { row: { id, properties: { type, quad, ...fieldsOf(members) } }, members: withRows };
}

function fieldsOf(members: readonly Member[]): EventFields {
  const atoms = members.map(({ atom }) => atom);
  const days = (of: readonly Atom[]) => of.map(({ when }) => when).filter((when) => when !== '');
  const spread = days(atoms).sort();
  const dated = atoms.filter((atom) => atom.dated === 'told');
  const [when] = dated.length > 0 ? ranked(dated.map((atom) => [atom.when, atom.reports])) : spread;
  return {
    status: ranked(atoms.map((atom) => [atom.status, atom.reports]))[0] as EventFields['status'],
    when: when ?? null,
    dated: when === undefined ? null : dated.length > 0 ? 'told' : 'published',
    first: spread[0] ?? null,
    last: spread.at(-1) ?? null,
    reports: atoms.reduce((sum, { reports }) => sum + reports, 0),
  };
}

/** True for an event that does not stand there as it should. */
function isAnother({ row: { id, properties }, members }: Wanted): boolean {
  const { status, when, dated, first, last, reports } = properties;
  const fields = JSON.stringify([status, when, dated, first, last, reports]);
  return !members.some(({ alike }) =>
    alike.some((row) => row.event === id && JSON.stringify(row.fields) === fields),
  );
}

/** The links of reports that are not of the event that they should be of. */
async function withIds(
  transaction: Transaction,
  due: readonly Wanted[],
): Promise<(EventLink & { readonly present: string | null })[]> {
  const misplaced = due.flatMap(({ row: { id: event }, members }) =>
    members.flatMap(({ member: { rule, reason, score }, alike }) =>
      alike
        .filter((row) => row.event !== event)
        .map((row) => ({ row, link: { event, rule, reason, score, present: row.event } })),
    ),
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

/** Which proposed pairs are to be written and which are no more, of those whose both ends lie in the blocks. */
function changesOf(
  rows: readonly TellingRow[],
  proposals: readonly Proposal[],
  blocks: ReadonlySet<string> | null,
): { readonly pairs: readonly Proposal[]; readonly gone: readonly Pick<Proposal, 'left' | 'right'>[] } {
  const blockOfReport = new Map(rows.map(({ least, block }) => [least, block]));
  const isDue = (block: string | null | undefined) => blocks === null || blocks.has(block ?? '');
  const present = rows.flatMap(({ block, proposed }) =>
    isDue(block) ? proposed.flat().filter((pair) => isDue(pair.block)) : [],
  );
  const wanted = proposals.filter(({ left, right }) =>
    [left, right].every((report) => isDue(blockOfReport.get(report))),
  );
  const nameOf = ({ left, right, score }: Pick<Proposal, 'left' | 'right' | 'score'>) =>
    `${left} ${right} ${score}`;
  const [before, after] = [new Set(present.map(nameOf)), new Set(wanted.map(nameOf))];
  return {
    pairs: wanted.filter((pair) => !before.has(nameOf(pair))),
    gone: present.filter((pair) => !after.has(nameOf(pair))).map(({ left, right }) => ({ left, right })),
  };
}
