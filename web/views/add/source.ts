/** What somebody pasted or typed: where articles are, or the text of one. */
export type Pasted =
  | { readonly is: 'nothing' }
  | { readonly is: 'address'; readonly address: string }
  | { readonly is: 'text'; readonly text: string };

/** One word that is an address, with or without its scheme, is where something is; all else is the text itself. */
export function readPasted(typed: string): Pasted {
  const text = typed.trim();
  if (text === '') return { is: 'nothing' };
  if (/\s/.test(text)) return { is: 'text', text };
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const hostLike = /^https?:\/\//i.test(text) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]\S*)?$/iu.test(text);
  return hostLike && URL.canParse(address) ? { is: 'address', address } : { is: 'text', text };
}

/** A file's bytes in base64. Rejects when it can't be read. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}

/**
 * The entities that came with these articles: their ids are those of an occurrence there. A country is never new.
 * @param mentions of the articles, with ids as the API gives them: "Occurrence:x", "Entity:x"
 */
export function newAmong<E extends { readonly id: string; readonly described: boolean }>(
  mentions: readonly { readonly occurrence: string; readonly entity: E }[],
): E[] {
  const found = new Map<string, E>();
  for (const { occurrence, entity } of mentions)
    if (entity.id.replace(/^Entity:/, '') === occurrence.replace(/^Occurrence:/, '') && !entity.described)
      found.set(entity.id, entity);
  return [...found.values()];
}
