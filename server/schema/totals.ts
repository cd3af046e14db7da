import type { CountRow, StanceRow, TotalsRow } from '../graph/statements.ts';
import { builder } from './builder.ts';

const UnplacedRef = builder.objectRef<TotalsRow>('Unplaced').implement({
  description:
    'Statements that a view by time, target or speaker can’t place, counted so that none is dropped.',
  fields: (t) => ({
    noDate: t.exposeInt('noDate', {
      description:
        'Statements without a time of saying: neither the text nor a date of publication tells one.',
    }),
    noTarget: t.exposeInt('noTarget', { description: 'Statements about no entity and no event.' }),
    noSpeaker: t.exposeInt('noSpeaker', {
      description: 'Statements for whose speaker there is no candidate.',
    }),
  }),
});

export const TotalsRef = builder.objectRef<TotalsRow>('Totals').implement({
  description: 'How many statements, and how many acts of speech they report.',
  fields: (t) => ({
    reports: t.exposeInt('reports', { description: 'Statements: each report of a text counts.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    unplaced: t.field({
      type: UnplacedRef,
      description: 'How many of the reports have no date, target or speaker; one may lack several.',
      resolve: (totals) => totals,
    }),
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
    supports: t.exposeInt('supports', { description: 'Statements for a target.' }),
    opposes: t.exposeInt('opposes', { description: 'Statements against one.' }),
    neutral: t.exposeInt('neutral', { description: 'Statements that show neither.' }),
  }),
});
