import type { Article, Document, Interval, Language } from './document.ts';

/** What a source says of an article beside its text; every part may be missing. */
export interface Told {
  readonly address?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** ISO 8601, from a year to a second with its zone. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: Language | undefined;
}

/** The bytes that a source gave for one article, before clean has read them. */
export interface Raw {
  /** Where they came from, as errors and the graph name it: "news/a.txt", "news.jsonl line 12", "https://…". */
  readonly origin: string;
  readonly format: 'text' | 'html';
  readonly bytes: Uint8Array;
  /** The charset that stands outside of the bytes, such as in a Content-Type header. */
  readonly charset: string | null;
  /** The address that the bytes came from, after redirects; null for what was not fetched. */
  readonly address: string | null;
  /** ISO time in UTC at which they were retrieved, where the source knows it: the network and WARC do. */
  readonly retrieved: string | null;
  readonly told: Told;
}

/** A page as it came, kept with all that was said of it so that clean can be run again; `bytes` are compressed with Brotli. */
export interface Page extends Omit<Raw, 'origin'> {
  /** What went before everything that the page says: see clean/article. */
  readonly given: Told;
}

/** An article, and what the graph keeps beside its text. */
export interface Intake {
  readonly article: Article;
  readonly modified: Interval | null;
  readonly retrieved: string | null;
  /** The address that the page claims as its own, where that lies outside the registrable domain it came from. */
  readonly claimed: string | null;
  /** Null for plain text, which stands in the article as it came. */
  readonly page: Page | null;
}

/** An intake, with what extraction made of it where that was done already. */
export interface Prepared extends Intake {
  readonly document?: Document;
  /** What of the source can't be used though the article can, each with its place in it; they are told and go no further. */
  readonly faults?: readonly string[] | undefined;
}

/** What the graph keeps beside an article's text. */
export type Provenance = Omit<Intake, 'article'>;

/** That of a text of which nothing is known. */
export const NO_PROVENANCE: Provenance = { modified: null, retrieved: null, claimed: null, page: null };
