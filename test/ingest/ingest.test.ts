import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NOTHING } from '../../server/derive/batch.ts';
import type { Article, Document } from '../../server/document/document.ts';
import { type Intake, NO_PROVENANCE } from '../../server/document/raw.ts';
import { DatabaseError, ExtractionError } from '../../server/errors.ts';
import type { Transaction } from '../../server/graph/query.ts';
import { type Event, ingest, openWriter, type Submit } from '../../server/ingest.ts';
import { openSite } from '../fetch/web.ts';
import { newFolder, openReading, piece } from '../sources/reading.ts';

const text = (name: string) =>
  `Ingrid Moe said on Tuesday that the talks about ${name} in the city would go on.`;
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ text: text(`fish ${i}`) })).join('\n');

/** Takes batches; `batches` are the numbers of the lines in each. */
function openBook(during: (batch: number) => Promise<void> = async () => {}) {
  const batches: string[][] = [];
  const submit: Submit = async (intakes) => {
    const number = batches.push(intakes.map(({ article }) => article.file));
    await during(number);
    const nothing = { articles: 0, reports: 0, known: 0, refused: 0, outcomes: [], unread: [], detached: [] };
    return { ...nothing, sequence: number, versions: intakes.length, statements: 1 };
  };
  return { batches, submit };
}

function openDiary() {
  const events: Event[] = [];
  return {
    events,
    report: (event: Event) => void events.push(event),
    failures: () => events.flatMap((event) => (event.kind === 'failed' ? [event.reason] : [])),
  };
}

test('articles are written fifty at a time, in the order of their sources', async () => {
  const folder = await newFolder({ 'a.jsonl': rows(120), 'b.txt': text('meat') });
  const { batches, submit } = openBook();
  const { events, report } = openDiary();
  const summary = await ingest([folder], {}, { submit, reading: openReading() }, report);
  expect(summary).toEqual({ articles: 121, statements: 3, known: 0, refused: 0, failed: 0, stopped: false });
  expect(batches.map((batch) => batch.length)).toEqual([50, 50, 21]);
  expect(batches.flat()).toEqual([
    ...Array.from({ length: 120 }, (_, i) => `${folder}/a.jsonl line ${i + 1}`),
    `${folder}/b.txt`,
  ]);
  const shares = events.flatMap((event) => (event.kind === 'written' ? [event.through] : []));
  expect(shares.at(-1)).toBe(1);
});

test('a date that can not be is told and counted, with the article taken in', async () => {
  const page = (head: string) => `<html lang="en"><head>${head}</head><body><article><p>${text('fish')}</p>
    <p>The harbour master welcomed them and promised that every boat would be back before the winter came.</p></article></body></html>`;
  const folder = await newFolder({
    'a.html': page('<meta property="article:published_time" content="0000-01-01">'),
    'b.html': page('<meta property="article:published_time" content="2026-03-04">'),
  });
  const { batches, submit } = openBook();
  const { events, report } = openDiary();
  const summary = await ingest([folder], {}, { submit, reading: openReading() }, report);
  expect(summary).toMatchObject({ articles: 2, failed: 1 });
  expect(batches.flat()).toHaveLength(2);
  expect(events.filter(({ kind }) => kind === 'failed')).toEqual([
    {
      kind: 'failed',
      code: 'BAD_SOURCE',
      place: `${folder}/a.html`,
      reason: `${folder}/a.html: article:published_time is "0000-01-01", which is no date; the article is taken without it`,
    },
  ]);
});

test('what fails is told and counted, and the rest goes on', async () => {
  const folder = await newFolder({ 'a.txt': text('fish'), 'b.txt': '', 'c.jsonl': `{"text": 1\n${rows(1)}` });
  const { batches, submit } = openBook();
  const { report, failures } = openDiary();
  const sources = [`${folder}/none.txt`, folder, 'file:///etc/passwd'];
  const summary = await ingest(sources, {}, { submit, reading: openReading() }, report);
  expect(summary).toMatchObject({ articles: 2, failed: 4 });
  expect(batches.flat()).toEqual([`${folder}/a.txt`, `${folder}/c.jsonl line 2`]);
  expect(failures().map((reason) => reason.replaceAll(`${folder}/`, ''))).toEqual([
    'none.txt: there is no such file or folder',
    'b.txt: is empty',
    'c.jsonl line 1: is not valid JSON (at position 10)',
    'file:///etc/passwd: only http and https are fetched, not file:',
  ]);
});

