import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/connection.ts';
import { openSite } from '../fetch/web.ts';
import { empty, openEmpty } from '../graph/database.ts';
import { type Answer, listen, openDesk } from './desk.ts';

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const said = (name: string) =>
  `Ingrid Moe said on Tuesday that the talks about ${name} in the city of Oslo would go on for a week.`;
const page = (name: string) =>
  `<!doctype html><html lang="en"><head><title>Talks about ${name}</title></head><body><article><h1>Talks about ${name}</h1><p>${said(name)}</p><p>She added that the mayor of the city was asked about ${name} as well, and that nobody had answered by the evening.</p></article></body></html>`;
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ text: said(`fish ${i}`), title: `Fish ${i}` }),
  ).join('\n');
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

const WHOLE = `id origin state through read cut notes
  totals { articles statements known refused failed }
  articles { totalCount edges { node { id fate article { id title outlet address published { from } statements { id } } } } }
  failures { code place reason }`;

interface Ingest {
  readonly id: string;
  readonly state: string;
  readonly through: number | null;
  readonly cut: boolean;
  readonly notes: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
  readonly articles: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { id: string; fate: string; article: Readonly<Record<string, unknown>> | null };
    }[];
  };
  readonly failures: readonly { code: string; place: string | null; reason: string }[];
}

const INGEST = `mutation ($from: IngestSource!, $told: Told, $links: Int, $wait: Boolean) {
  ingest(from: $from, told: $told, links: $links, wait: $wait) { ${WHOLE} }
}`;

type Desk = Awaited<ReturnType<typeof openDesk>>;

const bring = (desk: Desk, from: object, more: object = {}) =>
  desk.ask<{ ingest: Ingest }>(INGEST, { from, ...more });

async function brought(desk: Desk, from: object, more: object = {}): Promise<Ingest> {
  const { data, errors } = await bring(desk, from, more);
  expect(errors).toEqual([]);
  if (data === null) throw new Error('no data');
  return data.ingest;
}

const count = async (desk: Desk) =>
  (await desk.ask<{ stats: { articles: number } }>('{ stats { articles } }')).data?.stats.articles;

