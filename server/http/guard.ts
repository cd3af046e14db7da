/** Why a request is turned away before any route sees it. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly code: 'FOREIGN_HOST' | 'FOREIGN_ORIGIN';
  readonly reason: string;
}

export interface Allowed {
  /** Host names served besides loopback's, without port. */
  readonly hosts: readonly string[];
  /** Origins let in besides the server's own, such as "https://desk.example". */
  readonly origins: readonly string[];
}

/**
 * Stops pages of other sites, DNS rebinding included: the Host must be a loopback name, the very address by which the
 * request came (`here`: no name can be made to lead to it) or one that was configured, and an Origin, where the browser
 * sends one, the same host or one that was configured. Null: let it in.
 */
export function refuseForeign(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  allowed: Allowed,
  here: string | null = null,
): Refusal | null {
  const host = hostname(headers.host);
  if (host === null || !(isLoopback(host) || host === here || allowed.hosts.includes(host)))
    return {
      status: 421,
      code: 'FOREIGN_HOST',
      reason: 'This server does not answer for that host; UJAR_ALLOWED_HOSTS names those that it does.',
    };
  if (headers.origin === undefined || allowed.origins.includes(headers.origin)) return null;
  const same = ['http', 'https'].some((scheme) => headers.origin === `${scheme}://${headers.host}`);
  if (same) return null;
  return {
    status: 403,
    code: 'FOREIGN_ORIGIN',
    reason:
      'This server does not answer pages of that origin; UJAR_ALLOWED_ORIGINS names those that it does.',
  };
}

/** True for the names and addresses of the machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/** An address of a socket as it stands in a Host: "192.0.2.1", "[2001:db8::1]". */
export function asHost(address: string | undefined): string | null {
  if (address === undefined) return null;
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '').toLowerCase();
  return plain.includes(':') ? `[${plain}]` : plain;
}

function hostname(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d+)?$/iu.exec(host ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
