import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

function told(text: string) {
  return digest(read(text, 'en')).map(({ speaker, act, contents }) => [speaker, act, ...contents]);
}

function passedOn(text: string) {
  return digest(read(text, 'en')).map(({ speaker, act, contents, relay }) => [
    speaker,
    act,
    ...contents,
    'through',
    ...relay,
  ]);
}

describe('a source and cue that close their sentence', () => {
  it.each([
    [
      'Moe Boats has apologised to skippers after two ferries sank, its chief executive, Ola Prent, told crews on a call.',
      'Ola Prent',
      'Moe Boats has apologised to skippers after two ferries sank',
    ],
    [
      'The rules called for two guards at the gate, sources said.',
      'sources',
      'The rules called for two guards at the gate',
    ],
    [
      'Prent had told crews that the boat was stolen, Lind said.',
      'Lind',
      'Prent had told crews that the boat was stolen',
    ],
    [
      'Prent promised to dredge the harbour, Lind said on Monday.',
      'Lind',
      'Prent promised to dredge the harbour',
    ],
    [
      'The plan is an insult to skippers, crews said Friday afternoon, as they left the harbour.',
      'crews',
      'The plan is an insult to skippers',
    ],
    [
      'Though Prent denies it, the harbour is late, crews say.',
      'crews',
      'Though Prent denies it, the harbour is late',
    ],
  ])('tell the clause before them: %s', (text, speaker, content) => {
    expect(told(text)).toEqual([[speaker, 'say', content]]);
  });

  it.each([
    ['a clause goes on behind', 'Lind said that the plan, crews said, was late.', 'Lind'],
    ['a verb of their own clause follows', 'Lind said rain was late, Prent said boats were safe.', 'Lind'],
    [
      'a relative clause holds them',
      'Lind complained that rain was late, a charge that Prent denied.',
      'Lind',
    ],
    ['a noun hangs on them', 'Lind complained that rain was late, a point Prent conceded.', 'Lind'],
    ['the clause hangs on them', 'After Lind denied the claim, Prent told crews in Oslo.', 'Lind'],
  ])('do not where %s', (_, text, speaker) => {
    expect(told(text)[0]?.[0]).toBe(speaker);
  });
});

describe('an outlet that closes its sentence', () => {
  it.each([
    [
      'Norway would dredge the harbour, its foreign minister warned, the semiofficial Tasnim news agency reported.',
      ['foreign minister', 'warn', 'Norway would dredge the harbour', 'through', 'Tasnim'],
    ],
    [
      'Ola Prent warned that boats would sink, Reuters reported on Monday.',
      ['Ola Prent', 'warn', 'boats would sink', 'through', 'Reuters'],
    ],
    [
      'Two boats had left the harbour, the official Xinhua News Agency quoted a defence ministry spokesman as saying.',
      ['defence ministry spokesman', 'say', 'Two boats had left the harbour', 'through', 'Xinhua'],
    ],
  ])('passes on what others said: %s', (text, expected) => {
    expect(passedOn(text)).toEqual([expected]);
  });

  it('speaks where nobody else does', () => {
    expect(told('Two boats sank, Reuters reported.')).toEqual([['Reuters', 'say', 'Two boats sank']]);
  });
});

describe('a day behind a cue', () => {
  it.each([
    ['The harbour will be closed, a spokesman announced Monday morning.', 'The harbour will be closed'],
    ['The harbour will be closed, a spokesman said late Monday.', 'The harbour will be closed'],
    ['The minister announced Monday a plan for the harbour.', 'a plan for the harbour'],
    ['The minister vowed Tuesday to dredge the harbour.', 'to dredge the harbour'],
    ["The minister announced Monday's plan.", "Monday's plan"],
  ])('is no content: %s', (text, content) => {
    expect(told(text).map(([, , each]) => each)).toEqual([content]);
  });
});

describe('a quotation that goes on to its source', () => {
  it.each([
    [
      '"Boats are safe and crews can wait," Ola Prent told skippers after the rain that fell in Oslo.',
      'Boats are safe and crews can wait',
    ],
    ['"Are the boats safe?" Ola Prent asked in a letter that crews wrote.', 'Are the boats safe?'],
  ])('is what was said, not a clause behind: %s', (text, content) => {
    expect(told(text).map(([, , each]) => each)).toEqual([content]);
  });

  it('is a name where no mark shows it', () => {
    const text = '"Harbour Show" host Ola Prent said that boats were safe.';
    expect(told(text).map(([, , each]) => each)).toEqual(['boats were safe']);
  });
});

describe('a clause that an interrogative leaves open', () => {
  it('goes on behind its source and cue', () => {
    expect(told("That's why, Ola Prent argued, the harbour must close.")).toEqual([
      ['Ola Prent', 'say', "That's why", 'the harbour must close'],
    ]);
  });
});
