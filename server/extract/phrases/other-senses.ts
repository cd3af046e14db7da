import { type Entry, matchEntry } from '../gazetteer/gazetteer.ts';
import { foldName } from '../gazetteer/town-index.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt } from '../text/words.ts';
import { isShipMark } from './vessels.ts';

/** Things called after a country: the word, and what follows it then. */
const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `turkish: delight; turkey: sandwich sandwiches breast breasts dinner dinners leg legs burger burgers stuffing trot vulture
   hunt hunting; french: fries toast press horn bulldog bulldogs; danish: pastry pastries; swiss: cheese roll chard; chinese: whispers
   checkers; russian: roulette dressing salad; dutch: oven courage elm; brazil: nut nuts; guinea: pig pigs fowl; belgian: waffle
   waffles malinois; greek: yogurt yoghurt salad; german: shepherd shepherds measles; irish: coffee setter stew; canadian: bacon;
   spanish: flu fly onion; mexican: standoff wave; cuban: sandwich heels; american: football cheese dream; indian: ocean summer ink
   file; english: breakfast muffin; japanese: knotweed encephalitis; jersey: cow cows`
    .replace(/\s+/gu, ' ')
    .split('; ')
    .map((row) => {
      const [word = '', things = ''] = row.split(': ');
      return [word.trim(), new Set(things.split(' '))] as const;
    }),
);

/** Words before the name of a language. */
const SPOKEN: ReadonlySet<string> = new Set(
  'in into speak speaks spoke spoken speaking learn learns learning learned fluent understand translated bahasa berbahasa'.split(
    ' ',
  ),
);

/** Before a name that is a street's then: "jalan Kuba", "Via Kuba"; those of `CAPITAL_STREETS` with a capital only. */
const STREETS: ReadonlySet<string> = new Set(['jalan', 'jl', 'jln', 'gang', 'gg']);
const CAPITAL_STREETS: ReadonlySet<string> = new Set(
  'Via Viale Piazza Rue Calle Avenida Avenue Rua Plaza Paseo Ulica Ulitsa Bulevar Boulevard'.split(' '),
);

/** Nouns before the name of a ship: "the tanker Kuba". */
const VESSELS: ReadonlySet<string> = new Set(
  'ship vessel warship ferry tanker frigate destroyer submarine yacht trawler schooner liner freighter battleship corvette'.split(
    ' ',
  ),
);

/** Before a vessel that is not named: "a tanker". */
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'any', 'every']);

/** Words of clubs before their town: "Real Madrid", "Persib Bandung". */
const CLUBS: ReadonlySet<string> = new Set(
  `real inter ac as fc afc cf atletico atlético bayern borussia dynamo dinamo lokomotiv spartak sporting ajax hertha olympique
   rapid sparta legia persib persija persebaya persipura arema psm psis pss psms persis persita persik persela`.split(
    /\s+/u,
  ),
);

/** Countries whose regions stand behind a town's name: "Paris, Texas". */
const FEDERAL: ReadonlySet<string> = new Set(['USA', 'CAN', 'AUS']);

/**
 * What a name that may be a country's or its government's means here instead: null for nothing that the gazetteer knows ("in
 * French", "Turkish delight"), a place ("Athens, Georgia"); undefined where it means what it says.
 */
export function otherSense(layout: Layout, entry: Entry, at: number, end: number): Phrase | null | undefined {
  const next = lowerAt(layout, end);
  if (next === 'war' && entry.kind === 'country' && layout.tokens[end]?.capital && !inHeadline(layout, at))
    return null;
  if (entry.words.length === 1 && THINGS.get(entry.words[0] ?? '')?.has(next) && entry.kind === 'country')
    return null;
  const before = lowerAt(layout, at - 1);
  if (STREETS.has(streetBefore(layout, at, before))) return null;
  if (entry.use !== 'demonym' && isShip(layout, at)) return null;
  if (CAPITAL_STREETS.has(layout.tokens[at - 1]?.text ?? '')) return null;
  if (CLUBS.has(before) && isClubWord(layout, at - 1)) return null;
  if (entry.kind === 'place' && CLUBS.has(entry.words[0] ?? '') && layout.tokens[end]?.capital) return null;
  if (entry.use === 'demonym')
    return isLanguage(layout, entry, at, end) || isNative(entry, before) ? null : undefined;
  return townIn(layout, entry, at, end) ?? stateOf(layout, entry, at, end) ?? undefined;
}

