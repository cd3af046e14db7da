import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { entityName } from '../../web/messages/names.ts';
import { ask, type FoundSpan, firstArrow, type Read, reading } from './questions.ts';

/**
 * Ways through the page, as a user goes them. Each takes a page in a fresh context and the base URL of any server that
 * holds at least one arrow; what to click is asked of its API, so that the same walks go over every data.
 */
export type Walk = (page: Page, base: string) => Promise<void>;

export const ready = (page: Page) => page.locator('.canvas canvas').first().waitFor();
export const heading = (page: Page) => page.locator('.panel h2').first();

/** The first view shows the graph, its totals and statements, with no further step. */
export const opens: Walk = async (page, base) => {
  await page.goto(base);
  await ready(page);
  const { neighbourhood } = await ask<{
    neighbourhood: {
      totals: { utterances: number };
      entities: unknown[];
      arrows: { id: string; utterances: number }[];
    };
  }>(
    base,
    '{ neighbourhood(first: 60) { totals { utterances } entities { reports } arrows { id utterances } } }',
  );
  await expect
    .poll(() => drawnCount(page))
    .toEqual([neighbourhood.entities.length, neighbourhood.arrows.length]);
  expect(await page.locator('.totals b').textContent()).toBe(
    neighbourhood.totals.utterances.toLocaleString('en'),
  );
  await page.locator('.card').first().waitFor();
  const counts = await page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return cy.edges().map((edge) => [String(edge.data('arrow')), Number(edge.data('count'))] as const);
  });
  expect(new Map(counts)).toEqual(new Map(neighbourhood.arrows.map((one) => [one.id, one.utterances])));
};

/** Reads the canvas through Cytoscape's own handle: how many nodes and edges it holds. */
function drawnCount(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return [cy.nodes().length, cy.edges().length];
  });
}
interface Cy {
  nodes(): { length: number };
  edges(): { length: number; map<T>(read: (edge: CyEdge) => T): T[] };
  getElementById(id: string): { renderedPosition(): Place };
  zoom(): number;
  pan(): Place;
  renderer(): { findNearestElement(x: number, y: number, pick: boolean, touch: boolean): CyEdge | null };
}
interface CyEdge {
  id(): string;
  data(name: string): string | number;
  midpoint(): Place;
}
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A name is found by its beginning and chosen by keyboard; it becomes the selection, then a filter. */
export const searchesByKeyboard: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(base);
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type(speaker.name.slice(0, 5));
  await page.locator('.match').filter({ hasText: speaker.shown }).first().waitFor();
  const rows = await page.locator('.match .cell:first-child').allTextContents();
  const row = rows.findIndex((text) => text.includes(speaker.shown));
  for (let step = 0; step <= row; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).textContent()).toContain(speaker.shown);
  expect(new URL(page.url()).searchParams.get('entity')).toBe(speaker.id);
};

/** Words are looked for in what was said; the cross of their chip takes the filter away again. */
export const filtersByWords: Walk = async (page, base) => {
  const { statements } = await ask<{ statements: { edges: { node: { contents: FoundSpan[] } }[] } }>(
    base,
    '{ statements(first: 1) { edges { node { contents { text } } } } }',
  );
  const word = statements.edges[0]?.node.contents[0]?.text.match(/\p{L}{5,}/u)?.[0] ?? 'the';
  await page.goto(base);
  await ready(page);
  const search = page.getByRole('combobox');
  await search.fill(word);
  await page
    .locator('.match')
    .filter({ hasText: new RegExp(`^.?words said:? “${word}”$`) })
    .click();
  await page.locator('.chip').filter({ hasText: word }).waitFor();
  expect(new URL(page.url()).searchParams.get('words')).toBe(word);
  await page.locator('.card').first().waitFor();
  await page.locator('.chip-remove').first().click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
};

/** A click on a node shows its statements; Escape lets go; back and forward go the same way. */
export const selectsNode: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(base);
  await ready(page);
  await expect.poll(async () => (await drawnCount(page))[0]).toBeGreaterThan(0);
  const place = await page.evaluate((id) => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return cy.getElementById(id).renderedPosition();
  }, speaker.id);
  await page.locator('.canvas').click({ position: place });
  await expect.poll(() => heading(page).textContent()).toContain(speaker.shown);
  await page.keyboard.press('Escape');
  await expect.poll(() => heading(page).textContent()).not.toContain(speaker.shown);
  await page.goBack();
  await expect.poll(() => heading(page).textContent()).toContain(speaker.shown);
  await page.goBack();
  await expect.poll(() => heading(page).textContent()).not.toContain(speaker.shown);
  await page.goForward();
  await expect.poll(() => heading(page).textContent()).toContain(speaker.shown);
};

