import type { StatementKind } from '../../document/document.ts';
import {
  afterQuotation,
  holdsQuotation,
  isEmpty,
  isQuoted,
  quotationStart,
  quotedAt,
  stretchOf,
} from '../layout/clauses.ts';
import { tellsDay } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { namedPeriodAt } from '../layout/periods.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Cue } from '../phrases/cues.ts';
import { holdsFinite, holdsWords, isFiniteVerb, opensFinite } from '../phrases/finites.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { withoutTail } from '../phrases/tails.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { type Addressee, addresseeAt, pronounAt } from './addressees.ts';
import { afterCitation, beforeOccasion, beforePlace } from './adjuncts.ts';
import {
  aboutAddressee,
  afterManner,
  demanded,
  holdsVerbal,
  ledClause,
  quotesSpeech,
  standsAlone,
} from './complements.ts';
import { labelledEnd } from './labels.ts';
import { momentEnd } from './moments.ts';
import { reducedEnd, withWhereabouts } from './reduced.ts';

/** What was said, where it stands, and by which kind of complement it was found. */
export interface ContentFound {
  readonly stretches: readonly Stretch[];
  readonly kind: StatementKind;
  /** Tokens that hold it: cues inside are not asked for speakers of their own. */
  readonly range: Range;
  readonly by: 'quote' | 'that' | 'bare' | 'noun' | 'infinitive' | 'own' | 'about' | 'naming' | 'none';
  readonly addressee: Phrase | null;
  /** What nothing was said about: "declined to comment on the plan". */
  readonly topic?: Stretch;
}

const LONGEST_ADJUNCT = 24;
/** "in a short televised news conference". */
const LONGEST_VENUE = 6;

/** The content after a cue, up to token `limit`. Null when nothing there can be one. */
export function contentAfter(layout: Layout, phrases: Phrases, cue: Cue, limit: number): ContentFound | null {
  const refused = cue.act === 'decline' ? declineEnd(layout, cue) : cue.end;
  if (refused > cue.end || isSilent(layout, cue)) return topicAt(layout, refused, limit);
  if (cue.form.takes.has('naming')) return namingAt(layout, phrases, cue.end, limit);
  const quoted = behindObject(layout, phrases, cue, limit);
  if (quoted) return quoted;
  const next = withWhereabouts(layout, cue, addresseeAt(layout, phrases, cue, cue.end), limit);
  // In "warned the reef was late" the one behind the verb is the subject of the clause.
  const spokenTo = next && !next.marked && layout.tags[next.after] === 'AUX' ? null : next;
  return (
    saidTo(layout, phrases, cue, limit, spokenTo) ??
    (spokenTo && layout.pack.tagger && cue.form.lemma !== 'tell'
      ? saidTo(layout, phrases, cue, limit, null)
      : null)
  );
}

/** `scolded him: "..."`, `praised Oslo: "..."`: what was said stands behind the one it is about. */
function behindObject(layout: Layout, phrases: Phrases, cue: Cue, limit: number): ContentFound | null {
  const { takes } = cue.form;
  if (!layout.pack.tagger || !takes.has('noun') || takes.has('bare')) return null;
  const pronoun = layout.tags[cue.end] === 'PRON' ? pronounAt(layout, cue.end) : null;
  const object = pronoun ?? phrases.at.startingAt(cue.end);
  const colon = object?.end ?? limit;
  if (colon + 1 >= limit || layout.tokens[colon]?.text !== ':') return null;
  const stretch = quotedAt(layout, colon + 1);
  const range = { first: colon + 1, end: afterQuotation(layout, colon + 1) };
  return stretch && { stretches: [stretch], kind: 'direct', range, by: 'quote', addressee: object };
}

