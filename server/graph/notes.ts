import { query } from './query.ts';

/** What somebody wrote about something in the graph. */
export interface Note {
  /** Ten hexadecimal digits. */
  readonly id: string;
  /** As it stands on the wire: "Entity:JPN". */
  readonly subject: string;
  readonly text: string;
  /** The name of a key, or "local". */
  readonly by: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** What can be written about. */
export interface Noted {
  readonly kind: 'Article' | 'Entity' | 'Event' | 'Statement' | 'Utterance';
  readonly id: string;
}

export const writeNote = query<{ note: Note }, never>('write-note');

export const removeNote = query<{ id: string }, Note>('remove-note');

/** Those on erased articles, and on what only these tell of. */
export const forgetNotes = query<{ articles: readonly string[] }, never>('forget-notes', 'articles');

export const readNotes = query<
  { about: Noted; beforeAt: string; beforeId: string; limit: number },
  { readonly unknown: boolean; readonly total: number; readonly page: readonly Note[] }
>('read-notes');
