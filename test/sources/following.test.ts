import { expect, test } from 'vitest';
import { followList } from '../../server/sources/following.ts';
import { openClient, openSite } from '../fetch/web.ts';

const FEED =
  '<rss version="2.0"><channel><title>L</title><item><link>https://a.example/1</link></item></channel></rss>';
const MAP = '<urlset><url><loc>https://a.example/2</loc></url></urlset>';
const NONE = { etag: null, lastModified: null };

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
    const first = await followList(`${site.address}/list`, NONE, { client });
    const links: unknown[] = [];
    for await (const item of first?.items ?? []) links.push(item.kind === 'link' ? item.link.address : item);
    expect({ marks: first?.marks, links }).toEqual({
      marks: { etag: '"7"', lastModified: null },
      links: [link],
    });
    expect(await followList(`${site.address}/list`, first?.marks ?? NONE, { client })).toBeNull();
  }
});

test('what is neither is refused', async () => {
  const site = await openSite({ '/page': '<!doctype html><p>Fish' });
  await expect(followList(`${site.address}/page`, NONE, { client: openClient() })).rejects.toThrow(
    `${site.address}/page: is neither a feed nor a sitemap but html`,
  );
});
