import { describe, expect, it } from 'vitest';
import { groupTowns, readTowns } from '../../bench/train/towns.ts';
import type { Language } from '../../server/document/document.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { foldName } from '../../server/extract/gazetteer/town-index.ts';
import { read } from './reading.ts';

/** The places of a text: "Bergen NOR". */
function placesIn(text: string, language: Language): string[] {
  return read(text, language)
    .entities.filter(({ kind }) => kind === 'place')
    .map((entity) => `${entity.name}${entity.in ? ` ${entity.in}` : ''}`);
}

describe('a place is told', () => {
  it.each([
    ['en', 'A barge sank in Northern Ireland on Monday.', 'Northern Ireland GBR'],
    ['en', 'A barge sank in North Africa on Monday.', 'North Africa'],
    ['en', 'A barge sank near Prent County on Monday.', 'Prent County'],
    ['en', 'The barge crossed the Gulf of Prent on Monday.', 'Gulf of Prent'],
    ['en', 'The crew climbed Mount Prent on Monday.', 'Mount Prent'],
    ['en', 'The barge crossed Lake Lind on Monday.', 'Lake Lind'],
    ['en', 'Rain fell in the village of Prentwick on Monday.', 'Prentwick'],
    ['en', 'Rain fell in Prentwick, Kenya, on Monday.', 'Prentwick KEN'],
    ['en', 'Rain fell in Prentwick on Monday.', 'Prentwick'],
    ['en', 'Crews from Gdynia were late on Monday.', 'Gdynia POL'],
    ['en', 'The mill in Western Norway was late.', 'Western Norway NOR'],
    ['en', 'A European crew was late.', 'Europe'],
    ['en', 'The museum in Paris, Texas, was late.', 'Paris USA'],
    ['en', 'The mayor of Cuba, Missouri, was late.', 'Cuba USA'],
    ['en', 'A barge sank near Peru, Indiana, on Monday.', 'Peru USA'],
    ['en', 'Lebanon, Ohio, was late.', 'Lebanon USA'],
    ['en', 'A barge sank off the island of St. Prentin on Monday.', 'St. Prentin'],
    ['en', 'A barge sank near St. Lindens on Monday.', 'St. Lindens'],
    ['en', "A barge sank off St. Olav's on Monday.", "St. Olav's"],
    ['en', "Crowds stood in St. Olav's Square on Monday.", "St. Olav's Square"],
    ['id', 'Warga berkumpul di Lapangan Palestina, Teheran.', 'Lapangan Palestina'],
    ['id', 'Alun-alun Norwegia ditutup pada Senin.', 'Alun-alun Norwegia'],
    ['id', 'Badai melanda Peru, Indiana, pada Jumat.', 'Peru USA'],
    ['id', 'Museum di Lebanon, Ohio, terlambat.', 'Lebanon USA'],
    ['id', 'Kapal itu tiba di Kabupaten Bogor pada Senin.', 'Kabupaten Bogor IDN'],
    ['id', 'Kapal itu tiba di desa Sukaprent pada Senin.', 'Sukaprent'],
    ['id', 'Kapal itu tiba di Pulau Prent pada Senin.', 'Pulau Prent'],
    ['id', 'Kapal itu tiba di Gdynia pada Senin.', 'Gdynia POL'],
    ['id', 'Kapal itu tiba di Kota Ambon pada Senin.', 'Ambon IDN'],
    ['id', 'Kapal itu tiba di Kota Gdynia pada Senin.', 'Gdynia POL'],
    ['id', 'Kapal itu tiba di Provinsi Sulawesi Utara pada Senin.', 'Sulawesi Utara IDN'],
    ['id', 'Kapal itu tiba di Kota Prentwick pada Senin.', 'Kota Prentwick'],
    ['id', 'Kapal itu tiba di Kota Lama pada Senin.', 'Kota Lama'],
    ['id', 'Kapal itu tiba di Kota Gresik pada Senin.', 'Kota Gresik IDN'],
    ['id', 'Kapal itu tiba di Kota New York pada Senin.', 'Kota New York USA'],
    ['id', 'Kapal itu tiba di Kota Oslo pada Senin.', 'Oslo NOR'],
    ['id', 'Kapal itu tiba di Provinsi Jambi pada Senin.', 'Provinsi Jambi IDN'],
  ] as const)('%s: %s', (language, text, place) => expect(placesIn(text, language)).toContain(place));

  it('but not a club by its town', () =>
    expect(placesIn('Leeds City beat the crew of Ada Lind again.', 'en')).not.toContain('Leeds City GBR'));

  it('once with the word of what it is and without it, where no other sort of place bears the name', () => {
    const text = 'Banjir melanda Kota Ambon. Warga Ambon mengungsi.';
    expect(placesIn(text, 'id')).toEqual(['Ambon IDN']);
    const [place] = read(text, 'id').entities;
    expect(place?.mentions.map((mention) => mention.text)).toEqual(['Kota Ambon', 'Ambon']);
    const twofold = 'Banjir melanda Kota Bogor dan Kabupaten Bogor. Warga Bogor mengungsi.';
    expect(placesIn(twofold, 'id')).toEqual(['Kota Bogor IDN', 'Kabupaten Bogor IDN', 'Bogor IDN']);
  });

  it('by one of its mentions for all', () => {
    const [place] = read('Rain fell in the town of Prentwick. Later Prentwick had sun.', 'en').entities;
    expect(place?.mentions.map(({ text }) => text)).toEqual(['Prentwick', 'Prentwick']);
  });
});

describe('no place is told', () => {
  it.each([
    ['en', 'Karen Park and Ola County-Lind said the boats were late again.'],
    ['en', 'The Lind Institute of Painting bought two boats.'],
    ['en', 'Mobile phones were late. Reading books helped. Nice weather came.'],
    ['en', 'Chelsea Prent said that Paris Lind was late for the fair.'],
    ['en', 'The crew spoke in English and in June.'],
    ['en', 'Jackson and Lincoln painted boats for the fair.'],
    ['en', 'She works in IT and in PR.'],
    ['id', 'Bupati Budi Prasetyo mengatakan hujan terlambat lagi.'],
  ] as const)('%s: %s', (language, text) => expect(placesIn(text, language)).toEqual([]));
});

describe('the towns of the knowledge', () => {
  it('have the country where sure, and are large or not', () => {
    const { towns } = loadKnowledge();
    expect(towns.get(foldName('Gdańsk'))).toEqual({ in: 'POL', large: true });
    expect(towns.get('reading')?.large).toBe(false);
  });

  it('are picked by people and rank; of one name the largest has it, if by far', () => {
    const row = (name: string, feature: string, country: string, people: number) =>
      ['1', name, '', '', '1', '1', 'P', feature, country, '', '', '', '', '', people].join('\t');
    const table = [
      row('Prentwick', 'PPL', 'NO', 200_000),
      row('Prentwick', 'PPL', 'SE', 20_000),
      row('Lindholm', 'PPL', 'NO', 20_000),
      row('Lindholm', 'PPL', 'SE', 30_000),
      row('Odefjord', 'PPLA', 'NO', 900),
      row('Odeby', 'PPL', 'NO', 900),
    ].join('\n');
    expect(Object.fromEntries(groupTowns(readTowns(table)))).toEqual({
      NO: ['Odefjord'],
      'NO*': ['Prentwick'],
      ZZ: ['Lindholm'],
    });
  });
});