/** The content after a cue and whom it is addressed to. */
function saidTo(
  layout: Layout,
  phrases: Phrases,
  cue: Cue,
  limit: number,
  addressee: Addressee | null,
): ContentFound | null {
  const { takes } = cue.form;
  const from = addressee ? addressee.after : cue.end;
  const opening = { ...skipAdjuncts(layout, phrases, from, limit), addressed: addressee !== null };
  const found =
    (addressee ? demandOf(layout, cue, addressee, limit) : null) ??
    ranged(layout, demanded(layout, cue, limit), 'infinitive') ??
    ownDeed(layout, cue, limit) ??
    quoteAt(layout, opening.at, limit, takes.has('quote')) ??
    (takes.has('that') && isOwn(layout, cue) ? clauseAt(layout, opening, limit) : null) ??
    (addressee ? afterAddressee(layout, phrases, cue, addressee, limit) : null) ??
    questionAt(layout, cue, opening.at, limit) ??
    plainAfter(layout, phrases, cue, opening, limit) ??
    (addressee && !addressee.marked ? ranged(layout, aboutAddressee(layout, cue, limit), 'bare') : null) ??
    (addressee?.marked && !layout.pack.tagger && cue.form.needs && takes.has('about')
      ? clause(layout, { first: cue.end, end: limit }, 'about')
      : null);
  if (!found) return null;
  const trimmed = trimTail(layout, phrases, cue, withoutOccasion(layout, withoutDay(layout, found)));
  return { ...trimmed, addressee: addressee?.phrase ?? null };
}

/** "explained how important it is", "asked them whether rain was late". */
function questionAt(layout: Layout, cue: Cue, at: number, limit: number): Found | null {
  const opens = layout.pack.grammar.interrogatives.has(lowerAt(layout, at));
  if (!cue.form.takes.has('question') || !opens || !holdsFinite(layout, { first: at, end: limit }))
    return null;
  return clause(layout, { first: at, end: limit }, 'bare');
}

/** "pledged to be “the first”": what one will do, quoted or not. */
function ownDeed(layout: Layout, cue: Cue, limit: number): Found | null {
  const marked = layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, cue.end));
  const deed = ['VERB', 'AUX'].includes(layout.tags[cue.end + 1] ?? '');
  return cue.form.takes.has('own') && marked && deed
    ? clause(layout, { first: cue.end, end: limit }, 'own')
    : null;
}

/** Ends an indirect content where its reporter's own words go on. */
function trimTail(layout: Layout, phrases: Phrases, cue: Cue, found: Found): Found {
  if (found.by === 'quote' || found.stretches.length !== 1) return found;
  const end = withoutTail(layout, phrases, cue, found.range);
  return end < found.range.end ? (clause(layout, { ...found.range, end }, found.by) ?? found) : found;
}

/** False in "agreed to talk on condition that", where another complement comes first. */
function isOwn(layout: Layout, cue: Cue): boolean {
  const word = lowerAt(layout, cue.end);
  return (
    !cue.form.weak || !(layout.pack.grammar.infinitiveMarkers.has(word) || isDeterminer(layout, cue.end))
  );
}

function isDeterminer(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'DET' && !isComplementiser(layout, at);
}

/** Ends a content at the day of its saying: "rejected the plan on Tuesday", "..., Rabu (10/6)". */
function withoutDay(layout: Layout, found: Found): Found {
  const [only, ...more] = found.stretches;
  if (!only || more.length > 0 || found.by === 'quote') return found;
  const plain = found.by === 'noun' || found.by === 'infinitive';
  for (let at = found.range.first + 1; at < found.range.end; at++) {
    if (!tellsDay(layout, at) || isQuoted(layout, at)) continue;
    const before = layout.tokens[at - 1];
    if (!before || !(before.text === ',' || (plain && layout.pack.dates.prepositions.has(before.lower))))
      continue;
    const end = layout.tokens[at - 2];
    if (!end || end.end <= only.start) continue;
    return endingAt(layout, found, beforePlace(layout, { first: found.range.first, end: at - 1 }));
  }
  return found;
}

/** Ends a content where the words begin that tell how or to whom it was said: "..., saat ditemui di Bogor". */
function withoutOccasion(layout: Layout, found: Found): Found {
  if (found.by === 'quote' || found.stretches.length !== 1) return found;
  return endingAt(layout, found, beforeOccasion(layout, found.range));
}

