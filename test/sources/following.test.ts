import { expect, test } from 'vitest';
import { followList, NO_MARKS } from '../../server/sources/following.ts';
import { openClient, openSite } from '../fetch/web.ts';

const FEED =
  '<rss version="2.0"><channel><title>L</title><item><link>https://a.example/1</link></item></channel></rss>';
const MAP = '<urlset><url><loc>https://a.example/2</loc></url></urlset>';

test('a feed or sitemap gives its links with the marks of the answer, and nothing while it does not change', async () => {
  for (const [content, link] of [
    [FEED, 'https://a.example/1'],
    [MAP, 'https://a.example/2'],
  ] as const) {
    const site = await openSite({
      '/list': (request, response) => {
        response.setHeader('etag', '"7"');
        if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
        else response.end(content);
      },
    });
    const client = openClient();
    const first = await followList(`${site.address}/list`, NO_MARKS, { client });
    const links: unknown[] = [];
    for await (const item of first.list?.items ?? [])
      links.push(item.kind === 'link' ? item.link.address : item);
    expect({ marks: first.marks, links }).toEqual({
      marks: { etag: '"7"', lastModified: null },
      links: [link],
    });
    expect(await followList(`${site.address}/list`, first.marks, { client })).toEqual({
      marks: { etag: '"7"', lastModified: null },
      moved: null,
      list: null,
    });
  }
});

test('what is neither is refused', async () => {
  const site = await openSite({ '/page': '<!doctype html><p>Fish' });
  await expect(followList(`${site.address}/page`, NO_MARKS, { client: openClient() })).rejects.toThrow(
    `${site.address}/page: is neither a feed nor a sitemap but html`,
  );
});

test('where a feed says that it moved for good, its new place is told; a detour that may end is none', async () => {
  const feed = (_: unknown, response: import('node:http').ServerResponse) => void response.end(FEED);
  const to =
    (status: number, location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(status, { location }).end();
  const site = await openSite({
    '/a': to(301, '/b'),
    '/b': to(308, '/feed'),
    '/c': to(302, '/feed'),
    '/d': to(301, '/c'),
    '/feed': feed,
  });
  const client = openClient();
  const movedTo = async (path: string) =>
    (await followList(`${site.address}${path}`, NO_MARKS, { client })).moved?.slice(site.address.length) ??
    null;
  expect([await movedTo('/a'), await movedTo('/c'), await movedTo('/d'), await movedTo('/feed')]).toEqual([
    '/feed',
    null,
    '/c',
    null,
  ]);
});

test.each([
  ['<ttl>60</ttl>', 60],
  ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 30],
  ['<sy:updatePeriod>daily</sy:updatePeriod><ttl>5</ttl>', 1440],
  ['<ttl>soon</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', null],
  ['', null],
])('how often a feed wants to be asked for: %s', async (told, every) => {
  const content = FEED.replace(
    '<rss version="2.0"><channel>',
    `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${told}`,
  );
  const site = await openSite({ '/feed': (_, response) => void response.end(content) });
  const { list } = await followList(`${site.address}/feed`, NO_MARKS, { client: openClient() });
  expect(list?.every).toBe(every);
});

test('an index of sitemaps is asked for whole each time: what it names changes beneath it', async () => {
  const site = await openSite({
    '/index': (_, response) =>
      void response
        .setHeader('etag', '"1"')
        .end('<sitemapindex><sitemap><loc>https://a.example/map</loc></sitemap></sitemapindex>'),
  });
  expect(await followList(`${site.address}/index`, NO_MARKS, { client: openClient() })).toMatchObject({
    marks: NO_MARKS,
  });
});
