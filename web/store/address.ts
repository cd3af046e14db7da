import {
  acts,
  clocks,
  type Days,
  directions,
  type Expansion,
  emptyFilter,
  entityKinds,
  type Filter,
  firstShown,
  type GraphState,
  kinds,
  lanes,
  languages,
  mostAsked,
  mostExpanded,
  nothing,
  orders,
  queues,
  type Selection,
  type State,
  sides,
  sorts,
  stances,
  units,
  views,
} from './state.ts';

const lists = [
  ['speaker', 'who'],
  ['target', 'about'],
  ['between', 'between'],
  ['involves', 'involves'],
  ['event', 'concerning'],
  ['place', 'at'],
  ['outlet', 'outlet'],
] as const;

const closedLists = [
  ['stance', 'stance', stances],
  ['act', 'act', acts],
  ['kind', 'kind', kinds],
  ['language', 'language', languages],
] as const;

/**
 * The query string (without "?") of a link to this state; what is at its default is left out, and where nodes were put
 * by hand is no part of a link. `readAddress(writeAddress(state))` equals the state but for its pins.
 */
export function writeAddress(state: State): string {
  const query = new URLSearchParams();
  if (state.view !== 'graph') query.set('view', state.view);
  writeFilter(query, state.filter);
  if (state.unit !== 'utterances') query.set('count', state.unit);
  for (const id of state.anchors) query.append('around', id);
  writeGraph(query, state.graph);
  if (state.lanes !== 'none') query.set('lanes', state.lanes);
  if (state.window !== null) query.set('window', `${state.window.from}~${state.window.to}`);
  if (state.order !== 'count') query.set('order', state.order);
  for (const id of state.opened) query.append('open', id);
  if (state.sort !== 'SAID_NEWEST') query.set('sort', state.sort.toLowerCase());
  if (state.unsure) query.set('unsure', '1');
  if (state.changes) query.set('changes', '1');
  if (state.spokeFor !== null) query.set('for', state.spokeFor);
  if (state.queue !== 'entities') query.set('queue', state.queue);
  writeSelection(query, state.selection);
  if (state.article !== null) query.set('article', state.article);
  if (state.statement !== null) query.set('statement', state.statement);
  return query.toString();
}

function writeGraph(query: URLSearchParams, graph: GraphState): void {
  if (graph.first !== firstShown) query.set('most', String(graph.first));
  for (const id of graph.added) query.append('add', id);
  for (const { id, direction, kind, first } of graph.expansions)
    query.append('expand', `${direction.toLowerCase()}~${kind.toLowerCase()}~${first}~${id}`);
  for (const id of graph.hidden) query.append('hide', id);
  for (const id of graph.folded) query.append('fold', id);
  for (const id of graph.path ?? []) query.append('path', id);
  for (const id of graph.marked) query.append('mark', id);
  if (graph.layout > 0) query.set('layout', String(graph.layout));
}

function writeFilter(query: URLSearchParams, filter: Filter): void {
  const set = (name: string, value: string | null) => value !== null && query.set(name, value);
  for (const [field, name] of lists) for (const value of filter[field]) query.append(name, value);
  set('words', filter.text);
  for (const [field, name] of closedLists)
    for (const value of filter[field]) query.append(name, value.toLowerCase());
  set('from', filter.from);
  set('to', filter.to);
  if (filter.clock !== 'SAID') set('clock', filter.clock.toLowerCase());
  if (filter.confidence !== null) set('confidence', String(filter.confidence));
  if (filter.firstHand) set('firsthand', '1');
  if (filter.reviewed !== null) set('reviewed', filter.reviewed ? '1' : '0');
  if (filter.rollUp) set('rollup', '1');
  set('asof', filter.asOf);
}

function writeSelection(query: URLSearchParams, selection: Selection): void {
  if (selection.is === 'entity') {
    query.set('entity', selection.id);
    if (selection.side !== 'by') query.set('side', selection.side);
  }
  if (selection.is === 'arrow') {
    query.set('speaker', selection.speaker);
    query.set('on', selection.target);
  }
  if (selection.is === 'event') query.set('event', selection.id);
  if (selection.is === 'utterance') query.set('utterance', selection.id);
}

