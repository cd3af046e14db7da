import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refine } from '../../web/store/changes.ts';
import { initialState } from '../../web/store/state.ts';
import { rangeText } from '../../web/views/ranges.ts';
import { barsOf } from '../../web/views/timeline/bars.ts';
import { between, drag, nudge } from '../../web/views/timeline/brush.ts';
import {
  bucketFor,
  buckets,
  crowdOf,
  dayOf,
  daysOf,
  endOf,
  extentOf,
  isoOf,
  lengthOf,
  pan,
  type Stretch,
  startOf,
  stretchOf,
  wholeBins,
  zoom,
} from '../../web/views/timeline/days.ts';
import { loadedFor, withPossible } from '../../web/views/timeline/lanes.ts';
import { changes } from '../../web/views/timeline/picture.ts';
import { ticksOf } from '../../web/views/timeline/ticks.ts';
import { changeTime, timeOf } from '../../web/views/timeline/time.ts';

const year = stretchOf({ from: '2026-01-01', to: '2026-12-31' });
const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-01-01') });
const bucket = fc.constantFrom(...buckets);
const stretch = fc
  .tuple(day, fc.double({ min: 1, max: 4000, noNaN: true }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('bins of days', () => {
  it('weeks begin on Monday, months and years with the calendar', () => {
    expect(isoOf(startOf(dayOf('2026-03-04'), 'WEEK'))).toBe('2026-03-02');
    expect(isoOf(startOf(dayOf('2026-03-02'), 'WEEK'))).toBe('2026-03-02');
    expect(isoOf(startOf(dayOf('2024-02-29'), 'MONTH'))).toBe('2024-02-01');
    expect(isoOf(endOf(dayOf('2024-02-29'), 'MONTH'))).toBe('2024-03-01');
    expect(isoOf(endOf(dayOf('1969-12-31'), 'YEAR'))).toBe('1970-01-01');
  });

  it('every day lies in one bin, and the next begins where it ends', () => {
    fc.assert(
      fc.property(day, bucket, (at, bucket) => {
        const [start, end] = [startOf(at, bucket), endOf(at, bucket)];
        expect(start <= at && at < end).toBe(true);
        expect(startOf(end, bucket)).toBe(end);
        expect(endOf(end - 1, bucket)).toBe(end);
      }),
    );
  });

  it('days and stretches are each other’s inverse', () => {
    fc.assert(
      fc.property(day, fc.nat(900), (from, length) => {
        const days = { from: isoOf(from), to: isoOf(from + length) };
        expect(daysOf(stretchOf(days))).toEqual(days);
      }),
    );
  });

  it('a stretch has at most 500 bins, as fine as there is room for', () => {
    expect(bucketFor(year, 1400, 3)).toBe('DAY');
    expect(bucketFor(year, 1400, 7)).toBe('WEEK');
    expect(bucketFor({ from: 0, to: 501 }, 9000, 3)).toBe('WEEK');
    expect(bucketFor({ from: 0, to: 30 * 365 }, 1400, 3)).toBe('MONTH');
    expect(bucketFor({ from: 0, to: 400 * 365 }, 400, 7)).toBe('YEAR');
  });

  it('one day alone has room around it', () => {
    expect(lengthOf(extentOf([{ from: '2026-11-27', to: '2026-11-27' }]) ?? year)).toBeGreaterThanOrEqual(14);
    expect(extentOf([])).toBeNull();
  });
});

describe('zoom and pan', () => {
  it('what is under the hand stays there, and all of time holds it', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shown, factor, share) => {
          const all = { from: shown.from - 9000, to: shown.to + 9000 };
          const at = shown.from + share * lengthOf(shown);
          const near = zoom(shown, factor, at, all);
          expect(lengthOf(near)).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(near.from >= all.from - 1e-6 && near.to <= all.to + 1e-6).toBe(true);
          if (near.from > all.from + 1e-6 && near.to < all.to - 1e-6)
            expect((at - near.from) / lengthOf(near)).toBeCloseTo(share, 5);
        },
      ),
    );
  });

  it('time ends at its ends', () => {
    expect(pan({ from: year.from, to: year.from + 30 }, -10, year)).toEqual({
      from: year.from,
      to: year.from + 30,
    });
    expect(zoom({ from: year.from, to: year.from + 30 }, 100, year.from, year)).toEqual(year);
  });

  it('what is loaded holds what is shown, and little more', () => {
    fc.assert(
      fc.property(stretch, bucket, (shown, bucket) => {
        const all: Stretch = { from: shown.from - 90_000, to: shown.to + 90_000 };
        const loaded = loadedFor(shown, all, bucket) ?? all;
        expect(loaded.from <= shown.from && loaded.to >= shown.to).toBe(true);
        expect(lengthOf(loaded)).toBeLessThanOrEqual(4 * lengthOf(shown) + 2 * 366);
        expect(loaded).toEqual(wholeBins(loaded, bucket));
      }),
    );
    expect(loadedFor(year, year, 'DAY')).toBeNull();
  });
});

