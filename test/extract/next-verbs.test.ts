import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

type Said = readonly [speaker: string, act: string, content: string];

const saidIn = (text: string, language: Language) =>
  digest(read(text, language)).map(({ speaker, act, contents }) => [speaker, act, contents.join(' … ')]);

const SHARED: readonly (readonly [Language, string, readonly Said[]])[] = [
  [
    'en',
    'Norway said the quay was full and warned Japan against delay.',
    [
      ['NOR', 'say', 'the quay was full'],
      ['NOR', 'warn', 'against delay'],
    ],
  ],
  [
    'en',
    'Norway said it would mend the quay and called for rain.',
    [
      ['NOR', 'say', 'it would mend the quay'],
      ['NOR', 'demand', 'rain'],
    ],
  ],
  [
    'en',
    'Norway denied the claim and rejected calls to wait.',
    [
      ['NOR', 'deny', 'the claim'],
      ['NOR', 'reject', 'calls to wait'],
    ],
  ],
  [
    'en',
    'Norway apologised to the crews, thanked Japan for its help and promised 40 boats.',
    [
      ['NOR', 'apologise', 'to the crews'],
      ['NOR', 'praise', 'for its help'],
      ['NOR', 'promise', '40 boats'],
    ],
  ],
  [
    'en',
    'Norway says the plan was late and calls it unfair.',
    [
      ['NOR', 'say', 'the plan was late'],
      ['NOR', 'say', 'it unfair'],
    ],
  ],
  [
    'en',
    'Ola Prent is telling crews that the fund is "thin" and says he will expand it.',
    [
      ['Ola Prent', 'say', 'the fund is "thin"'],
      ['Ola Prent', 'say', 'he will expand it'],
    ],
  ],
  [
    'en',
    'Norway described the plan as "late," but stopped short of leaving.',
    [['NOR', 'say', 'the plan as "late,"']],
  ],
  ['en', 'Norway praised the crews but had no boats for Japan.', [['NOR', 'praise', 'the crews']]],
  [
    'id',
    'Tirta Wenas mengatakan tidak akan mundur, dan menambahkan lomba akan digelar tahun depan.',
    [
      ['Tirta Wenas', 'say', 'tidak akan mundur'],
      ['Tirta Wenas', 'say', 'lomba akan digelar tahun depan'],
    ],
  ],
  [
    'id',
    'Tirta Wenas mengatakan hujan belum turun, lalu meminta rakyat berdoa.',
    [
      ['Tirta Wenas', 'say', 'hujan belum turun'],
      ['Tirta Wenas', 'ask', 'rakyat berdoa'],
    ],
  ],
  [
    'id',
    'Tirta Wenas mengatakan hujan belum turun seraya meminta warga sabar.',
    [
      ['Tirta Wenas', 'say', 'hujan belum turun'],
      ['Tirta Wenas', 'ask', 'warga sabar'],
    ],
  ],
  ['en', 'Norway praised the crews and signed the deal.', [['NOR', 'praise', 'the crews']]],
  [
    'id',
    'Tirta Wenas menekankan pentingnya hujan, mengecam penundaan itu, dan mendesak Jepang membuka dermaga.',
    [
      ['Tirta Wenas', 'say', 'pentingnya hujan'],
      ['Tirta Wenas', 'condemn', 'penundaan itu'],
      ['Tirta Wenas', 'demand', 'Jepang membuka dermaga'],
    ],
  ],
  [
    'id',
    'Polisi membenarkan kejadian itu, menyatakan pelakunya warga Jepang.',
    [
      ['Polisi', 'confirm', 'kejadian itu'],
      ['Polisi', 'say', 'pelakunya warga Jepang'],
    ],
  ],
];

