import { z } from 'zod';
import type { Graph } from '../derive/batch.ts';
import type { NameOf } from '../derive/entities.ts';
import { type Progress, rebuildInPages } from '../derive/rebuilding.ts';
import { UnknownIdError } from '../errors.ts';

/** Pages an answer, so that none waits long. */
const PAGES = 5;

/** The rebuild that goes on; null begins one. */
const REBUILD = z.strictObject({ run: z.int().nullable() });

export interface RebuildAnswer extends Progress {
  readonly run: number;
  /** True once everything was gone through. */
  readonly over: boolean;
}

/**
 * Rebuilds the graph some pages an answer, for commands. One that begins takes the place of any that is under way, which
 * its command may have left: asking on for that throws UnknownIdError.
 */
export function answerRebuilds(graph: Graph, nameOf: NameOf): (body: unknown) => Promise<RebuildAnswer> {
  let run = 0;
  let pages: AsyncGenerator<Progress> | null = null;
  let progress: Progress;
  return async (body) => {
    const asked = REBUILD.parse(body);
    if (asked.run === null) {
      run += 1;
      pages = rebuildInPages(graph, new Date().toISOString(), nameOf);
      progress = { part: 'entities', done: 0, changed: 0 };
    }
    const own = { run, pages };
    if (own.pages === null || (asked.run ?? run) !== run)
      throw new UnknownIdError('run', String(asked.run), 'rebuild');
    for (let page = 0; page < PAGES; page++) {
      const next = await own.pages.next();
      if (own.run !== run) throw new UnknownIdError('run', String(run), 'rebuild');
      if (next.done) return { ...progress, run, over: true };
      progress = next.value;
    }
    return { ...progress, run, over: false };
  };
}
