import type { Config } from '../config.ts';
import { type Knowledge, loadKnowledge } from '../extract/gazetteer/knowledge.ts';
import { type Extractors, extractHere, openExtractors } from '../jobs/extractors.ts';
import { readImports } from '../people/store.ts';

/** What extraction knows beforehand in a home: what is shipped, and the people imported there. */
export async function knowledgeOf({ home }: Pick<Config, 'home'>): Promise<Knowledge> {
  return loadKnowledge(await readImports(home));
}

/**
 * The same with extraction by as many workers as are set; all of them know the same people. With REDIS_URL always in
 * threads of their own, so that this one has time to say that it goes on.
 */
export async function extractorsOf({
  home,
  workers,
  redis,
}: Pick<Config, 'home' | 'workers' | 'redis'>): Promise<{
  readonly knowledge: Knowledge;
  readonly extractors: Extractors;
}> {
  const imports = await readImports(home);
  const knowledge = loadKnowledge(imports);
  return {
    knowledge,
    extractors: workers > 1 || redis !== null ? openExtractors(workers, imports) : extractHere(knowledge),
  };
}
