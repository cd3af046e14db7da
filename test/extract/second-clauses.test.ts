import { describe, expect, it } from 'vitest';
import { eventsTold } from './reading.ts';

type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'another clause begins with a subject of its own': [
    [
      'Norwegia menjatuhkan sanksi kepada Swedia, dan Denmark mengecam langkah itu.',
      'sanction occurred Norwegia → Swedia',
    ],
    [
      'Norwegia menyerang Swedia dan Denmark mengecam serangan itu.',
      'assault occurred Norwegia → Swedia',
      'accuse occurred Denmark → Norwegia',
    ],
    [
      'Norwegia menyerang Swedia, dan Presiden Denmark Ola Lind pada Senin (2/2) menyatakan dukungan.',
      'assault occurred Norwegia → Swedia',
    ],
    [
      'Norwegia mengancam akan mengenakan tarif terhadap ikan Swedia, dan Menteri Perdagangan Budi Santoso menyebut langkah itu keliru.',
      'threaten occurred Norwegia → Swedia',
      'sanction hypothetical Norwegia → Swedia',
    ],
    [
      'Norwegia mengutuk serangan Swedia, dan Denmark mendukungnya.',
      'accuse occurred Norwegia → Swedia',
      'assault alleged Swedia → ',
    ],
    [
      'Norwegia mengusir diplomat Swedia, dan Denmark, sekutu Swedia, memprotes keputusan itu.',
      'sanction occurred Norwegia → diplomat Swedia',
    ],
    [
      'Norwegia, yang menyerang Finlandia, dan Swedia mengecam Denmark.',
      'assault occurred Norwegia → Finlandia',
      'accuse occurred Swedia → Denmark',
    ],
  ],
  'who answers is the subject of the clause': [
    [
      'Norwegia menjatuhkan sanksi kepada Rusia, dan Moskow membalas dengan mengusir diplomat Norwegia.',
      'sanction occurred Norwegia → Rusia',
      'sanction occurred Rusia → diplomat Norwegia',
    ],
    [
      'Swedia menangkap nelayan Norwegia, dan Oslo kemudian mengusir duta besar Denmark.',
      'coerce occurred Swedia → nelayan Norwegia',
      'sanction occurred Norwegia → duta besar Denmark',
    ],
    [
      'Norwegia memblokade pelabuhan Swedia, dan tentara Denmark membalas dengan menembaki kapal Norwegia.',
      'coerce occurred Norwegia → Swedia',
      'assault occurred tentara Denmark → Norwegia',
    ],
  ],
  'a list stays one': [
    [
      'Norwegia menyerang Swedia, Finlandia, dan Denmark pada Senin.',
      'assault occurred Norwegia → Swedia+Finlandia+Denmark [2026-02-02]',
    ],
    ['Norwegia mendesak Swedia dan Denmark menahan diri.', 'request occurred Norwegia → Swedia+Denmark'],
    [
      'Norwegia, Swedia, dan Denmark mengecam Finlandia.',
      'accuse occurred Norwegia+Swedia+Denmark → Finlandia',
    ],
    ['Norwegia dan Swedia mengecam Finlandia.', 'accuse occurred Norwegia+Swedia → Finlandia'],
    ['Norwegia bertemu Swedia dan Denmark membahas ikan.', 'consult occurred Norwegia → Swedia+Denmark'],
    [
      'Norwegia menjatuhkan sanksi kepada Swedia dan Denmark karena menyerang Finlandia.',
      'sanction occurred Norwegia → Swedia+Denmark',
      'assault occurred Norwegia → Finlandia',
    ],
    [
      'Serangan Norwegia dan Swedia menewaskan lima warga Denmark.',
      'assault occurred Norwegia+Swedia → lima warga Denmark',
    ],
    [
      'Usai menyerang Finlandia, Norwegia dan Swedia menyerang Denmark.',
      'assault occurred Norwegia+Swedia → Finlandia',
      'assault occurred Norwegia+Swedia → Denmark',
    ],
    ['Norwegia mengusir diplomat Swedia serta Denmark.', 'sanction occurred Norwegia → Swedia+Denmark'],
  ],
  'who is told by office and name in commas does it': [
    ['Presiden Iran, Ola Lind, mengunjungi Irak.', 'consult occurred Ola Lind → Irak'],
    [
      'Komandan Garda Revolusi Iran, Mayor Jenderal Ola Lind, mengancam Israel.',
      'threaten occurred Ola Lind → Israel',
    ],
    [
      'Pada Senin, Presiden Iran, Ola Lind, mengunjungi Irak.',
      'consult occurred Ola Lind → Irak [2026-02-02]',
    ],
    [
      'Panglima militer Pakistan, Jenderal Ola Lind, mengunjungi Swedia.',
      'consult occurred Ola Lind → Swedia',
    ],
    ['Ola Lind, presiden Norwegia, mengancam Swedia.', 'threaten occurred Ola Lind → Swedia'],
    [
      'Norwegia melarang utusan PBB, Tirta Wenas, bertemu dengan Budi Santoso.',
      'consult denied Tirta Wenas → Budi Santoso',
    ],
    [
      'Norwegia menolak utusan khusus PBB, Tirta Wenas, bertemu dengan Budi Santoso.',
      'reject occurred Norwegia → Tirta Wenas',
      'consult denied Tirta Wenas → Budi Santoso',
    ],
    [
      'Norwegia mengizinkan utusan PBB, Tirta Wenas, bertemu dengan Budi Santoso.',
      'consult hypothetical Tirta Wenas → Budi Santoso',
    ],
    [
      'Norwegia melarang utusan PBB, Prent, bertemu dengan Tirta Wenas.',
      'consult denied Prent → Tirta Wenas',
    ],
    [
      'Norwegia mengutus diplomat PBB, Tirta Wenas, menemui Budi Santoso.',
      'consult planned Tirta Wenas → Budi Santoso',
    ],
  ],
  'what is done to one who is told so is not done by them': [
    [
      'Norwegia menangkap utusan PBB, Tirta Wenas, menuduhnya mencuri.',
      'coerce occurred Norwegia → Tirta Wenas',
    ],
    [
      'Norwegia menyerang Swedia, menangkap Tirta Wenas.',
      'assault occurred Norwegia → Swedia',
      'coerce occurred Norwegia → Tirta Wenas',
    ],
  ],
  'who accuses stands behind the deed': [
    [
      'Norwegia dituduh membantu Swedia oleh Menteri Luar Negeri Denmark Ola Lind.',
      'accuse occurred Ola Lind → Norwegia',
      'aid alleged Norwegia → Swedia',
    ],
    [
      'Norwegia dituduh membantu nelayan yang ditangkap oleh Swedia.',
      'accuse occurred  → Norwegia',
      'aid alleged Norwegia → nelayan',
      'coerce occurred Swedia → nelayan',
    ],
  ],
};

describe.each(Object.entries(CASES))('of Indonesian clauses: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...events) => {
    expect(eventsTold(text, 'id')).toEqual(events);
  });
});
