import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DocumentNode, print } from 'graphql';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overviewQuery, statementsQuery } from '../../web/api/queries.ts';
import { toQuery } from '../../web/store/query-filter.ts';
import { acts, clocks, emptyFilter, type Filter, kinds, languages, stances } from '../../web/store/state.ts';
import { matrixQuery } from '../../web/views/matrix/queries.ts';
import { pageQuery } from '../../web/views/statements/queries.ts';
import { besideQuery } from '../../web/views/timeline/queries.ts';
import { take } from './ask-walks.ts';
import { ask } from './questions.ts';
import type { Walk } from './walks.ts';

/** How many random filters and sequences are tried, and from which seed. */
const tries = Number(process.env.UJAR_SEQUENCES ?? 1);
const seed = Number(process.env.UJAR_SEED ?? 20_260_304);

interface Counted {
  readonly reports: number;
  readonly utterances: number;
  readonly unplaced?: { readonly noDate: number; readonly noTarget: number; readonly noSpeaker: number };
}

/** Filters of what the graph under test holds: up to three conditions at once, for more leave nothing. */
async function filtersOf(base: string): Promise<fc.Arbitrary<Filter>> {
  const { statements, neighbourhood, events } = await ask<{
    statements: { facets: { outlets: { values: { value: string }[] } } };
    neighbourhood: { entities: { entity: { id: string } }[] };
    events: { edges: { node: { id: string } }[] };
  }>(
    base,
    `{ statements(first: 1) { facets { outlets { values { value } } } } events(first: 20) { edges { node { id } } }
      neighbourhood(first: 40) { entities { entity { id } } } }`,
  );
  const ids = neighbourhood.entities.map(({ entity }) => entity.id);
  const outlets = statements.facets.outlets.values.map(({ value }) => value);
  const some = <T>(of: readonly T[], most = 4) =>
    fc.subarray([...of], { minLength: 1, maxLength: Math.min(most, of.length) });
  const day = (year: string) => fc.constantFrom(`${year}-01-15`, `${year}-03-04`, `${year}-06-01`);
  const conditions: { readonly [Field in keyof Filter]: fc.Arbitrary<Filter[Field]> } = {
    ...{ speaker: some(ids), target: some(ids), involves: some(ids), place: some(ids) },
    ...{ between: some(ids, 20), event: some(events.edges.map(({ node }) => node.id)) },
    ...{ stance: some(stances), act: some(acts), kind: some(kinds), language: some(languages) },
    ...{ outlet: some(outlets), text: fc.constantFrom('port', 'kapal', 'ship talks'), from: day('2026') },
    ...{ to: day('2026'), clock: fc.constantFrom(...clocks), confidence: fc.integer({ min: 1, max: 95 }) },
    ...{ firstHand: fc.boolean(), reviewed: fc.boolean(), rollUp: fc.boolean(), asOf: fc.constant('1') },
  };
  return fc
    .tuple(fc.record(conditions), fc.subarray(Object.keys(conditions), { minLength: 1, maxLength: 3 }))
    .map(([all, kept]) => {
      const part = Object.fromEntries(Object.entries(all).filter(([field]) => kept.includes(field)));
      return { ...emptyFilter, ...(part as Partial<Filter>) };
    })
    .filter(({ from, to }) => from === null || to === null || from <= to);
}

