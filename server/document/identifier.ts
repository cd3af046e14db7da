import { hash } from 'node:crypto';

/**
 * The id of a stored thing: the first 128 bits, in hex, of SHA-256 over the JSON of `parts`. The same parts give
 * the same id on every machine, so that writing twice finds what stands.
 */
export function identify(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}

/** SHA-256 of a text in UTF-8, in hex. */
export function hashText(text: string): string {
  return hash('sha256', text, 'hex');
}
