import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document, Language } from '../../server/document/document.ts';
import { extract } from '../../server/extract/extract.ts';
import { type Knowledge, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { officesAt } from '../../server/extract/gazetteer/people.ts';
import { readImports } from '../../server/people/store.ts';
import { dump, entity, openFolder, person } from '../people/folder.ts';

const PEOPLE = [
  person('Q9000001', 'Gurvel Oskadan', {
    aliases: ['Gurvo Dan', 'Oskadan', 'Vlimpo', 'Bill', 'Paris', 'New York'],
    countries: ['Q20'],
    gender: 'Q6581072',
    offices: [{ id: 'Q8100001', from: '2024-05-01', of: 'Q20' }],
  }),
  person('Q9000002', 'Tirta Wenas', { countries: ['Q252'], offices: [{ id: 'Q8100002', from: '2020' }] }),
  person('Q9000003', 'Tirta Wenas', { countries: ['Q17'], offices: [{ id: 'Q8100003', from: '2020' }] }),
  person('Q9000004', 'Łeška Møndrup', {}),
  person('Q9000005', 'Brundiharto', { countries: ['Q252'] }),
  person('Q9000006', 'Will Skarpo', {}),
  entity('Q8100001', 'Q4164871', { en: 'Minister of Fisheries' }),
  entity('Q8100002', 'Q4164871', { id: 'Gubernur Bitung' }),
  entity('Q8100003', 'Q4164871', { en: 'Governor of Nagoya', id: 'Gubernur Nagoya' }),
];

const folder = openFolder();
let knowledge: Knowledge;
beforeAll(async () => {
  await folder.take(folder.write('people', dump(PEOPLE)));
  knowledge = loadKnowledge(await readImports(folder.home));
});
afterAll(() => folder.end());

function read(text: string, language: Language): Document {
  const plain = { address: null, file: 'test.txt', outlet: null, title: null, byline: null };
  const published = { from: '2026-02-04', to: '2026-02-04', precision: 'day' } as const;
  return extract({ ...plain, language, published, text }, knowledge);
}

/** Every person with a Wikidata id, with the words by which the text names them. */
function identified(text: string, language: Language) {
  return read(text, language)
    .entities.filter(({ wikidata }) => /^Q9/.test(wikidata ?? ''))
    .map(({ kind, wikidata, mentions }) => [kind, wikidata, ...mentions.map((mention) => mention.text)]);
}

describe('a name of an imported person', () => {
  it.each([
    ['en', 'Late on Friday the boats met Gurvel Oskadan at the quay.', ['Gurvel Oskadan']],
    ['en', 'Gurvel Oskadan was in Oslo.', ['Gurvel Oskadan']],
    ['en', 'The Norwegian minister Gurvel Oskadan sang.', ['Gurvel Oskadan']],
    ['en', 'They saw Gurvo Dan there. Gurvel Oskadan waved.', ['Gurvo Dan', 'Gurvel Oskadan']],
    ['en', 'The boats met Vlimpo at the quay.', ['Vlimpo']],
    ['en', 'GURVEL OSKADAN LEAVES THE HARBOUR AT NIGHT', ['GURVEL OSKADAN']],
    ['id', 'GURVEL OSKADAN TINGGALKAN PELABUHAN BITUNG', ['GURVEL OSKADAN']],
    ['id', 'Kapal itu membawa Gurvel Oskadan ke Oslo.', ['Gurvel Oskadan']],
    ['id', 'Menteri Perikanan Norwegia Gurvel Oskadan tiba pada Senin.', ['Gurvel Oskadan']],
    ['id', 'Nelayan menunggu Gurvel Oskadan Rabu (4/2).', ['Gurvel Oskadan']],
    ['id', '"Kapal aman," kata Gurvel Oskadan. Oskadan lalu pulang.', ['Gurvel Oskadan', 'Oskadan']],
  ] as const)('%s: gives that person in: %s', (language, text, names) => {
    expect(identified(text, language)).toEqual([['person', 'Q9000001', ...names]]);
  });

  it.each([
    ['en', 'The boats met Leska Mondrup.', 'Q9000004'],
    ['en', 'The boats met Łeška Møndrup.', 'Q9000004'],
    ['id', 'Mereka bertemu Brundiharto di dermaga.', 'Q9000005'],
    ['en', 'The boats met Will Skarpo.', 'Q9000006'],
    ['id', 'Gubernur Bitung Tirta Wenas meninjau dermaga.', 'Q9000002'],
    ['en', 'Governor Tirta Wenas of Japan waved. Japan was pleased.', 'Q9000003'],
    ['en', 'Boats of Japan met Tirta Wenas.', 'Q9000003'],
  ] as const)('%s: %s is %s', (language, text, id) => {
    expect(identified(text, language).map(([, found]) => found)).toEqual([id]);
  });

  it.each([
    ['another of the same first names', 'en', 'The boats met Gurvel Oskadan Smit at the quay.'],
    ['another with a name before', 'en', 'The boats met Maria Gurvel Oskadan at the quay.'],
    ['an initial before', 'en', 'The boats met J. Gurvel Oskadan at the quay.'],
    ['a tower', 'en', 'The boats passed the Gurvel Oskadan Tower.'],
    ['a university', 'id', 'Mereka kuliah di Universitas Gurvel Oskadan.'],
    ['a street', 'id', 'Warga berkumpul di Jalan Gurvel Oskadan.'],
    ['a firm', 'en', 'They bought ropes from Gurvel Oskadan & Sons.'],
    ['an ordinary word', 'en', 'The Bill passed, and Bill by Bill the house went on.'],
    ['a city', 'en', 'They met in Paris, and Paris was wet.'],
    ['a city of two words', 'en', 'They met in New York on Monday.'],
    ['a bare surname', 'en', 'The boats met Oskadan at the quay.'],
    ['a bare surname that speaks', 'en', '"We wait," Oskadan said.'],
    ['a place called so', 'en', 'They lived in Vlimpo. The people of Vlimpo waited.'],
    ['a word of the text', 'en', 'They ate vlimpo at the quay. They sold Vlimpo.'],
    ['what only opens a sentence', 'en', 'Vlimpo is late.'],
    ['a question', 'en', 'Will Skarpo wait?'],
    ['two of one name', 'id', 'Mereka bertemu Tirta Wenas di dermaga.'],
    ['two of one name, both countries told', 'en', 'Boats of Japan and Indonesia met Tirta Wenas.'],
    [
      'a namesake in the office of another country',
      'en',
      'Kenyan Foreign Minister Gurvel Oskadan said it was late.',
    ],
  ] as const)('names nobody: %s', (_, language, text) => {
    expect(identified(text, language)).toEqual([]);
  });

  it('makes no speaker or entity other than it was where it names nobody', () => {
    const text = 'The rain was late. "We wait," said Mayor Ola Prent of Oslo.';
    const plain = { address: null, file: 'a', outlet: null, title: null, byline: null, published: null };
    const article = { ...plain, language: 'en', text } as const;
    const { knowledge: known, ...found } = extract(article, knowledge);
    const { knowledge: shipped, ...expected } = extract(article, loadKnowledge());
    expect(found).toEqual(expected);
    expect(known).not.toBe(shipped);
  });

  it('tells the gender where pronouns need it', () => {
    const { statements, entities } = read('Gurvel Oskadan met Ola Prent in Oslo. "We wait," she said.', 'en');
    const speaker = statements[0]?.speakers[0]?.entity;
    expect(entities.find(({ id }) => id === speaker)?.wikidata).toBe('Q9000001');
  });
});

describe('officesAt(person, day)', () => {
  const office = { titles: ['Mayor'], country: 'NOR', of: null };
  const held = (from: string | null, to: string | null, day: string) =>
    officesAt({ offices: [{ ...office, from, to }] }, day).length === 1;

  it.each([
    ['2019-10-23', null, '2019-10-23', true],
    ['2019-10-23', null, '2019-10-22', false],
    ['2019-10-23', '2024-10-20', '2024-10-20', true],
    ['2019-10-23', '2024-10-20', '2024-10-21', false],
    ['2019', '2024', '2019-01-01', true],
    ['2019', '2024', '2024-12-31', true],
    ['2019', '2024', '2025-01-01', false],
    ['2019-10', null, '2019-09-30', false],
    ['2019-10', null, '2019-10-01', true],
    [null, null, '2020-01-01', false],
    [null, '2024', '2020-01-01', false],
  ])('from %s to %s, on %s: %s', (from, to, day, expected) => expect(held(from, to, day)).toBe(expected));
});
