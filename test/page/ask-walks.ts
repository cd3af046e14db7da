import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, firstArrow } from './questions.ts';
import { expectNoSerious, expectNothingWider, heading, ready, type Walk } from './walks.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search or ask' });
const chips = (page: Page) =>
  page.locator('.chip-words').evaluateAll((found) => found.map((one) => one.textContent ?? ''));
const query = (page: Page) => new URL(page.url()).searchParams;
const header = (page: Page) => page.locator('.totals .count b').textContent();

interface Totals {
  utterances: number;
  reports: number;
}

async function totalsOf(base: string, filter: object): Promise<Totals> {
  const asked =
    'query ($f: StatementFilter) { statements(filter: $f, first: 1) { totals { utterances reports } } }';
  return (await ask<{ statements: { totals: Totals } }>(base, asked, { f: filter })).statements.totals;
}

/** An article of whom the example questions name; it is erased again behind the walk. */
async function withExample(base: string, walk: () => Promise<void>): Promise<void> {
  const text = `BEIJING, 2 March 2026 - Foreign Minister Qin Gang of China said that Russia should return to the talks.

China said Russia had been told. "Ukraine has waited long enough," Qin Gang said. Qin Gang said Ukraine was ready.`;
  const told = {
    address: 'https://outlet.example/china',
    title: 'China speaks',
    published: '2026-03-02',
    language: 'EN',
  };
  await ask(base, 'mutation ($t: String!, $told: Told) { ingest(from: { text: $t }, told: $told) { id } }', {
    t: text,
    told,
  });
  try {
    await walk();
  } finally {
    await ask(
      base,
      'mutation ($a: [ID!]!) { retract(articles: $a, kind: ERASE, why: "a test") { __typename } }',
      { a: [told.address] },
    );
  }
}

/** Questions in both languages become chips and the filter; how each part was read stands below, and may be read otherwise. */
const asksInBothLanguages: Walk = (page, base) =>
  withExample(base, async () => {
    const { interpret } = await ask<{ interpret: { filter: { speaker: { id: string }[] } } }>(
      base,
      '{ interpret(text: "apa kata Qin tentang Ukraina") { filter { speaker { id } } } }',
    );
    await page.goto(base);
    await ready(page);
    await box(page).fill('apa kata Qin tentang Ukraina');
    await page.locator('.match').filter({ hasText: 'who Qin Gangabout Ukraine' }).waitFor();
    await box(page).press('Enter');
    await expect.poll(() => chips(page)).toEqual(['whoQin Gang', 'aboutUkraine']);
    expect(query(page).getAll('who')).toEqual([interpret.filter.speaker[0]?.id]);

    await box(page).fill('China about Russia since January except Kenya');
    await box(page).press('Enter');
    const january = `${new Date().getFullYear()}-01-01`;
    await expect
      .poll(() => chips(page))
      .toEqual(['whoChina', 'aboutRussia', `saidsince 1 Jan ${january.slice(0, 4)}`]);
    expect([...query(page)]).toEqual([
      ['who', 'Entity:CHN'],
      ['about', 'Entity:RUS'],
      ['from', january],
    ]);
    await page.locator('.part.lost').filter({ hasText: 'except Kenyanot understood' }).waitFor();
    const { utterances } = await totalsOf(base, {
      speaker: ['Entity:CHN'],
      target: ['Entity:RUS'],
      period: { from: january },
    });
    expect(utterances).toBeGreaterThan(0);
    await expect.poll(() => header(page)).toBe(String(utterances));

    await page.getByRole('button', { name: /^about Russia/ }).click();
    await page.getByRole('button', { name: /^by or about Russia/ }).click();
    await expect.poll(() => query(page).get('involves')).toBe('Entity:RUS');
    expect(query(page).has('about')).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => query(page).get('about')).toBe('Entity:RUS');
  });

/** What was typed stays when no answer comes, and is taken when it does. */
const keepsWhatWasTyped: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(base);
  await ready(page);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Interpret')
      ? route.fulfill({ json: { errors: [{ message: 'the database is starting' }] } })
      : route.fallback(),
  );
  await box(page).fill(speaker.name);
  await box(page).press('Enter');
  await page.getByText('Not taken: the database is starting').waitFor();
  expect(await box(page).inputValue()).toBe(speaker.name);
  await page.unroute('**/graphql');
  await box(page).press('Enter');
  await page.locator('.chip').filter({ hasText: speaker.shown }).waitFor();
  expect(await box(page).inputValue()).toBe('');
};

