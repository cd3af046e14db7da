import type { Gender } from '../../language/index.ts';
import { endsVerbless } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt, wordListAt } from '../text/words.ts';
import { type Affiliation, affiliate, isAcronym } from './affiliations.ts';
import { partsAdjunct } from './commas.ts';
import { courtesyLength } from './courtesies.ts';
import { anonymityEnd } from './described.ts';
import { withoutBodyWords } from './named.ts';
import type { Title } from './titles.ts';

/**
 * The holder of each office: a person where a name goes with it, else the bare office ("the minister", "China's
 * foreign minister"). An office that neither a name, a body nor an article supports gives nothing.
 */
export function findOfficeHolders(layout: Layout, titles: readonly Title[], atoms: Neighbours): Phrase[] {
  const found: Phrase[] = [];
  for (const title of titles) {
    const floor = found.at(-1)?.end ?? 0;
    if (title.first < floor) continue;
    const holder = holderOf(layout, title, atoms, floor);
    if (holder && holder.first >= floor) found.push(holder);
  }
  return found;
}

function holderOf(layout: Layout, title: Title, atoms: Neighbours, floor: number): Phrase | null {
  const pointed = pointedOffice(layout, title, atoms);
  if (pointed) return pointed;
  const office = affiliate(layout, title, atoms, floor);
  const before = nameBefore(layout, office, atoms);
  const aside = before !== null && isAside(layout, office, atoms);
  const named = aside ? before : (nameAfter(layout, title, office, atoms) ?? before);
  if (named) return named(layout, title);
  return bareOffice(layout, title, office);
}

/** In "Ola Prent, foreign minister of Norway, Ada Lind said" the office between the commas is of the name before it. */
function isAside(layout: Layout, { range }: Affiliation, atoms: Neighbours): boolean {
  if (layout.pack.roles.headFirst || layout.tokens[range.end]?.text !== ',') return false;
  const next = atoms.startingAt(range.end + 1);
  return next?.kind === 'name' && layout.tokens[next.end]?.text !== ',';
}

/** Longest body of an office that points back, in tokens. */
const LONGEST_BODY = 8;

/** "Ketua Koperasi Nelayan Bitung ini": an office with its body that points back at its holder names nobody. */
function pointedOffice(layout: Layout, title: Title, atoms: Neighbours): Phrase | null {
  const { roles, descriptions } = layout.pack;
  if (!roles.headFirst) return null;
  let end = title.end;
  while (end - title.end < LONGEST_BODY) {
    if (isOfBody(layout, end)) end++;
    else if (end > title.end && isAcronymIn(layout, end)) end += 3;
    else break;
  }
  if (end === title.end || !descriptions.definiteAfter.has(lowerAt(layout, end))) return null;
  return phraseOf(layout, {
    first: title.first,
    end: end + 1,
    core: { first: title.first, end },
    kind: 'person',
    use: 'office',
    title: { first: title.first, end: title.end },
    of: bodyWithin(atoms, { first: title.end, end }),
    gender: genderOf(layout, title),
  });
}

/** "(BRIN)". */
function isAcronymIn(layout: Layout, at: number): boolean {
  const [open, acronym, close] = layout.tokens.slice(at, at + 3);
  return open?.text === '(' && acronym?.capital === true && close?.text === ')';
}

function isOfBody(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { roles, organisations, dates } = layout.pack;
  if (token?.kind !== 'word') return false;
  if (organisations.linkers.has(token.lower)) return layout.tokens[at + 1]?.capital === true;
  return (token.capital && !dates.weekdays.has(token.lower)) || roles.portfolio.has(token.lower);
}

/** What an office is of: an organisation before a country or a place. */
function bodyWithin(atoms: Neighbours, range: Range): Phrase | null {
  let found: Phrase | null = null;
  for (let at = range.first; at < range.end; at++) {
    const atom = atoms.startingAt(at);
    if (!atom || atom.end > range.end) continue;
    if (atom.kind === 'organisation') return atom;
    if (atom.kind === 'country' || atom.kind === 'place') found = atom;
  }
  return found;
}

