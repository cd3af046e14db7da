import type { DateOrder } from '../clean/moment.ts';
import type { Raw, Told } from '../document/raw.ts';
import type { UjarError } from '../errors.ts';
import type { Client } from '../fetch/client.ts';
import type { Bytes } from '../fetch/decoding.ts';
import type { Columns } from './columns.ts';
import type { Kind } from './kind.ts';

/** The bytes of one article and more is no article. */
export const LARGEST_ARTICLE = 8 * 2 ** 20;
/** A page holds much beside its article. */
export const LARGEST_PAGE = 16 * 2 ** 20;
/** Sitemaps may have 50 MB. */
export const LARGEST_LIST = 64 * 2 ** 20;
/** Files that are read as they come, fetched ones. */
export const LARGEST_FILE = 64 * 2 ** 30;

/** A page that a feed or a sitemap names. */
export interface Link {
  readonly address: string;
  readonly told: Told;
  /** The address of what names it; null where that is a file of the operator's. */
  readonly from: string | null;
  /** How errors name the place: "https://a.example/feed entry 3". */
  readonly place: string;
}

/**
 * What a source holds, one thing after another. `through` is the share of the source that has been read by then, from
 * 0 to 1; null where nobody knows.
 */
export type Item = {
  readonly through: number | null;
} /** `given` is the address that led to where it came from, where that is another. */ & (
  | { readonly kind: 'raw'; readonly raw: Raw; readonly given?: string }
  | { readonly kind: 'link'; readonly link: Link }
  /** Something in it can't be used; the rest goes on. */
  | { readonly kind: 'failure'; readonly error: UjarError }
  /** A line for who runs the command, such as what was guessed. */
  | { readonly kind: 'note'; readonly line: string }
);

/** What the command line says of how sources are to be read, and what they are read with. */
export interface Reading {
  readonly client: Client;
  /** Null: told by name, type and content. */
  readonly as: Kind | null;
  /** The columns or keys to read, by what they hold; those that are not named are guessed. */
  readonly columns: Columns;
  /** The order of day and month in dates like 03/04/2026; null: told by the dates of the file. */
  readonly dates: DateOrder | null;
  readonly stdin: Bytes;
  readonly signal?: AbortSignal | undefined;
}

/** A stream of bytes with a name. */
export interface Stream {
  /** As errors name it. */
  readonly name: string;
  readonly bytes: Bytes;
  /** In bytes, as it comes; null where nobody knows. */
  readonly size: number | null;
  /** The share of it that has been read, with the piece of it that came last. */
  readonly through: () => number | null;
  /** Where it was fetched from; null for what is the operator's own. */
  readonly address: string | null;
  readonly charset: string | null;
  readonly retrieved: string | null;
}
