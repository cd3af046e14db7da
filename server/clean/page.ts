import type { Interval, Language } from '../document/document.ts';
import { decideAddress, siteOf } from './address.ts';
import { layOut } from './blocks.ts';
import { type Body, lettersOf, readBody } from './body.ts';
import { type Claims, cleanByline, headingOf, readClaims, type Stated, titleOf } from './claims.ts';
import { writersIn } from './credits.ts';
import { type LinkedArticle, readLinkedArticle } from './linked-data.ts';
import { parseMarkup } from './markup.ts';
import { bestMoment, type DateOrder, isAmbiguous, readMoment, startOf } from './moment.ts';
import { readShown, type Shown } from './shown.ts';
import { decideLanguage } from './tongue.ts';

/** What a page says, as far as it says it. */
export interface PageArticle {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Interval | null;
  /** A publication that the page tells and that can't be, where none that can is told: its place, and why. */
  readonly unpublished: string | null;
  /** Null also where the page was not changed since it was published. */
  readonly modified: Interval | null;
  /** Null where the text is in neither of our languages. */
  readonly language: Language | null;
  readonly outlet: string | null;
  readonly address: string | null;
  readonly claimed: string | null;
}

export interface Origin {
  /** The address that the page came from. */
  readonly address: string | null;
  /** ISO time in UTC: nothing is published later. */
  readonly retrieved: string | null;
  /** What the source says of the language, which goes after what the page says. */
  readonly language: Language | null;
}

/** Fewer words than this are an article only where the page says that it is one. */
export const FEWEST_UNDECLARED = 80;
/** What linked data has of the text goes before what the page shows where that is less than this share of it. */
const LEAST_SHOWN = 0.5;

/**
 * The article of a page; null where there is none, and the number of its words where what there is may be anything: it
 * is short, and nothing says that it is an article. Throws NestingError.
 */
export function readPage(html: string, origin: Origin): PageArticle | number | null {
  const root = parseMarkup(html);
  const linked = readLinkedArticle(root, headingOf(root));
  const claims = readClaims(root, linked);
  const title = titleOf(claims, [...claims.outlets, ...domainNames(origin.address)]);
  const layout = layOut(root);
  const body = readBody(layout, title, writersIn(claims.bylines));
  const text = textOf(body, linked);
  if (text === null) return null;
  if (!isArticle(text, claims, body)) return wordsOf(text);
  const language = decideLanguage(text, [
    ...claims.languages,
    ...(origin.language === null ? [] : [origin.language]),
  ]);
  const order = language === 'id' ? 'dmy' : null;
  const shown = body === null ? NOTHING_SHOWN : readShown(layout, body, title, order);
  const { address, claimed } = decideAddress(origin.address, claims.addresses);
  const published = momentOf(claims.published, shown.published, order, origin.retrieved);
  const modified = momentOf(claims.modified, shown.modified, order, origin.retrieved);
  const outlet = outletOf(claims, origin.address);
  return {
    text,
    title,
    byline: bylineOf(claims, shown, outlet),
    published,
    unpublished: published === null ? faultOf(claims.published, order, origin.retrieved) : null,
    modified: modified !== null && isLater(modified, published) ? modified : null,
    language,
    outlet,
    address,
    claimed,
  };
}

const NOTHING_SHOWN: Shown = { published: [], modified: [], bylines: [] };

function textOf(body: Body | null, linked: LinkedArticle | null): string | null {
  const told = linked?.body ?? null;
  if (told === null) return body?.text ?? null;
  const words = told.split(/\s+/u).length;
  if (body !== null && body.words >= words * LEAST_SHOWN) return body.text;
  return words >= 25 ? told : (body?.text ?? null);
}

function isArticle(text: string, { isArticle: declared, published }: Claims, body: Body | null): boolean {
  if (declared || published.length > 0 || body?.marked === true) return true;
  return wordsOf(text) >= FEWEST_UNDECLARED;
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

/** A day more than clocks and zones differ by. */
const SLACK = 2 * 86_400_000;

function momentOf(
  told: readonly Stated[],
  shown: readonly Interval[],
  order: DateOrder | null,
  retrieved: string | null,
): Interval | null {
  const possible = (moment: Interval) => !isAfter(moment, retrieved);
  const moments = told.map(({ written }) => readMoment(written, order)).filter((moment) => moment !== null);
  return bestMoment(moments.filter(possible), shown.filter(possible));
}

function isAfter(moment: Interval, retrieved: string | null): boolean {
  return retrieved !== null && startOf(moment) > Date.parse(retrieved) + SLACK;
}

/** What stands where a page tells a date without a figure for a year is none that failed: "yesterday", "0", "". */
const DATE_LIKE = /\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/u;

/** Why the first of these dates can't be used. */
function faultOf(told: readonly Stated[], order: DateOrder | null, retrieved: string | null): string | null {
  const first = told.find(({ written }) => DATE_LIKE.test(written));
  if (first === undefined) return null;
  const { place, written } = first;
  const moment = readMoment(written, order);
  const why =
    moment !== null
      ? `later than the page was retrieved (${retrieved})`
      : isAmbiguous(written)
        ? 'which has two readings'
        : 'which is no date';
  return `${place} is ${JSON.stringify(written.slice(0, 60))}, ${why}; the article is taken without it`;
}

function isLater(modified: Interval, published: Interval | null): boolean {
  if (published === null) return true;
  if (modified.precision === 'day' || published.precision === 'day')
    return modified.from.slice(0, 10) > published.from.slice(0, 10);
  return startOf(modified) > startOf(published);
}

const LONGEST_OUTLET = 100;

/** The name that the page gives its outlet: of several the one that its domain has too, for some call a section the site. */
function outletOf({ outlets }: Claims, address: string | null): string | null {
  const names = outlets.filter((name) => name.length <= LONGEST_OUTLET && !/^https?:/iu.test(name));
  const [site = ''] = address === null ? [] : siteOf(address).split('.');
  return names.find((name) => site !== '' && lettersOf(name).includes(lettersOf(site))) ?? names[0] ?? null;
}

/** Who wrote it; the outlet itself only where nobody else is named. */
function bylineOf(claims: Claims, shown: Shown, outlet: string | null): string | null {
  const names = [...claims.bylines, ...shown.bylines].map(cleanByline).filter((name) => name !== null);
  const person = names.find((name) => outlet === null || !isOutlet(name, outlet));
  return person ?? names[0] ?? null;
}

function isOutlet(name: string, outlet: string): boolean {
  const [a, b] = [lettersOf(name), lettersOf(outlet)];
  return a.includes(b) || b.includes(a);
}

/** "ledger" and "ledger.example" of https://www.ledger.example/a: what a title may end with. */
function domainNames(address: string | null): readonly string[] {
  if (address === null) return [];
  const site = siteOf(address);
  return [site, site.split('.')[0] ?? site];
}