type Named = (layout: Layout, title: Title) => Phrase;

function nameAfter(layout: Layout, title: Title, office: Affiliation, atoms: Neighbours): Named | null {
  const { end } = office.range;
  const next = atoms.startingAt(skipHonorific(layout, end));
  const direct = next && isAreaWord(layout, next) ? null : next;
  const beyond = direct?.kind === 'name' ? nameBeyondCountry(layout, direct, atoms) : null;
  if (direct && beyond)
    return personOf(
      { of: beyond.country, range: { first: office.range.first, end: direct.end } },
      beyond.name,
    );
  // In "menurut jaksa, Sri ..." the comma ends the source.
  const afterComma = endsVerbless(layout, office.range.first - 1)
    ? null
    : commaName(
        layout,
        office.range.first,
        direct?.kind === 'name' && isBodied(layout, title) ? bodyEnd(direct, atoms) : end,
        atoms,
      );
  if (direct?.kind === 'name' && afterComma)
    return personOf({ ...office, of: bodyOf(direct, office) }, afterComma);
  if (direct?.kind === 'name' && !(isAcronym(layout, direct) && layout.tokens[direct.end]?.text === ','))
    return personOf(
      { ...office, of: office.of ?? countryBehind(layout, direct, atoms) },
      withoutBody(layout, direct),
    );
  return afterComma ? personOf(office, afterComma) : null;
}

/** "the Philippines" of "Foreign Minister Lind of the Philippines". */
function countryBehind(layout: Layout, name: Phrase, atoms: Neighbours): Phrase | null {
  const { roles, grammar } = layout.pack;
  if (roles.headFirst || lowerAt(layout, name.end) !== 'of') return null;
  const at = name.end + 1;
  const country = atoms.startingAt(grammar.articles.has(lowerAt(layout, at)) ? at + 1 : at);
  return country?.kind === 'country' && country.use === 'name' ? country : null;
}

/** "Kota" of "Kapolres Bitung Kota". */
function isAreaWord(layout: Layout, { kind, first, end }: Phrase): boolean {
  return kind === 'name' && end - first === 1 && layout.pack.organisations.areas.has(lowerAt(layout, first));
}

/** "Direktur Jenderal" + "Perikanan Tangkap" + "Indonesia" + "Farida Salim": the name stands after the country. */
function nameBeyondCountry(
  layout: Layout,
  run: Phrase,
  atoms: Neighbours,
): { country: Phrase; name: Phrase } | null {
  if (!layout.pack.roles.headFirst) return null;
  const country = atoms.startingAt(run.end);
  if (country?.kind !== 'country') return null;
  const comma = layout.tokens[country.end]?.text === ',' ? 1 : 0;
  const name = atoms.startingAt(country.end + comma);
  return name?.kind === 'name' ? { country, name } : null;
}

/** "Jaminan Pelayanan Kesehatan BPJS Kesehatan" + "Lily": a name begins after the last word of the body. */
function withoutBody(layout: Layout, run: Phrase): Phrase {
  const range = layout.pack.roles.headFirst ? withoutBodyWords(layout, run, () => 0) : run;
  if (range.first === run.first) return run;
  const { first, end } = range;
  return phraseWith(run, { first, end, core: range, name: wordsIn(layout, range) });
}

/** The body of an office as the text gives it: "Dinas Perikanan" of "Kepala Dinas Perikanan, Budi". */
function bodyOf(run: Phrase, office: Affiliation): Phrase {
  if (office.of) return office.of;
  return phraseWith(run, { kind: 'organisation', key: `organisation:${run.name.toLowerCase()}` });
}

/** "Pelabuhan" + "Bitung": a body may be told by its place. */
function bodyEnd(run: Phrase, atoms: Neighbours): number {
  const seat = atoms.startingAt(run.end);
  return seat?.kind === 'place' ? seat.end : run.end;
}

