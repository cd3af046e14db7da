import {
  acts,
  clocks,
  emptyFilter,
  type Filter,
  kinds,
  languages,
  nothing,
  type Selection,
  type State,
  sides,
  stances,
  views,
} from './state.ts';

const lists = [
  ['speaker', 'who'],
  ['target', 'about'],
  ['outlet', 'outlet'],
] as const;

const closedLists = [
  ['stance', 'stance', stances],
  ['act', 'act', acts],
  ['kind', 'kind', kinds],
  ['language', 'language', languages],
] as const;

/**
 * The query string (without "?") of a link to this state; what is at its default is left out.
 * `readAddress(writeAddress(state))` equals the state.
 */
export function writeAddress(state: State): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => value !== null && query.set(name, value);
  const { filter, selection } = state;
  if (state.view !== 'graph') set('view', state.view);
  for (const [field, name] of lists) for (const value of filter[field]) query.append(name, value);
  set('words', filter.text);
  for (const [field, name] of closedLists)
    for (const value of filter[field]) query.append(name, value.toLowerCase());
  set('from', filter.from);
  set('to', filter.to);
  if (filter.clock !== 'SAID') set('clock', filter.clock.toLowerCase());
  if (filter.confidence !== null) set('confidence', String(filter.confidence));
  if (filter.firstHand) set('firsthand', '1');
  for (const id of state.anchors) query.append('around', id);
  if (selection.is === 'entity') {
    set('entity', selection.id);
    if (selection.side !== 'by') set('side', selection.side);
  }
  if (selection.is === 'arrow') {
    set('speaker', selection.speaker);
    set('on', selection.target);
  }
  set('article', state.article);
  set('statement', state.statement);
  return query.toString();
}

/** The state that a query string asks for. Total: what it cannot read it takes as not given. */
export function readAddress(search: string): State {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(views, query.get('view')) ?? 'graph',
    filter: readFilter(query),
    anchors: distinct(query.getAll('around')),
    selection: readSelection(query),
    article: query.get('article') || null,
    statement: query.get('statement') || null,
  };
}

function readFilter(query: URLSearchParams): Filter {
  const chosen = <T extends string>(closed: readonly T[], name: string): readonly T[] =>
    distinct(query.getAll(name)).flatMap((value) => oneOf(closed, value.toUpperCase()) ?? []);
  const confidence = Number(query.get('confidence'));
  return {
    ...emptyFilter,
    speaker: distinct(query.getAll('who')),
    target: distinct(query.getAll('about')),
    text: query.get('words') || null,
    stance: chosen(stances, 'stance'),
    act: chosen(acts, 'act'),
    kind: chosen(kinds, 'kind'),
    language: chosen(languages, 'language'),
    outlet: distinct(query.getAll('outlet')),
    from: readDay(query.get('from')),
    to: readDay(query.get('to')),
    clock: oneOf(clocks, query.get('clock')?.toUpperCase() ?? null) ?? 'SAID',
    confidence: Number.isInteger(confidence) && confidence >= 1 && confidence <= 100 ? confidence : null,
    firstHand: query.get('firsthand') === '1',
  };
}

function readSelection(query: URLSearchParams): Selection {
  const id = query.get('entity');
  if (id) return { is: 'entity', id, side: oneOf(sides, query.get('side')) ?? 'by' };
  const speaker = query.get('speaker');
  const target = query.get('on');
  return speaker && target ? { is: 'arrow', speaker, target } : nothing;
}

function readDay(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}

function oneOf<T extends string>(closed: readonly T[], value: string | null): T | null {
  return closed.find((one) => one === value) ?? null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
