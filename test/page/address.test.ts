import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/store/address.ts';
import {
  acts,
  clocks,
  directions,
  entityKinds,
  initialState,
  kinds,
  lanes,
  languages,
  orders,
  queues,
  type State,
  sides,
  sorts,
  stances,
  units,
  views,
} from '../../web/store/state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = fc.uniqueArray(word);
const states: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...views),
  filter: fc.record({
    speaker: ids,
    target: ids,
    between: ids,
    involves: ids,
    text: maybe(word),
    event: ids,
    place: ids,
    stance: fc.uniqueArray(fc.constantFrom(...stances)),
    act: fc.uniqueArray(fc.constantFrom(...acts)),
    kind: fc.uniqueArray(fc.constantFrom(...kinds)),
    language: fc.uniqueArray(fc.constantFrom(...languages)),
    outlet: ids,
    from: maybe(day),
    to: maybe(day),
    clock: fc.constantFrom(...clocks),
    confidence: maybe(fc.integer({ min: 1, max: 100 })),
    firstHand: fc.boolean(),
    reviewed: maybe(fc.boolean()),
    rollUp: fc.boolean(),
    asOf: maybe(word),
  }),
  unit: fc.constantFrom(...units),
  anchors: ids,
  graph: fc.record({
    first: fc.integer({ min: 1, max: 200 }),
    added: ids,
    marked: ids,
    layout: fc.nat({ max: 99 }),
    expansions: fc.uniqueArray(
      fc.record({
        id: word,
        direction: fc.constantFrom(...directions),
        kind: fc.constantFrom(...entityKinds),
        first: fc.integer({ min: 1, max: 200 }),
      }),
      { selector: ({ id, direction, kind }) => `${direction} ${kind} ${id}` },
    ),
    hidden: ids,
    folded: ids,
    path: maybe(fc.tuple(word, word)),
  }),
  lanes: fc.constantFrom(...lanes),
  window: maybe(fc.tuple(day, day).map((days) => ({ from: days.sort()[0], to: days.sort()[1] }))),
  order: fc.constantFrom(...orders),
  opened: ids,
  sort: fc.constantFrom(...sorts),
  unsure: fc.boolean(),
  changes: fc.boolean(),
  spokeFor: maybe(word),
  queue: fc.constantFrom(...queues),
  selection: fc.oneof(
    fc.constant({ is: 'nothing' as const }),
    fc.record({ is: fc.constant('entity' as const), id: word, side: fc.constantFrom(...sides) }),
    fc.record({ is: fc.constant('arrow' as const), speaker: word, target: word }),
    fc.record({ is: fc.constant('event' as const), id: word }),
    fc.record({ is: fc.constant('utterance' as const), id: word }),
  ),
  article: maybe(word),
  statement: maybe(word),
  pins: fc.constant({}),
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
    expect(
      readAddress(
        '?view=globe&act=sing&from=2026-02-31&confidence=300&speaker=a&expand=by~x~3~a&path=a&window=2026-02-03~2026-01-01&reviewed=yes',
      ),
    ).toEqual(initialState);
  });
});
