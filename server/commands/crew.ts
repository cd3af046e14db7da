import type { Config } from '../config.ts';
import type { Knowledge } from '../extract/gazetteer/knowledge.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Extractors } from '../jobs/extractors.ts';
import type { Crew, Working } from '../queue/queue.ts';
import { VERSION } from '../version.ts';

export type { Crew } from '../queue/queue.ts';

/** What articles are read with. */
export interface Means {
  readonly knowledge: Knowledge;
  readonly extractors: Extractors;
}

type Settings = Pick<Config, 'redis' | 'workers' | 'ownHosts'>;

/**
 * Workers elsewhere, by way of Redis; null without REDIS_URL, and then nothing of it is loaded. `say` gets lines for
 * the operator; `lasting`: for what goes on when Redis went away. Throws QueueError.
 */
export async function openCrew(
  settings: Settings,
  means: Means,
  telling: { readonly say: (line: string) => void; readonly lasting: boolean },
): Promise<Crew | null> {
  if (settings.redis === null) return null;
  const { openCrew } = await import('../queue/queue.ts');
  return openCrew(settings.redis, makerOf(means), handsOf(settings, means), telling);
}

/** This process as a worker. Throws QueueError and OtherVersionError. */
export async function openWorking(
  redis: string,
  settings: Settings,
  means: Means,
  say: (line: string) => void,
): Promise<Working> {
  const { openWorking } = await import('../queue/queue.ts');
  return openWorking(redis, makerOf(means), handsOf(settings, means), say);
}

function makerOf({ knowledge }: Means) {
  return { program: VERSION, extractor: EXTRACTOR_VERSION, knowledge: knowledge.hash };
}

function handsOf({ workers, ownHosts }: Settings, { extractors }: Means) {
  return { extractors, count: workers, own: ownHosts };
}
