import { describe, expect, it } from 'vitest';
import type { EntityKind, Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** The names of a kind in a text: "Ada Lind". */
function namesIn(text: string, language: Language, kind: EntityKind): string[] {
  return read(text, language)
    .entities.filter((entity) => entity.kind === kind && !entity.described)
    .map(({ name }) => name);
}

describe('a person is told', () => {
  it.each([
    ['en', 'Jordan Prentwick met the mayor of Oslo on Tuesday.', 'Jordan Prentwick'],
    ['en', 'Chad Wilkins beat Georgia Stone on Monday.', 'Chad Wilkins'],
    ['en', 'President Ruth Holland was late on Monday.', 'Ruth Holland'],
    ['en', 'Abu Khalid al-Prenti was late. Al-Prenti was tired.', 'Abu Khalid al-Prenti'],
    ['en', 'Maria de la Cruz Lind was late. De la Cruz denied it.', 'Maria de la Cruz Lind'],
    ['en', 'Moon Jae In was late. Moon said the boats were safe.', 'Moon Jae In'],
    ['en', 'Suprent, who like many Indonesians uses one name, was arrested on Monday.', 'Suprent'],
    ['en', 'Patriarch Ola met fishermen on Monday.', 'Ola'],
    ['en', 'Ada Lind visited Jan van der Prent at his farm.', 'Jan van der Prent'],
    ['id', 'Siti binti Prent melapor ke polisi.', 'Siti binti Prent'],
    ['id', 'Menteri Luar Negeri Jerman Katharina von Prent mengunjungi Bitung.', 'Katharina von Prent'],
    ['id', 'Fatima binti Abdullah al-Prenti tiba di Surabaya.', 'Fatima binti Abdullah al-Prenti'],
    ['id', 'Tersangka berinisial AS (25) ditangkap. AS mengaku bersalah.', 'AS'],
  ] as const)('%s: %s', (language, text, name) => expect(namesIn(text, language, 'person')).toContain(name));

  it('once, however short the text names them later', () => {
    expect(
      namesIn('Park Min-ho said the talks had failed. Park also urged patience.', 'en', 'person'),
    ).toEqual(['Park Min-ho']);
    expect(
      namesIn('Ola Inácio Prent da Silva met Ada Lind. Prent said boats were late.', 'en', 'person'),
    ).toEqual(['Ola Inácio Prent da Silva', 'Ada Lind']);
  });

  it('not told of the country that their name is', () => {
    const text = 'Emma Holland and Tom Ireland met in Ireland.';
    expect(namesIn(text, 'en', 'person')).toEqual(['Emma Holland', 'Tom Ireland']);
    expect(namesIn(text, 'en', 'country')).toEqual(['Ireland']);
    expect(namesIn('Chad closed its border. Chad Wilkins sold boats.', 'en', 'country')).toEqual(['Chad']);
  });
});

describe('what is called after someone is no one', () => {
  it.each([
    ['en', 'Hurricane Ada hit Puerto Rico on Monday.'],
    ['en', 'The Lind Prize went to fishermen on Monday.'],
    ['en', 'The frigate Ada Lind sank near Malta.'],
    ['en', 'Charles de Prent Airport was shut on Monday.'],
    ['en', 'Police blocked Ada Lind Avenue on Monday.'],
    ['en', 'Real Madrid beat Inter Milan on Monday.'],
    ['id', 'Pasien itu dirawat di RSUD Dr. Prentomo, Surabaya.'],
    ['id', 'Kecelakaan terjadi di Jl. Jenderal Prentoso dekat pasar.'],
    ['id', 'UU Cipta Kerja ditolak buruh.'],
    ['id', 'Budi Prentoso Foundation memberi beasiswa.'],
    ['id', 'Negeri Tirai Bambu mengecam tuduhan itu.'],
  ] as const)('%s: %s', (language, text) => expect(namesIn(text, language, 'person')).toEqual([]));

  it.each([
    ['id', 'Pasien itu dirawat di RSUD Dr. Prentomo, Surabaya.', 'organisation', 'RSUD Dr. Prentomo'],
    ['id', 'Kecelakaan terjadi di Jl. Jenderal Prentoso dekat pasar.', 'place', 'Jl. Jenderal Prentoso'],
    ['id', 'Mahasiswa Universitas Prentudin berunjuk rasa.', 'organisation', 'Universitas Prentudin'],
    ['id', 'Parlemen Norwegia menolak usul itu.', 'organisation', 'Parlemen Norwegia'],
    ['id', 'Budi Prentoso Foundation memberi beasiswa.', 'organisation', 'Budi Prentoso Foundation'],
    ['en', 'The Ola Prent Hospital treated fishermen.', 'organisation', 'Ola Prent Hospital'],
    ['en', 'Charles de Prent Airport was shut on Monday.', 'place', 'Charles de Prent Airport'],
    [
      'en',
      'China Prent Airlines cut flights. Norway Airlines cut flights.',
      'organisation',
      'Norway Airlines',
    ],
    ['en', 'Boeing and Prent Motor Company cut jobs.', 'organisation', 'Prent Motor Company'],
  ] as const)('%s: %s', (language, text, kind, name) =>
    expect(namesIn(text, language, kind)).toContain(name),
  );
});

describe('degrees behind a name are no one', () => {
  it.each([
    'Kepala dinas, Dr. Budi Prentoso, M.Si, mengatakan hujan akan turun.',
    'Budi Prentoso, M.Si., membuka acara itu.',
    'Budi Prentoso, SH, MH, mengatakan hujan akan turun.',
    'Prof. Dr. Ir. Budi Prentoso, M.Sc., Ph.D. membuka acara itu.',
  ])('%s', (text) => expect(namesIn(text, 'id', 'person')).toEqual(['Budi Prentoso']));
});
