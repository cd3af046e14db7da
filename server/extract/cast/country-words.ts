import { SHARED_DEMONYMS } from '../gazetteer/demonyms.ts';
import { type Entry, type Gazetteer, matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOfEntry, type Range, type Stretch } from '../layout/phrase.ts';
import { knownAt } from '../phrases/atoms.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { countBelow } from '../text/ordered.ts';
import { lowerAt } from '../text/words.ts';
import { attach, type Cast, type Member, memberFrom, moveRoles } from './cast.ts';

/**
 * Mentions of countries within other phrases and words: "Norwegian" of "the Norwegian government", "a senior Norwegian
 * official" and "Norwegian-flagged", "Norway" of "the Supreme Court of Norway". Not those within the names of people and firms.
 */
export function resolveCountryWords(layout: Layout, phrases: Phrases, cast: Cast): void {
  const taken = takenTokens(layout, phrases, cast);
  const members = countriesByCode(cast);
  const openers = countryOpeners(layout.gazetteer);
  const add = (phrase: Phrase | null) => {
    if (!phrase?.iso3) return;
    const member = members.get(phrase.iso3) ?? memberFrom(phrase, null);
    members.set(phrase.iso3, member);
    cast.members.add(member);
    attach(cast, member, phrase);
  };
  for (const phrase of bodiesOf(layout, cast)) add(phrase);
  for (const at of hyphenated(layout)) for (const phrase of joinedAt(layout, at)) add(phrase);
  for (const sentence of layout.sentences)
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = layout.tokens[at];
      if (!mayLead(layout, at, Lead.named) || !token?.capital || taken[at]) continue;
      if (!openers.has(token.lower)) continue;
      const known = knownAt(layout, at, sentence);
      if (known?.kind !== 'country' || isTaken(taken, known)) continue;
      add(known);
      at = known.end - 1;
    }
}

/** The words with a hyphen within, found by their hyphens: few words have one. */
function hyphenated({ text, tokens }: Layout): number[] {
  const found: number[] = [];
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    const at = countBelow(tokens, ({ start }) => start, hyphen) - 1;
    const token = tokens[at];
    if (token?.kind === 'word' && hyphen < token.end && found.at(-1) !== at) found.push(at);
  }
  return found;
}

/** The words with which names of countries and of the seats of their governments begin. */
const countryOpeners = oncePer((gazetteer: Gazetteer): ReadonlySet<string> => {
  const tellCountries = (entries: readonly Entry[]) =>
    entries.some(({ kind, government }) => kind === 'country' || government !== undefined);
  return new Set([...gazetteer].filter(([, entries]) => tellCountries(entries)).map(([word]) => word));
});

/** "Dominican" means Dominica where the text names it, and the Dominican Republic nowhere by name. */
export function resolveSharedDemonyms(cast: Cast): void {
  const members = countriesByCode(cast);
  for (const [code, member] of members) {
    const phrases = [...member.phrases];
    const other = members.get(SHARED_DEMONYMS[code] ?? '');
    if (!other || !phrases.every(({ use }) => use === 'demonym')) continue;
    if ([...cast.members].some(({ of }) => of === member)) continue;
    for (const phrase of phrases) attach(cast, other, phrase);
    moveRoles(cast, member, other);
    cast.members.delete(member);
  }
}

/** Tokens that tell their country or place already, or are within a name. */
function takenTokens(layout: Layout, phrases: Phrases, cast: Cast): Uint8Array {
  const taken = new Uint8Array(layout.tokens.length);
  for (const [phrase, member] of cast.memberOf) {
    if (phrase.described || phrase.use === 'pronoun') continue;
    if (member.kind === 'country' && isGovernment(layout, phrase)) continue;
    taken.fill(1, phrase.core.first, phrase.core.end);
  }
  for (const phrase of phrases.list)
    if (phrase.kind === 'name') taken.fill(1, phrase.core.first + 1, phrase.core.end);
  return taken;
}