test('the pages of a feed are fetched side by side, and come in its order', async () => {
  const waiting: (() => void)[] = [];
  const plain = (name: string) => (_: unknown, response: import('node:http').ServerResponse) => {
    waiting.push(() => response.setHeader('content-type', 'text/plain').end(text(name)));
    if (waiting.length === 3) for (const answer of waiting.reverse()) answer();
  };
  const site = await openSite({
    '/feed': `<rss version="2.0"><channel><title>L</title>${['/1', '/2', '/3', '/none', 'http://10.0.0.1/'].map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`,
    '/1': plain('1'),
    '/2': plain('2'),
    '/3': plain('3'),
  });
  const articles: Article[] = [];
  const { submit } = openBook();
  const { report, failures } = openDiary();
  const keep: Submit = (intakes) => {
    articles.push(...intakes.map(({ article }) => article));
    return submit(intakes);
  };
  await ingest([`${site.address}/feed`], {}, { submit: keep, reading: openReading() }, report);
  expect(articles.map(({ address }) => address)).toEqual(
    ['/1', '/2', '/3'].map((path) => site.address + path),
  );
  expect(articles[0]?.outlet).toBe('L');
  expect(failures()).toEqual([
    `${site.address}/none: there is nothing at this address (HTTP 404)`,
    expect.stringContaining('http://10.0.0.1/: leads into a private or reserved network'),
  ]);
});

test('what a redirect leads to is told with the address that was given', async () => {
  const to = (location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(302, { location }).end();
  const site = await openSite({
    '/feed': to('/list'),
    '/list': `<rss version="2.0"><channel><item><title>Fish</title></item><item><link>/inwards</link></item><item><link>/moved</link></item></channel></rss>`,
    '/inwards': to('http://169.254.169.254/latest/'),
    '/moved': to('/empty'),
    '/empty': '<title>Fish</title>',
    '/rows': to('/rows.jsonl'),
    '/rows.jsonl': (_, response) => void response.end('{"text": "x"}\n{"text": 1\n'),
  });
  const { submit } = openBook();
  const { events, report, failures } = openDiary();
  const sources = ['feed', 'moved', 'rows'].map((path) => `${site.address}/${path}`);
  await ingest(sources, {}, { submit, reading: openReading() }, report);
  const moved = '/moved: leads to /empty: is a page in which no article is found';
  const told = [
    '/feed: leads to /list entry 1: names no page',
    '/inwards: leads to http://169.254.169.254/latest/: leads into a private or reserved network',
    ...[moved, moved],
    '/rows: leads to /rows.jsonl line 1: ',
    '/rows: leads to /rows.jsonl line 2: is not valid JSON',
  ];
  expect(failures().map((line) => line.replaceAll(site.address, ''))).toEqual(
    told.map((line) => expect.stringContaining(line)),
  );
  const places = events.flatMap((event) => (event.kind === 'failed' ? [event.place] : []));
  expect(places).toEqual(
    ['feed', 'inwards', 'moved', 'moved', 'rows', 'rows'].map((path) => `${site.address}/${path}`),
  );
});

test('the share that is told is that of what is written, however much was read at once', async () => {
  const folder = await newFolder({ 'a.jsonl': rows(150), 'b.jsonl.gz': gzipSync(rows(100)) });
  const shares = async (...names: string[]) => {
    const { submit } = openBook();
    const { events, report } = openDiary();
    const sources = names.map((name) => (name === '-' ? name : `${folder}/${name}`));
    const reading = openReading({ stdin: piece(rows(60), 4096) });
    await ingest(sources, {}, { submit, reading }, report);
    return events.flatMap((event) => (event.kind === 'written' ? [event.through] : []));
  };
  const near = (share: number) => expect.closeTo(share, 1);
  expect(await shares('a.jsonl')).toEqual([near(1 / 3), near(2 / 3), 1]);
  expect(await shares('b.jsonl.gz')).toEqual([near(1 / 2), 1]);
  expect(await shares('-')).toEqual([null, null]);
});

test('what fails after the last article counts as done', async () => {
  const folder = await newFolder({ 'a.jsonl': `${rows(1)}\n${'{"text": 1\n'.repeat(3)}`, 'b.txt': '' });
  const { submit } = openBook();
  const { events, report } = openDiary();
  await ingest([`${folder}/a.jsonl`, `${folder}/b.txt`], {}, { submit, reading: openReading() }, report);
  expect(events.at(-1)).toMatchObject({ kind: 'written', through: 1 });
  const alone = openDiary();
  await ingest([`${folder}/b.txt`], {}, { submit, reading: openReading() }, alone.report);
  expect(alone.events).toMatchObject([{ kind: 'failed', through: 1 }]);
});

test('the next batch is prepared while one is written, and no more than that', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { batches, submit } = openBook(() => held);
  let cleaned = 0;
  const report = (event: Event) => {
    cleaned += event.kind === 'cleaned' ? 1 : 0;
  };
  const reading = openReading({ stdin: piece(rows(1000), 65_536), as: 'jsonl' });
  const run = ingest(['-'], {}, { submit, reading }, report);
  while (cleaned < 100) await new Promise((resolve) => setImmediate(resolve));
  for (let i = 0; i < 100; i += 1) await new Promise((resolve) => setImmediate(resolve));
  expect({ batches: batches.length, cleaned }).toEqual({ batches: 1, cleaned: 100 });
  release();
  expect(await run).toMatchObject({ articles: 1000 });
  expect(batches).toHaveLength(20);
});

