import { describe, expect, it } from 'vitest';
import { voices } from './statement-cases.ts';

describe('words that hang on where something was said, or on whom it was told', () => {
  it.each([
    ['Fish will be rare, Lind said in a report released on Thursday.', 'Fish will be rare'],
    ['The quay is shut, Norway said in a statement posted on its website.', 'The quay is shut'],
    ['The quay is shut, the mayor said in a letter addressed to the king.', 'The quay is shut'],
    ['The quay is shut, the mayor said in an email sent to staff.', 'The quay is shut'],
    ['The quay is shut, the mayor told a crowd gathered in the square.', 'The quay is shut'],
    ['The mayor said in a statement posted on its website that fish were rare.', 'fish were rare'],
    ['The mayor said in a statement posted online the quay was shut.', 'the quay was shut'],
    ['The mayor told local media based in Bergen that he would resign.', 'he would resign'],
    ['The mayor told local media based in Bergen he would resign.', 'he would resign'],
    ['The mayor told residents living near the dam that they must leave.', 'they must leave'],
    ['The mayor told reporters waiting outside that the quay was shut.', 'the quay was shut'],
  ])('are no content: %s', (text, content) =>
    expect(voices(text, 'en').map(([, each]) => each)).toEqual([content]),
  );

  it.each([
    ['The mayor said boats moored in the bay would be towed.', 'boats moored in the bay would be towed'],
    ['Boats moored in the bay sank, the mayor said.', 'Boats moored in the bay sank'],
  ])('but of a clause of its own they are: %s', (text, content) =>
    expect(voices(text, 'en').map(([, each]) => each)).toEqual([content]),
  );
});
