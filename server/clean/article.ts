import { extname } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Article, Interval, Language } from '../document/document.ts';
import type { Intake, Page, Prepared, Raw, Told } from '../document/raw.ts';
import { SourceError } from '../errors.ts';
import type { RawFile } from '../fetch/files.ts';
import { detectLanguage } from '../language/detect.ts';
import { decideAddress, siteOf } from './address.ts';
import { decodePage, isWide } from './charset.ts';
import { type Description, readDescription } from './description.ts';
import { DEEPEST, NestingError } from './markup.ts';
import { bestMoment } from './moment.ts';
import { FEWEST_UNDECLARED, type PageArticle, readPage } from './page.ts';
import { parsePublished } from './published.ts';
import { cleanText, decodeText, refuseBinary } from './text.ts';
import { decideLanguage } from './tongue.ts';

export type { Description } from './description.ts';

/** A page longer than this, in bytes, is no article. */
const LARGEST_PAGE = 8 * 2 ** 20;
/** A line longer than this, in UTF-16 units, is no paragraph. */
const LONGEST_LINE = 500_000;

/**
 * The article in the bytes that a source gave, and what the graph keeps beside it. What `given` says, for which its caller
 * answers, goes before everything. A plain text says nothing of itself: `raw.told` does. A page goes before what was told of it,
 * but a time is taken as precise as either has it. A time that can't be is one of the faults. Throws SourceError, naming
 * `raw.origin`.
 */
export function cleanRaw(raw: Raw, given: Told): Prepared {
  const told = { ...raw.told, ...given };
  return raw.format === 'text' ? ofText(raw, told) : ofPage(raw, given, told);
}

/** The article that a file holds, as `cleanFile` finds it. */
export function cleanArticle(file: RawFile, given: Description): Article {
  return cleanFile(file, given).article;
}

/**
 * The article that a file holds, and what is known beside it. What `given` says, which `checkGiven` has seen, goes before what the sidecar says, and that
 * before what a page says of itself. Throws SourceError, naming the file that is wrong.
 */
export function cleanFile(file: RawFile, given: Description): Prepared {
  const format = FORMATS[extname(file.file).toLowerCase()];
  if (format === undefined) {
    // What can't be read at all is told first.
    decodeText(file.bytes, file.file);
    throw new SourceError(file.file, 'is of a kind that is not read: articles are .txt and .html files');
  }
  const beside = file.sidecar === null ? {} : readDescription(file.sidecar.bytes, file.sidecar.file);
  const unknown = { charset: null, address: null, retrieved: null, told: {} };
  return cleanRaw({ ...unknown, origin: file.file, format, bytes: file.bytes }, { ...beside, ...given });
}

