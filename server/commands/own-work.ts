import type { Config } from '../config.ts';
import { hold } from './holding.ts';
import { extractorsOf } from './knowledge.ts';
import { graphOf, type Work, workOn } from './work.ts';

/** Work in this process, with the home and its graph held until `close`. `opening` as `hold` takes it; the process is taken for one that ends soon. */
export async function openOwnWork(
  config: Config,
  opening: Parameters<typeof hold>[1] = {},
): Promise<{ readonly work: Work; close(): Promise<void> }> {
  const held = await hold(config, { brief: true, ...opening });
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
