import { describe, expect, it } from 'vitest';
import type { Document, Language } from '../../server/document/document.ts';
import { lean } from '../../server/extract/about/leaning.ts';
import { read } from './reading.ts';

/** [text, attitude to Sweden, the words that show it] */
type Case = readonly [string, 'supports' | 'opposes' | 'neutral', string];

function toSweden(document: Document): string[] {
  const sweden = document.entities.find((entity) => entity.iso3 === 'SWE')?.id;
  return document.statements.flatMap((statement) =>
    statement.targets
      .filter((target) => 'entity' in target && target.entity === sweden)
      .map(({ stance }) => `${stance.value} ${stance.spans.map((span) => span.text).join('|')}`.trim()),
  );
}

function check(language: Language, cases: readonly Case[]): void {
  it.each(cases)('%s', (text, value, words) => {
    expect(toSweden(read(text, language))).toEqual([`${value} ${words}`.trim()]);
  });
}

const PRENT = 'Mayor Ola Prent';
const BUDI = 'Wali Kota Budi Santoso';

describe('what the act is aimed at, in English', () => {
  check('en', [
    [`${PRENT} condemned Sweden.`, 'opposes', 'condemned'],
    [`${PRENT} condemned Sweden's attack on Denmark.`, 'opposes', 'condemned'],
    [`${PRENT} condemned the attack on Sweden by Denmark.`, 'neutral', ''],
    [`${PRENT} condemned the fog that came from Sweden.`, 'neutral', ''],
    [`${PRENT} condemned the invasion of Denmark by Sweden.`, 'opposes', 'invasion'],
    [`${PRENT} condemned Denmark and Sweden.`, 'opposes', 'condemned'],
    [`${PRENT} condemned the fog and suspended trade with Sweden.`, 'opposes', 'suspended'],
    [`${PRENT} accused Sweden of lying.`, 'opposes', 'accused'],
    [`${PRENT} thanked Sweden for the ropes.`, 'supports', 'thanked'],
    [`${PRENT} told Sweden that the rain was late.`, 'neutral', ''],
    [`${PRENT} said that Sweden has enriched uranium.`, 'neutral', ''],
    [`${PRENT} welcomed Sweden's decision.`, 'supports', 'welcomed'],
    [`${PRENT} rejected Sweden's claim.`, 'opposes', 'rejected'],
    [`${PRENT} rejected the sanctions on Sweden.`, 'supports', 'rejected|sanctions'],
    [`${PRENT} threatened to invade Sweden.`, 'opposes', 'threatened|invade'],
    [`${PRENT} denied attacking Sweden.`, 'neutral', ''],
    [`${PRENT} refused to help Sweden.`, 'opposes', 'refused|help'],
  ]);
});

describe('what the act is aimed at, in Indonesian', () => {
  check('id', [
    [`${BUDI} mengecam Swedia.`, 'opposes', 'mengecam'],
    [`${BUDI} mengecam serangan Swedia terhadap Denmark.`, 'opposes', 'serangan'],
    [`${BUDI} mengecam serangan terhadap Swedia.`, 'neutral', ''],
    [`${BUDI} menyambut baik keputusan Swedia.`, 'supports', 'menyambut baik'],
    [`${BUDI} mendukung langkah Swedia.`, 'supports', 'mendukung'],
    [`${BUDI} menuduh Swedia berbohong.`, 'opposes', 'menuduh'],
    [`${BUDI} menolak sanksi terhadap Swedia.`, 'supports', 'menolak|sanksi'],
    [`${BUDI} mengatakan hujan turun di Swedia.`, 'neutral', ''],
  ]);
});

