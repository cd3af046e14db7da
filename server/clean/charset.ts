/**
 * The text of a page's bytes. A byte order mark says the charset, else `header` (from outside), else the page's own
 * <meta>; but bytes that are UTF-8 are that under any label, and those that are not are not under its label. Single
 * bytes that UTF-8 does not allow, pasted into a page that else is UTF-8, are read as windows-1252.
 */
export function decodePage(bytes: Uint8Array, header: string | null): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return decodeAs(bytes.subarray(marked.mark.length), marked.charset);
  const label = knownLabel(header) ?? knownLabel(labelWithin(bytes)) ?? wideLabel(bytes);
  if (label?.startsWith('utf-16') && wideLabel(bytes) !== null) return decodeAs(bytes, label);
  if (label === 'iso-2022-jp') return decodeAs(bytes, label);
  const { units, strays } = countUnits(bytes);
  if (strays === 0) return decodeAs(bytes, 'utf-8');
  if (units >= strays * FEWEST_UNITS || (label === 'utf-8' && units > strays)) return decodeMixed(bytes);
  return label === null || label.startsWith('utf-') ? decodeLatin(bytes) : decodeAs(bytes, label);
}

/** As many characters of several bytes as this for each stray byte show that a page is UTF-8. */
const FEWEST_UNITS = 4;

const MARKS = [
  { charset: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', mark: [0xff, 0xfe] },
  { charset: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** How far a page's own label is looked for: browsers stop at 1,024 bytes, and some pages say it later. */
const LABEL_WITHIN = 8192;

function labelWithin(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LABEL_WITHIN)).toString(
    'latin1',
  );
  for (const [, inside = ''] of head.matchAll(/<(?:meta|\?xml)\b([^>]{0,500})/giu)) {
    const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/iu.exec(inside)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** The WHATWG name of a label; null for none, and for what no decoder knows. */
function knownLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/gu, '')).encoding;
  } catch {
    return null;
  }
}

/** True for bytes that are UTF-16 by their mark or by their first tag. */
export function isWide(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return marked || wideLabel(bytes) !== null;
}

/** UTF-16 shows in every other byte of the first tag. */
function wideLabel(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return charset === 'windows-1252' ? decodeLatin(bytes) : new TextDecoder(charset).decode(bytes);
}

/** What windows-1252 has at 0x80 to 0x9f, where Node's decoder of that name gives control characters. */
const LATIN_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (control) => LATIN_HIGH[control.charCodeAt(0) - 0x80] ?? control);
}

/** How many characters of several bytes UTF-8 sees, and how many bytes it can't use. A character cut at the end is neither. */
function countUnits(bytes: Uint8Array): { units: number; strays: number } {
  let units = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = unitAt(bytes, at);
    if (length > 0) units += 1;
    else if (bytes.length - at < 4 && isCut(bytes, at)) break;
    else strays += 1;
    at += Math.max(1, length);
  }
  return { units, strays };
}

/** The length of the UTF-8 character of several bytes that begins at `at`, 0 where none does. */
function unitAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const [low, high] = SECOND[first] ?? [0x80, 0xbf];
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The second byte's range after those first bytes that have one of their own. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function isCut(bytes: Uint8Array, at: number): boolean {
  if ((bytes[at] ?? 0) < 0xc2) return false;
  for (let i = at + 1; i < bytes.length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

function decodeMixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] ?? 0) < 0x80 ? 1 : unitAt(bytes, at);
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(from, at)), decodeLatin(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join('');
}
