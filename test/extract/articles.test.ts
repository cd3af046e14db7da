import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, spansOf } from '../../server/document/document.ts';
import { holds } from '../../server/document/span.ts';
import { digest, read } from './reading.ts';

/**
 * A folder is a case: article.txt, article.json, and expected.json, which is written when missing (never under CI)
 * and then read by eye before it is kept.
 */
const CASES = new URL('../articles/', import.meta.url);

interface Meta {
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly language: Language;
  readonly address: string;
}

describe('extract, by article', () => {
  it.each(readdirSync(CASES))('%s', (slug) => {
    const at = (name: string) => new URL(`${slug}/${name}`, CASES);
    const text = readFileSync(at('article.txt'), 'utf8').normalize('NFC').trim();
    const { published, language, ...meta } = JSON.parse(readFileSync(at('article.json'), 'utf8')) as Meta;
    const day = { from: published, to: published, precision: 'day' } as const;
    const document = read(text, language, { ...meta, published: day });
    for (const { path, span } of spansOf(document)) expect(holds(span, text), path).toBe(true);
    const found = {
      statements: digest(document),
      people: document.entities.flatMap((entity) => (entity.kind === 'person' ? entity.name : [])),
    };
    if (!existsSync(at('expected.json')) && !process.env.CI)
      writeFileSync(at('expected.json'), `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(at('expected.json'), 'utf8')));
  });
});
