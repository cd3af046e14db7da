import { expect } from 'vitest';
import { readAddress, writeAddress } from '../../web/store/address.ts';
import { narrow, toQuery } from '../../web/store/query-filter.ts';
import { emptyFilter, emptyGraph, initialState, type State } from '../../web/store/state.ts';
import { fullFilter } from '../page/filter.ts';

/** What the client makes of an address. */
interface Read {
  readonly filter: unknown;
  readonly narrowed: unknown;
  readonly written: string;
}

const asked = (more: Partial<State>): string => writeAddress({ ...initialState, ...more });

/** Addresses of all that a link holds, and some that can't be read. */
export function addressCases(): readonly string[] {
  const japan = { is: 'entity', id: 'Entity:JPN', side: 'by' } as const;
  const rolled = { ...emptyFilter, rollUp: true };
  return [
    '',
    asked({ view: 'statements', filter: fullFilter, unit: 'reports', sort: 'LEAST_CONFIDENT' }),
    asked({ selection: japan }),
    asked({ selection: { ...japan, side: 'about' }, filter: { ...emptyFilter, target: ['Entity:NOR'] } }),
    asked({ selection: japan, filter: { ...emptyFilter, speaker: ['Entity:NOR'] } }),
    asked({ selection: japan, filter: rolled }),
    asked({
      selection: { is: 'arrow', speaker: 'Entity:Qin', target: 'Entity:NOR' },
      filter: { ...rolled, between: ['Entity:JPN', 'Entity:NOR'] },
      spokeFor: 'Entity:JPN',
    }),
    asked({
      selection: { is: 'event', id: 'Event:1' },
      filter: { ...emptyFilter, asOf: '2026-03-04T12:00:00Z' },
    }),
    asked({
      selection: { is: 'utterance', id: 'Utterance:1' },
      view: 'timeline',
      lanes: 'speaker',
      window: { from: '2026-01-01', to: '2026-02-01' },
    }),
    asked({ view: 'reader', article: 'Article:https://outlet.example/a?b=c&d=é', statement: 'Statement:1' }),
    asked({
      anchors: ['Entity:JPN', 'Entity:NOR'],
      graph: { ...emptyGraph, first: 120, hidden: ['Entity:KEN'], marked: ['Entity:NOR'], layout: 2 },
      order: 'name',
      opened: ['Entity:JPN'],
    }),
    'view=nothing&act=deny&act=shout&from=2026-02-30&to=2026-3-4&confidence=101&reviewed=2&most=0&clock=when&who=&who=A&who=A&sort=best',
  ];
}

/** The client reads the same of each as the page, and what it writes leads to the same state of the page. */
export function compareAddresses(queries: readonly string[], told: readonly Read[]): void {
  queries.forEach((query, index) => {
    const state = readAddress(query);
    const read = told[index];
    expect(read?.filter, query).toEqual(toQuery(state.filter));
    expect(read?.narrowed, query).toEqual(narrow(state.filter, state.selection, state.spokeFor));
    expect(readAddress(read?.written ?? ''), query).toEqual(state);
  });
}
