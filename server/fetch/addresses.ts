import ipaddr from 'ipaddr.js';
import { RefusedAddressError } from '../errors.ts';

/** A host that the operator names as one of the own network, with the one port where only that is meant. */
export interface OwnHost {
  readonly host: string;
  readonly port: number | null;
}

/** Where an IP address lies: anyone's network, what may be one's own, or where nothing is ever fetched. */
export type Reach = 'public' | 'own' | 'never';

/** The longest address that is fetched; servers refuse longer ones. */
const LONGEST = 8192;

/**
 * The URL of an address that may be asked for. Throws RefusedAddressError for another scheme than http and https,
 * credentials, and what is no address. The host is then spelled as it is connected to: 0x7f.1 is 127.0.0.1.
 */
export function checkAddress(address: string, base?: string): URL {
  const url = address.length <= LONGEST && URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null) throw new RefusedAddressError(address.slice(0, 200), 'is not an address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedAddressError(
      address.slice(0, 200),
      `only http and https are fetched, not ${url.protocol}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddressError(`${url.protocol}//…@${url.host}`, 'holds a user name or password');
  url.hash = '';
  return url;
}

/** True if the operator named where `url` leads as of the own network. */
export function isOwn(hostname: string, port: number, own: readonly OwnHost[]): boolean {
  const name = bare(hostname);
  return own.some((each) => bare(each.host) === name && (each.port ?? port) === port);
}

/** The port that a URL leads to. */
export function portOf({ port, protocol }: Pick<URL, 'port' | 'protocol'>): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

/** A host's name or IP address without brackets and without the dot of the root. */
export function bare(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
}

/** Services that tell a cloud machine its secrets, whatever range they lie in. */
const METADATA = ['169.254.169.254', '168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254'];

const OWN_RANGES = ['private', 'loopback', 'carrierGradeNat', 'uniqueLocal'];

/** Global unicast, the one block of IPv6 that is handed out (RFC 4291), and in it what is for documentation (RFC 9637). */
const HANDED_OUT = ipaddr.IPv6.parseCIDR('2000::/3');
const EXAMPLES = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Where an IP address lies. IPv4 addresses inside of IPv6 ones (mapped, compatible, 6to4, Teredo, NAT64) are never
 * fetched from, whichever they hold: a host that has an IPv4 address is reached by that.
 */
export function reachOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return 'never';
  const ip = ipaddr.parse(address);
  if (METADATA.includes(ip.toString())) return 'never';
  const range: string = ip.range();
  if (OWN_RANGES.includes(range)) return 'own';
  if (range !== 'unicast') return 'never';
  if (ip instanceof ipaddr.IPv4) return 'public';
  return ip.match(HANDED_OUT) && !ip.match(EXAMPLES) ? 'public' : 'never';
}

/** True if a connection to `address` may be made, `own` telling whether the operator named its host. */
export function mayReach(address: string, own: boolean): boolean {
  const reach = reachOf(address);
  return reach === 'public' || (own && reach === 'own');
}
