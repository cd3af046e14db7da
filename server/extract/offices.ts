import { matchEntry } from './gazetteer.ts';
import type { Layout } from './layout.ts';
import type { NamedTokens } from './named.ts';
import type { Neighbours } from './neighbours.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from './phrase.ts';
import type { Title } from './titles.ts';

/** Longest office with its body, in tokens. */
const LONGEST_OFFICE = 26;

/** Words in lower case that an office and its body may hold. */
const LINKING = new Set('dan di dari untuk pada bidang serta yang juga sekaligus'.split(' '));

/**
 * The holder of an office that is told in full before the name, where a tagger tells the name: "Kepala Dinas
 * Kesehatan Kota Bergen dr Ada Lind". The title reaches to where an organisation's name begins, that to the name.
 * Null where the words between are no office's.
 */
export function fullOffice(
  layout: Layout,
  title: Title,
  atoms: Neighbours,
  names: NamedTokens,
): Phrase | null {
  const name = nameAfter(layout, title, names);
  if (!name) return null;
  const limit = officeEnd(layout, title, name);
  const body = bodyStart(layout, title, limit, names, atoms);
  const of =
    body === null
      ? countryIn(title.end, limit, atoms)
      : organisationOf(layout, { first: body, end: limit }, atoms);
  const titleEnd = body ?? of?.first ?? limit;
  return phraseOf(layout, {
    first: title.first,
    end: name.end,
    core: name,
    kind: 'person',
    title: trimmed(layout, { first: title.first, end: titleEnd }),
    of,
    gender: layout.pack.roles.gendered.get(title.head) ?? null,
  });
}

/** The learned name that the words from the title on lead to. */
function nameAfter(layout: Layout, title: Title, names: NamedTokens): Range | null {
  const sentence = layout.sentences[layout.sentenceOf[title.first] ?? -1];
  const limit = Math.min(sentence?.end ?? 0, title.first + LONGEST_OFFICE);
  for (let at = title.end; at < limit; at++) {
    const name = names.personAt(at);
    if (name) return withoutBodyWords(layout, name);
    if (!mayHold(layout, at)) return null;
  }
  return null;
}

/** A learned name may take in the last word of what stands before it: "China Wang Yi". */
function withoutBodyWords(layout: Layout, name: Range): Range {
  let { first } = name;
  while (first < name.end - 1 && goesBefore(layout, first, name.end)) first++;
  return { first, end: name.end };
}

function goesBefore(layout: Layout, at: number, end: number): boolean {
  const { organisations, descriptions } = layout.pack;
  const word = layout.tokens[at]?.lower ?? '';
  if (organisations.heads.has(word) || descriptions.modifiers.has(word)) return true;
  const known = matchEntry(layout.gazetteer, layout.tokens, at);
  return known !== null && at + known.words.length < end;
}

/** Capitals, numbers and a few small words; a comma only where more of a list or the name follows. */
function mayHold(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const next = layout.tokens[at + 1];
  if (!token || !next || (layout.quotationOf[at] ?? -1) >= 0) return false;
  if (token.capital || token.kind === 'number' || LINKING.has(token.lower)) return true;
  if (token.text === ',') return next.capital;
  if (['(', ')', '-', '/', '&'].includes(token.text)) return true;
  const { roles } = layout.pack;
  return (
    roles.heads.has(token.lower) || roles.portfolio.has(token.lower) || roles.honorifics.has(token.lower)
  );
}

/** Where the office ends: before the name, its comma, and a rank or honorific that goes with the name. */
function officeEnd(layout: Layout, title: Title, name: Range): number {
  let end = name.first;
  const { honorifics } = layout.pack.roles;
  while (end > title.end) {
    const token = layout.tokens[end - 1];
    if (token?.text !== ',' && token?.text !== '.' && !honorifics.has(token?.lower ?? '')) break;
    end--;
  }
  return end;
}

/** Where an organisation's name begins between title and name: by a head of such names, an acronym or the tagger. */
function bodyStart(
  layout: Layout,
  title: Title,
  limit: number,
  names: NamedTokens,
  atoms: Neighbours,
): number | null {
  for (let at = title.first + 1; at < limit; at++) {
    const token = layout.tokens[at];
    if (!token?.capital) continue;
    const known = atoms.startingAt(at);
    const acronym =
      token.text.length > 1 && token.text === token.text.toUpperCase() && known?.kind !== 'country';
    if (layout.pack.organisations.heads.has(token.lower) || acronym) return at;
    if (at >= title.end && (names.opensBody(at) || known?.kind === 'organisation')) return at;
  }
  return null;
}

function countryIn(first: number, end: number, atoms: Neighbours): Phrase | null {
  for (let at = first; at < end; at++) {
    const atom = atoms.startingAt(at);
    if (atom?.kind === 'country') return atom;
  }
  return null;
}

function organisationOf(layout: Layout, range: Range, atoms: Neighbours): Phrase {
  const whole = trimmed(layout, range);
  const known = atoms.startingAt(whole.first);
  if (known && known.end === whole.end && known.kind === 'organisation') return known;
  const country = countryIn(whole.first, whole.end, atoms);
  return phraseOf(layout, {
    ...whole,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, whole).toLowerCase()}`,
    of: country,
    ...(country?.iso3 ? { in: country.iso3 } : {}),
  });
}

/** Without commas and small words at its end. */
function trimmed(layout: Layout, range: Range): Range {
  let { end } = range;
  while (end > range.first + 1) {
    const token = layout.tokens[end - 1];
    if (token?.text !== ',' && !LINKING.has(token?.lower ?? '')) break;
    end--;
  }
  return { first: range.first, end };
}
