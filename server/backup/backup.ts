import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/connection.ts';
import { readVersion } from '../database/schema.ts';
import { openWhole, type WholeGraph } from '../database/whole.ts';
import { BackupError } from '../errors.ts';
import { readPieces } from '../people/store.ts';
import { FORMAT, type Line, writeLines } from './lines.ts';
import { encodeProperties } from './values.ts';

/** What a backup says of who made it. */
export interface Maker {
  readonly program: string;
  readonly extractor: string;
}

/**
 * A backup of the graph and of the people imported into the home: JSON lines packed with gzip, in chunks as they are
 * taken, in flat memory. Every label, relationship and property is in it, whatever they are. Writers wait from the
 * first chunk to the last. `at` is an ISO time in UTC.
 */
export async function* backUp(
  database: Pick<Database, 'exact' | 'read'>,
  home: string,
  maker: Maker,
  at: string,
): AsyncGenerator<Buffer> {
  const graph = await openWhole(database);
  try {
    const schema = await readVersion(database);
    if (schema === null) throw new BackupError(null, 'The graph holds nothing to back up');
    const { counts } = graph;
    const header = { ujar: 'backup', format: FORMAT, schema, ...maker, at, counts } as const;
    const packed = createGzip();
    // What goes wrong with either ends the loop below.
    pipeline(Readable.from(writeLines(header, linesOf(graph, home))), packed, () => {});
    try {
      for await (const chunk of packed) yield chunk as Buffer;
    } finally {
      packed.destroy();
    }
  } finally {
    await graph.close();
  }
}

async function* linesOf(graph: WholeGraph, home: string): AsyncGenerator<Line> {
  for await (const { key, labels, properties } of graph.nodes())
    yield { node: [key, [...labels].sort(), encodeProperties(properties)] };
  for await (const { type, from, to, properties } of graph.relationships())
    yield { link: [type, from, to, encodeProperties(properties)] };
  for await (const { name, bytes } of readPieces(home))
    yield { file: [name, Buffer.from(bytes).toString('base64')] };
}
