let drawn: boolean | undefined;

/**
 * Whether the system draws flags in colour: some draw two letters instead, which the node's code says already. Looked at
 * once, in the pixels of one flag.
 */
export function drawsFlags(document: Document = window.document): boolean {
  drawn ??= looksColoured(document);
  return drawn;
}

function looksColoured(document: Document): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [24, 24];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  context.font = '18px sans-serif';
  context.textBaseline = 'top';
  context.fillText('🇮🇩', 0, 2);
  const { data } = context.getImageData(0, 0, 24, 24);
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 60 && (data[at + 3] ?? 0) > 120) return true;
  return false;
}
