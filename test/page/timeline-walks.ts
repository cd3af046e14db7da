import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './questions.ts';
import type { Walk } from './walks.ts';

interface Count {
  reports: number;
  utterances: number;
}
interface Told {
  bins: (Count & { from: string; to: string })[];
  imprecise: Count;
  undated: Count;
  totals: Count;
}

/** The timeline as the API has it, under a filter. */
async function told(base: string, bucket: string, filter: object = {}, clock = 'SAID'): Promise<Told> {
  const query = `query ($bucket: Bucket!, $filter: StatementFilter, $clock: Clock!) {
    timeline(bucket: $bucket, filter: $filter, clock: $clock) {
      bins { from to reports utterances } imprecise { reports utterances } undated { reports utterances }
      totals { reports utterances } } }`;
  return (await ask<{ timeline: Told }>(base, query, { bucket, filter, clock })).timeline;
}

const period = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return { from: query.get('from'), to: query.get('to') };
};

const plot = (page: Page) => page.getByRole('region', { name: /^Statements over time/ });

/** A column of the table for screen readers, once bins so wide have come: 1 utterances, 2 reports, 6 the first lane. */
async function listed(page: Page, bucket: string, column: number): Promise<number[]> {
  const table = page.locator(`.chart table[data-bucket=${bucket}]`);
  await table.waitFor({ state: 'attached' });
  return table
    .locator(`tbody td:nth-of-type(${column})`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
}

const utterances = ({ bins }: Told) => bins.map(({ utterances }) => utterances);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

/** By keys alone a time is chosen, moved and widened; every view and the address follow, and undo takes it as one step. */
const brushesByKeyboard: Walk = async (page, base) => {
  const weeks = await told(base, 'WEEK');
  await page.goto(`${base}?view=outline`);
  await expect.poll(() => listed(page, 'WEEK', 1)).toEqual(utterances(weeks));
  await plot(page).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  await expect.poll(() => period(page)).toEqual({ from: '2026-01-05', to: '2026-01-25' });
  const some = await told(base, 'WEEK', { period: { from: '2026-01-05', to: '2026-01-25' } });
  expect(some.totals.utterances).toBeGreaterThan(0);
  const total = String(some.totals.utterances);
  await expect.poll(() => page.locator('.bar .totals b').textContent()).toBe(total);
  await expect.poll(() => page.locator('.chosen b').textContent()).toBe(total);
  await page.getByText(`of ${some.totals.reports} reports`).waitFor();
  expect(await listed(page, 'WEEK', 1)).toEqual(utterances(weeks));
  await page.keyboard.press('Control+z');
  await expect.poll(() => period(page)).toEqual({ from: null, to: null });
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => period(page)).toEqual({ from: '2026-01-05', to: '2026-01-25' });
  await plot(page).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => period(page)).toEqual({ from: null, to: null });
};

/** The ends of the brush are two sliders; on the canvas it is dragged. */
const brushesBySlidersAndPointer: Walk = async (page, base) => {
  const weeks = await told(base, 'WEEK');
  await page.goto(`${base}?view=outline&from=2026-03-02&to=2026-03-29`);
  await expect.poll(() => listed(page, 'WEEK', 1)).toEqual(utterances(weeks));
  const last = page.getByRole('slider', { name: 'Last day' });
  await expect.poll(() => last.getAttribute('aria-valuetext')).toBe('29 Mar 2026');
  await last.press('ArrowLeft');
  await expect.poll(() => period(page)).toEqual({ from: '2026-03-02', to: '2026-03-22' });
  const box = await plot(page).boundingBox();
  if (box === null) throw new Error('the timeline has no place');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.55, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => period(page).from).toMatch(/^2026-0[56]-/);
  expect(period(page).to).toMatch(/^2026-0[67]-/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => period(page)).toEqual({ from: '2026-03-02', to: '2026-03-22' });
};

