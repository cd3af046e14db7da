import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** The bundled corpus against what a careful reader finds in it (sample-expected/). */
const SAMPLE = new URL('../../sample/', import.meta.url);

/** Everybody in the corpus who has a name. */
const CAST =
  `Amihan Baltero|Baharun Lasiho|Dian Pramesworo|Farida Salim|Hanny Mawira|Hawwa Zuhaira|Ingvild Torsrud|
Isamu Torigoe|Juma Kitsao|Kenjiro Asamura|Meredith Callan|Nadeesha Ratnamalala|Naliaka Barasa|Otávio Brandeira|
Raditya Kusmanto|Sekar Maheswari|Shuhei Kanamori|Torbjørn Eikemo|Yukari Hoshimiya`
    .split('|')
    .map((name) => name.trim());

interface Expected {
  readonly speaker: string;
  readonly contents: readonly string[];
  readonly kind: string;
}

const slugs = readdirSync(SAMPLE).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

function readArticle(slug: string): Document {
  const meta = JSON.parse(readFileSync(new URL(`${slug}.json`, SAMPLE), 'utf8')) as {
    language: Language;
    published: string;
  };
  const day = meta.published.slice(0, 10);
  const text = readFileSync(new URL(`${slug}.txt`, SAMPLE), 'utf8')
    .normalize('NFC')
    .trim();
  return read(text, meta.language, { published: { from: day, to: day, precision: 'day' } });
}

function readExpected(slug: string): readonly Expected[] {
  const file = readFileSync(new URL(`sample-expected/${slug}.json`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { statements: Expected[] }).statements;
}

function speakerOf(document: Document, quotation: string): string | null {
  const opening = quotation.slice(0, 30);
  const found = document.statements.find(({ contents }) =>
    contents.some(({ text }) => text.includes(opening)),
  );
  const id = found?.speakers[0]?.entity;
  return document.entities.find((entity) => entity.id === id)?.name ?? null;
}

describe('extract, the bundled corpus', () => {
  it.each(slugs)('%s: every quotation has its speaker', (slug) => {
    const document = readArticle(slug);
    const direct = readExpected(slug).filter(
      ({ kind, speaker }) => kind === 'direct' && CAST.includes(speaker),
    );
    expect(direct.map(({ contents }) => speakerOf(document, contents[0] ?? ''))).toEqual(
      direct.map(({ speaker }) => speaker),
    );
  });

  it('names nobody whom it does not know', () => {
    const people = slugs.flatMap((slug) =>
      readArticle(slug).entities.flatMap((each) =>
        each.kind === 'person' && !('described' in each && each.described) ? [each.name] : [],
      ),
    );
    expect([...new Set(people)].sort()).toEqual(CAST);
  });
});
