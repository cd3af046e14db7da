import { CodePoints } from './codepoints.ts';
import type { Document, Interval } from './document.ts';
import { isSpan } from './span.ts';

/**
 * A document as `extract --json` prints it, with all that clean found of the article: spans in UTF-16 units, or in Unicode
 * code points where `codePoints` is set.
 */
export function toPrinted(
  { article, entities, statements, events }: Document,
  modified: Interval | null,
  codePoints: boolean,
): object {
  const { file, address, outlet, title, byline, language, published, text } = article;
  const head = { file, address, outlet, title, byline, language, published, modified, text };
  const printed = { article: head, entities, statements, events };
  return codePoints ? (inCodePoints(printed, new CodePoints(text)) as object) : printed;
}

/** True for what `extract --json` prints: a document a line. */
export function isPrinted(bytes: Uint8Array): boolean {
  const [line = ''] = new TextDecoder().decode(bytes).split('\n', 1);
  if (!line.startsWith('{"article":{')) return false;
  try {
    const { article, entities, statements } = JSON.parse(line);
    return typeof article.text === 'string' && Array.isArray(entities) && Array.isArray(statements);
  } catch {
    return false;
  }
}

function inCodePoints(value: unknown, points: CodePoints): unknown {
  if (Array.isArray(value)) return value.map((item) => inCodePoints(item, points));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, inCodePoints(item, points)] as const);
  const copy = Object.fromEntries(entries);
  return isSpan(value) ? { ...copy, start: points.at(value.start), end: points.at(value.end) } : copy;
}
