import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, decodeText } from '../../server/clean/text.ts';
import { SourceError } from '../../server/errors.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const decode = (...parts: (string | number[])[]) =>
  decodeText(
    Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? bytes(part) : part))),
    'a.txt',
  );

/** Text with all that is cleaned away in it, half of the time. */
const ANY_TEXT = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r', '\n', '\r\n', '\0', '\ufeff', '\ud83d', '\ude00', '\u00a0', 'e', '\u0301'),
    ),
  )
  .map((parts) => parts.join(''));

describe('cleanText(text)', () => {
  it.each([
    ['composes letters and their marks', 'Tromso\u0308 cafe\u0301', 'Troms\u00f6 caf\u00e9'],
    ['leaves out a BOM', '\ufeffJapan', 'Japan'],
    ['leaves out NULs', 'Ja\0pan\0', 'Japan'],
    [
      'replaces lone surrogates and keeps pairs',
      'a\ud83db \ude00 \ud83d\ude00',
      'a\ufffdb \ufffd \ud83d\ude00',
    ],
    ['ends lines with \\n alone', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['sees the end of a line through a NUL', 'a\r\0\nb', 'a\nb'],
    ['takes blanks from the ends, also non-breaking ones', ' \u00a0\n\tJapan\u00a0\n ', 'Japan'],
    ['keeps non-breaking spaces inside: quotations are verbatim', '30\u00a0days', '30\u00a0days'],
  ])('%s', (_, before, after) => {
    expect(cleanText(before)).toBe(after);
  });

  it('gives what the rest relies on, for any text', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\0\r]|^[\s\ufeff]|\s$/u);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('decodeText(bytes, source)', () => {
  it('reads UTF-8, with a BOM or without', () => {
    expect(decode('Troms\u00f8 \ud83d\ude00')).toBe('Troms\u00f8 \ud83d\ude00');
    expect(decode([0xef, 0xbb, 0xbf], 'Japan\r\n')).toBe('Japan');
  });

  it('reads any clean text back as it is', () => {
    const text = fc.string({ unit: 'grapheme' }).map((words) => cleanText(`a ${words} b`));
    fc.assert(
      fc.property(text, (words) => {
        expect(decode(words)).toBe(words);
      }),
    );
  });

  it.each<[string, (string | number[])[], string]>([
    ['an empty file', [''], 'is empty'],
    ['blanks alone', [' \r\n\u00a0\ufeff'], 'holds nothing but blanks'],
    ['a NUL', ['Japan\0 said'], 'is a binary file, not text'],
    ['a run of control characters', [[0x89, 1, 2, 3, 26, 10], 'PNG'], 'is a binary file, not text'],
    [
      'Latin-1',
      ['Troms', [0xf8], ' said'],
      'is not valid UTF-8 (first bad byte at offset 5); save it as UTF-8',
    ],
    [
      'a character cut off',
      ['Troms', [0xc3]],
      'is not valid UTF-8 (first bad byte at offset 6); save it as UTF-8',
    ],
    [
      'a surrogate in UTF-8',
      ['a', [0xed, 0xa0, 0x80]],
      'is not valid UTF-8 (first bad byte at offset 2); save it as UTF-8',
    ],
  ])('refuses %s, naming the file', (_, parts, reason) => {
    const refusal = new SourceError('a.txt', reason);
    expect(() => decode(...parts)).toThrow(refusal);
  });

  it('tells where the first bad byte is, wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const head = `${before.replaceAll(/\p{Cc}/gu, '')}a`;
        const offset = bytes(head).length;
        expect(() => decode(head, [0xff], `${after.replaceAll(/\p{Cc}/gu, '')}.`)).toThrow(
          `a.txt: is not valid UTF-8 (first bad byte at offset ${offset})`,
        );
      }),
    );
  });

  it('drops a stray NUL in the head of a text', () => {
    expect(decode('Japan said that the rain\0 was late.')).toBe('Japan said that the rain was late.');
  });

  it('drops a stray NUL far behind the head of a long text', () => {
    expect(decode(`${'Japan said. '.repeat(1000)}x\0y`)).toMatch(/ xy$/u);
  });
});
