import type { StanceValue } from '../document/document.ts';
import type { CorrectionVerdict, Judgement } from './judgements.ts';
import { query } from './query.ts';
import type { SpanList } from './statements.ts';

/** How a statement stands with those who read it after the extractor; null where nobody did. */
export type Review = 'confirmed' | 'corrected' | 'rejected' | null;

export interface CorrectionInForce {
  readonly id: string;
  readonly sequence: number;
  readonly verdict: CorrectionVerdict;
  readonly stance: StanceValue | null;
  /** An occurrence's id; null where the verdict names nobody, or the text has them no more. */
  readonly whom: string | null;
  /** The code of the country for which the text has it speak, elsewhere; null for none. */
  readonly country: string | null;
  /** Its mentions. */
  readonly spans: SpanList;
  readonly texts: readonly string[];
}

/** A link between a statement and an occurrence. */
export interface StatementLink {
  readonly occurrence: string;
  /** Id of the correction that made it; null for extraction's. */
  readonly judgement: string | null;
  readonly superseded: number | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A statement with what is decided about it, and what of it counts in the graph. */
export interface Corrected {
  readonly statement: string;
  readonly version: string;
  readonly wording: string | null;
  /** Sequence by which its version stopped counting; null where it counts. */
  readonly gone: number | null;
  readonly superseded: number | null;
  readonly reviewed: Review;
  readonly contentSpans: SpanList;
  readonly corrections: readonly CorrectionInForce[];
  readonly said: readonly StatementLink[];
  readonly about: readonly StatementLink[];
}

export const readCorrected = query<{ statements: readonly string[] | null }, Corrected>(
  'read-corrected',
  'statements',
);

export const findCorrectable = query<
  {
    statement: string;
    named: { readonly entities: readonly string[]; readonly occurrences: readonly string[] };
  },
  { readonly known: boolean; readonly whom: readonly string[] }
>('find-correctable');

export const writeCorrection = query<
  {
    judgement: Judgement & { readonly stance: StanceValue | null };
    statement: string;
    whom: readonly string[];
  },
  never
>('write-correction');

export type NewLink = Pick<StatementLink, 'occurrence' | 'properties'>;

/** What has to be written of a statement so that what is decided counts. */
export interface Settled {
  readonly statement: string;
  readonly superseded: number | null;
  readonly reviewed: Review;
  /** True where none of the speakers that extraction found counts. */
  readonly silenced: boolean;
  /** Occurrences that extraction found as targets and that don't count as it found them. */
  readonly overruled: readonly string[];
  /** Judgements whose links count no more. */
  readonly ended: readonly string[];
  readonly said: readonly NewLink[];
  readonly about: readonly NewLink[];
}

export const applyCorrections = query<{ sequence: number; settled: readonly Settled[] }, never>(
  'apply-corrections',
  'settled',
);
