import type { Reading } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';

/** What a name of a country or town stands for where it is. */
export interface ReadingTold {
  readonly reading: Reading;
  /** 0 to 1. */
  readonly confidence: number;
  /** For a person to read: "subject of an act". */
  readonly reason: string;
  /** True where whom it stands for may be a government: no team, no town's police. */
  readonly government: boolean;
}

/** What of a layout the reading of a name rests on. */
export type ReadingContext = Layout;

export function told(reading: Reading, confidence: number, reason: string, government = false): ReadingTold {
  return { reading, confidence, reason, government };
}
