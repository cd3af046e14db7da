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

/** "(Baca juga: Derek Tua)", and at the end of a paragraph the same without brackets, where nothing else is said after it. */
const IN_BRACKETS =
  /\s?[([](?:baca|simak|lihat|tonton|saksikan|read|see|watch) (?:juga|pula|also|more)\s?:[^()[\]\n]{0,160}[)\]]|\s?\((?:also read|related)\s?:[^()\n]{0,160}\)/giu;
const AT_END =
  /\s(?:Baca|Simak|Lihat|Tonton|Saksikan|Read|See|BACA|SIMAK) (?:[Jj]uga|JUGA|[Pp]ula|also)\s?:\s/gu;
const LONGEST_TITLE = 120;

/** A paragraph's text without what points at other articles by words alone. */
export function withoutPointers(text: string): string {
  // Brackets in which nothing is left but the place of a link.
  const full = /\( \)|\[ \]/u.test(text) ? text.replaceAll(/\s?(?:\( \)|\[ \])/gu, '') : text;
  if (!/(?:juga|pula|also|more|read|related)\s?:/iu.test(full)) return full;
  return withoutLast(full.replace(IN_BRACKETS, '')).trim();
}

function withoutLast(text: string): string {
  const last = [...text.matchAll(AT_END)].at(-1);
  if (last === undefined) return text;
  const title = text.slice(last.index + last[0].length);
  const told = text.slice(0, last.index);
  return title.length <= LONGEST_TITLE && !/[.!?\n]/u.test(title) && /[.!?"”)]$/u.test(told) ? told : text;
}

/** A text without the pointer that it ends with; null if it ends with none. */
function cutPointer(text: string): string | null {
  const whole = text.trimEnd();
  const said = whole.replace(/[:»>–—-]{1,3}$/u, '').trimEnd();
  const lower = said.toLowerCase();
  const marked = said.length < whole.length;
  const pointer = POINTERS.find((each) => lower.endsWith(each) && (marked || lower === each));
  if (pointer === undefined) return null;
  const rest = said.slice(0, said.length - pointer.length);
  return rest === '' || /[\s\u2028([.!?"”]$/u.test(rest) ? rest : null;
}

function isPointing(text: string): boolean {
  const lower = text.trimStart().toLowerCase();
  return POINTERS.some((each) => lower.startsWith(`${each}:`));
}
