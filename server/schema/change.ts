import type { Change } from '../graph/retractions.ts';
import { builder } from './builder.ts';

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description:
    'RETRACT: hidden from every answer, and refused when it comes again. ERASE: the same, and its texts and all that was made of them are removed for good. TAKE_BACK: it counts again; what was erased may come again.',
  values: {
    RETRACT: { value: 'retract' as Change['kind'] },
    ERASE: { value: 'erase' as Change['kind'] },
    TAKE_BACK: { value: 'take back' as Change['kind'] },
  },
});

export const ChangeRef = builder.objectRef<Omit<Change, 'article'>>('Change').implement({
  description: 'What somebody did to an article.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, resolve: (change) => change.kind }),
    by: t.exposeString('by', { description: 'Who: the name of the key, or "local".' }),
    why: t.exposeString('why'),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
  }),
});
