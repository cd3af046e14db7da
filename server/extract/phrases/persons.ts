import type { PeopleWords } from '../../language/index.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import { casingAt, type Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { holdsNumber, isUpper } from '../text/characters.ts';
import { fold, particleLength } from '../text/folding.ts';
import { lowerAt } from '../text/words.ts';
import { endsCourtesy } from './courtesies.ts';

/** Most words of a person's name. */
const MOST_WORDS = 6;

/** What it takes to take capitals for a person; in a line of capitals it takes more. */
const ENOUGH = 2;
const ENOUGH_IN_HEADLINE = 3;

/**
 * True where its words and those around it tell that a run of capitals names a person, wherever it stands: "Ilkka Sand",
 * "rapper Kohi", "Sand, 44,". `alone` are the words that the text has as names by themselves (aloneIn). Never "the Sand
 * Act", "Ilkka Sand Bridge", "in Port Sand".
 */
export function namesPerson(layout: Layout, name: Phrase, alone: ReadonlySet<string>): boolean {
  const { people } = layout.pack;
  if (!people) return false;
  const words = wordsOf(layout, name.core);
  if (words.length === 0 || words.length > MOST_WORDS || isThing(layout, people, name.core, words))
    return false;
  const enough = inHeadline(layout, name.core.first) ? ENOUGH_IN_HEADLINE : ENOUGH;
  const inside =
    words.length > 1
      ? fullName(layout, people, name.core, words, alone)
      : shortName(layout, people, name, words);
  if (inside === 0 && enough > ENOUGH) return false;
  return inside + around(layout, people, name, words.length) >= enough;
}

/** The words, folded, that a text has as names by themselves inside its sentences. */
export function aloneIn(layout: Layout, names: readonly Phrase[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { core } of names)
    if (core.end - core.first === 1 && layout.casing.get(lowerAt(layout, core.first))?.capitalInside)
      found.add(fold(lowerAt(layout, core.first)));
  return found;
}

/** The words of a name, folded; the stops of initials left out. */
function wordsOf(layout: Layout, { first, end }: Range): string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++)
    if (layout.tokens[at]?.kind === 'word') words.push(fold(lowerAt(layout, at)));
  return words;
}

/** True for capitals of which a word says that they name something, and no one: "Sand Province", "Cyclone Ilkka". */
export function namesThing(layout: Layout, { core }: Phrase): boolean {
  const { people } = layout.pack;
  return people !== null && isThing(layout, people, core, wordsOf(layout, core));
}

function isThing(layout: Layout, people: PeopleWords, core: Range, words: readonly string[]): boolean {
  const { organisations, roles, givenNames } = layout.pack;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  for (const word of words) if (isOrBegins(people.things, word)) return true;
  if (organisations.heads.has(last) || (organisations.sites.has(last) && words.length > 1)) return true;
  if (
    words.length > 1 &&
    (people.looseThings.has(last) || (people.looseThings.has(first) && !givenNames.has(first)))
  )
    return true;
  for (let at = core.first; at < core.end; at++) if (holdsNumber(layout.tokens[at]?.text ?? '')) return true;
  return words.length === 1 && (roles.portfolio.has(last) || layout.pack.dates.months.has(last));
}

/** What the words of a name of several tell. */
function fullName(
  layout: Layout,
  people: PeopleWords,
  core: Range,
  words: readonly string[],
  alone: ReadonlySet<string>,
): number {
  const { givenNames, roles } = layout.pack;
  const [first = '', second = ''] = words;
  const end = people.suffixes.has(words.at(-1) ?? '') ? words.length - 1 : words.length;
  const last = words[end - 1] ?? '';
  let told = 0;
  if (isOrBegins(givenNames, first)) told += 2;
  else if (givenNames.has(second) && words.length > 2) told += 1;
  if (people.styles.has(first)) told += 2;
  if (end > 1 && isSurname(people, last)) told += 1;
  if (end > 1 && (people.knownSurnames.has(last) || alone.has(last))) told += 2;
  if (people.leadingSurnames.has(first) && words.length < 4) told += 2;
  if (end < words.length) told += 2;
  if (hasInitials(layout, core) || isGaelic(layout, core)) told += 2;
  for (let i = 1; i < words.length - 1; i++)
    if (roles.namePartLowers.has(words[i] ?? '')) return told + (OF_NAMES.has(words[i] ?? '') ? 2 : 1);
  return told;
}