/** "jl" of "Jl. Kuba". */
function streetBefore(layout: Layout, at: number, before: string): string {
  return before === '.' && layout.tokens[at - 1]?.start === layout.tokens[at - 2]?.end
    ? lowerAt(layout, at - 2)
    : before;
}

/** "USS" before it, but not "120 MS"; "tanker", where nouns stand behind what tells more of them. */
function isShip(layout: Layout, at: number): boolean {
  const lower = lowerAt(layout, at - 1);
  if (isShipMark(layout, at - 1)) return true;
  if (!VESSELS.has(lower) || layout.pack.roles.headFirst || inHeadline(layout, at)) return false;
  return !INDEFINITE.has(lowerAt(layout, at - 2)) && !INDEFINITE.has(lowerAt(layout, at - 3));
}

/** "Real" of "Real Madrid", but not "AS" of "AS, Bandung" or "AS Roma" spelled small. */
function isClubWord(layout: Layout, at: number): boolean {
  const { text = '', capital } = layout.tokens[at] ?? {};
  return capital === true && (text !== 'AS' || layout.language === 'en');
}

/** Adjectives that as nouns are languages: one of the people is called otherwise. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'english french spanish dutch danish swedish finnish polish turkish irish welsh catalan'.split(' '),
);

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', ')', '!', '?', '”', '"']);

/** "in French.", "speaks Dutch and", "English is": no noun follows that it would tell more of. */
function isLanguage(layout: Layout, entry: Entry, at: number, end: number): boolean {
  const { functionWords, connectors, articles } = layout.pack.grammar;
  const before = lowerAt(layout, at - 1);
  const next = layout.tokens[end];
  if (SPOKEN.has(before)) return !next || next.kind === 'mark' || functionWords.has(next.lower);
  if (!LANGUAGES.has(entry.words[0] ?? '') || articles.has(before)) return false;
  return !next || ENDS.has(next.text) || (functionWords.has(next.lower) && !connectors.has(next.lower));
}

/** "American Indians" are no people of India. */
function isNative(entry: Entry, before: string): boolean {
  return before === 'american' && (entry.words[0] ?? '').startsWith('indian');
}

/** Peoples of several countries: "Bosnian Serbs" are citizens of Bosnia, "Kosovo Albanians" of Kosovo. */
const PEOPLES: ReadonlySet<string> = new Set('serb serbs croat croats albanian albanians'.split(' '));

/** The end of "Bosnian Serbs", which tells of the first alone; `end` where no such people follow. */
export function peopleEnd(layout: Layout, entry: Entry, end: number): number {
  const word = lowerAt(layout, end);
  if (entry.kind !== 'country' || !PEOPLES.has(word) || !layout.tokens[end]?.capital) return end;
  const others = layout.gazetteer.get(word) ?? [];
  return others.some(({ kind, iso3 }) => kind === 'country' && iso3 !== entry.iso3) ? end + 1 : end;
}

/** "Athens, Georgia", "Lebanon, Tennessee". */
function townIn(layout: Layout, entry: Entry, at: number, end: number): Phrase | null {
  if (layout.tokens[end]?.text !== ',') return null;
  const around = matchEntry(layout.gazetteer, layout.tokens, end + 1);
  const country = around?.kind === 'country' && around.words[0] === 'georgia' ? 'USA' : around?.in;
  if (!around || !country || !FEDERAL.has(country) || around.government || around.use !== 'name') return null;
  if (country === (entry.in ?? entry.iso3)) return null;
  const after = layout.tokens[end + 1 + around.words.length];
  if (after && after.text !== ',' && after.text !== '.' && after.text !== ')') return null;
  const { placePrepositions, joiners } = layout.pack.grammar;
  const before = lowerAt(layout, at - 1);
  const opens = opensSentence(layout, at) || joiners.has(before);
  const local = before === 'of' && isTownOf(layout, lowerAt(layout, at - 2));
  const isList = after?.text === ',' && joiners.has(lowerAt(layout, end + 2 + around.words.length));
  const object = !isList && isVerb(layout, at - 1);
  const placed = placePrepositions.has(before) || local || object || (opens && after?.text === ',');
  if (entry.kind === 'country' && !placed) return null;
  return placePhrase(layout, at, end, entry, country);
}

