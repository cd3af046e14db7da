import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entityName } from '../../web/messages/names.ts';
import { ask } from './questions.ts';
import { expectNoSerious, heading, type Walk } from './walks.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'COUNTRY' | 'ORGANISATION' | 'PLACE' | 'GROUP';
  readonly iso3: string | null;
}
interface Count {
  readonly reports: number;
  readonly utterances: number;
}
type Cell = Count & { readonly speaker: Named; readonly target: Named };

const named = 'id name kind iso3';
const nameOf = (entity: Named) => entityName(entity, 'en');
const cellLink = (page: Page, { speaker, target, utterances }: Cell) =>
  page.getByRole('link', {
    name: new RegExp(`^${utterances} utterances? by ${nameOf(speaker)}.* about ${nameOf(target)}`),
  });

async function cellsOf(base: string, filter: object): Promise<readonly Cell[]> {
  const { saidAbout } = await ask<{ saidAbout: { cells: readonly Cell[] } }>(
    base,
    `query ($filter: StatementFilter) { saidAbout(filter: $filter, firstRows: 30, firstColumns: 30) {
      cells { reports utterances speaker { ${named} } target { ${named} } } } }`,
    { filter },
  );
  return saidAbout.cells.toSorted((a, b) => b.utterances - a.utterances);
}

/** Graph, matrix and statements come to the same under one filter, in both units, with what they can't place. */
const countsAlike: Walk = async (page, base) => {
  const { statements } = await ask<{ statements: { totals: Count } }>(
    base,
    '{ statements(filter: { language: [EN] }, first: 1) { totals { reports utterances } } }',
  );
  const { utterances, reports } = statements.totals;
  const expected = `${utterances} utterances in ${reports} reports`;
  await page.goto(`${base}?language=en`);
  await expect.poll(() => page.locator('.totals .count').textContent()).toBe(expected);
  const unplaced = await page.locator('.totals .unplaced').textContent();
  for (const view of ['Matrix', 'Statements']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
    const tools = page.locator('.view-tools');
    await expect.poll(() => tools.locator('b').textContent()).toBe(expected);
    expect(await tools.locator('.unplaced').textContent()).toBe(unplaced);
  }
  await page.getByText(`of ${utterances} utterances`).waitFor();
  await page.goto(`${base}?language=en&view=statements&count=reports`);
  await page.getByText(`of ${reports} reports`).waitFor();
};

/** A cell opens its statements, by click and by keys; what has the focus is shown in the graph by "g". */
const opensCell: Walk = async (page, base) => {
  const [cell, other] = await cellsOf(base, {});
  if (cell === undefined || other === undefined) throw new Error('the graph under test holds no cells');
  await page.goto(`${base}?view=matrix`);
  await page.getByRole('table', { name: 'Who speaks about whom' }).waitFor();
  await cellLink(page, cell).first().click();
  await expect
    .poll(() => heading(page).textContent())
    .toBe(`${nameOf(cell.speaker)} on ${nameOf(cell.target)}`);
  await page
    .locator('.panel .count')
    .filter({ hasText: new RegExp(`of ${cell.reports} report`) })
    .waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('speaker')).toBeNull();
  const row = new URL(page.url()).searchParams.get('entity');
  await page.keyboard.press('g');
  await page.locator('.canvas canvas').first().waitFor();
  expect(new URL(page.url()).searchParams.getAll('around')).toEqual([row]);
};

/** A row that is dragged onto the page shows its neighbourhood in the graph. */
const dragsIntoGraph: Walk = async (page, base) => {
  const [cell] = await cellsOf(base, {});
  await page.goto(`${base}?view=matrix`);
  const row = page
    .locator('tbody th a')
    .filter({ hasText: cell === undefined ? '' : nameOf(cell.speaker) })
    .first();
  await row.hover();
  await page.mouse.down();
  await page.mouse.move(500, 500, { steps: 4 });
  await page.locator('.drop-zone').waitFor();
  await page.locator('.drop-zone').hover();
  await page.mouse.up();
  await page.locator('.canvas canvas').first().waitFor();
  expect(new URL(page.url()).searchParams.getAll('around')).toEqual([cell?.speaker.id]);
};

