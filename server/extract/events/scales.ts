import type { EventClass } from '../../language/index.ts';

export type Quad = 1 | 2 | 3 | 4;

/** Quad class and intensity of each class, after PLOVER. */
export const SCALES: Readonly<Record<EventClass, readonly [quad: Quad, intensity: number]>> = {
  agree: [1, 3],
  consult: [1, 1.5],
  support: [1, 3.5],
  concede: [1, 4],
  cooperate: [2, 6],
  aid: [2, 7.5],
  retreat: [2, 7],
  request: [3, -1],
  accuse: [3, -2.5],
  reject: [3, -4],
  threaten: [3, -5.5],
  protest: [4, -6.5],
  sanction: [4, -6],
  mobilize: [4, -7.2],
  coerce: [4, -7],
  assault: [4, -9.5],
};
