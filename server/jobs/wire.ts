import { z } from 'zod';
import { type Article, type Document, spansOf } from '../document/document.ts';
import type { Prepared, Told } from '../document/raw.ts';

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

export const TOLD: z.ZodType<Told> = z.strictObject({
  address: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  published: z.string().optional(),
  modified: z.string().optional(),
  language: z.enum(['en', 'id']).optional(),
});

/** A document without its article, which stands beside it. What is in it is checked by its spans. */
const MADE = z.looseObject({
  extractor: z.string(),
  knowledge: z.string(),
  entities: z.array(z.looseObject({ id: z.string() })),
  statements: z.array(z.looseObject({ id: z.string() })),
  events: z.array(z.looseObject({ id: z.string() })),
});

const PREPARED = z.strictObject({
  article: ARTICLE,
  modified: INTERVAL.nullable(),
  retrieved: z.string().nullable(),
  claimed: z.string().nullable(),
  page: z
    .strictObject({
      format: z.enum(['text', 'html']),
      charset: z.string().nullable(),
      address: z.string().nullable(),
      retrieved: z.string().nullable(),
      told: TOLD,
      given: TOLD,
      bytes: z.base64().transform((text): Uint8Array => Buffer.from(text, 'base64')),
    })
    .nullable(),
  document: MADE.optional(),
  faults: z.array(z.string()).optional(),
});

/** A cleaned article as it goes to another process in JSON: the bytes of a page as base64. */
export function toWire({ document, ...intake }: Prepared): object {
  const { page } = intake;
  const bytes = page && { ...page, bytes: Buffer.from(page.bytes).toString('base64') };
  if (document === undefined) return { ...intake, page: bytes };
  const { article, ...made } = document;
  return { ...intake, page: bytes, document: made };
}

/** The same read again. Throws for what none of ours sent, a span that is not in the text among it. */
export function fromWire(value: unknown): Prepared {
  const { document, ...intake } = PREPARED.parse(value);
  if (document === undefined) return intake;
  return { ...intake, document: checked({ ...document, article: intake.article } as unknown as Document) };
}

function checked(document: Document): Document {
  const { text } = document.article;
  for (const { path, span } of spansOf(document))
    if (text.slice(span.start, span.end) !== span.text)
      throw new RangeError(`${document.article.file}: the span ${path} is not in the text`);
  return document;
}
