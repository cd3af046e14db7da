import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FetchError, RefusedAddressError } from '../../server/errors.ts';
import { collect } from '../../server/fetch/decoding.ts';
import { clockAt, LOOPBACK, openClient, openSite } from './web.ts';

const MIB = 2 ** 20;

/** What `work` was refused with. */
async function refusal(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: Error) => error,
  );
}

const text = (fetched: object) => Buffer.from((fetched as { bytes: Uint8Array }).bytes).toString();

describe('get(address, most, asked)', () => {
  it('gives the bytes with what the head of the answer says', async () => {
    const site = await openSite({
      '/a': (_, response) => {
        response.writeHead(200, {
          'content-type': 'Text/HTML; Charset="ISO-8859-1"; x=y',
          etag: '"1"',
          'last-modified': 'Tue, 03 Mar 2026 00:00:00 GMT',
        });
        response.end('Troms');
      },
    });
    expect(await openClient().get(`${site.address}/a#b`, MIB)).toEqual({
      address: `${site.address}/a`,
      moved: null,
      type: 'text/html',
      charset: 'iso-8859-1',
      retrieved: '2026-03-04T05:06:07.000Z',
      etag: '"1"',
      lastModified: 'Tue, 03 Mar 2026 00:00:00 GMT',
      bytes: Buffer.from('Troms'),
    });
    expect(site.requests[1]?.headers['user-agent']).toMatch(/^Ujar\/\d+\.\d+\.\d+ \(/u);
    expect(site.asked).toEqual(['/robots.txt', '/a']);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
    ['identity', (bytes: Buffer) => bytes],
  ])('unpacks %s', async (encoding, pack) => {
    const site = await openSite({
      '/a': (_, response) => response.setHeader('content-encoding', encoding).end(pack(Buffer.from('Fish'))),
    });
    expect(text(await openClient().get(`${site.address}/a`, MIB))).toBe('Fish');
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(64 * MIB))],
    ['br', brotliCompressSync(Buffer.alloc(64 * MIB))],
    ['deflate', deflateSync(Buffer.alloc(64 * MIB))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * MIB)))],
    ['identity', Buffer.alloc(2 * MIB)],
  ])('cuts a body off at the cap, counting what it unpacks to: %s', async (encoding, bomb) => {
    const site = await openSite({
      '/a': (_, response) => response.setHeader('content-encoding', encoding).end(bomb),
    });
    const error = await refusal(openClient().get(`${site.address}/a`, MIB));
    expect(error).toEqual(new FetchError(`${site.address}/a`, 'is larger than 1 MiB', false));
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  it.each([
    ['unknown packing', 'zstd', Buffer.from('x'), 'is packed in a way that is not known (zstd)'],
    ['too many layers', 'gzip, gzip, gzip', Buffer.from('x'), 'is packed in a way that is not known'],
    ['damage', 'gzip', Buffer.from('no gzip at all'), 'the answer can not be unpacked'],
    ['damage', 'br', Buffer.from('no brotli at all'), 'the answer can not be unpacked'],
    ['a cut', 'gzip', gzipSync('Fish and more fish').subarray(0, -6), 'the answer is cut short'],
  ])('refuses %s', async (_, encoding, body, reason) => {
    const site = await openSite({
      '/a': (_, response) => response.setHeader('content-encoding', encoding).end(body),
    });
    await expect(openClient().get(`${site.address}/a`, MIB)).rejects.toThrow(`${site.address}/a: ${reason}`);
  });

  it('asks whether a thing has changed', async () => {
    const site = await openSite({
      '/a': (request, response) => {
        const same = request.headers['if-none-match'] === '"1"';
        response
          .setHeader('etag', '"1"')
          .writeHead(same ? 304 : 200)
          .end(same ? '' : 'Fish');
      },
    });
    const client = openClient();
    expect(await client.get(`${site.address}/a`, MIB, { etag: '"1"' })).toMatchObject({
      unchanged: true,
      etag: '"1"',
    });
    expect(text(await client.get(`${site.address}/a`, MIB, { etag: '"0"' }))).toBe('Fish');
    const lastModified = 'Tue, 03 Mar 2026 00:00:00 GMT';
    await client.get(`${site.address}/a`, MIB, { lastModified });
    expect(site.requests.at(-1)?.headers['if-modified-since']).toBe(lastModified);
  });

  it('opens what is too large to hold, piece by piece', async () => {
    const site = await openSite({ '/a': 'x'.repeat(3 * MIB) });
    const opened = await openClient().open(`${site.address}/a`, 4 * MIB);
    expect((await collect(opened.bytes)).length).toBe(3 * MIB);
    const capped = await openClient().open(`${site.address}/a`, MIB);
    await expect(collect(capped.bytes)).rejects.toThrow('is larger than 1 MiB');
  });
});