function endingAt(layout: Layout, found: Found, end: number): Found {
  if (end >= found.range.end) return found;
  const range = { first: found.range.first, end };
  const stretch = stretchOf(layout, range);
  return stretch ? { ...found, stretches: [stretch], range } : found;
}

/** Where the cue ends in "declined to comment", "menolak berkomentar": the words that refuse belong to it. */
export function declineEnd(layout: Layout, cue: Cue): number {
  const { comments, infinitiveMarkers } = layout.pack.grammar;
  const at = infinitiveMarkers.has(lowerAt(layout, cue.end)) ? cue.end + 1 : cue.end;
  return comments.has(lowerAt(layout, at)) ? at + 1 : cue.end;
}

/** "called the plan “unfair”", "called it unfair": the thing and what it is called. */
function namingAt(layout: Layout, phrases: Phrases, at: number, limit: number): ContentFound | null {
  if (isQuoted(layout, at)) {
    const range = { first: at, end: Math.min(limit, afterQuotation(layout, at)) };
    const label = quotedAt(layout, at);
    return label ? { stretches: [label], kind: 'direct', range, by: 'naming', addressee: null } : null;
  }
  const end = labelledEnd(layout, phrases, at, limit);
  const found = end === null ? null : clause(layout, { first: at, end }, 'naming');
  return found ? { ...found, addressee: null } : null;
}

/** True for "had no comment" and "did not say whether", where nothing but a topic follows. */
function isSilent(layout: Layout, cue: Cue): boolean {
  if (cue.act !== 'decline' || cue.form.act === 'confirm') return false;
  const word = lowerAt(layout, cue.end);
  const { answers, interrogatives } = layout.pack.grammar;
  return (
    cue.form.takes.size === 0 ||
    answers.has(lowerAt(layout, cue.verb)) ||
    (cue.form.act === 'say' && interrogatives.has(word))
  );
}

/** What someone left open ("whether"), or would not comment on, which is then no more than a topic. */
function topicAt(layout: Layout, at: number, limit: number): ContentFound {
  const { aboutMarkers, infinitiveMarkers, interrogatives } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  const marked = (aboutMarkers.has(word) && !infinitiveMarkers.has(word)) || interrogatives.has(word);
  const topic = marked ? clause(layout, { first: at, end: limit }, 'about') : null;
  const [only] = topic?.stretches ?? [];
  if (topic && only && layout.pack.tagger && !interrogatives.has(word))
    return { ...topic, stretches: [], kind: 'indirect', by: 'none', addressee: null, topic: only };
  if (topic) return { ...topic, addressee: null };
  return { stretches: [], kind: 'indirect', range: { first: at, end: at }, by: 'none', addressee: null };
}

interface Opening {
  /** True if one spoken to stands before it. */
  readonly addressed: boolean;
  /** Where the content may begin. */
  readonly at: number;
  /** The complementiser, if one was found: content begins after it. */
  readonly complementiser: number | null;
}

/**
 * Looks past adjuncts ("on Tuesday", "dalam pidato di Jakarta") for a complementiser or a quotation; without one the
 * content begins where the plain time and place words end.
 */
function skipAdjuncts(
  layout: Layout,
  phrases: Phrases,
  from: number,
  limit: number,
): Omit<Opening, 'addressed'> {
  let at = from;
  let plain = from;
  while (at < limit && at - from <= LONGEST_ADJUNCT) {
    const token = layout.tokens[at];
    if (!token || isComplementiser(layout, at)) break;
    const cited = afterCitation(layout, at, limit);
    if (cited > at) {
      at = cited;
      continue;
    }
    const verb = layout.pack.cues.has(token.lower) && ['', 'VERB'].includes(layout.tags[at] ?? '');
    if (verb && at >= plain) break;
    if (isQuoted(layout, at) && quotesSpeech(layout, at, from)) return { at, complementiser: null };
    if (isQuoted(layout, at)) break;
    if (at === from && !(opensAdjunct(layout, at) && !opensClauseAfterComma(layout, at))) break;
    if (at === plain) plain = plainAdjunctEnd(layout, phrases, at, limit);
    at++;
  }
  if (at < limit && isComplementiser(layout, at)) return { at: at + 1, complementiser: at };
  return { at: plain, complementiser: null };
}

