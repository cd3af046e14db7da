import { afterQuotation, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import { tellsDay } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Cue } from '../phrases/cues.ts';
import { holdsFinite, holdsWords, opensFinite } from '../phrases/finites.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { withoutTail } from '../phrases/tails.ts';
import { lowerAt } from '../text/words.ts';
import { type Addressee, addresseeAt, pronounAt } from './addressees.ts';
import { beforeOccasion, beforePlace } from './adjuncts.ts';
import { aboutAddressee, afterManner, demanded, holdsVerbal, ledClause } from './complements.ts';
import { afterDay, type Opening, plainAdjunctEnd, skipAdjuncts } from './cue-adjuncts.ts';
import { addressed, type ContentFound, clause, type Found, quoteAt } from './found-contents.ts';
import { labelledEnd } from './labels.ts';
import { momentEnd } from './moments.ts';
import { withWhereabouts } from './reduced.ts';

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
  const { at, complementiser } = skipAdjuncts(layout, phrases, from, limit);
  const opening = { at, complementiser, addressed: addressee !== null };
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
  return addressed(trimmed, addressee?.phrase ?? null);
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
  const end = withoutTail(layout, phrases, cue, found.range, found.by === 'noun');
  const { first } = found.range;
  return end < found.range.end ? (clause(layout, { first, end }, found.by) ?? found) : found;
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
  const { kind, by, topic } = found;
  return stretch ? { stretches: [stretch], kind, range, by, topic } : found;
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
  return found && addressed(found);
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
  if (topic) return addressed(topic);
  return { stretches: [], kind: 'indirect', range: { first: at, end: at }, by: 'none', addressee: null };
}

function clauseAt(layout: Layout, opening: Opening, limit: number): Found | null {
  if (opening.complementiser === null) return null;
  const subject = layout.tags[opening.at] === 'AUX';
  return clause(layout, { first: subject ? opening.complementiser : opening.at, end: limit }, 'that');
}

function ranged(layout: Layout, range: Range | null, by: ContentFound['by']): Found | null {
  return range ? clause(layout, range, by) : null;
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
