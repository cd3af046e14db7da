/** A stretch of a paragraph within or without a link. */
export interface Piece {
  readonly text: string;
  readonly linked: boolean;
}

/** Words that point from within an article at another, in lower case. */
const POINTERS = [
  ...[
    'baca juga',
    'baca selengkapnya',
    'baca pula',
    'baca berita',
    'lihat juga',
    'simak juga',
    'tonton juga',
    'saksikan juga',
  ],
  ...['simak video', 'lihat video', 'tonton video', 'saksikan video', 'berita terkait', 'artikel terkait'],
  ...[
    'read also',
    'also read',
    'read more',
    'see also',
    'read next',
    'related story',
    'related stories',
    'related',
    'more on this',
  ],
];

/**
 * A paragraph's pieces without what points at other articles: "Baca juga:" with the link after it, a link that itself
 * says so, and the place of a video ("[Gambas:Video 20detik]").
 */
export function withoutAsides(run: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  /** Where the last piece stands that is more than blanks. */
  let before = -1;
  for (const piece of run) {
    const last = kept[before];
    const pointed = piece.linked && last !== undefined && !last.linked ? cutPointer(last.text) : null;
    if (pointed !== null) kept.splice(before, kept.length - before, { text: pointed, linked: false });
    if (pointed !== null || (piece.linked && isPointing(piece.text))) kept.push({ text: ' ', linked: true });
    else kept.push(piece);
    if (kept.at(-1)?.text.trim() !== '') before = kept.length - 1;
  }
  return kept.map((piece) =>
    piece.text.includes('[') ? { ...piece, text: piece.text.replace(PLACES, ' ') } : piece,
  );
}

const PLACES = /\[(?:Gambas|Pilihan Redaksi|Halaman|Photo|Foto|Video|Embed)\b[^\][\n]{0,80}\]/giu;

/** A text without the pointer that it ends with; null if it ends with none. */
function cutPointer(text: string): string | null {
  const whole = text.trimEnd();
  const said = whole.replace(/[:»>–—-]{1,3}$/u, '').trimEnd();
  const lower = said.toLowerCase();
  const marked = said.length < whole.length;
  const pointer = POINTERS.find((each) => lower.endsWith(each) && (marked || lower === each));
  if (pointer === undefined) return null;
  const rest = said.slice(0, said.length - pointer.length);
  return rest === '' || /[\s\u2028([.!?"”]$/u.test(rest) ? rest.replace(/[([]$/u, '') : null;
}

function isPointing(text: string): boolean {
  const lower = text.trimStart().toLowerCase();
  return POINTERS.some((each) => lower.startsWith(`${each}:`));
}
