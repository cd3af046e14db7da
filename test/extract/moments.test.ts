import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const told = (text: string) => digest(read(text, 'en')).map(({ contents, said }) => [said, ...contents]);

describe('when something was said, between whom it was said to and what', () => {
  it.each([
    [
      'Norway urged the United States on Sunday to lift the ban.',
      ['2026-02-01', 'United States', 'to lift the ban'],
    ],
    ["Ola Prent urged Norway's minister on Friday to stay.", ['2026-01-30', "Norway's minister", 'to stay']],
    [
      'Norway called on Moscow late on Monday to free the crew.',
      ['2026-02-02', 'Moscow', 'to free the crew'],
    ],
    ['Norway warned Oslo on Tuesday not to wait.', ['2026-02-03', 'Oslo', 'not to wait']],
    ['The mayor urged residents last week to stay.', ['2026-01-26', 'residents', 'to stay']],
  ])('is no content: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    ['Norway urged the United States to lift the ban.', 'United States to lift the ban'],
    ['Norway urged Oslo to wait.', 'Oslo to wait'],
  ])('leaves the rest one piece: %s', (text, content) =>
    expect(told(text).map(([, ...contents]) => contents)).toEqual([[content]]),
  );
});

describe('when something was said, before a clause without a marker', () => {
  it.each([
    ['Norway said last week it would wait.', ['2026-01-26', 'it would wait']],
    ['The army said late on Sunday two boats had sunk.', ['2026-02-01', 'two boats had sunk']],
    ['Norway said earlier this month it would wait.', ['2026-02-01', 'it would wait']],
    ['Norway said two weeks ago the quay was shut.', ['2026-01-19', 'the quay was shut']],
    ['The army said on Sunday 300 boats had sunk.', ['2026-02-01', '300 boats had sunk']],
  ])('is no content: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    ["Norway said last week's storm was rare.", "last week's storm was rare"],
    ['Norway said this year would be hard.', 'this year would be hard'],
    ["Norway said this month's catch was small.", "this month's catch was small"],
  ])('but the time of which it tells is: %s', (text, content) =>
    expect(told(text)).toEqual([[null, content]]),
  );
});
