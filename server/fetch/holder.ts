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
  const response = await post(holder, name, body);
  const answer = (await response.json()) as T & { error?: string };
  if (response.ok) return answer;
  throw refusal(holder, answer.error);
}

/** The same for what is answered in bytes, as they come. */
export async function* streamFromHolder(
  holder: Joined,
  name: string,
  body: unknown = null,
): AsyncGenerator<Uint8Array> {
  const response = await post(holder, name, body);
  if (!response.ok) throw refusal(holder, ((await response.json()) as { error?: string }).error);
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) yield chunk;
  } catch (cause) {
    throw new DatabaseError(`The server at ${holder.address} broke its answer off; its log tells why`, null, {
      cause,
    });
  }
}

async function post(holder: Joined, name: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`${holder.address}/holder/${name}`, {
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
}

function refusal({ address }: Joined, error: string | undefined): DatabaseError {
  return new DatabaseError(`The server at ${address} could not do it: ${error}`, null);
}
