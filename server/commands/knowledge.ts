import type { Config } from '../config.ts';
import { type Knowledge, loadKnowledge } from '../extract/gazetteer/knowledge.ts';
import { type Extractors, extractHere, openExtractors } from '../jobs/extractors.ts';
import { readImports } from '../people/store.ts';

/** What extraction knows beforehand in a home: what is shipped, and the people imported there. */
export async function knowledgeOf({ home }: Pick<Config, 'home'>): Promise<Knowledge> {
  return loadKnowledge(await readImports(home));
}

/** The same with extraction by as many workers as are set; all of them know the same people. */
export async function extractorsOf({ home, workers }: Pick<Config, 'home' | 'workers'>): Promise<{
  readonly knowledge: Knowledge;
  readonly extractors: Extractors;
}> {
  const imports = await readImports(home);
  const knowledge = loadKnowledge(imports);
  return { knowledge, extractors: workers > 1 ? openExtractors(workers, imports) : extractHere(knowledge) };
}
