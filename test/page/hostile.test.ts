import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../web/store/state.ts';
import { linkOf } from '../../web/views/reader/address.ts';
import { launchBrowser } from './browser.ts';
import { buildPage } from './built.ts';
import { startHostileServer } from './hostile-server.ts';
import { type Serving, servePage } from './stand-in.ts';
import { xssStrings } from './xss-strings.ts';

let browser: Browser;
let hostile: Serving;

beforeAll(async () => {
  await buildPage();
  [browser, hostile] = await Promise.all([
    launchBrowser(),
    startHostileServer(xssStrings, xssStrings.join('\n\n')),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await hostile?.stop();
});

/** The number of the article whose address is a script. */
const script = xssStrings.findIndex((text) => text.startsWith('javascript:'));

interface Watched {
  readonly page: Page;
  /** Fails where a string ran, the content policy was broken, a dialog came, or a link leads where none may. */
  expectHarmless(where: string): Promise<void>;
}

async function watch(): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.exposeFunction('tellFault', (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellFault: (fault: string) => void }).tellFault;
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    Object.defineProperty(window, '__ran', { set: () => tell('a string ran') });
  });
  return {
    page,
    async expectHarmless(where) {
      const links = await page.locator('a[href], area[href], form[action]').evaluateAll((all) =>
        all.map((one) => ({
          to: (one as HTMLAnchorElement).href,
          out: (one as HTMLAnchorElement).origin !== location.origin,
          rel: one.getAttribute('rel') ?? '',
        })),
      );
      const wrong = links.filter(
        ({ to, out, rel }) =>
          !/^https?:\/\//.test(to) || (out && !(rel.includes('noopener') && rel.includes('noreferrer'))),
      );
      const markup = await page
        .locator(
          'iframe, object, embed, base, script:not([src^="/assets/"]), [onerror], [onload], [style*="url("]',
        )
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
      expect({ wrong, markup, faults }, where).toEqual({ wrong: [], markup: [], faults: [] });
    },
  };
}

const settled = (page: Page) => page.waitForLoadState('networkidle');

describe('200 strings that run where text is taken for markup', () => {
  it('are so many, and no two alike', () => {
    expect(new Set(xssStrings).size).toBeGreaterThanOrEqual(200);
  });

  it('lead nowhere but to http and https', () => {
    for (const text of xssStrings)
      expect(linkOf(text) ?? 'https://none', text.slice(0, 80)).toMatch(/^https?:\/\//);
  });

  it.each(views)('are text in the view %s, as names, titles, quotes, outlets and reasons', async (view) => {
    const { page, expectHarmless } = await watch();
    await page.goto(
      `${hostile.url}?view=${view}&entity=Entity:1&article=Article:${script}&statement=Statement:5`,
    );
    await settled(page);
    expect(await page.locator('body').innerText()).toContain('__ran=1');
    await expectHarmless(view);
    for (const summary of await page.locator('.panel summary').all()) await summary.click();
    await settled(page);
    await expectHarmless(`${view}, opened`);
    await page.context().close();
  });

  it('are text in what is selected, decided and brought in', async () => {
    const { page, expectHarmless } = await watch();
    for (const query of [
      '?event=Event:3',
      '?speaker=Entity:1&on=Entity:2',
      '?view=reader',
      '?view=review&queue=events',
      '?view=review&queue=utterances',
      '?view=review&queue=history',
    ]) {
      await page.goto(hostile.url + query);
      await settled(page);
      await expectHarmless(query);
    }
    await page.goto(`${hostile.url}?view=review`);
    await page.locator('.pair').waitFor();
    await page.keyboard.press('s');
    await page.locator('.deciding .against').waitFor();
    await expectHarmless('what a merge moves');
    await page.goto(`${hostile.url}?view=add`);
    await page
      .getByRole('textbox', { name: 'An address, or the text of an article' })
      .fill(xssStrings[0] ?? '');
    await page.getByRole('button', { name: 'Bring in', exact: true }).last().click();
    await page.locator('.run').waitFor();
    await settled(page);
    await expectHarmless('an ingest');
    await page.context().close();
  });

  it('are text in the address of the page, and in errors', async () => {
    const failing = await servePage((_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors: xssStrings.map((message) => ({ message })) }));
    });
    const { page, expectHarmless } = await watch();
    const short = xssStrings.filter((text) => text.length < 200);
    for (let start = 0; start < short.length; start += 50) {
      const query = new URLSearchParams(short.slice(start, start + 50).map((text) => ['words', text]));
      for (const [name, text] of short.slice(start, start + 50).entries())
        query.append(['who', 'about', 'around', 'outlet', 'event'][name % 5] ?? 'who', text);
      await page.goto(`${start % 100 === 0 ? hostile.url : failing.url}?${query}`);
      await settled(page);
      await expectHarmless(`address from ${start}`);
    }
    await page.context().close();
    await failing.stop();
  });
});
