import type { ManagedTransaction, Result, Session, Transaction } from 'neo4j-driver';
import type { Database } from './connection.ts';
import { loadCypher } from './cypher.ts';

/** Properties as the server has them exactly: whole numbers are the driver's Integer, so that they are told from decimals. */
export type ExactProperties = Readonly<Record<string, unknown>>;

/** A node with the server's own key of it, which is true while the graph is open and never after. */
export interface WholeNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: ExactProperties;
}

export interface WholeRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: ExactProperties;
}

/** A relationship whose ends are named by what names them wherever they are stored. */
export interface WholeLink {
  readonly type: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly properties: ExactProperties;
}

export interface GraphCounts {
  readonly nodes: number;
  readonly relationships: number;
}

/** All that the database holds, row by row, in no order. One of them is read at a time. */
export interface WholeGraph {
  readonly counts: GraphCounts;
  nodes(): AsyncGenerator<WholeNode>;
  relationships(): AsyncGenerator<WholeRelationship>;
  links(): AsyncGenerator<WholeLink>;
  /** Lets the writers go on. */
  close(): Promise<void>;
}

/** Opens the graph as it stands at one moment: every writer waits until it is closed; readers don't. */
export async function openWhole(database: Pick<Database, 'exact'>): Promise<WholeGraph> {
  const session = database.exact();
  try {
    const transaction = await session.beginTransaction();
    await transaction.run(loadCypher('lock-ledger'));
    return {
      counts: await countIn(transaction),
      nodes: () => rowsOf<WholeNode>(transaction.run(loadCypher('read-every-node'))),
      relationships: () => rowsOf<WholeRelationship>(transaction.run(loadCypher('read-every-relationship'))),
      links: () => rowsOf<WholeLink>(transaction.run(loadCypher('read-every-link'))),
      async close() {
        try {
          await transaction.rollback();
        } finally {
          await session.close();
        }
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** As they come: the driver asks for more only when these are taken. */
async function* rowsOf<T>(result: Result): AsyncGenerator<T> {
  for await (const record of result) yield record.toObject() as T;
}

async function countIn(transaction: Transaction | ManagedTransaction): Promise<GraphCounts> {
  const { records } = await transaction.run(loadCypher('count-everything'));
  const numberAt = (name: string) => Number(records[0]?.get(name) ?? 0);
  return { nodes: numberAt('nodes'), relationships: numberAt('relationships') };
}

/** How many nodes there are beside those that the schema and the ledger bring. */
export async function countKept(database: Pick<Database, 'read'>): Promise<number> {
  const { records } = await database.read((transaction) => transaction.run(loadCypher('count-kept')));
  return Number(records[0]?.get('nodes') ?? 0);
}

/** A restore that is under way, or was cut short: the file, and when it began. */
export interface Restoring {
  readonly file: string;
  readonly at: string;
}

export async function findRestoring(database: Pick<Database, 'read'>): Promise<Restoring | null> {
  const { records } = await database.read((transaction) => transaction.run(loadCypher('find-restore')));
  return (records[0]?.toObject() as Restoring | undefined) ?? null;
}

/** Writes a graph anew. Until `end` it is taken for one that is half written: see `findRestoring`. */
export interface Restorer {
  begin(restoring: Restoring): Promise<void>;
  /** Takes away all that an earlier restore wrote. */
  clear(): Promise<void>;
  nodes(rows: readonly WholeNode[]): Promise<void>;
  /** To be called once all nodes are there; gives how many were made. */
  relationships(rows: readonly WholeRelationship[]): Promise<number>;
  /** Before the first relationship. */
  indexKeys(): Promise<void>;
  /** Takes the backup's keys off the nodes, and counts what stands. */
  settle(): Promise<GraphCounts>;
  end(): Promise<void>;
}

export function restorerOf(database: Pick<Database, 'exact' | 'run'>): Restorer {
  const write = async <T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> => {
    const session: Session = database.exact();
    try {
      return await session.executeWrite(work);
    } finally {
      await session.close();
    }
  };
  /** Until none is left to be done. */
  const repeat = async (some: (transaction: ManagedTransaction) => Result) => {
    for (let more = 1; more > 0; ) {
      const { records } = await write(some);
      more = Number(records[0]?.get(0) ?? 0);
    }
  };
  return {
    begin: (restoring) =>
      write(async (transaction) => void (await transaction.run(loadCypher('begin-restore'), restoring))),
    clear: () => repeat((transaction) => transaction.run(loadCypher('clear-restored'))),
    nodes: (rows) =>
      write(async (transaction) => void (await transaction.run(loadCypher('restore-nodes'), { rows }))),
    async indexKeys() {
      await database.run(loadCypher('index-keys'));
      await database.run(loadCypher('await-indexes'));
    },
    relationships: (rows) =>
      write(async (transaction) => {
        const { records } = await transaction.run(loadCypher('restore-relationships'), { rows });
        return Number(records[0]?.get('made') ?? 0);
      }),
    async settle() {
      await repeat((transaction) => transaction.run(loadCypher('forget-keys')));
      await database.run(loadCypher('drop-index'), { name: 'restoring_key' });
      return write((transaction) => countIn(transaction));
    },
    end: () => write(async (transaction) => void (await transaction.run(loadCypher('end-restore')))),
  };
}
