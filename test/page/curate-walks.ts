import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entityName } from '../../web/messages/names.ts';
import { ask } from './questions.ts';
import { expectNoSerious, type Walk } from './walks.ts';

interface Found {
  id: string;
  article: { id: string };
  review: { badge: string };
  speakers: { entity: { id: string; name: string; kind: 'PERSON'; iso3: null } }[];
}

/** A statement that nobody reviewed, and another person whom its article names. */
async function correctable(
  base: string,
): Promise<{ statement: Found; other: Found['speakers'][0]['entity'] }> {
  const { articles } = await ask<{
    articles: {
      edges: {
        node: {
          statements: Found[];
          mentions: { entity: Found['speakers'][0]['entity'] & { described: boolean } }[];
        };
      }[];
    };
  }>(
    base,
    `{ articles(first: 20) { edges { node {
      statements { id article { id } review { badge } speakers { entity { id name kind iso3 } } }
      mentions { entity { id name kind iso3 described } } } } } }`,
  );
  for (const { node } of articles.edges)
    for (const statement of node.statements) {
      const speaker = statement.speakers[0]?.entity.id;
      const other = node.mentions.find(
        ({ entity }) => entity.kind === 'PERSON' && !entity.described && entity.id !== speaker,
      );
      if (statement.review.badge === 'UNREVIEWED' && speaker !== undefined && other !== undefined)
        return { statement, other: other.entity };
    }
  throw new Error('no statement here can be corrected');
}

/** What a write and the questions after it may take on a busy machine. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

const read = (base: string, { article, id }: Found) =>
  `${base}?${new URLSearchParams({ view: 'reader', article: article.id, statement: id })}`;

const doIt = async (page: Page) => {
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.locator('.deciding').waitFor({ state: 'detached' });
};

/** A wrong speaker is corrected after a look at what it does; a badge says so; the history takes it back. */
const correctsSpeaker: Walk = async (page, base) => {
  const { statement, other } = await correctable(base);
  const badge = page.locator('.strip .badge');
  const now = () =>
    ask<{ node: Found }>(
      base,
      'query ($id: ID!) { node(id: $id) { ... on Statement { review { badge } speakers { entity { id } } } } }',
      { id: statement.id },
    );
  await page.goto(read(base, statement));
  await page.locator('.article-text').waitFor();
  expect(await badge.count()).toBe(0);
  await page.keyboard.press('c');
  await page.getByLabel('said by').selectOption(other.id);
  await page.locator('.deciding').getByText('It will stand as:').waitFor();
  await page.locator('.deciding b').filter({ hasText: other.name }).waitFor();
  expect((await now()).node.review.badge).toBe('UNREVIEWED');
  await doIt(page);
  await badge.filter({ hasText: 'corrected' }).waitFor();
  await page.locator('.strip b').filter({ hasText: other.name }).waitFor();
  await page.locator('.card .badge').filter({ hasText: 'corrected' }).first().waitFor();
  expect((await now()).node.speakers.map(({ entity }) => entity.id)).toEqual([other.id]);
  await page
    .locator('.correction .decided')
    .getByRole('button', { name: /^Take judgement/ })
    .click();
  await doIt(page);
  await badge.waitFor({ state: 'detached' });
  expect((await now()).node).toMatchObject({
    review: { badge: 'UNREVIEWED' },
    speakers: statement.speakers.map(({ entity: { id } }) => ({ entity: { id } })),
  });
};

