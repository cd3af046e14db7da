import { extname } from 'node:path';
import type { Article, Language } from '../document/document.ts';
import { SourceError } from '../errors.ts';
import type { RawFile } from '../fetch/files.ts';
import { detectLanguage } from '../language/detect.ts';
import { type Description, readDescription } from './description.ts';
import { parsePublished } from './published.ts';
import { cleanText, decodeText } from './text.ts';

export type { Description } from './description.ts';

/**
 * The article that a file holds. What `given` says, which `checkGiven` has seen, goes before what the sidecar says;
 * the language is told by the text's words where neither says it. Throws SourceError, naming the file that is wrong.
 */
export function cleanArticle(raw: RawFile, given: Description): Article {
  const text = decodeText(raw.bytes, raw.file);
  if (!['.txt', ''].includes(extname(raw.file)))
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
    published: said.published === undefined ? null : parsePublished(said.published),
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
