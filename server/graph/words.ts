/**
 * The Lucene query for what a person typed: every word must be there, the last one perhaps not yet typed to its
 * end. Null where there is no word in it. Everything that Lucene gives a meaning to is left out, so no typing can
 * be a wrong query.
 */
export function toLucene(typed: string): string | null {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const last = words.pop();
  if (last === undefined) return null;
  return [...words.map((word) => `+"${word}"`), `+("${last}" OR ${last}*)`].join(' ');
}
