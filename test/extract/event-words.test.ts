import { describe, expect, it } from 'vitest';
import { PACKS } from '../../server/language/index.ts';
import { read } from './reading.ts';

/** What a dictionary says that its words are not, clause by clause. */
describe.each(['en', 'id'] as const)('the event words of %s', (language) => {
  const { entries } = PACKS[language].events;
  const cases = entries.flatMap(({ type, part, not }) => not.map((clause) => ({ type, part, clause })));

  it.each(cases)('no $type in: $clause', ({ type, clause }) => {
    const sentence = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
    expect(read(sentence, language).events.filter((event) => event.type === type)).toEqual([]);
  });

  it('has words for every class', () => {
    expect(new Set(entries.map(({ type }) => type)).size).toBe(16);
  });
});
