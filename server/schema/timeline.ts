import type { BinRow, TimelineAnswer } from '../graph/statements.ts';
import { countTimeline } from '../table/timeline.ts';
import { builder } from './builder.ts';
import { BucketEnum, ClockEnum } from './enums.ts';
import { FILTER, StatementFilter } from './filter.ts';
import { CountRef, StanceSplitRef, TotalsRef } from './totals.ts';
import { readView } from './view.ts';

export const BinRef = builder.objectRef<BinRow>('Bin').implement({
  description: 'A stretch of time, and what of the statements lies in it whole.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'First day, "2026-03-02".' }),
    to: t.exposeString('to', { description: 'Last day, itself included.' }),
    reports: t.exposeInt('reports', { description: 'Statements whose time lies in it whole.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    stances: t.field({
      type: StanceSplitRef,
      description: 'To the targets that the filter names, else to any.',
      resolve: (bin) => bin,
    }),
  }),
});

const Timeline = builder.objectRef<TimelineAnswer>('Timeline').implement({
  description:
    'Statements over time. Each is in one bin, imprecise or undated, so that the reports of all of these come to those of the totals.',
  fields: (t) => ({
    bins: t.field({
      type: [BinRef],
      description: 'Oldest first; a stretch of time of which there is nothing has no bin.',
      resolve: (timeline) => timeline.bins,
    }),
    imprecise: t.field({
      type: CountRef,
      description:
        'Told less exactly than a bin is wide, or over the edge of one: "in March" of a day or a week.',
      resolve: (timeline) => timeline.imprecise,
    }),
    undated: t.field({
      type: CountRef,
      description: 'Without a time on this clock.',
      resolve: (timeline) => timeline.undated,
    }),
    totals: t.field({
      type: TotalsRef,
      description: 'All that the filter selects: bins, imprecise and undated together.',
      resolve: (timeline) => timeline.totals,
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: Timeline,
    description:
      'How many of the statements that the filter selects lie where in time, in the local days of the outlets. The clock is that of the filter’s period where none is given.',
    args: {
      bucket: t.arg({ type: BucketEnum, defaultValue: 'month', description: 'How wide each bin is.' }),
      clock: t.arg({
        type: ClockEnum,
        description: 'By which they are placed; without it by that of `filter.period`, else SAID.',
      }),
      filter: t.arg({ type: StatementFilter, description: FILTER }),
    },
    resolve: async (_, { bucket, clock, filter }, context, info) => {
      const { view, asOf } = await readView(context, info, filter, {}, (selection) => ({
        view: countTimeline(selection, { bucket: bucket ?? 'month', clock: clock ?? selection.clock }),
      }));
      return { ...view, asOf };
    },
  }),
);