/** "mengatakan, hujan ...": where no marker is needed, a comma before a plain word opens the content. */
function opensClauseAfterComma(layout: Layout, at: number): boolean {
  if (!layout.pack.grammar.bareAgent || layout.tokens[at]?.text !== ',') return false;
  return !opensAdjunct(layout, at + 1) && !isComplementiser(layout, at + 1) && !isQuoted(layout, at + 1);
}

function opensAdjunct(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { grammar, dates } = layout.pack;
  if (!token) return false;
  const sets = [grammar.adjunctOpeners, grammar.adverbs, grammar.addresseeMarkers, grammar.placePrepositions];
  return (
    [',', ':', '('].includes(token.text) ||
    sets.some((words) => words.has(token.lower)) ||
    dates.relative.has(token.lower) ||
    dates.weekdays.has(token.lower) ||
    (layout.tags[at] === 'ADV' &&
      !grammar.interrogatives.has(token.lower) &&
      isComplementiser(layout, at + 1)) ||
    (dates.abbreviated.has(token.lower) && layout.tokens[at + 2]?.kind === 'number') ||
    namedPeriodAt(layout, at) !== undefined ||
    (layout.pack.tagger !== null && momentEnd(layout, at, layout.tokens.length) > at)
  );
}

/** The end of an adjunct that is plainly one of time, place or addressee: "pada Selasa (21/2)", "in Oslo". */
function plainAdjunctEnd(layout: Layout, phrases: Phrases, at: number, limit: number): number {
  const { grammar, dates } = layout.pack;
  let end = at;
  let moved = true;
  while (moved && end < limit) {
    moved = false;
    const word = lowerAt(layout, end);
    const next = lowerAt(layout, end + 1);
    const name = phrases.at.startingAt(end + 1);
    const moment = layout.pack.tagger ? momentEnd(layout, end, limit) : end;
    if (moment > end) [end, moved] = [moment, true];
    else if (dates.weekdays.has(word) || dates.relative.has(word) || isLoneAdverb(layout, end))
      [end, moved] = [end + 1, true];
    else if (end > at && dates.dayParts.has(word) && tellsDay(layout, end - 1))
      [end, moved] = [end + 1, true];
    else if (grammar.adjunctOpeners.has(word) && dates.weekdays.has(next) && !dates.prepositions.has(word))
      [end, moved] = [end + 2, true];
    else if (periodEnd(layout, end) > end) [end, moved] = [periodEnd(layout, end), true];
    else if (dates.prepositions.has(word) && isTimeWord(layout, next))
      [end, moved] = [dates.abbreviated.has(next) ? end + 1 : end + 2, true];
    else if (dates.abbreviated.has(word) && layout.tokens[end + 2]?.kind === 'number')
      [end, moved] = [end + 3, true];
    else if (isTimeWord(layout, word) || (!layout.pack.tagger && layout.tokens[end]?.kind === 'number'))
      [end, moved] = [end + 1, end > at];
    else if (word === '(' && /^\d/.test(next)) [end, moved] = [end + 3, true];
    else if (grammar.locatives.has(word) && name?.kind === 'place') [end, moved] = [name.end, true];
    else if (venueEnd(layout, end, limit) > end)
      [end, moved] = [reducedEnd(layout, venueEnd(layout, end, limit), limit), true];
  }
  return Math.min(end, limit);
}