/** Every view, by the question that it asks, comes to the same under any filter, with what can't be placed. */
const viewsAgree: Walk = async (_, base) => {
  const filters = fc.sample(await filtersOf(base), { numRuns: 12 * tries, seed });
  const totals = async (document: unknown, variables: object) =>
    ask<Record<string, { totals: Counted }>>(base, print(document as DocumentNode), variables);
  let found = 0;
  for (const state of filters) {
    const filter = toQuery(state);
    const list = { filter, orderBy: 'SAID_NEWEST', first: 20, skip: 0 };
    const { statements: panel } = await totals(statementsQuery, { filter, first: 20, after: null });
    const told: Record<string, { totals: Counted } | undefined> = {
      ...(await totals(overviewQuery, { ids: null, filter, first: 60 })),
      ...(await totals(matrixQuery, { filter, rows: 30, columns: 30, bucket: 'MONTH' })),
      list: (await totals(pageQuery, { ...list, perUtterance: true })).statements,
      reports: (await totals(pageQuery, { ...list, perUtterance: false })).statements,
    };
    for (const view of ['neighbourhood', 'saidAbout', 'list', 'reports'] as const)
      expect(told[view]?.totals, `${view} ${JSON.stringify(filter)}`).toEqual(panel?.totals);
    const { unplaced, ...counts } = panel?.totals ?? { reports: -1, utterances: -1 };
    const time = { all: filter, brushed: filter, isBrushed: false, bucket: 'DAY', clock: state.clock };
    const { all } = (await totals(besideQuery, time)) as Record<
      string,
      { totals: Counted; undated: Counted }
    >;
    expect(all?.totals, `timeline ${JSON.stringify(filter)}`).toEqual(counts);
    if (state.clock === 'SAID') expect(all?.undated.reports).toBe(unplaced?.noDate);
    found += counts.reports;
  }
  expect(found).toBeGreaterThan(0);
};

/** So sure, further candidates of the sample count too. */
const least = 0.05;

/** The upper end of a range counts a statement for whoever may have said it, as surely as the statement lists them. */
const countsAnyCandidate: Walk = async (_, base) => {
  const { statements } = await ask<{
    statements: {
      edges: { node: { confidence: number; speakers: { confidence: number; entity: { id: string } }[] } }[];
    };
  }>(
    base,
    '{ statements(first: 200) { edges { node { confidence speakers { confidence entity { id } } } } } }',
  );
  const counts = new Map<string, { first: number; any: number }>();
  for (const { node } of statements.edges)
    for (const [rank, { entity, confidence }] of node.speakers.entries()) {
      const count = counts.get(entity.id) ?? { first: 0, any: 0 };
      const possible = Number(confidence * node.confidence >= least);
      counts.set(entity.id, {
        first: count.first + (rank === 0 ? possible : 0),
        any: count.any + possible,
      });
    }
  const others = [...counts].filter(([, { first, any }]) => any > first);
  expect(others.length).toBeGreaterThan(0);
  for (const [id, { first, any }] of others.slice(0, 12)) {
    const query = `query ($first: StatementFilter, $any: StatementFilter) {
      first: statements(filter: $first) { totalCount } any: statements(filter: $any) { totalCount } }`;
    const speaker = { speaker: [id], minConfidence: least };
    expect(await ask(base, query, { first: speaker, any: { ...speaker, anyCandidate: true } })).toEqual({
      first: { totalCount: first },
      any: { totalCount: any },
    });
  }
};

