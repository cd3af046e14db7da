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

/** How a key is looked at. */
export interface Looking {
  /** As programs show it, or also as feed readers can, with user name and password. */
  readonly shown?: 'bearer' | 'basic';
  /** Milliseconds after which the keys known last will do: see KeyRing. */
  readonly patience?: number;
}

/** By which a feed reader shows a key, which is the password. */
const USER = 'key';

/**
 * Who asks; null where they are not let in, and were told. Nothing of the request but its key was looked at by then, so
 * that a stranger learns nothing, whatever is asked.
 */
export async function letIn(
  { keys, demandsKey, rate }: Entry,
  request: IncomingMessage,
  response: ServerResponse,
  { shown = 'bearer', patience }: Looking = {},
): Promise<Visitor | null> {
  const secret = secretIn(request.headers.authorization, shown);
  const visitor = secret === null ? (demandsKey ? null : LOCAL) : await keys.find(secret, patience);
  if (visitor === null) {
    request.resume();
    response.setHeader('www-authenticate', CHALLENGES[shown]);
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

/** A browser asks its user for a password where the second stands, so that it stands where one opens a feed alone. */
const CHALLENGES = { bearer: ['Bearer'], basic: ['Bearer', 'Basic realm="Ujar", charset="UTF-8"'] };

/** What is shown; null without it. A proxy may send credentials of its own, of another kind or user. */
function secretIn(authorization: string | undefined, shown: Looking['shown']): string | null {
  const [kind, secret = ''] = (authorization ?? '').split(' ', 2);
  if (kind?.toLowerCase() === 'bearer') return secret;
  if (shown !== 'basic' || kind?.toLowerCase() !== 'basic') return null;
  const [user, ...password] = Buffer.from(secret, 'base64').toString().split(':');
  return user === USER ? password.join(':') : null;
}
