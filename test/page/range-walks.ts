import { expect } from 'vitest';
import { rangeText } from '../../web/views/ranges.ts';
import { ask } from './questions.ts';
import { ready, type Walk } from './walks.ts';

interface Cell {
  readonly utterances: number;
  readonly reports: number;
  readonly speaker: { readonly id: string };
  readonly target: { readonly id: string };
}

interface Side {
  readonly utterances: number;
  readonly entity: { readonly id: string };
}

interface Sheet {
  readonly totals: { readonly utterances: number };
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly cells: readonly Cell[];
}

/** An arrow as Cytoscape holds it. */
interface Edge {
  data(name: string): string;
  style(name: string): string;
}

const keyOf = ({ speaker, target }: Cell) => `${speaker.id}>${target.id}`;

/** The two ends of every range as the API counts them, each by itself. */
async function endsOf(base: string, confidence: number) {
  const sheet = `saidAbout(filter: $filter, firstRows: 100, firstColumns: 100) { totals { utterances }
    rows { utterances entity { id } } columns { utterances entity { id } }
    cells { utterances reports speaker { id } target { id } } }`;
  const of = async (filter: object) =>
    (await ask<{ saidAbout: Sheet }>(base, `query ($filter: StatementFilter) { ${sheet} }`, { filter }))
      .saidAbout;
  const [low, high] = [
    await of({ minConfidence: confidence / 100 }),
    await of({ minConfidence: 0.1, anyCandidate: true }),
  ];
  const joined = <T extends { utterances: number }>(
    pick: (sheet: Sheet) => readonly T[],
    idOf: (one: T) => string,
  ) => {
    const least = new Map(pick(low).map((one) => [idOf(one), one.utterances]));
    return new Map(
      pick(high).map((one) => [idOf(one), rangeText(least.get(idOf(one)) ?? 0, one.utterances, String)]),
    );
  };
  return {
    sure: low.cells,
    possible: high.cells,
    totals: rangeText(low.totals.utterances, high.totals.utterances, String),
    cells: joined((one) => one.cells, keyOf),
    rows: joined(
      (one) => one.rows,
      ({ entity }) => entity.id,
    ),
    columns: joined(
      (one) => one.columns,
      ({ entity }) => entity.id,
    ),
  };
}

/**
 * With a confidence header, matrix, graph and outline tell the same ranges, those of nothing sure in the matrix too, in
 * words for who listens; without one there is nothing more to be asked.
 */
const rangesAgree: Walk = async (page, base) => {
  const confidence = 75;
  const ends = await endsOf(base, confidence);
  const ranged = [...ends.cells.values()].filter((text) => text.includes('–'));
  expect(ranged.length).toBeGreaterThan(0);
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('"anyCandidate":true')) asked++;
  });
  await page.goto(`${base}?view=matrix`);
  await page.locator('.matrix .cell').first().waitFor();
  expect(asked).toBe(0);

  await page.goto(`${base}?view=matrix&confidence=${confidence}`);
  const cells = () =>
    page.locator('.matrix .cell-link').evaluateAll((links) =>
      links.map((link) => {
        const query = new URL((link as HTMLAnchorElement).href).searchParams;
        return [
          `${query.get('speaker')}>${query.get('on')}`,
          link.querySelector('b')?.textContent ?? '',
        ] as const;
      }),
    );
  await expect.poll(async () => (await cells()).some(([, text]) => text.includes('–'))).toBe(true);
  const seen = await cells();
  expect(new Map(seen)).toEqual(new Map(seen.map(([key]) => [key, ends.cells.get(key)])));
  expect(seen.filter(([, text]) => text.startsWith('0–')).length).toBeGreaterThan(0);
  await page
    .locator('.matrix .cell .unseen')
    .filter({ hasText: /^\d+ to \d+ utterances by / })
    .first()
    .waitFor({ state: 'attached' });
  const heads = await page.locator('.matrix .head-link').evaluateAll((links) =>
    links.map((link) => {
      const query = new URL((link as HTMLAnchorElement).href).searchParams;
      const side = query.get('side') === 'about' ? 'columns' : 'rows';
      const number = link.querySelector('.n [aria-hidden]') ?? link.querySelector('.n');
      return { side, id: query.get('entity') ?? '', text: number?.textContent } as const;
    }),
  );
  for (const { side, id, text } of heads) expect(text, `${side} ${id}`).toBe(ends[side].get(id));
  await expect.poll(() => page.locator('.totals .count b').textContent()).toBe(ends.totals);

  const [arrow] = ends.sure.filter((cell) => ends.cells.get(keyOf(cell))?.includes('–'));
  await page
    .locator('.matrix .cell-link')
    .nth(seen.findIndex(([key]) => arrow && key === keyOf(arrow)))
    .click();
  await page
    .getByText(new RegExp(`of ${arrow?.reports} reports?`))
    .first()
    .waitFor();

  await page.keyboard.press('1');
  await ready(page);
  const arrows = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('.canvas') as unknown as {
        _cyreg: { cy: { edges(): { map<T>(read: (edge: Edge) => T): T[] } } };
      };
      return canvas._cyreg.cy
        .edges()

        .map(
          (edge) =>
            [
              `${edge.data('source')}>${edge.data('target')}`,
              edge.data('range'),
              edge.style('text-background-shape'),
            ] as const,
        );
    });
  await expect
    .poll(async () => (await arrows()).some(([, text]) => text.includes('–')), { timeout: 15_000 })
    .toBe(true);
  for (const [, text, shape] of await arrows())
    expect(shape, text).toBe(text.length > 2 ? 'round-rectangle' : 'circle');
  const pills = (await arrows()).map(([, text]) => text);
  const drawn = (await arrows()).flatMap(([key, text]) =>
    ends.cells.has(key) ? [[key, text] as const] : [],
  );
  expect(new Map(drawn)).toEqual(new Map(drawn.map(([key]) => [key, ends.cells.get(key)])));

  await page.keyboard.press('2');
  const rows = page.locator('.outline .open-arrow');
  await rows.first().waitFor();
  const listed = await rows.evaluateAll((all) =>
    all.map((one) => (one.querySelector('[aria-hidden]') ?? one).textContent ?? ''),
  );
  expect(listed.sort()).toEqual(pills.sort());
};

