import { describe, expect, it } from 'vitest';
import { decodePage } from '../../server/clean/charset.ts';

const TEXT = '<p>“Café” — naïve €5</p>';
const LATIN = Buffer.from([
  0x3c, 0x70, 0x3e, 0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35, 0x3c, 0x2f, 0x70, 0x3e,
]);
const LATIN_TEXT = '<p>“Café” €5</p>';

function labelled(label: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<meta charset="${label}">`), bytes]);
}

describe('decodePage(bytes, header)', () => {
  it('believes a byte order mark before all', () => {
    expect(decodePage(Buffer.from(`\ufeff${TEXT}`), 'iso-8859-1')).toBe(TEXT);
    expect(decodePage(Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-8')).toBe(TEXT);
    expect(decodePage(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), null)).toBe(TEXT);
  });

  it.each([null, 'utf-8', 'iso-8859-1', 'latin1', 'windows-1252', 'gbk', 'no-such-charset'])(
    'reads UTF-8 as that under the label %s',
    (header) => {
      expect(decodePage(Buffer.from(TEXT), header)).toBe(TEXT);
      expect(decodePage(labelled('iso-8859-1', Buffer.from(TEXT)), header)).toContain(TEXT);
    },
  );

  it.each([null, 'utf-8', 'iso-8859-1', 'us-ascii', 'Windows-1252', 'no-such-charset'])(
    'reads windows-1252 as that under the label %s',
    (header) => {
      expect(decodePage(LATIN, header)).toBe(LATIN_TEXT);
    },
  );

  it('believes a header before the page, and the page where there is none', () => {
    const bytes = Buffer.from([0xc1, 0xf0]);
    expect(decodePage(labelled('windows-1252', bytes), 'koi8-r')).toContain('аП');
    expect(decodePage(labelled('koi8-r', bytes), null)).toContain('аП');
    const old = '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=koi8-r">';
    expect(decodePage(Buffer.concat([Buffer.from(old), bytes]), null)).toContain('аП');
  });

  it('reads a stray byte in a page of UTF-8 as windows-1252, and all else as it is', () => {
    const bytes = Buffer.concat([
      Buffer.from('“é” “é” “é” '),
      Buffer.from([0x93, 0x78, 0x94]),
      Buffer.from(' é'),
    ]);
    for (const header of [null, 'utf-8', 'iso-8859-1'])
      expect(decodePage(bytes, header)).toBe('“é” “é” “é” “x” é');
  });

  it('does not mistake a character cut at the end for another charset', () => {
    expect(decodePage(Buffer.from('café “').subarray(0, -1), null)).toMatch(/^café /u);
  });

  it('sees UTF-16 without a mark by its first tag', () => {
    expect(decodePage(Buffer.from(TEXT, 'utf16le'), null)).toBe(TEXT);
  });
});
