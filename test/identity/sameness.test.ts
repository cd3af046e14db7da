import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../server/identity/passages.ts';
import type { Reported } from '../../server/identity/reported.ts';
import { relate } from '../../server/identity/sameness.ts';
import { type Case, report } from './reports.ts';

const REGISTER = 'we will not share the register of ships before every port has agreed to the same rules';
const DAFTAR = 'kami tidak akan membagikan daftar kapal sebelum semua pelabuhan menyepakati aturan yang sama';

type Pair = readonly [
  left: readonly [words: string, told?: Case],
  right: readonly [words: string, told?: Case],
];

function bandOf([left, right]: Pair, copies = false): string {
  const [a, b] = [report(...left), report(...right)];
  const relation = relate(a, b, copies);
  expect(relate(b, a, copies)).toEqual(relation);
  return relation === null ? 'leave' : `${relation.band} ${relation.kind}`;
}

const ID: Case = { language: 'id', by: 'Retno Wulandari' };

describe('relate(a, b)', () => {
  it.each<[string, Pair]>([
    [
      'a quotation cut at its end',
      [[REGISTER], ['we will not share the register of ships before every port']],
    ],
    [
      'one cut at its beginning, by the surname',
      [[REGISTER], ['before every port has agreed to the same rules', { by: 'Moe' }]],
    ],
    [
      'a quotation within a report',
      [
        [REGISTER],
        ['Norway thinks “the register of ships before every port has agreed” is hers', { kind: 'indirect' }],
      ],
    ],
    [
      'equal words without quotation marks',
      [
        [REGISTER, { kind: 'indirect' }],
        [REGISTER, { kind: 'indirect', on: '2026-03-06' }],
      ],
    ],
    ['equal words, one with and one without quotation marks', [[REGISTER], [REGISTER, { kind: 'indirect' }]]],
    ['the same a week later', [[REGISTER], [REGISTER, { on: '2026-03-11' }]]],
    [
      'neither is dated',
      [
        [REGISTER, { on: null }],
        [REGISTER, { on: null }],
      ],
    ],
    [
      'kutipan yang dipotong',
      [
        [DAFTAR, ID],
        ['membagikan daftar kapal sebelum semua pelabuhan menyepakati aturan', { ...ID, by: 'Retno' }],
      ],
    ],
    [
      'kutipan di dalam kalimat',
      [
        [DAFTAR, ID],
        [
          "menurutnya 'daftar kapal sebelum semua pelabuhan menyepakati aturan yang' perlu",
          { ...ID, kind: 'indirect' },
        ],
      ],
    ],
  ])('joins %s', (_, pair) => {
    expect(bandOf(pair)).toBe('join same');
  });

  it.each<[string, Pair]>([
    ['a namesake by surname', [[REGISTER], [REGISTER, { by: 'Per Moe' }]]],
    ['another speaker of the same words', [[REGISTER], [REGISTER, { by: 'Kenji Abe' }]]],
    ['the same words months later', [[REGISTER], [REGISTER, { on: '2026-06-04' }]]],
    ['the same words eight days later', [[REGISTER], [REGISTER, { on: '2026-03-12' }]]],
    ['a dated and an undated one', [[REGISTER], [REGISTER, { on: null }]]],
    [
      'seven shared words',
      [
        ['the register of ships before every port matters to all of us here'],
        ['we looked at the register of ships before every port closed for winter storms'],
      ],
    ],
    [
      'eight shared words that nobody quotes',
      [
        ['Norway will not share the register of ships before every winter', { kind: 'indirect' }],
        [
          'Japan asked in vain whether Norway will not share the register of ships before every election held by northern fishing towns',
          { kind: 'indirect' },
        ],
      ],
    ],
    [
      'a few words of a described speaker',
      [
        ['the northern ports will close', { by: { name: 'an official', described: true } }],
        ['the northern ports will close', { by: { name: 'an official', described: true } }],
      ],
    ],
    [
      'another description',
      [
        [REGISTER, { by: { name: 'an official', described: true } }],
        [REGISTER, { by: { name: 'a diplomat', described: true } }],
      ],
    ],
    [
      'words of nobody',
      [
        [REGISTER, { by: null }],
        [REGISTER, { by: null }],
      ],
    ],
    [
      'seven equal words two days later',
      [
        ['northern ports will close fishing season early', { kind: 'indirect' }],
        ['northern ports will close fishing season early', { kind: 'indirect', on: '2026-03-07' }],
      ],
    ],
    [
      'seven equal words by a surname',
      [
        ['northern ports will close fishing season early'],
        ['northern ports will close fishing season early', { by: 'Moe' }],
      ],
    ],
    [
      'what only begins alike',
      [['Norway has made no such request'], ['Norway has made no secret of her plans']],
    ],
    ['four words of a longer saying', [['the ships are ready'], ['the ships are ready to leave for Oslo']]],
    [
      'kata sama tentang hal lain',
      [
        ['kapal militer asing membangun pelabuhan', ID],
        ['kapal militer asing menangkap nelayan di perbatasan laut', ID],
      ],
    ],
    ['words that tell nothing', [['we will see'], ['we will see', { on: '2026-03-05' }]]],
    ['few words days later', [['the ports stay open'], ['the ports stay open', { on: '2026-03-07' }]]],
    [
      'frasa umum berbulan-bulan kemudian',
      [
        [DAFTAR, ID],
        [DAFTAR, { ...ID, on: '2026-09-04' }],
      ],
    ],
    [
      'pembicara lain dengan nama depan yang sama',
      [
        [DAFTAR, ID],
        [DAFTAR, { ...ID, by: 'Retno Lestari' }],
      ],
    ],
    [
      'kalimat lain dari pembicara yang sama',
      [
        [DAFTAR, ID],
        ['pemerintah menyiapkan bantuan beras bagi nelayan di pesisir utara mulai pekan depan', ID],
      ],
    ],
  ])('leaves %s', (_, pair) => {
    expect(bandOf(pair)).toBe('leave');
  });

  it.each<[string, Pair]>([
    ['a denial in the same words', [[REGISTER], [REGISTER.replace('we will not', 'we will')]]],
    [
      'the denial of another',
      [
        ['the first five ports and the seventh port broke the rules of the union and its code'],
        ['the sixth port never broke the rules of the union and its code'],
      ],
    ],
    [
      'what is confirmed after it was denied',
      [
        ['the shared register of ships was sold to other ports', { kind: 'indirect', act: 'deny' }],
        ['the shared register of ships was sold to other ports', { kind: 'indirect', act: 'confirm' }],
      ],
    ],
    [
      'sangkalan dengan kata yang sama',
      [
        ['Teradu I sampai III terbukti melanggar kode etik dan pedoman perilaku nelayan pesisir', ID],
        ['Teradu IV tidak terbukti melanggar kode etik dan pedoman perilaku nelayan pesisir', ID],
      ],
    ],
  ])('leaves %s, though nearly all words are the same', (_, pair) => {
    expect(bandOf(pair)).toBe('leave');
    expect(bandOf(pair, true)).toBe('leave');
  });

  it.each<[string, Pair]>([
    [
      'digits',
      [
        ['at least 14 people died as the ferry sank north of the pier'],
        ['at least 22 people died as the ferry sank north of the pier'],
      ],
    ],
    [
      'kata bilangan',
      [
        ['sedikitnya dua orang tewas ketika kapal feri itu tenggelam di utara', ID],
        ['sedikitnya tiga orang tewas ketika kapal feri itu tenggelam di utara', ID],
      ],
    ],
  ])('proposes what differs in a figure, in %s', (_, pair) => {
    expect(bandOf(pair)).toBe('propose paraphrase');
    expect(bandOf(pair, true)).toBe('propose paraphrase');
  });

  it.each<[string, Pair]>([
    ['one told not in short', [[REGISTER], [REGISTER.replace('will not', 'won’t')]]],
    ['one that has never for not', [[REGISTER], [REGISTER.replace('not', 'never')]]],
    [
      'one that is denied by its cue',
      [
        ['the shared register of ships was not sold to other ports'],
        ['the shared register of ships was sold to other ports', { kind: 'indirect', act: 'deny' }],
      ],
    ],
    ['one that leaves a denial out at its end', [[`${REGISTER}, not today and not tomorrow`], [REGISTER]]],
    [
      'one that leaves a whole clause out',
      [[REGISTER], [REGISTER.replace('of ships', 'of ships, which nobody should ever have asked for,')]],
    ],
    [
      'one with the digits parted',
      [
        ['we have counted 1000 ships of the northern ports and their crews'],
        ['we have counted 1,000 ships of the northern ports and their crews'],
      ],
    ],
    [
      'yang menyatakan bukan hanya',
      [
        [DAFTAR, ID],
        [DAFTAR.replace('daftar kapal', 'bukan hanya daftar kapal'), ID],
      ],
    ],
  ])('joins %s in nearly the same article', (_, pair) => {
    expect(bandOf(pair, true)).toBe('join same');
  });

  it.each<[string, Pair]>([
    [
      'other words for the same',
      [
        ['the ministry plans to open three fishing ports along the coast before autumn'],
        [
          'before autumn, the ministry hopes three fishing ports on the coast will open',
          { kind: 'indirect' },
        ],
      ],
    ],
    [
      'kata lain untuk hal yang sama',
      [
        ['kementerian membuka tiga pelabuhan perikanan di pesisir utara sebelum musim hujan', ID],
        [
          'sebelum musim hujan tiga pelabuhan perikanan pesisir utara dibuka kementerian',
          { ...ID, kind: 'indirect' },
        ],
      ],
    ],
    [
      'words of one meaning',
      [
        ['the country would never permit a foreign military base on its coast', { kind: 'indirect' }],
        ['Norway will not allow any foreign military bases on the coasts, not today, not tomorrow'],
      ],
    ],
    [
      'kata bersinonim',
      [
        ['negara tidak memperbolehkan pangkalan militer asing membangun pelabuhan', ID],
        [
          'kami tak akan mengizinkan pangkalan militer asing dibangun di pelabuhan',
          { ...ID, kind: 'indirect' },
        ],
      ],
    ],
    [
      'what a shorter report cuts',
      [
        ['Norway has made no such request and has no plan to make one'],
        ['Norway has made no such request', { on: '2026-03-05' }],
      ],
    ],
    [
      'four telling words of two speakers of one description',
      [
        ['the report had caused alarm in Oslo', { by: { name: 'analysts', described: true } }],
        [
          'the report had caused alarm in Oslo',
          { by: { name: 'analysts', described: true }, on: '2026-03-05' },
        ],
      ],
    ],
    [
      'equal words of two speakers of one description',
      [
        [REGISTER, { by: { name: 'an official', described: true } }],
        [REGISTER, { by: { name: 'an official', described: true }, on: '2026-03-05' }],
      ],
    ],
    [
      'few equal words of one speaker',
      [['the ports stay open'], ['the ports stay open', { on: '2026-03-05' }]],
    ],
  ])('proposes %s as a paraphrase, and joins it never', (_, pair) => {
    expect(bandOf(pair)).toBe('propose paraphrase');
  });

  it('proposes what shares eight quoted words that are little of either, and joins twelve', () => {
    const office = 'the provincial office for the care of northern coasts and harbours';
    const first = `our people searched ${office} on the first day and took along every paper that they could find in there`;
    const second = `nobody of us has been charged so far and we thank the staff of ${office.slice(13)} who answered our many questions`;
    expect(bandOf([[first], [second]])).toBe('propose paraphrase');
    const longer = second.replace('who answered', 'on the first day');
    expect(bandOf([[first], [longer]])).toBe('join same');
  });

  const ENGLISH = 'Norway and Japan will count 4200 ships in 31 ports before the end of this year';
  const INDONESIAN = 'Norwegia dan Jepang akan menghitung 4200 kapal di 31 pelabuhan sebelum akhir tahun ini';
  const IN: Case = { language: 'id', about: ['NOR', 'JPN'] };
  const OF: Case = { about: ['NOR', 'JPN'] };

  it.each<[string, Pair]>([
    [
      'the whole',
      [
        [ENGLISH, OF],
        [INDONESIAN, IN],
      ],
    ],
    [
      'a part of it',
      [
        [ENGLISH, OF],
        ['Norwegia akan menghitung 4200 kapal', { ...IN, about: ['NOR'] }],
      ],
    ],
    [
      'numbers in words',
      [
        ['a fifth of our reefs would be lost in ten years'],
        ['seperlima terumbu kami bisa hilang dalam sepuluh tahun', { language: 'id' }],
      ],
    ],
    [
      'loans that no list has',
      [['the proclamation forbids any compromise'], ['proklamasi melarang kompromi', { language: 'id' }]],
    ],
    [
      'no name and no number',
      [
        ['fishermen want peace and fair prices'],
        ['nelayan menginginkan perdamaian dan harga yang adil', { language: 'id', kind: 'indirect' }],
      ],
    ],
  ])('proposes %s in another language as a translation', (_, pair) => {
    expect(bandOf(pair)).toBe('propose translation');
  });

  it.each<[string, Pair]>([
    [
      'by a surname',
      [
        [ENGLISH, OF],
        [INDONESIAN, { ...IN, by: 'Moe' }],
      ],
    ],
    [
      'four days later',
      [
        [ENGLISH, OF],
        [INDONESIAN, { ...IN, on: '2026-03-08' }],
      ],
    ],
    [
      'without a day',
      [
        [ENGLISH, { ...OF, on: null }],
        [INDONESIAN, { ...IN, on: null }],
      ],
    ],
    [
      'of other numbers',
      [
        [ENGLISH, OF],
        [INDONESIAN.replace('4200', '900').replace('31', '12'), IN],
      ],
    ],
    [
      'on the same countries',
      [
        [ENGLISH, OF],
        ['Norwegia dan Jepang berselisih tentang harga solar dan upah buruh', IN],
      ],
    ],
    ['of two words in common', [['our ships are ready'], ['kapal siap', { language: 'id' }]]],
    [
      'within a speech',
      [
        ['the ships are in the harbour'],
        [
          `kapal di pelabuhan ${DAFTAR} pemerintah menyiapkan bantuan beras bagi nelayan mulai pekan depan`,
          { language: 'id' },
        ],
      ],
    ],
  ])('leaves what another language tells %s', (_, pair) => {
    expect(bandOf(pair)).toBe('leave');
  });

  it('names what means the same', () => {
    expect(relate(report(ENGLISH, OF), report(INDONESIAN, IN))?.reason).toBe(
      'both tell of norway/norwegia, japan/jepang, count/menghitung, 4200, ships/kapal, 31, ports/pelabuhan, end/akhir, year/tahun, about the same, by one speaker within 2 days',
    );
  });

  it('joins what copies give with changes, a description and few words included', () => {
    const official: Case = { by: { name: 'an official', described: true }, kind: 'indirect' };
    const pair: Pair = [
      ['the ferry sank north of the pier on Monday', official],
      ['the ferry sank north of the old pier', official],
    ];
    expect(bandOf(pair)).toBe('leave');
    expect(bandOf(pair, true)).toBe('join same');
    expect(bandOf([pair[0], ['nobody on board was hurt in the storm', official]], true)).toBe('leave');
    expect(bandOf([pair[0], [pair[1][0], { ...official, by: 'Ingrid Moe' }]], true)).toBe('leave');
  });

  it('tells a score from 0 to 1, the nearer in time the higher, and why', () => {
    const near = relate(report(REGISTER), report(REGISTER, { on: '2026-03-05' }));
    const far = relate(report(REGISTER), report(REGISTER, { on: '2026-03-09' }));
    expect(near?.score).toBeGreaterThan(far?.score ?? 1);
    expect(near).toMatchObject({
      rule: 'utterance/equal-words',
      reason: 'equal words by compatible speakers, 1 day apart',
    });
  });
});