/** A chip opens its part of the filter: a name is put in another role, another one is added, and counts stand by. */
const editsChips: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  await page.goto(`${base}?who=${encodeURIComponent(speaker.id)}`);
  await ready(page);
  await page.locator('.chip-words').first().click();
  const editor = page.getByRole('dialog', { name: `Edit filter: who ${speaker.shown}` });
  await editor.getByRole('combobox', { name: `Read as: ${speaker.shown}` }).selectOption('involves');
  await expect.poll(() => query(page).get('involves')).toBe(speaker.id);

  await page.locator('.filters .add').click();
  const menu = page.getByRole('dialog', { name: 'Filter statements' });
  await menu.getByRole('combobox', { name: 'about: add a name …', exact: true }).fill(target.shown);
  await menu.getByRole('option', { name: target.shown }).first().click();
  await expect.poll(() => query(page).get('about')).toBe(target.id);
  const filter = { involves: [speaker.id], target: [target.id] };
  const { statements } = await ask<{
    statements: { facets: { outlets: { values: { value: string; utterances: number }[] } } };
  }>(
    base,
    'query ($f: StatementFilter) { statements(filter: $f, first: 1) { facets { outlets { values { value utterances } } } } }',
    { f: filter },
  );
  const [outlet] = statements.facets.outlets.values;
  await menu.getByText(`${outlet?.value} ${outlet?.utterances}`, { exact: true }).click();
  await expect.poll(() => query(page).get('outlet')).toBe(outlet?.value);
  await expect.poll(() => header(page)).toBe(String(outlet?.utterances));
};

/** The slider changes the totals of all views at once, and they are told as a range; undo takes a movement as one. */
const countsAsRange: Walk = async (page, base) => {
  await page.goto(base);
  await ready(page);
  const all = await totalsOf(base, {});
  expect(await header(page)).toBe(String(all.utterances));
  await page.locator('.totals .count').click();
  const slider = page.getByRole('dialog', { name: 'How it is counted' }).getByRole('slider');
  await slider.focus();
  await page.keyboard.down('End');
  for (let step = 0; step < 4; step++) await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  await expect.poll(() => query(page).get('confidence')).toBe('80');
  const low = await totalsOf(base, { minConfidence: 0.8 });
  const high = await totalsOf(base, { minConfidence: 0.1, anyCandidate: true });
  expect(low.utterances).toBeLessThan(high.utterances);
  await expect.poll(() => header(page)).toBe(`${low.utterances}–${high.utterances}`);
  await page
    .getByText(new RegExp(`of ${low.reports} reports`))
    .first()
    .waitFor();
  await page.getByText('reports', { exact: true }).click();
  await expect.poll(() => header(page)).toBe(`${low.reports}–${high.reports}`);
  expect(query(page).get('count')).toBe('reports');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => header(page)).toBe(String(all.utterances));
  expect([...query(page)]).toEqual([]);
};

/** What is copied as GraphQL runs against the server as it is, and gives the view's total; Python asks the same. */
const copiesTheQuestion: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  const link = new URLSearchParams({
    involves: speaker.id,
    confidence: '50',
    entity: target.id,
    side: 'about',
  });
  await page.goto(`${base}?${link}`);
  await ready(page);
  await page.locator('.card').first().waitFor();
  const filter = { involves: [speaker.id], minConfidence: 0.5 };
  const { utterances } = await totalsOf(base, filter);
  await expect.poll(() => header(page)).toMatch(new RegExp(`^${utterances}(–|$)`));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Copy as GraphQL …' }).click();
  const dialog = page.getByRole('dialog', { name: 'The question behind this view' });
  const text = () => dialog.locator('pre').innerText();
  const graph = await ask<{ neighbourhood: { totals: Totals } }>(base, await text());
  expect(graph.neighbourhood.totals.utterances).toBe(utterances);
  const graphiql = new URL((await dialog.getByText('Open in GraphiQL').getAttribute('href')) ?? '', base);
  expect(graphiql.searchParams.get('query')?.trim()).toBe((await text()).trim());
  await dialog.getByRole('button', { name: 'Python' }).click();
  expect(await text()).toContain(`ujar.graph(\n    involves=["${speaker.id}"],  # ${speaker.shown}`);
  expect(await text()).toContain(`Ujar("${new URL(base).origin}")`);

  await dialog.getByRole('combobox', { name: 'Question' }).selectOption({ label: 'Statements' });
  expect(await text()).toContain(`target=["${target.id}"],  # ${target.shown}`);
  await dialog.getByRole('button', { name: 'GraphQL', exact: true }).click();
  const list = await ask<{ statements: { totals: Totals } }>(base, await text());
  expect(list.statements.totals).toMatchObject(await totalsOf(base, { ...filter, target: [target.id] }));
};

