import { join } from 'node:path';
import { cleanText } from '../../server/clean/text.ts';
import type { Language } from '../../server/document/document.ts';
import { readRows } from '../speed/rows.ts';
import { readData } from './data-files.ts';
import { readLinkedItems } from './linked-items.ts';

/** A text of the corpora. `file` names it: a row of the table ("detik 17"), or the page of a day it stands in. */
export interface CorpusText {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
  /** "2025-01-15" where the corpus tells it. */
  readonly day: string | null;
}

/** The articles of detik-1000.csv, cleaned, each text once. */
export function readDetik(folder: string): CorpusText[] {
  const seen = new Set<string>();
  return readRows(readData(join(folder, 'detik-1000.csv'))).flatMap((row) => {
    const text = cleanText(row.isi_berita ?? '');
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ file: `detik ${row.id}`, language: 'id' as const, text, day: dayOfRow(row.tanggal ?? '') }];
  });
}

/** "10/21/2025 20:43" is 2025-10-21. */
function dayOfRow(written: string): string | null {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(written) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The items of the days of wikipedia-current-events as plain text, each a text of its own. */
export function readCurrentEvents(folder: string): CorpusText[] {
  return readLinkedItems(join(folder, 'wikipedia-current-events')).map(({ file, text, day }) => ({
    file,
    language: 'en' as const,
    text,
    day,
  }));
}
