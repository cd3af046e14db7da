import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../bench/score/linked-items.ts';

const PAGE = `# 2025 March 4
* [Topic of the day](https://example.org/wiki/Topic "Topic")
  * [Norway](https://example.org/wiki/Norway_%28land%29#Quays "Norway (land)") and *[Åland](https://example.org/wiki/%C3%85land)* paint the *Long Quay*. [(Bergen Radio)](https://example.org/a) [(Fjord Post 2)](https://example.org/b)
`;

describe('itemsOf(page)', () => {
  it('gives the items with a source without markup, each link at its words, and no topics', () => {
    const [item, ...more] = itemsOf(PAGE);
    expect(more).toEqual([]);
    expect(item?.text).toBe('Norway and Åland paint the Long Quay.');
    expect(item?.links).toEqual([
      { start: 0, end: 6, text: 'Norway', article: 'Norway (land)', title: 'Norway (land)' },
      { start: 11, end: 16, text: 'Åland', article: 'Åland', title: 'Åland' },
    ]);
  });

  it('has links where the text says their words, also where marks are made of several letters', () => {
    const [item] = itemsOf(
      '* The [Åland](https://example.org/wiki/A) [quay](https://example.org/wiki/%E0%A4%A). [(X)](https://example.org/x)',
    );
    expect(item?.links.map(({ start, end }) => item.text.slice(start, end))).toEqual(['Åland', 'quay']);
  });
});
