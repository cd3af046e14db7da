import { describe, expect, it } from 'vitest';
import { eventsTold, read } from './reading.ts';

/** True where the text speaks of Indonesia, which none of these names but by the seat of its government. */
function isGovernment(text: string): boolean {
  return read(text, 'id').entities.some(({ iso3 }) => iso3 === 'IDN');
}

describe('Jakarta in Indonesian', () => {
  it.each([
    'Jakarta mengecam Norwegia.',
    'Jakarta mengutuk serangan itu.',
    'Jakarta juga telah memanggil duta besar Norwegia.',
    'Jakarta menolak klaim Oslo atas laut itu.',
    'Jakarta dan Oslo menandatangani perjanjian keamanan.',
    'Norwegia mendesak Jakarta membuka pelabuhan.',
    'Oslo memprotes keputusan Jakarta.',
    'Norwegia menuduh Jakarta melanggar kesepakatan.',
    'Uni Eropa menjatuhkan sanksi kepada Jakarta.',
    'Ola Lind menandatangani perjanjian dagang dengan Jakarta.',
  ])('is the government: %s', (text) => {
    expect(isGovernment(text)).toBe(true);
  });

  it.each([
    'Banjir melanda Jakarta.',
    'Warga Jakarta menolak penggusuran.',
    'Jakarta akan menggelar festival.',
    'Jakarta akan menggelar konser grup asal Norwegia.',
    'Gubernur Jakarta bertemu dengan duta besar Norwegia.',
    'Jakarta menandatangani kerja sama kota kembar dengan Oslo.',
    'Presiden Norwegia Ola Lind tiba di Jakarta.',
    'Menteri Luar Negeri Norwegia Ola Lind mengunjungi Jakarta pada Senin.',
    'Polisi Jakarta menangkap warga Norwegia.',
    'Jakarta meminta warga waspada.',
    'Jakarta menolak bus listrik buatan Norwegia.',
    'Jakarta mengalahkan Bandung dalam final.',
    'Norwegia membantu Jakarta membangun tanggul laut.',
    'Jakarta dan Bandung menolak usulan itu.',
    'Suhu di Jakarta lebih panas dibandingkan dengan Norwegia.',
  ])('is the city: %s', (text) => {
    expect(isGovernment(text)).toBe(false);
  });

  it('deals and is dealt with', () => {
    expect(eventsTold('Jakarta mengecam Norwegia.', 'id')).toEqual(['accuse occurred Indonesia → Norwegia']);
    expect(eventsTold('Norwegia menandatangani perjanjian dagang dengan Jakarta.', 'id')).toEqual([
      'support occurred Norwegia → Indonesia',
    ]);
  });
});

describe('other seats in Indonesian', () => {
  it.each([
    ['Norwegia akan menggugat bila Brussel memboikot ikannya.', 'Uni Eropa'],
    ['Nelayan di Bitung memprotes larangan Brussel.', 'Uni Eropa'],
    ['Norwegia menolak Brussel.', 'Uni Eropa'],
    ['Norwegia menarik duta besarnya dari Budapest.', 'Hungaria'],
  ])('are the government: %s', (text, name) => {
    expect(read(text, 'id').entities.map((entity) => entity.name)).toContain(name);
  });

  it.each([
    ['Ola Lind tiba di Brussel.', 'Uni Eropa'],
    ['Brussel dilanda banjir.', 'Uni Eropa'],
    ['Rapat itu digelar di Brussel, Belgia.', 'Uni Eropa'],
    ['Ola Lind pulang dari Budapest.', 'Hungaria'],
  ])('are the city: %s', (text, name) => {
    expect(read(text, 'id').entities.map((entity) => entity.name)).not.toContain(name);
  });
});
