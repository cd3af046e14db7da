import type { Database } from '../database/connection.ts';
import { countKept, findRestoring, type Restorer, restorerOf } from '../database/whole.ts';
import { BackupError, NewerSchemaError } from '../errors.ts';
import { listImports, PieceWriter } from '../people/store.ts';
import { type Counts, type Header, readBackup, type SizedLine } from './lines.ts';
import { decodeProperties } from './values.ts';

/** How far a restore is: of what, and how many of how many. */
export interface RestoreStep {
  readonly step: 'check' | 'nodes' | 'relationships' | 'clear';
  readonly done: number;
  readonly total: number;
}

type Tell = (step: RestoreStep) => void;

/** Rows a transaction, and characters of their lines. */
const ROWS = 1000;
const CHARACTERS = 2_000_000;

/** Reads all of a backup, so that nothing is written from one that is damaged, cut or of a newer schema. */
export async function checkBackup(file: string, known: number, tell: Tell): Promise<Header> {
  const { header, lines } = await readBackup(file);
  if (header.schema > known) throw new NewerSchemaError(header.schema, known);
  const total = header.counts.nodes + header.counts.relationships;
  let done = 0;
  for await (const _ of lines) {
    done += 1;
    if (done % ROWS === 0) tell({ step: 'check', done, total });
  }
  return header;
}

/** Where it is restored to: nothing may stand there but what an earlier restore left half written. */
export async function refuseFull(database: Pick<Database, 'read'>, home: string): Promise<void> {
  if ((await findRestoring(database)) !== null) return;
  const nodes = await countKept(database);
  if (nodes > 0)
    throw new BackupError(
      null,
      `The graph holds ${nodes.toLocaleString('en')} nodes already, and a backup is restored into an empty one: set UJAR_HOME to a new folder, or NEO4J_DATABASE to an empty database`,
    );
  const [first] = await listImports(home);
  if (first !== undefined)
    throw new BackupError(
      null,
      `UJAR_HOME has imported people (${first.source}) already; run ujar people clear, or set it to a new folder`,
    );
}

/**
 * Writes a checked backup into the graph, whose schema stands, and the home: all of it or, where that is cut short, what
 * the next start recognises as half written and the next restore takes away. `at` is an ISO time in UTC.
 */
export async function restore(
  file: string,
  database: Pick<Database, 'read' | 'exact' | 'run'>,
  home: string,
  at: string,
  tell: Tell,
): Promise<Pick<Header, 'at' | 'counts'>> {
  const restorer = restorerOf(database);
  await restorer.begin({ file, at });
  tell({ step: 'clear', done: 0, total: 0 });
  await restorer.clear();
  const { header, lines } = await readBackup(file);
  const counts = await writeAll(restorer, lines, home, header, tell);
  const stands = await restorer.settle();
  // The mark of the restore is a node as well.
  if (stands.nodes - 1 !== counts.nodes || stands.relationships !== counts.relationships)
    throw new BackupError(
      file,
      `became ${stands.nodes - 1} nodes and ${stands.relationships} relationships instead of ${counts.nodes} and ${counts.relationships}: somebody else writes to the graph; stop that and run it again`,
    );
  await restorer.end();
  return header;
}

async function writeAll(
  restorer: Restorer,
  lines: AsyncIterable<SizedLine>,
  home: string,
  { counts: expected }: Header,
  tell: Tell,
): Promise<Counts> {
  const counts = { nodes: 0, relationships: 0, pieces: 0 };
  const nodes = new Batch<Parameters<Restorer['nodes']>[0][number]>(async (rows) => {
    await restorer.nodes(rows);
    counts.nodes += rows.length;
    tell({ step: 'nodes', done: counts.nodes, total: expected.nodes });
  });
  const links = new Batch<Parameters<Restorer['relationships']>[0][number]>(async (rows) => {
    counts.relationships += await restorer.relationships(rows);
    tell({ step: 'relationships', done: counts.relationships, total: expected.relationships });
  });
  const files = new PieceWriter(home);
  let indexed = false;
  for await (const { line, size } of lines) {
    if ('node' in line) {
      const [key, labels, properties] = line.node;
      await nodes.add({ key, labels, properties: decodeProperties(properties) }, size);
      continue;
    }
    if (!indexed) {
      await nodes.flush();
      await restorer.indexKeys();
      indexed = true;
    }
    if ('link' in line) {
      const [type, from, to, properties] = line.link;
      await links.add({ type, from, to, properties: decodeProperties(properties) }, size);
    } else {
      counts.pieces += 1;
      await files.write(line.file[0], Buffer.from(line.file[1], 'base64'));
    }
  }
  await nodes.flush();
  await links.flush();
  await files.close();
  return counts;
}

/** Rows that are written together. */
class Batch<T> {
  readonly #write: (rows: readonly T[]) => Promise<void>;
  #rows: T[] = [];
  #size = 0;

  constructor(write: (rows: readonly T[]) => Promise<void>) {
    this.#write = write;
  }

  async add(row: T, size: number): Promise<void> {
    this.#rows.push(row);
    this.#size += size;
    if (this.#rows.length >= ROWS || this.#size >= CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    await this.#write(this.#rows);
    this.#rows = [];
    this.#size = 0;
  }
}
