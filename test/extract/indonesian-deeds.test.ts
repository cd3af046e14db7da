import { describe, expect, it } from 'vitest';
import { eventsTold } from './reading.ts';

type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'envoys are called home or called in': [
    ['Norwegia menarik duta besarnya dari Swedia.', 'sanction occurred Norwegia → Swedia'],
    ['Norwegia memanggil pulang dubesnya dari Swedia.', 'sanction occurred Norwegia → Swedia'],
    ['Norwegia memanggil duta besar Swedia.', 'accuse occurred Norwegia → duta besar Swedia'],
    ['Norwegia memanggil dubes Swedia.', 'accuse occurred Norwegia → dubes Swedia'],
    ['Menteri Luar Negeri memanggil duta besar Swedia untuk pulang.'],
    ['Norwegia memanggil pelatih Swedia.'],
  ],
  'who is driven out': [
    ['Norwegia mengusir kapal Swedia.', 'coerce occurred Norwegia → Swedia'],
    ['Norwegia mengusir warga Swedia.', 'coerce occurred Norwegia → warga Swedia'],
    ['Norwegia mengusir dua diplomat Swedia.', 'sanction occurred Norwegia → dua diplomat Swedia'],
  ],
  'trade is stopped with somebody': [
    ['Norwegia menghentikan ekspor ikan ke Swedia.', 'sanction occurred Norwegia → Swedia'],
    ['Pertamina menghentikan ekspor minyak.'],
    ['Norwegia menghentikan pasokan listrik.'],
  ],
  'what is turned down': [
    ['Hamas menolak usulan gencatan senjata.', 'reject occurred Hamas → '],
    ['Norwegia menolak usulan gencatan senjata Swedia.', 'reject occurred Norwegia → Swedia'],
    ['Norwegia menolak permintaan maaf.'],
  ],
  'where aid goes, and what is taken from whom': [
    ['Norwegia mengirim bantuan ke Gaza.', 'aid occurred Norwegia → '],
    ['Norwegia merebut kota Bergen dari Swedia.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia merebut medali dari Swedia.'],
    ['Norwegia mengevakuasi 12 WNI.', 'aid occurred Norwegia → 12 WNI'],
  ],
  'who meets where': [
    ['Para menteri luar negeri ASEAN bertemu di Bergen.', 'consult occurred menteri luar negeri ASEAN → '],
    ['Menlu ASEAN bertemu di Bergen.', 'consult occurred Menlu ASEAN → '],
    ['Tirta Wenas berkunjung ke Beijing.', 'consult occurred Tirta Wenas → '],
    ['Tirta Wenas bertemu di Bergen.'],
    ['Ketua DPR bertemu di Bergen.'],
    ['Norwegia dan Swedia menyepakati batas laut.', 'agree occurred Norwegia → Swedia'],
    ['Norwegia menyepakati harga.'],
  ],
  'whose time it is': [
    [
      'Norwegia mengecam serangan Swedia pada Senin.',
      'accuse occurred Norwegia → Swedia [2026-02-02]',
      'assault alleged Swedia → ',
    ],
    [
      'Norwegia meluncurkan rudal ke Swedia pada Senin (2/2) sebagai balasan atas serangan Swedia di Bergen.',
      'assault occurred Norwegia → Swedia [2026-02-02]',
      'assault occurred Swedia → ',
    ],
    [
      'Lind, yang memimpin Norwegia pada 2012-2024, membuka perundingan antara Swedia dan Denmark.',
      'consult occurred Swedia → Denmark',
    ],
    [
      'Tirta Wenas, yang memimpin Norwegia pada 2012-2024, menuduh Swedia.',
      'accuse occurred Tirta Wenas → Swedia',
    ],
    [
      'Norwegia dan Swedia menandatangani pakta pertahanan tahun lalu.',
      'support occurred Norwegia → Swedia [2025-01-01 2025-12-31]',
    ],
    [
      'Serangan Swedia pada Senin menewaskan lima warga Norwegia.',
      'assault occurred Swedia → lima warga Norwegia [2026-02-02]',
    ],
    [
      'Pada Senin, serangan Swedia menewaskan lima warga Norwegia.',
      'assault occurred Swedia → lima warga Norwegia [2026-02-02]',
    ],
    [
      'Norwegia menggelar perundingan dengan Swedia pada Senin.',
      'consult occurred Norwegia → Swedia [2026-02-02]',
    ],
  ],
};

describe.each(Object.entries(CASES))('in Indonesian: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...events) => {
    expect(eventsTold(text, 'id')).toEqual(events);
  });
});
