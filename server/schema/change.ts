import type { Change } from '../graph/retractions.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

export const ChangeKindEnum = enumOf<Change['kind']>('ChangeKind', 'What is done to an article as a whole.', {
  retract: 'Hidden from every answer, and refused when it comes again.',
  erase:
    'The same, and its texts and all that was made of them are removed for good, with the notes on it, on its statements, and on entities, utterances and events of which no other article tells.',
  'take back': 'It counts again; what was erased may come again.',
});

export const ChangeRef = builder.objectRef<Omit<Change, 'article'>>('Change').implement({
  description: 'What somebody did to an article.',
  fields: (t) => ({
    kind: t.field({
      type: ChangeKindEnum,
      description: 'Whether it was hidden, erased, or brought back.',
      resolve: (change) => change.kind,
    }),
    by: t.exposeString('by', { description: 'Who: the name of the key, or "local".' }),
    why: t.exposeString('why', { description: 'The reason that was given; "" where none was.' }),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
  }),
});
