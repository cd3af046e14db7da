import { LARGEST_ARTICLE, type Stream } from './item.ts';
import { measure } from './share.ts';

/** A line with its number, from 1, or why it can't be read; and the share of its source that ends with it. */
export type Line = { readonly number: number; readonly through: number | null } & (
  | { readonly text: string }
  | { readonly reason: string }
);

const NEWLINE = 10;

/** The lines of a UTF-8 stream. What is longer than any article, or not UTF-8, costs its own line and no memory. */
export async function* readLines(stream: Pick<Stream, 'bytes' | 'through'>): AsyncGenerator<Line> {
  const { bytes, shareAt } = measure(stream.bytes, stream.through);
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let place = 0;
  const end = (): Line => {
    const read = size > LARGEST_ARTICLE ? { reason: TOO_LONG } : decode(Buffer.concat(pieces), number);
    const line = { number, through: shareAt(place), ...read };
    pieces = [];
    size = 0;
    number += 1;
    return line;
  };
  const add = (piece: Uint8Array) => {
    size += piece.length;
    if (size > LARGEST_ARTICLE) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of bytes) {
    let at = 0;
    for (let next = chunk.indexOf(NEWLINE); next >= 0; next = chunk.indexOf(NEWLINE, at)) {
      add(chunk.subarray(at, next));
      place += next + 1 - at;
      yield end();
      at = next + 1;
    }
    add(chunk.subarray(at));
    place += chunk.length - at;
  }
  if (size > 0) yield end();
}

const TOO_LONG = `is longer than ${LARGEST_ARTICLE / 2 ** 20} MiB, which no article is`;

function decode(bytes: Buffer, number: number): { readonly text: string } | { readonly reason: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes);
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    const utf16 = number === 1 && (bytes[0] === 0xff || bytes[0] === 0xfe);
    return { reason: `is not valid UTF-8${utf16 ? ' but UTF-16' : ''}; save the file as UTF-8` };
  }
}
