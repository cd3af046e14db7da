import { Readable } from 'node:stream';
import { SourceError, UjarError } from '../errors.ts';
import { checkAddress } from '../fetch/addresses.ts';
import { capped, collect, readEncodings, unpack } from '../fetch/decoding.ts';
import { type Item, LARGEST_PAGE, type Stream } from './item.ts';
import { type Measured, measure } from './share.ts';

/**
 * The pages of a WARC file (ISO 28500), one by one: responses of HTML with status 200. What can't be used is told by
 * the number of its record; a file that is cut short or damaged gives what comes before that place.
 */
export async function* readWarc(stream: Stream): AsyncGenerator<Item> {
  let number = 0;
  const failure = (reason: string, cause?: unknown): Item => ({
    kind: 'failure',
    error: new SourceError(`${stream.name} record ${number}`, reason, { cause }),
    through: bytes.share(),
  });
  const bytes = new Pieces(stream);
  try {
    for (;;) {
      number += 1;
      const head = await readHead(bytes);
      if (head === 'end') break;
      const length = head?.('content-length') ?? '';
      if (head === null || !/^\d{1,15}$/u.test(length)) {
        yield failure('is no WARC record: the file is damaged here and is read no further');
        return;
      }
      const wanted = head('warc-type') === 'response';
      const taken = await bytes.take(Number(length), wanted ? LARGEST_PAGE : 0);
      if (taken.missing > 0) {
        yield failure('is cut short: the file ends in the middle of it');
        return;
      }
      const item = wanted ? await itemOf(stream, head, taken, bytes.share(), number, failure) : null;
      if (item !== null) yield item;
    }
    if (number === 1) yield failure('there is none: the file is empty');
  } catch (error) {
    if (error instanceof UjarError) throw error;
    yield failure("can't be read: the file is cut short or damaged", error);
  } finally {
    await bytes.close();
  }
}

type Headers = (name: string) => string;

/** No head of a record is as long. */
const LONGEST_HEAD = 1 << 20;

/** The fields of a record's head; null for what is none, 'end' where no more comes. */
async function readHead(bytes: Pieces): Promise<Headers | 'end' | null> {
  if (!(await bytes.skipBlank())) return 'end';
  const head = await bytes.until('\r\n\r\n', LONGEST_HEAD);
  const [version = '', ...lines] = head?.toString('utf8').split('\r\n') ?? [];
  return /^WARC\/\d/u.test(version) ? fieldsOf(lines) : null;
}

function fieldsOf(lines: readonly string[]): Headers {
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return (name) => fields.get(name) ?? '';
}

/** Null for an answer that is no page. */
async function itemOf(
  stream: Stream,
  head: Headers,
  { kept, size }: Taken,
  through: number | null,
  number: number,
  failure: (reason: string, cause?: unknown) => Item,
): Promise<Item | null> {
  const answer = readAnswer(kept);
  if (answer === null || !isPage(answer)) return null;
  if (size > kept.length) return failure(`its page is larger than ${LARGEST_PAGE / 2 ** 20} MiB`);
  try {
    const address = checkAddress(head('warc-target-uri').replace(/^<(.*)>$/u, '$1')).href;
    const time = Date.parse(head('warc-date'));
    const [, charset = null] =
      /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(answer.header('content-type')) ?? [];
    const raw = {
      origin: `${stream.name} record ${number}`,
      format: 'html' as const,
      bytes: await bodyOf(answer),
      charset: charset?.toLowerCase() ?? null,
      address,
      retrieved: Number.isNaN(time) ? null : new Date(time).toISOString(),
      told: {},
    };
    return { kind: 'raw', raw, through };
  } catch (error) {
    return failure(error instanceof UjarError ? error.message : "its page can't be unpacked", error);
  }
}

/** An HTTP answer as it was sent. */
interface Answer {
  readonly status: number;
  readonly header: Headers;
  readonly body: Buffer;
}

