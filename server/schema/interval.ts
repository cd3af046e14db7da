import type { Interval } from '../document/document.ts';
import { builder } from './builder.ts';
import { PrecisionEnum } from './enums.ts';

export const IntervalRef = builder.objectRef<Interval>('Interval').implement({
  description:
    'A stretch of time, both ends inclusive: ISO dates where precision is DAY or coarser, else times with their zone.',
  fields: (t) => ({
    from: t.exposeString('from'),
    to: t.exposeString('to'),
    precision: t.field({ type: PrecisionEnum, resolve: (interval) => interval.precision }),
  }),
});