describe('what the speaker does to a target', () => {
  check('en', [
    [`${PRENT} announced sanctions against Sweden.`, 'opposes', 'sanctions'],
    [`${PRENT} announced that he would lift the sanctions on Sweden.`, 'supports', 'lift|sanctions'],
    [`${PRENT} announced that he would suspend trade with Sweden.`, 'opposes', 'suspend'],
    [`${PRENT} announced military aid for Sweden.`, 'supports', 'aid'],
    [`${PRENT} said that Denmark had imposed sanctions on Sweden.`, 'neutral', ''],
    ['"We will never forgive Sweden," said Mayor Ola Prent.', 'opposes', 'never|forgive'],
    ['"We threaten to sue Sweden," said Mayor Ola Prent.', 'opposes', 'sue'],
    ['"We will vote against Sweden," said Mayor Ola Prent.', 'opposes', 'against'],
    ['"We thank the kingdom (Sweden)," said Mayor Ola Prent.', 'supports', 'thank'],
    ['"We sailed with help from Sweden," said Mayor Ola Prent.', 'supports', 'help'],
    ['"We sailed without help from Sweden," said Mayor Ola Prent.', 'neutral', ''],
    ['"We will defend Denmark from Sweden," said Mayor Ola Prent.', 'neutral', ''],
    [`${PRENT} said that it would suspend trade with Sweden.`, 'opposes', 'suspend'],
    [`${PRENT} said that Denmark knew it would suspend trade with Sweden.`, 'neutral', ''],
    [`${PRENT} announced sanctions targeting Sweden.`, 'opposes', 'sanctions|targeting'],
    ['"We stand with Sweden," said Mayor Ola Prent.', 'supports', 'stand with'],
    ['"We sailed with Sweden," said Mayor Ola Prent.', 'neutral', ''],
    ['"Thank you to Sweden," said Mayor Ola Prent.', 'supports', 'Thank'],
  ]);
  check('id', [
    [`${BUDI} menyampaikan apresiasi atas kinerja Swedia.`, 'supports', 'apresiasi'],
    ['"Kami berterima kasih kepada Swedia," kata Wali Kota Budi Santoso.', 'supports', 'berterima'],
    [
      '"Kami akan mencabut sanksi terhadap Swedia," kata Wali Kota Budi Santoso.',
      'supports',
      'mencabut|sanksi',
    ],
    ['"Denmark menjatuhkan sanksi terhadap Swedia," kata Wali Kota Budi Santoso.', 'neutral', ''],
    ['"Jangan Swedia yang mengatur kami," kata Wali Kota Budi Santoso.', 'opposes', 'Jangan'],
    ['"Kami berlayar ke Swedia," kata Wali Kota Budi Santoso.', 'neutral', ''],
  ]);
});

describe('what a target does or is', () => {
  check('en', [
    [`${PRENT} said that Sweden had invaded Denmark.`, 'opposes', 'invaded'],
    [`${PRENT} said that Denmark had invaded Sweden.`, 'neutral', ''],
    [`${PRENT} said that Sweden had not lied.`, 'supports', 'lied'],
    [`${PRENT} said that Sweden had rescued the sailors.`, 'supports', 'rescued'],
    [`${PRENT} said that Sweden was attacked.`, 'neutral', ''],
    [`${PRENT} said that Sweden said the sailors lied.`, 'neutral', ''],
    [`${PRENT} said that Sweden is an enemy.`, 'opposes', 'enemy'],
    [`${PRENT} said that Sweden is a kingdom.`, 'neutral', ''],
    [`${PRENT} said that Sweden, a kingdom of islands, had lied.`, 'opposes', 'lied'],
    [`${PRENT} said that Sweden deserves praise.`, 'supports', 'praise'],
    [`${PRENT} said that Sweden heard praise.`, 'neutral', ''],
    [`${PRENT} spoke of Sweden's lies.`, 'opposes', 'lies'],
    [`${PRENT} spoke of Sweden's ropes.`, 'neutral', ''],
    [`${PRENT} spoke of the lies by Sweden.`, 'opposes', 'lies'],
  ]);
  check('id', [
    [`${BUDI} mengatakan Swedia melanggar perjanjian.`, 'opposes', 'melanggar'],
    [`${BUDI} mengatakan Swedia diserang kemarin.`, 'neutral', ''],
    [`${BUDI} mengatakan Swedia adalah salah satu negara di utara.`, 'neutral', ''],
    ['"Kami melihat kekejaman yang dilakukan Swedia," kata Wali Kota Budi Santoso.', 'opposes', 'kekejaman'],
    ['"Kami melihat dermaga yang dicat Swedia," kata Wali Kota Budi Santoso.', 'neutral', ''],
  ]);
});

describe('what a target ought to do', () => {
  check('en', [
    [`${PRENT} urged Sweden to stop shelling the quay.`, 'opposes', 'stop|shelling'],
    [`${PRENT} urged Sweden to paint the quay.`, 'neutral', ''],
    [`${PRENT} urged Sweden to help the sailors.`, 'neutral', ''],
    [`${PRENT} said that Sweden must stop the attacks.`, 'opposes', 'stop|attacks'],
    [`${PRENT} said that Sweden must paint the quay.`, 'neutral', ''],
    [`${PRENT} said that Sweden must be punished.`, 'opposes', 'punished'],
    [`${PRENT} said that Sweden will be swiftly punished.`, 'opposes', 'punished'],
    [`${PRENT} said that Sweden was swiftly punished.`, 'neutral', ''],
  ]);
  check('id', [
    [`${BUDI} mendesak Swedia menghentikan serangan.`, 'opposes', 'menghentikan|serangan'],
    [`${BUDI} mendesak Swedia agar mengecat dermaga.`, 'neutral', ''],
    [`${BUDI} memperingatkan Swedia agar tidak mengecat dermaga.`, 'opposes', 'memperingatkan'],
    [`${BUDI} memperingatkan Swedia agar mengecat dermaga.`, 'neutral', ''],
    [`${BUDI} mengatakan Swedia harus menghentikan serangan itu.`, 'opposes', 'menghentikan|serangan'],
  ]);
});

