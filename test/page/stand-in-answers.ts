import type { StandInGraph, StandInStatement } from './stand-in-data.ts';

type Json = Record<string, unknown>;
interface Filter {
  speaker?: string[];
  target?: string[];
  text?: string;
  act?: string[];
  stance?: string[];
  kind?: string[];
  language?: string[];
  minConfidence?: number;
  period?: { from?: string; to?: string };
}

/** Root resolvers over an invented graph; the least that the page asks for. Not the real server's rules. */
export function answers(graph: StandInGraph): Json {
  const entity = (id: string): Json | null => {
    const found = graph.entities.get(id);
    if (found === undefined) return null;
    const of = (statements: StandInStatement[]) => totals(statements);
    return {
      __typename: 'Entity',
      described: false,
      iso3: null,
      ...found,
      country: () => (found.country === undefined ? null : entity(found.country)),
      names: [
        { name: found.name, language: 'EN', reports: 3 },
        { name: found.name.split(' ').at(-1), language: 'EN', reports: 1 },
      ],
      roles:
        found.office === undefined
          ? []
          : [{ title: found.office, for: entity(found.for ?? ''), articles: 2 }],
      by: () => of(graph.statements.filter((one) => one.speaker === id)),
      about: () => of(graph.statements.filter((one) => one.targets.some((target) => target.entity === id))),
    };
  };
  const statement = (one: StandInStatement): Json => ({
    __typename: 'Statement',
    ...one,
    article: () => article(one.article),
    speakers:
      one.speaker === null
        ? []
        : [
            {
              entity: entity(one.speaker),
              confidence: 0.93,
              reason: 'nearest name before the cue',
              role: roleOf(one.speaker),
            },
          ],
    relay: one.relay.map((relay) => ({ ...relay, entity: entity(relay.entity) })),
    targets: one.targets.map((target) => ({
      entity: entity(target.entity),
      spans: target.spans,
      stance: { value: target.stance, confidence: 0.8, spans: one.cue === null ? [] : [one.cue] },
    })),
    place: null,
    review: { badge: 'UNREVIEWED', judgements: [] },
    eventTargets: [],
    events: [],
    utterance: () => {
      const same = graph.statements.filter(({ utterance }) => utterance === one.utterance);
      return {
        id: one.utterance,
        reports: same.length,
        outlets: same.map((other) => article(other.article)?.outlet),
      };
    },
  });
  const roleOf = (id: string) => {
    const found = graph.entities.get(id);
    return found?.office === undefined ? null : { title: found.office, for: entity(found.for ?? '') };
  };
  const article = (id: string): Json | null => {
    const found = graph.articles.find((one) => one.id === id);
    if (found === undefined) return null;
    return {
      __typename: 'Article',
      ...found,
      text: found.plain,
      file: `${found.id}.txt`,
      byline: found.byline ?? null,
      published:
        found.published === null ? null : { from: found.published, to: found.published, precision: 'DAY' },
      learned: '2026-06-01T08:00:00Z',
      fictional: found.address !== null,
      mentions: [],
      events: [],
      copies: [],
      statements: () => found.statements.map(statement),
    };
  };
  const node = ({ id }: { id: string }) => entity(id) ?? article(id) ?? statementOf(id);
  const statementOf = (id: string) => {
    const found = graph.statements.find((one) => one.id === id);
    return found === undefined ? null : statement(found);
  };
  return {
    node,
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => node({ id })),
    article: ({ id }: { id: string }) => article(id),
    articles: (page: Page) => connection(graph.articles, page, (one) => article(one.id)),
    entities: ({ search, ...page }: Page & { search?: string }) => {
      const words = (search ?? '').toLowerCase();
      const found = [...graph.entities.values()].filter(
        ({ name }) =>
          name
            .toLowerCase()
            .split(' ')
            .some((word) => word.startsWith(words)) || name.toLowerCase().startsWith(words),
      );
      return connection(found, page, (one) => entity(one.id));
    },
    statements: ({ filter, ...page }: Page & { filter?: Filter }) => {
      const found = select(graph.statements, filter ?? {}).sort((a, b) =>
        (b.said?.from ?? '').localeCompare(a.said?.from ?? ''),
      );
      return { ...connection(found, page, statement), totals: totals(found) };
    },
    neighbourhood: ({ ids, filter, first }: { ids?: string[]; filter?: Filter; first: number }) =>
      neighbourhood(select(graph.statements, filter ?? {}), ids ?? [], first, entity),
    stats: {
      articles: graph.articles.length,
      fictionalArticles: graph.articles.filter(({ address }) => address !== null).length,
      entities: graph.entities.size,
      statements: graph.statements.length,
      utterances: totals(graph.statements).utterances,
      asOf: 4,
    },
  };
}

