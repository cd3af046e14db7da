import { FetchError, RefusedAddressError, UjarError } from '../errors.ts';

/** What codes of Node, OpenSSL and undici mean, and whether a later try may go better. */
const MEANINGS: Readonly<Record<string, readonly [reason: string, passing: boolean]>> = {
  ENOTFOUND: ['there is no host of this name', false],
  EAI_AGAIN: ['the name of the host could not be looked up', true],
  ECONNREFUSED: ['the host does not answer on this port', true],
  ECONNRESET: ['the host ended the connection', true],
  EPIPE: ['the host ended the connection', true],
  ETIMEDOUT: ['the host does not answer', true],
  EHOSTUNREACH: ['the host can not be reached', true],
  ENETUNREACH: ['the host can not be reached', true],
  UND_ERR_SOCKET: ['the host ended the connection', true],
  UND_ERR_CONNECT_TIMEOUT: ['the host does not answer', true],
  UND_ERR_HEADERS_TIMEOUT: ['the host took too long to answer', true],
  UND_ERR_BODY_TIMEOUT: ['the host stopped in the middle of the answer', true],
  UND_ERR_HEADERS_OVERFLOW: ['the answer has too large a head', false],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['the answer is not as long as it says', true],
  CERT_HAS_EXPIRED: ['the certificate of the host has expired', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['the certificate is for another host', false],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['the host has signed its certificate itself', false],
  SELF_SIGNED_CERT_IN_CHAIN: ['the certificate of the host is not trusted', false],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['the certificate of the host can not be verified', false],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['the certificate of the host can not be verified', false],
  Z_BUF_ERROR: ['the answer is cut short', true],
  Z_DATA_ERROR: ['the answer can not be unpacked', false],
};

/** The error of ours for what went wrong between here and `address`. */
export function failureOf(address: string, error: unknown): UjarError {
  if (error instanceof RefusedAddressError && !error.address.includes('://'))
    return new RefusedAddressError(address, error.reason);
  if (error instanceof UjarError) return error;
  const { code = '', message } = reasonOf(error);
  // zlib's codes for damaged Brotli are many: ERR__ERROR_FORMAT_…
  const known = MEANINGS[code.startsWith('ERR__ERROR_') ? 'Z_DATA_ERROR' : code];
  const [reason, passing] = known ?? [`could not be fetched (${code || message})`, false];
  return new FetchError(address, reason, passing, null, { cause: error });
}

/** Faults that a host has whichever of its addresses is asked for. */
const OF_HOST = [
  'ENOTFOUND',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
];

/**
 * True for what keeps every address of the host that was asked from being fetched: it lies in a private network, there is
 * none of its name, its certificate is wrong. What another host did, that it redirected to, is none of these.
 */
export function isOfHost(error: UjarError): error is RefusedAddressError | FetchError {
  if (error.cause instanceof UjarError) return false;
  if (error instanceof FetchError) return OF_HOST.includes(reasonOf(error.cause).code ?? '');
  return error instanceof RefusedAddressError;
}

/** What went wrong with a host, told of one of its addresses. */
export function faultAt(address: string, fault: RefusedAddressError | FetchError): UjarError {
  const { reason, cause } = fault;
  if (fault instanceof RefusedAddressError) return new RefusedAddressError(address, reason, { cause });
  return new FetchError(address, reason, fault.passing, fault.status, { cause });
}

/** Several tries to connect, to several addresses of a host, come as one error: its first says why. */
function reasonOf(error: unknown): { readonly code?: string; readonly message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error : { message: String(error) };
}

const PASSING = [408, 425, 429, 500, 502, 503, 504];

const WORDS: Readonly<Record<number, string>> = {
  401: 'wants a user name and password',
  402: 'wants to be paid',
  403: 'does not let us read it',
  404: 'there is nothing at this address',
  410: 'is gone',
  429: 'wants fewer requests',
  451: 'is withheld for legal reasons',
};

/** For an answer other than the one wanted. `later`: the host names a time that is too far off to wait for. */
export function statusFailure(address: string, status: number, later: boolean): FetchError {
  const words = WORDS[status] ?? (status >= 500 ? 'the host has a fault' : 'gave no answer that can be used');
  const again = later ? '; it asks for a longer rest, run the command again later' : '';
  return new FetchError(
    address,
    `${words} (HTTP ${status})${again}`,
    PASSING.includes(status) && !later,
    status,
  );
}

/** The milliseconds that a Retry-After header asks for, in seconds or as a date; null where it says nothing. */
export function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
