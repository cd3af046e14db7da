import type { MentionUse, Precision, Reading } from '../document/document.ts';
import type { PositionedRow } from './positions.ts';
import { history, query } from './query.ts';
import type { ArticleHead, EntityNode, SpanList, StatementDetail } from './statements.ts';

export interface StoredVersion {
  readonly article: string;
  readonly version: string;
  readonly textHash: string;
  /** Until when its text is known to have stood: see derive/versions.ts. */
  readonly seen: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedFrom: string | null;
  readonly publishedPrecision: Precision | null;
  /** True for the version that counts, or would if its article weren't retracted. */
  readonly current: boolean;
  readonly retracted: boolean;
}

export const findVersions = query<{ articles: readonly string[] }, StoredVersion>('find-versions');

export const writeArticles = query<
  { sequence: number; rows: readonly PositionedRow[]; older: readonly string[] },
  never
>('write-articles');

export interface Superseded {
  readonly version: string;
  readonly occurrences: readonly {
    readonly id: string;
    readonly block: string | null;
    /** Blocks of those that somebody judged it together with. */
    readonly partners: readonly string[];
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly version: string;
    readonly wording: string | null;
  }[];
  readonly reports: readonly { readonly id: string; readonly block: string | null }[];
}

export const supersedeVersions = query<{ sequence: number; versions: readonly string[] }, Superseded>(
  'supersede-versions',
  'versions',
);

export const readArticles = history<
  {
    page: {
      readonly clock: 'published' | 'learned';
      /** First and last day, both inclusive; "" for an open end. */
      readonly from: string;
      readonly to: string;
      readonly limit: number;
      readonly afterDay: string;
      readonly afterId: string;
    };
  },
  {
    readonly asOf: number;
    readonly total: number;
    /** Each with its first day on the clock, "" without one. */
    readonly page: readonly { readonly day: string; readonly article: ArticleHead }[];
  }
>('read-articles');

export interface WholeArticle extends ArticleHead {
  readonly text: string;
  readonly mentions: readonly {
    /** Its id. */
    readonly occurrence: string;
    readonly entity: EntityNode;
    readonly spans: SpanList;
    readonly texts: readonly string[];
    readonly uses: readonly MentionUse[];
    readonly readings: readonly Reading[];
  }[];
  readonly statements: readonly StatementDetail[];
}

export const readWholeArticles = history<
  { articles: readonly string[]; withText: boolean },
  { readonly article: WholeArticle }
>('read-whole-articles');

/** An article with the same text or nearly the same. */
export interface Copy {
  readonly article: ArticleHead;
  readonly likeness: number;
}

export const readCopies = history<
  { articles: readonly string[] },
  { readonly id: string; readonly copies: readonly Copy[] }
>('read-copies');
