/**
 * The text of XML or JSON in whatever charset: that of its byte order mark, UTF-8 where it is valid as such, else the
 * one that `label` or its XML declaration names. A label that is wrong or unknown does no harm to UTF-8.
 */
export function decodeMarkup(bytes: Uint8Array, label: string | null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be') ?? '';
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/u.exec(head)?.[1];
  for (const name of [label, declared, 'windows-1252']) {
    const text = name == null || /^utf-?8$/iu.test(name) ? null : decode(bytes, name);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
