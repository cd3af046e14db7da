import { createGraphql } from '../../server/http/graphql.ts';
import { LIMITS } from '../../server/http/limits.ts';

const ENTITY = 'id kind name iso3 described country { id name }';
const HEAD = 'id outlet title published { from }';
const TOTALS = 'reports utterances unplaced { noDate noTarget noSpeaker }';
const REPORT = `id type trigger { text } status date { from } actors { ${ENTITY} } recipients { id } places { id }
  event { id reports { totalCount } articles status date { from } }`;
const STATEMENT = `id act kind language confidence contents { text } said { from }
  speakers { confidence reason entity { ${ENTITY} names { name reports } roles { title articles for { id name } } by { ${TOTALS} }
    about { ${TOTALS} } offices { name for { id } periods { first last articles } imported { from } } heldBy { reason entity { id } } }
    role { title for { id name } } }
  targets { entity { id name } stance { value confidence } }
  relay { entity { id } } events { ${REPORT} } eventTargets { event { ${REPORT} } } article { ${HEAD} }
  utterance { id reports outlets lineage { undated variants { words reports { article { outlet } statement { id } } } } }
  speaksFor { by confidence reason country { id } }
  review { badge judgements { id verdict inForce by stance whom { occurrence entity { id name } article { ${HEAD} } }
    statement { id review { badge } } } }`;
const EVENT = `id type quad status dateTold date { from } spread { from to } articles outlets
  actors { reports entity { id name } } recipients { reports entity { id } } places { entity { id } }
  undecided { score event { id reports { totalCount } } }
  reports { asOf totalCount edges { cursor node { rule reason article { id outlet } report { ${REPORT} } } } }
  statements { asOf totalCount edges { cursor node { id contents { text } } } }`;

const EVERYTHING = `query ($asOf: AsOf) {
  stats(asOf: $asOf) { asOf articles fictionalArticles entities statements utterances eventReports events }
  statements(filter: { asOf: $asOf }, first: 200) { asOf totalCount totals { ${TOTALS} } edges { cursor node { ${STATEMENT} } } }
  reviewed: statements(filter: { asOf: $asOf, reviewed: true }) { totalCount edges { node { id } } }
  sure: statements(filter: { asOf: $asOf, minConfidence: 0.85 }) { totalCount }
  outlet: statements(filter: { asOf: $asOf, outlet: ["ledger"] }) { totalCount }
  words: statements(filter: { asOf: $asOf, text: "harbour" }) { totalCount edges { node { id } } }
  entities(asOf: $asOf, first: 200) { asOf totalCount edges { cursor node { ${ENTITY} roles { title articles } about { reports } by { reports } } } }
  found: entities(asOf: $asOf, search: "moe") { totalCount edges { cursor node { id name } } }
  events(asOf: $asOf, first: 200) { asOf totalCount edges { cursor node { ${EVENT} } } }
  big: events(asOf: $asOf, filter: { leastReports: 2, from: "2026-03", type: [COERCE] }) { totalCount edges { node { id } } }
  articles(asOf: $asOf, first: 200) { asOf totalCount edges { cursor node { ${HEAD} text learned changes { kind }
    copies { likeness article { id } } mentions { occurrence entity { id name } span { text } }
    events { id trigger { text } actors { id } event { id } }
    statements(withRejected: true) { id contents { text } speakers { entity { id } } review { badge } } } } }
  neighbourhood(filter: { asOf: $asOf }) { asOf hidden totals { ${TOTALS} } entities { reports utterances entity { ${ENTITY} } }
    arrows { id reports utterances stances { supports opposes neutral } } }
}`;

/** Without what nests. */
const LISTS = `query ($asOf: AsOf) {
  stats(asOf: $asOf) { asOf articles entities statements utterances eventReports events }
  statements(filter: { asOf: $asOf }, first: 200) { totals { ${TOTALS} } edges { cursor node { id act speakers { confidence entity { id name } }
    targets { entity { id name } stance { value } } utterance { id reports outlets } review { badge } events { id places { id } } article { outlet } } } }
  reviewed: statements(filter: { asOf: $asOf, reviewed: true, minConfidence: 0.8 }) { edges { node { id } } }
  found: entities(asOf: $asOf, search: "moe") { totalCount edges { cursor node { id name kind described } } }
  events(asOf: $asOf, first: 200) { edges { cursor node { id status date { from } spread { from to } reports { totalCount edges { node { reason report { id } } } } } } }
  articles(asOf: $asOf) { edges { cursor node { id outlet mentions { occurrence entity { id } } } } }
  neighbourhood(filter: { asOf: $asOf }) { arrows { id utterances stances { opposes } } }
  timeline(filter: { asOf: $asOf }) { bins { from reports utterances stances { supports opposes } } undated { reports } }
  saidAbout(filter: { asOf: $asOf, rollUp: true }) { rows { entity { id } reports } cells { speaker { id } target { id } utterances } }
}`;