/** A country opens to who spoke for it: all of what its row holds, and each cell of theirs opens its own statements. */
const opensCountry: Walk = async (page, base) => {
  const cells = await cellsOf(base, { rollUp: true });
  const country = cells.find(({ speaker }) => speaker.kind === 'COUNTRY')?.speaker;
  if (country === undefined) throw new Error('nobody of the graph under test speaks for a country');
  const people = await cellsOf(base, { spokenFor: [country.id] });
  const [theirs] = people.filter(({ speaker }) => speaker.id !== country.id);
  if (theirs === undefined) throw new Error('nobody but the country itself speaks for it');
  await page.goto(`${base}?view=matrix&rollup=1`);
  await page.getByRole('button', { name: `Show who spoke for ${nameOf(country)}` }).click();
  const rows = page.locator('tr.person');
  const speakers = new Set(people.map(({ speaker }) => speaker.id));
  await expect.poll(() => rows.count()).toBe(speakers.size);
  await rows
    .filter({ hasText: nameOf(theirs.speaker) })
    .first()
    .waitFor();
  const told = page.locator('.panel .count').filter({ hasText: new RegExp(`of ${theirs.reports} report`) });
  await cellLink(page, theirs).and(page.locator('tr.person a')).first().click();
  await told.waitFor();
  await page.reload();
  await told.waitFor();
};

interface Row {
  readonly id: string;
  readonly contents: readonly { readonly text: string }[];
}

/** The list goes to its last row and to a day at once, keys walk it and read, and the place is kept when one comes back. */
const walksList: Walk = async (page, base) => {
  const rowAt = async (skip: number) => {
    const { statements } = await ask<{
      statements: { totalCount: number; edges: readonly { readonly node: Row }[] };
    }>(
      base,
      'query ($skip: Int) { statements(perUtterance: true, first: 1, skip: $skip) { totalCount edges { node { id contents { text } } } } }',
      { skip },
    );
    return { count: statements.totalCount, words: statements.edges[0]?.node.contents[0]?.text ?? '' };
  };
  const { count, words: first } = await rowAt(0);
  const { words: last } = await rowAt(count - 1);
  const focused = page.locator('.rows > li:focus');
  await page.goto(`${base}?view=statements`);
  await page.locator('.rows .card').first().filter({ hasText: first }).waitFor();
  await page.keyboard.press('End');
  await focused.filter({ hasText: last }).waitFor();
  expect(await focused.getAttribute('aria-posinset')).toBe(String(count));
  await page.keyboard.press('k');
  await expect.poll(() => focused.getAttribute('aria-posinset')).toBe(String(count - 1));
  const { words } = await rowAt(count - 2);
  await focused.filter({ hasText: words }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.article-text mark').first().waitFor();
  await page.goBack();
  await page.locator('.rows > li').filter({ hasText: words }).waitFor();
  expect(await page.locator('.rows .skeleton-card').count()).toBe(0);
  await page.getByLabel('Go to the day').fill('2026-03-05');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect.poll(() => focused.locator('time').first().textContent()).toMatch(/5 Mar 2026/);
};

interface Page100k {
  data: {
    statements: { totalCount: number; edges: { node: { id: string; contents: { text: string }[] } }[] };
  };
}

/** Of 100,000 rows only those in sight are drawn and only their pages asked for, at the end and in the middle as well. */
const holdsHundredThousand: Walk = async (page, base) => {
  const all = 100_000;
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON();
    if (!/query ListPage/.test(query)) return route.fallback();
    asked += 1;
    const response = await route.fetch({
      postData: JSON.stringify({ query, variables: { ...variables, skip: variables.skip % 80 } }),
    });
    const answer = (await response.json()) as Page100k;
    const { statements } = answer.data;
    statements.totalCount = all;
    for (const [at, { node }] of statements.edges.entries()) {
      node.id = `Statement:${variables.skip + at}`;
      node.contents = node.contents
        .slice(0, 1)
        .map((span) => ({ ...span, text: `words of row ${variables.skip + at}.` }));
    }
    return route.fulfill({ response, json: answer });
  });
  await page.goto(`${base}?view=statements`);
  await page.getByText('of 100,000 utterances').waitFor();
  await page.keyboard.press('End');
  await page
    .locator('.rows > li:focus')
    .filter({ hasText: `words of row ${all - 1}.` })
    .waitFor();
  await page.locator('.statements-scroll').evaluate((list) => list.scrollTo({ top: list.scrollHeight / 2 }));
  const middle = page.locator('.rows blockquote').filter({ hasText: /words of row [45]\d{4}\./ });
  await middle.first().waitFor();
  expect(await page.locator('.rows > li').count()).toBeLessThan(40);
  expect(asked).toBeLessThan(12);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
};

