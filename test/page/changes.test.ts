import { describe, expect, it } from 'vitest';
import {
  clearFilter,
  filters,
  include,
  readArticle,
  refine,
  selectArrow,
  selectEntity,
  showAround,
  toggle,
} from '../../web/store/changes.ts';
import { narrow, toQuery } from '../../web/store/query-filter.ts';
import { emptyFilter, initialState } from '../../web/store/state.ts';
import { createStore } from '../../web/store/store.ts';

describe('changes', () => {
  it('toggle adds, then takes out', () => {
    const once = toggle('act', 'DENY')(initialState);
    expect(once.filter.act).toEqual(['DENY']);
    expect(toggle('act', 'DENY')(once)).toEqual(initialState);
  });

  it('include is the same twice', () => {
    const once = include('speaker', 'NOR')(initialState);
    expect(include('speaker', 'NOR')(once)).toBe(once);
  });

  it('clearFilter leaves view and selection', () => {
    const state = [refine({ text: 'quota' }), showAround(['NOR']), selectEntity('JPN')].reduce(
      (s, change) => change(s),
      initialState,
    );
    expect(clearFilter(state)).toEqual(selectEntity('JPN')(initialState));
  });

  it('the clock alone filters nothing', () => {
    expect(filters({ ...emptyFilter, clock: 'PUBLISHED' })).toBe(false);
    expect(filters({ ...emptyFilter, firstHand: true })).toBe(true);
  });
});

describe('toQuery(filter)', () => {
  it('leaves out what filters nothing', () => expect(toQuery(emptyFilter)).toEqual({}));

  it('gives confidence as a share and days as a period', () => {
    expect(toQuery({ ...emptyFilter, confidence: 35, from: '2026-05-01' })).toEqual({
      minConfidence: 0.35,
      period: { from: '2026-05-01', to: null, clock: 'SAID' },
    });
  });
});

describe('narrow(filter, selection)', () => {
  it('takes the arrow as speaker and target', () => {
    expect(narrow(emptyFilter, selectArrow('a', 'b')(initialState).selection)).toEqual({
      speaker: ['a'],
      target: ['b'],
    });
  });

  it('is null when filter and selection exclude each other', () => {
    expect(narrow({ ...emptyFilter, speaker: ['NOR'] }, { is: 'entity', id: 'JPN', side: 'by' })).toBeNull();
    expect(narrow({ ...emptyFilter, speaker: ['NOR'] }, { is: 'entity', id: 'JPN', side: 'about' })).toEqual({
      speaker: ['NOR'],
      target: ['JPN'],
    });
  });
});

describe('createStore(browser)', () => {
  function fakeBrowser(search: string) {
    const pushed: string[] = [];
    const listeners: (() => void)[] = [];
    const location = { search, pathname: '/' };
    const put = (_: unknown, __: string, address: string) => {
      pushed.push(address);
      location.search = address.startsWith('?') ? address : '';
    };
    const browser = {
      location,
      history: { pushState: put, replaceState: put },
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    };
    return {
      browser: browser as never,
      pushed,
      location,
      goBack: () => listeners.forEach((listener) => void listener()),
    };
  }

  it('starts from the address and writes each change to it once', () => {
    const { browser, pushed } = fakeBrowser('?entity=NOR');
    const store = createStore(browser);
    expect(store.get().selection).toEqual({ is: 'entity', id: 'NOR', side: 'by' });
    store.change(readArticle('a', 's'));
    store.change(readArticle('a', 's'));
    expect(pushed).toEqual(['?view=reader&entity=NOR&article=a&statement=s']);
  });

  it('follows the history and tells its listeners', () => {
    const { browser, location, goBack } = fakeBrowser('');
    const store = createStore(browser);
    let told = 0;
    const leave = store.subscribe(() => {
      told += 1;
    });
    location.search = '?view=outline';
    goBack();
    expect([store.get().view, told]).toEqual(['outline', 1]);
    leave();
    goBack();
    expect(told).toBe(1);
  });
});
