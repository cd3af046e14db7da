import { agreeingWalks } from './agreeing-walks.ts';
import { askWalks } from './ask-walks.ts';
import { curateWalks } from './curate-walks.ts';
import { graphWalks } from './graph-walks.ts';
import { handWalks } from './hand-walks.ts';
import { rangeWalks } from './range-walks.ts';
import { tableWalks } from './table-walks.ts';
import { timelineWalks } from './timeline-walks.ts';
import { tongueWalks } from './tongue-walks.ts';
import type { Walk } from './walks.ts';

/** Ways through what only the real server answers: each area of the page adds its own. */
export const sampleWalks: Readonly<Record<string, Walk>> = {
  ...agreeingWalks,
  ...askWalks,
  ...curateWalks,
  ...graphWalks,
  ...handWalks,
  ...rangeWalks,
  ...tableWalks,
  ...timelineWalks,
  ...tongueWalks,
};
