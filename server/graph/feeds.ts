import { query } from './query.ts';

type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** What has no value isn't stored, so it is missing here. */
type Stored = Partial<Properties>;

export const readFeeds = query<Record<never, never>, { readonly feed: Stored }>('read-feeds');

export const addFeed = query<{ feed: Properties; settings: Properties }, { readonly isNew: boolean }>(
  'add-feed',
);

export const saveFeed = query<{ address: string; feed: Properties }, never>('save-feed');

export const moveFeed = query<{ from: string; to: string }, { readonly address: string }>('move-feed');

export const pauseFeeds = query<
  { addresses: readonly string[]; paused: boolean; next: string },
  { readonly address: string }
>('pause-feeds');

export const removeFeeds = query<{ addresses: readonly string[] }, never>('remove-feeds');

export const findEntries = query<
  { addresses: readonly string[] },
  {
    readonly address: string;
    readonly entry: Stored | null;
    readonly stands: boolean;
    readonly seen: string | null;
  }
>('find-entries');

export const saveEntries = query<{ entries: readonly Properties[] }, never>('save-entries');
