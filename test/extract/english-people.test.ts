import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The people that a text names, each with the words that name them. */
function peopleIn(text: string): string[][] {
  return read(text, 'en').entities.flatMap(({ kind, described, mentions }) =>
    kind === 'person' && !described
      ? [mentions.filter(({ use }) => use === 'name' || use === 'short').map((mention) => mention.text)]
      : [],
  );
}

/** The words that name people, in the order of the text's entities. */
function namesIn(text: string): string[] {
  return peopleIn(text).flat();
}

describe('people in English text, where nobody speaks', () => {
  it.each([
    ['Ilkka Sandvik', 'The quay was built by Ilkka Sandvik in a year.'],
    ['Mustafa bin Harun', 'The quay was built by Mustafa bin Harun in a year.'],
    ['Lotte van der Meer', 'A prize for the quay went to Lotte van der Meer.'],
    ['Rafael de la Cruz', 'A prize for the quay went to Rafael de la Cruz.'],
    ['Konrad von Ahlen', 'A prize for the quay went to Konrad von Ahlen.'],
    ['Yusuf al-Hariq', 'A prize for the quay went to Yusuf al-Hariq.'],
    ["Américo d'Ornano", "A prize for the quay went to Américo d'Ornano."],
    ["Brendan O'Leary", "A prize for the quay went to Brendan O'Leary."],
    ["O'Prent", "Officials saw O'Prent on the quay."],
    ['Ó Lindaigh', 'Officials saw Ó Lindaigh on the quay.'],
    ['U Prentu', 'Officials saw U Prentu on the quay.'],
    ['Siarhei Prentouski', 'Officials saw Siarhei Prentouski on the quay.'],
    ['Kim Dae Ok', 'Officials saw Kim Dae Ok on the quay.'],
    ['Choi Min-seo', 'Officials saw Choi Min-seo on the quay.'],
    ['Zhou Wenli', 'Officials saw Zhou Wenli on the quay.'],
    ['T. R. Quill', 'Officials saw T. R. Quill on the quay.'],
    ['Walter E. Quill Jr', 'Officials saw Walter E. Quill Jr. on the quay.'],
    ['Călin Zoltescu', 'Voters elected Călin Zoltescu on Sunday.'],
    ['Oksana Berezenko', 'Voters elected Oksana Berezenko on Sunday.'],
    ['Per Prent', 'Officials saw Per Prent on the quay.'],
    ['Per Prent', 'Per Prent said the quay was full.'],
    ['Per Prent', 'Prime Minister Per Prent said the quay was full.'],
    ['I. Prent', 'I. Prent said the quay was full.'],
    ['I. Prent', 'The quay was full. I. Prent said the quay was late.'],
    ['A. Prent', 'A. Prent accused Japan.'],
    ['Prent', 'Per Prent, the quay was full.'],
    ['Prent', 'Nobody was as late as I. Prent said so.'],
  ])('are told by the words of their names: %s', (name, text) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['what they are', 'Police freed the rapper Kohibo after a day.', 'Kohibo'],
    ['what they are', 'Police freed opposition figure Dorlan Vey after a day.', 'Dorlan Vey'],
    ['who made them so', 'Parliament appoints Dorlan Vey as head of the port.', 'Dorlan Vey'],
    ['what befell them', 'Dorlan Vey was sworn in on Friday.', 'Dorlan Vey'],
    ['their age', 'They found Dorlan Vey, 44, on the beach.', 'Dorlan Vey'],
    ['who follows', 'The harbour thanked Dorlan Vey, who left in May.', 'Dorlan Vey'],
    ['their family', "The harbour thanked Dorlan Vey's wife in May.", 'Dorlan Vey'],
    ['what they are after it', 'The harbour thanked Dorlan Vey, a former pilot.', 'Dorlan Vey'],
    ['who is elected', 'The port waits for President-elect Dorlan Vey in May.', 'Dorlan Vey'],
  ])('are told by %s: %s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('are one with their short names, marks and particles', () => {
    expect(peopleIn('The quay honours Şule Yılmazer. A street was to be Yilmazer’s. Yılmazer left.')).toEqual(
      [['Şule Yılmazer', 'Yilmazer', 'Yılmazer']],
    );
    expect(peopleIn('The quay honours Yusuf al-Hariq. Then al-Hariq left.')).toEqual([
      ['Yusuf al-Hariq', 'al-Hariq'],
    ]);
  });

  it('are known again in a line of capitals', () => {
    const text =
      'SANDVIK MEETS PRENT IN BERGEN\n\nIlkka Sandvik met Olga Prent on Friday. A ferry waited for Sandvik.';
    expect(peopleIn(text)).toEqual([
      ['SANDVIK', 'Ilkka Sandvik', 'Sandvik'],
      ['PRENT', 'Olga Prent'],
    ]);
  });

  it('are no acronym in a line of capitals', () => {
    const text = 'PARK DAE UN MEETS PRENT IN BERGEN\n\nPark Dae Un met Olga Prent on Friday. Park left.';
    expect(peopleIn(text)).toEqual([
      ['PARK DAE UN', 'Park Dae Un', 'Park'],
      ['PRENT', 'Olga Prent'],
    ]);
    const known = read(
      'NETANYAHU THREATENS NORWAY AS TRUMP VISITS CHINA\n\nThe visit began on Monday.',
      'en',
    );
    expect(known.entities.map(({ kind }) => kind)).toEqual(['person', 'country', 'person', 'country']);
    const acronym = read('LIND TO MEET UN IN BERGEN\n\nAda Lind will meet officials on Friday.', 'en');
    expect(acronym.entities.map(({ name }) => name)).toContain('United Nations');
  });

  it('follow what they all are', () => {
    const text = 'Prime Ministers Ada Sandvik and Olga Prent met in Oslo.';
    expect(namesIn(text)).toEqual(['Ada Sandvik', 'Olga Prent']);
  });

  it('are named inside what is called after them', () => {
    expect(namesIn('The strike hits the Ilkka Sandvik administration.')).toEqual(['Ilkka Sandvik']);
  });

  it('begin after the body of their office', () => {
    expect(namesIn('The minister of Harbour Security Ilkka Sandvik opens a quay.')).toEqual([
      'Ilkka Sandvik',
    ]);
    expect(namesIn('Harbour Party leader Ilkka Sandvik and New Quay Party members left.')).toEqual([
      'Ilkka Sandvik',
    ]);
  });

  it.each([
    ['a street', 'A fire closed Ilkka Sandvik Street.'],
    ['a bridge', 'A fire closed the Ilkka Sandvik Bridge.'],
    ['a ship', 'The USS Walter E. Quill left the port.'],
    ['a law', 'Lawmakers passed the Sandvik Act in May.'],
    ['a prize', 'The port won the Ilkka Sandvik Prize in May.'],
    ['a team', 'The port hired Team Sandvik for the race.'],
    ['a firm', 'Shares of Ilkka Sandvik Holdings fell.'],
    ['a storm', 'Hurricane Ilkka closed the port.'],
    ['an operation', 'The army began Operation Ilkka in May.'],
    ['a war', 'The Sandvik War ended in May.'],
    ['a building', 'A fire closed Sandvik Tower in May.'],
    ['a province', 'Rain fell in Dorlan Vey Province.'],
    ['a town', 'Rain fell in Dorlan Vey, Norway.'],
    ['a lake', 'Rain filled Lake Sandvik in May.'],
    ['a class of ships', 'The port built a Choi Min-class destroyer.'],
    ['a club', 'The port beat Sandvik F.C. in May.'],
    ['an acronym', 'Police freed the official NBRO in May.'],
    ['a turn', 'The port made a U-turn on Friday.'],
    ['an island', 'They flew from St. Sandvik on Friday.'],
    ['a day', 'The port closes on Saint Ilkka Day.'],
  ])('are not %s: %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('groups in English text', () => {
  it.each(['protesters', 'rebels', 'certain countries'])('speak: %s', (words) => {
    const { entities, statements } = read(`On Friday, ${words} said the levy must fall.`, 'en');
    const speaker = entities.find(({ id }) => id === statements[0]?.speakers[0]?.entity);
    expect([speaker?.kind, speaker?.described]).toEqual(['group', true]);
  });
});

describe('a word that only opens the sentence, or a headline', () => {
  it.each([
    ['Unlike Hillary Prent, Ola Lind walked. Hillary Prent ran.', 'Hillary Prent', 'Hillary Prent'],
    ['Telling Thomas Prent was hard.', 'Thomas Prent'],
    ['Crooked Thomas Prent lost, they wrote. Thomas Prent ran.', 'Thomas Prent', 'Thomas Prent'],
  ])('is no part of a name: %s', (text, ...names) =>
    expect(namesIn(text)).toEqual(expect.arrayContaining(names)),
  );

  it.each(['Arson', 'Sabotage', 'Violence'])('is nobody, as %s is', (word) => {
    expect(namesIn(`${word} blamed on Norway cut the cable.`)).toEqual([]);
    expect(namesIn(`${word} condemned by Norway cut the cable.`)).toEqual([]);
  });

  it('may be a name all the same', () => {
    expect(namesIn('Prent, quoted by the Tarn Post, said it was late.')).toEqual(['Prent']);
    expect(namesIn('Prent said by phone that it was late.')).toEqual(['Prent']);
  });
});