/** The graph's view of a name appears beside it by pointer and by focus; a card's words are marked while it is pointed at. */
const pointsBothWays: Walk = async (page, base) => {
  const { statement, other } = await correctable(base);
  await page.goto(read(base, statement));
  const name = page.locator('.article-text a.name').filter({ hasText: other.name }).first();
  const card = page.locator('.hover-card');
  await name.hover();
  await card.getByText(other.name).first().waitFor();
  await card
    .getByText(/\d+ by · \d+ about/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await page.mouse.move(2, 2);
  const listed = page.locator('.cards .card').nth(1);
  await listed.hover();
  await page.locator('.article-text .lit').first().waitFor();
  const lit = (await page.locator('.article-text .lit').allTextContents()).join('').replace(/\s+/g, '');
  const said = (await listed.locator('blockquote').textContent()) ?? '';
  expect(said.replace(/\s+/g, '')).toContain(lit.slice(0, 20));
  await page.locator('.article-text a.other').first().hover();
  await page.locator('.card.lit').waitFor();
};

/** A pair is judged by keys alone, after a look at what moves; the way back is beside it. */
const judgesPair: Walk = async (page, base) => {
  const entities = async () =>
    (await ask<{ stats: { entities: number } }>(base, '{ stats { entities } }')).stats.entities;
  const before = await entities();
  await page.goto(`${base}?view=review`);
  await page.locator('.pair').waitFor();
  expect(await page.locator('.panel').count()).toBe(0);
  const first = await page.locator('.pair').textContent();
  expect(await page.locator('.pair section .examples li').count()).toBeGreaterThan(1);
  expect(await page.locator('.signs li').count()).toBeGreaterThan(0);
  await page.keyboard.press('l');
  await eventually(() => page.locator('.pair').textContent()).not.toBe(first);
  const second = await page.locator('.pair').textContent();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Not the same').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  await page.locator('.moves li').first().waitFor();
  expect(await entities()).toBe(before);
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Do it');
  await page.keyboard.press('Enter');
  await page.locator('.done').getByText('the same').waitFor();
  await eventually(entities).toBeLessThan(before);
  await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
  await doIt(page);
  await eventually(() => page.locator('.pair').textContent()).toBe(second);
  await eventually(entities).toBe(before);
  await page.getByRole('button', { name: 'History' }).click();
  await page.locator('.decided .verdict').filter({ hasText: 'taken back' }).first().waitFor();
};

const ferry = '"The ferry will sail on Monday," said Wilhelmina Quistgaard, the harbour master of Tromsø.';

/** A text and a file are brought in while one watches; what cannot be used says why, line by line, and what was known. */
const bringsIn: Walk = async (page, base) => {
  await page.goto(`${base}?view=add`);
  const field = page.getByLabel('An address, or the text of an article');
  await field.fill(`${base}graphql`);
  await page.getByRole('button', { name: 'Fetch' }).click();
  await page.locator('.failures').getByText('private or reserved network').waitFor();
  await field.fill(ferry);
  await page.locator('.told-fields summary').click();
  await page.getByLabel('published').fill('2026-03-04');
  await page.getByRole('button', { name: 'Bring in', exact: true }).last().click();
  const run = page.locator('.run').filter({ hasText: 'The ferry' });
  await run.getByText(/Done · 1 article with \d+ statement/).waitFor();
  await run.getByRole('link', { name: 'Wilhelmina Quistgaard' }).waitFor();
  expect(await field.inputValue()).toBe('');
  const lines = [JSON.stringify({ text: ferry, published: '2026-03-04' }), '{"text": "broken'];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'news.jsonl', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
  const file = page.locator('.run').filter({ hasText: 'news.jsonl' });
  await file.locator('.failures').getByText('line 2').waitFor();
  await file.getByText(/Done · 1 known already · 1 could not be used/).waitFor();
  await run.locator('.articles a').click();
  await page.locator('.article-text').getByText('The ferry will sail on Monday').first().waitFor();
  const { entities } = await ask<{ entities: { edges: { node: { id: string } }[] } }>(
    base,
    '{ entities(search: "Quistgaard") { edges { node { id } } } }',
  );
  expect(entities.edges).toHaveLength(1);
};

/** An event tells who, what and when, who reports it, and leads to its reports. */
const readsEvent: Walk = async (page, base) => {
  const { events } = await ask<{
    events: {
      edges: {
        node: {
          id: string;
          outlets: string[];
          articles: number;
          reports: {
            totalCount: number;
            edges: { node: { figures: string[]; report: { trigger: { text: string } } } }[];
          };
          actors: { entity: Parameters<typeof entityName>[0] }[];
        };
      }[];
    };
  }>(
    base,
    `{ events(filter: { leastReports: 2 }, first: 50) { edges { node { id outlets articles
      reports { totalCount edges { node { figures report { trigger { text } } } } } actors { entity { name kind iso3 } } } } } }`,
  );
  const figuresOf = ({ reports }: (typeof events.edges)[0]['node']) =>
    reports.edges.flatMap(({ node }) => node.figures);
  const event = events.edges.map(({ node }) => node).find((one) => figuresOf(one).length > 0);
  if (event === undefined) throw new Error('no event here has two reports that tell a figure');
  await page.goto(`${base}?view=reader&event=${encodeURIComponent(event.id)}`);
  const shown = page.locator('.event-page');
  await shown.getByText(event.outlets.join(', ')).waitFor();
  await shown
    .getByText(new RegExp(`${event.reports.totalCount} reports · ${event.articles} article`))
    .waitFor();
  for (const { entity } of event.actors) await shown.getByText(entityName(entity, 'en')).first().waitFor();
  expect(new Set(await shown.locator('.figures-told .words').allTextContents())).toEqual(
    new Set(figuresOf(event)),
  );
  await shown.getByText('Reports', { exact: true }).click();
  const trigger = event.reports.edges[0]?.node.report.trigger.text ?? '';
  await shown.getByText(trigger).first().click();
  await page
    .locator('.article-text a.event')
    .filter({ hasText: trigger.split(' ')[0] ?? '' })
    .first()
    .waitFor();
};

/** A link to somebody who was joined with another since leads there, and says so. */
const followsMergedLink: Walk = async (page, base) => {
  const { entities } = await ask<{ entities: { edges: { node: { id: string; name: string } }[] } }>(
    base,
    '{ entities(kind: [GROUP, ORGANISATION], first: 2) { edges { node { id name } } } }',
  );
  const [stays, goes] = entities.edges.map(({ node }) => node);
  if (stays === undefined || goes === undefined) throw new Error('nothing here can be joined');
  const { judge } = await ask<{ judge: { judgement: { id: string } } }>(
    base,
    'mutation ($pair: [ID!]!) { judge(pair: $pair, verdict: SAME) { judgement { id } } }',
    { pair: [stays.id, goes.id] },
  );
  try {
    const { nodes } = await ask<{ nodes: { id: string }[] }>(
      base,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [stays.id, goes.id] },
    );
    const now = nodes[0]?.id ?? '';
    const old = now === stays.id ? goes.id : stays.id;
    await page.goto(`${base}?view=outline&entity=${encodeURIComponent(old)}&who=${encodeURIComponent(old)}`);
    await page.getByText(/^This link is older than a merge/).waitFor();
    await eventually(() => new URL(page.url()).searchParams.get('entity')).toBe(now);
    expect(new URL(page.url()).searchParams.get('who')).toBe(now);
  } finally {
    await ask(base, 'mutation ($id: ID!) { undo(judgement: $id) { judgement { id } } }', {
      id: judge.judgement.id,
    });
  }
};

