import { z } from 'zod';
import type { Database } from '../database/connection.ts';
import { type Graph, rebuild, type Written } from '../derive/batch.ts';
import { type Digest, digest } from '../derive/digest.ts';
import type { Article } from '../document/document.ts';
import type { Knowledge } from '../extract/gazetteer/knowledge.ts';
import { nameCodes, namePerson } from '../extract/gazetteer/naming.ts';
import type { JoinedWork } from '../http/joining.ts';
import { process as processArticles } from '../ingest.ts';
import type { Extractors } from '../jobs/extractors.ts';

/** The driver's transactions as the graph's queries use them. */
export function graphOf(database: Database): Graph {
  return { read: (work) => database.read(work), write: (work) => database.write(work) };
}

/** What commands do with the graph, whether in their own process or in the one that they join. */
export interface Work extends JoinedWork {
  articles(body: unknown): Promise<Written>;
  rebuild(): Promise<{ readonly changed: number }>;
  digest(): Promise<Digest>;
}

export function workOn(graph: Graph, extractors: Extractors, knowledge: Knowledge): Work {
  const codes = nameCodes(knowledge);
  const nameOf = (code: string) => codes.get(code) ?? namePerson(knowledge, code);
  return {
    articles: (body) => processArticles(z.array(ARTICLE).parse(body), extractors, graph, nameOf),
    rebuild: async () => ({ changed: await rebuild(graph, new Date().toISOString(), nameOf) }),
    digest: () => digest(graph),
  };
}

const PRECISION = z.enum(['year', 'month', 'day', 'hour', 'minute', 'second']);

/** An article as a joining command sends it. */
const ARTICLE: z.ZodType<Article> = z.strictObject({
  address: z.string().nullable(),
  file: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.enum(['en', 'id']),
  published: z.strictObject({ from: z.string(), to: z.string(), precision: PRECISION }).nullable(),
  text: z.string(),
});