const WHOLE: readonly (readonly [Language, string, string])[] = [
  ['en', 'Norway said the mayor lied and denied it.', 'the mayor lied and denied it'],
  ['en', 'Norway said he met the crews and thanked them.', 'he met the crews and thanked them'],
  ['en', 'Norway said the ban was signed and welcomed by crews.', 'the ban was signed and welcomed by crews'],
  ['en', 'Norway said the crews had waited and hoped for rain.', 'the crews had waited and hoped for rain'],
  ['en', 'Norway praised the crews who waited but had no boats.', 'the crews who waited but had no boats'],
  ['en', 'Norway welcomed the ban agreed in May and the rain.', 'the ban agreed in May and the rain'],
  [
    'id',
    'Tirta Wenas mengatakan dana itu menjaga harga, memperkuat kapal, dan memastikan warga makan.',
    'dana itu menjaga harga, memperkuat kapal, dan memastikan warga makan',
  ],
  [
    'id',
    'Tirta Wenas mengatakan peran dermaga adalah menjaga harga, serta memastikan warga makan.',
    'peran dermaga adalah menjaga harga, serta memastikan warga makan',
  ],
  [
    'id',
    'Tirta Wenas mengatakan bupati menolak usul itu, dan mengecam penundaan itu.',
    'bupati menolak usul itu, dan mengecam penundaan itu',
  ],
  [
    'id',
    'Tirta Wenas mengatakan bupati menolak usul itu dan mengecam penundaan itu.',
    'bupati menolak usul itu dan mengecam penundaan itu',
  ],
];

const ANOTHERS: readonly (readonly [Language, string, readonly Said[]])[] = [
  [
    'en',
    'Norway welcomed the plan, while the harbour chairman, Ola Prent, condemned what he called "a farce".',
    [
      ['NOR', 'welcome', 'the plan'],
      ['Ola Prent', 'condemn', 'what he called "a farce"'],
    ],
  ],
  [
    'en',
    'Ola Prent welcomed the plan, but Ada Lind, the harbour mayor, called it "a sellout".',
    [
      ['Ola Prent', 'welcome', 'the plan'],
      ['Ada Lind', 'say', 'it "a sellout"'],
    ],
  ],
  [
    'id',
    'Tirta Wenas menegaskan Jepang siap, namun Budi Santoso menilai usul itu terlambat.',
    [
      ['Tirta Wenas', 'say', 'Jepang siap'],
      ['Budi Santoso', 'think', 'usul itu terlambat'],
    ],
  ],
];

describe('a verb that shares its subject with the one before', () => {
  it.each(SHARED)('%s: %s', (language, text, said) => expect(saidIn(text, language)).toEqual(said));

  it.each(WHOLE)('is not one of the content: %s: %s', (language, text, content) =>
    expect(digest(read(text, language)).map(({ contents }) => contents)).toEqual([[content]]),
  );
});

const FRONTED: readonly (readonly [Language, string, readonly Said[]])[] = [
  ['en', 'As Ada Lind lamented illegal nets, Prent left the quay.', [['Ada Lind', 'say', 'illegal nets']]],
  ['en', 'As Ada Lind warned of rain, the crews left the quay.', [['Ada Lind', 'warn', 'of rain']]],
  ['en', 'As Ada Lind noted, the crews left the quay.', [['Ada Lind', 'say', 'the crews left the quay']]],
  ['en', 'As Ada Lind said Tuesday, the crews left.', [['Ada Lind', 'say', 'the crews left']]],
];

const RELATIVE: readonly (readonly [Language, string, readonly Said[]])[] = [
  [
    'en',
    'The boats, which Ola Prent said will sail soon, were late.',
    [['Ola Prent', 'say', 'which … will sail soon']],
  ],
  [
    'en',
    'Ada Lind said that is because rain was late.',
    [['Ada Lind', 'say', 'that is because rain was late']],
  ],
  ['en', 'Harbour rights advocates have started a petition.', []],
];

const PARTICIPLES: readonly (readonly [Language, string, readonly Said[]])[] = [
  [
    'en',
    'Ola Prent described the plan as "thin", claiming Lind had no boats.',
    [
      ['Ola Prent', 'say', 'the plan as "thin"'],
      ['Ola Prent', 'say', 'Lind had no boats'],
    ],
  ],
  [
    'en',
    'Beijing on Friday hit back at Oslo, accusing it of delay and urging it to open the quay.',
    [
      ['CHN', 'accuse', 'it of delay'],
      ['CHN', 'demand', 'it to open the quay'],
    ],
  ],
];

