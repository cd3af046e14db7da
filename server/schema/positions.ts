import { z } from 'zod';
import { type PlacedPosition, placePositions } from '../derive/lineage.ts';
import { ArgumentError } from '../errors.ts';
import { readPositions } from '../graph/lineages.ts';
import type { Selection } from '../table/selection.ts';
import { AS_OF, AsOfScalar, onlyRow, sequenceOf } from './as-of.ts';
import { builder } from './builder.ts';
import { AFTER, ledgerConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { ClockEnum, PositionChangeEnum, StanceValueEnum } from './enums.ts';
import { namedIn, refuseUnknown, StatementFilter, toParameters } from './filter.ts';
import { SpanRef, toSpans } from './span.ts';
import { loadStatement, StatementRef } from './statement.ts';

type ChangeShape = PlacedPosition['changes'][number];

const ChangeRef = builder.objectRef<ChangeShape>('PositionChange').implement({
  description:
    'That a statement may take an earlier one back, for a reader to judge. Both stand: nothing is invalidated by it.',
  fields: (t) => ({
    kind: t.field({
      type: PositionChangeEnum,
      description: 'What of the two is opposite.',
      resolve: ({ kind }) => kind,
    }),
    reason: t.exposeString('reason', { description: 'A sentence.' }),
    confidence: t.exposeFloat('confidence', {
      description: '0 to 1: from how sure both statements are, and how like their subjects.',
    }),
    before: t.field({
      type: StatementRef,
      description: 'The last one before on a like subject.',
      resolve: ({ from }, _, context, info) => loadStatement(from, context.at(info)),
    }),
    beforeWords: t.field({
      type: [SpanRef],
      description: 'What was said then.',
      resolve: ({ before }) => toSpans(before.spans, before.contents, null),
    }),
    words: t.field({
      type: [SpanRef],
      description: 'What is said now.',
      resolve: ({ after }) => toSpans(after.spans, after.contents, null),
    }),
  }),
});

const PositionRef = builder.objectRef<PlacedPosition>('Position').implement({
  description: 'A statement of one speaker on one target, in the order in which they were said.',
  fields: (t) => ({
    statement: t.field({
      type: StatementRef,
      description: 'What was said, with its evidence.',
      resolve: ({ row }, _, context, info) => loadStatement(row.id, context.at(info)),
    }),
    stance: t.field({
      type: StanceValueEnum,
      description: 'To the target.',
      resolve: ({ row }) => row.stance,
    }),
    day: t.string({
      nullable: true,
      description: 'The first day by which it is placed; null without a date, then it comes last.',
      resolve: ({ row }) => row.day,
    }),
    clock: t.field({
      type: ClockEnum,
      nullable: true,
      description:
        'Whose day it is: as asked for, of SAID PUBLISHED where the text doesn’t tell when it was said; null without a date.',
      resolve: ({ row }) => row.clock,
    }),
    changes: t.field({
      type: [ChangeRef],
      description: 'Candidates: what it may take back. None without a date.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

const PositionConnection = ledgerConnection(PositionRef, 'Position');

const CURSOR = z.tuple([z.string(), z.string(), z.number(), z.string()]);

/** After every day: those without a date come last. */
const NO_DAY = '~';

builder.queryField('positions', (t) =>
  t.field({
    type: PositionConnection,
    description: 'What one speaker said of one target, in the order of saying, with what may have changed.',
    args: {
      speaker: t.arg.id({
        required: true,
        description: 'Who says it, as the best candidate: an entity ("Entity:JPN"), by a past id too.',
      }),
      target: t.arg.id({ required: true, description: 'The entity that it is about, in the same way.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      filter: t.arg({
        type: StatementFilter,
        description:
          'Which of their statements; without it, all of them. Its speaker, target and asOf are told by the arguments of these names.',
      }),
      clock: t.arg({
        type: ClockEnum,
        required: true,
        defaultValue: 'said',
        description:
          'By which of its times each is placed: SAID, by when it was published where the text doesn’t tell when it was said; PUBLISHED; LEARNED.',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { speaker, target, first, after, clock, ...args }, { table, graph, pin }, info) => {
      const size = pageSize(first);
      const start = readCursor(after, CURSOR);
      refuseTwice(args.filter);
      const filter = toParameters({ ...args.filter, speaker: [speaker], target: [target] });
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const found = await table.answer(
        graph,
        asOf,
        filter,
        (selection) => ({
          ...{ view: null, unknown: selection.unknown },
          show: { ...showOf(selection, filter.target), clock },
        }),
        readPositions,
      );
      const answer = onlyRow(found === null ? [] : [found], asOf);
      refuseUnknown(answer.unknown, { speaker: filter.speaker, target: filter.target, ...namedIn(filter) });
      const placed = placePositions(answer.shown.positions);
      const rest = start === null ? placed : placed.filter((each) => isAfter(keysOf(each), start));
      const page = toConnection(rest.slice(0, size + 1), size, placed.length, after, keysOf, (each) => each);
      return { ...page, asOf: answer.asOf };
    },
  }),
);

/** Throws ArgumentError where the filter says what an argument says. */
function refuseTwice(filter: typeof StatementFilter.$inferInput | null | undefined): void {
  for (const name of ['speaker', 'target', 'asOf'] as const)
    if (filter?.[name] !== undefined && filter[name] !== null)
      throw new ArgumentError(
        `filter.${name}`,
        `is told by the argument ${name}: leave it out of the filter`,
      );
}

/** The statements of a selection, and under what id the one target is now. */
function showOf({ moment, rows }: Selection, [target = '']: readonly string[]) {
  const { table, asOf } = moment;
  const present = table.presentOf(target, asOf);
  return {
    statements: [...rows].map((row) => table.names.of(table.id.values[row] ?? -1)),
    target: present === -1 ? target : table.names.of(present),
  };
}

type Keys = z.infer<typeof CURSOR>;

function keysOf({ row }: PlacedPosition): Keys {
  return [row.day ?? NO_DAY, row.version, row.position, row.id];
}

function isAfter(keys: Keys, start: Keys): boolean {
  for (const [i, key] of keys.entries()) {
    const other = start[i];
    if (other === undefined || key === other) continue;
    return key > other;
  }
  return false;
}
