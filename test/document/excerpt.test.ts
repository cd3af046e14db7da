import { expect, it } from 'vitest';
import { sentenceAround } from '../../server/document/excerpt.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};
const long = 'one two three four five six seven eight nine ten '.repeat(5);

it.each([
  ['Yes. The envoy of Norway left. No.', 'Norway', 'The envoy of Norway left.'],
  ['A headline\nThe envoy left\nAnother', 'envoy', 'The envoy left'],
  ['Norway', 'Norway', 'Norway'],
])('%j around %s', (text, words, sentence) => expect(around(text, words)).toBe(sentence));

it('a long sentence is cut between words, and says so', () => {
  const sentence = around(`${long}Norway ${long}`, 'Norway');
  expect(sentence).toMatch(/^… (?:one|two|three|four|five|six|seven|eight|nine|ten) /);
  expect(sentence).toMatch(/ (?:one|two|three|four|five|six|seven|eight|nine|ten) …$/);
  expect(sentence.length).toBeLessThan(320);
});

it('a sentence that begins a few words before the cut is whole', () => {
  const sentence = `Menteri Perikanan ${'a'.repeat(144)} Norway.`;
  expect(around(`${long}end. ${sentence}`, 'Norway')).toBe(sentence);
});
