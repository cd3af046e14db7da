import type { NamedWords, NameTag } from '../../language/tagging.ts';
import { matchEntry } from '../gazetteer/gazetteer.ts';
import { opensSentence } from '../layout/clauses.ts';
import { headlineVerbAt } from '../layout/headlines.ts';
import type { Layout } from '../layout/layout.ts';
import { type Range, tokensOf } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { particleLength } from '../text/folding.ts';
import { holdsSpeech } from '../text/tagging.ts';
import { lowerAt } from '../text/words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { courtesyLength } from './courtesies.ts';
import { mendTags } from './mended-tags.ts';
import { beyondParticles, tellsPerson } from './particles.ts';
import { findShortNames } from './shorts.ts';
import { isDegree, isInDegree } from './tagged-names.ts';
import type { Title } from './titles.ts';
import { vesselTokens } from './vessels.ts';

/** Below this a learned tag says nothing. */
const LEAST_SURE = 0.5;

/** From this on a learned word that is a place's name too is a given name. */
const QUITE_SURE = 0.9;

/** Below this the name by which the text calls a person elsewhere tells where the full one begins. */
const LESS_SURE = 0.6;

/** A person's name that was learned, without the words of offices and bodies before it. */
export interface LearnedName extends Range {
  /** 0 to 1: the mean of its words. */
  readonly confidence: number;
}

/** Names that the language's tagger sees in the sentences in which an office stands or somebody speaks. */
export interface NamedTokens {
  /** In order, none overlapping. */
  readonly people: readonly LearnedName[];
  /** Organisations, in order. */
  readonly bodies: readonly LearnedName[];
  /** True where an organisation's name begins. */
  readonly opensBody: (at: number) => boolean;
  /** What the tagger says of each token of the text; null where the language has none. */
  readonly tagged: NamedWords | null;
}

/**
 * Asks the tagger, where the language has one, about each stretch of the text between the marks of quotations; those
 * outside quotations that may name a speaker tell people and bodies.
 */
export function findNamed(layout: Layout, titles: readonly Title[]): NamedTokens {
  const { nameTagger } = layout.pack;
  if (!nameTagger) return { people: [], bodies: [], opensBody: () => false, tagged: null };
  const people: LearnedName[] = [];
  const bodies: LearnedName[] = [];
  const shorts = findShortNames(layout);
  const offices = new Set(titles.map((title) => title.first));
  const titled = tokensOf(titles);
  const tags = new Array<NameTag>(layout.tokens.length).fill('O');
  const confidence = new Float64Array(layout.tokens.length);
  for (const stretch of stretchesToRead(layout, titles)) {
    const words: string[] = [];
    for (let at = stretch.first; at < stretch.end; at++) words.push(layout.tokens[at]?.text ?? '');
    const named = mendTags(layout, stretch, nameTagger(words), titled);
    for (let i = 0; i < words.length; i++) {
      tags[stretch.first + i] = named.tags[i] ?? 'O';
      confidence[stretch.first + i] = named.confidence[i] ?? 0;
    }
    if (!stretch.speaks) continue;
    bodies.push(...bodiesIn(named, stretch.first));
    people.push(...peopleIn({ layout, stretch, named, shorts, offices, titled }));
  }
  const opening = new Set(bodies.map(({ first }) => first));
  return { people, bodies, opensBody: (at) => opening.has(at), tagged: { tags, confidence } };
}

function bodiesIn({ tags, confidence }: NamedWords, offset: number): LearnedName[] {
  const found: LearnedName[] = [];
  for (const [i, tag] of tags.entries()) {
    const sure = confidence[i] ?? 0;
    if (tag !== 'B-ORG' || sure < LEAST_SURE) continue;
    let end = i + 1;
    while (tags[end] === 'I-ORG') end++;
    found.push({ first: offset + i, end: offset + end, confidence: sure });
  }
  return found;
}

/** One stretch while its names are being found. */
interface Reading {
  readonly layout: Layout;
  readonly stretch: Range;
  readonly named: NamedWords;
  /** Words by which the text calls someone alone. */
  readonly shorts: ReadonlySet<string>;
  /** Tokens at which offices open. */
  readonly offices: ReadonlySet<number>;
  /** Tokens of offices. */
  readonly titled: ReadonlySet<number>;
}

