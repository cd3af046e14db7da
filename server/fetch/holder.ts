import { DatabaseError } from '../errors.ts';

/** Where the process that holds the home answers, and what it wants shown. */
export interface Joined {
  readonly address: string;
  readonly token: string;
}

/**
 * Has the process that holds the home do `name`, and gives its answer. Throws DatabaseError with that process's own
 * line when it can't, or when it went meanwhile.
 */
export async function askHolder<T>(holder: Joined, name: string, body: unknown = null): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${holder.address}/holder/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${holder.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new DatabaseError(
      `The server at ${holder.address} holds the graph but did not answer; run the command again when it is up or stopped`,
      null,
      { cause },
    );
  }
  const answer = (await response.json()) as T & { error?: string };
  if (response.ok) return answer;
  throw new DatabaseError(`The server at ${holder.address} could not do it: ${answer.error}`, null);
}