const INDONESIAN: readonly (readonly [Language, string, readonly Said[]])[] = [
  ['id', 'Tirta Wenas mengatakan hari ini hujan gagal.', [['Tirta Wenas', 'say', 'hujan gagal']]],
  ['id', 'Tirta Wenas berterima kasih kepada Jepang.', [['Tirta Wenas', 'praise', 'kepada Jepang']]],
  ['id', 'Tirta Wenas meminta maaf kepada warga.', [['Tirta Wenas', 'apologise', 'kepada warga']]],
  [
    'id',
    'Tirta Wenas menuding Jepang dan Laos merusak dermaga.',
    [['Tirta Wenas', 'accuse', 'Jepang dan Laos merusak dermaga']],
  ],
  [
    'id',
    'Tirta Wenas mendorong Jepang untuk membuka dermaga.',
    [['Tirta Wenas', 'demand', 'Jepang untuk membuka dermaga']],
  ],
  ['id', 'Ujar Tirta Wenas, "Dermaga itu rusak."', [['Tirta Wenas', 'say', 'Dermaga itu rusak.']]],
  ['id', 'Warga meneriakkan "Hidup nelayan".', [['Warga', 'say', 'Hidup nelayan']]],
  ['id', 'Tirta Wenas buka suara soal dermaga itu.', [['Tirta Wenas', 'say', 'soal dermaga itu']]],
  ['id', 'Tirta Wenas tak mau berkomentar.', [['Tirta Wenas', 'decline', '']]],
  ['id', 'Tirta Wenas belum memberikan tanggapan.', [['Tirta Wenas', 'decline', '']]],
  ['id', 'Toko itu buka hari ini.', []],
];

const ACCUSED: readonly (readonly [Language, string, readonly Said[]])[] = [
  [
    'en',
    'Norway accused Japanese troops of war crimes.',
    [['NOR', 'accuse', 'Japanese troops of war crimes']],
  ],
  [
    'en',
    'Norway accused the head of the union of theft.',
    [['NOR', 'accuse', 'the head of the union of theft']],
  ],
  [
    'en',
    "Ada Lind said Prent's boat plan would cost money, and called him a fraud.",
    [
      ['Ada Lind', 'say', "Prent's boat plan would cost money"],
      ['Ada Lind', 'say', 'him a fraud'],
    ],
  ],
];

const ANSWERED: readonly (readonly [Language, string, readonly Said[]])[] = [
  ['en', 'The plan, rejected by Norway, would open the quay.', [['NOR', 'reject', 'The plan']]],
  ['en', 'The plan, which Norway rejected, would open the quay.', [['NOR', 'reject', 'The plan']]],
  ['en', 'The quay, built by Norway, is old.', []],
  [
    'en',
    'Ada Lind said the boats would sail in May, but would not say where.',
    [
      ['Ada Lind', 'say', 'the boats would sail in May'],
      ['Ada Lind', 'decline', 'where'],
    ],
  ],
];

const ADVERBS: readonly (readonly [Language, string, readonly Said[]])[] = [
  ['en', 'Ada Lind said instead that rain was late.', [['Ada Lind', 'say', 'rain was late']]],
  ['en', 'Ada Lind backs the plan.', [['Ada Lind', 'support', 'the plan']]],
];

const DATED: readonly (readonly [Language, string, readonly Said[]])[] = [
  ['en', 'Ada Lind said on Feb. 27 that talks failed.', [['Ada Lind', 'say', 'talks failed']]],
  ['en', 'Ada Lind said Feb. 27 that rain was late.', [['Ada Lind', 'say', 'rain was late']]],
  ['en', 'The boats sailed in May. 20 crews said rain was late.', [['20 crews', 'say', 'rain was late']]],
];

describe('a content with what is around its cue', () => {
  it.each([
    ...FRONTED,
    ...RELATIVE,
    ...PARTICIPLES,
    ...INDONESIAN,
    ...ACCUSED,
    ...ANSWERED,
    ...ADVERBS,
    ...DATED,
  ])('%s: %s', (language, text, said) => expect(saidIn(text, language)).toEqual(said));
});

describe("another's statement after a contrast", () => {
  it.each(ANOTHERS)('%s: %s', (language, text, said) => expect(saidIn(text, language)).toEqual(said));
});

describe('one whom "whereas" sets against another', () => {
  it('speaks for themselves', () => {
    const text = 'Ola Prent said taxes would fall, whereas the crew said they would rise.';
    expect(digest(read(text, 'en')).map((each) => each.contents)).toEqual([
      ['taxes would fall'],
      ['they would rise'],
    ]);
  });

  it('is part of what the first said where they say nothing', () => {
    const text = 'Ola Prent said taxes would fall whereas prices would rise.';
    expect(digest(read(text, 'en')).map((each) => each.contents)).toEqual([
      ['taxes would fall whereas prices would rise'],
    ]);
  });
});