describe('where it connects to', () => {
  it.each([
    'http://127.0.0.1',
    'http://2130706433',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
    'http://localhost',
  ])('is nothing private, however it is written: %s', async (host) => {
    const site = await openSite({ '/a': 'secret' });
    const error = await refusal(openClient({ own: [] }).get(`${host}:${site.port}/a`, MIB));
    expect(error).toBeInstanceOf(RefusedAddressError);
    expect(error.message).toContain('UJAR_FETCH_ALLOW');
    expect(site.asked).toEqual([]);
  });

  it('is the address that was checked: DNS is asked once for a connection', async () => {
    const site = await openSite({ '/robots.txt': 'User-agent: *', '/a': 'Fish' });
    const asked: string[] = [];
    const client = openClient({
      own: [{ host: 'archive.test', port: site.port }],
      resolve: async (host) => {
        asked.push(host);
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    expect(text(await client.get(`http://archive.test:${site.port}/a`, MIB))).toBe('Fish');
    expect(asked).toEqual(site.connections().map(() => 'archive.test'));
  });

  it('is checked for every connection, so that a name which comes to lead inwards is refused', async () => {
    const site = await openSite({
      '/robots.txt': (_, response) => response.setHeader('connection', 'close').writeHead(404).end(),
      '/a': 'secret',
    });
    const answers = ['127.0.0.1', '169.254.169.254'];
    const client = openClient({
      own: [{ host: 'archive.test', port: null }],
      resolve: async () => [{ address: answers.shift() ?? '', family: 4 }],
    });
    const error = await refusal(client.get(`http://archive.test:${site.port}/a`, MIB));
    expect(error).toBeInstanceOf(RefusedAddressError);
    expect(error.message).toMatch(/^http:\/\/archive\.test:\d+\/a: leads into/u);
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it('is the good one of several addresses of a host', async () => {
    const site = await openSite({ '/a': 'Fish' });
    const client = openClient({
      own: [{ host: 'archive.test', port: null }],
      resolve: async () => [
        { address: '64:ff9b::7f00:1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ],
    });
    expect(text(await client.get(`http://archive.test:${site.port}/a`, MIB))).toBe('Fish');
  });

  it('is checked anew when a page redirects, and so is the scheme', async () => {
    const inside = await openSite({ '/secret': 'secret' });
    const to = (location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(302, { location }).end();
    const site = await openSite({
      '/host': to(`http://other.test:${inside.port}/secret`),
      '/scheme': to('file:///etc/passwd'),
      '/user': to('http://user@a.example/'),
      '/metadata': to('http://169.254.169.254/latest/meta-data/'),
    });
    const client = openClient({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    for (const [path, reason] of [
      ['/host', `http://other.test:${inside.port}/secret: leads into a private or reserved network`],
      ['/scheme', 'file:///etc/passwd: only http and https'],
      ['/user', 'http://…@a.example: holds a user name'],
      ['/metadata', 'http://169.254.169.254/latest/meta-data/: leads into a private'],
    ] as const) {
      const error = await refusal(client.get(site.address + path, MIB));
      expect(error).toBeInstanceOf(RefusedAddressError);
      expect(error).toMatchObject({ address: site.address + path });
      expect(error.message.startsWith(`${site.address}${path}: leads to ${reason}`)).toBe(true);
    }
    expect(inside.asked).toEqual([]);
  });

  it('is told with the one that was given, also where what it leads to is not there or breaks off', async () => {
    const site = await openSite({
      '/gone': (_, response) => void response.writeHead(302, { location: '/nothing' }).end(),
      '/broken': (_, response) => void response.writeHead(302, { location: '/short' }).end(),
      '/short': (_, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('Fish');
        setImmediate(() => response.destroy());
      },
    });
    const gone = await openClient()
      .get(`${site.address}/gone#top`, MIB)
      .catch((error: unknown) => error);
    expect(gone).toMatchObject({
      address: `${site.address}/gone`,
      message: `${site.address}/gone: leads to ${site.address}/nothing: there is nothing at this address (HTTP 404)`,
      status: 404,
      passing: false,
    });
    const { bytes } = await openClient().open(`${site.address}/broken`, MIB);
    const broken = await collect(bytes).catch((error: unknown) => error);
    expect(broken).toMatchObject({
      address: `${site.address}/broken`,
      reason: expect.stringMatching(`^leads to ${site.address}/short: the host`),
      passing: true,
    });
  });

  it('in a private network is told as such, and a host that is none as that: not as rules that are not known', async () => {
    const client = openClient({
      resolve: async (host) => {
        if (host === 'inside.test') return [{ address: '10.0.0.7', family: 4 }];
        throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
      },
    });
    const inside = await refusal(client.get('http://inside.test/a', MIB));
    expect(inside).toBeInstanceOf(RefusedAddressError);
    expect(inside.message).toMatch(/^http:\/\/inside\.test\/a: leads into a private or reserved network/u);
    for (const path of ['a', 'b'])
      await expect(client.get(`http://none.test/${path}`, MIB)).rejects.toThrow(
        new FetchError(`http://none.test/${path}`, 'there is no host of this name', false),
      );
  });

  it('is told as rules that are not known where only robots.txt leads into a private network', async () => {
    const site = await openSite({
      '/robots.txt': (_, response) => void response.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
      '/a': 'Fish',
    });
    const error = await refusal(openClient().get(`${site.address}/a`, MIB));
    expect(error.message).toContain(
      `the host's rules are not known (${site.address}/robots.txt: leads to http://10.0.0.7/: leads into a private`,
    );
  });

  it('is not the own network for what comes from outside, be it named as own', async () => {
    const site = await openSite({ '/a': 'secret' });
    const asked = { from: 'https://news.example/feed' };
    const error = await refusal(openClient().get(`${site.address}/a`, MIB, asked));
    expect(error.message).toContain('is in your own network, and https://news.example/feed is not');
    expect(site.asked).toEqual([]);
    expect(text(await openClient().get(`${site.address}/a`, MIB, { from: `${site.address}/feed` }))).toBe(
      'secret',
    );
  });

  it('is no further than five redirects away', async () => {
    const answers = Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [
        `/${i}`,
        (_: unknown, response: import('node:http').ServerResponse) =>
          i === 0 ? void response.end('Fish') : void response.writeHead(301, { location: `/${i - 1}` }).end(),
      ]),
    );
    const site = await openSite(answers);
    expect(await openClient().get(`${site.address}/5`, MIB)).toMatchObject({ address: `${site.address}/0` });
    await expect(openClient().get(`${site.address}/6`, MIB)).rejects.toThrow('redirects more than 5 times');
  });
});

describe('robots.txt', () => {
  const rules = (text: string) => ({ '/robots.txt': text, '/a': 'Fish', '/b': 'Fish' });

  it('is heeded, by our name before that of all', async () => {
    const site = await openSite(rules('User-agent: *\nDisallow: /\n\nUser-agent: Ujar\nDisallow: /b\n'));
    const client = openClient();
    expect(text(await client.get(`${site.address}/a`, MIB))).toBe('Fish');
    await expect(client.get(`${site.address}/b`, MIB)).rejects.toThrow(
      new RefusedAddressError(`${site.address}/b`, `${site.address}/robots.txt forbids it`),
    );
    expect(site.asked).toEqual(['/robots.txt', '/a']);
  });

  it('is heeded where a redirect leads to', async () => {
    const site = await openSite({
      '/robots.txt': 'User-agent: *\nDisallow: /b',
      '/a': (_, response) => response.writeHead(302, { location: '/b' }).end(),
      '/b': 'secret',
    });
    await expect(openClient().get(`${site.address}/a`, MIB)).rejects.toThrow('forbids it');
    expect(site.asked).not.toContain('/b');
  });

  it.each([
    [404, true],
    [403, true],
    [500, false],
    [503, false],
    [429, false],
  ])('answered with %i: everything may be fetched is %s', async (status, allowed) => {
    const site = await openSite({
      '/robots.txt': (_, response) => response.writeHead(status).end(),
      '/a': 'Fish',
    });
    const got = openClient().get(`${site.address}/a`, MIB);
    if (allowed) expect(text(await got)).toBe('Fish');
    else await expect(got).rejects.toThrow(`the host's rules are not known (${site.address}/robots.txt:`);
  });

  it('is asked for once a day', async () => {
    const site = await openSite(rules('User-agent: *\nDisallow: /x'));
    const clock = clockAt('2026-03-04T00:00:00Z');
    const client = openClient({ clock });
    await Promise.all([client.get(`${site.address}/a`, MIB), client.get(`${site.address}/b`, MIB)]);
    await clock.sleep(23 * 3600_000);
    await client.get(`${site.address}/a`, MIB);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    await clock.sleep(3600_000 + 1);
    await client.get(`${site.address}/a`, MIB);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  it('is cut off where it is too long, not refused', async () => {
    const site = await openSite(
      rules(`User-agent: *\nDisallow: /b\n${'# x\n'.repeat(300_000)}Disallow: /a\n`),
    );
    expect(text(await openClient().get(`${site.address}/a`, MIB))).toBe('Fish');
    await expect(openClient().get(`${site.address}/b`, MIB)).rejects.toThrow('forbids it');
  });
});

describe('manners and patience', () => {
  it('tries again what may pass, with longer and longer rests', async () => {
    let left = 2;
    const site = await openSite({
      '/a': (_, response) => void (left-- > 0 ? response.writeHead(502).end() : response.end('Fish')),
    });
    const clock = clockAt('2026-03-04T00:00:00Z');
    expect(text(await openClient({ clock }).get(`${site.address}/a`, MIB))).toBe('Fish');
    expect(clock.slept).toEqual([2000, 8000]);
  });

  it('gives up in the end, and at once on what stays', async () => {
    const site = await openSite({ '/a': (_, response) => void response.writeHead(502).end() });
    const client = openClient();
    await expect(client.get(`${site.address}/a`, MIB)).rejects.toThrow('the host has a fault (HTTP 502)');
    await expect(client.get(`${site.address}/b`, MIB)).rejects.toThrow(
      'there is nothing at this address (HTTP 404)',
    );
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a', '/a', '/b']);
  });

  it('rests as long as a host asks for, in seconds or until a time, and does not wait for ever', async () => {
    const waits = ['90', 'Wed, 04 Mar 2026 00:03:00 GMT', '7200'];
    const site = await openSite({
      '/a': (_, response) => {
        const wait = waits.shift();
        if (wait === undefined) response.end('Fish');
        else response.writeHead(429, { 'retry-after': wait }).end();
      },
    });
    const clock = clockAt('2026-03-04T00:00:00Z');
    const error = await refusal(openClient({ clock }).get(`${site.address}/a`, MIB));
    expect(clock.now()).toBe(Date.parse('2026-03-04T00:03:00Z'));
    expect(error.message).toContain('wants fewer requests (HTTP 429); it asks for a longer rest');
  });

  it('waits no longer than its limits for the head, the next piece and the whole', {
    timeout: 30_000,
  }, async () => {
    const site = await openSite({
      '/silent': () => {},
      '/stops': (_, response) => void response.write('Fi'),
      '/trickles': (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    const limits = { connect: 2000, head: 2000, idle: 2000, whole: 2000 };
    for (const [path, limit, reason] of [
      ['/silent', { head: 50 }, 'the host took too long to answer'],
      ['/stops', { idle: 50 }, 'the host stopped in the middle of the answer'],
      ['/trickles', { whole: 200 }, 'took longer than 0.2 seconds'],
    ] as const) {
      const client = openClient({ timeouts: { ...limits, ...limit } });
      await expect(client.get(site.address + path, MIB)).rejects.toThrow(`${site.address}${path}: ${reason}`);
    }
  });

  it('ends at a signal, whatever it waits for', async () => {
    const site = await openSite({ '/robots.txt': '', '/a': () => ending.abort(new Error('stopped')) });
    const ending = new AbortController();
    const got = openClient().get(`${site.address}/a`, MIB, { signal: ending.signal });
    await expect(got).rejects.toThrow('stopped');
  });

  it('says what is wrong with a connection', async () => {
    const site = await openSite({ '/a': (request) => void request.socket.destroy() });
    const { address } = site;
    await expect(openClient().get(`${address}/a`, MIB)).rejects.toThrow(
      `${address}/a: the host ended the connection`,
    );
    const client = openClient({
      own: [...LOOPBACK, { host: 'gone.test', port: null }],
      resolve: async (host) => {
        throw Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' });
      },
    });
    await expect(client.get('http://gone.test/a', MIB)).rejects.toThrow('there is no host of this name');
  });
});
