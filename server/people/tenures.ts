import type { PackedOffice } from '../extract/gazetteer/people-index.ts';

/** The time of an office as far as it can be used, and what of what was told can't be. */
export interface TenureTold {
  readonly time: Pick<PackedOffice, 'from' | 'to'>;
  /** Reasons that read on after whose office it is: "began on 2019-13-01, which is no date: kept without that date". */
  readonly faults: readonly string[];
}

/**
 * The time of an office: at the precision told, ended by its holder's death at the latest. Of an end that is not told
 * when nothing more than the beginning is sure. What is no date at all ("?", a blank node) stands for one that is not
 * told; a date that can't be is a fault, and so are an end and a beginning in the wrong order, of which neither is kept.
 */
export function readTenure(
  start: string | undefined,
  end: string | undefined,
  died: string | null = null,
): TenureTold {
  const faults = [
    ...faultOf(start, 'began'),
    ...(end === undefined ? faultOf(died ?? undefined, 'ended by death') : faultOf(end, 'ended')),
  ];
  const from = start === undefined ? undefined : (dayOf(start) ?? undefined);
  const told = end ?? died ?? undefined;
  const to = told === undefined ? undefined : (dayOf(told) ?? from);
  if (from === undefined || to === undefined || !isBefore(to, from))
    return {
      time: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      faults,
    };
  const how = end === undefined ? 'ended by death' : 'ended';
  return {
    time: {},
    faults: [...faults, `${how} on ${to}, before it began on ${from}: kept without its time`],
  };
}

function faultOf(told: string | undefined, how: string): string[] {
  if (told === undefined || !/^\+?\d/u.test(told) || dayOf(told) !== null) return [];
  return [`${how} on ${told.slice(0, LONGEST_TOLD)}, which is no date: kept without that date`];
}

const LONGEST_TOLD = 40;

/** A day, month or year of the calendar; parts that are zero are not told. */
function dayOf(told: string): string | null {
  const match = /^\+?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/su.exec(told);
  if (match === null) return null;
  const [, year = '', month = '00', day = '00'] = match;
  if (year === '0000' || Number(month) > 12 || (month === '00' && day !== '00')) return null;
  if (month === '00') return year;
  if (day === '00') return `${year}-${month}`;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const written = `${year}-${month}-${day}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

/** True where `a` is over before `b` begins, at the precision that both have. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
