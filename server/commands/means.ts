import type { Config } from '../config.ts';
import { type Crew, type Means, openCrew } from './crew.ts';
import { extractorsOf } from './knowledge.ts';

/** What articles are read with, workers elsewhere among it, until `close`. */
export interface OpenMeans {
  readonly means: Means;
  /** Null without REDIS_URL. */
  readonly crew: Crew | null;
  close(): Promise<void>;
}

/** `telling` as `openCrew` takes it. Throws QueueError. */
export async function openMeans(config: Config, telling: Parameters<typeof openCrew>[2]): Promise<OpenMeans> {
  const means = await extractorsOf(config);
  const { extractors } = means;
  try {
    const crew = await openCrew(config, means, telling);
    const close = async () => {
      await crew?.close();
      await extractors.close();
    };
    return { means, crew, close };
  } catch (error) {
    await extractors.close();
    throw error;
  }
}
