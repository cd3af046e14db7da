import type { Config } from '../config.ts';
import { hold } from './holding.ts';
import { extractorsOf } from './knowledge.ts';
import { graphOf, type Work, workOn } from './work.ts';

/** Work in this process, with the home and its graph held until `close`. `signal` as `hold` takes it. */
export async function openOwnWork(
  config: Config,
  signal?: AbortSignal,
): Promise<{ readonly work: Work; close(): Promise<void> }> {
  const held = await hold(config, signal);
  const closers = [() => held.close()];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const { knowledge, extractors } = await extractorsOf(config);
    closers.push(() => extractors.close());
    const work = workOn(graphOf(held.database), extractors, knowledge, config);
    closers.push(() => work.close());
    return { work, close };
  } catch (error) {
    await close();
    throw error;
  }
}
