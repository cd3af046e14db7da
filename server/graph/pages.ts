import type { Interval } from '../document/document.ts';
import type { Intake, Page } from '../document/raw.ts';
import { intervalOf } from './intervals.ts';
import { query } from './query.ts';

interface Row {
  readonly article: string;
  readonly version: string;
  readonly file: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: 'en' | 'id';
  readonly claimed: string | null;
  readonly address: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publishedPrecision: Interval['precision'] | null;
  readonly modifiedFrom: string | null;
  readonly modifiedTo: string | null;
  readonly modifiedPrecision: Interval['precision'] | null;
  readonly page: {
    readonly format: Page['format'];
    readonly charset?: string;
    readonly bytes: Int8Array;
    readonly address?: string;
    readonly retrieved?: string;
    readonly told?: string;
    readonly given?: string;
  };
}

/** A current version with the page that it was read from, and what clean made of that then. */
export interface KeptPage {
  readonly article: string;
  readonly version: string;
  readonly page: Page;
  readonly before: Omit<Intake, 'page' | 'retrieved'>;
}

const listRows = query<{ after: string; limit: number }, Row>('list-kept-pages');

/** A page of them, in the order of their versions' ids. */
export async function listKeptPages(...asked: Parameters<typeof listRows>): Promise<readonly KeptPage[]> {
  return (await listRows(...asked)).map((row) => {
    const { article, version, page, file, text, outlet, title, byline, language, address, claimed } = row;
    const published = intervalOf(row.publishedFrom, row.publishedTo, row.publishedPrecision);
    const modified = intervalOf(row.modifiedFrom, row.modifiedTo, row.modifiedPrecision);
    const before = {
      article: { address, file, outlet, title, byline, language, published, text },
      modified,
      claimed,
    };
    return { article, version, page: pageOf(page), before };
  });
}

function pageOf({ format, charset, bytes, address, retrieved, told, given }: Row['page']): Page {
  return {
    format,
    charset: charset ?? null,
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    address: address ?? null,
    retrieved: retrieved ?? null,
    told: JSON.parse(told ?? '{}'),
    given: JSON.parse(given ?? '{}'),
  };
}