const WORDS =
  'the ships of every port share fish north storms and agree to rules on coasts while we wait for ice'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 });

function findsTranslation(a: Reported, b: Reported): boolean {
  return passagesOf(a).translating.includes(passagesOf(b).speaking ?? Number.NaN);
}

function meets(a: Reported, b: Reported): boolean {
  const keys = new Set(passagesOf(a).joining);
  return passagesOf(b).joining.some((key) => keys.has(key));
}

describe('passagesOf(reported)', () => {
  it('any two that share eight quoted words in a row share one', () => {
    const shared = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(shared, sentence, sentence, sentence, sentence, (common, a, b, c, d) => {
        const one = report([...a, ...common, ...b].join(' '));
        const two = report(`x “${[...c, ...common, ...d].join(' ')}” y`, {
          kind: 'indirect',
          by: 'Kenji Abe',
        });
        expect(meets(one, two)).toBe(true);
      }),
    );
  });

  it('equal words share one, quoted or not', () => {
    expect(
      meets(report(REGISTER, { kind: 'indirect' }), report(REGISTER, { kind: 'indirect', by: 'Moe' })),
    ).toBe(true);
  });

  it('lead from one language to all that the speaker says in another, and from there back', () => {
    const [english, indonesian] = [report('the ports stay open'), report('hujan turun', { language: 'id' })];
    expect([findsTranslation(english, indonesian), findsTranslation(indonesian, english)]).toEqual([
      true,
      true,
    ]);
    expect(findsTranslation(english, report('the boats stay'))).toBe(false);
    expect(findsTranslation(english, report('hujan turun', { language: 'id', by: 'Kenji Abe' }))).toBe(false);
    const described = { name: 'an official', described: true };
    expect(passagesOf(report(REGISTER, { by: described }))).toMatchObject({
      speaking: null,
      translating: [],
    });
  });

  it('are few: less than a third of the words', () => {
    const long = Array.from({ length: 300 }, (_, i) => WORDS[(i * i) % WORDS.length] + String(i % 37)).join(
      ' ',
    );
    expect(passagesOf(report(long)).joining.length).toBeLessThan(100);
  });
});