/** The outline lists the arrow with its count; choosing it shows who spoke about whom. */
export const selectsArrowInOutline: Walk = async (page, base) => {
  const { speaker, target, utterances } = await firstArrow(base);
  await page.goto(`${base}?view=outline`);
  const row = page.locator('tbody tr').filter({ hasText: speaker.shown }).filter({ hasText: target.shown });
  const button = row.locator('.open-arrow').first();
  await button.waitFor();
  await page
    .getByRole('button', {
      name: new RegExp(`^${utterances} .*by ${literally(speaker.shown)} about ${literally(target.shown)}$`),
    })
    .first()
    .click();
  await expect.poll(() => heading(page).textContent()).toBe(`${speaker.shown} on ${target.shown}`);
  await page.locator('.card').first().waitFor();
  const query = new URL(page.url()).searchParams;
  expect([query.get('speaker'), query.get('on')]).toEqual([speaker.id, target.id]);
};

/** A country found by the beginning of its name filters what is said about it; both sides count as the API does. */
export const findsCountry: Walk = async (page, base) => {
  const { entities } = await ask<{
    entities: {
      edges: { node: { id: string; name: string; iso3: string; about: { utterances: number } } }[];
    };
  }>(
    base,
    '{ entities(kind: [COUNTRY], first: 1) { edges { node { id name iso3 about { utterances } } } } }',
  );
  const country = entities.edges[0]?.node;
  if (country === undefined) throw new Error('the graph under test holds no country');
  const shown = entityName({ ...country, kind: 'COUNTRY' }, 'en');
  await page.goto(base);
  await ready(page);
  await page.getByRole('combobox').fill(shown.slice(0, 4));
  const about = page.getByRole('gridcell', { name: `Only what was said about ${shown}`, exact: true });
  await about.first().click();
  await page.locator('.chip').filter({ hasText: shown }).waitFor();
  expect(new URL(page.url()).searchParams.get('about')).toBe(country.id);
  await expect.poll(() => page.locator('.totals b').textContent()).toBe(String(country.about.utterances));
};

/** Both sides of an entity show their counts, and the statements of the side that is chosen. */
export const seesBothSides: Walk = async (page, base) => {
  const { target } = await firstArrow(base);
  const counted = (name: string, side: string) =>
    `${name}: statements(filter: { ${side}: [$id] }, first: 1) { totals { reports utterances } }`;
  const sides = await ask<Record<'by' | 'about', { totals: { reports: number; utterances: number } }>>(
    base,
    `query ($id: ID!) { ${counted('by', 'speaker')} ${counted('about', 'target')} }`,
    { id: target.id },
  );
  await page.goto(`${base}?entity=${encodeURIComponent(target.id)}`);
  for (const side of ['about', 'by'] as const) {
    const { utterances, reports } = sides[side].totals;
    await page.getByRole('button', { name: `${side} ${utterances}`, exact: true }).click();
    if (reports === 0) await page.getByText('No statements here.').waitFor();
    else
      await page
        .getByText(new RegExp(`of ${reports} reports?`))
        .first()
        .waitFor();
  }
};

/** A click on an arrow of the canvas shows who spoke about whom; back takes the selection away. */
export const selectsArrowOnCanvas: Walk = async (page, base) => {
  await page.goto(base);
  await ready(page);
  await expect.poll(async () => (await drawnCount(page))[1]).toBeGreaterThan(0);
  // Where nothing moves any more: a place that was read while the layout settled may be another arrow's by the click.
  let found = await freeArrow(page);
  await expect
    .poll(async () => {
      const before = found;
      found = await freeArrow(page);
      return JSON.stringify(found) === JSON.stringify(before);
    })
    .toBe(true);
  await page.locator('.canvas').click({ position: found.place });
  await expect.poll(() => new URL(page.url()).searchParams.get('speaker')).toBe(found.source);
  expect(new URL(page.url()).searchParams.get('on')).toBe(found.target);
  await page.locator('.panel h2 em').filter({ hasText: 'on' }).waitFor();
  await page.locator('.card').first().waitFor();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('');
};

/** The first arrow whose middle lies under nothing else, and where that is on the canvas. */
async function freeArrow(page: Page): Promise<{ source: string; target: string; place: Place }> {
  const found = await page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    const all = cy.edges().map((edge) => {
      const { x, y } = edge.midpoint();
      const free = cy.renderer().findNearestElement(x, y, true, false)?.id() === edge.id();
      const place = { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
      const loop = edge.data('source') === edge.data('target');
      return {
        free: free && !loop,
        source: String(edge.data('source')),
        target: String(edge.data('target')),
        place,
      };
    });
    return all.find(({ free }) => free);
  });
  if (found === undefined) throw new Error('no arrow lies free');
  return found;
}

