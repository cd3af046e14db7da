import type { CombinedError } from 'urql';
import { GivenUpError } from './patience.ts';

/** Why an answer did not come, by what one can do about it. */
export type Fault =
  | { readonly is: 'unreachable' }
  | { readonly is: 'givenUp' }
  /** no key was sent, or one that is none */
  | { readonly is: 'keyWanted' }
  /** the key, or who sent none, may not do this */
  | { readonly is: 'forbidden'; readonly scopes: readonly string[]; readonly message: string }
  | { readonly is: 'limited'; readonly seconds: number }
  /** its server can't ask the database now */
  | { readonly is: 'away'; readonly seconds: number }
  | { readonly is: 'tooLong'; readonly message: string }
  | { readonly is: 'contradicted'; readonly judgement: string | null; readonly message: string }
  | { readonly is: 'unknownId'; readonly message: string }
  | { readonly is: 'answered'; readonly message: string }
  | { readonly is: 'refused'; readonly status: number };

/** The shortest time to wait where the server names none, in seconds. */
const leastRest = 5;

export function faultOf(error: CombinedError): Fault {
  const response = error.response as Response | undefined;
  const [first] = error.graphQLErrors;
  if (first === undefined) {
    if (error.networkError instanceof GivenUpError) return { is: 'givenUp' };
    return faultOfStatus(response);
  }
  const message = error.graphQLErrors.map((one) => one.message).join('; ');
  const { code, retryAfter, scopes, judgement } = first.extensions;
  switch (code) {
    case 'UNAUTHENTICATED':
      return { is: 'keyWanted' };
    case 'FORBIDDEN':
      return { is: 'forbidden', scopes: texts(scopes), message };
    case 'RATE_LIMITED':
    case 'BUSY':
      return { is: 'limited', seconds: restOf(retryAfter) };
    case 'DATABASE_UNAVAILABLE':
      return { is: 'away', seconds: restOf(retryAfter) };
    case 'TIMEOUT':
      return { is: 'tooLong', message };
    case 'CONTRADICTION':
      return { is: 'contradicted', judgement: typeof judgement === 'string' ? judgement : null, message };
    case 'UNKNOWN_ID':
      return { is: 'unknownId', message };
    default:
      return { is: 'answered', message };
  }
}

/** Of a reply that is none of the API's: a proxy's, or none at all. */
function faultOfStatus(response: Response | undefined): Fault {
  const status = response?.status ?? 0;
  if (status < 400) return { is: 'unreachable' };
  if (status === 401) return { is: 'keyWanted' };
  if (status === 429)
    return { is: 'limited', seconds: Number(response?.headers.get('retry-after')) || leastRest };
  return status === 502 || status === 503 || status === 504
    ? { is: 'unreachable' }
    : { is: 'refused', status };
}

const restOf = (value: unknown): number => (typeof value === 'number' ? value : leastRest);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