describe('what is denied, doubted or only supposed', () => {
  check('en', [
    [`${PRENT} denied that Sweden was behind the attack.`, 'neutral', ''],
    [`${PRENT} denied that Denmark had attacked Sweden.`, 'neutral', ''],
    [`${PRENT} denied Sweden's claim.`, 'opposes', 'denied'],
    [`${PRENT} rejected claims that Sweden had lied.`, 'neutral', ''],
    [`${PRENT} said it was not true that Sweden had lied.`, 'neutral', ''],
    [`${PRENT} said it was true that Sweden had lied.`, 'opposes', 'lied'],
    ['"I do not think Sweden is a liar," said Mayor Ola Prent.', 'neutral', ''],
    ['"I think Sweden is a liar," said Mayor Ola Prent.', 'opposes', 'liar'],
    ['"If Sweden is a liar, we will wait," said Mayor Ola Prent.', 'neutral', ''],
    [`${PRENT} threatened to veto the sanctions against Sweden.`, 'supports', 'threatened|veto|sanctions'],
    [`${PRENT} said that he stopped waiting for Sweden.`, 'neutral', ''],
    [`${PRENT} said that he stopped Sweden.`, 'opposes', 'stopped'],
  ]);
  check('id', [
    [`${BUDI} membantah Swedia akan mengakui Denmark.`, 'neutral', ''],
    [`${BUDI} membantah Denmark akan mengakui Swedia.`, 'neutral', ''],
    [`${BUDI} membantah tuduhan Swedia.`, 'opposes', 'membantah'],
    [`${BUDI} mengatakan tidak benar bahwa Swedia berbohong.`, 'neutral', ''],
    [`${BUDI} berharap Swedia tidak berhenti pada Denmark.`, 'neutral', ''],
    [`${BUDI} berharap Swedia berhenti.`, 'opposes', 'berhenti'],
  ]);
});

describe('a verb between a subject and a word of attitude', () => {
  check('en', [
    ['"Sweden will never accept bullying," said Mayor Ola Prent.', 'neutral', ''],
    ['"Sweden faces a threat," said Mayor Ola Prent.', 'neutral', ''],
    ['"Sweden wants to mention lies," said Mayor Ola Prent.', 'neutral', ''],
    ['"Sweden is really a threat," said Mayor Ola Prent.', 'opposes', 'threat'],
    ['"Sweden has a severe problem," said Mayor Ola Prent.', 'opposes', 'problem'],
    ['"Sweden clearly lied," said Mayor Ola Prent.', 'opposes', 'lied'],
    ['"Denmark and Sweden are liars," said Mayor Ola Prent.', 'opposes', 'liars'],
    ['"Sweden is a champion of the quay," said Mayor Ola Prent.', 'supports', 'champion'],
    ['"Sweden did not get praise," said Mayor Ola Prent.', 'neutral', ''],
  ]);
  check('id', [
    [`${BUDI} mengatakan Swedia terdampak oleh ancaman itu.`, 'neutral', ''],
    [`${BUDI} mengatakan keputusan Swedia sudah tepat.`, 'supports', 'sudah tepat'],
    [`${BUDI} mengatakan pendanaan Swedia terlambat.`, 'neutral', ''],
  ]);
});