/** The address holds it all: after a reload the same view, selection and marked words stand there. */
export const survivesReload: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(`${base}?entity=${encodeURIComponent(speaker.id)}`);
  await page.locator('.card .said-link').first().click();
  await page.locator('.article-text mark').first().waitFor();
  const before = [page.url(), await heading(page).textContent(), await markedWords(page)];
  await page.reload();
  await page.locator('.article-text mark').first().waitFor();
  await expect.poll(() => heading(page).textContent()).toContain(speaker.shown);
  expect([page.url(), await heading(page).textContent(), await markedWords(page)]).toEqual(before);
  await page.goBack();
  await ready(page);
  expect(await heading(page).textContent()).toContain(speaker.shown);
};

/** From the address bar to the marked words by keys alone; every stop on the way shows that it has the focus. */
export const goesByKeyboard: Walk = async (page, base) => {
  await page.goto(base);
  await ready(page);
  await page.locator('.card').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ name: 'skip', visible: true });
  await tabTo(page, 'canvas');
  await page.keyboard.press('ArrowRight');
  const selected = () => new URL(page.url()).searchParams.get('entity');
  await expect.poll(selected).not.toBeNull();
  const first = selected();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect.poll(selected).not.toBe(first);
  const last = selected();
  await page.keyboard.press('Control+z');
  await expect.poll(selected).toBeNull();
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(selected).toBe(last);
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Walk from entity to entity').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.panel .seg').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Latest statements' }).waitFor();
  await page.locator('.card .said-link').first().waitFor();
  await tabTo(page, 'said-link');
  await page.keyboard.press('Enter');
  await page.locator('.article-text mark').first().waitFor();
};

/** Tabs until the focus stands on an element of that class; each stop must be visible. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.visible, `focus on ${stop.name}`).toBe(true);
    if (stop.name.split(' ').includes(name)) return;
  }
  throw new Error(`sixty tabs do not reach ${name}`);
}

/** What has the focus, and whether it (or, for a field, the box around it) is drawn as having it. */
function focused(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const marked = (one: Element | null | undefined) => {
      if (!one) return false;
      const style = getComputedStyle(one);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    };
    const visible =
      marked(element) || marked(element?.nextElementSibling) || marked(element?.closest('.ask'));
    return { name: element?.className ?? '', visible };
  });
}

/** The page changes its language at once, keeps it, and leaves names and the words of others as they are. */
export const switchesLanguage: Walk = async (page, base) => {
  await page.goto(base);
  await page.locator('.card blockquote').first().waitFor();
  const said = await page.locator('.card blockquote').first().textContent();
  await page.getByRole('button', { name: 'ID, Bahasa Indonesia' }).click();
  await page.getByRole('heading', { name: 'Pernyataan terbaru' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  expect(await page.locator('.card blockquote').first().textContent()).toBe(said);
  await page.reload();
  await page.getByRole('heading', { name: 'Pernyataan terbaru' }).waitFor();
};

/** From a card to its article: what is marked there is, word for word, what the statement's spans say. */
export const readsMarkedWords: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  const { statements } = await ask<{ statements: { edges: { node: Read }[] } }>(
    base,
    `query ($id: ID!) { statements(filter: { speaker: [$id] }, first: 8) { edges { node { ...S } } } } ${reading}`,
    { id: speaker.id },
  );
  await page.goto(`${base}?entity=${encodeURIComponent(speaker.id)}`);
  await page.locator('.card .said-link').first().click();
  await page.locator('.article-text mark').first().waitFor();
  expect(new URL(page.url()).searchParams.get('view')).toBe('reader');
  for (const { node } of statements.edges) {
    const query = new URLSearchParams({ view: 'reader', article: node.article.id, statement: node.id });
    await page.goto(`${base}?${query}`);
    await page.locator('.article-text mark').first().waitFor();
    const expected = [
      ...node.sources.map((span, i) => [`source ${i}`, span.text]),
      ...(node.cue === null ? [] : [['cue 0', node.cue.text]]),
      ...node.contents.map((span, i) => [`content ${i}`, span.text]),
      ...node.targets.flatMap(({ spans }) => spans).map((span, i) => [`target ${i}`, span.text]),
    ].map(([name = '', text = '']) => [name, withoutBreaks(text)]);
    expect(new Map(await markedWords(page))).toEqual(new Map(expected as [string, string][]));
    await expect.poll(() => page.locator('.article-text mark').first().isVisible()).toBe(true);
  }
};

async function markedWords(page: Page): Promise<[string, string][]> {
  const pieces = await page
    .locator('.article-text mark')
    .evaluateAll((marks) =>
      marks.map((mark) => [(mark as HTMLElement).dataset.marks ?? '', mark.textContent ?? ''] as const),
    );
  const words = new Map<string, string>();
  for (const [names, text] of pieces)
    for (const name of names.split(',')) words.set(name, (words.get(name) ?? '') + withoutBreaks(text));
  return [...words];
}

const withoutBreaks = (text: string) => text.replaceAll('\n', '');
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ids that the graph does not have are told, not a crash. */
export const tellsUnknownIds: Walk = async (page, base) => {
  await page.goto(`${base}?entity=no-such-entity&view=reader&article=no-such-article&statement=none`);
  await page.getByText('This article is not in the graph').waitFor();
  await page.getByText('This is not in the graph').first().waitFor();
  for (const query of [
    '?entity=Entity:NONE',
    '?view=matrix&entity=Entity:NONE&side=about',
    '?speaker=Entity:NONE&on=Entity:NONE',
  ]) {
    await page.goto(`${base}${query}&confidence=60`);
    await page.waitForLoadState('networkidle');
    await page.getByText('This is not in the graph').first().waitFor();
    expect(await page.getByText('The page came upon a fault').count(), query).toBe(0);
  }
};

/** On a phone nothing is wider than the screen, in any view. */
export const fitsPhone: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const query of ['', '?view=outline', '?view=reader', `?entity=${encodeURIComponent(speaker.id)}`]) {
    await page.goto(base + query);
    await page.locator('.card').first().waitFor();
    await expectNothingWider(page, query);
  }
};