/** The end of "in a written statement", "by phone"; `at` where none begins there. */
function venueEnd(layout: Layout, at: number, limit: number): number {
  const { adjunctOpeners, venues } = layout.pack.grammar;
  if (!adjunctOpeners.has(lowerAt(layout, at))) return at;
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_VENUE); end++) {
    if (venues.has(lowerAt(layout, end))) return layout.tags[end + 1] === 'NOUN' ? at : end + 1;
    if (!['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB'].includes(layout.tags[end] ?? '')) return at;
  }
  return at;
}

/** Where a day told in two words ends: "hari ini". */
function periodEnd(layout: Layout, at: number): number {
  const period = layout.pack.dates.periods.find(
    ({ words, unit }) => unit === 'day' && wordsStandAt(layout, words, at),
  );
  return at + (period?.words.length ?? 0);
}

/** An adverb of the cue; where words alone must tell, only a comma shows that it is: "mengaku pernah ke sana". */
function isLoneAdverb(layout: Layout, at: number): boolean {
  const { adverbs, manners, looksVerbal } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  if (layout.pack.tagger) return adverbs.has(word);
  const next = layout.tokens[at + 1];
  return adverbs.has(word) && (next?.text === ',' || (manners.has(word) && !looksVerbal(next?.lower ?? '')));
}

function isTimeWord(layout: Layout, word: string): boolean {
  const { dates } = layout.pack;
  return dates.weekdays.has(word) || dates.months.has(word) || dates.relative.has(word) || word === 'hari';
}

type Found = Omit<ContentFound, 'addressee'>;

/** A quotation that opens at `at`, a comma or colon before it or not. */
function quoteAt(layout: Layout, at: number, limit: number, allowed: boolean): Found | null {
  let first = at;
  while (first < limit && [',', ':'].includes(layout.tokens[first]?.text ?? '') && !isQuoted(layout, first))
    first++;
  const stretch = allowed && first < limit ? quotedAt(layout, first) : null;
  if (!stretch) return null;
  const end = afterQuotation(layout, first);
  if (first === at && end < limit && isScareQuote(layout, first, end))
    return clause(layout, { first, end: limit }, 'bare');
  if (end < limit && (isFiniteVerb(layout, end) || goesOn(layout, end)))
    return clause(layout, { first, end: limit }, 'bare');
  return { stretches: [stretch], kind: 'direct', range: { first, end }, by: 'quote' };
}

/** Where words alone must tell, `menyebut 'operasi khusus' itu sukses`: the clause goes on behind a few words in marks. */
function isScareQuote(layout: Layout, first: number, end: number): boolean {
  const { kind, lower = '' } = layout.tokens[end] ?? {};
  if (layout.pack.tagger || kind !== 'word' || quotesSpeech(layout, first, first - 1)) return false;
  const { grammar, cues } = layout.pack;
  if (grammar.relativisers.has(lowerAt(layout, first - 2))) return false;
  const apart = [
    grammar.adjunctOpeners,
    grammar.addresseeMarkers,
    grammar.placePrepositions,
    grammar.infinitiveMarkers,
    grammar.aboutMarkers,
    grammar.connectors,
    grammar.subordinators,
    grammar.adverbs,
    cues,
  ];
  return !apart.some((words) => words.has(lower));
}

/** `said "rain" would come`, `said "rain" because "wind"`: words of the content behind its quotation. */
function goesOn(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const { kind, lower = '' } = layout.tokens[at] ?? {};
  if (!layout.pack.tagger || kind !== 'word' || layout.pack.cues.has(lower)) return false;
  if (layout.tags[at] === 'CCONJ' && layout.tags[at + 1] === 'VERB') return false;
  return (
    !grammar.adjunctOpeners.has(lower) &&
    !grammar.placePrepositions.has(lower) &&
    !['ADV', 'PROPN', 'PRON'].includes(layout.tags[at] ?? '')
  );
}

function clauseAt(layout: Layout, opening: Opening, limit: number): Found | null {
  if (opening.complementiser === null) return null;
  const subject = layout.tags[opening.at] === 'AUX';
  return clause(layout, { first: subject ? opening.complementiser : opening.at, end: limit }, 'that');
}

