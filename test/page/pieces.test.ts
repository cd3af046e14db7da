import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeOf } from '../../web/messages/names.ts';
import { linkOf } from '../../web/views/reader/address.ts';
import { cut, paragraphs } from '../../web/views/reader/pieces.ts';

describe('cut(text, offset, marks)', () => {
  it('keeps the text, and each mark covers exactly its words', () => {
    const marks = fc.array(
      fc.record({ utf16Start: fc.nat(60), length: fc.nat(20), name: fc.constantFrom('a', 'b', 'c', 'd') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.nat(10), marks, (text, offset, given) => {
        const named = given.map((mark, i) => ({
          utf16Start: mark.utf16Start,
          utf16End: mark.utf16Start + mark.length,
          name: `${mark.name}${i}`,
        }));
        const pieces = cut(text, offset, named);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const mark of named) {
          const covered = pieces
            .filter(({ names }) => names.includes(mark.name))
            .map((piece) => piece.text)
            .join('');
          const start = Math.max(0, mark.utf16Start - offset);
          expect(covered).toBe(text.slice(start, Math.max(start, mark.utf16End - offset)));
        }
      }),
    );
  });
});

describe('paragraphs(text)', () => {
  it('parts at line breaks and tells where each begins', () => {
    const text = 'One.\n\n  \nTwo 🐟.\n';
    expect(paragraphs(text)).toEqual([
      { start: 0, text: 'One.' },
      { start: text.indexOf('Two'), text: 'Two 🐟.' },
    ]);
  });
});

describe('linkOf(address)', () => {
  it.each([
    ['https://news.site/a', 'https://news.site/a'],
    ['https://nordic-ledger.example/a', null],
    ['http://localhost/a', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['no address', null],
    [null, null],
  ])('%s', (address, link) => expect(linkOf(address)).toBe(link));
});

describe('homeOf(entity)', () => {
  const country = (id: string) => ({ id, name: id, iso3: id });
  const held = (...countries: (string | null)[]) => ({
    id: 'e',
    country: null,
    roles: countries.map((id) => ({ for: id === null ? null : country(id) })),
  });

  it('is the one country that all offices are for', () => {
    expect(homeOf(held('KEN', null, 'KEN'))?.id).toBe('KEN');
    expect(homeOf(held('KEN', 'IDN'))).toBeNull();
    expect(homeOf(held(null))).toBeNull();
  });

  it('is what is sure before what offices tell, and never itself', () => {
    expect(homeOf({ ...held('KEN'), country: country('IDN') })?.id).toBe('IDN');
    expect(homeOf({ ...held('KEN'), id: 'IDN', country: country('IDN') })).toBeNull();
  });
});
