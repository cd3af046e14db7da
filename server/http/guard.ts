/** Why a request is turned away before any route sees it. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly reason: string;
}

export interface Allowed {
  /** Host names served besides loopback's, without port. */
  readonly hosts: readonly string[];
  /** Origins let in besides the server's own, such as "https://desk.example". */
  readonly origins: readonly string[];
}

/**
 * Stops pages of other sites, DNS rebinding included: the Host must be a loopback name or one that was configured,
 * and an Origin, where the browser sends one, the same host or one that was configured. Null: let it in.
 */
export function refuse(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  allowed: Allowed,
): Refusal | null {
  const host = hostname(headers.host);
  if (host === null || !(isLoopback(host) || allowed.hosts.includes(host)))
    return { status: 421, reason: 'This server does not answer for that host.' };
  if (headers.origin === undefined) return null;
  if (allowed.origins.includes(headers.origin)) return null;
  const same = ['http', 'https'].some((scheme) => headers.origin === `${scheme}://${headers.host}`);
  return same ? null : { status: 403, reason: 'This server does not answer pages of another origin.' };
}

/** True for the names and addresses of the machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

function hostname(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d+)?$/iu.exec(host ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