const ONE = `query ($entity: ID!, $other: ID!, $event: ID!, $utterance: ID!, $article: ID!, $asOf: AsOf) {
  entity(id: $entity, asOf: $asOf) { ${ENTITY} roles { title articles } by { reports } about { reports } names { name reports } }
  event(id: $event, asOf: $asOf) { ${EVENT} }
  utterance(id: $utterance, asOf: $asOf) { id reports outlets }
  lineage(utterance: $utterance, asOf: $asOf) { utterance { id } undated variants { original reports { article { outlet } statement { id contents { text } review { badge } } } } }
  article(id: $article, asOf: $asOf) { ${HEAD} text statements { id } }
  node(id: $entity, asOf: $asOf) { id ... on Entity { name names { name reports } roles { title articles } } }
  nodes(ids: [$article, $event, $utterance, $other], asOf: $asOf) { __typename id }
  changes(article: $article, asOf: $asOf) { kind by }
  judgements(asOf: $asOf, first: 200) { asOf totalCount edges { cursor node { id verdict inForce by } } }
  late: positions(speaker: $entity, target: $other, asOf: $asOf, clock: LEARNED, filter: { minConfidence: 0.1 }) { totalCount edges { node { day clock statement { id } } } }
  positions(speaker: $entity, target: $other, asOf: $asOf) { asOf totalCount edges { cursor node { day stance statement { id speakers { entity { id name } } } } } }
  neighbourhood(ids: [$entity], filter: { asOf: $asOf }) { totals { reports } counts { direction kind entities reports } entities { anchor entity { id name } } }
}`;

interface Reading {
  readonly articles: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly entities: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly events: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly statements: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly utterance: { readonly id: string };
        readonly speakers: readonly { readonly entity: { readonly id: string } }[];
      };
    }[];
  };
  readonly stats: { readonly asOf: number };
}

/** All that was answered, and about which ids single things were asked. */
export interface Answers {
  readonly asOf: number;
  readonly ids: readonly Readonly<Record<string, string>>[];
  readonly told: readonly unknown[];
}

/** Asks a server that reads this graph, short of the socket; counts what is sent to the database. */
export function askerOf(graph: { read<T>(work: (transaction: never) => Promise<T>): Promise<T> }) {
  const trips = { sent: 0 };
  const counted = {
    read: <T>(work: (transaction: never) => Promise<T>) =>
      graph.read((transaction: { run: (text: string, parameters?: object) => unknown }) =>
        work({
          run: (text: string, parameters?: object) => {
            trips.sent += 1;
            return transaction.run(text, parameters);
          },
        } as never),
      ),
  };
  const log = (_: string, error: unknown) => {
    throw error;
  };
  // Everything at once is more than anybody may ask for.
  const limits = { ...LIMITS, cost: Number.POSITIVE_INFINITY };
  const yoga = createGraphql(counted as never, log, null, { limits, budget: Number.POSITIVE_INFINITY });
  const ask = async <T = Record<string, never>>(query: string, variables: object = {}) => {
    const response = await yoga.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data: T;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
  };
  const data = async <T>(query: string, variables: object): Promise<T> => {
    const answer = await ask<T>(query, variables);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  /** Everything, as it is now. */
  const record = async (): Promise<Answers> => {
    const all = await data<Reading>(EVERYTHING, { asOf: null });
    const ids = namedIn(all);
    const told: unknown[] = [all];
    for (const each of ids) told.push(await data(ONE, { ...each, asOf: null }));
    return { asOf: all.stats.asOf, ids, told };
  };
  /** The same as of then. */
  const again = async ({ asOf, ids }: Answers): Promise<readonly unknown[]> => {
    const told: unknown[] = [await data(EVERYTHING, { asOf })];
    for (const each of ids) told.push(await data(ONE, { ...each, asOf }));
    return told;
  };
  /** The lists alone, as of then. */
  const lists = (asOf: number | null) => data<Pick<Reading, 'stats'>>(LISTS, { asOf });
  return { ask, data, record, again, lists, trips };
}

/** Things to ask for one by one, together: a statement's speaker, utterance and article, and an event. */
function namedIn({ statements, entities, events, articles }: Reading) {
  const [statement, other] = [statements.edges.at(-1)?.node, entities.edges[0]?.node.id];
  const [event, article] = [events.edges[0]?.node.id, articles.edges.at(-1)?.node.id];
  if (!statement || !other || !event || !article) return [];
  return [
    {
      entity: statement.speakers[0]?.entity.id ?? other,
      other,
      event,
      utterance: statement.utterance.id,
      article,
    },
  ];
}
