import type { Interval } from '../document/document.ts';
import { builder } from './builder.ts';
import { PrecisionEnum } from './enums.ts';

export const IntervalRef = builder.objectRef<Interval>('Interval').implement({
  description:
    'A stretch of time, both ends inclusive: ISO dates where precision is DAY or coarser, else times with their zone.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Its first day ("2026-03-01"), or its first moment.' }),
    to: t.exposeString('to', { description: 'Its last day, or moment: equal to `from` where it is one.' }),
    precision: t.field({
      type: PrecisionEnum,
      description: 'How exactly it is told: "in March" is of MONTH.',
      resolve: (interval) => interval.precision,
    }),
  }),
});