/** Matrix and timeline are taken as tables of what they show: cells, and bins of each lane with what stands in none. */
const takesTables: Walk = async (page, base) => {
  const rowsOf = async (view: string) =>
    readFileSync(await take(page, 'Table (CSV', `ujar-${view}.csv`), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
  const { saidAbout, timeline } = await ask<{
    saidAbout: { cells: Counted[] };
    timeline: { bins: (Counted & { from: string; to: string })[]; undated: Counted; imprecise: Counted };
  }>(
    base,
    `{ saidAbout(firstRows: 30, firstColumns: 30) { cells { utterances reports } }
      timeline(bucket: DAY) { bins { from to utterances reports } undated { utterances reports } imprecise { utterances reports } } }`,
  );
  await page.goto(`${base}?view=matrix`);
  await page.locator('.matrix table').waitFor();
  const [columns, ...cells] = await rowsOf('matrix');
  expect(columns).toBe('speaker,about,utterances,reports,supports,opposes,neutral');
  expect(cells).toHaveLength(saidAbout.cells.length);
  await page.goto(`${base}?view=timeline`);
  await page.locator('.chart table[data-bucket=DAY]').waitFor({ state: 'attached' });
  const [header, ...bins] = await rowsOf('timeline');
  expect(header).toBe('Lane,When,First day,Last day,Utterances,Reports,supports,opposes,neutral');
  const ends = bins.map((row) => row.split(',').slice(-7, -3).join(' '));
  const outside = [timeline.undated, timeline.imprecise].filter(({ reports }) => reports > 0);
  expect(ends).toEqual([
    ...timeline.bins.map(({ from, to, utterances, reports }) => [from, to, utterances, reports].join(' ')),
    ...outside.map(({ utterances, reports }) => ['', '', utterances, reports].join(' ')),
  ]);
};

/** What a hand may press that changes the state and writes nothing into the graph. */
const pressable = [
  ...['.views nav button', '.seg button', '.chip-remove', '.chip-toggle', '.zoom-buttons button'],
  ...['.panel .said-link', '.panel .cards footer a.link', '.panel .ways button', '.panel h2 ~ .seg button'],
  ...[
    '.outline .open-arrow',
    '.outline tbody th a',
    '.matrix tbody a',
    '.matrix thead a',
    '.matrix th button',
  ],
  ...['.tray button', '.statements .said-link', '.statements footer a.link', '.chosen button', '.event-mark'],
].map((selector) => `${selector}:not([disabled], [aria-disabled=true], [target])`);

const keys = [...'123456hpinsgl', 'Escape', 'Control+z', 'Control+Shift+Z'];

/** One step of a hand that knows nothing: presses something that is there, a key, or the browser's way back. */
async function step(page: Page, [way, which]: readonly [number, number]): Promise<void> {
  if (way < 4) return page.keyboard.press(keys[which % keys.length] ?? '1');
  if (way === 4) {
    // Not off the page: what is loaded anew has nothing to undo.
    const pushed = await page.evaluate(
      () =>
        ((window as { navigation?: { currentEntry: { index: number } } }).navigation?.currentEntry.index ??
          0) > 1,
    );
    if (pushed) await page.goBack();
    return;
  }
  const there = page.locator(pressable.join(', ')).filter({ visible: true });
  const count = await there.count();
  if (count === 0) return;
  await there
    .nth(which % count)
    .click({ timeout: 2000, force: true })
    .catch(() => undefined);
}

/** What the page asks for from now on and has not got yet, answers and its own parts; not what goes on for ever. */
function asking(page: Page): ReadonlySet<unknown> {
  const open = new Set<unknown>();
  page.on('request', (request) => request.headers().accept !== 'text/event-stream' && open.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => open.delete(request));
  return open;
}

/** The address and all words on the page, once it rests. */
async function shown(page: Page, open: ReadonlySet<unknown>): Promise<{ address: string; words: string }> {
  const look = () =>
    page.evaluate(() => ({
      address: window.location.search,
      words: document.querySelector<HTMLElement>('.explorer')?.innerText ?? '',
      busy: document.querySelectorAll('.bone, .stale').length,
    }));
  let last = await look();
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await look();
        return open.size === 0 && last.busy === 0 && JSON.stringify(last) === before;
      },
      { timeout: 20_000, interval: 150 },
    )
    .toBe(true);
  const { address, words } = last;
  return { address, words };
}

/** Whatever was done, undoing all of it shows the beginning again, and doing all of it again the end. */
const undoesAnySequence: Walk = async (page, base) => {
  const steps = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9999 }));
  const sequences = fc.sample(fc.array(steps, { minLength: 12, maxLength: 12 }), { numRuns: tries, seed });
  const press = async (name: 'Undo' | 'Redo') => {
    const button = page.getByRole('button', { name, exact: true });
    for (let pressed = 0; await button.isEnabled(); pressed++) {
      if (pressed > 200) throw new Error(`${name} never ends`);
      await button.click();
    }
  };
  const open = asking(page);
  for (const sequence of sequences) {
    await page.goto('about:blank');
    await page.goto(`${base}?view=outline`, { waitUntil: 'networkidle' });
    await page.locator('.chart table').waitFor({ state: 'attached' });
    await page.locator('.mark-sign').first().waitFor();
    const beginning = await shown(page, open);
    for (const one of sequence) {
      await step(page, one);
      await shown(page, open);
    }
    await press('Redo');
    const end = await shown(page, open);
    await press('Undo');
    expect(await shown(page, open)).toEqual(beginning);
    await press('Redo');
    expect(await shown(page, open)).toEqual(end);
  }
};

export const agreeingWalks = {
  viewsAgree,
  countsAnyCandidate,
  takesTables,
  undoesAnySequence,
} satisfies Record<string, Walk>;
