import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrow, Neighbour } from '../../web/api/queries.ts';
import { emptyFilter, emptyGraph, type GraphState } from '../../web/store/state.ts';
import { findPicture, joinWholes, partsOf } from '../../web/views/picture/answers.ts';
import { among, foldArrows, foldEntities, foldsOf } from '../../web/views/picture/folding.ts';
import { next } from '../../web/views/picture/more.ts';
import {
  asksMore,
  compose,
  type Found,
  idsIn,
  plain,
  withPossible,
} from '../../web/views/picture/picture.ts';

const country = (id: string) => ({ id, name: id, iso3: id });
const one = (
  id: string,
  home: string | null = null,
  kind: Neighbour['entity']['kind'] = 'PERSON',
): Neighbour => ({
  ...{ anchor: true, reports: 2, utterances: 1 },
  entity: {
    ...{ id, kind, name: id, iso3: kind === 'COUNTRY' ? id : null, described: false, roles: [] },
    country: home === null ? null : country(home),
  },
});
const arrow = (speaker: string, target: string, utterances = 1): Arrow => ({
  ...{ id: `Arrow:${speaker}>${target}`, speaker: { id: speaker }, target: { id: target } },
  ...{ utterances, reports: utterances + 1, stances: { supports: utterances, opposes: 1, neutral: 0 } },
});
const totals = { reports: 9, utterances: 9, unplaced: { noDate: 0, noTarget: 0, noSpeaker: 0 } };
const none = { nodes: new Map(), arrows: new Map() };
const entities = [
  one('KEN', null, 'COUNTRY'),
  one('NOR', null, 'COUNTRY'),
  one('a', 'KEN'),
  one('b', 'KEN'),
  one('c'),
];
const arrows = [
  arrow('a', 'NOR', 3),
  arrow('b', 'NOR', 2),
  arrow('c', 'a'),
  arrow('KEN', 'b'),
  arrow('c', 'c'),
];
const base = { entities, arrows, hidden: 4, totals };
const stateOf = (graph: Partial<GraphState> = {}) => ({
  filter: emptyFilter,
  anchors: [],
  graph: { ...emptyGraph, ...graph },
});
const shown = (picture: { entities: readonly Neighbour[] }) =>
  picture.entities.map(({ entity }) => entity.id);

describe('compose(found, state)', () => {
  it('is the filter’s own answer where nothing more is asked', () => {
    const picture = compose(plain(base), stateOf());
    expect(shown(picture)).toEqual(shown(base));
    expect(picture.arrows).toEqual(arrows);
    expect(picture.all).toBe(9);
    expect(asksMore(stateOf())).toBe(false);
    expect(asksMore(stateOf({ added: ['x'] }))).toBe(true);
  });

  it('lists what is hidden, with its counts; all others and hidden are what was there', () => {
    fc.assert(
      fc.property(fc.subarray(['KEN', 'NOR', 'a', 'b', 'c']), (hidden) => {
        const picture = compose(plain(base), stateOf({ hidden }));
        expect([...shown(picture), ...picture.hidden.map(({ entity }) => entity.id)].sort()).toEqual(
          shown(base).sort(),
        );
        expect(picture.hidden.every(({ reports }) => reports === 2)).toBe(true);
        const ends = picture.arrows.flatMap(({ speaker, target }) => [speaker.id, target.id]);
        expect(ends.filter((id) => hidden.includes(id))).toEqual([]);
      }),
    );
  });

  it('says how many neighbours are nowhere in it yet, and keeps them beside their anchor', () => {
    const expansion = { id: 'NOR', direction: 'ABOUT', kind: 'PERSON', first: 3 } as const;
    const expanded = [{ expansion, ids: ['a', 'b', 'd'], all: 10 }];
    const whole = { entities: [...entities, one('d')], arrows: [...arrows, arrow('d', 'NOR')] };
    const found: Found = { base, whole, expanded, paths: null, counts: none };
    const graph = { ...emptyGraph, expansions: [expansion] };
    const picture = compose(found, stateOf(graph));
    expect(picture.more).toEqual([
      { id: 'more ABOUT PERSON NOR', anchor: 'NOR', direction: 'ABOUT', kind: 'PERSON', first: 3, rest: 7 },
    ]);
    expect(picture.groups).toContainEqual({ anchor: 'NOR', ids: ['a', 'b', 'd'] });
    expect(idsIn(found, graph)).toEqual(['KEN', 'NOR', 'a', 'b', 'c', 'd']);
    const [more] = picture.more;
    expect(more && next(more)).toEqual({ ...expansion, first: 23 });
    const steps = [20, 190, 200, 400, 960, 1000].map((first) => more && next({ ...more, first }).first);
    expect(steps).toEqual([40, 210, 300, 500, 1000, 1000]);
    expect(compose(found, stateOf({ ...graph, hidden: ['NOR'] })).more).toEqual([]);
    expect(compose(found, stateOf({ ...graph, hidden: ['d'] })).more[0]?.rest).toBe(7);
  });
});