describe('ingest', () => {
  it('takes a text with what is told of it, and answers with the article; the same again is known', async () => {
    const desk = await openDesk(database);
    const told = {
      address: 'https://nordic-ledger.example/talks',
      title: 'Talks',
      outlet: 'Nordic Ledger',
      published: '2026-03-04T09:30+07:00',
      language: 'EN',
    };
    const ingest = await brought(desk, { text: said('fish') }, { told });
    expect(ingest).toMatchObject({
      origin: 'REQUEST',
      state: 'DONE',
      through: 1,
      totals: { articles: 1, statements: 1, known: 0, refused: 0, failed: 0 },
      failures: [],
      cut: false,
    });
    expect(ingest.articles.edges[0]?.node).toMatchObject({
      id: 'Article:https://nordic-ledger.example/talks',
      fate: 'WRITTEN',
      article: { title: 'Talks', outlet: 'Nordic Ledger', published: { from: '2026-03-04T09:30:00+07:00' } },
    });
    const again = await brought(desk, { text: said('fish') }, { told });
    expect(again.totals).toMatchObject({ articles: 0, known: 1 });
    expect(again.articles.edges[0]?.node).toMatchObject({ fate: 'KNOWN', article: { title: 'Talks' } });
  });

  it('fetches a page, and says what did not come and why', async () => {
    const site = await openSite({ '/fish': page('fish') });
    const desk = await openDesk(database);
    const ingest = await brought(desk, { address: `${site.address}/fish` });
    expect(ingest.totals).toMatchObject({ articles: 1, failed: 0 });
    expect(ingest.articles.edges[0]?.node.article).toMatchObject({ title: 'Talks about fish' });
    const none = await brought(desk, { address: `${site.address}/none` });
    expect(none).toMatchObject({ state: 'DONE', totals: { articles: 0, failed: 1 } });
    expect(none.failures).toEqual([
      { code: 'FETCH', place: `${site.address}/none`, reason: expect.stringMatching(/404/u) },
    ]);
  });

  it('follows the links of a feed, as many as are asked for, and says that there are more', async () => {
    const names = ['fish', 'meat', 'bread'];
    const site = await openSite({
      ...Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
      '/feed': ({ headers }, response) => {
        const items = names.map((name) => `<item><link>http://${headers.host}/${name}</link></item>`);
        const feed = `<rss version="2.0"><channel><title>Ledger</title>${items.join('')}</channel></rss>`;
        response.setHeader('content-type', 'application/rss+xml').end(feed);
      },
    });
    const desk = await openDesk(database);
    const two = await brought(desk, { address: `${site.address}/feed` }, { links: 2 });
    expect(two).toMatchObject({ cut: true, totals: { articles: 2 } });
    expect(site.asked).not.toContain('/bread');
    const all = await brought(desk, { address: `${site.address}/feed` });
    expect(all).toMatchObject({ cut: false, totals: { articles: 1, known: 2 } });
    expect(all.articles.edges.map(({ node }) => node.fate)).toEqual(['KNOWN', 'KNOWN', 'WRITTEN']);
  });

  it('takes content: HTML, JSON Lines, CSV, packed or not; what is broken is told by its place', async () => {
    const desk = await openDesk(database);
    const html = await brought(desk, { content: { base64: base64(page('meat')) } });
    expect(html.articles.edges[0]?.node.article).toMatchObject({ title: 'Talks about meat' });
    const lines = `${rows(3)}\n{"text": 1\n`;
    const content = { base64: base64(gzipSync(lines)), name: 'C:\\desk\\..\\news.jsonl', kind: 'JSONL' };
    const jsonl = await brought(desk, { content });
    expect(jsonl.totals).toMatchObject({ articles: 3, failed: 1 });
    expect(jsonl.failures).toEqual([
      {
        code: 'BAD_SOURCE',
        place: 'news.jsonl line 4',
        reason: expect.stringMatching(/^is not valid JSON/u),
      },
    ]);
    const table = `isi,tanggal\n"${said('rice')}",03/04/2026\n`;
    const csv = { base64: base64(table), columns: 'text=isi,published=tanggal', dates: 'MDY' };
    const { articles, notes } = await brought(desk, { content: csv });
    expect(articles.edges[0]?.node.article).toMatchObject({ published: { from: '2026-03-04' } });
    expect(notes[0]).toMatch(/^upload [0-9a-f]{12}: text = isi, published = tanggal/u);
    const unclear = await brought(desk, { content: { base64: base64('a,b\n1,2\n'), kind: 'CSV' } });
    expect(unclear.failures[0]?.reason).toMatch(/; say columns text=NAME$/u);
  });

  it('pages its articles', async () => {
    const desk = await openDesk(database);
    const { id, totals } = await brought(desk, { content: { base64: base64(rows(120)) } });
    expect(totals).toMatchObject({ articles: 120 });
    interface Page {
      readonly ingestion: {
        readonly articles: Ingest['articles'] & {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    }
    const PAGE =
      'query ($id: ID!, $after: String) { ingestion(id: $id) { articles(first: 50, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }';
    const ids: string[] = [];
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const answer: Answer<Page> = await desk.ask<Page>(PAGE, { id, after });
      const articles = answer.data?.ingestion.articles;
      ids.push(...(articles?.edges.map(({ node }) => node.id) ?? []));
      after = articles?.pageInfo.hasNextPage ? articles.pageInfo.endCursor : undefined;
    }
    expect(new Set(ids).size).toBe(120);
    expect(ids).toHaveLength(120);
  });

  it('reads the graph once for an answer, however many articles it has', async () => {
    const desk = await openDesk(database);
    const before = desk.trips.read;
    await brought(desk, { content: { base64: base64(rows(30)) } });
    expect(desk.trips.read - before).toBe(1);
  });

  it('what describes one article is not given to several', async () => {
    const desk = await openDesk(database);
    const { errors } = await bring(
      desk,
      { content: { base64: base64(rows(2)) } },
      { told: { title: 'Fish' } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', ingest: expect.any(String) } }]);
    expect(errors[0]?.message).toBe('told.title: describes one article');
    expect(await count(desk)).toBe(0);
  });

  it('a failure of this server is masked, logged under the id of the ingest, and an error', async () => {
    const broken = await openDesk(database, { fail: 'bolt://user:secret@inside' });
    const { data, errors } = await bring(broken, { text: said('fish') });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^Something failed here/u), extensions: { code: 'INTERNAL' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(broken.logged).toMatchObject([{ message: 'bolt://user:secret@inside' }]);
    const { data: after } = await broken.ask<{ ingestion: Ingest }>(
      `query ($id: ID!) { ingestion(id: $id) { ${WHOLE} } }`,
      { id: errors[0]?.extensions?.ingest },
    );
    expect(after?.ingestion).toMatchObject({ state: 'BROKEN', failures: [{ code: 'INTERNAL' }] });
  });
});

describe('what ingest does not take', () => {
  it.each([
    ['nothing', {}, {}],
    ['text and address', { text: said('fish'), address: 'https://a.example/' }, {}],
    ['null for both', { text: null, address: null }, {}],
  ])('%s', async (_, from, more) => {
    const desk = await openDesk(database);
    const { data, errors, status } = await bring(desk, from, more);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect([200, 400]).toContain(status);
    expect(errors[0]?.extensions?.code).toBe('BAD_REQUEST');
    expect(await count(desk)).toBe(0);
  });

  it('two at once, written into the query itself', async () => {
    const desk = await openDesk(database);
    const from = `{ text: ${JSON.stringify(said('fish'))}, address: "https://a.example/" }`;
    const { errors } = await desk.ask(`mutation { ingest(from: ${from}) { id } }`);
    expect(errors[0]?.message).toMatch(/exactly one/iu);
    expect(errors[0]?.extensions?.code).toMatch(/^[A-Z_]+$/u);
    expect(await count(desk)).toBe(0);
  });

  it.each<[object, object, string]>([
    [{ address: 'file:///etc/passwd' }, {}, 'from.address'],
    [{ address: '/etc/passwd' }, {}, 'from.address'],
    [{ address: '../sample' }, {}, 'from.address'],
    [{ address: '-' }, {}, 'from.address'],
    [{ address: 'C:\\news.txt' }, {}, 'from.address'],
    [{ address: 'ftp://a.example/x' }, {}, 'from.address'],
    [{ address: 'data:text/plain,x' }, {}, 'from.address'],
    [{ address: 'https://user:secret@a.example/' }, {}, 'from.address'],
    [{ address: '' }, {}, 'from.address'],
    [{ text: ' \n' }, {}, 'from.text'],
    [{ content: { base64: '' } }, {}, 'from.content.base64'],
    [{ content: { base64: '<html>' } }, {}, 'from.content.base64'],
    [{ content: { base64: 'QUJD=QUJD' } }, {}, 'from.content.base64'],
    [{ content: { base64: 'QUJDR' } }, {}, 'from.content.base64'],
    [{ content: { base64: 'QUJD', columns: 'body' } }, {}, 'from.content.columns'],
    [{ text: 'x' }, { told: { address: 'file:///etc/passwd' } }, 'told.address'],
    [{ text: 'x' }, { told: { published: 'soon' } }, 'told.published'],
    [{ text: 'x' }, { told: { title: ' ' } }, 'told.title'],
    [{ text: 'x' }, { links: 0 }, 'links'],
    [{ text: 'x' }, { links: 1001 }, 'links'],
  ])('%j %j', async (from, more, argument) => {
    const desk = await openDesk(database);
    const { data, errors } = await bring(desk, from, more);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['ingest'], extensions: { code: 'BAD_ARGUMENT', argument } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(desk.logged).toEqual([]);
  });

  it.each([
    'http://10.0.0.7/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.2/',
  ])('the private address %s', async (address) => {
    const desk = await openDesk(database);
    const { failures, totals } = await brought(desk, { address });
    expect(totals).toMatchObject({ articles: 0, failed: 1 });
    expect(failures).toMatchObject([{ code: 'REFUSED_ADDRESS' }]);
  });

  it('what a redirect, a name or a sent feed leads inside', async () => {
    const site = await openSite({
      '/out': (_, response) => response.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
      '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      '/secret': page('secret'),
    });
    const desk = await openDesk(database, {
      client: { resolve: async () => [{ address: '10.0.0.7', family: 4 }] },
    });
    for (const address of [`${site.address}/out`, `${site.address}/file`, 'http://inside.example/']) {
      const { failures } = await brought(desk, { address });
      expect(failures, address).toMatchObject([{ code: 'REFUSED_ADDRESS' }]);
    }
    const links = [`${site.address}/secret`, 'file:///etc/passwd', '/etc/passwd'];
    const items = links.map((link) => `<item><link>${link}</link></item>`).join('');
    const feed = `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
    const { failures, totals } = await brought(desk, { content: { base64: base64(feed) } });
    expect(totals).toMatchObject({ articles: 0, failed: 3 });
    expect(failures.map(({ code }) => code).sort()).toEqual(['BAD_SOURCE', 'BAD_SOURCE', 'REFUSED_ADDRESS']);
    expect(site.asked).not.toContain('/secret');
  });

  it('a file that content names: entities and paths are words', async () => {
    const desk = await openDesk(database);
    const entity = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>x</title><item><link>https://a.example/&x;</link></item></channel></rss>`;
    const ingest = await brought(desk, {
      content: { base64: base64(entity), kind: 'FEED', name: '/etc/passwd' },
    });
    expect(ingest.totals).toMatchObject({ articles: 0 });
    expect(JSON.stringify(ingest)).not.toContain('root:');
    const named = await brought(desk, {
      content: { base64: base64('/etc/passwd'), kind: 'TEXT', name: '/etc/passwd' },
    });
    expect(JSON.stringify(named)).not.toContain('root:');
  });

  it('what is too large: sent, unpacked, or fetched', async () => {
    const site = await openSite({ '/large': `<html>${'x'.repeat(70_000)}</html>` });
    const desk = await openDesk(database, { bytes: 65_536 });
    for (const [from, argument] of [
      [{ text: 'x'.repeat(65_537) }, 'from.text'],
      [{ content: { base64: base64('x'.repeat(65_537)) } }, 'from.content.base64'],
    ] as const) {
      const { errors } = await bring(desk, from);
      expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', argument } }]);
    }
    const bomb = { base64: base64(gzipSync(`${rows(1)}\n${' '.repeat(10_000_000)}`)), kind: 'JSONL' };
    const { failures } = await brought(desk, { content: bomb });
    expect(failures).toMatchObject([
      { code: 'BAD_SOURCE', reason: expect.stringMatching(/larger than 65536/u) },
    ]);
    const fetched = await brought(desk, { address: `${site.address}/large` });
    expect(fetched.totals).toMatchObject({ articles: 0, failed: 1 });
  });

  it('a body larger than the largest content in base64, whether it says so or not', async () => {
    const desk = await openDesk(database, { bytes: 65_536 });
    const body = JSON.stringify({ query: `{ __typename }${' '.repeat(1_200_000)}` });
    const said = await desk.post(body);
    expect(said.status).toBe(413);
    expect(await said.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const unsaid = await fetch(desk.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit);
    expect(unsaid.status).toBe(413);
    expect((await desk.ask('{ __typename }')).status).toBe(200);
  });

  it('more than so many a minute: the error says when there is one again', async () => {
    const desk = await openDesk(database, { rate: 2 });
    await brought(desk, { text: said('fish') });
    await brought(desk, { text: said('meat') });
    const { data, errors } = await bring(desk, { text: said('bread') });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: 30 } }]);
    expect(await count(desk)).toBe(2);
    desk.time.now += 30_000;
    expect((await brought(desk, { text: said('bread') })).totals).toMatchObject({ articles: 1 });
  });

  it('anything by GET, by a form, from another site or for another host', async () => {
    const desk = await openDesk(database);
    const query = `mutation { ingest(from: { text: ${JSON.stringify(said('fish'))} }) { id } }`;
    const address = `${desk.url}?query=${encodeURIComponent(query)}`;
    expect((await fetch(address, { headers: { 'x-ujar-request': '1' } })).status).toBe(405);
    expect((await fetch(address)).status).toBe(403);
    const form = new URLSearchParams({ query });
    const parts = new FormData();
    parts.set('operations', JSON.stringify({ query }));
    parts.set('map', '{}');
    for (const body of [form, parts, JSON.stringify({ query })])
      expect((await fetch(desk.url, { method: 'POST', body })).status).toBe(415);
    const stranger = await desk.post(JSON.stringify({ query }), { origin: 'https://evil.example' });
    expect(stranger.status).toBe(403);
    expect(await count(desk)).toBe(0);
  });
});