/** A view is saved with its pins and a note, renamed, opened in another browser as it was, and removed. */
const savesViews: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  const link = new URLSearchParams({ view: 'outline', who: speaker.id, confidence: '30' });
  const pins = { [speaker.id]: { x: 12.5, y: -40 } };
  await page.goto(`${base}?${link}`);
  await page.evaluate((kept) => history.replaceState({ pins: kept }, ''), pins);
  await page.reload();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('What they said');
  await page.getByRole('textbox', { name: 'Note' }).fill('for the morning');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: /^What they said.*for the morning.*local/ }).waitFor();
  await page.getByRole('button', { name: 'Edit “What they said”' }).click();
  await page.getByRole('textbox', { name: 'Name' }).first().fill('The outline');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: /^The outline/ }).waitFor();

  const { views } = await ask<{ views: { edges: { node: { state: string; positions: object[] } }[] } }>(
    base,
    '{ views { edges { node { state positions { id x y } } } } }',
  );
  expect(new URLSearchParams(views.edges[0]?.node.state).toString()).toBe(link.toString());
  expect(views.edges[0]?.node.positions).toEqual([{ id: speaker.id, x: 12.5, y: -40 }]);

  await page.evaluate(() => history.replaceState(null, ''));
  await page.goto(`${base}?about=${encodeURIComponent(target.id)}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: /^The outline/ }).click();
  await page.locator('.outline').waitFor();
  expect(query(page).toString()).toBe(link.toString());
  expect(await page.evaluate(() => history.state)).toEqual({ pins });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Remove “The outline”' }).click();
  await page.getByText('None yet.').waitFor();
};

/** The link that is copied may be pinned to what is known now. */
const sharesLinks: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  const { stats } = await ask<{ stats: { asOf: number } }>(base, '{ stats { asOf } }');
  await page.goto(`${base}?who=${encodeURIComponent(speaker.id)}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('textbox', { name: 'Link to what is shown' });
  expect(await link.inputValue()).toBe(page.url());
  await page.getByText('as it is now').click();
  await expect.poll(() => link.inputValue()).toBe(`${page.url()}&asof=${stats.asOf}`);
  await page.goto(await link.inputValue());
  await page
    .locator('.chip')
    .filter({ hasText: `as of#${stats.asOf}` })
    .waitFor();
};

