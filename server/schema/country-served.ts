import { tellServed } from '../graph/offices.ts';
import type { CountryServed } from '../graph/statements.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { enumOf } from './enums.ts';
import { StatementRef } from './statement.ts';

const ServedByEnum = enumOf<CountryServed['by']>(
  'ServedBy',
  'What tells for which country somebody speaks.',
  {
    text: 'The office that the text gives them with its country: see `role` of the speaker.',
    import: 'An imported office that they held on the day of saying.',
    presumption: 'An office of which the text leaves it to its reader whose it is.',
  },
);

const ServedRef = builder.objectRef<CountryServed>('SpeaksFor').implement({
  description: 'The country for which somebody speaks by an office of state.',
  fields: (t) => ({
    country: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Null where the graph knows no such country; then `rollUp` leaves the person as they are.',
      resolve: ({ country }, _, context, info) => context.at(info).entities.load(country),
    }),
    by: t.field({ type: ServedByEnum, description: 'What tells it.', resolve: ({ by }) => by }),
    confidence: t.exposeFloat('confidence', {
      description:
        '0 to 1: how sure the country is where it is presumed, else 1; `minConfidence` with `rollUp` takes it in.',
    }),
    reason: t.string({
      description: 'In English: "foreign minister of JPN, as imported".',
      resolve: tellServed,
    }),
  }),
});

builder.objectFields(StatementRef, (t) => ({
  speaksFor: t.field({
    type: ServedRef,
    nullable: true,
    description:
      'The country as which `rollUp` counts the first speaker; null where they count as themselves.',
    resolve: ({ statement }, _, context, info) => context.at(info).countriesServed.load(statement.id),
  }),
}));
