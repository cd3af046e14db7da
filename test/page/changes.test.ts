import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearFilter,
  collapse,
  expand,
  filters,
  findPath,
  hide,
  include,
  pin,
  readArticle,
  refine,
  resetGraph,
  selectArrow,
  selectEntity,
  showAround,
  toggle,
  toggleFold,
  unhide,
  unpin,
} from '../../web/store/changes.ts';
import { narrow, toPeople, toPossible, toQuery } from '../../web/store/query-filter.ts';
import { createShortcuts, keysOf } from '../../web/store/shortcuts.ts';
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

describe('toPossible(filter)', () => {
  it('counts all that is possible, and is nothing where the filter counts that', () => {
    expect(toPossible({ text: 'port', minConfidence: 0.8 })).toEqual({
      ...{ text: 'port', minConfidence: 0.1, anyCandidate: true },
    });
    expect([{}, { minConfidence: 0.1 }, { minConfidence: 0.05 }].map(toPossible)).toEqual([null, null, null]);
  });
});

describe('narrow(filter, selection)', () => {
  it('takes the arrow as speaker and target', () => {
    expect(narrow(emptyFilter, selectArrow('a', 'b')(initialState).selection)).toEqual({
      speaker: ['a'],
      target: ['b'],
    });
  });

  it('counts about a target what its arrow counts, unless the filter asks for targets or a stance', () => {
    const sure = { ...emptyFilter, confidence: 60 };
    const about = { is: 'entity', id: 'JPN', side: 'about' } as const;
    const asked = { target: ['JPN'], minConfidence: 0.6 };
    expect(narrow(sure, about)).toEqual({ ...asked, ignoreStanceConfidence: true });
    expect(narrow({ ...sure, target: ['JPN', 'NOR'] }, about)).toEqual(asked);
    expect(narrow({ ...sure, stance: ['OPPOSES'] }, about)).toEqual({ ...asked, stance: ['OPPOSES'] });
    expect(narrow(sure, { ...about, side: 'by' })).toEqual({ speaker: ['JPN'], minConfidence: 0.6 });
  });

  it('is null when filter and selection exclude each other', () => {
    expect(narrow({ ...emptyFilter, speaker: ['NOR'] }, { is: 'entity', id: 'JPN', side: 'by' })).toBeNull();
    expect(narrow({ ...emptyFilter, speaker: ['NOR'] }, { is: 'entity', id: 'JPN', side: 'about' })).toEqual({
      speaker: ['NOR'],
      target: ['JPN'],
    });
  });

  it('with roll-up takes a speaker by whom was spoken for, one of a country’s people by the country', () => {
    const filter = { ...emptyFilter, rollUp: true, speaker: ['lindahl'] };
    const { selection } = selectEntity('NOR')(initialState);
    expect(narrow(filter, selection)).toEqual({ rollUp: true, speaker: ['lindahl'], spokenFor: ['NOR'] });
    const person = selectEntity('lindahl')(initialState).selection;
    expect(narrow(filter, person, 'NOR')).toEqual({ speaker: ['lindahl'], spokenFor: ['NOR'] });
    expect(narrow({ ...filter, speaker: ['achieng'] }, person, 'NOR')).toBeNull();
    expect(narrow({ ...filter, rollUp: false }, person, 'NOR')).toEqual({ speaker: ['lindahl'] });
  });
});

describe('toPeople(filter, country)', () => {
  it('asks for all who spoke for the country, whatever the filter names beside it', () => {
    const filter = { ...emptyFilter, rollUp: true, speaker: ['NOR', 'achieng'], involves: ['JPN'] };
    expect(toPeople(filter, 'NOR')).toEqual({ spokenFor: ['NOR'], involves: ['JPN'] });
    expect(toPeople(filter, 'JPN')).toEqual({ spokenFor: ['JPN'], speaker: ['NOR', 'achieng'] });
  });

  it('of a country among those who speak about each other leaves whom they speak about', () => {
    const filter = { ...emptyFilter, rollUp: true, between: ['NOR', 'JPN'] };
    expect(toPeople(filter, 'NOR')).toEqual({ spokenFor: ['NOR'], target: ['NOR', 'JPN'] });
    expect(toPeople({ ...filter, target: ['KEN'] }, 'NOR')).toBeNull();
  });
});

