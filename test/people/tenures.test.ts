import { describe, expect, it } from 'vitest';
import { readTenure } from '../../server/people/tenures.ts';

describe('readTenure(start, end, died)', () => {
  it.each([
    ['2019', '2024', null, { from: '2019', to: '2024' }],
    ['2019-10', '2019', null, { from: '2019-10', to: '2019' }],
    ['2024-02-29T00:00:00Z', '+2024-03-01', null, { from: '2024-02-29', to: '2024-03-01' }],
    ['2019-00-00', '2024-10-00', null, { from: '2019', to: '2024-10' }],
    ['0987-01-02', '0999', null, { from: '0987-01-02', to: '0999' }],
    ['2019', undefined, '2021-05-06', { from: '2019', to: '2021-05-06' }],
    ['2019', '2020', '2021-05-06', { from: '2019', to: '2020' }],
    ['2019-10-23', '2019-10-23', null, { from: '2019-10-23', to: '2019-10-23' }],
    ['2019', '?', null, { from: '2019', to: '2019' }],
    ['t1204', '_:b7', null, {}],
    ['-0044-03-15', undefined, null, {}],
    [undefined, undefined, null, {}],
  ])('takes %s to %s (died %s) without a fault', (start, end, died, time) =>
    expect(readTenure(start, end, died)).toEqual({ time, faults: [] }),
  );

  it.each([
    ['2019-13-01', '2024', null, { to: '2024' }, /^began on 2019-13-01, which is no date/],
    ['2019-13', '2024', null, { to: '2024' }, /^began on 2019-13,/],
    ['2023-02-29', undefined, null, {}, /^began on 2023-02-29,/],
    ['0000-01-01', undefined, null, {}, /^began on 0000-01-01,/],
    ['2019-00-07', undefined, null, {}, /^began on 2019-00-07,/],
    ['23 October 2019', undefined, null, {}, /^began on 23 October 2019,/],
    ['2019', '2024-02-30', null, { from: '2019', to: '2019' }, /^ended on 2024-02-30, which is no date/],
    ['2024', '2019', null, {}, /^ended on 2019, before it began on 2024: kept without its time/],
    ['2019-10-23', '2019-10-22', null, {}, /^ended on 2019-10-22, before it began/],
    ['2019-10', '2019-09-30', null, {}, /^ended on 2019-09-30, before it began/],
    ['2019', undefined, '2018-05-06', {}, /^ended by death on 2018-05-06, before it began/],
    ['2019', undefined, '2021-02-31', { from: '2019', to: '2019' }, /^ended by death on 2021-02-31, which/],
  ])('tells of %s to %s (died %s)', (start, end, died, time, reason) =>
    expect(readTenure(start, end, died)).toEqual({ time, faults: [expect.stringMatching(reason)] }),
  );
});
