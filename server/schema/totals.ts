import type { TotalsRow } from '../graph/statements.ts';
import { builder } from './builder.ts';

const UnplacedRef = builder.objectRef<TotalsRow>('Unplaced').implement({
  description:
    'Statements that a view by time, target or speaker can’t place, counted so that none is dropped.',
  fields: (t) => ({
    noDate: t.exposeInt('noDate'),
    noTarget: t.exposeInt('noTarget'),
    noSpeaker: t.exposeInt('noSpeaker'),
  }),
});

export const TotalsRef = builder.objectRef<TotalsRow>('Totals').implement({
  description: 'How many statements, and how many acts of speech they report.',
  fields: (t) => ({
    reports: t.exposeInt('reports', { description: 'Statements: each report of a text counts.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    unplaced: t.field({ type: UnplacedRef, resolve: (totals) => totals }),
  }),
});