function peopleIn(reading: Reading): LearnedName[] {
  const found: LearnedName[] = [];
  const { first, end } = reading.stretch;
  for (let at = first; at < end; at++) {
    const name =
      learnedAt(reading, at) ?? (reading.layout.tokens[at]?.capital ? placedAt(reading, at) : null);
    if (!name || isInDegree(reading.layout, name.first)) continue;
    found.push(name);
    at = name.end - 1;
  }
  return found;
}

/** The name that the words around `at`, which has a capital, tell. */
function placedAt(reading: Reading, at: number): LearnedName | null {
  return (
    toldAt(reading, at) ?? afterBracket(reading, at) ?? afterRank(reading, at) ?? beforeOffice(reading, at)
  );
}

function learnedAt(reading: Reading, at: number): LearnedName | null {
  return reading.named.tags[at - reading.stretch.first] === 'B-PER' ? learnedFrom(reading, at) : null;
}

function learnedFrom({ layout, stretch, named, shorts, titled }: Reading, at: number): LearnedName | null {
  const { tags, confidence } = named;
  const sure = (word: number) => confidence[word - stretch.first] ?? 0;
  let end = at + 1;
  const goesOnAt = (word: number) => {
    const tag = tags[word - stretch.first];
    return goesOn(layout, word, tag === 'I-PER' || (tag === 'B-PER' && isInitial(layout, word - 1)));
  };
  for (;;) {
    while (end < stretch.end && goesOnAt(end)) end++;
    const next = beyondParticles(layout, end);
    if (next < 0 || next >= stretch.end) break;
    if (!tags[next - stretch.first]?.endsWith('-PER') && !tellsPerson(layout, end, next)) break;
    end = next + 1;
  }
  if (isCalledThing(layout, at)) return null;
  if (layout.pack.organisations.namesakes.has(lowerAt(layout, at - 1))) return null;
  if (end - at > 1 && isShouted(layout, end - 1)) return null;
  if (layout.pack.roles.ranks.has(lowerAt(layout, end)) && layout.tokens[end]?.capital) return null;
  const { units } = layout.pack.organisations;
  if (units.has(lowerAt(layout, at - 1)) && layout.pack.roles.linkers.has(lowerAt(layout, end))) return null;
  const { ranks } = layout.pack.roles;
  const isRank = (word: number) => ranks.has(lowerAt(layout, word)) && !shorts.has(lowerAt(layout, word));
  let opening = at;
  while (opening < end - 1 && isRank(opening)) opening++;
  opening = afterStyles(layout, { first: opening, end }, shorts);
  const name = withoutBodyWords(layout, { first: opening, end }, sure);
  const area = layout.pack.organisations.areas.has(lowerAt(layout, at - 1)) && !titled.has(at - 1);
  const open = name.first === at && (area || sure(at) < LESS_SURE);
  const first = withArticle(layout, withInitial(layout, open ? openerOf(layout, name, shorts) : name.first));
  const called = shorts.has(lowerAt(layout, end - 1)) && layout.gazetteer.has(lowerAt(layout, end - 2));
  if (
    end - first === 1 &&
    (isCalling(layout, first) ||
      isBodyNoun(layout, first) ||
      endsBody(layout, first, tags[first - 1 - stretch.first]))
  )
    return null;
  if (called && end - first > 1) return { first: end - 1, end, confidence: LEAST_SURE };
  if (isDegree(layout, first, end)) return null;
  let sum = 0;
  for (let word = first; word < end; word++) sum += sure(word);
  const mean = sum / (end - first);
  return mean < LEAST_SURE ? null : { first, end, confidence: mean };
}

/** Past "Datuk Seri", "Kunjungan": what stands before a name and is none of it. */
function afterStyles(layout: Layout, { first, end }: Range, shorts: ReadonlySet<string>): number {
  const { doings } = layout.pack.roles;
  const isDoing = (at: number) =>
    (doings.has(lowerAt(layout, at)) || isBodyNoun(layout, at)) && !shorts.has(lowerAt(layout, at));
  let at = first;
  while (at < end - 1 && isDoing(at)) at++;
  const courtesy = courtesyLength(layout, at);
  return at + courtesy < end ? at + courtesy : at;
}

