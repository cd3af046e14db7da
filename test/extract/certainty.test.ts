import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

function sure(text: string, language: 'en' | 'id') {
  const [statement] = read(text, language).statements;
  return { statement: statement?.confidence ?? 0, speaker: statement?.speakers[0]?.confidence ?? 0 };
}

describe('how sure a statement is', () => {
  it.each([
    ['a quotation more than a noun', '"We wait," said Ola Prent.', 'Ola Prent backed the plan.', 'en'],
    [
      'a clause with "that" more than what is promised',
      'Norway said that rain fell.',
      'Norway vowed to wait.',
      'en',
    ],
    [
      'a quotation more than a chain of verbs',
      '"Kami menunggu," kata Budi Santoso.',
      'Pernyataan Jepang bahwa hujan turun menuai protes.',
      'id',
    ],
  ] as const)('%s', (_, surer, less, language) => {
    expect(sure(less, language).statement).toBeGreaterThan(0);
    expect(sure(surer, language).statement).toBeGreaterThan(sure(less, language).statement);
  });

  it('a name more than a pronoun, a pronoun more than nobody at all', () => {
    const name = sure('Mayor Ola Prent said rain was late.', 'en').speaker;
    const { statements } = read('Mayor Ola Prent said rain was late. He said boats were safe.', 'en');
    expect(name).toBeGreaterThan(statements[1]?.speakers[0]?.confidence ?? 1);
  });

  it('is between 0 and 1 in hundredths', () => {
    for (const text of ['Norway said rain fell.', 'Norway rejected the plan.', '"We wait," Norway said.']) {
      const { statement } = sure(text, 'en');
      expect(statement).toBeGreaterThan(0);
      expect(statement).toBeLessThanOrEqual(1);
      expect(Math.round(statement * 100)).toBeCloseTo(statement * 100, 6);
    }
  });
});
