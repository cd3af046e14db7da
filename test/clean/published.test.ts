import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../server/clean/published.ts';

describe('parsePublished(written)', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2026-04', '2026-04-01', '2026-04-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2026-03-04', '2026-03-04', '2026-03-04', 'day'],
    [' 2026-03-04\n', '2026-03-04', '2026-03-04', 'day'],
    ['2026-03-04T09:30+07:00', '2026-03-04T09:30:00+07:00', '2026-03-04T09:30:00+07:00', 'minute'],
    ['2026-03-04T09:30:15Z', '2026-03-04T09:30:15Z', '2026-03-04T09:30:15Z', 'second'],
    ['2026-03-04T09:30:15.250-03:30', '2026-03-04T09:30:15-03:30', '2026-03-04T09:30:15-03:30', 'second'],
  ])('reads %j', (written, from, to, precision) => {
    expect(parsePublished(written)).toEqual({ from, to, precision });
  });

  it.each([
    '',
    'yesterday',
    '4 March 2026',
    '04-03-2026',
    '2026-3-4',
    '2026-13',
    '2026-00',
    '2026-02-31',
    '2025-02-29',
    '0026-03-04',
    '2026-03-04T09:30',
    '2026-03-04 09:30Z',
    '2026-03-04T24:00Z',
    '2026-03-04T09:60Z',
    '2026-03-04T09:30:60Z',
    '2026-02-31T09:30Z',
    '2026-03-04T09:30+99:99',
    '2026-03-04T09:30+14:01',
  ])('finds no date in %j', (written) => {
    expect(parsePublished(written)).toBeNull();
  });

  it('reads every day of the calendar as itself, and its month and year around it', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (written) => {
        expect(parsePublished(written)).toEqual({ from: written, to: written, precision: 'day' });
        for (const length of [4, 7]) {
          const around = parsePublished(written.slice(0, length));
          expect((around?.from ?? '') <= written && written <= (around?.to ?? '')).toBe(true);
          expect(Number.isNaN(Date.parse(around?.to ?? ''))).toBe(false);
        }
      }),
    );
  });

  it('gives null or an interval that runs forward, for any text', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const almost = fc
      .tuple(two(13), two(32), two(24), two(60), fc.constantFrom('Z', '+07:00', '-03:30', '+14:01', '+09:60'))
      .map(([month, day, hour, minute, zone]) => `2024-${month}-${day}T${hour}:${minute}${zone}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (written) => {
        const published = parsePublished(written);
        if (published === null) return;
        const [from, to] = [Date.parse(published.from), Date.parse(published.to)];
        expect(from).not.toBeNaN();
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