/** The answer in a record; null for what is none. */
function readAnswer(block: Buffer): Answer | null {
  const strict = block.indexOf('\r\n\r\n');
  const end = strict >= 0 ? strict : block.indexOf('\n\n');
  const [first = '', ...lines] = block.toString('latin1', 0, Math.max(0, end)).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u.exec(first)?.[1];
  if (status === undefined) return null;
  return {
    status: Number(status),
    header: fieldsOf(lines),
    body: block.subarray(end + (strict >= 0 ? 4 : 2)),
  };
}

function isPage({ status, header }: Answer): boolean {
  return status === 200 && /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(header('content-type'));
}

/** The page in the body. Some archives keep the head of an answer whose body they had unpacked already. */
async function bodyOf({ header, body: sent }: Answer): Promise<Uint8Array> {
  const body = /chunked/iu.test(header('transfer-encoding')) ? (joinChunks(sent) ?? sent) : sent;
  const encodings = readEncodings(header('content-encoding'));
  if (encodings === null) throw new SourceError('its page', 'is packed in a way that is not known');
  const packed = encodings.at(-1) !== 'gzip' || (body[0] === 0x1f && body[1] === 0x8b);
  const bytes = await unpack(Readable.from([body], { objectMode: false }), packed ? encodings : []);
  return collect(capped(bytes, LARGEST_PAGE, () => new SourceError('its page', 'unpacks to too much')));
}

/** The body that was sent in chunks (RFC 9112, 7.1); null for one that was not. */
function joinChunks(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = sent.indexOf('\r\n', at);
    const size =
      end < 0 || end - at > 1000 ? undefined : /^[\da-f]{1,8}/iu.exec(sent.toString('latin1', at, end))?.[0];
    if (size === undefined) return at > 0 && at >= sent.length ? Buffer.concat(chunks) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

interface Taken {
  /** As much as was to be kept. */
  readonly kept: Buffer;
  readonly size: number;
  /** What was still to come when the bytes ended. */
  readonly missing: number;
}

/** Bytes that are taken in other pieces than they come in. */
class Pieces {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #shareAt: Measured['shareAt'];
  #at: Buffer = Buffer.alloc(0);
  #received = 0;

  constructor({ bytes, through }: Pick<Stream, 'bytes' | 'through'>) {
    const measured = measure(bytes, through);
    this.#source = measured.bytes[Symbol.asyncIterator]();
    this.#shareAt = measured.shareAt;
  }

  /** The share of what they come from that has been taken; null where nobody knows. */
  share(): number | null {
    return this.#shareAt(this.#received - this.#at.length);
  }

  async close(): Promise<void> {
    await this.#source.return?.(undefined);
  }

  /** Passes line ends; false where nothing comes after them. */
  async skipBlank(): Promise<boolean> {
    for (;;) {
      const start = this.#at.findIndex((byte) => byte !== 13 && byte !== 10);
      this.#at = start < 0 ? this.#at.subarray(this.#at.length) : this.#at.subarray(start);
      if (start >= 0) return true;
      if (!(await this.#more())) return false;
    }
  }

  /** What comes before `mark`, which is passed; null where it does not come within `most` bytes. */
  async until(mark: string, most: number): Promise<Buffer | null> {
    for (let from = 0; ; ) {
      const end = this.#at.indexOf(mark, from);
      if (end >= 0) {
        const head = this.#at.subarray(0, end);
        this.#at = this.#at.subarray(end + mark.length);
        return head;
      }
      from = Math.max(0, this.#at.length - mark.length);
      if (this.#at.length > most || !(await this.#more())) return null;
    }
  }

  /** The next `size` bytes, of which the first `keep` are kept. */
  async take(size: number, keep: number): Promise<Taken> {
    const kept: Buffer[] = [];
    let room = keep;
    let missing = size;
    while (missing > 0 && (this.#at.length > 0 || (await this.#more()))) {
      const piece = this.#at.subarray(0, missing);
      this.#at = this.#at.subarray(piece.length);
      missing -= piece.length;
      if (room > 0) kept.push(piece.subarray(0, room));
      room -= Math.min(room, piece.length);
    }
    return { kept: Buffer.concat(kept), size, missing };
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#received += value.length;
    this.#at = this.#at.length === 0 ? Buffer.from(value) : Buffer.concat([this.#at, value]);
    return true;
  }
}
