import type { CountRow, StanceRow, TotalsRow } from '../graph/statements.ts';
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

export const CountRef = builder.objectRef<CountRow>('Count').implement({
  description: 'Some of the statements of an answer.',
  fields: (t) => ({
    reports: t.exposeInt('reports', { description: 'Statements.' }),
    utterances: t.exposeInt('utterances', {
      description: 'Distinct acts of speech among them; one that is reported with two dates is of both.',
    }),
  }),
});

export const StanceSplitRef = builder.objectRef<StanceRow>('StanceSplit').implement({
  description: 'Statements by the stance they show; one that shows two, to two targets, counts as both.',
  fields: (t) => ({
    supports: t.exposeInt('supports'),
    opposes: t.exposeInt('opposes'),
    neutral: t.exposeInt('neutral'),
  }),
});
