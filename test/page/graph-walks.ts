import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entityName } from '../../web/messages/names.ts';
import { ask } from './questions.ts';
import type { Walk } from './walks.ts';

/** Where each node stands, by its id, and each arrow's count, by its ends, as the canvas holds them. */
interface Drawn {
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly counts: Readonly<Record<string, number>>;
}

interface Cy {
  nodes(): { forEach(visit: (node: CyNode) => void): void };
  edges(): { forEach(visit: (edge: CyNode) => void): void };
  getElementById(id: string): CyNode;
}
interface CyNode {
  id(): string;
  data(name: string): unknown;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
}

function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas') as unknown as { _cyreg?: { cy: Cy } } | null;
    const places: Record<string, { x: number; y: number }> = {};
    const counts: Record<string, number> = {};
    canvas?._cyreg?.cy.nodes().forEach((node) => {
      places[node.id()] = { ...node.position() };
    });
    canvas?._cyreg?.cy.edges().forEach((edge) => {
      counts[`${edge.data('source')}>${edge.data('target')}`] = Number(edge.data('count'));
    });
    return { places, counts };
  });
}

/** Answers of the server and the layout come before what is waited for. */
const patience = { timeout: 15_000 };

/** Waits until so many entities are drawn. */
async function drawsEntities(page: Page, count: number): Promise<Drawn> {
  const entities = async () =>
    Object.keys((await drawn(page)).places).filter((id) => !id.startsWith('more '));
  await expect.poll(async () => (await entities()).length, patience).toBe(count);
  return drawn(page);
}

const open = async (page: Page, base: string, query = '') => {
  await page.goto(base + query);
  await page.locator('.canvas canvas').first().waitFor();
};

interface Counted {
  direction: 'BY' | 'ABOUT';
  kind: 'PERSON' | 'COUNTRY';
  entities: number;
}

async function mostTelling(base: string, first: number) {
  const { neighbourhood } = await ask<{
    neighbourhood: { entities: { entity: { id: string; name: string; kind: 'COUNTRY'; iso3: string } }[] };
  }>(base, `{ neighbourhood(first: ${first}) { entities { entity { id name kind iso3 } } } }`);
  return neighbourhood.entities.map(({ entity }) => ({ ...entity, shown: entityName(entity, 'en') }));
}

/** The menu of the selected, by keyboard. */
async function openMenu(page: Page): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('Enter');
  await page.locator('.node-menu .sort').first().waitFor();
}

/** An expansion brings as many as its count said, says how many are left, and moves nothing; so does collapsing. */
const expandsAsCounted: Walk = async (page, base) => {
  const [first] = await mostTelling(base, 1);
  const { neighbourhood } = await ask<{ neighbourhood: { counts: Counted[] } }>(
    base,
    'query ($ids: [ID!]) { neighbourhood(ids: $ids, first: 1) { counts { direction kind entities } } }',
    { ids: [first?.id] },
  );
  const [most] = neighbourhood.counts.sort((a, b) => b.entities - a.entities);
  if (first === undefined || most === undefined) throw new Error('nobody has neighbours');
  await open(page, base, `?most=1&entity=${encodeURIComponent(first.id)}`);
  const before = await drawsEntities(page, 1);
  await openMenu(page);
  const sort = page.locator(`.node-menu [data-part="${most.direction} ${most.kind}"]`);
  expect(await sort.textContent()).toContain(String(most.entities));
  await sort.click();
  const grown = await drawsEntities(page, 1 + Math.min(20, most.entities));
  expect(grown.places).toMatchObject(before.places);
  await page.keyboard.press('c');
  expect((await drawsEntities(page, 1)).places).toEqual(before.places);
  const way = `${most.direction.toLowerCase()}~${most.kind.toLowerCase()}~2~${encodeURIComponent(first.id)}`;
  await open(page, base, `?most=1&expand=${way}`);
  const few = await drawsEntities(page, 3);
  const rest = `more ${most.direction} ${most.kind} ${first.id}`;
  expect(Object.keys(few.places)).toContain(rest);
  await page.keyboard.press('2');
  await page
    .locator('.rest button')
    .filter({ hasText: `${most.entities - 2} more` })
    .click();
  await page.keyboard.press('1');
  await page.locator('.canvas canvas').first().waitFor();
  const { [rest]: _, ...stood } = few.places;
  expect((await drawsEntities(page, 1 + most.entities)).places).toMatchObject(stood);
};

/** What is hidden is counted and listed, and comes back where it was; undo and redo go through all of it. */
const hidesAndUndoes: Walk = async (page, base) => {
  const [, second, third] = await mostTelling(base, 12);
  if (second === undefined || third === undefined) throw new Error('too few entities');
  await open(page, base, `?most=12&entity=${encodeURIComponent(second.id)}`);
  const seen: { address: string; places: Drawn['places'] }[] = [];
  const see = async (count: number) => {
    const { places } = await drawsEntities(page, count);
    seen.push({ address: page.url(), places });
  };
  await see(12);
  await page.keyboard.press('h');
  await see(11);
  await page.locator('.hidden-list summary').filter({ hasText: '1 hidden' }).click();
  await page.getByRole('button', { name: `Bring back ${second.shown}` }).click();
  await see(12);
  expect(seen[2]).toEqual(seen[0]);
  await openMenu(page);
  await page.getByRole('menuitem', { name: /^Pin in place/ }).click();
  await page.keyboard.press('n');
  await page.locator('.tray-row.selected').waitFor();
  const marked = new URL(page.url()).searchParams.getAll('mark').length;
  await page.keyboard.press('i');
  await see(marked);
  await page.keyboard.press('l');
  await expect.poll(() => new URL(page.url()).searchParams.get('layout')).toBe('1');
  await expect.poll(async () => (await drawn(page)).places, patience).not.toEqual(seen[3]?.places);
  await see(marked);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => page.url()).toBe(seen[0]?.address);
  expect((await drawsEntities(page, 12)).places).toEqual(seen[0]?.places);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => page.url()).toBe(seen[4]?.address);
  await expect
    .poll(async () => (await drawsEntities(page, marked)).places, patience)
    .toEqual(seen[4]?.places);
};