describe('createStore(browser)', () => {
  function fakeBrowser(search: string) {
    const pushed: string[] = [];
    const listeners: (() => void)[] = [];
    const location = { search, pathname: '/' };
    const history = { state: null as unknown, pushState: put, replaceState: put };
    function put(kept: unknown, _: string, address: string) {
      pushed.push(address);
      history.state = kept;
      location.search = address.startsWith('?') ? address : '';
    }
    const browser = {
      location,
      history,
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

  it('undo goes back through everything, a movement as one step, and redo comes again', () => {
    const { browser } = fakeBrowser('');
    const store = createStore(browser);
    const seen = [store.get()];
    for (const change of [
      selectEntity('NOR'),
      pin({ NOR: { x: 1, y: 2 } }),
      expand({ id: 'NOR', direction: 'BY', kind: 'PERSON', first: 10 }),
      hide(['JPN']),
    ]) {
      store.change(change);
      seen.push(store.get());
    }
    store.change(refine({ confidence: 10 }));
    store.change(refine({ confidence: 20 }), 'replace');
    store.change(refine({ confidence: 30 }), 'replace');
    seen.push(store.get());
    for (const earlier of seen.slice(0, -1).reverse()) {
      store.undo();
      expect(store.get()).toEqual(earlier);
    }
    expect(store.past()).toEqual({ undo: false, redo: true });
    store.undo();
    for (const later of seen.slice(1)) {
      store.redo();
      expect(store.get()).toEqual(later);
    }
    store.undo();
    store.change(selectEntity('KEN'));
    expect(store.past()).toEqual({ undo: true, redo: false });
  });

  it('undo restores the state after any sequence of changes', () => {
    const id = fc.constantFrom('NOR', 'JPN', 'KEN');
    const changes = fc.oneof(
      id.map((one) => selectEntity(one)),
      id.map((one) => toggle('speaker', one)),
      id.map((one) => toggleFold(one)),
      id.map((one) => hide([one])),
      id.map((one) => collapse(one)),
      id.map((one) => unpin(one)),
      fc.tuple(id, fc.integer({ max: 500, min: 0 })).map(([one, x]) => pin({ [one]: { x, y: 1 } })),
      fc.tuple(id, id).map((ends) => findPath(ends)),
      fc.constantFrom(clearFilter, resetGraph, unhide()),
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (list) => {
        const store = createStore(fakeBrowser('').browser);
        const seen = [store.get()];
        for (const change of list) {
          store.change(change);
          if (JSON.stringify(store.get()) !== JSON.stringify(seen.at(-1))) seen.push(store.get());
        }
        const last = store.get();
        for (const earlier of seen.slice(0, -1).reverse()) {
          store.undo();
          expect(store.get()).toEqual(earlier);
        }
        while (store.past().redo) store.redo();
        expect(store.get()).toEqual(last);
      }),
    );
  });

  it('keeps what was put by hand in the history of the browser, not in the address', () => {
    const { browser, pushed } = fakeBrowser('');
    const store = createStore(browser);
    store.change(pin({ NOR: { x: 1, y: 2 } }));
    expect(pushed).toEqual(['/']);
    expect(createStore(browser).get().pins).toEqual({ NOR: { x: 1, y: 2 } });
  });
});

describe('createShortcuts()', () => {
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    target: null,
    ...more,
  });

  it('names keys alike on every system', () => {
    expect(keysOf(key('z', { ctrlKey: true }))).toBe('Mod+z');
    expect(keysOf(key('Z', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+z');
    expect(keysOf(key('?', { shiftKey: true }))).toBe('?');
  });

  it('lets the latest answer, and no one while one writes', () => {
    const did: string[] = [];
    const shortcuts = createShortcuts();
    shortcuts.add(() => [{ keys: 's', does: 'same', act: () => did.push('page') }]);
    const leave = shortcuts.add(() => [{ keys: 's', does: 'same', act: () => did.push('queue') }]);
    expect(shortcuts.answer(key('s') as never)).toBe(true);
    leave();
    shortcuts.answer(key('s') as never);
    const field = { isContentEditable: false, matches: (selector: string) => selector.includes('textarea') };
    expect(shortcuts.answer(key('s', { target: field }) as never)).toBe(false);
    expect(shortcuts.answer(key('x') as never)).toBe(false);
    expect(did).toEqual(['queue', 'page']);
    expect(shortcuts.list().map(({ does }) => does)).toEqual(['same']);
  });
});
