import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** "assault occurred Norwegia → Swedia @Oslo [2026-02-02]" of each event. */
function told(text: string): string[] {
  const { entities, events } = read(text, 'id');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+');
  return events.map(({ type, status, actors, recipients, places, date }) => {
    const where = places.length > 0 ? ` @${listOf(places)}` : '';
    const when = date ? ` [${date.from === date.to ? date.from : `${date.from} ${date.to}`}]` : '';
    return `${type} ${status} ${listOf(actors)} → ${listOf(recipients)}${where}${when}`;
  });
}

type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the deed that is condemned': [
    [
      'Swedia menyerang Denmark. Norwegia mengecam serangan itu.',
      'assault occurred Swedia → Denmark',
      'accuse occurred Norwegia → Swedia',
    ],
    [
      'Swedia menyerang Denmark. Finlandia menyerang Islandia. Norwegia mengecam serangan itu.',
      'assault occurred Swedia → Denmark',
      'assault occurred Finlandia → Islandia',
      'accuse occurred Norwegia → ',
    ],
    ['Norwegia mengecam serangan.'],
  ],
  'what they do to each other': [
    ['Norwegia dan Swedia menyerang satu sama lain.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia dan Swedia saling menuduh.', 'accuse occurred Norwegia → Swedia'],
    ['Norwegia dan Swedia mengumumkan gencatan senjata.', 'retreat occurred Norwegia → Swedia'],
  ],
  'what a deed comes to is no second one': [
    [
      'Serangan Norwegia melukai dua nelayan dan merusak kapal Swedia.',
      'assault occurred Norwegia → dua nelayan',
      'assault occurred Norwegia → Swedia',
    ],
    [
      'Norwegia menyerang Swedia dan menewaskan warga Denmark.',
      'assault occurred Norwegia → Swedia',
      'assault occurred Norwegia → warga Denmark',
    ],
  ],
  'a verb governs another with nothing between': [
    [
      'Norwegia mengancam akan menutup perbatasan dengan Swedia.',
      'threaten occurred Norwegia → Swedia',
      'coerce hypothetical Norwegia → Swedia',
    ],
    [
      'Norwegia mengancam menyerang Swedia.',
      'threaten occurred Norwegia → Swedia',
      'assault hypothetical Norwegia → Swedia',
    ],
    [
      'Norwegia menolak menarik pasukan dari Swedia.',
      'reject occurred Norwegia → Swedia',
      'retreat denied Norwegia → Swedia',
    ],
    [
      'Denmark mendesak Norwegia menghentikan serangan ke Swedia.',
      'request occurred Denmark → Norwegia',
      'retreat hypothetical Norwegia → Swedia',
    ],
    [
      'Denmark mendesak agar Norwegia menghentikan serangan ke Swedia.',
      'request occurred Denmark → Norwegia',
      'retreat hypothetical Norwegia → Swedia',
    ],
    ['Norwegia sepakat memperpanjang sanksi terhadap Swedia.', 'sanction planned Norwegia → Swedia'],
    ['Rencana Norwegia menyerang Swedia bocor.', 'assault planned Norwegia → Swedia'],
  ],
  'what only others tell, and what is denied': [
    ['Norwegia diduga menyerang kapal Swedia.', 'assault alleged Norwegia → Swedia'],
    ['Norwegia disebut telah menyerang Swedia.', 'assault alleged Norwegia → Swedia'],
    [
      'Norwegia dituding menyerang Swedia.',
      'accuse occurred  → Norwegia',
      'assault alleged Norwegia → Swedia',
    ],
    ['Norwegia membantah menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['Denmark membantah Norwegia menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['Norwegia membantah tuduhan Swedia.', 'reject occurred Norwegia → Swedia'],
  ],
  'planned, called off, supposed': [
    ['Norwegia bakal menyerang Swedia.', 'assault planned Norwegia → Swedia'],
    ['Norwegia berencana mengunjungi Swedia.', 'consult planned Norwegia → Swedia'],
    ['Norwegia urung mengunjungi Swedia.', 'consult denied Norwegia → Swedia'],
    ['Norwegia tidak jadi mengunjungi Swedia.', 'consult denied Norwegia → Swedia'],
    ['Pertemuan Norwegia dan Swedia akan digelar di Bergen.', 'consult planned Norwegia → Swedia @Bergen'],
    ['Pertemuan Norwegia dan Swedia batal digelar.', 'consult denied Norwegia → Swedia'],
    ['Pertemuan Norwegia dan Swedia dibatalkan.', 'consult denied Norwegia → Swedia'],
    ['Kunjungan Norwegia ke Swedia ditunda.', 'consult planned Norwegia → Swedia'],
    ['Sanksi Norwegia terhadap Swedia dicabut.', 'concede occurred Norwegia → Swedia'],
    ['Apabila Norwegia menyerang Swedia, harga naik.', 'assault hypothetical Norwegia → Swedia'],
    [
      'Norwegia akan menyerang Swedia jika diserang Denmark.',
      'assault hypothetical Norwegia → Swedia',
      'assault hypothetical Denmark → Norwegia',
    ],
  ],
  'to each other': [
    ['Norwegia dan Swedia saling menuduh.', 'accuse occurred Norwegia → Swedia'],
    ['Norwegia dan Swedia saling serang.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia dan Swedia menyepakati gencatan senjata.', 'retreat occurred Norwegia → Swedia'],
    ['Bentrokan Norwegia dan Swedia menewaskan dua orang.', 'assault ongoing Norwegia → Swedia'],
  ],
  'an assault and what came of it are one': [
    ['Serangan Norwegia ke Swedia menewaskan dua orang.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia melancarkan serangan udara ke Swedia.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia menyerang Swedia, menewaskan dua orang.', 'assault occurred Norwegia → Swedia'],
    ['Lima warga Swedia tewas dalam serangan Norwegia.', 'assault occurred Norwegia → Lima warga Swedia'],
  ],
  passives: [
    ['Swedia diserang drone Norwegia.', 'assault occurred Norwegia → Swedia'],
    ['Warga Swedia ditembak tentara Norwegia.', 'assault occurred tentara Norwegia → Warga Swedia'],
    ['Swedia dijatuhi sanksi oleh Norwegia.', 'sanction occurred Norwegia → Swedia'],
    ['Swedia dikenai tarif 19 persen oleh Norwegia.', 'sanction occurred Norwegia → Swedia'],
    ['Resolusi itu diveto Norwegia.', 'reject occurred Norwegia → '],
  ],
  'words that were wanting': [
    ['Norwegia memveto resolusi yang diajukan Swedia.', 'reject occurred Norwegia → '],
    ['Norwegia membebaskan 12 nelayan Swedia.', 'retreat occurred Norwegia → 12 nelayan Swedia'],
    ['Norwegia melayangkan nota protes kepada Swedia.', 'accuse occurred Norwegia → Swedia'],
    ['Norwegia memprotes Swedia.', 'accuse occurred Norwegia → Swedia'],
    ['Norwegia mendenda Swedia.', 'sanction occurred Norwegia → Swedia'],
    ['Norwegia menggelar latihan militer di dekat Swedia.', 'mobilize occurred Norwegia → Swedia'],
    ['Norwegia melakukan uji coba rudal balistik.', 'mobilize occurred Norwegia → '],
    ['Norwegia menembakkan rudal ke Swedia.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia melanjutkan serangannya ke Swedia.', 'assault occurred Norwegia → Swedia'],
    ['Norwegia mengulangi ancamannya terhadap Swedia.', 'threaten occurred Norwegia → Swedia'],
  ],
  'who stands beside a deed that is suffered did not do it': [
    ['Penangkapan warga Swedia oleh Norwegia memicu kritik.', 'coerce occurred Norwegia → warga Swedia'],
    ['Penyerangan Norwegia terhadap Swedia berlanjut.', 'assault occurred Norwegia → Swedia'],
    [
      'Denmark mengecam penangkapan warga Swedia oleh Norwegia.',
      'accuse occurred Denmark → Norwegia',
      'coerce alleged Norwegia → warga Swedia',
    ],
    ['Denmark mengutuk pembunuhan warga Swedia.', 'assault alleged  → warga Swedia'],
  ],
  'whoever tells it did not do it': [
    ['Menurut Norwegia, lima orang ditangkap tentara.', 'coerce alleged tentara → lima orang'],
    ['Menurut data Norwegia, 86 orang ditahan di kantor polisi.', 'coerce alleged  → 86 orang'],
  ],
  'clauses that share a subject': [
    [
      'Norwegia menyerang Swedia, menangkap dua warga Denmark, dan pulang.',
      'assault occurred Norwegia → Swedia',
      'coerce occurred Norwegia → dua warga Denmark',
    ],
    ['Usai bertemu Astrid Lund, Ola Prent pulang.', 'consult occurred Ola Prent → Astrid Lund'],
    [
      'Norwegia menarik diri setelah bertemu Swedia.',
      'retreat occurred Norwegia → ',
      'consult occurred Norwegia → Swedia',
    ],
    ['Dalam kunjungannya ke Swedia, Ola Prent membeli kapal.', 'consult occurred Ola Prent → Swedia'],
    [
      '"Kami siap," kata Ola Prent dalam pertemuan dengan Astrid Lund.',
      'consult occurred Ola Prent → Astrid Lund',
    ],
  ],
  'who says it does it, and where another deed was done it was not': [
    ['Norwegia mengatakan akan menyerang Swedia.', 'assault planned Norwegia → Swedia'],
    [
      'Norwegia mengusir diplomat Swedia menyusul serangan di Oslo.',
      'sanction occurred Norwegia → diplomat Swedia',
    ],
  ],
  'when it was': [
    [
      'Invasi Norwegia ke Swedia pada Februari tahun lalu gagal total.',
      'assault occurred Norwegia → Swedia [2025-02-01 2025-02-28]',
    ],
    [
      'Pertemuan Norwegia dan Swedia pekan lalu berlangsung singkat.',
      'consult occurred Norwegia → Swedia [2026-01-26 2026-02-01]',
    ],
    [
      'Invasi Norwegia ke Swedia pada 2022 gagal.',
      'assault occurred Norwegia → Swedia [2022-01-01 2022-12-31]',
    ],
    ['Pada Senin (2/2), Norwegia menyerang Swedia.', 'assault occurred Norwegia → Swedia [2026-02-02]'],
    ['Kemarin, Norwegia menyerang Swedia.', 'assault occurred Norwegia → Swedia [2026-02-03]'],
    ['Norwegia akan menyerang Swedia pada Jumat.', 'assault planned Norwegia → Swedia [2026-02-06]'],
    [
      'Norwegia akan mengunjungi Swedia pekan depan.',
      'consult planned Norwegia → Swedia [2026-02-09 2026-02-15]',
    ],
    // When something else began, or another deed was done.
    [
      'Norwegia menangkap dua warga Swedia sejak hujan turun pada Senin.',
      'coerce occurred Norwegia → dua warga Swedia',
    ],
    [
      'Norwegia membebaskan dua warga Swedia yang ditahan pada Senin.',
      'retreat occurred Norwegia → dua warga Swedia',
      'coerce occurred  → dua warga Swedia [2026-02-02]',
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases.map(([text, ...events]) => [text, events] as const))('%s', (text, events) => {
      expect(told(text)).toEqual(events);
    });
  });