/** Particles that stand in names of people and hardly in others. */
const OF_NAMES: ReadonlySet<string> = new Set([
  'von',
  'van',
  'bin',
  'bint',
  'binti',
  'ibn',
  'ould',
  'zu',
  'ter',
  'ten',
]);

/** "O'Lind", "Ó Lind", "Ní Lind": who is called so. */
function isGaelic(layout: Layout, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const { text = '' } = layout.tokens[at] ?? {};
    if (/^O['’]\p{Lu}/u.test(text) || (at < end - 1 && /^(?:Ó|Ní|Nic|Uí)$/u.test(text))) return true;
  }
  return false;
}

/** "Leon E. Berg", "L.E. Berg", but not "Berg S.A.". */
function hasInitials(layout: Layout, { first, end }: Range): boolean {
  for (let at = first; at < end - 1; at++) {
    const { text = '' } = layout.tokens[at] ?? {};
    if (text.length === 1 && text !== text.toLowerCase() && layout.tokens[at + 1]?.text === '.') return true;
    if (at === first && /^(?:\p{Lu}\.)+$/u.test(text)) return true;
  }
  return false;
}

/** True for one of the words, and for "jens-olav" where "jens" is one. */
function isOrBegins(words: { has(word: string): boolean }, word: string): boolean {
  if (words.has(word)) return true;
  const stem = beforeHyphen(word);
  return stem !== word && words.has(stem);
}

/** "jens" of "jens-olav". */
function beforeHyphen(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen > 2 ? word.slice(0, hyphen) : word;
}

/** A shorter end of surnames counts only in longer words. */
const LONG_END = 3;
const LONG_WORD = 6;

function isSurname(people: PeopleWords, word: string): boolean {
  if (people.surnames.has(word)) return true;
  const bare =
    word.includes('-') &&
    particleLength(word.replace(/-(.)/u, (_, letter: string) => `-${letter.toUpperCase()}`)) > 0;
  return (
    bare ||
    people.surnameEndings.some(
      (ending) =>
        word.length >= (ending.length < LONG_END ? LONG_WORD : LONG_END + ending.length) &&
        word.endsWith(ending),
    )
  );
}

function shortName(
  layout: Layout,
  people: PeopleWords,
  { core }: Phrase,
  [word = '']: readonly string[],
): number {
  if (people.knownSurnames.has(word)) return ENOUGH_IN_HEADLINE;
  if (isGaelic(layout, core)) return ENOUGH;
  const text = layout.tokens[core.first]?.text ?? '';
  const seen = casingAt(layout, core.first);
  const doubtful = isUpper(text) || seen?.lower || layout.pack.grammar.functionWords.has(word);
  if (doubtful || (opensSentence(layout, core.first) && !seen?.capitalInside)) return -ENOUGH;
  return 0;
}

/** What the words around a name tell. */
function around(layout: Layout, people: PeopleWords, name: Phrase, words: number): number {
  const { core } = name;
  return before(layout, people, name.first, core, words) + after(layout, people, core, words);
}

function before(layout: Layout, people: PeopleWords, first: number, core: Range, words: number): number {
  const token = layout.tokens[first - 1];
  const word = token?.lower ?? '';
  const { articles } = layout.pack.grammar;
  if (articles.has(word)) return people.courts.has(lowerAt(layout, core.end)) ? 1 : -3;
  if (PLACES.has(word)) return words > 1 ? -1 : -2;
  if (people.callings.has(word) && !opensSentence(layout, first - 1)) {
    const loose = people.looseCallings.has(word);
    return loose ? (words > 1 ? 1 : 0) : 2;
  }
  if (people.makers.has(word)) return words > 1 ? 2 : 0;
  if (token?.capital && endsCourtesy(layout, first)) return 2;
  if (words < 4 && isListed(layout, people, first, core.end)) return ENOUGH_IN_HEADLINE;
  return 0;
}

/** Most names of a list, and most words of each. */
const LONGEST_LIST = 6;
const LONGEST_LISTED = 3;

/** "Li" of "envoys Zhou, Li and Wang": one of a list of capitals behind what several people are. */
function isListed(layout: Layout, people: PeopleWords, first: number, end: number): boolean {
  let at = first;
  let joined = isJoint(layout, end);
  for (let names = 0; names < LONGEST_LIST; names++) {
    if (isMany(layout, people, at - 1)) return joined;
    if (!isJoint(layout, at - 1)) return false;
    joined = true;
    at = jointFirst(layout, at - 1);
    const from = at;
    while (from - at < LONGEST_LISTED && layout.tokens[at - 1]?.capital && !isMany(layout, people, at - 1))
      at--;
    if (at === from) return false;
  }
  return false;
}

/** A comma or "and" before a capital. */
function isJoint(layout: Layout, at: number): boolean {
  const { joiners } = layout.pack.grammar;
  if (layout.tokens[at]?.text === ',')
    return layout.tokens[at + 1]?.capital === true || isJoint(layout, at + 1);
  return joiners.has(lowerAt(layout, at)) && layout.tokens[at + 1]?.capital === true;
}

/** Where a joint that ends at `at` begins: ", and". */
function jointFirst(layout: Layout, at: number): number {
  return layout.tokens[at]?.text !== ',' && layout.tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** "envoys", "Ministers": what several people are, after no article. */
function isMany(layout: Layout, people: PeopleWords, at: number): boolean {
  return isManyCalled(people, lowerAt(layout, at)) && layout.sentenceOf[at] === layout.sentenceOf[at + 1];
}

/** "envoys": what several people are, and no club or firm. */
export function isManyCalled({ callings, looseCallings }: PeopleWords, word: string): boolean {
  if (!word.endsWith('s') || word.length < SHORTEST_MANY) return false;
  const one = word.slice(0, -1);
  return (callings.has(word) || callings.has(one)) && !looseCallings.has(word) && !looseCallings.has(one);
}

const SHORTEST_MANY = 5;

/** Before places far more often than before people. */
const PLACES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'into',
  'across',
  'outside',
  'inside',
  'around',
]);