interface Told {
  readonly variants: readonly {
    readonly runs: readonly {
      readonly change: string;
      readonly original: readonly { readonly text: string }[];
    }[];
  }[];
}

/** From the card of what several texts report to its wordings, word by word, and who published first. */
const comparesVariants: Walk = async (page, base) => {
  const { statements } = await ask<{
    statements: { edges: readonly { readonly node: Row & { utterance: { id: string; reports: number } } }[] };
  }>(
    base,
    '{ statements(perUtterance: true, first: 200) { edges { node { id contents { text } utterance { id reports } } } } }',
  );
  const several = statements.edges.map(({ node }) => node).filter(({ utterance }) => utterance.reports > 1);
  const told = await Promise.all(
    several.map(async (node) => {
      const { lineage } = await ask<{ lineage: Told }>(
        base,
        'query ($id: ID!) { lineage(utterance: $id) { variants { runs { change original { text } } } } }',
        { id: node.utterance.id },
      );
      return {
        node,
        cuts: lineage.variants.flatMap(({ runs }) => runs.filter(({ change }) => change === 'CUT')),
      };
    }),
  );
  const found = told.find(({ cuts }) => cuts.length > 0);
  if (found === undefined) throw new Error('no text under test cuts what another reports');
  const words = new URLSearchParams({
    words: found.node.contents[0]?.text.split(/[.,]/)[0] ?? '',
    view: 'statements',
  });
  await page.goto(`${base}?${words}`);
  await page
    .getByRole('link', { name: `in ${found.node.utterance.reports} reports` })
    .first()
    .click();
  await page.locator('.lineage').getByText('First published by').waitFor();
  const cut = found.cuts[0]?.original.map(({ text }) => text).join(' … ') ?? '';
  await page.locator('.lineage del').filter({ hasText: cut }).waitFor();
  await page.locator('.lineage .reports a').first().click();
  await page.locator('.article-text mark').first().waitFor();
};

/** Of a speaker and a target, what may have been taken back stands beside what was said before. */
const showsChanges: Walk = async (page, base) => {
  for (const { speaker, target } of await cellsOf(base, {})) {
    const { positions } = await ask<{
      positions: {
        edges: { node: { changes: { words: { text: string }[]; beforeWords: { text: string }[] }[] } }[];
      };
    }>(
      base,
      `query ($speaker: ID!, $target: ID!) { positions(speaker: $speaker, target: $target, first: 200) {
        edges { node { changes { words { text } beforeWords { text } } } } } }`,
      { speaker: speaker.id, target: target.id },
    );
    const changes = positions.edges.flatMap(({ node }) => node.changes);
    const [change] = changes;
    if (change === undefined) continue;
    const pair = new URLSearchParams({ view: 'statements', who: speaker.id, about: target.id });
    await page.goto(`${base}?${pair}`);
    await page.getByRole('link', { name: 'changes of position' }).click();
    await page.getByRole('button', { name: `changes ${changes.length}`, exact: true }).waitFor();
    const halves = page.locator('.pair').first().locator('blockquote');
    const shown = [change.beforeWords, change.words].map((words) =>
      words.map(({ text }) => text).join(' … '),
    );
    await expect.poll(() => halves.allTextContents()).toEqual(shown);
    return;
  }
  throw new Error('nobody under test may have changed position');
};

/** Matrix, list, wordings and changes have nothing serious against them, and are no wider than a phone. */
const isForEverybody: Walk = async (page, base) => {
  const [cell] = await cellsOf(base, {});
  const arrow = `speaker=${encodeURIComponent(cell?.speaker.id ?? '')}&on=${encodeURIComponent(cell?.target.id ?? '')}`;
  for (const query of [
    `?view=matrix&rollup=1&${arrow}`,
    `?view=statements&changes=1&${arrow}`,
    '?view=statements',
  ]) {
    await page.goto(base + query);
    await page.locator('.view-tools b').waitFor();
    await page.waitForLoadState('networkidle');
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await expectNoSerious(page, theme, query);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wider, { message: query }).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
};

export const tableWalks = {
  countsAlike,
  opensCell,
  dragsIntoGraph,
  opensCountry,
  walksList,
  holdsHundredThousand,
  comparesVariants,
  showsChanges,
  isForEverybody,
} satisfies Record<string, Walk>;