/** The state that a query string asks for. Total: what it cannot read it takes as not given. */
export function readAddress(search: string): State {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(views, query.get('view')) ?? 'graph',
    filter: readFilter(query),
    unit: oneOf(units, query.get('count')) ?? 'utterances',
    anchors: distinct(query.getAll('around')),
    graph: {
      first: readNumber(query.get('most'), mostAsked) ?? firstShown,
      added: distinct(query.getAll('add')),
      expansions: readExpansions(query.getAll('expand')),
      hidden: distinct(query.getAll('hide')),
      folded: distinct(query.getAll('fold')),
      path: readPath(query.getAll('path')),
      marked: distinct(query.getAll('mark')),
      layout: readNumber(query.get('layout'), 9999) ?? 0,
    },
    lanes: oneOf(lanes, query.get('lanes')) ?? 'none',
    window: readWindow(query.get('window')),
    order: oneOf(orders, query.get('order')) ?? 'count',
    opened: distinct(query.getAll('open')),
    sort: oneOf(sorts, query.get('sort')?.toUpperCase() ?? null) ?? 'SAID_NEWEST',
    unsure: query.get('unsure') === '1',
    changes: query.get('changes') === '1',
    spokeFor: query.get('for') || null,
    queue: oneOf(queues, query.get('queue')) ?? 'entities',
    selection: readSelection(query),
    article: query.get('article') || null,
    statement: query.get('statement') || null,
    pins: {},
  };
}

function readFilter(query: URLSearchParams): Filter {
  const chosen = <T extends string>(closed: readonly T[], name: string): readonly T[] =>
    distinct(query.getAll(name)).flatMap((value) => oneOf(closed, value.toUpperCase()) ?? []);
  return {
    ...emptyFilter,
    ...Object.fromEntries(lists.map(([field, name]) => [field, distinct(query.getAll(name))])),
    text: query.get('words') || null,
    stance: chosen(stances, 'stance'),
    act: chosen(acts, 'act'),
    kind: chosen(kinds, 'kind'),
    language: chosen(languages, 'language'),
    from: readDay(query.get('from')),
    to: readDay(query.get('to')),
    clock: oneOf(clocks, query.get('clock')?.toUpperCase() ?? null) ?? 'SAID',
    confidence: readNumber(query.get('confidence'), 100),
    firstHand: query.get('firsthand') === '1',
    reviewed: { '1': true, '0': false }[query.get('reviewed') ?? ''] ?? null,
    rollUp: query.get('rollup') === '1',
    asOf: query.get('asof') || null,
  };
}

function readSelection(query: URLSearchParams): Selection {
  const id = query.get('entity');
  if (id) return { is: 'entity', id, side: oneOf(sides, query.get('side')) ?? 'by' };
  const speaker = query.get('speaker');
  const target = query.get('on');
  if (speaker && target) return { is: 'arrow', speaker, target };
  const event = query.get('event');
  if (event) return { is: 'event', id: event };
  const utterance = query.get('utterance');
  return utterance ? { is: 'utterance', id: utterance } : nothing;
}

function readExpansions(values: readonly string[]): Expansion[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const [, way = '', sort = '', number = '', id = ''] = /^(.*?)~(.*?)~(.*?)~(.+)$/s.exec(value) ?? [];
    const direction = oneOf(directions, way.toUpperCase());
    const kind = oneOf(entityKinds, sort.toUpperCase());
    const first = readNumber(number, mostExpanded);
    if (direction === null || kind === null || first === null) return [];
    const name = `${direction} ${kind} ${id}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ id, direction, kind, first }];
  });
}

function readPath(ids: readonly string[]): readonly [string, string] | null {
  const [from, to] = ids;
  return ids.length === 2 && from && to ? [from, to] : null;
}

function readWindow(value: string | null): Days | null {
  const [first, last] = value?.split('~') ?? [];
  const from = readDay(first ?? null);
  const to = readDay(last ?? null);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** A whole number from 1 to the most there may be, else null. */
function readNumber(value: string | null, most: number): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
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
