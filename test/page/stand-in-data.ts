import { entities, type StandInEntity, type StandInSource, sources } from './stand-in-articles.ts';
import { readMarked, type StandInSpan } from './stand-in-text.ts';

export interface StandInStatement {
  id: string;
  article: string;
  act: string;
  kind: string;
  language: string;
  speaker: string | null;
  relay: { entity: string; spans: StandInSpan[] }[];
  cue: StandInSpan | null;
  sources: StandInSpan[];
  contents: StandInSpan[];
  targets: { entity: string; stance: string; spans: StandInSpan[] }[];
  said: { from: string; to: string; precision: 'DAY'; span: StandInSpan | null; reason: string } | null;
  confidence: number;
  rule: string;
  utterance: string;
}
export interface StandInArticle extends Omit<StandInSource, 'statements'> {
  id: string;
  plain: string;
  statements: StandInStatement[];
}
export interface StandInGraph {
  entities: Map<string, StandInEntity>;
  articles: StandInArticle[];
  statements: StandInStatement[];
}

/** A graph of the written articles and of as many generated statements as asked for; always the same. */
export function standInGraph(generated = 160): StandInGraph {
  const people = morePeople();
  const known = new Map([...entities, ...people].map((entity) => [entity.id, entity]));
  const articles = [...sources, ...moreSources(generated, [...known.values()])].map(articleOf);
  return { entities: known, articles, statements: articles.flatMap((article) => article.statements) };
}

export const emptyGraph: StandInGraph = { entities: new Map(), articles: [], statements: [] };

function articleOf(source: StandInSource, index: number): StandInArticle {
  const id = `article:${index}/${source.outlet}`;
  const { text, parts } = readMarked(source.text);
  const statements = Object.entries(source.statements).map(([key, given]): StandInStatement => {
    const spans = (part: string) => parts.filter((one) => one.statement === key && one.part === part);
    const plain = (part: string) =>
      spans(part)
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start);
    const targets = new Map<string, { entity: string; stance: string; spans: StandInSpan[] }>();
    for (const { rest, span } of spans('target')) {
      const [entity = '', stance = 'NEUTRAL'] = rest;
      const target = targets.get(entity) ?? { entity, stance, spans: [] };
      target.spans.push(span);
      targets.set(entity, target);
    }
    const time = given.said ?? source.published;
    const [timeSpan = null] = plain('time');
    return {
      id: `statement:${index}.${key}`,
      article: id,
      act: given.act,
      kind: given.kind,
      language: source.language,
      speaker: given.speaker,
      relay: spans('relay').map(({ rest, span }) => ({ entity: rest[0] ?? '', spans: [span] })),
      cue: plain('cue')[0] ?? null,
      sources: plain('source'),
      contents: plain('content'),
      targets: [...targets.values()],
      said:
        time === null
          ? null
          : {
              from: time,
              to: time,
              precision: 'DAY',
              span: timeSpan,
              reason: timeSpan === null ? 'published' : 'weekday',
            },
      confidence: given.confidence,
      rule: given.rule,
      utterance: given.utterance ?? `utterance:${index}.${key}`,
    };
  });
  return { ...source, id, plain: text, statements };
}

function morePeople(): StandInEntity[] {
  const first = [
    'Tomas',
    'Mirela',
    'Aiko',
    'Dewi',
    'Jonas',
    'Amara',
    'Pedro',
    'Sunniva',
    'Kenji',
    'Ratna',
    'Elif',
    'Oskar',
    'Nadia',
    'Wanjiru',
    'Ilse',
    'Budi',
  ];
  const last = [
    'Halloran',
    'Costavel',
    'Morisawa',
    'Kartanegara',
    'Brekkevik',
    'Odhiambira',
    'Saldanho',
    'Fjellstrom',
    'Takemori',
    'Purnamasari',
    'Demirkol',
    'Lindqvistad',
    'Benaliya',
    'Kamarau',
    'Vandermolen',
    'Hartawan',
  ];
  const states = ['NOR', 'JPN', 'IDN', 'KEN', 'BRA', 'ISL'];
  return first.map((name, i) => ({
    id: `person-${i}`,
    kind: 'PERSON',
    name: `${name} ${last[(i * 5) % last.length]}`,
    country: states[i % states.length] ?? 'NOR',
    office: i % 3 === 0 ? 'Spokesperson' : 'Envoy',
    for: states[i % states.length] ?? 'NOR',
  }));
}

function moreSources(count: number, known: readonly StandInEntity[]): StandInSource[] {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.7 * list.length)] as T;
  const speakers = known.filter(({ kind }) => kind !== 'PLACE');
  const targets = known.filter(
    ({ kind, described }) => kind !== 'PERSON' || (described !== true && next() < 0.35),
  );
  const acts = [
    ['SAY', 'said', 'NEUTRAL'],
    ['WELCOME', 'welcomed', 'SUPPORTS'],
    ['CONDEMN', 'condemned', 'OPPOSES'],
    ['DEMAND', 'demanded', 'OPPOSES'],
    ['PROMISE', 'promised', 'SUPPORTS'],
    ['WARN', 'warned', 'OPPOSES'],
    ['HOPE', 'hoped', 'NEUTRAL'],
  ] as const;
  return Array.from({ length: count }, (_, i): StandInSource => {
    const speaker = pick(speakers);
    const target = pick(targets);
    const [act, verb, stance] = acts[Math.floor(next() * acts.length)] ?? acts[0];
    const day = new Date(Date.UTC(2026, 3, 1 + Math.floor(next() * 60))).toISOString().slice(0, 10);
    return {
      outlet: pick(['Nordic Ledger', 'Harian Samudra', 'Pelabuhan Post', 'Atlantic Courier']),
      title: `Round ${i + 1}: ${speaker.name} on ${target.name}`,
      published: day,
      language: 'EN',
      address: `https://courier.example/${i}`,
      text: `[[s1:source|${speaker.name}]] [[s1:cue|${verb}]] that [[s1:content|the catch limits which [[s1:target:${target.id}:${stance}|${target.name}]] proposed for the coming season would decide the round]].`,
      statements: {
        s1: {
          act,
          kind: 'INDIRECT',
          speaker: speaker.id,
          confidence: Math.round((0.4 + next() * 0.58) * 100) / 100,
          rule: 'en.indirect.that',
        },
      },
    };
  });
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
