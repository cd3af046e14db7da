import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../bench/score/linked-items.ts';
import { findPeople } from '../../bench/score/linked-people.ts';

const SOURCE = '[(Bergen Radio)](https://example.org/a)';

function link(words: string, article = words): string {
  return `[${words}](https://example.org/wiki/${encodeURIComponent(article).replaceAll('(', '%28').replaceAll(')', '%29')} "${article}")`;
}

function peopleOf(...lines: string[]): string[] {
  return [...findPeople(itemsOf(lines.map((line) => `* ${line} ${SOURCE}\n`).join('')))];
}

describe('findPeople(items)', () => {
  it.each([
    ['an office before it', `Prime minister ${link('Ilkka Sand')} opens the quay.`],
    ['an age after it', `${link('Ilkka Sand')}, 44, opens the quay.`],
    ['what befalls people after it', `${link('Ilkka Sand')} is sworn in at Bergen.`],
    [
      'its last word alone elsewhere',
      `The harbour honours ${link('Ilkka Sand')}. A day later Sand opens a quay.`,
    ],
    ['a calling in its title', `The rapper ${link('Ilkka Sand', 'Ilkka Sand (Finnish rapper)')} sings.`],
  ])('takes an article for a person by %s', (_, line) => {
    expect(peopleOf(line)).toHaveLength(1);
  });

  it.each([
    ['no sign of one', `The quay of ${link('Port Sand')} opens.`],
    ['one word', `Prime minister ${link('Sand')} opens the quay.`],
    ['a year', `The director of ${link('2025 Harbour Days')} resigns.`],
    [
      'a last word that is an article too',
      `${link('Central Aland')} floods; Aland and ${link('Aland')} close.`,
    ],
    ['words that are not of the title', `The leader ${link('indicted', 'Trial of Ilkka Sand')} resigns.`],
  ])('takes none for a person by %s', (_, line) => {
    expect(peopleOf(line)).toEqual([]);
  });

  it('asks for a quarter of the links', () => {
    const lines = ['Director', 'near', 'with', 'by', 'from'].map(
      (word) => `${word} ${link('Sand Works')} it is.`,
    );
    expect(peopleOf(...lines)).toEqual([]);
    expect(peopleOf(...lines.slice(0, 4))).toEqual(['Sand Works']);
  });
});
