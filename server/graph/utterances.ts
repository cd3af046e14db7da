import { query } from './query.ts';

/** Statements of one wording that are of one utterance now; `id` and `learned` are the oldest one's. */
export interface AlikeStatements {
  readonly wording: string | null;
  readonly utterance: string | null;
  readonly id: string;
  readonly learned: number;
  readonly statements: number;
}

export const readWordings = query<
  { wordings: readonly string[] | null; statements: readonly string[] | null },
  AlikeStatements
>('read-wordings');

export const readAlike = query<
  { rows: readonly { readonly wording: string; readonly utterance: string }[] },
  { readonly row: number; readonly ids: readonly string[] }
>('read-alike', 'rows');

export interface UtteranceLink {
  readonly statement: string;
  readonly utterance: string;
  readonly rule: string;
  readonly reason: string;
}

export const linkUtterances = query<{ sequence: number; links: readonly UtteranceLink[] }, never>(
  'link-utterances',
  'links',
);

export const unlinkStatements = query<
  { sequence: number; statements: readonly string[] },
  { utterance: string }
>('unlink-statements', 'statements');

export const retireUtterances = query<
  { sequence: number; utterances: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-utterances', 'utterances');
