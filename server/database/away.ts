import { Neo4jError } from 'neo4j-driver';
import { DatabaseAwayError } from '../errors.ts';

/** What the driver says where it reaches no server, or the connection ends; what a server that starts or stops says. */
const AWAY = /^(?:ServiceUnavailable|SessionExpired|Neo\.\w+\.\w+\.DatabaseUnavailable)$/u;

/** Seconds after which it is worth while to ask again: a server takes a few times as long to start. */
const RETRY_AFTER = 5;

/** True of an error of the driver that says: the database can't be asked now. */
export function isAway(error: unknown): boolean {
  return error instanceof Neo4jError && AWAY.test(error.code);
}

/** The same, but of a database that is away DatabaseAwayError is thrown, with the driver's error as its cause. */
export async function namingAway<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw isAway(error) ? new DatabaseAwayError(RETRY_AFTER, { cause: error }) : error;
  }
}
