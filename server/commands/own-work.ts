import type { Config } from '../config.ts';
import { hold } from './holding.ts';
import { type OpenMeans, openMeans } from './means.ts';
import { graphOf, storedIn, type Work, workOn } from './work.ts';

/**
 * Work in this process, with the home and its graph held until `close`. `opening` as `hold` takes it; the process is
 * taken for one that ends soon. Where who calls has opened means already, they are used, and are to be closed after this.
 */
export async function openOwnWork(
  config: Config,
  {
    shared,
    ...opening
  }: Parameters<typeof hold>[1] & {
    readonly shared?: OpenMeans | undefined;
  } = {},
): Promise<{ readonly work: Work; close(): Promise<void> }> {
  const held = await hold(config, { brief: true, ...opening });
  const closers = [() => held.close()];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  const openOwn = async () => {
    const own = await openMeans(config, { say: (line) => console.error(line), lasting: false });
    closers.push(own.close);
    return own;
  };
  try {
    const { means, crew } = shared ?? (await openOwn());
    const work = workOn(graphOf(held.database), means.extractors, means.knowledge, config, crew, {
      stored: storedIn(held.database, config.home),
    });
    closers.push(() => work.close());
    return { work, close };
  } catch (error) {
    await close();
    throw error;
  }
}