test('a signal ends the reading; what was read before it is written', async () => {
  const stop = new AbortController();
  const { batches, submit } = openBook();
  let cleaned = 0;
  const report = (event: Event) => {
    if (event.kind !== 'cleaned') return;
    cleaned += 1;
    if (cleaned === 70) stop.abort(new Error('stopped'));
  };
  const reading = openReading({ stdin: piece(rows(1000), 65_536), as: 'jsonl', signal: stop.signal });
  const summary = await ingest(['-'], {}, { submit, reading }, report);
  expect(summary).toMatchObject({ articles: 70, stopped: true });
  expect(batches.map((batch) => batch.length)).toEqual([50, 20]);
});

test('what only one article can have is not given to several, and nothing is written', async () => {
  const { batches, submit } = openBook();
  for (const given of [{ address: 'https://a.example/1' }, { title: 'Fish' }, { byline: 'Runa' }]) {
    const open = (count: number) => ({
      submit,
      reading: openReading({ stdin: piece(rows(count)), as: 'jsonl' }),
    });
    await expect(ingest(['-'], given, open(2), () => {})).rejects.toThrow(
      'describes one article; name one file',
    );
    expect(batches.splice(0)).toEqual([]);
    expect(await ingest(['-'], given, open(1), () => {})).toMatchObject({ articles: 1 });
    batches.splice(0);
  }
});

test('what is no fault of a source ends the run', async () => {
  const submit: Submit = async () => {
    throw new DatabaseError('Neo4j went away', null);
  };
  const reading = openReading({ stdin: piece(rows(200), 65_536), as: 'jsonl' });
  await expect(ingest(['-'], {}, { submit, reading }, () => {})).rejects.toThrow('Neo4j went away');
});

test('a writer extracts a batch while the one before is written, and keeps their order', async () => {
  const steps: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const extractors = {
    extract: async (article: Article) => {
      steps.push(`extract ${article.file}`);
      return { article, entities: [], statements: [], events: [] } as unknown as Document;
    },
    close: async () => {},
  };
  const graph = {
    read: <T>(work: (transaction: Transaction) => Promise<T>) =>
      work({
        run: async () => {
          steps.push('look');
          return { records: [] };
        },
      }),
    write: async () => {
      steps.push('write');
      await held;
      throw new DatabaseError('Neo4j went away', null);
    },
  };
  const submit = openWriter(extractors, graph, (code) => ({ name: code, names: [code] }));
  const intake = (file: string): Intake => ({
    ...NO_PROVENANCE,
    article: {
      ...{ file, text: `The boats came to ${file}.`, language: 'en', address: null, outlet: null },
      ...{ title: null, byline: null, published: null },
    },
  });
  const [one, two] = [submit([intake('a')]), submit([intake('b')])];
  two.catch(() => {});
  while (steps.length < 5) await new Promise((resolve) => setImmediate(resolve));
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  expect(steps.toSorted()).toEqual(['extract a', 'extract b', 'look', 'look', 'write']);
  release();
  await expect(one).rejects.toThrow('Neo4j went away');
  await expect(two).rejects.toThrow('Neo4j went away');
});

test('an article on which the extractor fails is told and counted, and the rest is written', async () => {
  const written: string[] = [];
  const extractors = {
    extract: async (article: Article) => {
      if (article.text.includes('fish 1')) throw new ExtractionError(article.file, 'no such word');
      const entity = { id: 'e1', kind: 'person', name: 'Ingrid Moe', mentions: [], roles: [] };
      const entities = article.text.includes('fish 2') ? [entity, { ...entity, id: 'e2' }] : [];
      return { article, entities, statements: [], events: [] } as unknown as Document;
    },
    close: async () => {},
  };
  const graph = {
    read: async <T>(work: (transaction: Transaction) => Promise<T>) =>
      work({
        run: async (_, parameters) => {
          written.push(...((parameters?.articles as string[]) ?? []));
          return { records: [] };
        },
      }),
    write: async () =>
      ({ ...NOTHING, sequence: 1, known: 0, refused: 0, outcomes: [], detached: [] }) as never,
  };
  const submit = openWriter(extractors, graph, () => null);
  const reading = openReading({ stdin: piece(rows(4), 65_536), as: 'jsonl' });
  const { report, events } = openDiary();
  const summary = await ingest(['-'], {}, { submit, reading }, report);
  expect(summary.failed).toBe(2);
  expect(written).toHaveLength(2);
  const failures = events.filter((event) => event.kind === 'failed');
  expect(failures.map(({ code, place }) => [code, place])).toEqual([
    ['EXTRACTION', 'standard input line 2'],
    ['EXTRACTION', 'standard input line 3'],
  ]);
  expect(failures.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/line 2: the extractor failed on it \(no such word\)/u),
    expect.stringMatching(/line 3: .*e1 and e2 of its document are the same/u),
  ]);
});
