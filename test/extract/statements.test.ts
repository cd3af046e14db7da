import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

/** [text, cue, speaker, content or null for none, act] */
type Case = readonly [string, string | null, string | null, string | null, string];

const ENGLISH: readonly Case[] = [
  ['"We wait," said Mayor Ola Prent.', 'said', 'Ola Prent', 'We wait', 'say'],
  ["''We wait, 'as told','' said Mayor Ola Prent.", 'said', 'Ola Prent', "We wait, 'as told'", 'say'],
  ['Norway called the plan “a wet idea”.', 'called', 'NOR', 'the plan “a wet idea”', 'say'],
  ['Norway called the plan unfair.', 'called', 'NOR', 'the plan unfair', 'say'],
  ['Norway called for a longer quay.', 'called for', 'NOR', 'a longer quay', 'demand'],
  ['"We wait," Bergen Radio\'s Adam Lind said.', 'said', 'Adam Lind', 'We wait', 'say'],
  [
    'Mayor Ola Prent waved at the crowd, saying: “We wait for rain.”',
    'saying',
    'Ola Prent',
    'We wait for rain.',
    'say',
  ],
  ['"We wait," Dahl said on the radio that night.', 'said', 'Dahl', 'We wait', 'say'],
  ['Dahl said "the long quay" should close.', 'said', 'Dahl', '"the long quay" should close', 'say'],
  ['Pointing at "the flood" Dahl warned: "We wait."', 'warned', 'Dahl', 'We wait.', 'warn'],
  ['Dahl told skippers rain was late.', 'told', 'Dahl', 'rain was late', 'say'],
  ['"We wait," one P&Q clerk told the station.', 'told', 'one P&Q clerk', 'We wait', 'say'],
  ['Dahl said rain was late.', 'said', 'Dahl', 'rain was late', 'say'],
  ['"We wait," said the economist Ada Lind.', 'said', 'Ada Lind', 'We wait', 'say'],
  ['Ada Lind, a lawyer from Bergen, Norway, said rain was late.', 'said', 'Ada Lind', 'rain was late', 'say'],
  [
    'Two brokers briefed on the forecast said rain was late.',
    'said',
    'Two brokers briefed on the forecast',
    'rain was late',
    'say',
  ],
  [
    "The rain was late, according to the harbour's log.",
    'according to',
    "the harbour's log",
    'The rain was late',
    'say',
  ],
  ['“We wait,” Mayor Ola Prent said.', 'said', 'Ola Prent', 'We wait', 'say'],
  ['Mayor Ola Prent said: "We wait for rain."', 'said', 'Ola Prent', 'We wait for rain.', 'say'],
  ['Norwegian Mayor Ola Prent said that rain was late.', 'said', 'Ola Prent', 'rain was late', 'say'],
  [
    'Ola Prent, the mayor of Oslo, said on Monday the rain was late.',
    'said',
    'Ola Prent',
    'the rain was late',
    'say',
  ],
  ['Beijing rejected the plan.', 'rejected', 'CHN', 'the plan', 'reject'],
  ['The plan was rejected by Moscow.', 'was rejected', 'RUS', 'The plan', 'reject'],
  ['The Chinese government denied that it had waited.', 'denied', 'CHN', 'it had waited', 'deny'],
  ['Norway did not confirm the report.', 'did not confirm', 'NOR', 'the report', 'decline'],
  ['Mayor Ola Prent declined to comment.', 'declined to comment', 'Ola Prent', null, 'decline'],
  ['According to Norway, the rain was late.', 'According to', 'NOR', 'the rain was late', 'say'],
  ['The rain was late, according to Norway.', 'according to', 'NOR', 'The rain was late', 'say'],
  ['Norway urged Japan to wait.', 'urged', 'NOR', 'Japan to wait', 'demand'],
  [
    'A senior official who asked not to be named said rain was late.',
    'said',
    'A senior official',
    'rain was late',
    'say',
  ],
];

