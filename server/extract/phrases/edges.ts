import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { fold } from '../text/folding.ts';
import { lowerAt } from '../text/words.ts';
import { inHeading } from './headings.ts';
import { isManyCalled } from './persons.ts';

/**
 * Parts runs of capitals where a person's name begins in them: "Camerlengo" of "Camerlengo Ada Lind" is what she is,
 * "Harbour Security" of "Harbour Security Ada Lind" what her office is of.
 */
export function cutRuns(layout: Layout, atoms: readonly Phrase[]): readonly Phrase[] {
  if (!layout.pack.people) return atoms;
  const cut: Phrase[] = [];
  const known = atoms.some((atom) => isShouted(layout, atom))
    ? wordsOfNames(layout, atoms)
    : new Set<string>();
  for (const atom of atoms) {
    if (isShouted(layout, atom)) {
      cut.push(...namesIn(layout, atom, known));
      continue;
    }
    const from = atom.end - atom.first > 1 && isOpen(atom) ? nameFrom(layout, atom) : atom.first;
    if (from === atom.first) cut.push(atom);
    else {
      if (!isCalling(layout, from - 1) && !opensOnly(layout, from - 1))
        cut.push(restOf(layout, atom, { first: atom.first, end: from }));
      cut.push(phraseOf(layout, { first: from, end: atom.end, kind: 'name' }));
    }
  }
  return cut;
}

/** "SAND MEETS PRENT": a run of two words or more, all capitals, where an acronym is no sentence. */
function isShouted(layout: Layout, { kind, first, end }: Phrase): boolean {
  if (kind !== 'name' || end - first < 2) return false;
  for (let at = first; at < end; at++) {
    const { text = '', lower } = layout.tokens[at] ?? {};
    if (text === lower || !isUpper(text)) return false;
  }
  return inHeading(layout, { first });
}

/** The names in a line of capitals: words of names elsewhere in the text, and known ones. The line itself where none is. */
function namesIn(layout: Layout, line: Phrase, known: ReadonlySet<string>): Phrase[] {
  const isName = (at: number) => known.has(lowerAt(layout, at)) || isKnown(layout, at);
  const names: Phrase[] = [];
  for (let at = line.first; at < line.end; at++) {
    let end = at;
    while (end < line.end && isName(end)) end++;
    if (end > at) names.push(phraseOf(layout, { first: at, end, kind: 'name' }));
    at = Math.max(at, end - 1);
  }
  return names.length > 0 ? names : [line];
}

/** The words of names outside lines of capitals. */
function wordsOfNames(layout: Layout, atoms: readonly Phrase[]): Set<string> {
  const words = new Set<string>();
  for (const atom of atoms)
    if (atom.kind === 'name' && !isShouted(layout, atom))
      for (let at = atom.first; at < atom.end; at++) words.add(lowerAt(layout, at));
  return words;
}

function isKnown(layout: Layout, at: number): boolean {
  const { people, givenNames } = layout.pack;
  const word = fold(lowerAt(layout, at));
  return people?.knownSurnames.has(word) === true || givenNames.has(word);
}

/** A run, or a body that only a word of bodies made one. */
function isOpen({ kind, wikidata, use, media }: Phrase): boolean {
  return kind === 'name' || (kind === 'organisation' && use === 'name' && !wikidata && !media);
}

function restOf(layout: Layout, atom: Phrase, range: Range): Phrase {
  if (atom.kind === 'name') return phraseOf(layout, { ...range, kind: 'name' });
  const { of, in: iso3 } = atom;
  const key = `organisation:${wordsIn(layout, range).toLowerCase()}`;
  return phraseOf(layout, { ...range, kind: 'organisation', key, of, ...(iso3 ? { in: iso3 } : {}) });
}

/** The token at which the person's name of a run begins; its first where none is seen. */
function nameFrom(layout: Layout, { kind, first, end }: Phrase): number {
  if (kind === 'name') {
    let at = opensOnly(layout, first) ? first + 1 : first;
    while (at < end - 1 && (isCalling(layout, at) || leadsToMany(layout, at, end))) at++;
    if (at > first) return at;
  }
  for (let at = first + 1; at < end - 1; at++)
    if (isGiven(layout, at) && isThing(layout, at - 1) && !holdsHead(layout, { first: at, end })) return at;
  return first;
}

/** "Unlike" of "Unlike Ada Lind", "Telling" of "Telling Ada Lind": a capital that only opens its sentence, before a known name. */
function opensOnly(layout: Layout, at: number): boolean {
  if (!opensSentence(layout, at) || !OPENING.has(layout.tags[at] ?? '')) return false;
  return !isKnown(layout, at) && isKnown(layout, at + 1);
}

/** Tags of words that are no part of a name. */
const OPENING: ReadonlySet<string> = new Set([
  'VERB',
  'AUX',
  'ADP',
  'ADV',
  'ADJ',
  'SCONJ',
  'CCONJ',
  'PRON',
  'INTJ',
]);

/** "Prime" of "Prime Ministers Ada Lind and Ola Prent". */
function leadsToMany(layout: Layout, first: number, end: number): boolean {
  const { people, roles } = layout.pack;
  let at = first;
  while (at < end - 1 && roles.portfolio.has(lowerAt(layout, at))) at++;
  return at > first && at < end - 1 && people !== null && isManyCalled(people, lowerAt(layout, at));
}

/** "Presidents", "Camerlengo": with a capital what someone is, and no given name. */
function isCalling(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { people, givenNames } = layout.pack;
  if (!people || people.styles.has(word) || givenNames.has(word)) return false;
  return people.callings.has(word) || isManyCalled(people, word);
}

function isGiven(layout: Layout, at: number): boolean {
  return layout.pack.givenNames.has(fold(lowerAt(layout, at)));
}

function isThing(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return layout.pack.people?.things.has(word) === true || layout.pack.organisations.heads.has(word);
}

function holdsHead(layout: Layout, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = lowerAt(layout, at);
    if (isThing(layout, at) || layout.pack.organisations.linkers.has(word)) return true;
  }
  return false;
}
