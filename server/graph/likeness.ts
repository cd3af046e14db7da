import { query } from './query.ts';

/** Two versions of different articles, by id, the smaller first. */
export interface VersionPair {
  readonly left: string;
  readonly right: string;
}

export interface Resemblance extends VersionPair {
  /** Share of the runs of words that both have; 1 for equal texts. */
  readonly likeness: number;
}

export interface VersionText {
  readonly id: string;
  readonly text: string;
}

export const linkBands = query<
  { versions: readonly { readonly id: string; readonly bands: readonly string[] }[] },
  never
>('link-bands', 'versions');

export const findMissingBands = query<
  { versions: readonly { readonly id: string; readonly bands: readonly string[] }[] },
  { readonly id: string }
>('find-missing-bands', 'versions');

export const findLookalikes = query<{ versions: readonly string[] }, VersionPair>(
  'find-lookalikes',
  'versions',
);

export const readTexts = query<{ versions: readonly string[] }, VersionText>('read-texts', 'versions');

export const listVersions = query<{ after: string; limit: number }, { readonly id: string }>('list-versions');

export const readResemblances = query<{ versions: readonly string[] }, Resemblance>(
  'read-resemblances',
  'versions',
);

export const linkResemblances = query<
  { sequence: number; pairs: readonly Resemblance[]; gone: readonly VersionPair[] },
  never
>('link-resemblances', 'pairs', 'gone');