/**
 * What a range opens has both its ends: the sure ones, and with one press all that are possible, as many as the cell says;
 * where none is sure that is said. The link keeps the choice, and undo takes it back.
 */
const rangesOpen: Walk = async (page, base) => {
  const confidence = 75;
  const { possible, totals } = await endsOf(base, confidence);
  const link = (text: RegExp) =>
    page
      .locator('.matrix .cell-link')
      .filter({ has: page.locator('b', { hasText: text }) })
      .first();
  const count = page.locator('.panel .count').first();
  const chosen = page.locator('.panel .seg button[aria-pressed=true] .n').last();
  const most = async (cell: ReturnType<typeof link>) => {
    const query = new URL((await cell.evaluate((one) => (one as HTMLAnchorElement).href)) ?? '').searchParams;
    const found = possible.find((one) => keyOf(one) === `${query.get('speaker')}>${query.get('on')}`);
    if (found === undefined) throw new Error('a cell that the API has not');
    return found;
  };
  await page.goto(`${base}?view=matrix&confidence=${confidence}`);
  const unsure = link(/^0–\d/);
  const only = await most(unsure);
  await unsure.click();
  await page.getByRole('heading', { name: `None is ${confidence}% sure` }).waitFor();
  await page.getByRole('button', { name: /^Show .* possible one/ }).click();
  await count.filter({ hasText: new RegExp(`of ${only.reports} reports?`) }).waitFor();
  expect(new URL(page.url()).searchParams.get('unsure')).toBe('1');

  const ranged = link(/^[1-9]\d*–\d/);
  const all = await most(ranged);
  await ranged.click();
  await count.filter({ hasText: new RegExp(`of ${all.reports} reports?`) }).waitFor();
  await expect.poll(() => chosen.textContent()).toBe(String(all.utterances));
  await page.getByRole('button', { name: new RegExp(`^from ${confidence}% `) }).click();
  const least = Number.parseInt((await ranged.locator('b').textContent()) ?? '', 10);
  await expect.poll(() => chosen.textContent()).toBe(String(least));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => chosen.textContent()).toBe(String(all.utterances));

  await page.goto(`${base}?view=statements&confidence=${confidence}&unsure=1`);
  const seen = await page.locator('.view-tools [role=status] b').textContent();
  expect(seen).toMatch(new RegExp(`^${totals.split('–')[1]} utterances`));
};

export const rangeWalks = { rangesAgree, rangesOpen } satisfies Record<string, Walk>;