const INDONESIAN: readonly Case[] = [
  ['"Kami menunggu," kata Wali Kota Tirta Wenas.', 'kata', 'Tirta Wenas', 'Kami menunggu', 'say'],
  [
    'Wali Kota Tirta Wenas berkata, "Kami menunggu hujan."',
    'berkata',
    'Tirta Wenas',
    'Kami menunggu hujan.',
    'say',
  ],
  [
    'Menteri Pertanian Laos, Bounmy, menyatakan bahwa hujan terlambat.',
    'menyatakan',
    'Bounmy',
    'hujan terlambat',
    'say',
  ],
  ['Menurut Jepang, hujan terlambat datang.', 'Menurut', 'JPN', 'hujan terlambat datang', 'say'],
  ['Beijing menolak tuduhan itu.', 'menolak', 'CHN', 'tuduhan itu', 'reject'],
  ['Usul itu ditolak Moskow.', 'ditolak', 'RUS', 'Usul itu', 'reject'],
  ['Jepang mendesak Norwegia untuk menunggu.', 'mendesak', 'JPN', 'Norwegia untuk menunggu', 'demand'],
  ['Pemerintah Tiongkok membantah bahwa data itu hilang.', 'membantah', 'CHN', 'data itu hilang', 'deny'],
  [
    'Menteri Perikanan Andi Tirta Wenas mengatakan hujan terlambat. Tirta tiba kemarin.',
    'mengatakan',
    'Andi Tirta Wenas',
    'hujan terlambat',
    'say',
  ],
  [
    'Ketua Himpunan Nelayan Pesisir Tirta Wenas mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    'hujan terlambat',
    'say',
  ],
  [
    'Menteri Ekonomi Biru Kenya Tirta Wenas mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    'hujan terlambat',
    'say',
  ],
  ['Wali Kota Tirta Wenas enggan berkomentar.', 'enggan berkomentar', 'Tirta Wenas', null, 'decline'],
];

const NOTHING: readonly (readonly [Language, string])[] = [
  ['en', 'The so-called "green lane" opened.'],
  ['en', 'If Norway says no, the plan is dead.'],
  ['en', 'Norway will announce the plan in May.'],
  ['en', 'Talks were held in Beijing.'],
  ['en', 'Read also: Mayor Ola Prent says the quay is late'],
  ['en', 'The film "A Long Quay" won.'],
  ['en', 'All told, forty boats left the harbour.'],
  ['en', 'Nobody knew what the sign said.'],
  ['en', 'It goes without saying.'],
  ['en', 'The harbour, called Long Quay, is old.'],
  ['en', 'Dahl called her mother.'],
  ['id', "Nelayan menghindari istilah 'panen raya' di Rusia."],
  ['id', 'Jepang akan mengumumkan jadwal baru.'],
  ['id', 'Jika Jepang menolak usul itu, sidang bubar.'],
  ['id', 'Pertemuan diadakan di Beijing.'],
  ['id', 'Baca Juga: Jepang sebut usul itu gagal'],
  ['id', 'Kerja sama "tanpa batas" itu dibuka.'],
];

function expectCase(language: Language, [text, cue, speaker, content, act]: Case): void {
  const [first, ...more] = digest(read(text, language));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ cue, speaker, act, contents: content === null ? [] : [content] });
}

describe('findStatements, English', () => {
  it.each(ENGLISH)('%s', (...each) => expectCase('en', each));
});

describe('findStatements, Indonesian', () => {
  it.each(INDONESIAN)('%s', (...each) => expectCase('id', each));
});

describe('what is no statement', () => {
  it.each(NOTHING)('%s: %s', (language, text) => expect(digest(read(text, language))).toEqual([]));
});

describe('a quotation that goes on', () => {
  it.each([
    [
      'in its paragraph, after other words',
      '"We wait," Norway said, adding that rain was late. "It is cold out there."',
    ],
    ['in the next paragraph', 'Norway said: "We wait.\n\n"It is cold out there."'],
  ])('%s', (_, text) => {
    const [first] = digest(read(text, 'en'));
    expect(first?.contents.map((content) => content.replace(/[.,]$/, ''))).toEqual([
      'We wait',
      'It is cold out there',
    ]);
  });
});

describe('a cue within its content', () => {
  it.each([
    ['The rain, Norway said, was late.', 'said'],
    ['The rain, according to Norway, was late.', 'according to'],
  ])('%s', (text, cue) =>
    expect(digest(read(text, 'en'))).toMatchObject([
      { cue, speaker: 'NOR', contents: ['The rain', 'was late'] },
    ]),
  );
});

describe('who an empty or indirect source is', () => {
  it('takes an enclitic and a pronoun to the last speaker', () => {
    const text =
      'Menteri Laos Bounmy Keo mengatakan bahwa hujan terlambat. "Kami menunggu," ujarnya. Ia menambahkan bahwa sungai surut.';
    expect(digest(read(text, 'id')).map(({ speaker }) => speaker)).toEqual([
      'Bounmy Keo',
      'Bounmy Keo',
      'Bounmy Keo',
    ]);
  });

  it('takes a quotation without a cue to the last speaker, less surely', () => {
    const { statements } = read(
      'Mayor Ola Prent said that rain was late.\n\n"We have been waiting since the spring."',
      'en',
    );
    const [first, second] = statements.map((statement) => statement.speakers[0]);
    expect(second?.entity).toBe(first?.entity);
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
  });

  it('reads weekdays against the published day, and says when it falls back to that', () => {
    const [dated, plain] = read(
      'Norway said on Monday that rain was late. Norway said that rain was late.',
      'en',
    ).statements;
    expect(dated?.said).toMatchObject({ from: '2026-02-02', span: { text: 'Monday' } });
    expect(plain?.said).toMatchObject({ from: '2026-02-04', span: null });
  });
});
