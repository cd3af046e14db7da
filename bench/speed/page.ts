import type { Benchmark, Result } from './contract.ts';
import { GRAPH } from './page/graph.ts';
import { openStage, type PagePart } from './page/stage.ts';
import { TIMELINE } from './page/timeline.ts';

/** What is measured of the page, in this order: each a file of page/, what it runs in Chromium one of page/browser/. */
const PARTS: readonly PagePart[] = [TIMELINE, GRAPH];

export const PAGE: Benchmark = {
  name: 'page',
  definitions: `page: in headless Chromium, production builds.\n${PARTS.map((part) => part.definitions).join('\n')}`,
  async run(): Promise<readonly Result[]> {
    const stage = await openStage();
    const results: Result[] = [];
    try {
      for (const part of PARTS) results.push(...(await part.run(stage)));
      return results;
    } finally {
      await stage.close();
    }
  },
};
