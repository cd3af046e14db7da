import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { RefusedAddressError } from '../errors.ts';
import { bare, isOwn, mayReach, type OwnHost } from './addresses.ts';

/** The addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

export const RESOLVE: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    lookUp(hostname, { all: true }, (error, found) => (error === null ? resolve(found) : reject(error)));
  });

/**
 * An agent whose every connection goes to an address that was checked for that connection: the answer of DNS is not
 * asked for twice, so it can't change between. Connections are refused with RefusedAddressError.
 */
export function openAgent(own: readonly OwnHost[], connectMs: number, resolve: Resolve = RESOLVE): Agent {
  const connectors = new Map(
    [true, false].map((named) => [
      named,
      buildConnector({ timeout: connectMs, lookup: checkedLookup(resolve, named) }),
    ]),
  );
  return new Agent({
    connect(options, callback) {
      const host = bare(options.hostname);
      const named = isOwn(host, Number(options.port || (options.protocol === 'https:' ? 443 : 80)), own);
      if (isIP(host) !== 0 && !mayReach(host, named)) return callback(refusal(host), null);
      connectors.get(named)?.(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        const reached = socket.remoteAddress ?? '';
        if (mayReach(reached, named)) return callback(null, socket);
        socket.destroy();
        callback(refusal(host), null);
      });
    },
    connections: 4,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    maxHeaderSize: 65_536,
  });
}

function checkedLookup(resolve: Resolve, named: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const wanted = found.filter(({ family }) => !options.family || family === options.family);
        const good = wanted.filter(({ address }) => mayReach(address, named));
        const [first] = good;
        if (first === undefined) callback(refusal(hostname), '', 0);
        else if (options.all) callback(null, [...good]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function refusal(host: string): RefusedAddressError {
  return new RefusedAddressError(
    host,
    'leads into a private or reserved network, which is not fetched from; UJAR_FETCH_ALLOW names hosts of your own',
  );
}
