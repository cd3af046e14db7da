import type { Act } from '../../document/document.ts';
import { listOf } from '../words.ts';

/** Nouns of speech, by the act they name. */
const NOUNS: Readonly<Partial<Record<Act, string>>> = {
  say: `claim claims assertion assertions argument arguments statement statements contention announcement declaration
    remark remarks comment comments suggestion insistence explanation observation reminder conclusion revelation`,
  confirm: 'admission acknowledgment acknowledgement confirmation concession',
  deny: 'denial denials',
  accuse: 'accusation accusations allegation allegations charge charges',
  warn: 'warning warnings',
  threaten: 'threat threats',
  demand: 'demand demands call calls',
  ask: 'request requests appeal appeals plea pleas',
  promise: 'promise promises pledge pledges vow vows assurance assurances',
  offer: 'offer offers proposal proposals',
  predict: 'prediction predictions forecast',
  think: 'belief beliefs view opinion suspicion fear fears',
  hope: 'hope hopes',
};

export const speechNouns: ReadonlyMap<string, Act> = new Map(
  Object.entries(NOUNS).flatMap(([act, words]) => listOf(words).map((word) => [word, act as Act] as const)),
);
