import { describe, expect, it } from 'vitest';
import { ArgumentError, TooLargeError } from '../../server/errors.ts';
import { type Checked, type Content, checkOrder, upTo } from '../../server/runs/order.ts';
import { inArguments } from '../../server/runs/state.ts';
import type { Item } from '../../server/sources/item.ts';
import { openReading } from '../sources/reading.ts';

const MOST = 1024;
const base64 = (words: string) => Buffer.from(words).toString('base64');
const check = (content: Content) => checkOrder({ content, told: {}, links: 1 }, MOST);

async function origins({ items, reading }: Checked): Promise<string[]> {
  const names: string[] = [];
  for await (const item of items({ ...openReading(), ...reading }))
    names.push(item.kind === 'raw' ? item.raw.origin : item.kind);
  return names;
}

describe('checkOrder(order, most)', () => {
  it.each([
    [{}],
    [{ address: null, text: undefined }],
    [{ address: 'https://a.example/', text: 'x' }],
    [{ text: 'x', content: { base64: 'eA==' } }],
    [{ address: 'https://a.example/', text: '' }],
  ])('takes exactly one source: %j', (source) => {
    expect(() => checkOrder({ ...source, told: {}, links: 1 }, MOST)).toThrow(ArgumentError);
  });

  it.each(['eA==', 'eA', 'eHg', 'eHh4', 'eHh4\r\neHh4', '-_-_', '+/+/', 'eA=='])(
    '%j is base64',
    (written) => {
      expect(() => check({ base64: written })).not.toThrow();
    },
  );

  it.each(['e', 'eHh4e', 'e A', 'eA==eA==', 'eHh4!', '<p>', 'data:text/plain;base64,eA==', '../etc'])(
    '%j is not',
    (written) => {
      expect(() => check({ base64: written })).toThrow('from.content.base64: is not base64');
    },
  );

  it('takes as many bytes as are let in, and not one more', () => {
    expect(() => check({ base64: base64('x'.repeat(MOST)) })).not.toThrow();
    expect(() => check({ base64: base64('x'.repeat(MOST + 1)) })).toThrow(TooLargeError);
    expect(() => checkOrder({ text: 'ü'.repeat(MOST / 2), told: {}, links: 1 }, MOST)).not.toThrow();
    expect(() => checkOrder({ text: 'ü'.repeat(MOST / 2 + 1), told: {}, links: 1 }, MOST)).toThrow(
      TooLargeError,
    );
  });

  it.each([
    ['news.txt', 'news.txt'],
    ['/etc/passwd', 'passwd'],
    ['..\\..\\news.txt', 'news.txt'],
    ['a\u0000b\u202ec', 'a b c'],
    ['x'.repeat(300), 'x'.repeat(100)],
  ])('a name is the last part alone: %j', async (name, origin) => {
    expect(await origins(check({ base64: base64('Words.'), kind: 'text', name }))).toEqual([origin]);
  });

  it('without a name it is called by its content: the same for the same, another for another', async () => {
    const of = async (words: string, name?: string) =>
      (await origins(check({ base64: base64(words), kind: 'text', ...(name && { name }) })))[0];
    expect(await of('Words.')).toMatch(/^upload [0-9a-f]{12}$/u);
    expect(await of('Words.')).toBe(await of('Words.', 'folder/'));
    expect(await of('Words.')).not.toBe(await of('Others.'));
  });
});

describe('upTo(items, bounds, onCut)', () => {
  const link = {
    kind: 'link',
    link: { address: '', told: {}, from: null, place: '' },
    through: null,
  } as const;
  const failure = { kind: 'note', line: '', through: null } as const;

  it.each<[Item[], number, boolean]>([
    [[link, link], 2, false],
    [[link, link, link], 2, true],
    [[link, failure, link, failure], 4, false],
  ])('lets so many through: %#', async (given, count, isCut) => {
    let cut = false;
    let closed = false;
    async function* items() {
      try {
        yield* given;
      } finally {
        closed = true;
      }
    }
    let seen = 0;
    for await (const _ of upTo(items(), { links: 2, articles: 10 }, () => {
      cut = true;
    }))
      seen += 1;
    expect([seen, cut, closed]).toEqual([count, isCut, true]);
  });
});

it.each([
  ['is of no kind that is known; --as says what it is', 'is of no kind that is known; kind says what it is'],
  ['say --map text=NAME', 'say columns text=NAME'],
  ['say --language en or id', 'say language en or id'],
  ['--asking, a--as-b', '--asking, a--as-b'],
])('inArguments(%j)', (reason, words) => expect(inArguments(reason)).toBe(words));
