import { describe, expect, it } from 'vitest';
import { BRACKETS, writeReading } from '../../server/commands/reading.ts';
import { read } from './reading.ts';

/** How the last statement of a text opens: its speaker and the office. */
function opens(text: string): string | undefined {
  return /^ +\d+\. (.*?): /m.exec(writeReading(read(text, 'en'), BRACKETS))?.[1];
}

describe('a speaker for the eye', () => {
  it.each([
    ['Ada Lind (Mayor)', 'Mayor Ada Lind said rain was late.'],
    ['Ada Lind (foreign minister, Norway)', "Norway's foreign minister, Ada Lind, said rain was late."],
    ["Lind's sister", "Ada Lind came. Lind's sister said rain was late."],
    ['A Western diplomat', 'A Western diplomat said rain was late.'],
    ["Norway's envoy", "Norway's envoy said rain was late."],
    ['The report', 'The report said rain was late.'],
  ])('is %s in: %s', (speaker, text) => expect(opens(text)).toBe(speaker));
});

describe('why one is taken for the speaker', () => {
  it.each([
    ['described in the source', 'The report said rain was late.'],
    ['office without a name', 'The minister said rain was late.'],
    ['named by its country', 'The Norwegians said rain was late.'],
  ])('is %s in: %s', (reason, text) => {
    expect(read(text, 'en').statements[0]?.speakers[0]?.reason).toBe(reason);
  });

  it('is no country for a firm that is told again', () => {
    const { statements } = read('The firm said rain was late. The firm said it would wait.', 'en');
    expect(statements.map(({ speakers }) => speakers[0]?.reason)).not.toContain('named by its country');
  });
});
