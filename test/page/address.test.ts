import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/store/address.ts';
import {
  acts,
  clocks,
  initialState,
  kinds,
  languages,
  type State,
  sides,
  stances,
  views,
} from '../../web/store/state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const states: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...views),
  filter: fc.record({
    speaker: fc.uniqueArray(word),
    target: fc.uniqueArray(word),
    text: maybe(word),
    stance: fc.uniqueArray(fc.constantFrom(...stances)),
    act: fc.uniqueArray(fc.constantFrom(...acts)),
    kind: fc.uniqueArray(fc.constantFrom(...kinds)),
    language: fc.uniqueArray(fc.constantFrom(...languages)),
    outlet: fc.uniqueArray(word),
    from: maybe(day),
    to: maybe(day),
    clock: fc.constantFrom(...clocks),
    confidence: maybe(fc.integer({ min: 1, max: 100 })),
    firstHand: fc.boolean(),
  }),
  anchors: fc.uniqueArray(word),
  selection: fc.oneof(
    fc.constant({ is: 'nothing' as const }),
    fc.record({ is: fc.constant('entity' as const), id: word, side: fc.constantFrom(...sides) }),
    fc.record({ is: fc.constant('arrow' as const), speaker: word, target: word }),
  ),
  article: maybe(word),
  statement: maybe(word),
});

describe('readAddress(writeAddress(state))', () => {
  it('is the state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it('is nothing for the first view', () => {
    expect(writeAddress(initialState)).toBe('');
    expect(readAddress('')).toEqual(initialState);
  });
});

describe('readAddress(search)', () => {
  it('never throws, and what it understood it writes the same again', () => {
    const queries = fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc.constantFrom('%', '?act=%E0%A4%A', 'confidence=1e2&from=2026-02-31'),
    );
    fc.assert(
      fc.property(queries, (search) => {
        const written = writeAddress(readAddress(search));
        expect(writeAddress(readAddress(written))).toBe(written);
      }),
    );
  });

  it('takes what it does not know as not given', () => {
    expect(readAddress('?view=matrix&act=sing&from=2026-02-31&confidence=300&speaker=a')).toEqual(
      initialState,
    );
  });
});