function ranged(layout: Layout, range: Range | null, by: ContentFound['by']): Found | null {
  return range ? clause(layout, range, by) : null;
}

function clause(layout: Layout, range: Range, by: ContentFound['by']): Found | null {
  const stretch = stretchOf(layout, range);
  if (!stretch || isEmpty(layout, range)) return null;
  const kind = holdsQuotation(layout, range) ? 'mixed' : 'indirect';
  return { stretches: [stretch], kind, range, by };
}

/** "urged Oslo to ...": the addressee belongs to what is demanded. "appealed to Oslo to ...": it does not. */
function demandOf(layout: Layout, cue: Cue, addressee: Addressee, limit: number): Found | null {
  const { infinitiveMarkers, negations, bareAgent, looksVerbal } = layout.pack.grammar;
  if (!cue.form.takes.has('infinitive')) return null;
  const from = layout.pack.tagger ? momentEnd(layout, addressee.after, limit) : addressee.after;
  const at = negations.has(lowerAt(layout, from)) ? from + 1 : from;
  const next = lowerAt(layout, at);
  const bare = bareAgent && !addressee.marked && looksVerbal(next);
  if (!(infinitiveMarkers.has(next) || bare)) return null;
  if (addressee.marked) return clause(layout, { first: from, end: limit }, 'infinitive');
  const whole = clause(layout, { first: addressee.phrase.first, end: limit }, 'infinitive');
  const party = stretchOf(layout, { first: addressee.phrase.first, end: addressee.after });
  const deed = from > addressee.after ? stretchOf(layout, { first: from, end: limit }) : null;
  return whole && party && deed ? { ...whole, stretches: [party, deed] } : whole;
}

/** "accused Oslo of ...", "told Oslo it would ...". */
function afterAddressee(
  layout: Layout,
  phrases: Phrases,
  cue: Cue,
  addressee: Addressee,
  limit: number,
): Found | null {
  const { takes } = cue.form;
  const { aboutMarkers, bareAgent } = layout.pack.grammar;

  const at = plainAdjunctEnd(layout, phrases, addressee.after, limit);
  if (aboutMarkers.has(lowerAt(layout, at)))
    return takes.has('addressee') || (addressee.marked && takes.has('about'))
      ? clause(layout, { first: charged(layout, cue, addressee, at) ? cue.end : at, end: limit }, 'about')
      : null;
  if (addressee.marked || !takes.has('addressee')) return null;
  if (bareAgent && !takes.has('quote'))
    return clause(layout, { first: addressee.phrase.first, end: limit }, 'noun');
  const told = opensClause(layout, addressee.after) && isClause(layout, cue, addressee.after, limit);
  const bare = takes.has('bare') && told;
  return bare ? clause(layout, { first: addressee.after, end: limit }, 'bare') : null;
}

/** "accused Oslo of delay", "likened Oslo to a barge": who it is about belongs to what is said of them. */
function charged(layout: Layout, cue: Cue, { marked }: Addressee, at: number): boolean {
  return !marked && (cue.form.act === 'accuse' || cue.form.needs?.has(lowerAt(layout, at)) === true);
}

function plainAfter(
  layout: Layout,
  phrases: Phrases,
  cue: Cue,
  opening: Opening,
  limit: number,
): Found | null {
  const { takes } = cue.form;
  const { infinitiveMarkers, aboutMarkers } = layout.pack.grammar;
  const word = lowerAt(layout, cue.end);
  const rest = { first: cue.end, end: limit };
  if (takes.has('own') && (infinitiveMarkers.has(word) || opensOwn(layout, cue.end)))
    return clause(layout, rest, 'own');
  const dated = afterDay(layout, phrases, cue.end, limit);
  if (dated > cue.end && takes.has('own') && infinitiveMarkers.has(lowerAt(layout, dated)))
    return clause(layout, { first: dated, end: limit }, 'own');
  const moved = opening.at > cue.end;
  if (takes.has('about') && !moved && (aboutMarkers.has(word) || cue.form.needs))
    return clause(layout, rest, 'about');
  const comma = layout.pack.grammar.bareAgent && layout.tokens[opening.at]?.text === ',' ? 1 : 0;
  if (
    takes.has('bare') &&
    opensClause(layout, opening.at + comma) &&
    isClause(layout, cue, opening.at, limit)
  )
    return clause(layout, { first: opening.at + comma, end: limit }, 'bare');
  const led = takes.has('bare') && !opening.addressed ? ledClause(layout, opening.at + comma, limit) : null;
  if (led) return clause(layout, led, 'bare');
  const noun = afterDay(layout, phrases, afterManner(layout, cue.end), limit);
  if (!takes.has('noun') || !opensNoun(layout, phrases, noun)) return null;
  return clause(layout, { first: noun, end: limit }, 'noun');
}