/** "Hadiah Lind", "KRI Ada Lind": what bears such a name is no one. */
function isCalledThing(layout: Layout, at: number): boolean {
  if (vesselTokens(layout).has(at)) return true;
  const { things } = layout.pack.organisations;
  const isThing = (word: number) =>
    layout.tokens[word]?.capital === true && things.has(lowerAt(layout, word));
  return isThing(at) || isThing(at - 1);
}

/** "M. Suriadi" of "M. Suriadi Lasiho", of which only the last word was learned: no name goes before an initial. */
function withInitial(layout: Layout, first: number): number {
  const joined = layout.tokens[first - 1];
  if (joined?.end === layout.tokens[first]?.start && INITIALS.test(joined?.text ?? '')) return first - 1;
  let at = first;
  while (first - at < LONGEST_UNKNOWN && layout.tokens[at]?.text !== '.' && isUnknown(layout, at - 1)) at--;
  const stop = layout.tokens[at - 1];
  const initial = layout.tokens[at - 2];
  const told =
    stop?.text === '.' &&
    initial?.text.length === 1 &&
    initial.capital &&
    initial.end === stop.start &&
    !layout.pack.roles.honorifics.has(initial.lower);
  return told ? at - 2 : first;
}

/** "H.M." of "H.M.Suriadi": initials without a space. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** "I" of "I Ketut Sukadi". */
function withArticle(layout: Layout, first: number): number {
  const article = layout.tokens[first - 1];
  const takes = layout.pack.roles.nameArticles.get(article?.lower ?? '');
  return article?.capital && takes?.has(lowerAt(layout, first)) ? first - 1 : first;
}

/** A name goes on with a learned word that has a capital or stands in names without one, and after an initial. */
function goesOn(layout: Layout, at: number, learned: boolean): boolean {
  const token = layout.tokens[at];
  const small =
    token?.kind === 'word' &&
    !token.capital &&
    !layout.pack.roles.namePartLowers.has(token.lower) &&
    particleLength(token.text) === 0;
  return isInitial(layout, at) || (learned && !small);
}

/** The stop of "Teguh P. Nugroho", and the word after it. */
function isInitial(layout: Layout, at: number): boolean {
  const stop = layout.tokens[at]?.text === '.' ? at : at - 1;
  const [initial, dot, next] = layout.tokens.slice(stop - 1, stop + 2);
  return (
    dot?.text === '.' && initial?.text.length === 1 && initial.end === dot.start && next?.capital === true
  );
}

/**
 * A name without the last words of what stands before it, which a tagger or a run of capitals took in: "China Wang Yi",
 * "Tbk Wang Yi". The name of a place may be a given name too: then `sure` (0 to 1, of each token) decides.
 */
export function withoutBodyWords(layout: Layout, name: Range, sure: (at: number) => number): Range {
  let { first } = name;
  for (let at = first; at < name.end - 1; at++) {
    const known = matchEntry(layout.gazetteer, layout.tokens, at);
    const words = known?.words.length ?? 1;
    if (at + words >= name.end) continue;
    const given =
      (words === 1 && known?.kind === 'place') || layout.pack.roles.portfolio.has(lowerAt(layout, at));
    const ofRank = at > name.first && isRank(layout, at) && isRank(layout, at - 1);
    const cut = given ? sure(at) < QUITE_SURE && name.end - at - words > 1 : known || isBody(layout, at);
    if (cut || ofRank) first = at + words;
  }
  return { first, end: name.end };
}

/** "Madya" of "Laksamana Madya Lind", behind another word of ranks. */
function isRank(layout: Layout, at: number): boolean {
  return layout.pack.roles.ranks.has(lowerAt(layout, at));
}

/** "Saka" of "PGN Saka", which opens its clause: no office goes before. */
function endsBody(layout: Layout, at: number, before: NameTag | undefined): boolean {
  if (before !== 'B-ORG' || !isShouted(layout, at - 1)) return false;
  return opensSentence(layout, at - 1) || layout.tokens[at - 2]?.kind === 'mark';
}