const FORMATS: Readonly<Record<string, Raw['format']>> = {
  '': 'text',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

function ofText(raw: Raw, told: Told): Intake {
  const { origin, bytes, address: from, retrieved } = raw;
  const text = decodeText(bytes, origin);
  refuseLongLines(text, origin);
  const given = told.address ?? from;
  const address = given === null ? null : decideAddress(given, []).address;
  const article: Article = {
    address,
    file: origin,
    outlet: clean(told.outlet) ?? (address === null ? null : siteOf(address)),
    title: clean(told.title),
    byline: clean(told.byline),
    language: told.language ?? languageOr(detectLanguage(text) ?? decideLanguage(text, []), origin),
    published: timeTold(told.published, 'published', origin),
    text,
  };
  return {
    article,
    modified: timeTold(told.modified, 'modified', origin),
    retrieved,
    claimed: null,
    page: null,
  };
}

function ofPage(raw: Raw, given: Told, told: Told): Prepared {
  const { origin, bytes, retrieved } = raw;
  const from = raw.address ?? raw.told.address ?? null;
  const page = pageOf(raw, from);
  const published = timeTold(told.published, 'published', origin);
  const modified = timeTold(told.modified, 'modified', origin);
  const text = cleanText(page.text);
  refuseLongLines(text, origin);
  const address = given.address === undefined ? page.address : decideAddress(given.address, []).address;
  const outlet = clean(given.outlet ?? page.outlet ?? told.outlet);
  const article: Article = {
    address,
    file: origin,
    outlet: outlet ?? (address === null ? null : siteOf(address)),
    title: clean(given.title ?? page.title ?? told.title),
    byline: clean(given.byline ?? page.byline ?? told.byline),
    language: given.language ?? languageOr(page.language, origin),
    published: given.published === undefined ? better(page.published, published) : published,
    text,
  };
  return {
    article,
    modified: given.modified === undefined ? better(page.modified, modified) : modified,
    retrieved,
    claimed: page.claimed,
    page: { ...keptOf(raw), bytes: compress(bytes), given },
    ...(article.published === null && page.unpublished !== null ? { faults: [page.unpublished] } : {}),
  };
}

function pageOf({ origin, bytes, charset, retrieved, told }: Raw, address: string | null): PageArticle {
  if (bytes.length === 0) throw new SourceError(origin, 'is empty');
  if (isPdf(bytes)) throw new SourceError(origin, 'is a PDF, not a page');
  if (!isWide(bytes)) refuseBinary(bytes, origin);
  if (bytes.length > LARGEST_PAGE)
    throw new SourceError(
      origin,
      `is a page of ${bytes.length.toLocaleString('en')} bytes: no article has more than ${LARGEST_PAGE.toLocaleString('en')}`,
    );
  const html = decodePage(bytes, charset);
  if (html.trim() === '') throw new SourceError(origin, 'holds nothing but blanks');
  const page = attemptPage(html, origin, { address, retrieved, language: told.language ?? null });
  if (typeof page === 'number')
    throw new SourceError(
      origin,
      `is a page of too few words to tell that it is an article: it has ${page}, and with fewer than ${FEWEST_UNDECLARED} it must say so, by og:type, a date, linked data or <article>`,
    );
  if (page !== null) return page;
  throw new SourceError(
    origin,
    'is a page in which no article is found: a list of articles, a page that shows nothing without scripts, or one behind a login',
  );
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function attemptPage(
  html: string,
  origin: string,
  from: Parameters<typeof readPage>[1],
): ReturnType<typeof readPage> {
  try {
    return readPage(html, from);
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    throw new SourceError(origin, `is no page: its markup is nested more than ${DEEPEST} deep`, {
      cause: error,
    });
  }
}

/**
 * What this version makes of a page that was kept. The article keeps the address by which the graph knows it, whatever
 * the page would now be taken to say. Throws SourceError as `cleanRaw` does.
 */
export function cleanAgain(origin: string, { given, ...page }: Page, address: string | null): Intake {
  const raw = { ...page, origin, bytes: brotliDecompressSync(page.bytes) };
  const { faults: _, ...intake } = cleanRaw(raw, address === null ? given : { ...given, address });
  return intake;
}

function keptOf({ origin: _, ...kept }: Raw): Omit<Raw, 'origin'> {
  return kept;
}

/** Brotli gives little more beyond this quality, and takes many times as long. */
const QUALITY = 5;

function compress(bytes: Uint8Array): Page['bytes'] {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function refuseLongLines(text: string, origin: string): void {
  if (text.length <= LONGEST_LINE) return;
  for (const [i, line] of text.split('\n').entries())
    if (line.length > LONGEST_LINE)
      throw new SourceError(
        origin,
        `line ${i + 1} is ${line.length.toLocaleString('en')} letters long: an article has paragraphs`,
      );
}

/** The time that a page and its source know, as precise as the better knows it. */
function better(page: Interval | null, told: Interval | null): Interval | null {
  return bestMoment(
    [page, told].filter((moment) => moment !== null),
    [],
  );
}

function timeTold(written: string | undefined, name: string, origin: string): Interval | null {
  if (written === undefined) return null;
  const time = parsePublished(written);
  if (time !== null) return time;
  throw new SourceError(
    origin,
    `${name} is ${JSON.stringify(written.slice(0, 60))}, which is no date: write it like "2026-03-04" or "2026-03-04T09:30+07:00"`,
  );
}

function clean(text: string | undefined | null): string | null {
  if (text === undefined || text === null) return null;
  const words = cleanText(text).replace(/\s+/gu, ' ');
  // A copy: a part of the page would keep all of it in memory.
  return words === '' ? null : Buffer.from(words).toString();
}

function languageOr(language: Language | null, origin: string): Language {
  if (language !== null) return language;
  throw new SourceError(
    origin,
    'its language is neither English nor Indonesian, as far as its words tell; if it is, say --language en or id',
  );
}