/** A day is no content: "announced Monday night"; "Monday's plan" is one. */
function afterDay(layout: Layout, phrases: Phrases, at: number, limit: number): number {
  if (!tellsDay(layout, at) || lowerAt(layout, at + 1) === "'s") return at;
  return plainAdjunctEnd(layout, phrases, at, limit);
}

/** Where parts of speech are known a clause has a verb of its own, or words of the speaker. */
function isClause(layout: Layout, cue: Cue, first: number, end: number): boolean {
  if (!layout.pack.tagger) return !cue.form.weak || holdsVerbal(layout, first, end);
  if (cue.form.weak) {
    const deed = layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, cue.end));
    return !deed && opensFinite(layout, { first, end });
  }
  return holdsFinite(layout, { first, end }) || holdsWords(layout, first, end);
}

/** Indonesian needs no marker: "berjanji membuka". */
function opensOwn(layout: Layout, at: number): boolean {
  return layout.pack.grammar.bareAgent && layout.pack.grammar.looksVerbal(lowerAt(layout, at));
}

/** A clause begins with a word, and not with a preposition that would make it an adjunct. */
function opensClause(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || (token.kind === 'mark' && token.text !== '$' && !isQuoted(layout, at))) return false;
  const { grammar } = layout.pack;
  const closed = [
    grammar.adjunctOpeners,
    grammar.connectors,
    grammar.addresseeMarkers,
    grammar.aboutMarkers,
    grammar.agentMarkers,
  ];
  return (
    !closed.some((words) => words.has(token.lower)) ||
    layout.pack.descriptions.determiners.has(token.lower) ||
    (layout.pack.tagger !== null && lowerAt(layout, at + 2) === "'s")
  );
}

function opensNoun(layout: Layout, phrases: Phrases, at: number): boolean {
  if (phrases.at.startingAt(at)) return true;
  return opensClause(layout, at) && !layout.pack.grammar.placePrepositions.has(lowerAt(layout, at));
}

/** The content that ends right before token `at`: quotations, or a clause from `floor` on with its comma. */
export function contentBefore(layout: Layout, at: number, floor: number): ContentFound | null {
  let end = at;
  while (end > floor && layout.tokens[end - 1]?.text === ',' && !isQuoted(layout, end - 1)) end--;
  if (end <= floor) return null;
  const quoted = isQuoted(layout, end - 1);
  if (quoted) return quotesBefore(layout, end, floor);
  const found = end < at ? clause(layout, { first: floor, end }, 'bare') : null;
  return found ? { ...found, addressee: null } : null;
}

/** A range as content: its quotation, or a clause with a verb of its own. */
export function contentOver(layout: Layout, range: Range): ContentFound | null {
  const quoted = quoteAt(layout, range.first, range.end, true);
  const found = quoted ?? (holdsFinite(layout, range) ? clause(layout, range, 'bare') : null);
  return found ? { ...found, addressee: null } : null;
}

/** Fewest tokens of what goes on after a cue that stands within its content. */
const FEWEST_REST = 3;
/** Prepositions and conjunctions that open what hangs on a clause, and no adjunct of its saying. */
const COMPLETERS = new Set('for of because unless'.split(' '));

