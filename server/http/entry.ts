import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateError } from '../errors.ts';
import type { Rate } from '../runs/rate.ts';
import { LOCAL, type Visitor } from '../schema/context.ts';
import type { KeyRing } from './keys.ts';
import { refuse } from './replies.ts';

export interface Entry {
  readonly keys: KeyRing;
  /** False: who shows no key is whoever has the machine. */
  readonly demandsKey: boolean;
  /** Requests a minute and visitor. */
  readonly rate: Rate;
}

/**
 * Who asks; null where they are not let in, and were told. Nothing of the request but its key was looked at by then, so
 * that a stranger learns nothing, whatever is asked.
 */
export async function letIn(
  { keys, demandsKey, rate }: Entry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Visitor | null> {
  const secret = secretIn(request.headers.authorization);
  const visitor = secret === null ? (demandsKey ? null : LOCAL) : await keys.find(secret);
  if (visitor === null) {
    request.resume();
    response.setHeader('www-authenticate', 'Bearer');
    const line = secret === null ? 'This server asks for a key' : 'The key is none that is in force';
    refuse(response, 401, 'UNAUTHENTICATED', `${line}: send it as "authorization: Bearer ...".`);
    return null;
  }
  try {
    rate.take(visitor.key);
  } catch (error) {
    if (!(error instanceof RateError)) throw error;
    const { code, message, retryAfter } = error;
    request.resume();
    response.setHeader('retry-after', String(retryAfter));
    refuse(response, 429, code, message, { retryAfter });
    return null;
  }
  return visitor;
}

/** What is shown; null without it. A proxy may send credentials of its own, of another kind. */
function secretIn(authorization: string | undefined): string | null {
  const [kind, secret] = (authorization ?? '').split(' ', 2);
  return kind?.toLowerCase() === 'bearer' ? (secret ?? '') : null;
}
