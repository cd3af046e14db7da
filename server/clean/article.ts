import { z } from 'zod';
import type { Article, Interval, Language } from '../document/document.ts';
import { SourceError } from '../errors.ts';
import type { RawFile } from '../fetch/files.ts';
import { detectLanguage } from '../language/detect.ts';
import { parsePublished } from './published.ts';
import { cleanText, decodeText } from './text.ts';

/** What a .txt does not say itself: given on the command line or in the .json of the same name beside it. */
export const DESCRIPTION = z.strictObject({
  address: z.url({ protocol: /^https?$/u }).optional(),
  outlet: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  published: z.string().optional(),
  language: z.enum(['en', 'id']).optional(),
});

export type Description = z.infer<typeof DESCRIPTION>;

/**
 * The article that a file holds. What `given` says goes before what the sidecar says; the language is told by the
 * text's words where neither says it. Throws SourceError, naming the file that is wrong.
 */
export function cleanArticle(raw: RawFile, given: Description): Article {
  const text = decodeText(raw.bytes, raw.file);
  if (!raw.file.endsWith('.txt') && raw.file.includes('.'))
    throw new SourceError(raw.file, 'is of a kind that is not read: articles are .txt files');
  const beside = raw.sidecar === null ? {} : readDescription(raw.sidecar.bytes, raw.sidecar.file);
  const said = { ...beside, ...given };
  return {
    address: said.address ?? null,
    file: raw.file,
    outlet: clean(said.outlet),
    title: clean(said.title),
    byline: clean(said.byline),
    language: said.language ?? languageOf(text, raw.file),
    published: publishedOf(said.published, given.published === undefined ? raw : null),
    text,
  };
}

function clean(text: string | undefined): string | null {
  return text === undefined ? null : cleanText(text).replace(/\s+/gu, ' ') || null;
}

function languageOf(text: string, file: string): Language {
  const language = detectLanguage(text);
  if (language !== null) return language;
  throw new SourceError(
    file,
    'its language is neither English nor Indonesian, as far as its words tell; if it is, say --language en or id',
  );
}

function publishedOf(written: string | undefined, raw: RawFile | null): Interval | null {
  if (written === undefined) return null;
  const published = parsePublished(written);
  if (published !== null) return published;
  throw new SourceError(
    raw?.sidecar?.file ?? '--published',
    `${JSON.stringify(written)} is no date: write 2026-03-04 or 2026-03-04T09:30:00+07:00`,
  );
}

function readDescription(bytes: Uint8Array, file: string): Description {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes, file));
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(file, 'is not valid JSON', { cause });
  }
  const parsed = DESCRIPTION.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SourceError(file, `${issue?.path.join('.') || 'its content'}: ${issue?.message ?? 'is wrong'}`);
}