/** Nothing on the page is wider than the screen. */
export async function expectNothingWider(page: Page, where: string): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, where).toBeLessThanOrEqual(0);
}

/** axe finds nothing serious in any view, in either theme, with menus open as well. */
export const isAccessible: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  const { statements } = await ask<{ statements: { edges: { node: Read }[] } }>(
    base,
    `{ statements(first: 1) { edges { node { ...S } } } } ${reading}`,
  );
  const node = statements.edges[0]?.node;
  const reader = new URLSearchParams({
    view: 'reader',
    article: node?.article.id ?? '',
    statement: node?.id ?? '',
  });
  const arrow = new URLSearchParams({ view: 'outline', speaker: speaker.id, on: target.id });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const query of ['', `?${arrow}`, `?${reader}`, '?view=reader']) {
      await page.goto(base + query);
      await page.locator('.card').first().waitFor();
      await expectNoSerious(page, colorScheme, query);
    }
    await page.locator('.filters .add').click();
    await page.locator('.sheet').waitFor();
    await expectNoSerious(page, colorScheme, 'filters');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').fill(speaker.name.slice(0, 4));
    await page.locator('.match').nth(1).waitFor();
    await expectNoSerious(page, colorScheme, 'search');
  }
};

/** Every rule in the light theme; in the dark, where only colours differ, those of colour. */
export async function expectNoSerious(page: Page, theme: 'light' | 'dark', where: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === 'light'
    ? axe
    : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    `${theme} ${where}`,
  ).toEqual([]);
}

/** What was done is undone and done again, with the address; "?" lists the keys, of the view as well. */
const undoesAndListsKeys: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(base);
  await ready(page);
  await page.keyboard.press('2');
  await page.locator('.outline').waitFor();
  await page.goto(`${base}?view=outline&entity=${encodeURIComponent(speaker.id)}`);
  await heading(page).filter({ hasText: speaker.shown }).waitFor();
  await page.keyboard.press('Escape');
  await heading(page).filter({ hasText: 'Latest statements' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await heading(page).filter({ hasText: speaker.shown }).waitFor();
  expect(new URL(page.url()).searchParams.get('entity')).toBe(speaker.id);
  await page.keyboard.press('Control+Shift+Z');
  await heading(page).filter({ hasText: 'Latest statements' }).waitFor();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await keys.getByText('Show Reader').waitFor();
  await keys.getByText('Search or ask').waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
};

export const walks = {
  opens,
  searchesByKeyboard,
  filtersByWords,
  selectsNode,
  findsCountry,
  seesBothSides,
  selectsArrowInOutline,
  selectsArrowOnCanvas,
  survivesReload,
  goesByKeyboard,
  switchesLanguage,
  readsMarkedWords,
  tellsUnknownIds,
  fitsPhone,
  isAccessible,
  undoesAndListsKeys,
} satisfies Record<string, Walk>;

/** Goes one walk in a context of its own; fails as well when the page logs an error or breaks its content policy. */
export async function goWalk(browser: Browser, base: string, walk: Walk): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  try {
    await walk(page, base);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
