import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { BackupError } from '../errors.ts';

/** Changes where an older Ujar could not read what a newer writes. */
export const FORMAT = 1;

const Whole = z.number().int().nonnegative();
const Properties = z.record(z.string(), z.unknown());

/** How many lines of each kind a backup has. */
export const Counts = z.object({ nodes: Whole, relationships: Whole, pieces: Whole });
export type Counts = z.infer<typeof Counts>;

/** The first line. `at` is an ISO time in UTC; `counts` are those of the graph, which the last line has to repeat. */
export const Header = z.object({
  ujar: z.literal('backup'),
  format: Whole,
  schema: Whole,
  extractor: z.string(),
  program: z.string(),
  at: z.string(),
  counts: Counts.omit({ pieces: true }),
});
export type Header = z.infer<typeof Header>;

/** The last line: the SHA-256 is over all lines before it, with their ends. */
const Trailer = z.object({ end: Counts, sha256: z.string() });

const Line = z.union([
  z.object({ node: z.tuple([z.string(), z.array(z.string()), Properties]) }),
  z.object({ link: z.tuple([z.string(), z.string(), z.string(), Properties]) }),
  z.object({ file: z.tuple([z.string(), z.string()]) }),
]);

/** A node: its key within the file, labels, properties. A link: type, keys of both ends, properties. A piece of a file of the home: its name, base64. */
export type Line = z.infer<typeof Line>;

/** Lines of text gathered, so that few are hashed and packed by themselves. */
const CHUNK = 64 * 1024;

/** The text of a backup, in chunks: the header, `lines` as they come, and the trailer. */
export async function* writeLines(header: Header, lines: AsyncIterable<Line>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0, pieces: 0 };
  let chunk = `${JSON.stringify(header)}\n`;
  for await (const line of lines) {
    count(counts, line);
    chunk += `${JSON.stringify(line)}\n`;
    if (chunk.length < CHUNK) continue;
    hash.update(chunk);
    yield chunk;
    chunk = '';
  }
  hash.update(chunk);
  yield `${chunk}${JSON.stringify({ end: counts, sha256: hash.digest('hex') })}\n`;
}

function count(counts: Counts, line: Line): void {
  if ('node' in line) counts.nodes += 1;
  else if ('link' in line) counts.relationships += 1;
  else counts.pieces += 1;
}

/** A backup that is read: its header is known before its lines are. */
export interface BackupLines {
  readonly header: Header;
  /** To be taken once. Throws BackupError where the file is not whole, at its end at the latest. */
  readonly lines: AsyncGenerator<SizedLine>;
}

/** `size` is that of the line's text, in characters. */
export interface SizedLine {
  readonly line: Line;
  readonly size: number;
}

/** Throws BackupError for what is no backup, or one of a newer format. */
export async function readBackup(path: string): Promise<BackupLines> {
  const texts = readTexts(path);
  const first = await texts.next();
  const header = Header.safeParse(first.done ? null : parsed(path, first.value.text));
  if (!header.success) throw new BackupError(path, 'is no backup of Ujar');
  if (header.data.format > FORMAT)
    throw new BackupError(path, `was made by a newer Ujar (${header.data.program}); install that first`);
  return { header: header.data, lines: readRest(path, header.data, `${first.value?.text}\n`, texts) };
}

async function* readRest(
  path: string,
  header: Header,
  before: string,
  texts: AsyncGenerator<Text>,
): AsyncGenerator<SizedLine> {
  const hash = createHash('sha256').update(before);
  const counts = { nodes: 0, relationships: 0, pieces: 0 };
  for await (const { text, number } of texts) {
    const value = parsed(path, text, number);
    if (isTrailer(value)) {
      const end = await texts.next();
      if (!end.done) throw damaged(path, 'it goes on after its end');
      return refuseOther(path, header, { counts, sha256: hash.digest('hex') }, value);
    }
    const line = Line.safeParse(value);
    if (!line.success) throw damaged(path, `line ${number} is none of a backup`);
    count(counts, line.data);
    hash.update(`${text}\n`);
    yield { line: line.data, size: text.length };
  }
  throw new BackupError(path, 'is not whole: its end is missing. Copy it again, or take another backup');
}

function isTrailer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'end' in value;
}

function refuseOther(
  path: string,
  header: Header,
  { counts, sha256 }: { readonly counts: Counts; readonly sha256: string },
  value: unknown,
): void {
  const trailer = Trailer.safeParse(value);
  if (!trailer.success || trailer.data.sha256 !== sha256)
    throw damaged(path, 'its content is not what was written');
  const { end } = trailer.data;
  const told = { ...header.counts, pieces: end.pieces };
  for (const name of ['nodes', 'relationships', 'pieces'] as const)
    if (counts[name] !== end[name] || counts[name] !== told[name])
      throw damaged(path, `it has ${counts[name]} ${name}, not ${told[name]}`);
}

function damaged(path: string, how: string): BackupError {
  return new BackupError(path, `is damaged: ${how}. Copy it again, or take another backup`);
}

function parsed(path: string, text: string, number = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (number === 1) throw new BackupError(path, 'is no backup of Ujar', { cause });
    throw damaged(path, `line ${number} can't be read`);
  }
}

interface Text {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

const NEWLINE = 10;

/** The lines of a file that was packed with gzip. */
async function* readTexts(path: string): AsyncGenerator<Text> {
  const unpacked = createGunzip();
  // What goes wrong with either ends the loop below.
  pipeline(createReadStream(path), unpacked, () => {});
  let number = 0;
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let at = 0;
      for (let next = chunk.indexOf(NEWLINE); next >= 0; next = chunk.indexOf(NEWLINE, at)) {
        number += 1;
        yield { text: Buffer.concat([...rest, chunk.subarray(at, next)]).toString('utf8'), number };
        rest = [];
        at = next + 1;
      }
      if (at < chunk.length) rest.push(Buffer.from(chunk.subarray(at)));
    }
  } catch (error) {
    throw unreadable(path, number, error);
  } finally {
    unpacked.destroy();
  }
  if (rest.length > 0) throw new BackupError(path, 'is not whole: its last line is cut');
}

function unreadable(path: string, lines: number, error: unknown): BackupError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupError(path, 'is not there', { cause: error });
  if (code.startsWith('E')) return new BackupError(path, `can't be read: ${message}`, { cause: error });
  if (code === 'Z_BUF_ERROR')
    return new BackupError(path, 'is not whole: its end is missing. Copy it again, or take another backup', {
      cause: error,
    });
  if (lines === 0) return new BackupError(path, 'is no backup of Ujar', { cause: error });
  return damaged(path, "what is packed in it can't be unpacked");
}