/** What curators work with fits a phone, and axe finds nothing serious there, in either theme. */
const curatesAccessibly: Walk = async (page, base) => {
  const { statement } = await correctable(base);
  const { events } = await ask<{ events: { edges: { node: { id: string } }[] } }>(
    base,
    '{ events(first: 1) { edges { node { id } } } }',
  );
  const event = encodeURIComponent(events.edges[0]?.node.id ?? '');
  const steps: readonly [string, () => Promise<unknown>][] = [
    [`${base}?view=add`, () => page.locator('.told-fields summary').click()],
    [`${base}?view=reader&event=${event}`, () => page.locator('.event-page').waitFor()],
    [
      read(base, statement),
      async () => {
        await page.locator('.article-text').waitFor();
        await page.keyboard.press('c');
        await page.getByRole('button', { name: 'Right as it is' }).click();
        await page.getByText('It will stand as:').waitFor();
      },
    ],
    [
      `${base}?view=review`,
      async () => {
        await page.locator('.pair').waitFor();
        await page.keyboard.press('s');
        await page.locator('.moves li').first().waitFor();
      },
    ],
  ];
  for (const [address, act] of steps) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await act();
    await expectNoSerious(page, 'light', address);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoSerious(page, 'dark', address);
    await page.setViewportSize({ width: 390, height: 844 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, address).toBeLessThanOrEqual(0);
  }
};

export const curateWalks = {
  pointsBothWays,
  readsEvent,
  curatesAccessibly,
  followsMergedLink,
  correctsSpeaker,
  judgesPair,
  bringsIn,
} satisfies Record<string, Walk>;