describe('the brush', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };

  it('takes whole bins, whichever way it is drawn', () => {
    const [a, b] = [dayOf('2026-03-04') + 0.4, dayOf('2026-05-20') + 0.1];
    expect(between(a, b, 'MONTH')).toEqual({ from: '2026-03-01', to: '2026-05-31' });
    expect(between(b, a, 'WEEK')).toEqual({ from: '2026-03-02', to: '2026-05-24' });
    expect(between(a, a, 'DAY')).toEqual({ from: '2026-03-04', to: '2026-03-04' });
  });

  it('is moved and widened by bins, and stops at its other end and at the edge of time', () => {
    expect(nudge(march, 'both', 1, 'MONTH', year)).toEqual({ from: '2026-04-01', to: '2026-04-30' });
    expect(nudge(march, 'to', 1, 'MONTH', year)).toEqual({ from: '2026-03-01', to: '2026-04-30' });
    expect(nudge(march, 'to', -1, 'MONTH', year)).toEqual(march);
    expect(nudge(march, 'from', 2, 'MONTH', year)).toEqual(march);
    expect(nudge(march, 'both', -3, 'MONTH', year)).toEqual(march);
    expect(nudge({ from: '2026-03-10', to: '2026-03-12' }, 'to', 1, 'WEEK', year)).toEqual({
      from: '2026-03-10',
      to: '2026-03-15',
    });
  });

  it('goes by a key the way that the key says or stays, whatever the width of the bins, and is never empty', () => {
    expect(nudge({ from: '2026-03-02', to: '2026-03-29' }, 'to', -1, 'MONTH', year).to).toBe('2026-03-29');
    const days = fc.integer({ min: year.from, max: year.to - 1 });
    const grip = fc.constantFrom('from', 'to', 'both' as const);
    fc.assert(
      fc.property(days, days, grip, fc.constantFrom(-2, -1, 1, 2), bucket, (a, b, grip, bins, bucket) => {
        const before = { from: Math.min(a, b), to: Math.max(a, b) + 1 };
        const after = stretchOf(nudge(daysOf(before), grip, bins, bucket, year));
        expect(after.to).toBeGreaterThan(after.from);
        expect(Math.sign(after.from - before.from) * bins).toBeGreaterThanOrEqual(0);
        if (grip === 'to') expect(Math.sign(after.to - before.to) * bins).toBeGreaterThanOrEqual(0);
        if (grip === 'from') expect(after.to).toBe(before.to);
      }),
    );
  });

  it('is dragged by an end, over the other as well, or as a whole', () => {
    const to = (iso: string) => dayOf(iso) + 0.5;
    expect(drag(march, 'to', to('2026-06-10'), 0, 'MONTH', year).to).toBe('2026-06-30');
    expect(drag(march, 'from', to('2026-06-10'), 0, 'MONTH', year)).toEqual({
      from: '2026-03-01',
      to: '2026-06-30',
    });
    expect(drag(march, 'both', 0, 33, 'MONTH', year)).toEqual({ from: '2026-04-01', to: '2026-04-30' });
    expect(drag(march, 'both', 0, 9000, 'DAY', year)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});

describe('bars', () => {
  const bin = { from: '2026-03-01', to: '2026-03-31', reports: 10, utterances: 5 };

  it('are as high as the unit counts, divided as the reports are', () => {
    const bars = barsOf([{ ...bin, stances: { supports: 2, opposes: 4, neutral: 1 } }], 'utterances');
    expect([...bars.supports, ...bars.opposes, ...bars.neutral]).toEqual([1, 2, 2]);
    expect([bars.peak, [...bars.from], [...bars.to]]).toEqual([
      5,
      [dayOf('2026-03-01')],
      [dayOf('2026-04-01')],
    ]);
  });

  it('are no higher where statements count for two stances', () => {
    const bars = barsOf([{ ...bin, stances: { supports: 8, opposes: 8, neutral: 4 } }], 'reports');
    expect([...bars.supports, ...bars.opposes, ...bars.neutral]).toEqual([4, 4, 2]);
  });
});

describe('withPossible(loaded, possible)', () => {
  const bin = (month: string, utterances: number) => ({
    ...{ from: `2026-${month}-01`, to: `2026-${month}-28`, utterances, reports: utterances },
    stances: { supports: utterances, opposes: 0, neutral: 0 },
  });
  const loadedOf = (...bins: ReturnType<typeof bin>[]) =>
    ({ bucket: 'MONTH', lanes: [{ entity: null, bins, bars: barsOf(bins, 'reports') }] }) as const;
  const told = (loaded: ReturnType<typeof withPossible>) =>
    loaded?.lanes[0]?.bins.map(({ from, utterances, most, stances }) => [
      ...[from.slice(5, 7), rangeText(utterances, most?.utterances, String), stances.supports],
    ]);

  it('gives each bin what it comes to at most, and those of which nothing is sure a place', () => {
    const sure = loadedOf(bin('02', 2), bin('05', 1));
    expect(told(withPossible(sure, loadedOf(bin('01', 3), bin('02', 4), bin('05', 1))))).toEqual([
      ...[
        ['01', '0–3', 0],
        ['02', '2–4', 2],
        ['05', '1', 1],
      ],
    ]);
    expect(told(withPossible(sure, loadedOf(bin('02', 4))))).toEqual([
      ['02', '2–4', 2],
      ['05', '1+', 1],
    ]);
    expect(withPossible(sure, null)).toBe(sure);
    expect(withPossible(sure, { ...loadedOf(), bucket: 'DAY' })).toBe(sure);
  });
});

describe('what a step of the brush draws anew', () => {
  it('is both sides of what moved, with the line around it', () => {
    expect(changes([100, 200], [110, 200], 1000, 2)).toEqual([[98, 112]]);
    expect(changes([0, 200], [3, 205], 204, 2)).toEqual([
      [0, 5],
      [198, 204],
    ]);
    expect(changes([100, 200], [100, 200], 1000, 2)).toEqual([]);
  });

  it('is everything where a brush comes, goes or leaps', () => {
    expect(changes(null, [3, 9], 1000, 2)).toEqual([[0, 1000]]);
    expect(changes([3, 9], null, 1000, 2)).toEqual([[0, 1000]]);
    expect(changes([3, 9], [20, 30], 1000, 2)).toEqual([[0, 1000]]);
    expect(changes(null, null, 1000, 2)).toEqual([]);
  });
});

describe('the axis', () => {
  it('is in years, months, days or hours, and says which year or day it is', () => {
    const texts = (from: string, to: string) =>
      ticksOf(stretchOf({ from, to }), 900, 'en').map(({ text }) => text);
    expect(texts('1990-01-01', '2029-12-31')).toContain('2000');
    expect(texts('2025-07-01', '2026-06-30')).toEqual(
      expect.arrayContaining(['Jul 2025', 'Oct', '2026', 'Apr']),
    );
    expect(texts('2026-03-02', '2026-03-08')[0]).toBe('2 Mar 2026');
    expect(texts('2026-03-04', '2026-03-04')).toEqual(
      expect.arrayContaining(['4 Mar 2026', '06:00', '18:00']),
    );
  });
});

describe('crowdOf(bins, all)', () => {
  const month = (from: string, utterances: number) => ({ from, to: `${from.slice(0, 8)}28`, utterances });
  const late = [month('2025-09-01', 100), month('2025-10-01', 300)];

  it('is where nearly everything lies, far from a few strays, and all of it else', () => {
    const strays = [month('2009-01-01', 2), month('2020-03-01', 1)];
    const all = extentOf([...strays, ...late]) ?? year;
    expect(daysOf(crowdOf([...strays, ...late], all))).toEqual({ from: '2025-08-31', to: '2025-10-29' });
    expect(crowdOf(late, extentOf(late) ?? year)).toEqual(extentOf(late));
    expect(crowdOf([month('2009-01-01', 90), ...late], all)).toBe(all);
    expect(crowdOf([], year)).toBe(year);
  });

  it('is shown until something else is asked for, with what is chosen; all of time is asked for', () => {
    const all = stretchOf({ from: '2009-01-01', to: '2025-12-31' });
    const crowd = stretchOf({ from: '2025-09-01', to: '2025-10-31' });
    const first = timeOf(initialState, all, crowd);
    expect(first.stretch).toEqual(crowd);
    const wide = changeTime(first, { ...first, stretch: all }, all, crowd)(initialState);
    expect(wide.window).toEqual(daysOf(all));
    expect(timeOf(wide, all, crowd).stretch).toEqual(all);
    expect(changeTime(timeOf(wide, all, crowd), first, all, crowd)(wide).window).toBeNull();
    const brushed = { ...first, brush: { from: '2025-08-25', to: '2025-09-07' } };
    const played = changeTime(first, brushed, all, crowd)(initialState);
    expect(timeOf(played, all, crowd)).toEqual(brushed);
    expect(changeTime(brushed, first, all, crowd)(played)).toEqual(initialState);
    const chosen = refine({ from: '2025-01-01', to: '2025-01-31' })(initialState);
    expect(daysOf(timeOf(chosen, all, crowd).stretch)).toEqual({ from: '2025-01-01', to: '2025-10-31' });
  });
});

describe('time and the page’s state', () => {
  it('an open end of the period is that of all, and stays open when something else changes', () => {
    const since = refine({ from: '2026-05-01' })(initialState);
    const before = timeOf(since, year);
    expect(before.brush).toEqual({ from: '2026-05-01', to: '2026-12-31' });
    const near = { ...before, stretch: { from: year.from, to: year.from + 31 } };
    const after = changeTime(before, near, year)(since);
    expect(after.filter).toEqual(since.filter);
    expect(after.window).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect(changeTime(near, before, year)(after).window).toBeNull();
  });
});
