import { identify } from '../document/identifier.ts';
import { AmbiguousNameError } from '../errors.ts';
import { supersedeVersions } from '../graph/articles.ts';
import { closeBatch, nextSequence } from '../graph/ledger.ts';
import { forgetNotes } from '../graph/notes.ts';
import type { Transaction } from '../graph/query.ts';
import {
  type Change,
  eraseArticles,
  findArticles,
  forgetErased,
  hideArticles,
  type NamedArticle,
  recordChanges,
  restoreArticles,
  retractArticles,
} from '../graph/retractions.ts';
import { forgetPassages } from '../graph/utterances.ts';
import { type Graph, NOTHING } from './batch.ts';
import type { NameOf } from './entities.ts';
import { allTouched, cameBack, deriveTouched, NOTHING_TOUCHED } from './touched.ts';
import { listPassages } from './wordings.ts';

export interface Retraction {
  /** Ids or addresses of articles, or the files that they were read from. */
  readonly articles: readonly string[];
  readonly kind: Change['kind'];
  readonly by: string;
  readonly why: string;
}

export interface Retracted {
  /** Ids of the articles that were changed. */
  readonly changed: readonly string[];
  /** Ids of those that were so already: retracted, erased, or not retracted. */
  readonly already: readonly string[];
  /** Names that name no article. */
  readonly unknown: readonly string[];
}

/**
 * Retracts articles: hidden from every answer, and refused when they come again. "erase" removes their texts and all
 * that was made of them as well, for good, and the notes on them and on what only they tell, whose words may repeat it; "take back" lets them count again, or come again where they were erased.
 * All or nothing: one transaction, one entry in the ledger, and one in the audit for each article.
 * @throws AmbiguousNameError for a file that several articles were read from.
 */
export async function retract(
  graph: Graph,
  { articles, kind, by, why }: Retraction,
  at: string,
  nameOf: NameOf,
): Promise<Retracted> {
  const find = (transaction: Transaction) => findArticles(transaction, { names: articles });
  const first = sort(await graph.read(find), articles, kind);
  if (first.changed.length === 0 || first.unknown.length > 0) return { ...first, changed: [] };
  return graph.write(async (transaction) => {
    const sequence = await nextSequence(transaction, at);
    const named = await find(transaction);
    const sorted = sort(named, articles, kind);
    const hashes = await DO[kind](transaction, sequence, pick(named, sorted.changed), nameOf);
    const changes = sorted.changed.map((article) => ({
      id: identify('change', sequence, article),
      ...{ kind, article, by, why, at, hashes: hashes.get(article) ?? [] },
    }));
    await recordChanges(transaction, { sequence, changes });
    const ids = sorted.changed.map((article) => `Article:${article}`);
    await closeBatch(transaction, { sequence, what: NOTHING, deed: { by, did: kind, ids, summary: why } });
    return sorted;
  });
}

function sort(named: readonly NamedArticle[], asked: readonly string[], kind: Change['kind']): Retracted {
  const isSo = {
    retract: ({ retracted }: NamedArticle) => retracted,
    erase: ({ erased }: NamedArticle) => erased,
    'take back': ({ retracted }: NamedArticle) => !retracted,
  }[kind];
  for (const name of asked) {
    const meant = named.filter((each) => each.name === name).map(({ article }) => article);
    if (meant.length > 1) throw new AmbiguousNameError(name, meant);
  }
  const ids = (of: readonly NamedArticle[]) => [...new Set(of.map(({ article }) => article))];
  const known = new Set(named.map(({ name }) => name));
  return {
    changed: ids(named.filter((each) => !isSo(each))),
    already: ids(named.filter(isSo)),
    unknown: asked.filter((name) => !known.has(name)),
  };
}

function pick(named: readonly NamedArticle[], articles: readonly string[]): NamedArticle[] {
  return articles.flatMap((id) => named.find(({ article }) => article === id) ?? []);
}

/** Does it, and gives the hashes of erased texts by article. */
type Doing = (
  transaction: Transaction,
  sequence: number,
  articles: readonly NamedArticle[],
  nameOf: NameOf,
) => Promise<ReadonlyMap<string, readonly string[]>>;

const hide: Doing = async (transaction, sequence, articles, nameOf) => {
  const visible = articles.filter(({ retracted }) => !retracted).map(({ article }) => article);
  const versions = await retractArticles(transaction, { sequence, articles: visible });
  await hideArticles(transaction, { sequence, articles: visible, hidden: sequence });
  const went = await supersedeVersions(transaction, {
    sequence,
    versions: versions.map(({ version }) => version),
  });
  await deriveTouched(transaction, sequence, { came: NOTHING_TOUCHED, went: allTouched(went) }, nameOf);
  return new Map();
};

const erase: Doing = async (transaction, sequence, articles, nameOf) => {
  await hide(transaction, sequence, articles, nameOf);
  const ids = articles.map((each) => each.article);
  const passages = await listPassages(transaction, ids);
  await forgetNotes(transaction, { articles: ids });
  const erased = await eraseArticles(transaction, { sequence, articles: ids });
  await forgetPassages(transaction, { passages });
  return new Map(erased.map(({ article, hashes }) => [article, hashes]));
};

const restore: Doing = async (transaction, sequence, articles, nameOf) => {
  const idsOf = (erased: boolean) =>
    articles.filter((each) => each.erased === erased).map(({ article }) => article);
  await forgetErased(transaction, { articles: idsOf(true) });
  await hideArticles(transaction, { sequence, articles: idsOf(false), hidden: null });
  const came = await restoreArticles(transaction, { sequence, articles: idsOf(false) });
  await deriveTouched(
    transaction,
    sequence,
    { came: cameBack(allTouched(came)), went: NOTHING_TOUCHED },
    nameOf,
  );
  return new Map();
};

const DO: Readonly<Record<Change['kind'], Doing>> = { retract: hide, erase, 'take back': restore };
