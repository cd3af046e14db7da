/** FNV-1a over the UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the 32 hangs on every bit given. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hash of the parts in order that a JavaScript number and the graph hold exactly: 48 bits. */
export function hashParts(...parts: readonly (string | number)[]): number {
  let [low, high] = [0x9747b28c, 0x3c6ef372];
  for (const part of parts) {
    const hash = typeof part === 'number' ? part >>> 0 : hashWord(part);
    low = mix(Math.imul(low, 31) + hash);
    high = mix(Math.imul(high, 37) ^ hash);
  }
  return (high & 0xffff) * 0x1_0000_0000 + low;
}
