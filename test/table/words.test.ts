import { describe, expect, it } from 'vitest';
import { askWords } from '../../server/graph/words.ts';
import { Postings } from '../../server/table/postings.ts';
import { isTold, Words } from '../../server/table/words.ts';

const STOP_WORDS = { en: new Set(['the', 'of']), id: new Set(['yang', 'di']) };

const CONTENTS = [
  ['en', ['The ministers of Tromsø negotiate']],
  ['en', ['Tromso waits', 'the harbours are theirs']],
  ['id', ['Menteri menyatakan pelabuhan di Tromsø terbuka']],
  ['id', ['pelabuhan yang terbuka']],
  ['en', ['Łódź and Ærø, Straße, Đakovo']],
] as const;

function wordsOf(): Words {
  const words = new Words(STOP_WORDS);
  for (const [row, [language, texts]] of CONTENTS.entries()) words.add(row, language, texts);
  return words;
}

describe('the words of a table', () => {
  it.each([
    ['minister', [0]],
    ['harbour', [1]],
    ['negotiating tromso', [0]],
    ['tromso', [0, 1, 2]],
    ['Tromsø', [0, 1, 2]],
    ['trom', [0, 1, 2]],
    ['lodz', [4]],
    ['aero strasse dakovo', [4]],
    ['pelabuhan terbuka', [2, 3]],
    ['yang terbuka', [3, 2]],
    // Of a stop word by itself only what begins with it is left.
    ['the', [1]],
    ['the waits', [1]],
    ['minister menteri', []],
    ['waits harbours tromso lodz', []],
  ])('%s is in the rows %j', (typed, rows) => {
    const found = wordsOf().find(askWords(typed), CONTENTS.length);
    expect([...found.rows]).toEqual(rows.toSorted());
    expect(CONTENTS.flatMap((_, row) => (found.has(row) ? row : []))).toEqual(rows.toSorted());
  });

  it.each([
    ['ministers of the harbour', true],
    ['people’s', true],
    // Words that stand next to each other.
    ['no.5', false],
    ['日本', false],
  ])('of %s is told by them: %s', (typed, told) => {
    expect(isTold(askWords(typed))).toBe(told);
  });
});

describe('postings', () => {
  it('give back what was added to each list, in its order and once', () => {
    const postings = new Postings();
    const lists = [1, 2, 3, 7, 300, 70_000].map((step) => ({ list: postings.begin(), step }));
    const added = lists.map((): number[] => []);
    for (let at = 0; at < 3000; at++)
      lists.forEach(({ list, step }, place) => {
        postings.add(list, at * step);
        postings.add(list, at * step);
        added[place]?.push(at * step);
      });
    const found = lists.map(({ list }) => {
      const values: number[] = [];
      postings.each(list, (value) => values.push(value));
      return values;
    });
    expect(found).toEqual(added);
  });
});
