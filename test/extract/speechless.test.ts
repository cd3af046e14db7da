import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

/** "speaker act contents" of each statement. */
function told(text: string, language: Language = 'en'): string[] {
  return digest(read(text, language)).map(
    ({ speaker, act, contents }) => `${speaker} ${act} ${contents.join()}`,
  );
}

describe('verbs that also tell speech', () => {
  it.each([
    ['NOR support the plan', 'Oslo backed the plan.'],
    ['Ada Lind demand an inquiry', 'Ada Lind ordered an inquiry.'],
    ['Ada Lind offer sincere condolences', 'Ada Lind offered sincere condolences.'],
    ['Ada Lind offer a plan for the harbour', 'Ada Lind offered a plan for the harbour.'],
    ['NOR welcome the plan', 'Oslo welcomed the plan.'],
    ['The study say rain was late', 'The study showed that rain was late.'],
    ['Polls say rain was late', 'Polls showed that rain was late.'],
    ['Early results of a survey say rain was late', 'Early results of a survey show that rain was late.'],
    ['NOR support The plan', 'The plan was backed by Oslo.'],
    ['Ada Lind praise He', 'He was praised by Ada Lind.'],
    ['Ada Lind say The plan', 'The plan was declared by Ada Lind.'],
    ['Corvale say orders rose', 'Corvale said orders rose.'],
  ])('tell %s', (statement, text) => expect(told(text)).toEqual([statement]));

  it.each([
    'Oslo backed out.',
    'Oslo backed down on the plan.',
    'Oslo backed away from the plan.',
    'The firm ordered 40 planes, demanded a discount and left.',
    'The bank offered cheap loans.',
    'Oslo welcomed the new year with music.',
    'The team showed that it can win.',
    'It showed that rain was late.',
    'Ada Lind showed that rain was late.',
    'They were backed by Ada Lind.',
    'It was first declared by Ada Lind.',
  ])('tell nothing in: %s', (text) => expect(told(text)).toEqual([]));

  it('ask for more than help', () => {
    expect(told('Tirta Wenas meminta tolong kepada warga.', 'id')).toEqual([]);
    expect(told('Tirta Wenas meminta bantuan.', 'id')).toEqual(['Tirta Wenas ask bantuan']);
  });
});
