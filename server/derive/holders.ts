import { type AskedOffice, type OfficeRow, readHolders, readOffices } from '../graph/offices.ts';
import type { Transaction } from '../graph/query.ts';
import {
  type Holder,
  holderOn,
  type ImportedTenure,
  NEAR,
  type OfficePeriod,
  periodsOf,
} from '../identity/holders.ts';
import { nameOffice } from '../identity/offices.ts';
import { groupBy } from './order.ts';

/** Texts that are read to tell who held an office on a day: so many days around it, and no more, however many there are. */
export const LOOKED_AT = { near: NEAR, most: 50, mostDated: 20 } as const;

/** Who someone known only by an office probably is. */
export interface Resolved extends Holder {
  /** "foreign minister of CHN". */
  readonly office: string;
  /** The day of the text that describes them. */
  readonly day: string;
}

/**
 * Who the described ones among `entities` are, by who held their office on the day of the text: those of whom it is known.
 * Nothing is joined by it. Reads a bounded number of texts for each.
 */
export async function resolveDescribed(
  transaction: Transaction,
  entities: readonly string[],
  asOf: number | null = null,
): Promise<ReadonlyMap<string, Resolved>> {
  const asked = await readHolders(transaction, { entities, ...LOOKED_AT, asOf });
  const found = new Map<string, Resolved>();
  for (const [id, rows] of groupBy(asked, (row) => row.id)) {
    const resolved = agreedOf(rows);
    if (resolved !== null) found.set(id, resolved);
  }
  return found;
}

/** The one to whom every office and day leads that leads anywhere: several texts may be judged to describe one. */
function agreedOf(rows: readonly AskedOffice[]): Resolved | null {
  const all = rows.flatMap(({ office, day, presumed, tellings, tenures }): Resolved[] => {
    const found = holderOn(office, day, tellings, tenures);
    if (found === null) return [];
    const holder = presumed === null ? found : presumedHolder(found, presumed);
    return [{ ...holder, office: nameOffice(office), day }];
  });
  const [first] = all;
  return first !== undefined && all.every(({ entity }) => entity === first.entity) ? first : null;
}

/** Whoever holds it holds an office of the country only as surely as the text means that one. */
function presumedHolder(
  { entity, confidence, reason }: Holder,
  presumed: NonNullable<AskedOffice['presumed']>,
): Holder {
  return {
    entity,
    confidence: Math.round(confidence * presumed.confidence * 100) / 100,
    reason: `${reason}; the text names no country: ${presumed.reason}`,
  };
}

/** An office of an entity, over time. */
export interface HeldOffice extends Pick<OfficeRow, 'for'> {
  readonly office: string;
  readonly periods: readonly OfficePeriod[];
  readonly imported: readonly Omit<ImportedTenure, 'entity'>[];
  /** Why it is taken for the office of this country, where neither a text nor an import says so; else null. */
  readonly presumed: string | null;
}

/** The offices that texts and imports give each of `entities`, with their times. */
export async function readHeldOffices(
  transaction: Transaction,
  entities: readonly string[],
  asOf: number | null = null,
): Promise<ReadonlyMap<string, readonly HeldOffice[]>> {
  const rows = await readOffices(transaction, { entities, asOf });
  const held = rows.map((row) => ({
    id: row.id,
    office: nameOffice(row.office),
    for: row.for,
    periods: periodsOf(row.tellings),
    imported: row.tenures,
    presumed: presumedBy(row),
  }));
  return groupBy(
    held.filter(({ periods, imported }) => periods.length + imported.length > 0),
    (row) => row.id,
  );
}

function presumedBy({ tellings, tenures }: OfficeRow): string | null {
  if (tenures.length > 0 || tellings.some((each) => each.presumedBy === null)) return null;
  return tellings.at(-1)?.presumedBy ?? null;
}