/** True for a verb whose object may be a town: "struck", "melanda". */
function isVerb(layout: Layout, at: number): boolean {
  const { tags, pack } = layout;
  const word = lowerAt(layout, at);
  return pack.tagger ? tags[at] === 'VERB' : pack.grammar.looksActive(word) && word.startsWith('me');
}

/** Words before "of" and a town: "the mayor of", "the city of". */
function isTownOf({ pack }: Layout, word: string): boolean {
  return pack.roles.local.has(word) || TOWNS.has(word);
}

const TOWNS: ReadonlySet<string> = new Set(
  'town city village residents outskirts suburb suburbs north south east west'.split(' '),
);

function placePhrase(layout: Layout, first: number, end: number, entry: Entry, country: string): Phrase {
  const key = `place:${entry.words.join(' ')}/${country}`;
  return phraseOf(layout, { first, end, kind: 'place', key, in: country });
}

const STATE_CUES = new Set(
  `atlanta savannah augusta macon alabama florida tennessee carolina carolinas mississippi texas arizona pennsylvania michigan
  wisconsin nevada gop republicans republican democrats democratic democrat u.s. congressional county counties ga trump biden`.split(
    /\s+/u,
  ),
);
const COUNTRY_CUES = new Set(
  `tbilisi georgian georgians russia russian rusia moscow kremlin caucasus kaukasus abkhazia ossetia batumi armenia azerbaijan nato eu ukraine
  ukraina european uefa eropa armenian turkey turki`.split(/\s+/u),
);

/** True of a text with more of the words that go with Georgia the state than of the country's. */
const isOfState = oncePer((layout: Layout) => countOf(layout, STATE_CUES) > countOf(layout, COUNTRY_CUES));

/** Georgia the state, where its own words or the text tell it. */
function stateOf(layout: Layout, entry: Entry, at: number, end: number): Phrase | null {
  if (entry.iso3 !== 'GEO' || entry.words.length > 1) return null;
  if ((layout.tokens[at - 1]?.text === ',' && isAmerican(layout, at - 2)) || hasStateOffice(layout, at, end))
    return placePhrase(layout, at, end, entry, 'USA');
  return isOfState(layout) ? placePhrase(layout, at, end, entry, 'USA') : null;
}

/** Offices that the state has and the country has not. */
const STATE_OFFICES: ReadonlySet<string> = new Set(
  'governor gov senator sen lieutenant congressman congresswoman gubernur senator'.split(' '),
);

/** "Georgia Governor", "Georgia's governor", "the governor of Georgia", "Gubernur Georgia", "Georgia Secretary of State". */
function hasStateOffice(layout: Layout, at: number, end: number): boolean {
  const before = lowerAt(layout, at - 1);
  if (STATE_OFFICES.has(before === 'of' ? lowerAt(layout, at - 2) : before)) return true;
  const next = lowerAt(layout, end) === "'s" ? end + 1 : end;
  if (STATE_OFFICES.has(lowerAt(layout, next))) return true;
  return lowerAt(layout, next) === 'secretary' && lowerAt(layout, next + 2) === 'state';
}

/** "Athens" of "Athens, Georgia": a town there, or the seat of another government, which has a namesake there. */
function isAmerican(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const seat = layout.gazetteer.get(word)?.find(({ words, government }) => words.length === 1 && government);
  return seat ? seat.in !== 'GEO' : layout.towns.get(foldName(word))?.in === 'USA';
}

function countOf(layout: Layout, words: ReadonlySet<string>): number {
  let count = 0;
  for (const { lower } of layout.tokens) if (words.has(lower)) count++;
  return count;
}
