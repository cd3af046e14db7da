import { query } from './query.ts';

interface Line {
  readonly line: readonly unknown[];
}

/** The parts of the digest, in its order: what is stored and decided, then the partitions and fields derived from it. */
export const DIGEST_PARTS = {
  articles: query<Record<never, never>, Line>('digest-articles'),
  occurrences: query<Record<never, never>, Line>('digest-occurrences'),
  statements: query<Record<never, never>, Line>('digest-statements'),
  reports: query<Record<never, never>, Line>('digest-reports'),
  corrections: query<Record<never, never>, Line>('digest-corrections'),
  entities: query<Record<never, never>, Line>('digest-entities'),
  tenures: query<Record<never, never>, Line>('digest-tenures'),
  utterances: query<Record<never, never>, Line>('digest-utterances'),
  events: query<Record<never, never>, Line>('digest-events'),
  proposals: query<Record<never, never>, Line>('digest-proposals'),
  resemblances: query<Record<never, never>, Line>('digest-resemblances'),
} as const;
