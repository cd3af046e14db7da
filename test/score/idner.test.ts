import { describe, expect, it } from 'vitest';
import { namesOf } from '../../bench/score/idner.ts';
import { spansOf } from '../../bench/score/idner-labels.ts';
import { readText } from '../../bench/score/reading.ts';
import { joinWords } from '../../bench/score/rebuilding.ts';

/** The names that extraction finds among words, each as its kind and words. */
function names(words: string) {
  const list = words.split(' ');
  const rebuilt = joinWords(list);
  const document = readText('x', rebuilt.text, 'id', null);
  return namesOf(document, rebuilt).map(
    ({ kind, start, end }) => `${kind} ${list.slice(start, end).join(' ')}`,
  );
}

describe('names as words of the set', () => {
  it('join words as a text has them', () => {
    expect(joinWords(['Ada', '(AL),', 'Selasa', ',', 'pergi', '.']).text).toBe('Ada (AL), Selasa, pergi.');
  });

  it('are told by the tags: a name that nothing opens opens one', () => {
    expect(spansOf(['O', 'B-PER', 'I-PER', 'I-ORG', 'B-ORG'])).toEqual([
      { kind: 'PER', start: 1, end: 3 },
      { kind: 'ORG', start: 3, end: 4 },
      { kind: 'ORG', start: 4, end: 5 },
    ]);
  });

  it('are people without their offices, bodies with their acronym, countries and places', () => {
    expect(
      names('Menteri Luar Negeri Norwegia Ola Prent tiba di Ambon , kata Organisasi Kesehatan Dunia (WHO) .'),
    ).toEqual(['LOC Norwegia', 'PER Ola Prent', 'LOC Ambon', 'ORG Organisasi Kesehatan Dunia (WHO)']);
  });

  it('are no demonyms, offices, pronouns and descriptions', () => {
    expect(names('Warga Norwegia itu menolak , kata seorang pejabat . Ia pergi .')).toEqual([]);
  });
});
