import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanRaw } from '../../server/clean/article.ts';

const FOLDER = new URL('../pages/', import.meta.url);

describe('the pages of test/pages', () => {
  it.each(readdirSync(FOLDER))('%s', (slug) => {
    const read = (name: string) => readFileSync(new URL(`${slug}/${name}`, FOLDER));
    const { from, half: _, ...expected } = JSON.parse(read('expected.json').toString());
    const { article, modified, claimed, page } = cleanRaw(
      {
        origin: slug,
        format: 'html',
        bytes: read('page.html'),
        charset: null,
        address: from,
        retrieved: null,
        told: {},
      },
      {},
    );
    const { text, file, ...facts } = article;
    expect(text).toBe(read('expected.txt').toString().trim());
    expect({ ...facts, modified, claimed }).toEqual(expected);
    expect(file).toBe(slug);
    expect(page?.format).toBe('html');
  });
});
