import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildPage } from './built.ts';
import { type Mood, rightKey, type StandIn, startStandIn } from './stand-in.ts';
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
  const inMood = (mood: Mood, walk: (...of: [...Parameters<Walk>, StandIn]) => Promise<void>) => async () => {
    const server = await startStandIn(standInGraph(4));
    server.mood = mood;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    try {
      await walk(await context.newPage(), server.url, server);
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

  it(
    'too much asked: when it answers again',
    inMood('limiting', async (page, base) => {
      await page.goto(base);
      await page.getByText('The server answers again in 7 seconds.').first().waitFor();
      await page.getByText('The server answers again in 6 seconds.').first().waitFor();
    }),
  );

  it(
    'a database that is away: when it is asked again, as often as that takes',
    inMood('away', async (page, base, server) => {
      await page.clock.install();
      await page.goto(`${base}?view=reader`);
      const told = page.getByText('this is asked again in 2 seconds').first();
      await told.waitFor();
      await page.clock.runFor(2000);
      await told.waitFor();
      server.mood = 'well';
      await page.clock.runFor(2000);
      await page.getByText('The database is away').first().waitFor({ state: 'detached' });
      expect(await page.locator('.notice').count()).toBe(0);
    }),
  );

  it(
    'no answer for some seconds: a word, and a way to stop waiting and to go on',
    inMood('silent', async (page, base) => {
      await page.clock.install();
      await page.goto(`${base}?view=reader`);
      await page.locator('.skeleton-card').first().waitFor();
      await page.clock.runFor(5000);
      await page.getByRole('button', { name: 'Stop waiting' }).click();
      await page.getByText('You stopped waiting').first().waitFor();
      await page.getByText('The server is taking longer than usual.').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Retry' }).first().waitFor();
    }),
  );

  it(
    'a key is wanted: a place for it, kept in the tab alone, forgotten again; what was typed stays',
    inMood('locked', async (page, base) => {
      await page.goto(`${base}?view=add`);
      const field = page.getByLabel('An address, or the text of an article');
      await field.fill('Moe said so.');
      await page.getByText('This server asks for a key').first().waitFor();
      await page.getByLabel('Key', { exact: true }).first().fill('wrong-key');
      await page.getByRole('button', { name: 'Use this key' }).first().click();
      await page.getByText('This key is not in force').first().waitFor();
      await page.getByLabel('Key', { exact: true }).first().fill(rightKey);
      await page.getByRole('button', { name: 'Use this key' }).first().click();
      await page.locator('.bar .totals b').first().waitFor();
      await page.getByText('This server asks for a key').waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe('Moe said so.');
      const kept = () =>
        page.evaluate(() => [JSON.stringify({ ...localStorage }), { ...sessionStorage }] as const);
      expect((await kept())[0]).not.toContain(rightKey);
      expect((await kept())[1]['ujar.key']).toBe(rightKey);
      await page.reload();
      await page.locator('.bar .totals b').first().waitFor();
      await page.getByText('This server asks for a key').waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe('Moe said so.');
      await page.getByRole('button', { name: 'Forget the key' }).first().click();
      await page.getByText('This server asks for a key').first().waitFor();
      expect((await kept())[1]['ujar.key']).toBeUndefined();
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
      await page.locator('.notice').getByRole('link', { name: 'Bring in' }).first().click();
      await page.getByLabel('An address, or the text of an article').waitFor();
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

  it('a filter that leaves nothing: what there is without each part of it', async () => {
    await goWalk(browser, full.url, async (page, base) => {
      await page.goto(`${base}?words=zzzzqqq&language=en`);
      const without = page.locator('.fewer button');
      await without.first().waitFor();
      expect(await without.allTextContents()).toEqual(['Without words “zzzzqqq”']);
      await without.first().click();
      await page.locator('.canvas canvas').first().waitFor();
      expect(new URL(page.url()).search).toBe('?language=en');
    });
  });
});
