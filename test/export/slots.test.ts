import { expect, it } from 'vitest';
import { BusyError } from '../../server/errors.ts';
import { Slots } from '../../server/export/slots.ts';

it('lets each caller have two exports and all of them six, and says whose are too many', () => {
  const slots = new Slots();
  const back = ['a', 'a', 'b', 'b', 'c', 'c'].map((caller) => slots.take(caller));
  expect(() => slots.take('a')).toThrow(expect.objectContaining({ own: true, open: 2, retryAfter: 10 }));
  expect(() => slots.take('d')).toThrow(expect.objectContaining({ own: false, open: 6 }));
  expect(() => slots.take('d')).toThrow(BusyError);
  back[0]?.();
  back[0]?.();
  slots.take('d')();
  slots.take('a');
  expect(() => slots.take('a')).toThrow(
    '2 exports of yours are waiting or running already; try again in 10 s',
  );
});
