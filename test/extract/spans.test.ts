import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Language, spansOf } from '../../server/document/document.ts';
import { holds } from '../../server/document/span.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';

const SAMPLE = new URL('../../sample/', import.meta.url);
const slugs = readdirSync(SAMPLE).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

function articleOf(text: string, language: Language): Article {
  const published = { from: '2026-03-04', to: '2026-03-04', precision: 'day' } as const;
  return {
    address: null,
    file: 'test.txt',
    outlet: null,
    title: null,
    byline: null,
    language,
    published,
    text,
  };
}

function check(text: string, language: Language): void {
  const document = extract(articleOf(text, language), loadKnowledge());
  for (const { path, span } of spansOf(document)) expect(holds(span, text), path).toBe(true);
}

describe('extract(article, knowledge)', () => {
  it.each(slugs)('every span of %s says what the text says there', (slug) => {
    const { language } = JSON.parse(readFileSync(new URL(`${slug}.json`, SAMPLE), 'utf8')) as {
      language: Language;
    };
    check(
      readFileSync(new URL(`${slug}.txt`, SAMPLE), 'utf8')
        .normalize('NFC')
        .trim(),
      language,
    );
  });

  it('never throws, and its spans hold, whatever the text', () => {
    const word = fc.constantFrom(
      'said',
      'kata',
      'Qin',
      'Beijing',
      '“',
      '”',
      '"',
      '\n',
      ',',
      '.',
      '😀',
      'that',
      'bahwa',
      'told',
      '\ud800',
      'ujarnya',
      'menurut',
      'according to',
      'Menteri',
      'Kepala Dinas',
      'dr',
      'Budi Santoso',
      '(41)',
      'Rabu (21/2)',
      '«',
      '»',
      "'",
      '’',
      '–',
      ':',
      '(',
      ')',
      '\u0000',
      '\udc00',
      '\u200f',
      'e\u0301',
      'مرحبا',
      'שלום',
      '北京',
      '👩‍👩‍👧',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(fc.property(text, fc.constantFrom<Language>('en', 'id'), check), { numRuns: 600 });
  });

  it('gives the same for the same', () => {
    const article = articleOf('“No,” said Ana Reyes, the minister of Brazil. She told Norway to wait.', 'en');
    expect(extract(article, loadKnowledge())).toEqual(extract(article, loadKnowledge()));
  });

  it('finds nothing in nothing', () => {
    expect(extract(articleOf('', 'en'), loadKnowledge())).toMatchObject({
      entities: [],
      statements: [],
      events: [],
    });
  });
});