function isBodied(layout: Layout, title: Title): boolean {
  return layout.pack.roles.bodied.has(title.head);
}

/** A name between commas after an office: "Menteri Luar Negeri Tiongkok, Qin Gang, menyatakan". */
function commaName(layout: Layout, first: number, at: number, atoms: Neighbours): Phrase | null {
  if (layout.tokens[at]?.text !== ',') return null;
  const name = atoms.startingAt(skipHonorific(layout, at + 1));
  if (name?.kind !== 'name' || partsAdjunct(layout, first, name.end)) return null;
  const next = layout.tokens[name.end];
  if (!next || [',', '(', '.', '"', '“'].includes(next.text)) return name;
  const { grammar, cues } = layout.pack;
  return cues.has(next.lower) ||
    grammar.adverbs.has(next.lower) ||
    grammar.auxiliaries.has(next.lower) ||
    grammar.adjunctOpeners.has(next.lower)
    ? name
    : null;
}

function skipHonorific(layout: Layout, at: number): number {
  const courtesy = courtesyLength(layout, at);
  if (courtesy > 0) return at + courtesy;
  const word = lowerAt(layout, at);
  if (!layout.pack.roles.honorifics.has(word) || !layout.tokens[at]?.capital) return at;
  return layout.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** A name with its office after it: "Qin Gang, China's foreign minister". */
function nameBefore(layout: Layout, office: Affiliation, atoms: Neighbours): Named | null {
  const { descriptions, grammar } = layout.pack;
  let at = beforeOwner(layout, beforeCalling(layout, office.range.first));
  const word = lowerAt(layout, at - 1);
  if (descriptions.determiners.has(word) || grammar.articles.has(word)) at--;
  if (AT_A_TIME.has(lowerAt(layout, at - 1)) && !layout.pack.roles.headFirst) at--;
  if (layout.tokens[at - 1]?.text !== ',') return null;
  const name = atoms.endingAt(at - 1);
  if (name?.kind !== 'name' || isAcronym(layout, name)) return null;
  if (partsAdjunct(layout, name.first, office.range.end)) return null;
  const after = layout.tokens[office.range.end]?.text ?? '.';
  const bounded =
    [',', '.', ')', ';'].includes(after) ||
    layout.pack.cues.has(after.toLowerCase()) ||
    grammar.relativisers.has(after) ||
    grammar.placePrepositions.has(after) ||
    layout.pack.roles.affiliationMarkers.has(after);
  return bounded ? personOf(office, name) : null;
}

/** Before an office that somebody held or holds at a time: "then the envoy". */
const AT_A_TIME: ReadonlySet<string> = new Set(['then', 'now', 'currently', 'formerly', 'previously']);

/** Most words between an article and the apostrophe of an owner that common words tell. */
const LONGEST_OWNER = 3;

/** Where "bloc's" begins in "the bloc's foreign policy chief"; `at` where no owner in common words stands before. */
function beforeOwner(layout: Layout, at: number): number {
  if (!layout.pack.tagger || lowerAt(layout, at - 1) !== "'s") return at;
  for (let first = at - 2; first > at - 2 - LONGEST_OWNER; first--) {
    const { kind, capital } = layout.tokens[first - 1] ?? {};
    if (layout.tokens[first]?.capital || kind !== 'word' || capital) return at;
    if (layout.pack.grammar.articles.has(lowerAt(layout, first - 1))) return first;
  }
  return at;
}

/** Longest calling before "and" and an office, in tokens. */
const LONGEST_CALLING = 7;

/** Where "developer and" begins in "a developer and spokeswoman for the Coalition"; `at` where nothing such stands. */
function beforeCalling(layout: Layout, at: number): number {
  const { joiners, articles } = layout.pack.grammar;
  if (!layout.pack.tagger || !joiners.has(lowerAt(layout, at - 1))) return at;
  for (let first = at - 2; first > at - LONGEST_CALLING; first--) {
    const { kind, text = '' } = layout.tokens[first] ?? {};
    const verb = ['VERB', 'AUX'].includes(layout.tags[first] ?? '') && !text.includes('-');
    if (kind !== 'word' || verb) return at;
    if (articles.has(lowerAt(layout, first))) return first + 1;
  }
  return at;
}

function personOf(office: Affiliation, name: Phrase): Named {
  return (layout, title) => {
    const address = name.first < office.range.first ? addressBefore(layout, name.first) : null;
    return phraseOf(layout, {
      first: Math.min(office.range.first, address?.first ?? name.first),
      end: Math.max(office.range.end, name.end),
      core: { first: name.first, end: name.end },
      kind: 'person',
      title: { first: title.first, end: title.end },
      of: office.of,
      gender: genderOf(layout, title) ?? address?.gender ?? null,
    });
  };
}

function genderOf(layout: Layout, title: Title): Gender | null {
  return layout.pack.roles.gendered.get(title.head) ?? null;
}

function bareOffice(layout: Layout, title: Title, office: Affiliation): Phrase | null {
  const { descriptions, grammar } = layout.pack;
  const before = lowerAt(layout, office.range.first - 1);
  const after = lowerAt(layout, office.range.end);
  const pointed = descriptions.definite.has(before) || descriptions.definiteAfter.has(after);
  const one = !pointed && (descriptions.determiners.has(before) || grammar.articles.has(before));
  const capital = layout.tokens[title.first]?.capital === true && layout.pack.roles.headFirst;
  if (!pointed && !one && !office.of && !capital) return null;
  return phraseOf(layout, {
    first:
      pointed || one
        ? office.range.first - (descriptions.definiteAfter.has(after) ? 0 : 1)
        : office.range.first,
    end: descriptions.definiteAfter.has(after)
      ? office.range.end + 1
      : anonymityEnd(layout, office.range.end, wholeSentence(layout, office.range)),
    core: office.range,
    kind: 'person',
    use: one ? 'description' : 'office',
    title: { first: title.first, end: title.end },
    of: office.of,
    described: one,
    gender: genderOf(layout, title),
  });
}

function wholeSentence(layout: Layout, range: Range): Range {
  return layout.sentences[layout.sentenceOf[range.first] ?? 0] ?? range;
}

/** Names that a title of address marks: "Mr. Berg", "Pak Budi". */
export function findAddressed(
  layout: Layout,
  atoms: readonly Phrase[],
  taken: ReadonlySet<number>,
): Phrase[] {
  const found: Phrase[] = [];
  for (const atom of atoms) {
    if (atom.kind !== 'name' || taken.has(atom.first)) continue;
    const address = addressBefore(layout, atom.first);
    if (!address || isNamesake(layout, address.first)) continue;
    const core = { first: atom.first, end: atom.end };
    found.push(phraseWith(atom, { ...address, core, kind: 'person' }));
  }
  return found;
}

/** "RSUD Dr. Lind", "Jl. Dr. Lind": what is called after someone. */
function isNamesake(layout: Layout, address: number): boolean {
  const { namesakes, grounds } = layout.pack.organisations;
  const head = lowerAt(layout, layout.tokens[address - 1]?.text === '.' ? address - 2 : address - 1);
  return namesakes.has(head) || grounds.has(head);
}

/** The title of address before a name, "Mr." or "Pak": where it begins and whose it is. */
function addressBefore(layout: Layout, name: number): { first: number; gender: Gender | null } | null {
  const stop = layout.tokens[name - 1]?.text === '.';
  const first = stop ? name - 2 : name - 1;
  const { honorifics, mistaken } = layout.pack.roles;
  const gender = wordListAt(layout, mistaken, first) ? undefined : honorifics.get(lowerAt(layout, first));
  return gender !== undefined && layout.tokens[first]?.capital ? { first, gender } : null;
}
