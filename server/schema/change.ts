import type { Change } from '../graph/retractions.ts';
import { builder } from './builder.ts';

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What is done to an article as a whole.',
  values: {
    RETRACT: {
      value: 'retract' as Change['kind'],
      description: 'Hidden from every answer, and refused when it comes again.',
    },
    ERASE: {
      value: 'erase' as Change['kind'],
      description: 'The same, and its texts and all that was made of them are removed for good.',
    },
    TAKE_BACK: {
      value: 'take back' as Change['kind'],
      description: 'It counts again; what was erased may come again.',
    },
  },
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
