import { foldName } from '../gazetteer/town-index.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import { casingAt, type Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { isUpper } from '../text/characters.ts';
import { append } from '../text/grouped.ts';
import { lowerAt } from '../text/words.ts';
import { attach, type Cast, type Member, memberFrom } from './cast.ts';
import { resolveCountryWords, resolveSharedDemonyms } from './country-words.ts';

/** What speaks for a place where a name stands: its own words, those beside it, or nothing. */
type Ground = 'told' | 'placed' | 'none';

/** The cast with the towns and the countries that the text mentions besides. */
export function resolvePlaces(layout: Layout, phrases: Phrases, cast: Cast): Cast {
  resolveTowns(layout, phrases, cast);
  resolveCountryWords(layout, phrases, cast);
  resolveSharedDemonyms(cast);
  return cast;
}

/**
 * Makes places of the names that are no one's yet: towns that the gazetteer knows, and names that the words beside them tell
 * to be places ("the village of Prent", "near Prent"). One occurrence that is told so tells the others of that name.
 */
function resolveTowns(layout: Layout, phrases: Phrases, cast: Cast): void {
  const byName = new Map<string, Phrase[]>();
  for (const phrase of phrases.list)
    if (phrase.kind === 'name' && !cast.memberOf.has(phrase)) append(byName, foldName(phrase.name), phrase);
  if (byName.size === 0) return;
  const places = placesByKey(cast);
  for (const [name, group] of byName) {
    if (!isPlace(layout, phrases, cast, name, group)) continue;
    const country = layout.towns.get(name)?.in ?? countryAfter(layout, phrases, cast, group);
    const key = `place:${name}`;
    const member = places.get(key) ?? placeFrom(layout, group, key, country);
    places.set(key, member);
    cast.members.add(member);
    for (const each of group) attach(cast, member, each);
  }
}

function placeFrom(
  layout: Layout,
  group: readonly Phrase[],
  key: string,
  country: string | undefined,
): Member {
  const { first, end } = group[0]?.core ?? { first: 0, end: 0 };
  const where = country ? { in: country } : {};
  return memberFrom(phraseOf(layout, { first, end, kind: 'place', key, ...where }), null);
}

function placesByKey(cast: Cast): Map<string, Member> {
  const places = new Map<string, Member>();
  for (const [phrase, member] of cast.memberOf)
    if (phrase.key && member.kind === 'place') places.set(phrase.key, member);
  return places;
}

function isPlace(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  name: string,
  group: readonly Phrase[],
): boolean {
  const grounds = group.map((phrase) => groundOf(layout, phrases, cast, phrase));
  if (grounds.includes('told')) return true;
  const town = layout.towns.get(name);
  if (!town) {
    const unknown = group.filter((phrase, i) => grounds[i] === 'placed' && isUnknown(layout, phrase));
    return 2 * unknown.length > group.length;
  }
  if (grounds.includes('placed')) return true;
  return town.large && !layout.pack.givenNames.has(name) && group.some((phrase) => isPlain(layout, phrase));
}

/** What stands around the name. */
function groundOf(layout: Layout, phrases: Phrases, cast: Cast, phrase: Phrase): Ground {
  const { first, end } = phrase.core;
  const { nouns } = layout.pack.places;
  const before = lowerAt(layout, first - 1);
  if (layout.tokens[end]?.capital && !inHeadline(layout, first)) return 'none';
  if (nouns.has(before) || (before === 'of' && nouns.has(lowerAt(layout, first - 2)))) return 'told';
  const placed = layout.pack.grammar.placePrepositions.has(before);
  if (isFollowedByPlace(layout, phrases, cast, end) && (placed || layout.towns.has(foldName(phrase.name))))
    return 'told';
  return placed ? 'placed' : 'none';
}

/** "Prent, Norway": what is named next lies around it. */
function isFollowedByPlace(layout: Layout, phrases: Phrases, cast: Cast, end: number): boolean {
  return placeAfter(layout, phrases, cast, end) !== null;
}

function placeAfter(layout: Layout, phrases: Phrases, cast: Cast, end: number): Member | null {
  if (layout.tokens[end]?.text !== ',') return null;
  const next = phrases.at.startingAt(end + 1);
  if (!next || next.use === 'demonym' || next.described) return null;
  const member = cast.memberOf.get(next);
  return member?.kind === 'place' || member?.kind === 'country' ? member : null;
}

function countryAfter(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  group: readonly Phrase[],
): string | undefined {
  for (const { core } of group) {
    const around = placeAfter(layout, phrases, cast, core.end);
    if (around) return around.iso3 ?? around.in;
  }
  return undefined;
}

/** Prepositions that name a place whatever they are followed by, rather than one that something is done to or by. */
const SURE: ReadonlySet<string> = new Set(['in', 'near', 'at', 'di']);

/** A name of no table: after "in" and the like, in no more than three words of which none is an abbreviation or small elsewhere. */
function isUnknown(layout: Layout, { core }: Phrase): boolean {
  const { first, end } = core;
  if (end - first > 2 || !SURE.has(lowerAt(layout, first - 1))) return false;
  for (let at = first; at < end; at++) {
    const { text = '', lower = '' } = layout.tokens[at] ?? {};
    if (text.length < 4 || isUpper(text) || casingAt(layout, at)?.lower) return false;
    if (layout.pack.organisations.heads.has(lower) || layout.pack.organisations.sites.has(lower))
      return false;
    if (layout.pack.givenNames.has(lower) || layout.gazetteer.has(lower)) return false;
  }
  const next = layout.tokens[end];
  return next?.lower !== "'s" && next?.kind !== 'number' && !next?.capital;
}

/** In the middle of a sentence and beside no other capital: nothing but its own. */
function isPlain(layout: Layout, { core }: Phrase): boolean {
  const { first, end } = core;
  const { capitalInside, lower } = casingAt(layout, first) ?? {};
  if (end - first === 1 && (lower || !capitalInside || opensSentence(layout, first))) return false;
  const before = layout.tokens[first - 1];
  return (
    !layout.tokens[end]?.capital && (!before?.capital || layout.pack.grammar.functionWords.has(before.lower))
  );
}