/** A note is written about what is selected, shows with its author, and is removed. */
const writesNotes: Walk = async (page, base) => {
  const { speaker } = await firstArrow(base);
  await page.goto(`${base}?entity=${encodeURIComponent(speaker.id)}`);
  await heading(page).filter({ hasText: speaker.shown }).waitFor();
  await page.getByText('Add a note').click();
  await page.getByRole('textbox', { name: 'A note for all' }).fill('Ask again in May.\nTwice.');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await page.getByText('1 note', { exact: true }).waitFor();
  await page
    .locator('.notes li')
    .filter({ hasText: 'Ask again in May.' })
    .filter({ hasText: 'local' })
    .waitFor();
  await page.getByRole('button', { name: 'Remove this note' }).click();
  await page.getByText('Add a note').waitFor();
  await page.locator('.card .said-link').first().click();
  await page.getByText('Add a note on this statement').click();
  await page.getByRole('textbox', { name: 'A note for all' }).last().fill('Check the date.');
  await page.getByRole('button', { name: 'Keep note' }).last().click();
  await page.getByText('1 note on this statement', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove this note' }).click();
  await page.getByText('Add a note on this statement').waitFor();
};

/** The graph is taken as PNG at twice its size, as SVG with every name as text, and as a table. */
const takesPictures: Walk = async (page, base) => {
  await page.goto(base);
  await ready(page);
  await expect.poll(() => drawn(page).then(({ nodes }) => nodes.length)).toBeGreaterThan(0);
  const { nodes, arrows, width, height } = await drawn(page);
  const png = readFileSync(await take(page, 'Picture (PNG', 'ujar-graph.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);

  const svg = readFileSync(await take(page, 'Drawing (SVG', 'ujar-graph.svg'), 'utf8');
  const told = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const all = (selector: string) =>
      [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    const wild = [...root.querySelectorAll('*')].filter((one) => one.hasAttribute('style'));
    return {
      is: root.localName,
      titles: all('title'),
      texts: all('text'),
      shapes: root.querySelectorAll('path').length,
      pictures: root.querySelectorAll('image').length,
      styled: wild.length,
    };
  }, svg);
  expect(told).toMatchObject({ is: 'svg', pictures: 0, styled: 0 });
  expect(told.shapes).toBeGreaterThan(nodes.length);
  for (const { label, code, named } of nodes) {
    expect(told.titles).toContain(label);
    expect(told.texts).toContain(code);
    if (named) expect(told.texts.join(' ')).toContain(label);
  }

  const csv = readFileSync(await take(page, 'Table (CSV', 'ujar-graph.csv'), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n');
  expect(csv[0]).toBe('speaker,about,utterances,reports,supports,opposes,neutral');
  expect(csv).toHaveLength(arrows + 1);
};

/** All statements of the filter come as a file of the server, by a link. */
const takesStatements: Walk = async (page, base) => {
  const { target } = await firstArrow(base);
  await page.goto(`${base}?${new URLSearchParams({ about: target.id })}`);
  await ready(page);
  const path = await take(page, 'A line each (JSON Lines)', /^ujar-as-of-\d+\.jsonl$/u, 'link');
  const lines = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { reports, utterances } = await totalsOf(base, { target: [target.id] });
  expect(lines[0].ujar).toMatchObject({ reports, utterances, query: { target: [target.id] } });
  expect(lines).toHaveLength(reports + 2);
};

export async function take(
  page: Page,
  item: string,
  name: string | RegExp,
  role: 'button' | 'link' = 'button',
): Promise<string> {
  if (!(await page.getByRole('dialog', { name: 'Take this view away' }).isVisible()))
    await page.getByRole('button', { name: 'Export' }).click();
  const coming: Promise<Download> = page.waitForEvent('download');
  await page.getByRole(role, { name: item }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
  return download.path();
}

interface DrawnNode {
  label: string;
  code: string;
  /** there was room for its name */
  named: boolean;
}
interface Drawn {
  nodes: DrawnNode[];
  arrows: number;
  width: number;
  height: number;
}

/** Reads the canvas through Cytoscape's own handle. */
function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    const { w, h } = cy.elements().boundingBox();
    return {
      nodes: cy.nodes().map((node) => ({
        label: node.data('label') ?? '',
        code: node.data('code') ?? '',
        named: node.data('side') !== undefined,
      })),
      arrows: cy.edges().length,
      width: Math.ceil(w),
      height: Math.ceil(h),
    };
  });
}
interface Cy {
  nodes(): { map<T>(read: (node: { data(name: string): string | undefined }) => T): T[] };
  edges(): { length: number };
  elements(): { boundingBox(): { w: number; h: number } };
}

/** With each menu open axe finds nothing serious, in either theme, and on a phone nothing is wider than the screen. */
const menusFitAndAreAccessible: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  const menus: Readonly<Record<string, () => Promise<void>>> = {
    reading: () => page.locator('button.part').first().click(),
    chip: () => page.locator('.chip-words').first().click(),
    counting: () => page.locator('.totals .count').click(),
    share: () => page.getByRole('button', { name: 'Share' }).click(),
    export: () => page.getByRole('button', { name: 'Export' }).click(),
    code: async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('button', { name: 'Copy as Python …' }).click();
    },
  };
  for (const [colorScheme, width] of [['light', 1440] as const, ['dark', 390] as const]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${base}?confidence=60`);
    await ready(page);
    await box(page).fill(`${speaker.name} about ${target.shown} except Kenya`);
    await box(page).press('Enter');
    await page.locator('.understanding').waitFor();
    for (const [name, open] of Object.entries(menus)) {
      await open();
      await page.locator(name === 'code' ? '.code-dialog' : '.sheet').waitFor();
      await expectNothingWider(page, name);
      await expectNoSerious(page, colorScheme, name);
      await page.keyboard.press('Escape');
      if (name === 'code') await page.keyboard.press('Escape');
      await page.locator('.sheet').waitFor({ state: 'detached' });
    }
  }
};

export const askWalks = {
  asksInBothLanguages,
  keepsWhatWasTyped,
  editsChips,
  countsAsRange,
  copiesTheQuestion,
  savesViews,
  sharesLinks,
  writesNotes,
  takesPictures,
  takesStatements,
  menusFitAndAreAccessible,
} satisfies Record<string, Walk>;