describe('ingestProgress', () => {
  interface Progress {
    readonly data: {
      readonly ingestProgress: { event: string; ingest: Ingest; failure: { place: string } | null };
    } | null;
    readonly errors?: readonly { extensions: { code: string } }[];
  }

  const PROGRESS = `{ event ingest { id origin state through read totals { articles known failed } } failure { code place reason } }`;

  async function hear(desk: Desk, id: string): Promise<Progress[]> {
    const told: Progress[] = [];
    for await (const each of listen<Progress>(
      desk.url,
      `subscription { ingestProgress(id: "${id}") ${PROGRESS} }`,
    ))
      told.push(each);
    return told;
  }

  it('tells how an ingest goes on, and ends with it; who comes late is told where it is', async () => {
    const desk = await openDesk(database);
    const content = { base64: base64(`${rows(60)}\n{"text": 1\n`), name: 'news.jsonl' };
    const { id, state } = await brought(desk, { content }, { wait: false });
    expect(['WAITING', 'RUNNING']).toContain(state);
    const told = (await hear(desk, id)).map(({ data }) => data?.ingestProgress);
    expect(told[0]?.event).toBe('PRESENT');
    expect(told.at(-1)).toMatchObject({
      event: 'DONE',
      ingest: { id, state: 'DONE', through: 1, read: 60, totals: { articles: 60, failed: 1 } },
    });
    const shares = told.map((each) => each?.ingest.through ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const failed = told.filter((each) => each?.event === 'FAILED');
    for (const each of failed) expect(each?.failure).toMatchObject({ place: 'news.jsonl line 61' });
    const late = await hear(desk, id);
    expect(late).toHaveLength(1);
    expect(late[0]?.data?.ingestProgress).toMatchObject({ event: 'PRESENT', ingest: { state: 'DONE' } });
  });

  it('an id that is unknown, or forgotten, is an error with a code', async () => {
    const desk = await openDesk(database);
    const unknown = await hear(desk, 'none');
    expect(unknown).toMatchObject([{ errors: [{ extensions: { code: 'UNKNOWN_ID' } }] }]);
    const { id } = await brought(desk, { text: said('fish') });
    desk.time.now += 60 * 60_000 + 1;
    expect(await hear(desk, id)).toMatchObject([{ errors: [{ extensions: { code: 'UNKNOWN_ID' } }] }]);
    const { errors } = await desk.ask(`{ ingestion(id: "${id}") { state } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_ID', argument: 'id' } }]);
  });

  it('without an id tells of all ingests, those of commands too, until one leaves', async () => {
    const desk = await openDesk(database);
    const leaving = new AbortController();
    const told: (Progress['data'] & object)['ingestProgress'][] = [];
    const all = listen<Progress>(desk.url, `subscription { ingestProgress ${PROGRESS} }`, leaving.signal);
    const first = all.next();
    const id = '0b9d1d6e-8f0c-4a59-9b36-3f3a52f6e0aa';
    const totals = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };
    const word = (state: string, more: object = {}) =>
      fetch(`${desk.address}/holder/progress`, {
        method: 'POST',
        headers: { authorization: 'Bearer the token' },
        body: JSON.stringify({ id, state, cleaned: 3, through: 0.5, totals, ...more }),
      });
    expect((await word('running')).status).toBe(200);
    const { value } = await first;
    if (value?.data) told.push(value.data.ingestProgress);
    expect(told[0]).toMatchObject({ ingest: { id, origin: 'COMMAND', state: 'RUNNING', through: 0.5 } });
    await word('done', { through: 1, totals: { ...totals, articles: 3 } });
    const ended = await all.next();
    expect(ended.value?.data?.ingestProgress).toMatchObject({
      event: 'DONE',
      ingest: { id, state: 'DONE', totals: { articles: 3 } },
    });
    const { id: other } = await brought(desk, { text: said('fish') });
    for await (const { data } of all) {
      expect(data?.ingestProgress.ingest).toMatchObject({ id: other, origin: 'REQUEST' });
      if (data?.ingestProgress.event === 'DONE') break;
    }
    leaving.abort();
  });
});
