const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands in XML or HTML, between tags or in quotation marks, without the characters that no XML may hold. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** What attributes hold; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** `<name attribute="value">`, closed where `content`, which is markup, is null. */
export function element(name: string, attributes: Attributes, content: string | null = null): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  return content === null ? `<${name}${told}/>` : `<${name}${told}>${content}</${name}>`;
}

/** Lines of a file as they are asked for, some at a time. */
export function* inPieces(lines: Iterable<string>, size = 500): Generator<Buffer> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line, '\n');
    if (piece.length < 2 * size) continue;
    yield Buffer.from(piece.join(''));
    piece = [];
  }
  if (piece.length > 0) yield Buffer.from(piece.join(''));
}
