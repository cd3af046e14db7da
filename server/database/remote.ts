import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../config.ts';
import { DatabaseError } from '../errors.ts';
import { loadCypher } from './cypher.ts';

/** How long a server may take to take a connection. */
export const CONNECT_MS = 5000;

const OLDEST = 5;

/**
 * A driver whose whole numbers are JavaScript numbers; of an `exact` one they are its Integer. Making one connects to
 * nothing yet.
 */
export function makeDriver(
  { uri, user, password }: Omit<Neo4jAddress, 'database'>,
  { exact = false } = {},
): Driver {
  const token = password === null ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, token, {
    connectionTimeout: CONNECT_MS,
    maxTransactionRetryTime: 15_000,
    disableLosslessIntegers: !exact,
    telemetryDisabled: true,
    userAgent: 'ujar',
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  });
}

/**
 * Checks that NEO4J_URI leads to a Neo4j 5 or later that lets us in and has the database.
 * @throws DatabaseError in one line that tells which of these fails, within a few seconds.
 */
export async function checkRemote(address: Neo4jAddress): Promise<void> {
  await reach(address.uri);
  const driver = makeDriver(address);
  try {
    const { agent } = await driver.getServerInfo({ database: address.database });
    const release = Number(/Neo4j\/(\d+)\./u.exec(agent ?? '')?.[1]);
    if (!(release >= OLDEST)) {
      throw refused(address.uri, `is not Neo4j 5 or later: it says ${JSON.stringify(agent ?? '')}`);
    }
    await driver.executeQuery(loadCypher('greet'), {}, { database: address.database });
  } catch (error) {
    throw error instanceof DatabaseError ? error : explain(error, address);
  } finally {
    await driver.close();
  }
}

/** Opens and closes a plain connection: the system's own error tells more than the driver's. */
async function reach(uri: string): Promise<void> {
  const { hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/gu, '');
  try {
    await lookup(host);
  } catch (cause) {
    throw refused(uri, `can not be reached: no host is named ${host}`, cause);
  }
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host, port: port === '' ? 7687 : Number(port), timeout: CONNECT_MS });
    socket.once('connect', () => resolve(void socket.destroy()));
    socket.once('timeout', () => {
      socket.destroy();
      reject(refused(uri, `does not answer within ${CONNECT_MS / 1000} s`));
    });
    socket.once('error', (cause: NodeJS.ErrnoException) => reject(refused(uri, refusal(cause), cause)));
  });
}

function refusal(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ECONNREFUSED') return 'can not be reached: nothing listens there';
  return `can not be reached: ${cause.message || cause.code}`;
}

function explain(error: unknown, { uri, user, password, database }: Neo4jAddress): DatabaseError {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const who = password === null ? 'without credentials' : `as ${user}`;
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden/u.test(code)) {
    const line = message.split('\n')[0];
    return refused(
      uri,
      `does not let us in ${who}; check NEO4J_USER and NEO4J_PASSWORD (it says: ${line})`,
      error,
    );
  }
  if (code.includes('DatabaseNotFound')) {
    return refused(uri, `has no database ${database}; check NEO4J_DATABASE`, error);
  }
  if (/certificate|TLS|SSL|secure|wrong version number/iu.test(message)) {
    const plain = uri.replace(/\+s(?:sc)?:/u, ':');
    const hint = plain === uri ? 'it may want a uri with +s' : `it may want ${plain.split(':')[0]}: or +ssc:`;
    return refused(uri, `can not be spoken to over TLS, ${hint}`, error);
  }
  if (/HTTP|handshake|protocol|version/iu.test(message)) {
    return refused(uri, 'answers, but does not speak the Bolt of Neo4j 5', error);
  }
  return refused(uri, `can not be used: ${message.split('\n')[0] ?? code}`, error);
}

function refused(uri: string, reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError(`NEO4J_URI ${uri} ${reason}`, null, cause === undefined ? {} : { cause });
}
