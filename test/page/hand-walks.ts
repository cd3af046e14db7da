import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstArrow } from './questions.ts';
import { ready, type Walk } from './walks.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Two fingers go from each other, or to each other where the last distance is less, by Chromium's own input. */
async function pinch(cdp: CDPSession, { x, y }: Place, from: number, to: number): Promise<void> {
  const fingers = (distance: number) => [
    { x: x - distance / 2, y: y - distance / 8, id: 1 },
    { x: x + distance / 2, y: y + distance / 8, id: 2 },
  ];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof fingers>) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingers(from));
  for (let step = 1; step <= 8; step++) await touch('touchMove', fingers(from + ((to - from) * step) / 8));
  await touch('touchEnd', []);
}

const zoomOf = (page: Page) =>
  page.evaluate(() =>
    (document.querySelector('.canvas') as unknown as { _cyreg: { cy: { zoom(): number } } })._cyreg.cy.zoom(),
  );

const windowOf = (page: Page): number | null => {
  const [from, to] = new URL(page.url()).searchParams.get('window')?.split('~') ?? [];
  return from === undefined || to === undefined ? null : Date.parse(to) - Date.parse(from);
};

async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} has no place`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Graph and timeline come nearer under two fingers and under the wheel with Ctrl; the page itself stays as it is. */
const zoomsByHand: Walk = async (page, base) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await page.goto(base);
  await ready(page);
  const canvas = await middleOf(page, '.canvas');
  const zoomed = async (hand: () => Promise<void>) => {
    const before = await zoomOf(page);
    await hand();
    await expect.poll(() => zoomOf(page)).not.toBe(before);
    return (await zoomOf(page)) / before;
  };
  expect(await zoomed(() => pinch(cdp, canvas, 80, 160))).toBeGreaterThan(1.5);
  expect(await zoomed(() => pinch(cdp, canvas, 160, 80))).toBeLessThan(0.7);
  await page.mouse.move(canvas.x, canvas.y);
  await page.keyboard.down('Control');
  expect(await zoomed(() => page.mouse.wheel(0, -120))).toBeGreaterThan(1);
  await page.keyboard.up('Control');

  await page.goto(`${base}?view=timeline&window=2026-01-01~2026-12-31`);
  await page.locator('.chart table').waitFor({ state: 'attached' });
  const plot = await middleOf(page, '.timeline .plot');
  const whole = windowOf(page) ?? 0;
  await pinch(cdp, plot, 100, 200);
  await expect.poll(() => windowOf(page) ?? whole).toBeLessThan(whole * 0.7);
  const near = windowOf(page) ?? 0;
  await page.mouse.move(plot.x, plot.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await expect.poll(() => windowOf(page) ?? whole).toBeGreaterThan(near);
  expect(new URL(page.url()).searchParams.get('from')).toBeNull();
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
};

/** A reload in the middle of work: what is shown, hidden, pinned and selected is as it was, and nothing typed is lost. */
const keepsAllOverReload: Walk = async (page, base) => {
  const { speaker, target } = await firstArrow(base);
  const link = new URLSearchParams({ most: '12', confidence: '20', entity: speaker.id, mark: target.id });
  await page.goto(`${base}?${link}`);
  await ready(page);
  await page.locator('.tray-row.selected').waitFor();
  await page.getByRole('button', { name: 'Pin in place' }).click();
  await page.getByRole('combobox', { name: /./ }).first().fill('apa kata');
  await page.keyboard.press('Escape');
  await page.locator('.panel summary').filter({ hasText: 'Add a note' }).click();
  await page.locator('.panel textarea').first().fill('to be gone on with');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByPlaceholder('Name').first().fill('Half a view');
  const seen = () =>
    page.evaluate(() => ({
      address: window.location.search,
      asked: document.querySelector<HTMLInputElement>('.ask input')?.value,
      note: document.querySelector<HTMLTextAreaElement>('.panel textarea')?.value,
      pinned: (
        document.querySelector('.canvas') as unknown as {
          _cyreg: { cy: { nodes(selector: string): { map<T>(read: (node: { id(): string }) => T): T[] } } };
        }
      )._cyreg.cy
        .nodes('.pinned')
        .map((node) => node.id()),
    }));
  const before = await seen();
  expect(before).toMatchObject({ asked: 'apa kata', note: 'to be gone on with', pinned: [target.id] });
  await page.reload();
  await ready(page);
  await page.locator('.panel textarea').first().waitFor({ state: 'attached' });
  await expect.poll(seen).toEqual(before);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => page.getByPlaceholder('Name').first().inputValue()).toBe('Half a view');
};

export const handWalks = { zoomsByHand, keepsAllOverReload } satisfies Record<string, Walk>;
