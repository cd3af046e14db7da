import { opensSentence } from '../layout/clauses.ts';
import { casingAt, type Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, phraseOf } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Most tokens of a heading that is too short to be told by its capitals alone. */
const LONGEST_LINE = 6;

/**
 * Cuts the runs of capitals of headings down to the name in them by which the running text calls someone: "Ada Lind" of
 * "Ada Lind Goes After Norway", "Lind" of "Late Lind" where late is a word of the text. A name that the text gives in full as well stays whole.
 */
export function trimHeadings(layout: Layout, atoms: readonly Phrase[]): readonly Phrase[] {
  if (!layout.pack.tagger || !atoms.some((atom) => isRun(atom) && inHeading(layout, atom))) return atoms;
  const alone = new Set<string>();
  const full = new Set<string>();
  for (const atom of atoms) {
    if (atom.kind !== 'name' || inHeading(layout, atom)) continue;
    const word = lowerAt(layout, atom.first);
    if (isRun(atom)) full.add(lowerIn(layout, atom));
    else if (!opensSentence(layout, atom.first) || layout.pack.cues.has(lowerAt(layout, atom.end)))
      alone.add(word);
  }
  return atoms.map((atom) =>
    isRun(atom) &&
    !layout.known.has(atom.first) &&
    inHeading(layout, atom) &&
    !full.has(lowerIn(layout, atom))
      ? trim(layout, atom, alone)
      : atom,
  );
}

function isRun({ kind, first, end }: Phrase): boolean {
  return kind === 'name' && end - first > 1;
}

/** In a headline, or in a shorter line of its own that is all capitals and that nothing closes. */
export function inHeading(layout: Layout, { first }: Pick<Phrase, 'first'>): boolean {
  const index = layout.sentenceOf[first] ?? -1;
  if (layout.headlines.has(index)) return true;
  const sentence = layout.sentences[index];
  const next = layout.sentences[index + 1];
  if (!sentence || !next || next.paragraph === sentence.paragraph) return false;
  if (sentence.end - sentence.first > LONGEST_LINE) return false;
  for (let at = sentence.first; at < sentence.end; at++) {
    const { kind, capital, lower = '' } = layout.tokens[at] ?? {};
    if (kind === 'word' && !capital && !layout.pack.grammar.functionWords.has(lower)) return false;
  }
  return layout.tokens[sentence.end - 1]?.kind === 'word';
}

function trim(layout: Layout, atom: Phrase, alone: ReadonlySet<string>): Phrase {
  let last = atom.first;
  while (last < atom.end && !alone.has(lowerAt(layout, last))) last++;
  if (last === atom.end) return atom;
  const first = openerOf(layout, atom.first, last);
  if (first === atom.first && last === atom.end - 1) return atom;
  return phraseOf(layout, { first, end: last + 1, kind: 'name' });
}

/** Where a name begins that ends at `last`: with a given name, else a word before unless the text has it small. */
function openerOf(layout: Layout, first: number, last: number): number {
  const { givenNames } = layout.pack;
  for (let at = first; at < last; at++) if (givenNames.has(lowerAt(layout, at))) return at;
  return last > first && !casingAt(layout, last - 1)?.lower ? last - 1 : last;
}
