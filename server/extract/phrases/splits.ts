import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, wordsIn } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Title } from './titles.ts';

const FEWEST_WORDS = 3;

/** A full name has two words. */
const FEWEST_NAMES = 2;

/**
 * Parts a run of capitals after an office into body and name where the text itself shows the border: in
 * "Ketua Himpunan Nelayan Pesisir Baharun Lasiho" the name begins at "Baharun" if the text calls him so later, or no word of bodies follows.
 * Only where offices come before their bodies.
 */
export function splitAtShortNames(
  layout: Layout,
  titles: readonly Title[],
  atoms: readonly Phrase[],
): Phrase[] {
  if (!layout.pack.roles.headFirst) return [...atoms];
  const ends = new Set(titles.map((title) => title.end));
  const shorts = shortNames(layout, atoms);
  return atoms.flatMap((atom) => {
    const open =
      !atom.wikidata &&
      !layout.known.has(atom.first) &&
      (atom.kind === 'name' || atom.kind === 'organisation');
    return open && ends.has(atom.first) ? split(layout, atom, shorts) : [atom];
  });
}

/** Names of one word; one that opens a sentence may be any word, so it counts only beside a speech verb. */
function shortNames(layout: Layout, atoms: readonly Phrase[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, first, end } of atoms) {
    if (kind !== 'name' || end - first > 1) continue;
    const opens = opensSentence(layout, first);
    const word = lowerAt(layout, first);
    if (!opens || layout.pack.cues.has(lowerAt(layout, end))) found.add(word);
  }
  return found;
}

function split(layout: Layout, atom: Phrase, shorts: ReadonlySet<string>): Phrase[] {
  const { first, end } = atom;
  if (end - first < FEWEST_WORDS) return [atom];
  for (let at = first + 1; at < end; at++) {
    if (atom.kind === 'name' && !isBodyWord(layout, at - 1)) continue;
    if (!shorts.has(lowerAt(layout, at)) && at !== tailOf(layout, atom)) continue;
    const body = { first, end: at };
    const key = `organisation:${wordsIn(layout, body).toLowerCase()}`;
    return [
      phraseOf(layout, { ...body, kind: 'organisation', key }),
      phraseOf(layout, { first: at, end, kind: 'name' }),
    ];
  }
  return [atom];
}

/** Where two words or more that are no words of offices and bodies end an organisation's name, none told after it. */
function tailOf(layout: Layout, atom: Phrase): number | null {
  if (atom.kind !== 'organisation' || layout.tokens[atom.end]?.text === ',') return null;
  let at = atom.end;
  while (at > atom.first && !isBodyWord(layout, at - 1)) at--;
  // "Fakultas Kehutanan Universitas Samudra Biru": what is called after someone has a name of its own.
  if (layout.pack.organisations.namesakes.has(lowerAt(layout, at - 1))) return null;
  return at > atom.first + 1 && atom.end - at >= FEWEST_NAMES ? at : null;
}

/** True for a word of offices, bodies and places: no part of a person's name. */
export function isBodyWord(layout: Layout, at: number): boolean {
  const { roles, organisations, descriptions, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  const known = [
    roles.portfolio,
    organisations.heads,
    organisations.linkers,
    descriptions.modifiers,
    grammar.functionWords,
  ];
  return known.some((words) => words.has(word)) || descriptions.heads.has(word) || layout.gazetteer.has(word);
}
