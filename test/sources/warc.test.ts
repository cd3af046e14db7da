import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { itemsOf, linesOf, piece } from './reading.ts';

interface Answer {
  readonly type?: string;
  readonly uri?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly length?: number;
}

const PAGE = { 'Content-Type': 'text/html; charset=ISO-8859-1' };

function record({
  type = 'response',
  uri = 'https://a.example/1',
  status = 200,
  headers = PAGE,
  body = '<p>Fish',
  length,
}: Answer = {}): Buffer {
  const head = `HTTP/1.1 ${status} X\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
  const block = Buffer.concat([Buffer.from(type === 'response' ? head : ''), Buffer.from(body as string)]);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    'WARC-Date: 2026-03-04T05:06:07Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const warc = async (...records: Uint8Array[]) =>
  (await linesOf('-', { stdin: piece(Buffer.concat(records), 1000) })).map((line) =>
    line.replaceAll('standard input ', ''),
  );

test('the pages of an archive, with address and time', async () => {
  const bytes = Buffer.concat([record({ type: 'warcinfo', body: 'x' }), record()]);
  for (const stdin of [bytes, gzipSync(bytes)]) {
    expect(await itemsOf('-', { stdin: piece(stdin) })).toEqual([
      {
        kind: 'raw',
        raw: {
          origin: 'standard input record 2',
          format: 'html',
          bytes: Buffer.from('<p>Fish'),
          charset: 'iso-8859-1',
          address: 'https://a.example/1',
          retrieved: '2026-03-04T05:06:07.000Z',
          told: {},
        },
        through: null,
      },
    ]);
  }
});

test('each record packed by itself, as archives have them', async () => {
  const records = Array.from({ length: 200 }, (_, i) => gzipSync(record({ body: `<p>Fish ${i}` })));
  const lines = await warc(...records);
  expect(lines).toHaveLength(200);
  expect(lines.at(-1)).toBe('record 200: (html) <p>Fish 199');
});

test('in whatever pieces it comes', async () => {
  const bytes = Buffer.concat(
    Array.from({ length: 30 }, (_, i) => record({ body: `<p>${'x'.repeat(i * 7)}` })),
  );
  for (const stdin of [bytes, gzipSync(bytes)])
    for (const size of [1, 2, 3, 5, 64, 1000])
      expect(await linesOf('-', { stdin: piece(stdin, size) })).toHaveLength(30);
  const long = record({ body: `<p>${'x'.repeat(70_000)}` });
  for (const size of [1, 2, 3, 4])
    expect(await linesOf('-', { stdin: piece(Buffer.concat([long, bytes]), size) })).toHaveLength(31);
});

test('only answers of HTML are pages', async () => {
  const image = { headers: { 'Content-Type': 'image/png' } };
  const records = [
    record({ status: 404 }),
    record(image),
    record({ type: 'request' }),
    record({ type: 'metadata' }),
    record(),
  ];
  expect(await warc(...records)).toEqual(['record 5: (html) <p>Fish']);
});

test('pages are unpacked, in chunks or not, and where an archive had them unpacked already', async () => {
  const packed = (encoding: string, body: Uint8Array) =>
    record({ headers: { ...PAGE, 'Content-Encoding': encoding }, body });
  const chunked = { ...PAGE, 'Transfer-Encoding': 'chunked' };
  expect(
    await warc(
      packed('gzip', gzipSync('<p>1')),
      packed('br', brotliCompressSync('<p>2')),
      packed('gzip', Buffer.from('<p>3')),
      record({ headers: chunked, body: '3\r\n<p>\r\n1\r\n4\r\n0\r\n\r\n' }),
      record({ headers: chunked, body: '<p>5' }),
    ),
  ).toEqual([1, 2, 3, 4, 5].map((i) => `record ${i}: (html) <p>${i}`));
});

test('what can not be used is told by its record, and the rest goes on', async () => {
  const packed = (body: Uint8Array) => record({ headers: { ...PAGE, 'Content-Encoding': 'gzip' }, body });
  expect(
    await warc(
      packed(gzipSync(Buffer.alloc(64 << 20))),
      packed(gzipSync('<p>Fish and meat').subarray(0, 20)),
      record({ uri: 'file:///etc/passwd' }),
      record({ uri: 'urn:x' }),
      record({ body: Buffer.alloc(17 << 20) }),
      record(),
    ),
  ).toEqual([
    '! record 1: its page: unpacks to too much',
    "! record 2: its page can't be unpacked",
    '! record 3: file:///etc/passwd: only http and https are fetched, not file:',
    '! record 4: urn:x: only http and https are fetched, not urn:',
    '! record 5: its page is larger than 16 MiB',
    'record 6: (html) <p>Fish',
  ]);
});

test('an archive that is cut short or damaged gives what comes before', async () => {
  const [one, two] = [record(), record({ body: '<p>Fish and meat' })];
  expect(await warc(one, two.subarray(0, -15))).toEqual([
    'record 1: (html) <p>Fish',
    '! record 2: is cut short: the file ends in the middle of it',
  ]);
  expect(await warc(one, two.subarray(0, 60))).toEqual([
    'record 1: (html) <p>Fish',
    '! record 2: is no WARC record: the file is damaged here and is read no further',
  ]);
  expect(await warc(one, record({ type: 'request', body: 'x', length: 5000 }))).toEqual([
    'record 1: (html) <p>Fish',
    '! record 2: is cut short: the file ends in the middle of it',
  ]);
  expect(await warc(one, Buffer.from('no record\r\n\r\n'), two)).toEqual([
    'record 1: (html) <p>Fish',
    '! record 2: is no WARC record: the file is damaged here and is read no further',
  ]);
  const packed = gzipSync(Buffer.concat([one, two]), { level: 0 });
  const lines = await warc(packed.subarray(0, -12));
  expect(lines[0]).toBe('record 1: (html) <p>Fish');
  expect(lines.at(-1)).toMatch(/^! record [23]: |^! standard input: is cut short/u);
});
