/**
 * Takes pictures of the page in each of its states, wide, middle and narrow, light and dark, of the server at BASE-URL
 * or else of the stand-in: `npx tsx test/page/pictures.ts [FOLDER] [BASE-URL] [WORD-IN-THE-NAME]`. Run `npx vite build` before.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { ask, firstArrow, type Read, reading } from './questions.ts';
import { startStandIn } from './stand-in.ts';
import { standInGraph } from './stand-in-data.ts';

interface Shot {
  readonly name: string;
  readonly query?: Record<string, string>;
  readonly act?: (page: Page) => Promise<void>;
}

const sizes = { wide: [1440, 900], middle: [1024, 768], narrow: [390, 844] } as const;
const themes = ['light', 'dark'] as const;

const [folder = '/tmp/ujar-pictures', given, word = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const standIn = given === undefined ? await startStandIn(standInGraph()) : null;
const browser = await launchBrowser();
const base = given ?? standIn?.url ?? '';
for (const shot of await shotsOf(base))
  for (const [size, [width, height]] of Object.entries(sizes))
    for (const theme of themes) {
      const name = `${shot.name}-${size}-${theme}`;
      if (name.includes(word)) await take(browser, shot, name, { width, height, theme });
    }
await browser.close();
await standIn?.stop();

async function shotsOf(base: string): Promise<Shot[]> {
  const { speaker, target } = await firstArrow(base);
  const { statements } = await ask<{ statements: { edges: { node: Read }[] } }>(
    base,
    `query ($id: ID!) { statements(filter: { speaker: [$id] }, first: 1) { edges { node { ...S } } } } ${reading}`,
    { id: speaker.id },
  );
  const read = statements.edges[0]?.node;
  return [
    { name: 'start' },
    { name: 'node', query: { entity: speaker.id } },
    { name: 'about', query: { entity: target.id, side: 'about' } },
    { name: 'arrow', query: { speaker: speaker.id, on: target.id } },
    { name: 'reader', query: { view: 'reader', article: read?.article.id ?? '', statement: read?.id ?? '' } },
    { name: 'articles', query: { view: 'reader' } },
    { name: 'outline', query: { view: 'outline' } },
    { name: 'search', act: searchFor(target.shown.slice(0, 2)) },
    { name: 'filters', query: { about: target.id, act: 'reject' }, act: openFilters },
    { name: 'around', query: { around: speaker.id, entity: speaker.id } },
    { name: 'nothing', query: { words: 'zzzzqqq' } },
    { name: 'error', act: failing },
  ];
}

function searchFor(typed: string) {
  return async (page: Page) => {
    await page.getByRole('combobox').fill(typed);
    await page.locator('.match').nth(1).waitFor();
  };
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('.filters .add').click();
}

async function failing(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => route.abort());
  await page.reload();
}

async function take(
  browser: Browser,
  shot: Shot,
  name: string,
  { width, height, theme }: { width: number; height: number; theme: 'light' | 'dark' },
): Promise<void> {
  const locale = theme === 'dark' && width < 500 ? 'id' : 'en';
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.goto(`${base}${base.endsWith('/') ? '' : '/'}?${new URLSearchParams(shot.query ?? {})}`);
  await page.waitForLoadState('networkidle');
  await shot.act?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
