import { type DateOrder, isAmbiguous } from '../clean/moment.ts';
import type { Language } from '../document/document.ts';
import type { Raw, Told } from '../document/raw.ts';
import { SettingError } from '../errors.ts';
import { checkAddress } from '../fetch/addresses.ts';
import { readDate } from './dates.ts';

/** What a column or key may hold. */
export const FIELDS = [
  'text',
  'html',
  'title',
  'address',
  'outlet',
  'byline',
  'published',
  'modified',
  'language',
] as const;
export type Field = (typeof FIELDS)[number];

/** The column of a field by its name; '' where a field is to be read from none. */
export type Columns = Partial<Readonly<Record<Field, string>>>;

/** Names that columns go by, in English and Indonesian, the surest first; without case, blanks and marks. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    ...['text', 'body', 'content', 'articlebody', 'articletext', 'maintext', 'fulltext', 'bodytext', 'story'],
    ...['isi', 'isiberita', 'isiartikel', 'teks', 'konten', 'naskah', 'article', 'artikel', 'berita'],
  ],
  html: ['html', 'rawhtml', 'bodyhtml', 'contenthtml', 'pagehtml'],
  title: ['title', 'headline', 'judul', 'judulberita', 'judulartikel', 'articletitle'],
  address: [
    'url',
    'link',
    'address',
    'tautan',
    'permalink',
    'canonicalurl',
    'sourceurl',
    'articleurl',
    'alamat',
  ],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'media',
    'sitename',
    'penerbit',
    'source',
    'sumber',
  ],
  byline: ['byline', 'author', 'authors', 'creator', 'writer', 'penulis', 'reporter', 'wartawan', 'jurnalis'],
  published: [
    ...[
      'published',
      'publishedat',
      'publisheddate',
      'publishdate',
      'publicationdate',
      'datepublished',
      'pubdate',
    ],
    ...['date', 'datetime', 'tanggal', 'tanggalterbit', 'tanggalpublikasi', 'waktu', 'timestamp', 'time'],
  ],
  modified: ['modified', 'updated', 'updatedat', 'modifiedat', 'datemodified', 'dateupdated', 'lastmod'],
  language: ['language', 'lang', 'bahasa'],
};

/** `--map text=body,published=date`. Throws SettingError. */
export function parseColumns(written: string): Columns {
  const pairs = written.split(',').map((pair) => {
    const at = pair.indexOf('=');
    const field = FIELDS.find((known) => known === pair.slice(0, at).trim());
    if (field === undefined)
      throw new SettingError(
        '--map',
        `${JSON.stringify(pair)} is not like text=body; what can be mapped is ${FIELDS.join(', ')}`,
      );
    return [field, pair.slice(at + 1).trim()] as const;
  });
  return Object.fromEntries(pairs);
}

/** The columns to read, of those that there are: what is named, and for the rest what their names say. */
export function chooseColumns(there: readonly string[], named: Columns): Columns {
  const plain = there.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const taken = new Set(Object.values(named));
  const chosen: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const given = named[field];
    if (given !== undefined) {
      if (given !== '') chosen[field] = given;
      continue;
    }
    if (field === 'html' && chosen.text !== undefined) continue;
    if (field === 'text' && named.html) continue;
    const found = NAMES[field]
      .map((name) => there[plain.indexOf(name)])
      .find((name) => name && !taken.has(name));
    if (found === undefined) continue;
    chosen[field] = found;
    taken.add(found);
  }
  return chosen;
}

/** "text = isi_berita, title = judul". */
export function describeColumns(columns: Columns): string {
  return FIELDS.flatMap((field) =>
    columns[field] === undefined ? [] : [`${field} = ${columns[field]}`],
  ).join(', ');
}

/** A row's article; or why there is none. `value` gives what stands in a column, null for nothing. */
export function readRow(
  columns: Columns,
  order: DateOrder | null,
  value: (column: string) => string | null,
): Pick<Raw, 'format' | 'bytes' | 'told'> | { readonly reason: string } {
  const of = (field: Field) => (columns[field] === undefined ? null : value(columns[field])?.trim() || null);
  const format = columns.text === undefined ? 'html' : 'text';
  const text = columns[format] === undefined ? null : value(columns[format]);
  if (!text?.trim())
    return { reason: `has no text (${JSON.stringify(columns[format])} is missing or empty)` };
  if (!/\p{L}/u.test(text))
    return {
      reason: `has no words (${JSON.stringify(columns[format])} is ${JSON.stringify(text.slice(0, 60))})`,
    };
  const dates: { published?: string; modified?: string } = {};
  for (const field of ['published', 'modified'] as const) {
    const written = of(field);
    if (written === null) continue;
    const date = readDate(written, order);
    if (date === null) return { reason: whyNoDate(field, written) };
    dates[field] = date;
  }
  const address = of('address');
  if (address !== null && !isAddress(address))
    return {
      reason: `address: ${JSON.stringify(address.slice(0, 80))} does not start with http:// or https://`,
    };
  const told: Told = {
    ...dates,
    address: address ?? undefined,
    title: of('title') ?? undefined,
    outlet: of('outlet') ?? undefined,
    byline: of('byline') ?? undefined,
    language: readLanguage(of('language')),
  };
  return { format, bytes: Buffer.from(text, 'utf8'), told };
}

/** English or Indonesian by code or name, in whatever way it is told; undefined for others, whose words decide. */
export function readLanguage(written: string | null | undefined): Language | undefined {
  const [code = ''] = (written ?? '').trim().toLowerCase().split(/[-_ ]/u);
  if (['en', 'eng', 'english', 'inggris'].includes(code)) return 'en';
  return ['id', 'in', 'ind', 'indonesian', 'indonesia', 'bahasa'].includes(code) ? 'id' : undefined;
}

function isAddress(address: string): boolean {
  try {
    checkAddress(address);
    return true;
  } catch {
    return false;
  }
}

function whyNoDate(field: string, written: string): string {
  const date = JSON.stringify(written.slice(0, 60));
  return isAmbiguous(written)
    ? `${field}: ${date} has two readings; say --dates dmy or mdy`
    : `${field}: ${date} is no date that can be read`;
}