function after(layout: Layout, people: PeopleWords, { end }: Range, words: number): number {
  const next = lowerAt(layout, end);
  const beyond = lowerAt(layout, end + 1);
  const { auxiliaries } = layout.pack.grammar;
  if (people.courts.has(next)) return 1;
  if (next === "'s" && people.kin.has(beyond)) return words > 1 ? 2 : 1;
  if (people.deeds.has(next)) return 1;
  if (auxiliaries.has(next) && people.fates.has(beyond)) return words > 1 ? 2 : 1;
  if (isAge(layout, end)) return 2;
  if (next === ',' && beyond === 'who') return saysOneName(layout, end + 2) ? 2 * ENOUGH + 1 : 2;
  if (next === 'who') return 1;
  if (next === '(' && layout.tokens[end + 1]?.capital && layout.tokens[end + 2]?.text === ')') return -2;
  if (people.things.has(next) || layout.pack.organisations.heads.has(next)) return -2;
  return isApposed(layout, people, end) ? 2 : 0;
}

/** How far in words "one name" may stand behind "who". */
const LONGEST_REMARK = 8;

/** ", who like many Indonesians goes by one name,". */
function saysOneName(layout: Layout, at: number): boolean {
  for (let word = at; word < at + LONGEST_REMARK; word++)
    if (lowerAt(layout, word + 1) === 'name' && /^(?:one|single)$/.test(lowerAt(layout, word))) return true;
  return false;
}

/** ", 44," and "(44)". */
function isAge(layout: Layout, at: number): boolean {
  const [open, age, close] = layout.tokens.slice(at, at + 3);
  if (age?.kind !== 'number' || !/^\d\d$/u.test(age.text)) return false;
  return (open?.text === ',' && close?.text === ',') || (open?.text === '(' && close?.text === ')');
}

/** How far in words the head of what someone is may stand. */
const APPOSITION = 5;

/** ", the leader", ", a former rapper". */
function isApposed(layout: Layout, people: PeopleWords, at: number): boolean {
  if (layout.tokens[at]?.text !== ',') return false;
  const { articles } = layout.pack.grammar;
  const { prefixes } = layout.pack.roles;
  if (!articles.has(lowerAt(layout, at + 1)) && !prefixes.has(lowerAt(layout, at + 1)))
    return people.callings.has(lowerAt(layout, at + 1)) && !people.looseCallings.has(lowerAt(layout, at + 1));
  for (let word = at + 2; word < at + 2 + APPOSITION; word++) {
    if (layout.tokens[word]?.kind !== 'word') return false;
    const head = lowerAt(layout, word);
    if (people.callings.has(head))
      return !people.looseCallings.has(head) && lowerAt(layout, word + 1) !== "'s";
  }
  return false;
}
