import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readIndonesian } from '../../web/messages/reasons/indonesian.ts';
import { ask, firstArrow } from './questions.ts';
import type { Walk } from './walks.ts';

/** What of an answer tells a reason. */
const REASONS = new Set(['reason', 'unjoined', 'presumed', 'effect']);

function reasonsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([field, value]) =>
    REASONS.has(field) && typeof value === 'string' ? [value] : reasonsIn(value),
  );
}

const unread = (reasons: readonly string[]) =>
  [...new Set(reasons)].filter((reason) => readIndonesian(reason).some(({ isRead }) => !isRead));

const asked = {
  statements:
    '{ statements(first: 100) { edges { node { speakers { reason } said { reason } speaksFor { reason } } } } }',
  utterances: `{ statements(first: 40) { edges { node { utterance { lineage {
    variants { reports { reason } } } } } } } }`,
  events:
    '{ events(first: 40) { edges { node { undecided { reason } reports { edges { node { reason } } } } } } }',
  offices: '{ entities(first: 60) { edges { node { heldBy { reason } offices { presumed } } } } }',
  ...Object.fromEntries(
    ['ENTITIES', 'EVENTS', 'UTTERANCES'].map((of) => [
      of,
      `{ reviewQueue(of: ${of}, first: 20) { edges { node { unjoined signs { reason } } } } }`,
    ]),
  ),
};

/** Of whatever the graph tells a reason, the Indonesian page has one in Indonesian. */
const hasReasonsInIndonesian: Walk = async (_, base) => {
  for (const [what, query] of Object.entries(asked)) {
    const reasons = reasonsIn(await ask(base, query));
    expect(unread(reasons), what).toEqual([]);
    if (['statements', 'utterances', 'events', 'ENTITIES'].includes(what))
      expect(reasons.length, what).toBeGreaterThan(0);
  }
  const { speaker, target } = await firstArrow(base);
  const variables = { speaker: speaker.id, target: target.id };
  const positions =
    'query ($speaker: ID!, $target: ID!) { positions(speaker: $speaker, target: $target, first: 50) { edges { node { changes { reason } } } } }';
  expect(unread(reasonsIn(await ask(base, positions, variables)))).toEqual([]);
  const judge =
    'mutation ($pair: [ID!]!, $verdict: Verdict!) { judge(pair: $pair, verdict: $verdict, preview: true) { effect contradictions { reason } } }';
  const { reviewQueue } = await ask<{
    reviewQueue: { edges: { node: { pair: { entity: { id: string } }[] } }[] };
  }>(base, '{ reviewQueue(of: ENTITIES, first: 1) { edges { node { pair { entity { id } } } } } }');
  const pair = reviewQueue.edges[0]?.node.pair.map(({ entity }) => entity.id);
  for (const verdict of ['SAME', 'DIFFERENT', 'UNDECIDED']) {
    const previewed = reasonsIn(await ask(base, judge, { pair, verdict }));
    expect(previewed.length).toBeGreaterThan(0);
    expect(unread(previewed)).toEqual([]);
  }
};

const signs = (page: Page) => page.locator('.signs li');

/** Why two may be one and who is taken to speak is told in Indonesian on the Indonesian page, and loaded for it alone. */
const tellsReasonsInIndonesian: Walk = async (page, base) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${base}?view=review`);
  await signs(page).first().waitFor();
  const english = await signs(page).first().locator('span').last().textContent();
  expect(loaded.filter((path) => path.includes('/indonesian-'))).toEqual([]);
  await page.getByRole('button', { name: 'ID, Bahasa Indonesia' }).click();
  const [reading] = readIndonesian(english ?? '');
  await expect.poll(() => signs(page).first().locator('span').last().textContent()).toBe(reading?.text);
  expect(await page.locator('.signs [lang=en]').count()).toBe(0);
  await page.goto(base);
  await page.locator('.card .why').first().locator('summary').click();
  await expect.poll(() => page.locator('.card .why dd').allTextContents()).not.toEqual([]);
  const { statements } = await ask<{ statements: unknown }>(base, asked.statements);
  const told = reasonsIn(statements).flatMap((reason) => readIndonesian(reason).map(({ text }) => text));
  await expect
    .poll(async () => (await page.locator('.card .why').first().textContent()) ?? '')
    .toSatisfy((text: string) => told.some((each) => text.includes(each)));
  expect(await page.locator('.card .why [lang=en]').count()).toBe(0);
};

export const tongueWalks = { hasReasonsInIndonesian, tellsReasonsInIndonesian } satisfies Record<
  string,
  Walk
>;
