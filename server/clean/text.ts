import { SourceError } from '../errors.ts';

/**
 * The text of a UTF-8 file as the rest works on it: NFC, "\n" between lines, without BOM, NUL or lone surrogates,
 * without blanks at either end. Throws SourceError for what is empty, binary or not UTF-8, naming `source`.
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  if (bytes.length === 0) throw new SourceError(source, 'is empty');
  refuseBinary(bytes, source);
  const text = cleanText(decode(bytes, source));
  if (text === '') throw new SourceError(source, 'holds nothing but blanks');
  return text;
}

/** The same for text that is at hand as a string. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
    .trim();
}

function decode(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstInvalid(bytes);
    throw new SourceError(source, `is not valid UTF-8 (first bad byte at offset ${at}); save it as UTF-8`, {
      cause,
    });
  }
}

/** Throws SourceError for bytes that are no text in any charset. */
export function refuseBinary(bytes: Uint8Array, source: string): void {
  if (isBinary(bytes)) throw new SourceError(source, 'is a binary file, not text');
}

/** More than one control character in 20 of the first 8,192 bytes: no text has these. A stray NUL is no more than dirt. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls * 20 > head.length;
}

function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if no byte of `head` is wrong yet: a character cut at its end is not. */
function decodes(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
