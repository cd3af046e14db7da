import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** [text, name, title, name of what the office is for] of the first speaker; all people and bodies are made up. */
type Case = readonly [text: string, name: string, title: string | null, body: string | null];

const BEFORE: readonly Case[] = [
  [
    'Kepala Dinas Perikanan Kota Bitung Baharun Lasiho mengatakan, dermaga itu ditutup.',
    'Baharun Lasiho',
    'Kepala',
    'Dinas Perikanan Kota Bitung',
  ],
  [
    'Kepala Bidang Humas Polda Sulut Komisaris Besar Raditya Kusmanto mengatakan, dermaga itu ditutup.',
    'Raditya Kusmanto',
    'Kepala Bidang Humas',
    'Polda Sulut',
  ],
  [
    'Pengamat kelautan dari Universitas Samudra Biru, Dian Pramesworo, menilai, dermaga itu terlalu pendek.',
    'Dian Pramesworo',
    'Pengamat kelautan',
    'Universitas Samudra Biru',
  ],
  [
    'Guru Besar Fakultas Perikanan Universitas Samudra Biru Farida Salim mengatakan, dermaga itu ditutup.',
    'Farida Salim',
    'Guru Besar Fakultas Perikanan',
    'Universitas Samudra Biru',
  ],
  [
    'Sekretaris Umum Pimpinan Pusat Nelayan Bahari (NB) Hanny Mawira mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Sekretaris Umum Pimpinan Pusat',
    'Nelayan Bahari (NB)',
  ],
  ['Menteri PUPR Sekar Maheswari mengatakan, dermaga itu ditutup.', 'Sekar Maheswari', 'Menteri PUPR', null],
  ['Wali Kota Bitung Hanny Mawira mengatakan, dermaga itu ditutup.', 'Hanny Mawira', 'Wali Kota', 'Bitung'],
  [
    'Gubernur Sulawesi Utara (Sulut) Hanny Mawira mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Gubernur',
    'Sulawesi Utara',
  ],
];

const AFTER: readonly Case[] = [
  [
    'Hanny Mawira, Kepala Dinas Perikanan Bitung, mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Kepala',
    'Dinas Perikanan Bitung',
  ],
  [
    'Hanny Mawira selaku Ketua Koperasi Nelayan Bitung mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Ketua',
    'Koperasi Nelayan Bitung',
  ],
  ['Budi Santoso dari PT Laut Biru mengatakan, dermaga itu ditutup.', 'Budi Santoso', null, 'PT Laut Biru'],
  ['"Kami menunggu," kata Hanny Mawira (41), pedagang ikan.', 'Hanny Mawira', 'pedagang ikan', null],
];

/** Names that no tagger knows, by where they stand. */
const UNKNOWN: readonly Case[] = [
  [
    'Ketua Komisi Pelabuhan (KP) Zulqarnin, Selasa (3/2), mengatakan, dermaga itu ditutup.',
    'Zulqarnin',
    'Ketua',
    'Komisi Pelabuhan (KP)',
  ],
  [
    'Zulqarnin Wotulo, Camat Bunaken, mengatakan, dermaga itu ditutup.',
    'Zulqarnin Wotulo',
    'Camat Bunaken',
    null,
  ],
];

/** Names end up whole and without the words of the office, whoever else is named before. */
const PLAIN: readonly Case[] = [
  ['Wali Kota Bima Arya Lasiho mengatakan, dermaga itu ditutup.', 'Arya Lasiho', 'Wali Kota', 'Bima'],
  ['Arya Lasiho mengatakan, dermaga itu ditutup.', 'Arya Lasiho', null, null],
  ['Brigjend Hanny Mawira mengatakan, dermaga itu ditutup.', 'Hanny Mawira', 'Brigjend', null],
  [
    'Di hari mahasiswa setahun pemerintahan Presiden Hanny Mawira mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Presiden',
    null,
  ],
  [
    'Pembangunan Ibu Kota Politik Presiden Hanny Mawira mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Presiden',
    null,
  ],
  [
    'Utusan khusus presiden Hanny Mawira mengatakan, dermaga itu ditutup.',
    'Hanny Mawira',
    'Utusan khusus presiden',
    null,
  ],
  ['"Dermaga itu ditutup," kata Presiden dalam rapat itu.', 'Presiden', 'Presiden', null],
];

function speakerOf(text: string) {
  const { entities, statements } = read(text, 'id');
  const first = statements[0]?.speakers[0];
  const nameOf = (id: string | null | undefined) => entities.find((entity) => entity.id === id)?.name ?? null;
  return [nameOf(first?.entity), first?.role?.title?.text ?? null, nameOf(first?.role?.for)];
}

describe('findLearnedPeople', () => {
  it.each([...BEFORE, ...AFTER, ...UNKNOWN, ...PLAIN])('%s', (text, ...expected) => {
    expect(speakerOf(text)).toEqual(expected);
  });

  it('begins a name where the text calls its bearer so elsewhere', () => {
    const text =
      'Kepala Desa Karangwuni Sakiman mengatakan, jembatan itu ditutup.\n"Kami menunggu," kata Sakiman.';
    const { entities, statements } = read(text, 'id');
    const names = statements.map((one) => entities.find(({ id }) => id === one.speakers[0]?.entity)?.name);
    expect(names).toEqual(['Sakiman', 'Sakiman']);
  });

  it('tells a city from one who is called like it', () => {
    const text =
      'Wali Kota Bogor Bima Sakti mengatakan hujan terlambat. "Kapal aman," kata Bima. Ia tiba di Bima.';
    const { entities } = read(text, 'id');
    const called = entities.filter(({ mentions }) => mentions.some(({ text: words }) => words === 'Bima'));
    expect(called.map(({ kind, name }) => [kind, name])).toEqual([
      ['person', 'Bima Sakti'],
      ['place', 'Bima'],
    ]);
  });

  it('takes no adverb before an office for a name', () => {
    const { entities } = read('Sebelumnya, Camat Bunaken mengatakan, dermaga itu ditutup.', 'id');
    expect(entities.map(({ name }) => name)).not.toContain('Sebelumnya');
  });

  it('takes no country or city for a person', () => {
    const { entities } = read('Menurut Jepang, hujan terlambat. Tokyo menyatakan bahwa kapal aman.', 'id');
    expect(entities.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
