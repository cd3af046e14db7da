import type { Superseded } from './articles.ts';
import { history, query } from './query.ts';

export interface NamedArticle {
  readonly name: string;
  readonly article: string;
  readonly retracted: boolean;
  /** True where the texts are gone too. */
  readonly erased: boolean;
}

export const findArticles = query<{ names: readonly string[] }, NamedArticle>('find-articles');

export const retractArticles = query<
  { sequence: number; articles: readonly string[] },
  { readonly version: string }
>('retract-articles');

export const restoreArticles = query<{ sequence: number; articles: readonly string[] }, Superseded>(
  'restore-articles',
);

/** Hides what was made of articles from answers as of earlier sequences, too; with null shows it again. */
export const hideArticles = query<
  { sequence: number; articles: readonly string[]; hidden: number | null },
  never
>('hide-articles', 'articles');

export const eraseArticles = query<
  { sequence: number; articles: readonly string[] },
  { readonly article: string; readonly hashes: readonly string[] }
>('erase-articles');

export const forgetErased = query<{ articles: readonly string[] }, never>('forget-erased');

/** An entry of the audit: who did what to an article, when and why. */
export interface Change {
  readonly kind: 'retract' | 'erase' | 'take back';
  readonly article: string;
  readonly by: string;
  readonly why: string;
  /** ISO time in UTC. */
  readonly at: string;
  /** Hashes of the texts that were erased. */
  readonly hashes: readonly string[];
}

export const recordChanges = query<
  { sequence: number; changes: readonly (Change & { readonly id: string })[] },
  never
>('record-changes');

export const readChanges = history<
  { articles: readonly string[] },
  { readonly article: string; readonly changes: readonly Omit<Change, 'article'>[] }
>('read-changes');
