import type { Database } from '../database/connection.ts';
import { latestVersion, MIGRATIONS } from '../database/migrations.ts';
import { readVersion } from '../database/schema.ts';
import type { Graph } from '../derive/batch.ts';
import { FEED_HEALTHS, healthOf } from '../feeds/feed.ts';
import { FeedStore } from '../feeds/store.ts';
import { findBatch } from '../graph/ledger.ts';
import type { Readiness } from '../http/health.ts';
import type { Gauges } from '../http/metrics.ts';
import { answerWithin } from '../http/patience.ts';

/** Milliseconds in which a database that is well answers. */
const PATIENCE = 2000;

/** What a server needs: that its database answers soon, is of this version, and that it isn't stopping. */
export function readinessOf(
  database: Pick<Database, 'read'>,
  stopping: () => boolean,
  patience = PATIENCE,
): Readiness {
  const known = latestVersion(MIGRATIONS);
  return async () => {
    const version = await answerWithin(readVersion(database), patience);
    return {
      server: stopping() ? 'is stopping' : null,
      database: typeof version === 'string' ? WRONG[version] : null,
      migrations:
        typeof version === 'string' || version.value === known
          ? null
          : `has schema version ${version.value ?? 'none'}, not ${known}`,
    };
  };
}

const WRONG = { late: 'does not answer in time', failed: 'can not be reached' } as const;

/** After every time. */
const EVER = '~';

/** What metrics look up in the graph. */
export async function readGauges(graph: Graph): Promise<Gauges> {
  const [batch] = await graph.read((transaction) => findBatch(transaction, { at: EVER }));
  const listed = (await new FeedStore(graph).list()).map(healthOf);
  const countOf = (health: string) => listed.filter((each) => each === health).length;
  return {
    sequence: batch?.asOf ?? 0,
    feeds: Object.fromEntries(FEED_HEALTHS.map((health) => [health, countOf(health)])),
  };
}
