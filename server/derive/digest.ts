import { createHash } from 'node:crypto';
import { DIGEST_PARTS } from '../graph/digests.ts';
import type { Graph } from './batch.ts';

export interface Digest {
  /** SHA-256, in hex, over the parts' hashes. */
  readonly digest: string;
  /** For each part its hash and the number of its lines: where two graphs differ, these tell where. */
  readonly parts: Readonly<Record<string, { readonly lines: number; readonly hash: string }>>;
}

/**
 * A hash over the sorted stored content and the partitions into entities, utterances and events. Free of sequences, times
 * of learning and fetching, and derived ids: two graphs made of the same articles have the same digest.
 */
export function digest(graph: Graph): Promise<Digest> {
  return graph.read(async (transaction) => {
    const parts: Record<string, { lines: number; hash: string }> = {};
    const whole = createHash('sha256');
    for (const [name, lines] of Object.entries(DIGEST_PARTS)) {
      const rows = await lines(transaction, {});
      const hash = createHash('sha256');
      for (const row of rows) hash.update(`${JSON.stringify(row.line)}\n`);
      parts[name] = { lines: rows.length, hash: hash.digest('hex') };
      whole.update(`${name} ${parts[name].hash}\n`);
    }
    return { digest: whole.digest('hex'), parts };
  });
}