function select(statements: StandInStatement[], filter: Filter): StandInStatement[] {
  const among = (list: string[] | undefined, value: string | null) =>
    list === undefined || list.length === 0 || (value !== null && list.includes(value));
  return statements.filter(
    (one) =>
      among(filter.speaker, one.speaker) &&
      among(filter.act, one.act) &&
      among(filter.kind, one.kind) &&
      among(filter.language, one.language) &&
      (!filter.target?.length || one.targets.some(({ entity }) => filter.target?.includes(entity))) &&
      (!filter.stance?.length || one.targets.some(({ stance }) => filter.stance?.includes(stance))) &&
      (!filter.text ||
        one.contents.some(({ text }) => text.toLowerCase().includes((filter.text ?? '').toLowerCase()))) &&
      one.confidence >= (filter.minConfidence ?? 0) &&
      (!filter.period?.from || (one.said !== null && one.said.to >= filter.period.from)) &&
      (!filter.period?.to || (one.said !== null && one.said.from <= filter.period.to)),
  );
}

function totals(statements: StandInStatement[]) {
  return {
    reports: statements.length,
    utterances: new Set(statements.map(({ utterance }) => utterance)).size,
    unplaced: {
      noDate: statements.filter(({ said }) => said === null).length,
      noTarget: statements.filter(({ targets }) => targets.length === 0).length,
      noSpeaker: statements.filter(({ speaker }) => speaker === null).length,
    },
  };
}

function neighbourhood(
  statements: StandInStatement[],
  ids: string[],
  first: number,
  entity: (id: string) => Json | null,
) {
  const pairs = statements.flatMap((one) =>
    one.targets.flatMap((target) => (one.speaker === null ? [] : [{ one, speaker: one.speaker, target }])),
  );
  const touching =
    ids.length === 0
      ? pairs
      : pairs.filter(({ speaker, target }) => ids.includes(speaker) || ids.includes(target.entity));
  const counts = new Map<string, Set<StandInStatement>>();
  for (const { one, speaker, target } of touching)
    for (const id of [speaker, target.entity]) counts.set(id, (counts.get(id) ?? new Set()).add(one));
  const ranked = [...counts].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  const shown = ranked.slice(0, first);
  const ids60 = new Set(shown.map(([id]) => id));
  const arrows = new Map<string, { speaker: string; target: string; on: typeof pairs }>();
  for (const pair of pairs) {
    if (!ids60.has(pair.speaker) || !ids60.has(pair.target.entity)) continue;
    const id = `${pair.speaker}>${pair.target.entity}`;
    const arrow = arrows.get(id) ?? { speaker: pair.speaker, target: pair.target.entity, on: [] };
    arrow.on.push(pair);
    arrows.set(id, arrow);
  }
  const split = (on: typeof pairs, stance: string) =>
    on.filter(({ target }) => target.stance === stance).length;
  return {
    entities: shown.map(([id, set]) => ({
      entity: entity(id),
      anchor: ids.includes(id),
      reports: set.size,
      utterances: totals([...set]).utterances,
    })),
    arrows: [...arrows].map(([id, { speaker, target, on }]) => ({
      id,
      speaker: entity(speaker),
      target: entity(target),
      reports: on.length,
      utterances: totals(on.map(({ one }) => one)).utterances,
      stances: {
        supports: split(on, 'SUPPORTS'),
        opposes: split(on, 'OPPOSES'),
        neutral: split(on, 'NEUTRAL'),
      },
    })),
    counts: [],
    hidden: ranked.length - shown.length,
    totals: totals(statements),
  };
}

interface Page {
  first?: number;
  after?: string;
}

function connection<T>(all: readonly T[], { first = 20, after }: Page, show: (one: T) => unknown) {
  const from = after === undefined || after === null ? 0 : Number(after) + 1;
  const slice = all.slice(from, from + first);
  return {
    totalCount: all.length,
    edges: slice.map((one, i) => ({ cursor: String(from + i), node: show(one) })),
    pageInfo: {
      hasNextPage: from + slice.length < all.length,
      hasPreviousPage: from > 0,
      startCursor: String(from),
      endCursor: String(from + slice.length - 1),
    },
  };
}