/** What someone does is no name: "Doktor". */
function isCalling(layout: Layout, at: number): boolean {
  const { heads, callings, gendered } = layout.pack.roles;
  const word = lowerAt(layout, at);
  return !gendered.has(word) && (heads.has(word) || callings.has(word));
}

/** A word of bodies, or an acronym: no person's name opens with either. */
function isBody(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { organisations, descriptions, roles } = layout.pack;
  if (!token) return false;
  if (roles.gendered.has(token.lower)) return false;
  if ([roles.heads, roles.callings, roles.everyday].some((words) => words.has(token.lower))) return true;
  if (opensWithCue(layout, at)) return true;
  if (
    [organisations.heads, organisations.tails, descriptions.modifiers].some((words) => words.has(token.lower))
  )
    return true;
  return isShouted(layout, at);
}

/** An acronym: "KPK", not "II". */
function isShouted(layout: Layout, at: number): boolean {
  const text = layout.tokens[at]?.text ?? '';
  return text.length > 2 && isUpper(text) && !/^[IVX]+$/.test(text);
}

/** "Diakui Budi" at the head of a sentence. */
function opensWithCue(layout: Layout, at: number): boolean {
  const opens = opensSentence(layout, at);
  return opens && layout.pack.cues.has(lowerAt(layout, at));
}

/** The word of a name by which the text calls its bearer elsewhere: what stands before it is of the office. */
function openerOf(layout: Layout, name: Range, shorts: ReadonlySet<string>): number {
  for (let at = name.first; at < name.end; at++)
    if (shorts.has(lowerAt(layout, at))) return afterInitials(layout, name.first, at);
  return name.first;
}

/** Initials before a name are part of it. */
function afterInitials(layout: Layout, floor: number, at: number): number {
  let first = at;
  while (first > floor && (layout.tokens[first - 1]?.text.length ?? 9) <= 2) first--;
  return first;
}

/** The rest of a run of capitals that ends with a name by which the text calls someone elsewhere. */
function toldAt({ layout, stretch, named, shorts }: Reading, at: number): LearnedName | null {
  const token = layout.tokens[at];
  const before = layout.tokens[at - 1];
  if (!token?.capital || !(before?.capital || before?.text === ')') || !shorts.has(token.lower)) return null;
  if (named.tags[at - stretch.first] === 'I-PER') return null;
  let end = at + 1;
  while (end < stretch.end && layout.tokens[end]?.capital) end++;
  const first = end - at === 1 ? afterBody(layout, at, stretch.first) : at;
  return { first, end, confidence: LEAST_SURE };
}

/** Longest name that only its place tells, in words. */
const LONGEST_UNKNOWN = 4;

/** "Ketua Komisi Pelabuhan (KP) Suriadi, Selasa (3/2), mengatakan": unknown capitals right after an acronym. */
function afterBracket({ layout, stretch }: Reading, at: number): LearnedName | null {
  const { tokens } = layout;
  if (tokens[at - 1]?.text !== ')' || !tokens[at - 2]?.capital || tokens[at - 3]?.text !== '(') return null;
  let end = at;
  while (end < stretch.end && end - at < LONGEST_UNKNOWN && isUnknown(layout, end)) end++;
  return end > at && closesName(layout, end) ? { first: at, end, confidence: LEAST_SURE } : null;
}

/** "Kombes Suriadi, mengatakan": unknown capitals right after a rank. */
function afterRank({ layout, stretch, offices, titled }: Reading, at: number): LearnedName | null {
  const stop = layout.tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  if (!layout.pack.roles.ranks.has(lowerAt(layout, stop)) || !layout.tokens[stop]?.capital) return null;
  // "Laut" of "PT Lind Laut Prent" is of a rank only behind another.
  const loose = layout.pack.roles.portfolio.has(lowerAt(layout, stop));
  if (loose && !layout.pack.roles.ranks.has(lowerAt(layout, stop - 1))) return null;
  const partOf = titled.has(stop) && !offices.has(stop);
  if (partOf || layout.pack.organisations.heads.has(lowerAt(layout, stop - 1))) return null;
  if (layout.pack.organisations.units.has(lowerAt(layout, stop - 1))) return null;
  let end = at;
  while (end < stretch.end && end - at < LONGEST_UNKNOWN && isUnknown(layout, end)) end++;
  return end > at && closesName(layout, end) ? { first: at, end, confidence: LEAST_SURE } : null;
}

