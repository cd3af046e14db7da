import { expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { type Decision, judge } from '../../server/derive/judging.ts';
import { type Proposal, reviewQueue } from '../../server/derive/review.ts';
import { openGraph } from './database.ts';
import { type Cast, documentOf, entryOf } from './documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

const { graph, rows } = openGraph();

/** Articles that each name one of these, by kind. */
const write = (cast: readonly Cast[]) =>
  writeBatch(
    graph,
    cast.map((each, i) =>
      entryOf(
        documentOf(
          {
            address: `https://nordic-ledger.example/${i}`,
            text: `${each.name} of Norway was there, says article ${i}.`,
          },
          [{ name: 'Norway', iso3: 'NOR' }, each],
        ),
      ),
    ),
    AT,
    NAMES,
  );

const queue = async (size = 20) =>
  (await graph.read((transaction) => reviewQueue(transaction, [], { anchors: 0, proposals: 0 }, size)))
    .proposals;

/** "Sukardi Wirawan, Sukardi and 2 more". */
const questions = async (proposals: readonly Proposal[]) => {
  const found = await rows<{ id: string; name: string }>(
    'MATCH (e:Entity) RETURN e.id AS id, e.name AS name',
  );
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return proposals.map(
    ({ pair, alike }) => `${pair.map((id) => names.get(id)).join(', ')} and ${alike.length} more`,
  );
};

const person = (name: string): Cast => ({ name, for: ['Norway'] });
const body = (name: string): Cast => ({ name, kind: 'organisation' });

it('one question is asked of all that are called alike, and of several that may all be one each with the one most spoken of', async () => {
  await write([
    ...['Sukardi Wirawan', 'Sukardi Wirawan', 'Sukardi Wirawan', 'Sukardi', 'Sukardi', 'Sukardi'].map(person),
    ...['Sukardi Wirawann', 'Sukardi Wirawann', 'Sukardi Wirawam'].map(person),
    ...['Pemerintah Provinsi', 'Pemerintah Provinsi', 'Pengadilan Negeri', 'Pengadilan Negeri'].map(body),
  ]);
  const proposals = await queue();
  expect((await questions(proposals)).toSorted()).toEqual(
    [
      'Sukardi Wirawan, Sukardi Wirawam and 0 more',
      'Sukardi Wirawan, Sukardi Wirawann and 0 more',
      'Sukardi Wirawan, Sukardi and 2 more',
    ].toSorted(),
  );
  expect(await questions(proposals.slice(0, 1))).toEqual(['Sukardi Wirawan, Sukardi and 2 more']);
  expect(proposals.map(({ unjoined }) => unjoined)).toEqual(
    proposals.map(() => expect.stringMatching(/^names that are alike, .* join nothing by themselves/u)),
  );
  const pages = [await queue(1), await queue(2)];
  expect(pages.map((page) => page.length)).toEqual([1, 2]);
  // Whoever is none of the one most spoken of is asked about with the others.
  const [whole, near] = ['Sukardi Wirawan', 'Sukardi Wirawann'];
  const ends = await rows<{ id: string; name: string }>('MATCH (e:Entity) RETURN e.id AS id, e.name AS name');
  const endOf = (name: string) => ({ entity: ends.find((each) => each.name === name)?.id ?? '' });
  const decision: Decision = {
    ...{ verdict: 'different', author: 'a test', why: 'to see' },
    pair: [endOf(near ?? ''), endOf(whole ?? '')],
  };
  await judge(graph, decision, AT, NAMES);
  expect(await questions(await queue())).toContain('Sukardi Wirawann, Sukardi Wirawam and 0 more');
});

it('a part of a name is asked about with the whole one that it is likeliest', async () => {
  await write(
    [
      ...['Ingrid Sukardi', 'Ingrid Sukardi', 'Ingrid Sukardi'],
      ...['Laura Maria Sukardi', 'Laura Maria Sukardi', 'Sukardi'],
    ].map(person),
  );
  expect(await questions(await queue())).toEqual(['Ingrid Sukardi, Sukardi and 0 more']);
});

it('one word that nothing tells apart is asked about once, and says why no rule joins it', async () => {
  await write(['Sukardi', 'Sukardi', 'Sukardi', 'Sukardi'].map(person));
  const proposals = await queue();
  expect(await questions(proposals)).toEqual(['Sukardi, Sukardi and 2 more']);
  expect(proposals[0]?.unjoined).toMatch(/^one word of a name joins only where an office/u);
});