/** "the Norwegian government": more than the country's own name. */
function isGovernment(layout: Layout, { core, use }: Phrase): boolean {
  const words = core.end - core.first;
  return (
    words > 1 &&
    use !== 'demonym' &&
    matchEntry(layout.gazetteer, layout.tokens, core.first)?.words.length !== words
  );
}

function isTaken(taken: Uint8Array, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if (taken[at]) return true;
  return false;
}

function countriesByCode(cast: Cast): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const member of cast.members)
    if (member.kind === 'country' && member.iso3) members.set(member.iso3, member);
  return members;
}

/** The countries that end the names of bodies: "Bank of Norway". */
function bodiesOf(layout: Layout, cast: Cast): Phrase[] {
  if (layout.pack.roles.headFirst) return [];
  const found: Phrase[] = [];
  for (const [{ core, described, media }, { kind }] of cast.memberOf) {
    if (kind !== 'organisation' || media || described || core.end - core.first < 3) continue;
    for (let at = core.first + 1; at < core.end - 1; at++) {
      if (lowerAt(layout, at) !== 'of') continue;
      const first = layout.pack.grammar.articles.has(lowerAt(layout, at + 1)) ? at + 2 : at + 1;
      const entry = matchEntry(layout.gazetteer, layout.tokens, first);
      if (entry?.kind !== 'country' || first + entry.words.length !== core.end) continue;
      found.push(phraseOfEntry(entry, first, core.end));
    }
  }
  return found;
}

/** Before a country's name, in one word with it: "pro-Palestine". */
const LEANINGS: ReadonlySet<string> = new Set(['pro', 'anti', 'non', 'ex', 'post']);

/** Before a hyphen for a country: "Sino-Indian". */
const COMBINED: ReadonlyMap<string, string> = new Map([
  ['sino', 'china'],
  ['russo', 'russia'],
  ['franco', 'france'],
  ['anglo', 'britain'],
  ['italo', 'italy'],
  ['greco', 'greece'],
  ['turco', 'turkey'],
  ['austro', 'austria'],
]);

/** The countries within a word of parts: "Norwegian-flagged", "United Kingdom-based", "pro-Norway", "Norway-Chad". */
function joinedAt(layout: Layout, at: number): Phrase[] {
  const { text = '', start = 0 } = layout.tokens[at] ?? {};
  const parts = text.split('-');
  let from = start;
  const stretches = parts.map((part): Stretch & { readonly text: string } => {
    const stretch = { start: from, end: from + part.length, text: part };
    from = stretch.end + 1;
    return stretch;
  });
  const known = stretches.map((part, i) =>
    isCapital(part.text) ? entryEnding(layout, at, part.text, i === 0) : null,
  );
  const told = stretches.every(
    ({ text: part }, i) => known[i] || (i === 0 ? LEANINGS.has(part.toLowerCase()) : !isCapital(part)),
  );
  if (!told) return [];
  return stretches.flatMap((part, i) => {
    const entry = known[i];
    if (!entry) return [];
    const first = at + 1 - entry.words.length;
    const start = layout.tokens[first]?.start ?? part.start;
    const stretch = { start: i === 0 ? start : part.start, end: part.end };
    return [phraseOfEntry(entry, first, at + 1, entry.use, 'literal', undefined, stretch)];
  });
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== '' && first !== first.toLowerCase();
}

const LONGEST = 3;

/** The country whose name ends in `word`; with `joined` the tokens before may hold its first words. */
function entryEnding(layout: Layout, at: number, word: string, joined: boolean): Entry | null {
  const lower = (joined && COMBINED.get(word.toLowerCase())) || word.toLowerCase();
  for (let length = joined ? LONGEST : 1; length > 0; length--) {
    const first = at + 1 - length;
    const opening = length === 1 ? lower : lowerAt(layout, first);
    const found = layout.gazetteer.get(opening)?.find((entry) => {
      if (entry.kind !== 'country' || entry.words.length !== length || entry.words[length - 1] !== lower)
        return false;
      if (entry.exact && entry.exact[length - 1] !== word) return false;
      return entry.words.every((each, i) => i === length - 1 || each === lowerAt(layout, first + i));
    });
    if (found) return found;
  }
  return null;
}
