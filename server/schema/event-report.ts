import type { ReportDetail } from '../graph/statements.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { EventStatusEnum, EventTypeEnum } from './enums.ts';
import { IntervalRef } from './interval.ts';
import { SpanRef, toSpans } from './span.ts';

/** An event report with the text its trigger lies in, where that was loaded. */
export type EventReportShape = ReportDetail & { readonly within: string | null };

function partiesOf({ parts }: ReportDetail, as: ReportDetail['parts'][number]['as']) {
  return parts.filter((part) => part.as === as).map(({ entity }) => entity);
}

export const EventReportRef = builder.objectRef<EventReportShape>('EventReport').implement({
  description: 'An event as one text tells it: who did what to whom, and whether it happened.',
  fields: (t) => ({
    id: t.id({
      description:
        '"EventReport:" and a hash of the text, the trigger and the class: what `judge` takes to split it from an event or to join it.',
      resolve: ({ report }) => `EventReport:${report.id}`,
    }),
    type: t.field({
      type: EventTypeEnum,
      description: 'What was done, by its class of PLOVER.',
      resolve: ({ report }) => report.type,
    }),
    quad: t.int({
      description: '1: words of cooperation, 2: deeds of it, 3: words of conflict, 4: deeds of it.',
      resolve: ({ report }) => report.quad,
    }),
    intensity: t.float({
      description: 'From -10 (conflict) to 10 (cooperation), on the scale of PLOVER.',
      resolve: ({ report }) => report.intensity,
    }),
    trigger: t.field({
      type: SpanRef,
      description: 'The words that tell the event.',
      resolve: ({ report, within }) => {
        const [trigger] = toSpans(report.triggerSpan, [report.trigger], within);
        if (trigger === undefined) throw new RangeError(`the event report ${report.id} has no trigger`);
        return trigger;
      },
    }),
    actors: t.field({
      type: [EntityRef],
      description: 'Who did it; of a mutual one all sides.',
      resolve: (detail) => partiesOf(detail, 'actor'),
    }),
    recipients: t.field({
      type: [EntityRef],
      description: 'To whom it was done.',
      resolve: (detail) => partiesOf(detail, 'recipient'),
    }),
    places: t.field({
      type: [EntityRef],
      description: 'Where it happened.',
      resolve: (detail) => partiesOf(detail, 'place'),
    }),
    date: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When it happened; null where the text doesn’t tell.',
      resolve: ({ report: { dateFrom: from, dateTo: to, datePrecision: precision } }) =>
        from === undefined || to === undefined || precision === undefined ? null : { from, to, precision },
    }),
    status: t.field({
      type: EventStatusEnum,
      description: 'Whether it happened, by this text.',
      resolve: ({ report }) => report.status,
    }),
    confidence: t.float({
      description:
        'How likely it is that this was told of these, 0 to 1: by counts of reports that were read, for Indonesian by the words alone.',
      resolve: ({ report }) => report.confidence,
    }),
    rule: t.string({ description: 'Id of the rule that found it.', resolve: ({ report }) => report.rule }),
  }),
});
