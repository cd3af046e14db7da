const reserved = /(^|\.)(example|test|invalid|localhost|local|example\.(com|net|org))$/;

/**
 * The address that may be linked to, or null: only http and https, and none of the hosts that are reserved for
 * examples (RFC 2606), where nothing answers.
 */
export function linkOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return reserved.test(url.hostname.toLowerCase()) ? null : url.href;
}
