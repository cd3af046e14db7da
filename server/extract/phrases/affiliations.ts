import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range, wordsIn } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { lowerAt } from '../text/words.ts';
import type { Title } from './titles.ts';

/** Most words of a body after its country: "the Philippine coast guard". */
const LONGEST_BODY = 4;

/** Ends of words that tell what sort of office it is, not whose: "Libertarian", "Jewish". */
const ADJECTIVAL: readonly string[] = ['ian', 'ish', 'ese', 'ican'];

/** What an office is for, and how far both reach together. */
export interface Affiliation {
  readonly of: Phrase | null;
  /** Extent of title and affiliation together. */
  readonly range: Range;
}

/** Whose an office is: what stands before it or after its marker. No token before `floor` belongs to it. */
export function affiliate(layout: Layout, title: Title, atoms: Neighbours, floor: number): Affiliation {
  const before = layout.pack.roles.headFirst ? null : affiliationBefore(layout, title, atoms);
  const left = before && before.first >= floor ? before : null;
  const posted = destinationEnd(layout, title, title.end, atoms);
  const right = posted === title.end ? affiliationAfter(layout, title, atoms) : null;
  const end = right ? destinationEnd(layout, title, right.end, atoms) : posted;
  return {
    of: left ?? right?.of ?? null,
    range: { first: left?.first ?? title.first, end },
  };
}

/** Where "to Kenya" ends after the office of one who is sent there; `at` where no such words stand. */
export function destinationEnd(layout: Layout, title: Title, at: number, atoms: Neighbours): number {
  const { sent, destinations } = layout.pack.roles;
  if (!sent.has(title.head) || !destinations.has(lowerAt(layout, at))) return at;
  const next = layout.pack.grammar.articles.has(lowerAt(layout, at + 1)) ? at + 2 : at + 1;
  const place = atoms.startingAt(next);
  return place && ['country', 'place', 'organisation'].includes(place.kind) ? place.end : at;
}

function affiliationBefore(layout: Layout, title: Title, atoms: Neighbours): Phrase | null {
  const possessive = layout.tokens[title.first - 1]?.lower === "'s";
  const atom = atoms.endingAt(possessive ? title.first - 1 : title.first);
  if (!atom || layout.sentenceOf[atom.first] !== layout.sentenceOf[title.first]) return null;
  if (isLocal(layout, title)) return townOf(layout, atom);
  if (atom.government) return phraseWith(atom, { ...atom.government, use: 'seat', reading: 'metonymic' });
  const named = atom.kind !== 'name' || possessive || isAcronym(layout, atom);
  return named || isNamedFor(layout, title, atom, atoms) ? atom : null;
}

/** "Corvale" of "Corvale chief executive Ola Prent": the name before an office whose holder's name comes next. */
function isNamedFor(layout: Layout, title: Title, atom: Phrase, atoms: Neighbours): boolean {
  const { tokens, casing } = layout;
  if (tokens[title.first]?.capital !== false || atoms.startingAt(title.end)?.kind !== 'name') return false;
  const last = lowerAt(layout, atom.end - 1);
  if (ADJECTIVAL.some((ending) => last.endsWith(ending)) && atom.end - atom.first === 1) return false;
  if (!opensSentence(layout, atom.first) || atom.end - atom.first > 1) return true;
  return casing.get(last)?.capitalInside === true;
}

function affiliationAfter(
  layout: Layout,
  title: Title,
  atoms: Neighbours,
): { readonly of: Phrase | null; readonly end: number } | null {
  const { roles, grammar } = layout.pack;
  const marked = roles.affiliationMarkers.has(lowerAt(layout, title.end));
  if (!marked && !roles.headFirst) return null;
  let at = marked ? title.end + 1 : title.end;
  const article = grammar.articles.has(lowerAt(layout, at));
  if (article) at++;
  const atom = atoms.startingAt(at);
  if (!atom) {
    const end = marked && article && !roles.headFirst ? bodyEnd(layout, at) : at;
    if (end === at || lowerAt(layout, end) === "'s") return null;
    const of = atoms.startingAt(end);
    return { of, end: of?.end ?? end };
  }
  if (!marked && atom.kind === 'name' && !isAcronym(layout, atom)) return null;
  const of = isLocal(layout, title) ? townOf(layout, atom) : nationalBody(layout, atom);
  return { of, end: of.end };
}

/** "Philippine coast guard": a body that its country and common words name, else the phrase itself. */
function nationalBody(layout: Layout, country: Phrase): Phrase {
  if (country.use !== 'demonym' || country.kind !== 'country') return country;
  const end = bodyEnd(layout, country.end);
  if (end === country.end) return country;
  const core = { first: country.first, end };
  const name = wordsIn(layout, core);
  const where = country.iso3 ? { in: country.iso3 } : {};
  const key = `organisation:${name.toLowerCase()}`;
  return phraseOf(layout, { ...core, kind: 'organisation', key, name, of: country, ...where });
}

/** The end of "coast guard", "embassy"; `at` where no body is named in common words there. */
function bodyEnd(layout: Layout, at: number): number {
  const { organisations, descriptions } = layout.pack;
  let end = at;
  for (let next = at; next < at + LONGEST_BODY; next++) {
    const { kind, capital, lower = '' } = layout.tokens[next] ?? {};
    if (kind !== 'word' || capital || ['VERB', 'AUX', 'ADP'].includes(layout.tags[next] ?? '')) break;
    const body = organisations.heads.has(lower) || descriptions.heads.get(lower)?.kind === 'organisation';
    if (body) end = next + 1;
  }
  return end;
}

/** "mayor": an office of a town, whose name here stands for no government. */
function isLocal(layout: Layout, title: Title): boolean {
  return layout.pack.roles.local.has(title.head);
}

function townOf(layout: Layout, atom: Phrase): Phrase {
  if (atom.use !== 'seat' || atom.kind !== 'country') return atom;
  const name = wordsIn(layout, atom.core);
  const key = `place:${name.toLowerCase()}`;
  const where = atom.iso3 ? { in: atom.iso3 } : {};
  const { first, end, core } = atom;
  return phraseOf(layout, { first, end, core, kind: 'place', use: 'name', key, name, ...where });
}

/** A name of one word in capitals. */
export function isAcronym(layout: Layout, atom: Phrase): boolean {
  const text = layout.tokens[atom.first]?.text ?? '';
  return atom.end - atom.first === 1 && text.length > 1 && isUpper(text);
}
