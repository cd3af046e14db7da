import { query } from './query.ts';

export interface WordedStatement {
  readonly id: string;
  readonly learned: number;
  readonly wording: string | null;
  readonly utterance: string | null;
}

export const readWordings = query<
  { wordings: readonly string[] | null; statements: readonly string[] | null },
  WordedStatement
>('read-wordings');

export interface UtteranceLink {
  readonly statement: string;
  readonly utterance: string;
  readonly rule: string;
  readonly reason: string;
}

export const linkUtterances = query<{ sequence: number; links: readonly UtteranceLink[] }, never>(
  'link-utterances',
);

export const unlinkStatements = query<
  { sequence: number; statements: readonly string[] },
  { utterance: string }
>('unlink-statements');

export const retireUtterances = query<
  { sequence: number; utterances: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-utterances');
