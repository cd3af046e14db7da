import { createHash } from 'node:crypto';
import { checkGiven, type Description } from '../clean/description.ts';
import type { DateOrder } from '../clean/moment.ts';
import { ArgumentError, RefusedAddressError, SettingError, TooLargeError } from '../errors.ts';
import { checkAddress } from '../fetch/addresses.ts';
import { type Columns, parseColumns } from '../sources/columns.ts';
import type { Item, Reading } from '../sources/item.ts';
import type { Kind } from '../sources/kind.ts';
import { readAddress, readSent } from '../sources/source.ts';
import { inArguments } from './state.ts';

/** What somebody asks to have ingested: exactly one of `address`, `text` and `content`. */
export interface Order {
  readonly address?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly content?: Content | null | undefined;
  readonly told: Description;
  /** Pages that a feed or a sitemap names and that are fetched, at most. */
  readonly links: number;
}

export interface Content {
  readonly base64: string;
  readonly kind?: Kind | null | undefined;
  readonly name?: string | null | undefined;
  readonly columns?: string | null | undefined;
  readonly dates?: DateOrder | null | undefined;
}

/** An order that was checked. */
export interface Checked {
  readonly told: Description;
  readonly reading: Pick<Reading, 'as' | 'columns' | 'dates'>;
  readonly links: number;
  /** True where somebody sent the content, which may come from anywhere. */
  readonly sent: boolean;
  /** Bytes that are held until it is done. */
  readonly held: number;
  items(reading: Reading): AsyncIterable<Item>;
}

/** Pages of a feed that are fetched where nothing is said, and at most: each takes its host a second. */
export const LINKS = { usual: 100, most: 1000 };

/** Articles that one ingest takes, so that what is kept of it is bounded. */
export const MOST_ARTICLES = 20_000;

const UNTOLD: Checked['reading'] = { as: null, columns: {}, dates: null };

/** Checks an order before anything is done. Throws ArgumentError and TooLargeError. */
export function checkOrder(order: Order, most: number): Checked {
  const { address, text, content, links } = order;
  if ([address, text, content].filter((part) => part !== null && part !== undefined).length !== 1)
    throw new ArgumentError('from', 'give exactly one of address, text and content');
  const told = checkTold(order.told);
  if (!Number.isInteger(links) || links < 1 || links > LINKS.most)
    throw new ArgumentError('links', `${links} is not 1 to ${LINKS.most}`);
  const checked = { told, links, reading: UNTOLD, sent: true, held: 0 };
  if (typeof address === 'string') {
    const { href } = checkFetched(address);
    return { ...checked, sent: false, items: (reading) => readAddress(href, reading, most) };
  }
  if (typeof text === 'string') {
    if (text.trim() === '') throw new ArgumentError('from.text', 'is empty');
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length > most) throw new TooLargeError('from.text', most);
    const reading = { ...UNTOLD, as: 'text' as const };
    const held = bytes.length;
    return { ...checked, reading, held, items: (way) => readSent(nameOf('text', bytes), bytes, way, most) };
  }
  return { ...checked, ...checkContent(content as Content, most) };
}

function checkContent(
  { base64, kind, name, columns, dates }: Content,
  most: number,
): Pick<Checked, 'reading' | 'held' | 'items'> {
  // Four letters hold three bytes; line ends may stand between them.
  if (base64.length > most * 1.5 + 4) throw new TooLargeError('from.content.base64', most);
  const bytes = Buffer.from(base64, 'base64');
  if (!isBase64(base64, bytes.length)) throw new ArgumentError('from.content.base64', 'is not base64');
  if (bytes.length === 0) throw new ArgumentError('from.content.base64', 'is empty');
  if (bytes.length > most) throw new TooLargeError('from.content.base64', most);
  const reading = { as: kind ?? null, columns: checkColumns(columns ?? ''), dates: dates ?? null };
  const called = plainName(name ?? '') || nameOf('upload', bytes);
  return { reading, held: bytes.length, items: (way) => readSent(called, bytes, way, most) };
}

/** True if nothing else than base64 (or base64url) of so many bytes stands there: what isn't would be passed over. */
function isBase64(written: string, bytes: number): boolean {
  let letters = 0;
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (letter || code === 43 || code === 47 || code === 45 || code === 95) letters += 1;
    else if (code === 61) {
      if (!/^[=\s]{1,8}$/u.test(written.slice(i, i + 9))) return false;
      break;
    } else if (code !== 10 && code !== 13) return false;
  }
  return letters % 4 !== 1 && Math.floor((letters * 3) / 4) === bytes;
}

/** "upload 3fa9c1d20b7e": the same for the same content, and for no other. */
function nameOf(what: string, bytes: Uint8Array): string {
  return `${what} ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

/** A name as people gave it to a file, without the folders before it: it only tells people what it is. */
function plainName(written: string): string {
  const last = written.split(/[\\/]/u).at(-1) ?? '';
  return last
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}

function checkFetched(address: string): URL {
  try {
    return checkAddress(address.trim());
  } catch (error) {
    if (error instanceof RefusedAddressError) throw new ArgumentError('from.address', error.reason);
    throw error;
  }
}

function checkTold(told: Description): Description {
  return settingAs(() => {
    checkGiven(told);
    return told;
  });
}

function checkColumns(written: string): Columns {
  return written === '' ? {} : settingAs(() => parseColumns(written));
}

/** Has a SettingError about an option of the command told as one about the argument that says the same. */
function settingAs<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof SettingError ? argumentOf(error) : error;
  }
}

/** What is wrong with an option of the command, said of the argument. */
export function argumentOf({ setting, reason }: SettingError): ArgumentError {
  const option = setting.replace(/^--/u, '');
  if (option === 'map') return new ArgumentError('from.content.columns', inArguments(reason));
  return new ArgumentError(`told.${option}`, inArguments(reason.replace(/; name one file with it$/u, '')));
}

/** The items up to so many links and articles; `onCut` is called where there are more. */
export async function* upTo(
  items: AsyncIterable<Item>,
  { links, articles }: { readonly links: number; readonly articles: number },
  onCut: () => void,
): AsyncGenerator<Item> {
  let followed = 0;
  let taken = 0;
  for await (const item of items) {
    if (item.kind === 'link') followed += 1;
    if (item.kind === 'raw' || item.kind === 'link') taken += 1;
    if (followed > links || taken > articles) return onCut();
    yield item;
  }
}
