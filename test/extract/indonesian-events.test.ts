import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** "assault occurred Rusia → Ukraina" of each event. */
function told(text: string): string[] {
  const { entities, events } = read(text, 'id');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+');
  return events.map(
    ({ type, status, actors, recipients }) => `${type} ${status} ${listOf(actors)} → ${listOf(recipients)}`,
  );
}

describe('what Indonesian texts tell of deeds', () => {
  it.each([
    ['Norwegia menyerang Swedia pada Senin.', 'assault occurred Norwegia → Swedia'],
    ['Swedia diserang oleh Norwegia.', 'assault occurred Norwegia → Swedia'],
    ['Finlandia menjatuhkan sanksi terhadap Norwegia.', 'sanction occurred Finlandia → Norwegia'],
    ['Norwegia dan Swedia menandatangani perjanjian perbatasan.', 'support occurred Norwegia → Swedia'],
    ['Norwegia akan mengirim bantuan pangan ke Swedia.', 'aid planned Norwegia → Swedia'],
    ['Jika Norwegia mengirim pasukan ke Swedia, harga ikan naik.', 'mobilize hypothetical Norwegia → Swedia'],
    ['Norwegia tidak menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['Norwegia menuduh Swedia mencuri ikan.', 'accuse occurred Norwegia → Swedia'],
    ['Norwegia mengusir diplomat Swedia.', 'sanction occurred Norwegia → diplomat Swedia'],
    ['Norwegia memutus hubungan dengan Swedia.', 'sanction occurred Norwegia → Swedia'],
    ['Norwegia menarik pasukan dari Swedia.', 'retreat occurred Norwegia → Swedia'],
    ['Norwegia membatalkan kunjungan ke Swedia.', 'reject occurred Norwegia → Swedia'],
    ['Invasi Norwegia ke Swedia berlangsung sehari.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia menolak usulan Swedia.', 'reject occurred Norwegia → Swedia'],
    ['Norwegia memblokade pelabuhan Swedia.', 'coerce occurred Norwegia → Swedia'],
    ['Norwegia mengancam Swedia.', 'threaten occurred Norwegia → Swedia'],
    ['Norwegia mendesak Swedia membuka perbatasan.', 'request occurred Norwegia → Swedia'],
    ['Norwegia menjalin kerja sama dengan Swedia.', 'cooperate occurred Norwegia → Swedia'],
    ['Norwegia memuji Swedia.', 'support occurred Norwegia → Swedia'],
    ['Norwegia mencabut sanksi terhadap Swedia.', 'concede occurred Norwegia → Swedia'],
    ['Norwegia Serang Swedia Lagi', 'assault occurred Norwegia → Swedia'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    'Norwegia menandatangani buku tamu Swedia.',
    'Kritik film Norwegia dibaca di Swedia.',
    'Norwegia memperingati hari jadi Swedia.',
    'Norwegia memproses berkas Swedia.',
    'Penangkapan ikan Norwegia di Swedia naik.',
    'Hukum Norwegia berbeda dengan Swedia.',
    'Norwegia melaporkan suhu dingin di Swedia.',
    'Pada pukul tujuh Norwegia dan Swedia bermain.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
