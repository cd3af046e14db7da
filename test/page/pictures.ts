/**
 * Takes pictures of the page with the stand-in's data: `npx tsx test/page/pictures.ts [FOLDER] [BASE-URL]`.
 * Run `npx vite build` before.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { startStandIn } from './stand-in.ts';
import { standInGraph } from './stand-in-data.ts';

const [folder = '/tmp/ujar-pictures', given] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const standIn = await startStandIn(standInGraph());
const base = given ?? standIn.url;
const browser = await launchBrowser();
const article = encodeURIComponent('article:0/Nordic Ledger');
const shots: [
  name: string,
  query: string,
  width: number,
  height: number,
  theme: 'light' | 'dark',
  locale: string,
][] = [
  ['graph-light', '', 1440, 900, 'light', 'en'],
  ['graph-dark', '?entity=lindahl', 1440, 900, 'dark', 'en'],
  ['arrow-light', '?speaker=lindahl&on=JPN', 1440, 900, 'light', 'en'],
  [
    'filter-light',
    '?about=JPN&act=accuse&act=demand&act=condemn&from=2026-04-01&to=2026-06-01',
    1440,
    900,
    'light',
    'en',
  ],
  ['around-id', '?around=NOR&entity=NOR&side=about', 1440, 900, 'light', 'id'],
  [
    'reader-light',
    `?view=reader&article=${article}&statement=statement:0.s1&entity=lindahl`,
    1440,
    900,
    'light',
    'en',
  ],
  ['reader-dark', `?view=reader&article=${article}&statement=statement:0.s3`, 1440, 900, 'dark', 'id'],
  ['outline-light', '?view=outline', 1440, 900, 'light', 'en'],
  ['phone-light', '', 390, 844, 'light', 'en'],
  ['phone-dark', '?entity=JPN&side=about', 390, 844, 'dark', 'id'],
  ['phone-filter', '?about=JPN&act=accuse&act=condemn', 390, 844, 'light', 'en'],
  ['phone-reader', `?view=reader&article=${article}&statement=statement:0.s1`, 390, 844, 'light', 'en'],
];
for (const [name, query, width, height, theme, locale] of shots) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && console.log(name, message.text()),
  );
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.goto(base + query);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await standIn.stop();
