import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';
import { DATABASE, type Layout, layOut, prepareFolders, preparePassword, USER, writeConf } from './conf.ts';
import { loadCypher } from './cypher.ts';
import { writePrivate } from './files.ts';
import { type ClassArchive, type JavaProcess, lastWords, startJava } from './java.ts';
import { endLeftover, findLeftover } from './leftover.ts';
import { MACHINE, type Machine } from './machine.ts';
import type { Progress } from './progress.ts';

/** Recovering a large store after a crash takes minutes; that Java has ended is seen at once. */
const READY_LIMIT_MS = 300_000;
const PORT_ATTEMPTS = 4;
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

/** A Neo4j that this process started. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly pid: number;
  /** The file that tells what it printed. */
  readonly log: string;
  /** Settles when Java ends: null after `stop`, else the error to show. */
  readonly ended: Promise<DatabaseError | null>;
  /** Ends it in order, by force after a minute, and waits until it is gone. Calling it again does nothing more. */
  stop(): Promise<void>;
}

/** What a start needs. */
export interface Start {
  /** The home's folder; this process holds it. */
  readonly home: string;
  readonly java: string;
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  readonly classes: ClassArchive | null;
  /** For a server that is stopped soon: see java.ts. */
  readonly brief?: boolean | undefined;
  /** Settings of Neo4j beside those of conf.ts. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  readonly progress: Progress;
  /** Runs while no server is at the data: after a leftover has ended, before ours starts. */
  readonly atRest?: ((data: string) => Promise<unknown>) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A free port of the loopback address; others may take it before Neo4j does, then another is asked for. */
  readonly freePort?: (() => Promise<number>) | undefined;
}

/**
 * Starts Neo4j on the home's data and waits until it answers a query. A Java left behind by an interrupted run of
 * this home is ended first.
 * @throws DatabaseError naming the log when it ends, refuses us or does not answer; the signal's reason when aborted.
 */
export async function startNeo4j(start: Start, machine: Machine = MACHINE): Promise<ManagedNeo4j> {
  const layout = layOut(start.home);
  const leftover = await findLeftover(layout, machine);
  if (leftover !== null) {
    start.progress({ step: 'leftover', pid: leftover });
    await endLeftover(leftover, layout, machine);
  }
  await start.atRest?.(layout.data);
  start.progress({ step: 'start' });
  for (let attempt = 1; ; attempt += 1) {
    await prepareFolders(layout);
    const password = await preparePassword(layout);
    const port = await (start.freePort ?? freePort)();
    await writeConf(layout, port, start.settings);
    const java = await startJava(start.java, start.jars, layout, start, machine);
    try {
      await record(layout, java.pid, port);
      await untilReady(java, layout, port, password, start.signal);
      return manage(java, layout, port, password);
    } catch (error) {
      await java.stop();
      if (attempt === PORT_ATTEMPTS || !(await lostThePort(layout))) throw error;
    }
  }
}

function manage(java: JavaProcess, layout: Layout, port: number, password: string): ManagedNeo4j {
  let stopping = false;
  const ended = java.ended.then(async (how) => (stopping ? null : await endedError(layout, how)));
  return {
    uri: uriOf(port),
    user: USER,
    password,
    database: DATABASE,
    pid: java.pid,
    log: layout.console,
    ended,
    async stop() {
      stopping = true;
      await java.stop();
      await rm(layout.record, { force: true });
    },
  };
}

async function record(layout: Layout, pid: number, port: number): Promise<void> {
  await writePrivate(layout.record, `${JSON.stringify({ pid, port, started: new Date().toISOString() })}\n`);
}

function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks until the database answers, a little later each time, for as long as Java runs. */
async function untilReady(
  java: JavaProcess,
  layout: Layout,
  port: number,
  password: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const driver = neo4j.driver(uriOf(port), neo4j.auth.basic(USER, password), {
    connectionTimeout: 5000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    // Whatever took the port before Neo4j may never answer: Java's end and giving up count meanwhile.
    const interrupted = Promise.race([java.ended, aborted(signal)]).then(() => false);
    const until = Date.now() + READY_LIMIT_MS;
    for (let pause = 50; ; pause = Math.min(250, pause * 1.3)) {
      const how = java.outcome();
      if (how !== null) throw await endedError(layout, how);
      if (await Promise.race([answers(driver, layout), interrupted])) return;
      signal?.throwIfAborted();
      if (Date.now() > until) {
        throw new DatabaseError(`Neo4j does not answer after ${READY_LIMIT_MS / 1000} s`, layout.console);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    await driver.close();
  }
}

/** Settles when the signal aborts; never without one. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function answers(driver: Driver, layout: Layout): Promise<boolean> {
  try {
    await driver.executeQuery(loadCypher('greet'), {}, { database: DATABASE });
    return true;
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code !== UNAUTHORIZED) return false;
    throw new DatabaseError(
      `The password in ${layout.password} is not the one that the data in ${layout.data} were made with`,
      layout.console,
      { cause: error },
    );
  }
}

async function endedError(layout: Layout, how: string): Promise<DatabaseError> {
  return new DatabaseError(`Neo4j ${how}: ${await lastWords(layout.console)}`, layout.console);
}

async function lostThePort(layout: Layout): Promise<boolean> {
  return /PortBindException|Address already in use/u.test(await lastWords(layout.console));
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}
