import { emptyFilter, type Filter } from '../../web/store/state.ts';

/** A filter of which every field filters: what writes filters must write all of this one. */
export const fullFilter: Filter = {
  ...emptyFilter,
  speaker: ['Entity:CHN', 'Entity:Qin'],
  target: ['Entity:RUS'],
  between: ['Entity:JPN'],
  involves: ['Entity:NOR'],
  text: 'the "quota" \\ {ban}',
  event: ['Event:1'],
  place: ['Entity:Bergen'],
  stance: ['OPPOSES'],
  act: ['DENY', 'REJECT'],
  kind: ['DIRECT'],
  language: ['ID'],
  outlet: ['Nordic Ledger'],
  from: '2026-01-01',
  to: '2026-03-31',
  clock: 'PUBLISHED',
  confidence: 35,
  firstHand: true,
  reviewed: false,
  rollUp: true,
  asOf: '12',
};
