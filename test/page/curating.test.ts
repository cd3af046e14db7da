import { CombinedError } from 'urql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultOf } from '../../web/api/fault.ts';
import { authorization, createKeyHolder } from '../../web/api/key.ts';
import { createPatience, GivenUpError } from '../../web/api/patience.ts';
import { renameIds, selectArrow, showAround, toggle } from '../../web/store/changes.ts';
import { createPointing } from '../../web/store/pointing.ts';
import { initialState } from '../../web/store/state.ts';
import { newAmong, readPasted } from '../../web/views/add/source.ts';
import { toldOf } from '../../web/views/add/told.tsx';
import { emptyLine, joinLine, leaveLine, postpone, takeUp } from '../../web/views/review/line.ts';
import { keyOf, type Proposal } from '../../web/views/review/queries.ts';

const pair = (name: string) =>
  ({ score: 0.5, pair: [{ entity: { id: name } }, { entity: { id: 'Moe' } }] }) as unknown as Proposal;
const page = (...names: string[]) => ({ pairs: names.map(pair), cursor: 'next', more: true });
const names = (line: typeof emptyLine) => line.pairs.map((one) => keyOf(one).split(' ')[0]);

describe('the line of pairs to be judged', () => {
  it('grows by pages, and takes nothing twice that waits or was judged', () => {
    const first = joinLine(emptyLine, page('a', 'b'));
    const judged = leaveLine(first, pair('a'));
    expect(names(joinLine(judged, page('a', 'b', 'c')))).toEqual(['b', 'c']);
  });

  it('puts off to its end, takes up to its front, and takes back what was judged', () => {
    const line = joinLine(emptyLine, page('a', 'b', 'c'));
    expect(names(postpone(line))).toEqual(['b', 'c', 'a']);
    expect(names(takeUp(line, pair('c')))).toEqual(['c', 'a', 'b']);
    const back = takeUp(leaveLine(line, pair('a')), pair('a'));
    expect(back).toEqual(line);
  });
});

describe('readPasted(typed)', () => {
  it.each([
    'https://outlet.example/rss',
    'outlet.example/news/1',
    'www.outlet.example',
    'http://localhost:4000/x',
  ])('%s is an address', (typed) => expect(readPasted(` ${typed} `).is).toBe('address'));

  it.each(['Moe said so.', 'https://a.example https://b.example', 'Monday', 'javascript:alert(1)', 'a.b c'])(
    '%s is a text',
    (typed) => expect(readPasted(typed)).toEqual({ is: 'text', text: typed }),
  );

  it('blanks are nothing', () => expect(readPasted(' \n')).toEqual({ is: 'nothing' }));
});

it('newAmong(mentions) are those that are called by an occurrence there', () => {
  const entity = (id: string, described = false) => ({ id: `Entity:${id}`, described });
  const mentions = [
    { occurrence: 'Occurrence:a', entity: entity('a') },
    { occurrence: 'Occurrence:a', entity: entity('a') },
    { occurrence: 'Occurrence:b', entity: entity('older') },
    { occurrence: 'Occurrence:c', entity: entity('NOR') },
    { occurrence: 'Occurrence:d', entity: entity('d', true) },
  ];
  expect(newAmong(mentions)).toEqual([entity('a')]);
});

it('toldOf(told, whole) leaves out what is blank, and of many what only one can have', () => {
  const told = { title: 'T', outlet: ' The Outlet ', published: '', byline: 'B', address: '', language: '' };
  expect(toldOf(told, true)).toEqual({ title: 'T', outlet: 'The Outlet', byline: 'B' });
  expect(toldOf(told, false)).toEqual({ outlet: 'The Outlet' });
  expect(toldOf({ ...told, outlet: '' }, false)).toBeNull();
});

describe('renameIds(to)', () => {
  const to = new Map([['old', 'new']]);

  it('names the one that two became, once, wherever they stood', () => {
    const state = [toggle('speaker', 'old'), toggle('speaker', 'new'), showAround(['old'])].reduce(
      (s, change) => change(s),
      selectArrow('old', 'JPN')(initialState),
    );
    const renamed = renameIds(to)(state);
    expect(renamed.filter.speaker).toEqual(['new']);
    expect(renamed.anchors).toEqual(['new']);
    expect(renamed.selection).toEqual({ is: 'arrow', speaker: 'new', target: 'JPN' });
  });

  it('keeps one of two expansions that became alike, and no path from one to itself', () => {
    const way = { direction: 'BY', kind: 'PERSON', first: 10 } as const;
    const graph = {
      ...initialState.graph,
      expansions: [
        { id: 'old', ...way },
        { id: 'new', ...way },
      ],
      path: ['old', 'new'] as const,
    };
    expect(renameIds(to)({ ...initialState, graph }).graph).toMatchObject({
      expansions: [{ id: 'new', ...way }],
      path: null,
    });
  });
});

