import { createHash } from 'node:crypto';
import type { Database } from '../database/connection.ts';
import { openWhole } from '../database/whole.ts';
import { encodeProperties, encodeValue } from './values.ts';

export interface FullDigest {
  /** SHA-256, in hex, over the parts' hashes. */
  readonly digest: string;
  readonly parts: Readonly<Record<string, { readonly lines: number; readonly hash: string }>>;
}

/**
 * A hash over all that the database holds: what `digest` leaves out too, ids, sequences, learned and fetched times,
 * ledger, log, feeds, keys. In flat memory: of each part it is the sum of the hashes of its lines, in any order.
 */
export async function digestFully(database: Pick<Database, 'exact'>): Promise<FullDigest> {
  const graph = await openWhole(database);
  try {
    const nodes = new Sum();
    for await (const { labels, properties } of graph.nodes())
      nodes.add([[...labels].sort(), encodeProperties(properties)]);
    const relationships = new Sum();
    for await (const { type, from, to, properties } of graph.links())
      relationships.add([type, encodeEnd(from), encodeEnd(to), encodeProperties(properties)]);
    const parts = { nodes: nodes.told(), relationships: relationships.told() };
    const whole = createHash('sha256');
    for (const [name, { hash }] of Object.entries(parts)) whole.update(`${name} ${hash}\n`);
    return { digest: whole.digest('hex'), parts };
  } finally {
    await graph.close();
  }
}

/** What names a node; of one that nothing names, its properties. */
function encodeEnd(end: unknown): unknown {
  const isMap = typeof end === 'object' && end !== null && Object.getPrototypeOf(end) === Object.prototype;
  return isMap ? encodeProperties(end as Record<string, unknown>) : encodeValue(end);
}

/** The sum of the SHA-256 of lines, modulo 2 to the 256th. */
class Sum {
  #lines = 0;
  #sum = 0n;

  add(line: unknown): void {
    this.#lines += 1;
    const hash = createHash('sha256').update(JSON.stringify(line)).digest('hex');
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${hash}`));
  }

  told(): { lines: number; hash: string } {
    return { lines: this.#lines, hash: this.#sum.toString(16).padStart(64, '0') };
  }
}
