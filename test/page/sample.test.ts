import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { newFolder } from '../commands/command.ts';
import { openEmpty, testConfig } from '../graph/database.ts';
import { launchBrowser } from './browser.ts';
import { buildPage } from './built.ts';
import { ask } from './questions.ts';
import { sampleWalks } from './sample-walks.ts';
import { goWalk, walks } from './walks.ts';

let browser: Browser;
let serving: Serving;
let base: string;

beforeAll(async () => {
  await (await openEmpty()).close();
  await buildPage();
  browser = await launchBrowser();
  serving = await serve(testConfig({ UJAR_HOME: await newFolder(), PORT: '0', UJAR_WORKERS: '1' }), {
    sample: true,
  });
  base = `${serving.address}/`;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

describe('the page on the sample corpus, from a Neo4j through the server', () => {
  it('has all that the walks below need', async () => {
    const { stats } = await ask<{ stats: Record<string, number> }>(
      base,
      '{ stats { articles fictionalArticles entities statements } }',
    );
    expect(stats).toMatchObject({ articles: 18, fictionalArticles: 18 });
    expect(stats.statements).toBeGreaterThan(100);
    expect(stats.entities).toBeGreaterThan(30);
  });

  for (const [name, walk] of Object.entries({ ...walks, ...sampleWalks }))
    it(name, () => goWalk(browser, base, walk), 60_000);
});
