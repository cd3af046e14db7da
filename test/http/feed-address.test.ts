import { describe, expect, it } from 'vitest';
import { readFeedAddress } from '../../server/http/feed-address.ts';
import { writeAddress } from '../../web/store/address.ts';
import { emptyFilter, type State } from '../../web/store/state.ts';

const read = (query: string) => readFeedAddress(new URLSearchParams(query));

describe('readFeedAddress(query)', () => {
  it('takes a filter in JSON as it is', () => {
    expect(read('filter={"target":["Entity:JPN"]}&first=10&after=x')).toEqual({
      filter: { target: ['Entity:JPN'] },
      size: 10,
      after: 'x',
    });
  });

  it("takes the page's own addresses, and leaves what they hold beside the filter", () => {
    const state = {
      view: 'matrix',
      filter: {
        ...emptyFilter,
        speaker: ['Entity:a', 'Entity:b'],
        target: ['Entity:JPN'],
        text: 'the sea',
        stance: ['OPPOSES'],
        act: ['DENY', 'SAY'],
        language: ['ID'],
        from: '2026-01-01',
        clock: 'LEARNED',
        confidence: 70,
        firstHand: true,
      },
      anchors: ['Entity:c'],
      selection: { is: 'arrow', speaker: 'Entity:a', target: 'Entity:JPN' },
      article: 'Article:x',
      statement: 'Statement:y',
    } as unknown as State;
    expect(read(writeAddress(state)).filter).toEqual({
      speaker: ['Entity:a', 'Entity:b'],
      target: ['Entity:JPN'],
      outlet: [],
      stance: ['OPPOSES'],
      act: ['DENY', 'SAY'],
      kind: [],
      language: ['ID'],
      text: 'the sea',
      period: { from: '2026-01-01', to: null, clock: 'LEARNED' },
      minConfidence: 0.7,
      firstHandOnly: true,
    });
  });

  it.each([
    ['filter={', 'filter: is no JSON'],
    ['first=0', 'first: 0 is no size of a page: 1 to 200'],
    ['first=201', 'first: 201 is no size'],
    ['whom=Entity:JPN', 'whom: is nothing that a feed can be asked for'],
  ])('refuses %s', (query, message) => {
    expect(() => read(query)).toThrow(message);
  });
});
