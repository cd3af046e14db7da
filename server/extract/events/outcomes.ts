import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import { SCALES } from './scales.ts';
import type { Trigger } from './triggers.ts';

/** What it is to end a thing: a visit called off is a rejection, sanctions lifted are a concession. */
export const ENDED: Readonly<Record<EventClass, EventClass>> = {
  agree: 'reject',
  consult: 'reject',
  support: 'reject',
  concede: 'reject',
  cooperate: 'sanction',
  aid: 'sanction',
  retreat: 'reject',
  request: 'concede',
  accuse: 'concede',
  reject: 'concede',
  threaten: 'concede',
  protest: 'concede',
  sanction: 'concede',
  mobilize: 'retreat',
  coerce: 'concede',
  assault: 'retreat',
};

/**
 * What an event that has not happened is as an act of words, after PLOVER: cooperation to come is an agreement to it,
 * conflict to come a threat, cooperation denied a rejection.
 */
export function outcomeOf(type: EventClass, status: EventStatus, trigger: Trigger): EventClass {
  const [quad] = SCALES[type];
  if (trigger.shape === 'noun' && status !== 'planned') return type;
  if (status === 'planned') return quad <= 2 ? 'agree' : quad === 4 ? 'threaten' : type;
  if (status === 'denied') return quad <= 2 ? 'reject' : type;
  return type;
}
