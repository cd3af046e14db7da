import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

type Case = readonly [language: Language, text: string, contents: readonly (readonly string[])[]];

const contentsIn = (text: string, language: Language) =>
  digest(read(text, language)).map(({ contents }) => contents);

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (language, text, contents) =>
    expect(contentsIn(text, language)).toEqual(contents),
  );

describe('a quotation and the words around it', () => {
  describe('goes on behind a cue of its own', () =>
    check([
      [
        'en',
        'Ada Lind scolded him: "When you lie, we lose," she said. "When you call, we come."',
        [['When you lie, we lose', 'When you call, we come.']],
      ],
      ['en', 'Ada Lind praised Norway: "They waited for us."', [['They waited for us.']]],
    ]));

  describe('ends before what its reporter concedes', () =>
    check([
      [
        'en',
        'Ola Prent said the storm was "its biggest yet," although it may take days to tell.',
        [['the storm was "its biggest yet,"']],
      ],
      [
        'en',
        'Ola Prent said the storm was late, although it was wet.',
        [['the storm was late, although it was wet']],
      ],
    ]));

  describe('is no title', () =>
    check([
      ['en', 'Ada Lind wrote a memoir of the harbour entitled "Rain and Salt".', []],
      [
        'en',
        'Ada Lind wrote that the song entitled "Rain" was late.',
        [['the song entitled "Rain" was late']],
      ],
    ]));

  describe('takes in no heading', () =>
    check([
      [
        'en',
        'Ola Prent said, "We will wait for rain."\n\n"Waiting for the long rain to come"\n\nThe quay is old.',
        [['We will wait for rain.']],
      ],
      [
        'en',
        'Ola Prent said, "We will wait for rain."\n\n"The boats are waiting for the rain too."\n\nThe quay is old.',
        [['We will wait for rain.', 'The boats are waiting for the rain too.']],
      ],
    ]));

  describe('stands within its clause', () =>
    check([
      ['id', "Jepang menyebut 'operasi laut khusus' itu sukses.", [["'operasi laut khusus' itu sukses"]]],
      [
        'id',
        "Pidato Menteri Keuangan Tirta Wenas yang menyebut 'dermaga itu beban' diputar.",
        [['dermaga itu beban']],
      ],
      ['id', "Jepang menyebut 'operasi laut khusus' di Manado.", [['operasi laut khusus']]],
    ]));
});

describe('a content on both sides of its cue', () => {
  check([
    [
      'en',
      'But the boats his crew has, Ola Prent added, are like bombs.',
      [['But the boats his crew has', 'are like bombs']],
    ],
    ['en', 'It was a mistake, Ola Prent said, to trust Lind.', [['It was a mistake', 'to trust Lind']]],
    [
      'en',
      'Ada Lind has come up with a model, Ola Prent said, for how crews can sail.',
      [['Ada Lind has come up with a model', 'for how crews can sail']],
    ],
    [
      'en',
      'Ada Lind will use the debate to make news, Ola Prent said: "I feel she has to."',
      [['Ada Lind will use the debate to make news', 'I feel she has to.']],
    ],
    [
      'en',
      'Asked about the rain that fell, Ola Prent said: "I feel it."',
      [['about the rain that fell'], ['I feel it.']],
    ],
    [
      'en',
      'The quay is near the hall, which, Ola Prent said, is full of crews.',
      [['which', 'is full of crews']],
    ],
    ['en', 'Rain was late, Ola Prent said, for example.', [['Rain was late']]],
    ['en', 'Rain was late, Ola Prent said, in a note.', [['Rain was late']]],
  ]);
});

describe('what belongs to a content', () => {
  check([
    ['en', 'Norway told crews that concerns about rain were late.', [['concerns about rain were late']]],
    ['en', 'Norway told Japan that people who wait are late.', [['people who wait are late']]],
    ['en', 'Norway blamed Japan for the delay.', [['Japan for the delay']]],
    ['en', 'Norway warned Japan against delay.', [['against delay']]],
    ['en', 'Norway thanked Japan for its help.', [['for its help']]],
    ['id', 'Tuduhan yang ditolak Jepang itu muncul pada Senin.', [['Tuduhan']]],
    [
      'id',
      'Hujan turun di Manado. Tirta Wenas menyampaikan pernyataan itu usai rapat.',
      [['Hujan turun di Manado']],
    ],
    ['id', 'Tirta Wenas menyampaikan pernyataan itu usai rapat.', []],
    ['en', "Ada Lind said she'd battled the storm.", [["she'd battled the storm"]]],
    ['en', 'The crews say they’ll wait.', [['they’ll wait']]],
    ['en', "They've said that rain was late.", [['rain was late']]],
    ['en', "They'll say that rain was late.", []],
  ]);
});

describe('a kind of statement', () => {
  describe('on a subject of another verb', () =>
    check([
      ['en', 'Ola Prent attacked Ada Lind, accusing her of being late.', [['her of being late']]],
      ['en', 'Ola Prent sent crews a letter urging them to wait.', [['them to wait']]],
      [
        'en',
        'Ola Prent sent a series of tweets early Friday saying that rain was late.',
        [['rain was late']],
      ],
      ['en', 'Ola Prent read a book telling him nothing.', []],
    ]));

  describe('that gives a label', () =>
    check([
      ['en', 'Ola Prent called half of Lind\'s crews "late".', [['half of Lind\'s crews "late"']]],
      ['en', 'Ola Prent called the plan "thin" and "late".', [['the plan "thin" and "late"']]],
      [
        'en',
        'Ola Prent called the talk of a "line" over the quay "late and thin".',
        [['the talk of a "line" over the quay "late and thin"']],
      ],
      ['en', 'Ola Prent likened the crews to a "snake".', [['the crews to a "snake"']]],
    ]));

  describe('that finds or suspects', () =>
    check([
      ['en', 'One study found the quay would sink.', [['the quay would sink']]],
      ['en', 'Experts suspect those losses let crews wait.', [['those losses let crews wait']]],
      ['en', 'Some note that rain was late.', [['rain was late']]],
      ['en', 'Ola Prent found someone he would like.', []],
      ['en', 'Ola Prent found the quay late.', []],
      ['en', 'The crews found themselves increasingly targeted.', []],
      ['en', 'Polls have shown him leading.', []],
      ['en', 'A video shows Ada Lind being late.', []],
      ['en', 'At least 81 suspected crew members were late.', []],
    ]));

  describe('that asks or explains', () =>
    check([
      ['en', 'Ada Lind questioned what kind of person would wait.', [['what kind of person would wait']]],
      ['en', 'Ada Lind explained how important it is to wait.', [['how important it is to wait']]],
      ['en', 'Ada Lind asked Prent whether rain was late.', [['whether rain was late']]],
    ]));

  it('leaves the next word to the one asked', () => {
    const said = digest(
      read(
        'Ola Prent spoke on Monday. A reporter asked Prent how rain was. He replied: "The more rain, the better."',
        'en',
      ),
    );
    expect(said.map(({ speaker }) => speaker)).toEqual(['reporter', 'Ola Prent']);
  });

  it('is against the one whom a pronoun means', () => {
    const [said] = digest(read('Ola Prent attacked Ada Lind, accusing her of being late.', 'en'));
    expect(said?.targets).toEqual(['Ada Lind opposes']);
  });
});