/**
 * The content that goes on after a cue set in commas within it: "Rain, he said, was late". Null where a clause
 * stands whole on one side. `from` and `to` bound the words between the commas.
 */
export function contentAround(layout: Layout, room: Range, from: number, to: number): ContentFound | null {
  const commas = layout.tokens[from - 1]?.text === ',' && layout.tokens[to]?.text === ',';
  if (!commas || isQuoted(layout, from - 1) || isQuoted(layout, to) || isQuoted(layout, to + 1)) return null;
  const predicate = layout.tags[to + 1] === 'AUX';
  const first = predicate ? relativeFrom(layout, from - 1, room.first) : room.first;
  const before = { first, end: from - 1 };
  const after = { first: to + 1, end: room.end };
  const open = !holdsFinite(layout, before) || isOpen(layout, before.end - 1);
  const parted = open && holdsFinite(layout, after);
  if (after.end - after.first < FEWEST_REST || !(parted || goesOnBehind(layout, after.first))) return null;
  const stretches = [stretchOf(layout, before), stretchOf(layout, after)].filter((each) => each !== null);
  if (stretches.length < 2) return null;
  const kind = holdsQuotation(layout, before) || holdsQuotation(layout, after) ? 'mixed' : 'indirect';
  return { stretches, kind, range: { first: room.first, end: room.end }, by: 'bare', addressee: null };
}

/** "That's why, he said, ...": a clause that goes on behind the comma. */
function isOpen(layout: Layout, last: number): boolean {
  return layout.pack.grammar.interrogatives.has(lowerAt(layout, last));
}

/** In "the quay is near the hall, which, he said, is full" the cue stands in the relative clause; else `floor`. */
function relativeFrom(layout: Layout, end: number, floor: number): number {
  for (let at = end - 1; at > floor; at--) {
    if (layout.tokens[at]?.text === ',' || isQuoted(layout, at)) return floor;
    const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, at));
    if (relative && layout.tokens[at - 1]?.text === ',') return at;
  }
  return floor;
}

/** "..., he said, are late", "..., he said, to trust Oslo": the words that open there belong to the clause before. */
function goesOnBehind(layout: Layout, at: number): boolean {
  const next = layout.tags[at + 1] ?? '';
  if (layout.tags[at] === 'AUX') return next !== 'PRON' && next !== 'DET' && next !== 'PROPN';
  const word = lowerAt(layout, at);
  if (layout.pack.grammar.relativisers.has(word)) return next === 'AUX';
  if (layout.pack.grammar.infinitiveMarkers.has(word)) return next === 'VERB' || next === 'AUX';
  return COMPLETERS.has(word) && lowerAt(layout, at + 1) !== 'example';
}

/** Quotations that end at `end`; with words of the text before them in the same clause the whole is mixed. */
function quotesBefore(layout: Layout, end: number, floor: number): ContentFound | null {
  const stretches: Stretch[] = [];
  let first = end;
  while (first > floor) {
    let last = first;
    while (last > floor && !isQuoted(layout, last - 1) && isJoint(layout, last - 1)) last--;
    const stretch = last > floor && isQuoted(layout, last - 1) ? quotedAt(layout, last - 1) : null;
    if (!stretch) break;
    stretches.unshift(stretch);
    first = quotationStart(layout, last - 1);
  }
  const lead = { first: floor, end: first };
  if (isEmpty(layout, lead) || endsClause(layout, first - 1) || standsAlone(layout, first, end, lead))
    return { stretches, kind: 'direct', range: { first, end }, by: 'quote', addressee: null };
  const start = stretchOf(layout, { first: floor, end });
  return start
    ? { stretches: [start], kind: 'mixed', range: { first: floor, end }, by: 'quote', addressee: null }
    : null;
}

function isJoint(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token !== undefined && (token.kind === 'mark' || layout.pack.grammar.connectors.has(token.lower));
}

function endsClause(layout: Layout, at: number): boolean {
  return [',', ':', ';', '.'].includes(layout.tokens[at]?.text ?? '');
}
