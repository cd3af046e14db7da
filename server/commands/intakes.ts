import { z } from 'zod';
import type { Article } from '../document/document.ts';
import type { Intake } from '../document/raw.ts';

/** Articles as a joining command sends them in JSON: pages in Base64. */
export function encodeIntakes(intakes: readonly Intake[]): unknown {
  return intakes.map(({ page, ...rest }) => ({
    ...rest,
    page: page === null ? null : { ...page, bytes: Buffer.from(page.bytes).toString('base64') },
  }));
}

/** The same taken back. Throws ZodError for what no command of ours sends. */
export function decodeIntakes(body: unknown): readonly Intake[] {
  return z.array(INTAKE).parse(body);
}

const PRECISION = z.enum(['year', 'month', 'day', 'hour', 'minute', 'second']);
const INTERVAL = z.strictObject({ from: z.string(), to: z.string(), precision: PRECISION });

const ARTICLE: z.ZodType<Article> = z.strictObject({
  address: z.string().nullable(),
  file: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.enum(['en', 'id']),
  published: INTERVAL.nullable(),
  text: z.string(),
});

const PAGE = z.strictObject({
  format: z.enum(['text', 'html']),
  charset: z.string().nullable(),
  bytes: z.base64().transform((written) => Buffer.from(written, 'base64')),
});

const INTAKE = z.strictObject({
  article: ARTICLE,
  modified: INTERVAL.nullable(),
  retrieved: z.string().nullable(),
  claimed: z.string().nullable(),
  page: PAGE.nullable(),
});
