import { describe, expect, it } from 'vitest';
import { bestMoment, type DateOrder, readMoment } from '../../server/clean/moment.ts';

function read(written: string, order: DateOrder | null = null): string | null {
  const moment = readMoment(written, order);
  return moment === null ? null : `${moment.precision} ${moment.from}`;
}

describe('readMoment(written, order)', () => {
  it.each([
    ['2023-02-21T17:05:32.123+0700', 'second 2023-02-21T17:05:32+07:00'],
    ['2023-02-21T10:05Z', 'minute 2023-02-21T10:05:00Z'],
    ['2023-02-21 17:05:32 WIB', 'second 2023-02-21T17:05:32+07:00'],
    ['20230221', 'day 2023-02-21'],
    ['1676974332', 'second 2023-02-21T10:12:12Z'],
    ['1676974332000', 'second 2023-02-21T10:12:12Z'],
    ['Tue, 21 Feb 2023 10:05:00 +0700', 'second 2023-02-21T10:05:00+07:00'],
    ['Selasa, 21 Feb 2023 17:05 WIB', 'minute 2023-02-21T17:05:00+07:00'],
    ['Kantor Kabar - 21/02/2023, 17.05 WITA', 'minute 2023-02-21T17:05:00+08:00'],
    ['Rabu, 6 Agustus 2025 | 06:30 WIT', 'minute 2025-08-06T06:30:00+09:00'],
    ['17.05 WIB, 21 Februari 2023', 'minute 2023-02-21T17:05:00+07:00'],
    ['February 21, 2023 5:05 PM ET', 'minute 2023-02-21T17:05:00-05:00'],
    ['July 4, 2023 at 12:05 a.m. ET', 'minute 2023-07-04T00:05:00-04:00'],
    ['Thu 14 Sep 2023 16.31 BST', 'minute 2023-09-14T16:31:00+01:00'],
    ['21st of March 2024', 'day 2024-03-21'],
    ['25/12/2023', 'day 2023-12-25'],
    ['12/25/2023', 'day 2023-12-25'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    '2023/02/21 17:05:32',
    '2023-02-21T17:05:32',
    '2023-02-21T25:05:00Z',
    '21 Feb 2023 17:05 XYZ',
    '21 Feb 2023, 17:05',
  ])('gives the day alone for a time that has no zone, or none that is known: %s', (written) => {
    expect(read(written)).toBe('day 2023-02-21');
  });

  it('reads days before months only where it is told', () => {
    expect(read('03/04/2023')).toBeNull();
    expect(read('03/04/2023', 'dmy')).toBe('day 2023-04-03');
  });

  it.each([
    ...[
      '0000-01-01',
      '0000-00-00T00:00:00Z',
      '0000-00-00 00:00:00',
      '2023-13-01',
      '2023-02-30',
      '31 Februari 2023',
    ],
    ...[
      '2023-00-10T10:00:00Z',
      '1970-01-01T00:00:00Z',
      '0',
      '1 Jan 0001',
      '32/01/2023',
      '30/02/2023',
      'Feb 30, 2023',
    ],
    ...['yesterday', '5 hours ago', '17:05 WIB', 'Rp 21 2023', 'call 0812-2023-1111', ''],
  ])('gives nothing for what is no day: %s', (written) => {
    expect(read(written, 'dmy')).toBeNull();
  });
});

describe('bestMoment(told, shown)', () => {
  const moments = (...written: string[]) => written.flatMap((each) => readMoment(each, 'dmy') ?? []);
  const best = (told: string[], shown: string[]) =>
    bestMoment(moments(...told), moments(...shown))?.from ?? null;

  it('takes the most trusted, and what another knows better of that day', () => {
    expect(best(['2023-02-21', '2023-02-22T10:00:00Z'], [])).toBe('2023-02-21');
    expect(best(['2023/02/21 17:05:32'], ['21 Feb 2023 17:05 WIB'])).toBe('2023-02-21T17:05:00+07:00');
    expect(best(['2023-02-21T17:05:00+07:00'], ['22 Feb 2023 17:05 WIB'])).toBe('2023-02-21T17:05:00+07:00');
    expect(best([], [])).toBeNull();
  });

  it('believes the zone that readers see, where the hour is the same', () => {
    expect(best(['2023-02-21T17:05:32Z'], ['21 Feb 2023 17:05 WIB'])).toBe('2023-02-21T17:05:32+07:00');
    expect(best(['2023-02-21T10:05:32Z'], ['21 Feb 2023 17:05 WIB'])).toBe('2023-02-21T10:05:32Z');
  });
});