describe('faultOf(error)', () => {
  const answered = (code: string, more: object = {}) =>
    new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code, ...more } }] });
  const replied = (status: number, headers = {}) =>
    new CombinedError({ networkError: new Error('no'), response: new Response('no', { status, headers }) });

  it.each([
    [answered('UNAUTHENTICATED'), { is: 'keyWanted' }],
    [answered('FORBIDDEN', { scopes: ['curate'] }), { is: 'forbidden', scopes: ['curate'], message: 'no' }],
    [answered('RATE_LIMITED', { retryAfter: 12 }), { is: 'limited', seconds: 12 }],
    [answered('BUSY', { retryAfter: 2 }), { is: 'limited', seconds: 2 }],
    [answered('DATABASE_UNAVAILABLE', { retryAfter: 3 }), { is: 'away', seconds: 3 }],
    [answered('DATABASE_UNAVAILABLE'), { is: 'away', seconds: 5 }],
    [answered('TIMEOUT', { seconds: 30 }), { is: 'tooLong', message: 'no' }],
    [
      answered('CONTRADICTION', { judgement: 'Judgement:4' }),
      { is: 'contradicted', judgement: 'Judgement:4', message: 'no' },
    ],
    [answered('UNKNOWN_ID'), { is: 'unknownId', message: 'no' }],
    [answered('OTHER'), { is: 'answered', message: 'no' }],
    [replied(401), { is: 'keyWanted' }],
    [replied(429, { 'retry-after': '7' }), { is: 'limited', seconds: 7 }],
    [replied(503), { is: 'unreachable' }],
    [replied(403), { is: 'refused', status: 403 }],
    [new CombinedError({ networkError: new TypeError('failed') }), { is: 'unreachable' }],
    [new CombinedError({ networkError: new GivenUpError('given up') }), { is: 'givenUp' }],
  ])('%s', (error, fault) => expect(faultOf(error)).toEqual(fault));
});

describe('the key of the API', () => {
  it('is kept in the session, told to who listens, and forgotten', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage;
    const holder = createKeyHolder(() => storage);
    const told = vi.fn();
    holder.subscribe(told);
    holder.hold(' secret ');
    expect(createKeyHolder(() => storage).get()).toBe('secret');
    holder.hold(null);
    expect([holder.get(), kept.size, told.mock.calls.length]).toEqual([null, 0, 2]);
  });

  it('lasts without storage, and never breaks a header', () => {
    const holder = createKeyHolder(() => {
      throw new Error('no storage');
    });
    holder.hold('secret');
    expect(authorization(holder.get())).toEqual({ authorization: 'Bearer secret' });
    expect(authorization('two\nlines')).toEqual({});
    expect(authorization(null)).toEqual({});
  });
});

describe('patience', () => {
  afterEach(() => vi.useRealTimers());
  const never: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
    );
  const body = (query: string) => ({ method: 'POST', body: JSON.stringify({ query }) });

  it('is strained after some seconds, and gives up with an error of its own', async () => {
    vi.useFakeTimers();
    const patience = createPatience(never);
    const answer = patience.fetch('/graphql', body('query { stats }'));
    expect(patience.isStrained()).toBe(false);
    vi.advanceTimersByTime(4000);
    expect(patience.isStrained()).toBe(true);
    patience.giveUp();
    await expect(answer).rejects.toBeInstanceOf(GivenUpError);
    expect(patience.isStrained()).toBe(false);
  });

  it.each(['mutation M { undo }', 'subscription S { x }'])('leaves alone: %s', (query) => {
    vi.useFakeTimers();
    const patience = createPatience(never);
    patience.fetch('/graphql', body(query));
    vi.advanceTimersByTime(60_000);
    expect(patience.isStrained()).toBe(false);
  });
});

it('pointing tells only what is new', () => {
  const pointing = createPointing();
  const told = vi.fn();
  pointing.subscribe(told);
  pointing.at(['a']);
  pointing.at(['a']);
  pointing.at([]);
  expect([pointing.get().ids, told.mock.calls.length]).toEqual([[], 2]);
});