function closesName(layout: Layout, at: number): boolean {
  const next = layout.tokens[at];
  return [',', '('].includes(next?.text ?? '') || layout.pack.cues.get(next?.lower ?? '')?.voice === 'active';
}

/** "Suriadi, Ketua Komisi Pelabuhan, mengatakan": unknown capitals that open a clause, their office after a comma. */
function beforeOffice({ layout, stretch, offices, shorts }: Reading, at: number): LearnedName | null {
  const { connectors } = layout.pack.grammar;
  const opens =
    at === stretch.first || layout.tokens[at - 1]?.text === ',' || connectors.has(lowerAt(layout, at - 1));
  if (!opens) return null;
  let end = at;
  while (end < stretch.end && end - at < LONGEST_UNKNOWN && isUnknown(layout, end)) end++;
  const full = end - at > 1 || shorts.has(lowerAt(layout, at));
  const told = full && end > at && layout.tokens[end]?.text === ',' && offices.has(end + 1);
  return told ? { first: at, end, confidence: LEAST_SURE } : null;
}

function isUnknown(layout: Layout, at: number): boolean {
  const { organisations, roles, dates, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  const known = [organisations.areas, roles.portfolio, roles.ranks, dates.weekdays, grammar.functionWords];
  if (!layout.tokens[at]?.capital || isBody(layout, at) || layout.gazetteer.has(word)) return false;
  return !known.some((words) => words.has(word));
}

/** Where a name that ends with what its bearer is called begins: after what is known to stand before names. */
function afterBody(layout: Layout, at: number, floor: number): number {
  const { roles, organisations } = layout.pack;
  let first = at;
  while (first > floor && layout.tokens[first - 1]?.capital) {
    const word = lowerAt(layout, first - 1);
    if (organisations.heads.has(word)) return Math.min(first + 1, at);
    if (isBody(layout, first - 1) || roles.portfolio.has(word) || roles.heads.has(word)) break;
    if (layout.gazetteer.has(word) || roles.ranks.has(word)) break;
    first--;
  }
  return first;
}

/** A part of a sentence; `speaks` where it stands outside quotations beside an office or a word of speech. */
interface Part extends Range {
  readonly speaks: boolean;
}

/** The parts of sentences, cut at the marks of quotations and at the verbs of headlines, that hold a capital. */
function stretchesToRead(layout: Layout, titles: readonly Title[]): Part[] {
  const offices = new Set(titles.map((title) => layout.sentenceOf[title.first]));
  const found: Part[] = [];
  for (const sentence of layout.sentences) {
    const speaks = offices.has(sentence.index) || holdsSpeech(layout, sentence);
    for (let first = sentence.first; first < sentence.end; ) {
      const quotation = layout.quotationOf[first] ?? -1;
      let end = first + 1;
      while (
        end < sentence.end &&
        (layout.quotationOf[end] ?? -1) === quotation &&
        !headlineVerbAt(layout, end)
      )
        end++;
      const inner = quotation < 0 ? { first, end } : withoutMarks(layout, { first, end });
      const own = speaks && quotation < 0;
      if (own || holdsName(layout, inner)) found.push({ first: inner.first, end: inner.end, speaks: own });
      first = headlineVerbAt(layout, end) ? end + 1 : end;
    }
  }
  return found;
}

/** True if a capital stands there that is not only the opening of a sentence. */
function holdsName({ tokens, pack }: Layout, { first, end }: Range): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]?.capital) return true;
  return (
    tokens[first]?.capital === true &&
    first < end &&
    !pack.grammar.functionWords.has(tokens[first]?.lower ?? '')
  );
}

function withoutMarks(layout: Layout, { first, end }: Range): Range {
  const isMark = (at: number) => layout.tokens[at]?.kind === 'mark';
  return { first: isMark(first) ? first + 1 : first, end: isMark(end - 1) ? end - 1 : end };
}
