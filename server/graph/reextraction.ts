import type { Superseded } from './articles.ts';
import type { PositionedRow } from './positions.ts';
import { query } from './query.ts';
import type { ArticleHead } from './statements.ts';

/** A current version as extraction needs it, with the fingerprint of what was made of it. */
export interface StaleVersion
  extends Pick<
    ArticleHead,
    | ('version' | 'address' | 'outlet' | 'title' | 'byline' | 'language' | 'file')
    | ('publishedFrom' | 'publishedTo' | 'publishedPrecision')
  > {
  readonly article: string;
  readonly text: string;
  readonly fingerprint: string | null;
}

export const listStaleVersions = query<
  {
    extractor: string;
    knowledge: string;
    all: boolean;
    after: string;
    limit: number;
  },
  StaleVersion
>('list-stale-versions');

export interface ContentItem {
  readonly version: string;
  readonly id: string;
  readonly kind: 'occurrence' | 'statement' | 'event';
  readonly fingerprint: string | null;
  readonly words: string;
  readonly tells: Readonly<Record<string, unknown>>;
}

export const readContents = query<{ versions: readonly string[] }, ContentItem>('read-contents', 'versions');

export const supersedeContents = query<{ sequence: number; versions: readonly string[] }, Superseded>(
  'supersede-contents',
  'versions',
);

export const rewriteContents = query<{ sequence: number; rows: readonly PositionedRow[] }, never>(
  'rewrite-contents',
);

export const keepAge = query<{ versions: readonly string[] }, never>('keep-age');

export const stampVersions = query<
  { extractor: string; knowledge: string; versions: readonly string[] },
  { readonly id: string }
>('stamp-versions');

/** What a person attached to something that extraction doesn't make any more, or makes under another id. */
export interface Attached {
  readonly by: string;
  readonly item: string;
  readonly words: string;
  readonly version: string;
  readonly now: string | null;
}

export const findAttached = query<{ sequence: number; versions: readonly string[] }, Attached>(
  'find-attached',
);

export const reattach = query<
  {
    sequence: number;
    moves: readonly Pick<Attached, 'by' | 'item' | 'now'>[];
    lost: readonly Omit<Attached, 'now'>[];
  },
  { readonly id: string; readonly wording: string }
>('reattach', 'moves', 'lost');

export const countStaleVersions = query<
  { extractor: string; knowledge: string },
  { readonly versions: number; readonly stale: number; readonly last: string | null }
>('count-stale-versions');
