import type { Language } from '../document/document.ts';
import { history } from './query.ts';
import type { ArticleHead, EntityNode, StatementDetail } from './statements.ts';
import type { SearchedName } from './words.ts';

/** An entity with the names that it is found by. */
export type NamedEntity = EntityNode & {
  readonly names: readonly string[];
  /** Names in plain letters that are in others, and what names mean in the other language. */
  readonly keys?: readonly string[];
};

export interface EntityFound {
  /** 4: a name is what was asked for, or a person's begins or ends with just that. 3: begins so. 2: has the words. 1: has them with letters wrong. */
  readonly score: number;
  /** Statements by it or about it. */
  readonly reports: number;
  readonly entity: NamedEntity;
  /** Names as texts give them, where that was asked for. */
  readonly told: readonly { readonly name: string; readonly language: Language }[];
}

export interface TextFound {
  /** Lucene's. */
  readonly score: number;
  /** True where words were taken as misspelt. */
  readonly forgiven: boolean;
}

export interface Found<H> {
  readonly total: number;
  readonly hits: readonly H[];
}

export interface SearchAnswer {
  readonly asOf: number;
  readonly entities: Found<EntityFound>;
  readonly statements: Found<TextFound & { readonly detail: StatementDetail }>;
  readonly articles: Found<TextFound & { readonly article: ArticleHead; readonly text: string }>;
}

/** What is looked for, and where; `of` tells what is found there. */
export interface TextsAsked {
  readonly of: 'statement' | 'article';
  /** Names of full-text indexes. */
  readonly indexes: readonly string[];
  /** Lucene queries, one or none; those that forgive errors are asked where the others find nothing. */
  readonly words: readonly string[];
  readonly forgiving: readonly string[];
}

export const readSearch = history<
  {
    asked: {
      readonly names: readonly SearchedName[];
      readonly texts: readonly TextsAsked[];
      readonly limit: number;
      readonly withText: boolean;
      readonly withLanguages: boolean;
    };
  },
  SearchAnswer
>('read-search');

/** The indexes of contents of statements, and of titles and texts of articles. */
export const INDEXES = {
  statement: ['statement_words_en', 'statement_words_id'],
  article: ['version_words_en', 'version_words_id'],
} as const;