describe('findPicture(client, base, filter, graph)', () => {
  it('goes through the pages of an expansion of more than one question gives, and asks for all arrows between', async () => {
    const all = Array.from({ length: 450 }, (_, at) => `n${at}`);
    const pages: unknown[] = [];
    const answer = (variables: { after?: string | null; first: number; ids?: string[] }) => {
      if (variables.ids !== undefined)
        return { neighbourhood: { entities: variables.ids.map((id) => one(id)), arrows: [] } };
      const from = Number(variables.after ?? 0);
      const to = from + variables.first;
      pages.push([from, variables.first]);
      const pageInfo = { hasNextPage: to < all.length, endCursor: String(to) };
      return {
        expand: {
          totalCount: all.length,
          pageInfo,
          edges: all.slice(from, to).map((id) => ({ node: { id } })),
        },
      };
    };
    const query = (_: unknown, variables: Parameters<typeof answer>[0]) => ({
      toPromise: async () => ({ data: answer(variables) }),
    });
    const expansion = { id: 'NOR', direction: 'ABOUT', kind: 'PERSON', first: 300 } as const;
    const graph = { ...emptyGraph, expansions: [expansion] };
    const client = { query } as unknown as Parameters<typeof findPicture>[0];
    const found = await findPicture(client, { ...base, entities: [], arrows: [] }, {}, graph);
    expect(pages).toEqual([
      [0, 200],
      [200, 100],
    ]);
    expect(found.expanded).toMatchObject([{ ids: all.slice(0, 300), all: 450 }]);
    expect(found.whole.entities).toHaveLength(300);
  });
});

describe('withPossible(picture, possible)', () => {
  it('gives what is drawn its upper end, and counts the arrows that are only possible', () => {
    const picture = compose(plain(base), stateOf());
    const more = { entities: [...entities, one('x')], arrows: [arrow('a', 'NOR', 5), arrow('b', 'c')] };
    const ranged = withPossible(picture, more);
    expect(ranged.entities.map(({ entity, most }) => [entity.id, most?.utterances])).toEqual(
      entities.map(({ entity }) => [entity.id, 1]),
    );
    expect(ranged.arrows.map(({ most }) => most?.utterances)).toEqual([5, 2, 1, 1, 1]);
    expect(ranged.possible).toBe(1);
    expect(ranged.arrows.map(({ utterances }) => utterances)).toEqual([3, 2, 1, 1, 1]);
  });
});

describe('folding', () => {
  it('lets a country stand for its people, sums their arrows, and back it is as before', () => {
    const folds = foldsOf(entities, ['KEN']);
    expect(folds.get('KEN')).toEqual(['KEN', 'a', 'b']);
    expect(foldEntities(entities, folds, none).map(({ entity }) => entity.id)).toEqual(['KEN', 'NOR', 'c']);
    const folded = foldArrows(arrows, folds, none);
    expect(folded.map(({ speaker, target, utterances }) => [speaker.id, target.id, utterances])).toEqual([
      ['KEN', 'NOR', 5],
      ['c', 'KEN', 1],
      ['KEN', 'KEN', 1],
      ['c', 'c', 1],
    ]);
    const sum = (list: readonly Arrow[]) => list.reduce((all, { reports }) => all + reports, 0);
    expect(sum(folded)).toBe(sum(arrows));
    expect(foldArrows(arrows, foldsOf(entities, []), none)).toEqual(arrows);
  });

  it('takes what was counted with each statement once before sums', () => {
    const counts = {
      nodes: new Map([['KEN', { reports: 7, utterances: 6 }]]),
      arrows: new Map([['KEN>NOR', { reports: 5, utterances: 4 }]]),
    };
    const folds = foldsOf(entities, ['KEN']);
    expect(foldEntities(entities, folds, counts)[0]).toMatchObject({ reports: 7, utterances: 6 });
    expect(foldArrows(arrows, folds, counts)[0]).toMatchObject({ reports: 5, utterances: 4 });
  });

  it('brings in a country of whom nothing is said itself, and none without people', () => {
    const people = entities.slice(2);
    const ids = (countries: string[]) =>
      foldEntities(people, foldsOf(people, countries), none).map(({ entity }) => entity.id);
    expect(ids(['KEN'])).toEqual(['c', 'KEN']);
    expect(ids(['PER'])).toEqual(['a', 'b', 'c']);
  });

  it('asks for the people that the filter allows, and for nothing where it allows none', () => {
    expect(among({}, { speaker: ['a', 'b'] })).toEqual({ speaker: ['a', 'b'] });
    expect(among({ speaker: ['b', 'x'] }, { speaker: ['a', 'b'] })).toEqual({ speaker: ['b'] });
    expect(among({ target: ['x'] }, { target: ['a'] })).toBeNull();
  });
});

describe('joinWholes(parts)', () => {
  it('has each entity and arrow once, however the questions were cut', () => {
    expect(partsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    const parts = [
      { entities: entities.slice(0, 3), arrows: arrows.slice(0, 2) },
      { entities: entities.slice(2), arrows: arrows.slice(1) },
    ];
    expect(joinWholes(parts)).toEqual({ entities, arrows });
  });
});