interface Way {
  length: number;
  from: { id: string };
  to: { id: string };
  paths: { steps: { arrows: { speaker: { id: string }; target: { id: string } }[] }[] }[];
}

/** Two are picked in the outline; the way between them is listed with its evidence, and drawn. */
const findsPath: Walk = async (page, base) => {
  const entities = await mostTelling(base, 60);
  const [from] = entities;
  const ways = await Promise.all(
    entities
      .slice(1, 30)
      .map(({ id }) =>
        ask<{ path: Way }>(
          base,
          'query ($a: ID!, $b: ID!) { path(from: $a, to: $b, first: 3) { length from { id } to { id } paths { steps { arrows { speaker { id } target { id } } } } } }',
          { a: from?.id, b: id },
        ),
      ),
  );
  const found = ways.map(({ path }) => path).sort((a, b) => (b.length ?? 0) - (a.length ?? 0))[0];
  if (found === undefined) throw new Error('nobody is linked');
  await page.goto(`${base}?view=outline`);
  const actionsOf = (id: string) => page.locator(`tr[data-entity="${id}"]`);
  await actionsOf(found.from.id).locator('.actions').click();
  await page.getByRole('menuitem', { name: /^Shortest path to/ }).click();
  await page.locator('.begun').waitFor();
  await actionsOf(found.to.id).locator('.entity-button').click();
  const steps = page.locator('.path ol').first().locator('li');
  await expect.poll(() => steps.count(), patience).toBe(found.length);
  expect(await page.locator('.path q').first().textContent()).not.toBe('');
  await page.locator('.path .evidence .link').first().click();
  await page.locator('.panel .card').first().waitFor();
  await page.keyboard.press('1');
  await page.locator('.canvas canvas').first().waitFor();
  const arrows = found.paths.flatMap((path) => path.steps.flatMap((step) => step.arrows));
  const ids = arrows.map(({ speaker, target }) => `${speaker.id}>${target.id}`);
  await expect
    .poll(async () => Object.keys((await drawn(page)).counts), patience)
    .toEqual(expect.arrayContaining(ids));
};

/** A country stands for its people, each statement counted once, and the panel lists as many; back all is as before. */
const foldsCountry: Walk = async (page, base) => {
  const { neighbourhood } = await ask<{
    neighbourhood: {
      entities: {
        entity: {
          id: string;
          kind: string;
          country: { id: string } | null;
          roles: { for: { id: string; iso3: string | null } | null }[];
        };
      }[];
    };
  }>(
    base,
    '{ neighbourhood(first: 60) { entities { entity { id kind country { id } roles { for { id iso3 } } } } } }',
  );
  const all = neighbourhood.entities.map(({ entity }) => entity);
  const homeOf = (one: (typeof all)[number]) => {
    const served = one.roles.flatMap((role) => (role.for?.iso3 ? [role.for.id] : []));
    return one.country?.id ?? (new Set(served).size === 1 ? served[0] : undefined);
  };
  const people = (id: string) => all.filter((one) => one.kind === 'PERSON' && homeOf(one) === id);
  const countries = all.filter(({ kind }) => kind === 'COUNTRY');
  const [country] = countries.sort((a, b) => people(b.id).length - people(a.id).length);
  if (country === undefined) throw new Error('the graph under test holds no country');
  const group = [country.id, ...people(country.id).map(({ id }) => id)];
  await open(page, base, `?entity=${encodeURIComponent(country.id)}`);
  const before = await drawsEntities(page, all.length);
  await page.keyboard.press('g');
  const folded = await drawsEntities(page, all.length - group.length + 1);
  expect(folded.places).toEqual(
    Object.fromEntries(Object.entries(before.places).filter(([id]) => !group.slice(1).includes(id))),
  );
  const { statements } = await ask<{ statements: { totals: { utterances: number } } }>(
    base,
    'query ($ids: [ID!]) { statements(filter: { speaker: $ids }, first: 1) { totals { utterances } } }',
    { ids: group },
  );
  await page.getByRole('button', { name: `by ${statements.totals.utterances}`, exact: true }).waitFor();
  const totals = await page.locator('.totals b').textContent();
  await page.keyboard.press('g');
  expect(await drawsEntities(page, all.length)).toEqual(before);
  expect(await page.locator('.totals b').textContent()).toBe(totals);
};

/** An entity that is dropped stands in the graph, with its arrows to whom it shows. */
const takesDropped: Walk = async (page, base) => {
  const entities = await mostTelling(base, 20);
  const dropped = entities.at(-1);
  if (dropped === undefined) throw new Error('too few entities');
  await open(page, base, '?most=10');
  const before = await drawsEntities(page, 10);
  await page.locator('.picture').evaluate((element, id) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/ujar-entity', id);
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dropped.id);
  const after = await drawsEntities(page, 11);
  expect(after.places).toMatchObject(before.places);
  expect(Object.keys(after.places)).toContain(dropped.id);
};

export const graphWalks: Readonly<Record<string, Walk>> = {
  expandsAsCounted,
  hidesAndUndoes,
  findsPath,
  foldsCountry,
  takesDropped,
};
