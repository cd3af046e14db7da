import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildPage } from './built.ts';
import { type Mood, type StandIn, startStandIn } from './stand-in.ts';
import { emptyGraph, standInGraph } from './stand-in-data.ts';
import { goWalk, type Walk } from './walks.ts';

let browser: Browser;
let full: StandIn;
let empty: StandIn;

beforeAll(async () => {
  await buildPage();
  [browser, full, empty] = await Promise.all([
    launchBrowser(),
    startStandIn(standInGraph()),
    startStandIn(emptyGraph),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([full?.stop(), empty?.stop()]);
});

describe('what the page says when there is nothing to show', () => {
  const inMood = (mood: Mood, walk: Walk) => async () => {
    const server = await startStandIn(standInGraph(4));
    server.mood = mood;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    try {
      await walk(await context.newPage(), server.url);
    } finally {
      await context.close();
      await server.stop();
    }
  };

  it(
    'loading: bones, no words',
    inMood('silent', async (page, base) => {
      await page.goto(base);
      await page.locator('.skeleton-graph').waitFor();
      await page.locator('.skeleton-card').first().waitFor();
      expect(await page.locator('.notice').count()).toBe(0);
    }),
  );

  it(
    'an error of the API: its words',
    inMood('failing', async (page, base) => {
      await page.goto(base);
      await page.getByText('the database is starting').first().waitFor();
    }),
  );

  it(
    'a refusal: its status',
    inMood('refusing', async (page, base) => {
      await page.goto(base);
      await page.getByText('HTTP 403').first().waitFor();
    }),
  );

  it('retry brings the answer and keeps the address', async () => {
    const server = await startStandIn(standInGraph(4));
    server.mood = 'failing';
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${server.url}?entity=lindahl`);
    await page.locator('.stage').getByRole('button', { name: 'Retry' }).waitFor();
    server.mood = 'well';
    await page.locator('.stage').getByRole('button', { name: 'Retry' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('entity')).toBe('lindahl');
    await context.close();
    await server.stop();
  });

  it('an empty graph: how to bring articles in', async () => {
    await goWalk(browser, empty.url, async (page, base) => {
      await page.goto(base);
      await page.getByText('npx ujar ingest FILE').waitFor();
    });
  });

  it('a filter without match: an offer to clear it', async () => {
    await goWalk(browser, full.url, async (page, base) => {
      await page.goto(`${base}?words=zzzzqqq`);
      await page.getByText('Nothing matches this filter').waitFor();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await page.locator('.canvas canvas').first().waitFor();
    });
  });
});
