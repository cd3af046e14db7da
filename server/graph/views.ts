import { query } from './query.ts';

/** A view of the page that somebody keeps. */
export interface SavedView {
  /** Ten hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  /** What stands behind the "?" of the page's address. */
  readonly state: string;
  /** Where nodes stand: JSON, "" for none. */
  readonly positions: string;
  /** "" for none. */
  readonly note: string;
  /** The name of a key, or "local". */
  readonly by: string;
  /** When it was saved last: ISO time in UTC. */
  readonly at: string;
}

export const writeView = query<{ view: SavedView; isNew: boolean }, { readonly id: string }>('write-view');

export const removeView = query<{ id: string }, SavedView>('remove-view');

export const readViews = query<
  { ids: readonly string[]; beforeAt: string; beforeId: string; limit: number },
  { readonly unknown: readonly string[]; readonly total: number; readonly page: readonly SavedView[] }
>('read-views');
