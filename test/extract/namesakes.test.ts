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
    ['id', 'Juan Carlos de la Prent mengatakan kapal itu terlambat.', 'Juan Carlos de la Prent'],
    ['id', 'Presiden Komisi Eropa Ursula von der Prent mengecam serangan itu.', 'Ursula von der Prent'],
    ['id', 'Putra Mahkota Muhammad bin Prent bertemu nelayan.', 'Muhammad bin Prent'],
    ['id', 'Direktur PT Samudra Biru Rika Lestari mengatakan hujan turun.', 'Rika Lestari'],
    ['en', 'Envoys Zhou, Prent and Wang arrived in Oslo on Monday.', 'Zhou'],
    ['en', 'Envoys Zhou, Prent and Wang arrived in Oslo on Monday.', 'Prent'],
    ['en', 'Senators Lind and Prent met on Monday.', 'Lind'],
    ['en', 'Lawmakers met ministers Ada Lind and Ola Prent on Monday.', 'Ola Prent'],
    ['id', 'Wartawan melihat Ana dos Prentis di pengadilan.', 'Ana dos Prentis'],
    ['id', 'Pelatih Spanyol Luis de la Prenta memuji timnya.', 'Luis de la Prenta'],
    ['en', 'Hugo de los Prentos said the boats were late.', 'Hugo de los Prentos'],
    ['id', 'Utusan Kovacs, Novak, dan Prent mendarat di Doha.', 'Novak'],
    ['id', 'Hakim Prent dan Lindo berbeda pendapat.', 'Lindo'],
    ['id', 'Direktur Utama PT Mitra Laut Logistik Rangga Saputra membantah kabar itu.', 'Rangga Saputra'],
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
    ['en', 'Officials in Oslo, Bergen and Prentwick were late.'],
    ['en', 'Investors Apple, Google and Siemens were late.'],
    ['en', 'The ministers of Norway, Sweden and Denmark met.'],
    ['en', 'John Deere cut jobs on Monday.'],
    ['id', 'Menteri Norwegia, Swedia, dan Denmark bertemu.'],
    ['id', 'Kepala Bidang Prentasi, Lindasi, dan Wangasi terlambat.'],
    ['id', 'Buruh pabrik PT Prent Garmen Lestari mogok kerja.'],
    ['en', 'Flights were halted at Ola F. Lind International Airport on Friday.'],
    ['id', 'Hadiah Lind diberikan kepada nelayan itu.'],
    ['id', 'Buruh pabrik PT Sinar Prent Tekstil mogok kerja pada Senin.'],
    ['id', 'PT Sinar Prentoso Budi membangun pabrik di Bitung.'],
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
    [
      'id',
      'Buruh pabrik PT Sinar Mas Tekstil mogok kerja pada Senin.',
      'organisation',
      'PT Sinar Mas Tekstil',
    ],
    [
      'id',
      'Buruh PT Sinar Mas Tekstil mengatakan upah belum dibayar.',
      'organisation',
      'PT Sinar Mas Tekstil',
    ],
    [
      'id',
      'Direktur Utama PT Mitra Laut Logistik, Rangga Saputra, membantah kabar itu.',
      'organisation',
      'PT Mitra Laut Logistik',
    ],
    [
      'en',
      'Flights were halted at Ola F. Lind International Airport.',
      'place',
      'Ola F. Lind International Airport',
    ],
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