describe('no arrow', () => {
  it.each([
    // Whose words it is, who stands behind a comma or in another noun's clause.
    'Norwegia berbicara kepada negara-negara yang belum melakukan negosiasi.',
    'Norwegia mengabulkan permohonan serikat pekerja yang menolak kontrak.',
    'Sidang kabinet digelar bertepatan dengan hari jadi Norwegia.',
    'Norwegia memberikan dukungan untuk mengalahkan Swedia.',
    // Meetings with nobody known, and where one was reached.
    '"Kami siap," kata Ola Prent dalam rapat di Oslo.',
    '"Kami siap," kata Ola Prent saat ditemui di Oslo.',
    '"Kami siap," ujar Ola Prent saat dihubungi, Senin (2/2).',
    'Ola Prent memimpin rapat pagi.',
    'Jumlah kunjungan wisatawan Norwegia ke Swedia naik.',
    'Konferensi pers Norwegia dan Swedia digelar.',
    'Ruang rapat Norwegia dan Swedia direnovasi.',
    'Massa berkumpul di depan gedung parlemen Norwegia untuk memprotes harga ikan.',
    'Kabar penangkapan itu dibenarkan oleh Norwegia.',
    'Norwegia membantu meringankan beban hidup.',
    'Norwegia melayangkan gugatan ke Mahkamah Internasional.',
    // Words in another sense.
    'Seorang pelajar Norwegia diduga bunuh diri di Swedia.',
    'Warga Norwegia dituntut pidana empat tahun penjara.',
    'Kedutaan Norwegia melaporkan ada 97 warga Swedia di kapal.',
    'Norwegia membebaskan bea masuk ikan Swedia.',
    'Norwegia melepaskan tendangan ke gawang Swedia.',
    'Norwegia merebut medali emas dari Swedia.',
    'Norwegia menahan imbang Swedia.',
    'Norwegia menduduki peringkat kedua di Swedia.',
    'Norwegia meledakkan utang Swedia.',
    'Norwegia menghancurkan rekor Swedia.',
    'Norwegia menguasai pasar ikan Swedia.',
    'Norwegia menaikkan tarif listrik untuk warga Swedia.',
    'Perang dagang Norwegia dan Swedia reda.',
    'Film perang Norwegia laris di Swedia.',
    'Gempa mengguncang Norwegia dan menewaskan dua orang.',
    'Kapal Norwegia tenggelam di dekat Swedia.',
    'Norwegia menyambut musim semi bersama Swedia.',
    'Norwegia menerima uang Swedia.',
    'Hak veto Norwegia dipersoalkan.',
    'Latihan paduan suara Norwegia berlangsung di Swedia.',
    'Pembebasan lahan Norwegia tertunda.',
    'Pembunuhan karakter Norwegia berlanjut.',
    'Norwegia mengirim kapal pesiar ke Swedia.',
    'Norwegia memenuhi syarat dari Swedia.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
