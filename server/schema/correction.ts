import { ArgumentError } from '../errors.ts';
import { isCorrection } from '../graph/judgements.ts';
import type { StatementDetail } from '../graph/statements.ts';
import { builder, ownId } from './builder.ts';
import { deskOf } from './context.ts';
import { StanceValueEnum } from './enums.ts';
import { ConsequenceRef, entityEndOf, JudgementRef, PREVIEW, reasonOf, VerdictEnum } from './judgement.ts';
import { StatementRef } from './statement.ts';

const BadgeEnum = builder.enumType('ReviewBadge', {
  description: 'What somebody who read a statement made of it.',
  values: {
    UNREVIEWED: { description: 'Nobody has judged it: it stands as it was extracted.' },
    CONFIRMED: { description: 'Somebody read it, and it is right as it was extracted.' },
    CORRECTED: { description: 'Somebody decided who speaks, what it is about, or the stance.' },
    REJECTED: { description: 'Somebody judged it to be no statement: it counts nowhere.' },
  } as const,
});

const BADGES = { confirmed: 'CONFIRMED', corrected: 'CORRECTED', rejected: 'REJECTED' } as const;

const ReviewRef = builder.objectRef<StatementDetail>('Review').implement({
  description: 'How a statement stands with those who read it after the extractor.',
  fields: (t) => ({
    badge: t.field({
      type: BadgeEnum,
      description: 'Where it stands, by the judgements in force.',
      resolve: ({ statement: { reviewed } }) => (reviewed ? BADGES[reviewed] : 'UNREVIEWED'),
    }),
    judgements: t.field({
      type: [JudgementRef],
      description: 'What is decided about it, in force, oldest first.',
      resolve: async ({ judgements: ids }, _, context, info) =>
        (await context.at(info).judgements.loadMany(ids)).flatMap((each) =>
          each === null || each instanceof Error ? [] : [each],
        ),
    }),
  }),
});

builder.objectField(StatementRef, 'review', (t) =>
  t.field({
    type: ReviewRef,
    description: 'Whether somebody has judged it, and how.',
    resolve: (detail) => detail,
  }),
);

builder.mutationField('correct', (t) =>
  t.field({
    type: ConsequenceRef,
    authScopes: { curate: true },
    description:
      'Corrects what was extracted of a statement, or confirms it. Takes the scope curate. What stands already is not written again. Refused (CONTRADICTION, with the `judgement`) where a correction in force says otherwise: undo that first. What was extracted is kept, and comes back by `undo`.',
    args: {
      statement: t.arg.id({ required: true, description: 'Which one, as `Statement.id` has it.' }),
      verdict: t.arg({
        type: VerdictEnum,
        required: true,
        description: 'Any but SAME, DIFFERENT, UNDECIDED and UNDO, which are no verdicts on one statement.',
      }),
      whom: t.arg.id({
        description:
          'For SPEAKER_IS, TARGET_IS, TARGET_IS_NOT and STANCE_IS: an occurrence in the same article ("Occurrence:...", as mentions give it), or an entity that it speaks of ("Entity:...").',
      }),
      stance: t.arg({ type: StanceValueEnum, description: 'For TARGET_IS and STANCE_IS.' }),
      why: t.arg.string({ description: 'The reason, kept with it.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { statement, verdict, whom, stance, why, preview }, context) => {
      if (!isCorrection(verdict)) throw new ArgumentError('verdict', 'is none about a statement');
      const correction = {
        statement: ownId('Statement', String(statement)),
        ...{ verdict, stance: stance ?? null, author: context.caller.name, why: reasonOf(why) },
        whom: whom === null || whom === undefined ? null : entityEndOf(String(whom)),
      };
      const consequence = await deskOf(context).correct(correction, preview ?? false);
      context.forget();
      return consequence;
    },
  }),
);
