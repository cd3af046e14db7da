import { describe, expect, it } from 'vitest';
import { readFeedAddress } from '../../server/http/feed-address.ts';
import { writeAddress } from '../../web/store/address.ts';
import { emptyFilter, initialState, type State } from '../../web/store/state.ts';

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
    const state: State = {
      ...initialState,
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
        involves: ['Entity:KEN'],
        event: ['Event:e'],
        reviewed: false,
        rollUp: true,
        asOf: '12',
      },
      unit: 'reports',
      order: 'name',
      sort: 'LEARNED_NEWEST',
      lanes: 'target',
      window: { from: '2026-01-01', to: '2026-02-01' },
      opened: ['Entity:NOR'],
      changes: true,
      spokeFor: 'Entity:NOR',
      queue: 'events',
      graph: {
        first: 80,
        added: ['Entity:d'],
        expansions: [{ id: 'Entity:d', direction: 'BY', kind: 'PERSON', first: 20 }],
        hidden: ['Entity:e'],
        folded: ['Entity:NOR'],
        path: ['Entity:d', 'Entity:e'],
        marked: ['Entity:d'],
        layout: 1,
      },
      anchors: ['Entity:c'],
      selection: { is: 'arrow', speaker: 'Entity:a', target: 'Entity:JPN' },
      article: 'Article:x',
      statement: 'Statement:y',
    };
    expect(read(writeAddress(state)).filter).toEqual({
      speaker: ['Entity:a', 'Entity:b'],
      target: ['Entity:JPN'],
      between: [],
      involves: ['Entity:KEN'],
      event: ['Event:e'],
      place: [],
      reviewed: false,
      rollUp: true,
      asOf: 12,
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