describe('who acts on a target', () => {
  check('en', [
    ['"He attacked Sweden," said Mayor Ola Prent.', 'neutral', ''],
    ['"We attacked Sweden," said Mayor Ola Prent.', 'opposes', 'attacked'],
    ['The fishermen said that he had attacked Sweden.', 'neutral', ''],
    [`${PRENT} condemned the league that supports Sweden.`, 'neutral', ''],
    [`${PRENT} announced talks in Denmark and Sweden after the war.`, 'neutral', ''],
    ['"We met a foe of Sweden," said Mayor Ola Prent.', 'neutral', ''],
  ]);
  check('id', [
    [`${BUDI} menyatakan mendukung penuh Swedia.`, 'supports', 'mendukung'],
    [`${BUDI} menyatakan dukungan penuh kepada Swedia.`, 'supports', 'dukungan'],
    [`${BUDI} menyatakan penolakan terhadap dermaga Swedia.`, 'opposes', 'penolakan'],
    [`${BUDI} menyatakan Denmark mendukung penuh Swedia.`, 'neutral', ''],
    [`${BUDI} menyatakan dukungan itu milik Swedia.`, 'neutral', ''],
    [`${BUDI} mengutuk serangan terbaru Swedia.`, 'opposes', 'serangan'],
    [`${BUDI} mengutuk serangan terbaru di Swedia.`, 'neutral', ''],
  ]);
});

describe('what the speaker belongs to', () => {
  const own = (text: string) =>
    read(text, 'en').statements.flatMap(({ targets }) => targets.map(({ stance }) => stance.value));
  it.each([
    ['"Sweden is a success," said Swedish Foreign Minister Ada Lind.', ['neutral']],
    ['"Sweden is a success," said Mayor Ola Prent.', ['supports']],
  ])('%s', (text, values) => {
    expect(own(text)).toEqual(values);
  });
});

describe('where no rule tells', () => {
  const weights = { bias: [0, 0, 0], 'near good': [-1, 0, 3], 'far good': [0, 0, 1], 'only for': [0, 0, 1] };
  const word = (first: number) => ({ first, end: first + 1 });

  it('leans the likeliest way and shows the words that speak most for it', () => {
    const leaning = lean(
      [
        { key: 'bias', word: null },
        { key: 'only for', word: null },
        { key: 'far good', word: word(9) },
        { key: 'near good', word: word(3) },
        { key: 'unknown', word: word(5) },
      ],
      weights,
    );
    expect(leaning.value).toBe('supports');
    expect(leaning.words).toEqual([word(3), word(9)]);
    expect(leaning.probability).toBeGreaterThan(0.6);
    expect(leaning.probability).toBeLessThan(0.75);
  });

  it('is neutral, with nothing to show, where little speaks for either', () => {
    const leaning = lean([{ key: 'far good', word: word(9) }], weights);
    expect(leaning.value).toBe('neutral');
    expect(leaning.words).toEqual([]);
  });

  it('is neutral where a side is unlikelier than even', () => {
    const leaning = lean([{ key: 'only for', word: word(9) }], { 'only for': [0, 0, 2.5] });
    expect(leaning.value).toBe('neutral');
  });

  it('takes no side by words of another clause', () => {
    const text = '"Sweden waits, because good and brave and honest heroes sailed," said Mayor Ola Prent.';
    expect(toSweden(read(text, 'en'))).toEqual(['neutral']);
  });

  it('takes no word of a name for one of attitude', () => {
    expect(toSweden(read(`${PRENT} said that Sweden met the Brave Heroes Fund.`, 'en'))).toEqual(['neutral']);
  });
});

describe('whom the end of a word means, in Indonesian', () => {
  check('id', [
    [`"Swedia punya rencana dan kami mendukungnya," kata ${BUDI}.`, 'supports', 'mendukungnya'],
    [`"Swedia punya rencana dan kami akan menolaknya," kata ${BUDI}.`, 'opposes', 'menolaknya'],
    [
      `"Swedia menepati janji," kata ${BUDI}, "dan kami mendukung rencananya."`,
      'supports',
      'mendukung rencananya',
    ],
    [`"Swedia datang. Kami tidak mendukungnya," kata ${BUDI}.`, 'opposes', 'mendukungnya'],
    [`"Swedia datang, nelayan mendukungnya," kata ${BUDI}.`, 'neutral', ''],
    [`"Swedia datang dan Denmark mendukungnya," kata ${BUDI}.`, 'neutral', ''],
    [`"Swedia dan Denmark datang, kami mendukungnya," kata ${BUDI}.`, 'neutral', ''],
    [`"Swedia datang, Denmark juga, dan kami mendukungnya," kata ${BUDI}.`, 'neutral', ''],
    [`${BUDI} mengatakan Swedia datang dan kami mendukungnya.`, 'neutral', ''],
  ]);
});

describe('a denied word that is one of blame, in Indonesian', () => {
  check('id', [
    [`${BUDI} menilai usulan Swedia tidak adil bagi nelayan.`, 'opposes', 'tidak adil'],
    [`${BUDI} menilai Swedia adil bagi nelayan.`, 'supports', 'adil'],
  ]);
});