/** Another clock places everything by its own time; lanes show who speaks, in the order and number of the API. */
const switchesClockAndLanes: Walk = async (page, base) => {
  const days = await told(base, 'DAY', {}, 'PUBLISHED');
  await page.goto(`${base}?view=timeline`);
  await page.getByRole('button', { name: 'published', exact: true }).click();
  await expect.poll(() => listed(page, 'DAY', 1)).toEqual(utterances(days));
  expect(new URL(page.url()).searchParams.get('clock')).toBe('published');
  await page.getByRole('button', { name: 'by speaker' }).click();
  const { statements } = await ask<{
    statements: { facets: { speakers: { hidden: number; values: { entity: { id: string } }[] } } };
  }>(
    base,
    '{ statements(first: 1, firstFacets: 11) { facets { speakers { hidden values { entity { id } } } } } }',
  );
  const { hidden, values } = statements.facets.speakers;
  await page.getByText(`+${hidden} more speakers`).waitFor();
  await expect.poll(() => page.locator('.lane-names li').count()).toBe(values.length + 1);
  const [first] = values;
  const own = await told(base, 'DAY', { speaker: [first?.entity.id] }, 'PUBLISHED');
  await expect.poll(async () => sumOf(await listed(page, 'DAY', 6))).toBe(sumOf(utterances(own)));
  expect(new URL(page.url()).searchParams.get('lanes')).toBe('speaker');
  await page.locator('.lane-names button').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('entity')).toBe(first?.entity.id);
};

/** Nothing is dropped: bars, what no bar holds and what has no date come to the total. */
const countsWhatNoBarHolds: Walk = async (page, base) => {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('TimelineBeside')) return route.continue();
    const response = await route.fetch();
    const body = await response.json();
    body.data.all.undated = { reports: 3, utterances: 2 };
    await route.fulfill({ response, json: body });
  });
  const days = await told(base, 'DAY');
  expect(days.imprecise.utterances).toBeGreaterThan(0);
  await page.goto(`${base}?view=timeline`);
  await page.getByText('2 undated').waitFor();
  await page.getByText(`${days.imprecise.utterances} without an exact day`).waitFor();
  await expect
    .poll(async () => sumOf(await listed(page, 'DAY', 2)) + days.imprecise.reports)
    .toBe(days.totals.reports);
};

/** From all of time down to a day, statement by statement; it says that no clock time is known. */
const zoomsToADay: Walk = async (page, base) => {
  await page.goto(`${base}?view=timeline&window=2026-03-04~2026-03-07`);
  await plot(page).focus();
  await page.keyboard.press('+');
  await expect
    .poll(() => new URL(page.url()).searchParams.get('window'))
    .toMatch(/^2026-03-0\d~2026-03-0\d$/);
  await page.getByText('No text here tells a clock time: only days are known.').waitFor();
  await page.locator('.moments li').first().waitFor();
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).searchParams.get('window')).toBeNull();
  await page.locator('.moments').waitFor({ state: 'detached' });
};

/** Events are marks with names: a mark selects, several on one day are a list to choose from, and say how many they are. */
const selectsEvents: Walk = async (page, base) => {
  await page.goto(`${base}?view=timeline`);
  const named = page.locator('.mark .name', { has: page.locator('.others') }).first();
  const [whole, number] = [await named.boundingBox(), await named.locator('.others').boundingBox()];
  const rightOf = (box: typeof whole) => (box === null ? Number.NaN : box.x + box.width);
  expect(rightOf(number)).toBeLessThanOrEqual(rightOf(whole) + 0.5);
  const several = page.locator('.mark > button[aria-expanded]').first();
  await several.click();
  await page.locator('.mark-item').nth(1).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toMatch(/^Event:/);
  await page.locator('.mark.chosen > button').waitFor();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBeNull();
};

/** The strip folds away and stays so; the view fits a phone, and axe finds nothing serious in either. */
const foldsAndFits: Walk = async (page, base) => {
  await page.goto(`${base}?view=timeline&lanes=target&from=2026-03-02&to=2026-04-30`);
  await page.locator('.lane-names li').nth(3).waitFor();
  await expectNoSerious(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoSerious(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wider).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${base}?view=outline&lanes=speaker`);
  await plot(page).waitFor();
  await expectNoSerious(page);
  await page.getByRole('button', { name: 'Fold the timeline away' }).click();
  await plot(page).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Show the timeline' }).waitFor();
  expect(await plot(page).count()).toBe(0);
};

async function expectNoSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}

export const timelineWalks = {
  brushesByKeyboard,
  brushesBySlidersAndPointer,
  switchesClockAndLanes,
  countsWhatNoBarHolds,
  zoomsToADay,
  selectsEvents,
  foldsAndFits,
} satisfies Record<string, Walk>;
