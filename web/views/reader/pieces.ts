/** A named stretch of a text, in UTF-16 units of that text. */
export interface Mark {
  readonly utf16Start: number;
  readonly utf16End: number;
  readonly name: string;
}

/** A stretch over which the same marks hold. Pieces follow each other without gap or overlap. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** names of the marks that cover it, in the order given, each once */
  readonly names: readonly string[];
}

/**
 * Cuts a text where marks begin and end. Joining the pieces' texts gives the text back; marks that lie outside of it
 * or are empty cut nothing.
 * @param offset where the text begins in the text that the marks count in
 */
export function cut(text: string, offset: number, marks: readonly Mark[]): Piece[] {
  const end = offset + text.length;
  const covering = marks.filter(
    (mark) => mark.utf16Start < mark.utf16End && mark.utf16Start < end && mark.utf16End > offset,
  );
  const edges = new Set([offset, end]);
  for (const mark of covering) {
    edges.add(Math.max(offset, mark.utf16Start));
    edges.add(Math.min(end, mark.utf16End));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const stop = sorted[index + 1] ?? end;
    const names = covering
      .filter((mark) => mark.utf16Start <= start && mark.utf16End >= stop)
      .map(({ name }) => name);
    return { start, text: text.slice(start - offset, stop - offset), names: [...new Set(names)] };
  });
}

/** The paragraphs of a text with where each begins; blank lines part them and belong to none. */
export function paragraphs(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]*[^\s][^\n]*/g)].map((found) => ({ start: found.index, text: found[0] }));
}
