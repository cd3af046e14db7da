import { z } from 'zod';
import type { Article } from '../document/document.ts';
import type { Intake } from '../document/raw.ts';

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

const TOLD = z.strictObject({
  address: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  published: z.string().optional(),
  modified: z.string().optional(),
  language: z.enum(['en', 'id']).optional(),
});
const INTAKES = z.array(
  z.strictObject({
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
  }),
);

/** Cleaned articles as a joining command sends them in JSON: the bytes of a page as base64. */
export function toWire(intakes: readonly Intake[]): unknown {
  return intakes.map((intake) => {
    const { page } = intake;
    if (page === null) return intake;
    return { ...intake, page: { ...page, bytes: Buffer.from(page.bytes).toString('base64') } };
  });
}

export function fromWire(body: unknown): readonly Intake[] {
  return INTAKES.parse(body);
}
