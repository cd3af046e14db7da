import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

function told(text: string, language: 'en' | 'id') {
  return digest(read(text, language)).map(({ speaker, act, contents }) => [speaker, act, ...contents]);
}

describe('a negated subject', () => {
  it.each([
    ['en', 'Neither Washington nor Seoul has confirmed the report.'],
    ['id', 'Baik Washington maupun Seoul belum mengonfirmasi laporan itu.'],
  ] as const)('of two has both decline (%s)', (language, text) => {
    const report = language === 'en' ? 'the report' : 'laporan itu';
    expect(told(text, language)).toEqual([
      ['USA', 'decline', report],
      ['KOR', 'decline', report],
    ]);
  });

  it('of three has all decline', () => {
    const speakers = told('Neither Norway, Sweden nor Denmark confirmed the report.', 'en');
    expect(speakers.map(([who, act]) => [who, act])).toEqual([
      ['NOR', 'decline'],
      ['SWE', 'decline'],
      ['DNK', 'decline'],
    ]);
  });

  it('keeps its article out of a body that a pair opens with', () => {
    const text = 'Neither the Harbour Agency nor the Rowing League responded to requests for comment.';
    expect(told(text, 'en')).toEqual([
      ['Harbour Agency', 'decline'],
      ['Rowing League', 'decline'],
    ]);
  });

  it.each([
    'No official in Ankara has said that the base will close.',
    'None of the ministers said they would resign.',
    'Not one of the skippers said the harbour was closed.',
    'Nobody in the government has condemned the attack.',
    'No minister has denied the report.',
    'Neither side has said when talks would resume.',
    'Neither Ola Prent nor Ada Lind said rain would stop.',
    'The report was confirmed by neither Oslo nor Paris.',
    'No one stood up and said that the harbour was closed.',
  ])('says nothing: %s', (text) => {
    expect(told(text, 'en')).toEqual([]);
  });

  it('says nothing through an outlet either', () => {
    const text = 'Reuters reported that no official had said the harbour was closed.';
    expect(told(text, 'en').map(([who]) => who)).toEqual(['Reuters']);
  });

  it.each([
    ['No wonder Ola Prent said: "We wait for rain."', 'Ola Prent'],
    ['The minister of no known party said the harbour was closed.', 'minister'],
    ['Both Norway and Sweden said the harbour was closed.', 'NOR'],
    ['But the Harbour Agency said the harbour was closed.', 'Harbour Agency'],
  ])('is none in %s', (text, speaker) => {
    expect(told(text, 'en')[0]?.[0]).toBe(speaker);
  });
});

describe('"no longer"', () => {
  it.each([
    ['Sweden no longer denies that it supplied the boats.', 'say'],
    ['Sweden no longer supports the plan.', 'reject'],
    ['Ankara no longer supports the plan.', 'reject'],
  ])('denies the verb after it: %s', (text, act) => {
    const speaker = text.startsWith('Sweden') ? 'SWE' : 'TUR';
    expect(told(text, 'en')[0]?.slice(0, 2)).toEqual([speaker, act]);
  });

  it('denies no longer wait', () => {
    const text = 'Sweden said no longer wait was needed.';
    expect(told(text, 'en')).toEqual([['SWE', 'say', 'no longer wait was needed']]);
  });
});

describe('silence in the perfect', () => {
  it.each(['Moscow has not commented.', 'Moscow has not responded.'])('is a decline: %s', (text) => {
    expect(told(text, 'en')).toEqual([['RUS', 'decline']]);
  });
});
