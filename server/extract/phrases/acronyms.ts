import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range, wordsIn } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';

/** Most words of an acronym in brackets: "(FMDM SIL UI)". */
const LONGEST_ACRONYM = 4;

/** "KPK" of "Komisi Pemberantasan Korupsi (KPK)", but not "PAN" of "DPRD Partai Amanat Nasional (PAN)". */
export function acronymAfter(layout: Layout, phrase: Phrase): string | null {
  if (layout.tokens[phrase.end]?.text !== '(') return null;
  const first = phrase.end + 1;
  let end = first;
  while (end - first < LONGEST_ACRONYM && layout.tokens[end]?.capital) end++;
  if (end === first || layout.tokens[end]?.text !== ')') return null;
  const words = lowerIn(layout, { first, end });
  if (end - first > 1) return isAcronym(layout.tokens[first]?.text ?? '') ? words : null;
  const initials = initialsOf(wordsOf(layout, phrase.core));
  if (initials !== words && phrase.kind === 'country') return null;
  if (initials !== words && initials.endsWith(words)) return null;
  return isTailOf(layout, phrase, words) || isForeign(layout, phrase, words) ? null : words;
}

/** True for "(FDA)" behind a known body of one country whose name hasn't these letters: that of another one is meant. */
function isForeign(layout: Layout, { core, in: country }: Phrase, acronym: string): boolean {
  if (!country || !isAcronym(layout.tokens[core.end + 1]?.text ?? '')) return false;
  let rest = wordsOf(layout, core).join('');
  return [...acronym].some((letter) => {
    const at = rest.indexOf(letter);
    rest = rest.slice(at + 1);
    return at < 0;
  });
}

/** True for "Bank Indonesia" in "Bantuan Likuiditas Bank Indonesia (BLBI)": the acronym spells the words before it as well. */
function isTailOf(layout: Layout, { core }: Phrase, acronym: string): boolean {
  for (let first = core.first - 1; first >= core.first - acronym.length; first--) {
    const word = layout.tokens[first];
    if (!word?.capital) return false;
    if (
      word.lower.charAt(0) === acronym.charAt(0) &&
      spells(acronym, wordsOf(layout, { first, end: core.end }))
    )
      return true;
  }
  return false;
}

/** The words, small, without punctuation. */
function wordsOf(layout: Layout, { first, end }: Range): string[] {
  return layout.tokens.slice(first, end).flatMap(({ kind, lower }) => (kind === 'word' ? lower : []));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Small words that acronyms leave out. */
const SKIPPED = /^(?:and|of|for|the|on|in|to|dan|di|ke|untuk|atas|dari)$/u;

function spells(acronym: string, words: readonly string[]): boolean {
  return initialsOf(words) === acronym || initialsOf(words.filter((word) => !SKIPPED.test(word))) === acronym;
}

/** "DPRD" of "DPRD Kota Bergen". */
export function acronymBefore(layout: Layout, { kind, use, core }: Phrase): string | null {
  const [opening] = layout.tokens.slice(core.first, core.end);
  if (kind !== 'organisation' || use !== 'name' || core.end - core.first < 2 || !opening) return null;
  return /^\p{Lu}{3,}$/u.test(opening.text) ? opening.lower : null;
}

/** "ICW", but neither "II" nor "KM". */
export function isAcronym(text: string): boolean {
  return text.length > 2 && isUpper(text) && /^\p{Lu}+$/u.test(text) && !/^[IVX]+$/.test(text);
}

/**
 * `list` in which a body that its acronym in brackets tells is the known one: "Organisasi Kesehatan Dunia (WHO)". One
 * that spells the acronym and is called otherwise than the known one is another: then the acronym means that wherever
 * it stands, as "PPP" does after "Public Private Partnership (PPP)".
 */
export function joinKnownAcronyms(layout: Layout, list: readonly Phrase[]): readonly Phrase[] {
  const joined = new Map<Phrase, Phrase>();
  const own = new Map<string, Identity>();
  list.forEach((known, i) => {
    if (known.kind !== 'organisation' || known.use !== 'short') return;
    const spelt = speltBefore(layout, known);
    if (spelt !== null) own.set(keyOf(known, lowerIn(layout, known.core)), spelt);
    const body = list[i - 1];
    if (body?.kind !== 'organisation' || known.first !== body.end + 1) return;
    if (body.key === known.key || body.wikidata || !acronymAfter(layout, body)) return;
    const isUnknown = body.key === `organisation:${lowerIn(layout, body.core)}`;
    if (spelt === null && (isUnknown || isElsewhere(body, known))) joined.set(body, known);
  });
  if (joined.size === 0 && own.size === 0) return list;
  return list.map((phrase) => {
    const other = joined.get(phrase) ?? own.get(keyOf(phrase, lowerIn(layout, phrase.core)));
    if (other === undefined || other === phrase) return phrase;
    const { key, name, wikidata, in: country } = other;
    return { ...phrase, key, name, wikidata, in: country };
  });
}

type Identity = Pick<Phrase, 'key' | 'name' | 'wikidata' | 'in'>;

/** What the words before an acronym in brackets spell, where the body that it is known for is called otherwise. */
function speltBefore(layout: Layout, known: Phrase): Identity | null {
  const acronym = lowerIn(layout, known.core);
  const end = known.first - 1;
  if (layout.tokens[end]?.text !== '(' || layout.tokens[known.end]?.text !== ')') return null;
  for (let first = end - 2; first >= end - 2 * acronym.length; first--) {
    const word = layout.tokens[first];
    if (word?.kind !== 'word') return null;
    const words = wordsOf(layout, { first, end });
    if (!word.capital || word.lower.charAt(0) !== acronym.charAt(0) || !spells(acronym, words)) continue;
    return isCalledAs(known, words) ? null : bodyNamed(layout, { first, end });
  }
  return null;
}

function bodyNamed(layout: Layout, range: Range): Identity {
  return { key: `organisation:${lowerIn(layout, range)}`, name: wordsIn(layout, range) };
}

function keyOf({ key }: Phrase, words: string): string {
  return `${key} ${words}`;
}

/** True where more than half of the words are the known one's too: "Komisi Pemberatasan Korupsi". */
function isCalledAs({ name }: Phrase, words: readonly string[]): boolean {
  const known = new Set(name.toLowerCase().split(/[\s-]+/u));
  return words.filter((word) => known.has(word)).length * 2 > words.length;
}

/** A body's name in another language than its acronym may be that of one at home: "Badan Pengawas Obat dan Makanan (FDA)". */
function isElsewhere(body: Phrase, known: Phrase): boolean {
  return Boolean(body.in && known.in) && body.in !== known.in;
}
