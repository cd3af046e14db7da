import type { EventShape } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { isGoverned, isVerb } from './governed.ts';
import { holdEnding } from './holds.ts';
import { listFrom, listUpTo, outOfBrackets } from './lists.ts';
import {
  closedPartyEnding,
  isBreak,
  isHinge,
  type Party,
  partyEnding,
  partyFrom,
  partyStarting,
  type Scene,
} from './scene.ts';
import { opensSecondClause } from './second-clauses.ts';
import { formsAt } from './triggers.ts';

/** Who does it, and how surely the grammar tells. */
export interface Subject {
  readonly members: readonly Member[];
  /** Where its first name begins. */
  readonly first: number;
  /** True where nothing but its own noun stands between it and its verb. */
  readonly near: boolean;
}

/** How far before its verb a subject's name may stand. */
const REACH = 16;
/** How many words of its noun may follow a name: "Norway's new foreign minister". */
const LONGEST_HEAD = 4;

/** The subject of the verb whose chain begins at `verb`; null where none of the cast is. */
export function subjectBefore(scene: Scene, sentence: Range, verb: number): Subject | null {
  const { layout } = scene;
  const { grammar } = layout.pack;
  const before = verb > sentence.first ? lowerAt(layout, verb - 1) : '';
  const { syntax } = layout.pack.events;
  if (syntax.subjectless.has(before) || (verb === sentence.first && syntax.subjectless.size > 0))
    return sharedSubject(scene, sentence, verb);
  // "Lind mengatakan akan menyerang"
  if (syntax.bareInfinitives && verb > sentence.first && opensReport(layout, verb - 1))
    return speakerBefore(scene, sentence, verb);
  if (grammar.joiners.has(before) || grammar.connectors.has(before)) return firstOf(scene, sentence, verb);
  // "broke the truce signed by Paris by launching rockets": whoever broke it.
  if (grammar.agentMarkers.has(before) && grammar.looksGerund(lowerAt(layout, verb)))
    return answererBefore(scene, sentence, verb - 1) ?? firstOf(scene, sentence, verb - 1);
  let at = verb;
  if (grammar.relativisers.has(before)) {
    at = verb - 1;
    if (lowerAt(layout, at - 1) === ',') at--;
    if (syntax.nearAntecedents && !isAntecedent(scene, at)) return null;
    if (at === verb - 1 && holdsThing(scene, sentence, at)) return null;
  } else if (before === ',') {
    // "Oslo attacked Paris, killing ten": whoever attacked.
    if (grammar.looksGerund(lowerAt(layout, verb))) return firstOf(scene, sentence, verb - 1);
    const held = heldSubject(scene, sentence, verb) ?? includedSubject(scene, sentence, verb - 1);
    if (held) return held;
    const earlier = syntax.nearAntecedents ? clauseSubject(scene, sentence, verb - 1) : null;
    if (earlier) return earlier;
    at = beforeInsertion(scene, sentence, verb - 1);
  }
  return pointed(scene, sentence, at) ?? lastBefore(scene, sentence, at);
}

/** "melarang utusan Norwegia, Ola Lind, bertemu": who is not to do it, or may do it. */
function heldSubject(scene: Scene, sentence: Range, verb: number): Subject | null {
  const party = closedPartyEnding(scene, verb);
  if (!party || !scene.layout.pack.events.syntax.bareInfinitives) return null;
  if (!mayGovern(scene, sentence, party.first)) return null;
  return { members: [party.member], first: party.first, near: true };
}

/** "Nine countries, including Oslo and Paris, signed": those of the states that are named, up to the comma at `comma`. */
function includedSubject(scene: Scene, sentence: Range, comma: number): Subject | null {
  const { layout } = scene;
  const { groups, events } = layout.pack;
  for (let at = comma - 1; at > Math.max(sentence.first + 1, comma - REACH); at--) {
    if (!events.syntax.including.has(lowerAt(layout, at)) || lowerAt(layout, at - 1) !== ',') continue;
    const party = groups.states.has(lowerAt(layout, at - 2)) ? partyFrom(scene, at + 1, comma) : null;
    const list = party ? listFrom(scene, party, comma) : null;
    return party && list?.end === comma ? { members: list.members, first: party.first, near: true } : null;
  }
  return null;
}

/** "melarang", "mengutus": what ends at `end` has whom its object names do something, unless it is a deed that is done to them. */
function mayGovern({ layout }: Scene, sentence: Range, end: number): boolean {
  if (holdEnding(layout, sentence, end)) return true;
  const forms = formsAt(layout, end - 1);
  if (forms) return forms.some(({ entry, shape }) => shape === 'active' && entry.embeds !== null);
  return layout.pack.events.syntax.looksTransitive(lowerAt(layout, end - 1));
}

/** "Oslo responded to it by expelling": whoever answers, where "by" is at `marker`. */
function answererBefore(scene: Scene, sentence: Range, marker: number): Subject | null {
  const { layout } = scene;
  for (let at = marker - 1; at >= Math.max(sentence.first, marker - REACH); at--) {
    if (isBreak(layout, at)) return null;
    if (!layout.pack.events.syntax.answers.has(lowerAt(layout, at))) continue;
    const subject = subjectBefore(scene, sentence, withoutAuxiliaries(layout, at));
    return subject ? { ...subject, near: true } : null;
  }
  return null;
}

/** Where the auxiliaries begin before the verb at `at`. */
function withoutAuxiliaries({ pack, tokens }: Layout, at: number): number {
  let first = at;
  for (let word = tokens[first - 1]?.lower ?? ''; ; word = tokens[first - 1]?.lower ?? '') {
    if (!pack.grammar.auxiliaries.has(word) && !pack.grammar.adverbs.has(word)) return first;
    first--;
  }
}

/** "Norwegia menyerang Swedia, menangkap ...": the subject of the clause that the comma at `comma` ends. */
function clauseSubject(scene: Scene, sentence: Range, comma: number): Subject | null {
  const { layout } = scene;
  let first = comma;
  while (first > sentence.first && !isBreak(layout, first - 1) && !endsClause(layout, first - 1)) {
    if (lowerAt(layout, first - 1) === ',' && opensClause(scene, first, comma)) break;
    if (opensSecondClause(scene, sentence, first - 1)) break;
    first--;
  }
  return opensClause(scene, first, comma) ? firstBetween(scene, sentence, first, comma) : null;
}

/** True where a party and then a verb follow. */
function opensClause(scene: Scene, first: number, end: number): boolean {
  const { layout } = scene;
  const party = partyFrom(scene, first, end);
  if (!party) return false;
  for (let at = party.end; at < end; at++) {
    if (layout.pack.grammar.relativisers.has(lowerAt(layout, at))) return false;
    if (isVerb(layout, at)) return true;
  }
  return false;
}

/** "a blast in May that": what follows "that" is told of the thing behind the last comma. */
function holdsThing(scene: Scene, { first }: Range, end: number): boolean {
  for (let at = end; at > Math.max(first, end - REACH); at--) {
    if (partyEnding(scene, at)) return false;
    if (lowerAt(scene.layout, at - 1) === ',') return true;
  }
  return false;
}

/** True if a name ends at `end`, or a name and the place where it is. */
function isAntecedent(scene: Scene, end: number): boolean {
  const { layout } = scene;
  const closed = lowerAt(layout, end - 1) === ')' ? openingOf(layout, end) : end;
  return partyEnding(scene, closed) !== null || layout.pack.pronouns.has(lowerAt(layout, end - 1));
}

/** Where the bracket opens that closes right before `end`. */
function openingOf(layout: Layout, end: number): number {
  for (let at = end - 2; at > Math.max(0, end - REACH); at--) if (lowerAt(layout, at) === '(') return at;
  return end;
}

/**
 * "Lind flew home usai bertemu Prent", "Usai bertemu Prent, Lind flew home": the clause of the verb at `verb` shares the
 * subject of the other one.
 */
function sharedSubject(scene: Scene, sentence: Range, verb: number): Subject | null {
  const { layout } = scene;
  const floor = clauseStart(scene, sentence, verb - 1);
  const opener = firstBetween(scene, sentence, floor, verb - 1) ?? speakerBefore(scene, sentence, floor);
  if (opener) return opener;
  if (verb - 1 > floor) return null;
  for (let at = verb; at < Math.min(sentence.end, verb + REACH); at++) {
    if (isBreak(layout, at)) return null;
    if (lowerAt(layout, at) !== ',') continue;
    const party = partyFrom(scene, at + 1, sentence.end);
    return party
      ? { members: listFrom(scene, party, sentence.end).members, first: party.first, near: true }
      : null;
  }
  return null;
}

/** "Lind menyampaikan hal itu usai bertemu Prent": who says it before the verb of speech that ends at `floor`. */
function speakerBefore(scene: Scene, sentence: Range, floor: number): Subject | null {
  if (floor === sentence.first || !opensReport(scene.layout, floor - 1)) return null;
  const party = partyEnding(scene, floor - 1);
  return party ? { members: [party.member], first: party.first, near: true } : null;
}

/** Who meets whom at the meeting of `noun`, at which the subject of the clause does something else. */
export function attenderOf(scene: Scene, sentence: Range, noun: number): Subject | null {
  if (!scene.layout.pack.events.syntax.occasions.has(lowerAt(scene.layout, noun - 1))) return null;
  return sharedSubject(scene, sentence, noun);
}

/** Where the clause begins that ends at `end`: after a mark, a quotation, a conjunction, a verb of speech. */
function clauseStart(scene: Scene, sentence: Range, end: number): number {
  const { layout } = scene;
  let at = end;
  while (at > sentence.first) {
    const before = at - 1;
    if (isBreak(layout, before) || QUOTES.has(layout.tokens[before]?.text ?? '')) break;
    if (endsClause(layout, before) || opensReport(layout, before)) break;
    if (opensSecondClause(scene, sentence, before)) break;
    at--;
  }
  return at;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '”', '“']);

/** The first party between two tokens that no preposition governs, with its list. */
function firstBetween(scene: Scene, sentence: Range, first: number, end: number): Subject | null {
  for (let at = first; at < end; at++) {
    const phrase = scene.at.startingAt(at);
    const party = phrase ? partyEnding(scene, phrase.end) : null;
    if (!party || isGoverned(scene, sentence, party)) continue;
    const members = party.adjective ? [party.member] : listFrom(scene, party, end).members;
    return { members, first: party.first, near: true };
  }
  return null;
}

/** Whose deed a noun tells that says by its form that it is one named nearby: "serangannya". */
export function possessorOf(scene: Scene, sentence: Range, noun: number): Subject | null {
  const { layout } = scene;
  const floor = clauseStart(scene, sentence, noun);
  const opener = firstBetween(scene, sentence, floor, noun);
  if (opener || noun - floor > NEAR_OPENING) return opener;
  for (let at = noun; at < Math.min(sentence.end, noun + REACH); at++) {
    if (lowerAt(layout, at) !== ',') continue;
    const party = partyFrom(scene, at + 1, sentence.end);
    return party ? { members: [party.member], first: party.first, near: true } : null;
  }
  return null;
}

/** How far from where its sentence opens a noun may stand whose owner is named later: "dalam kunjungannya". */
const NEAR_OPENING = 2;

/** "When she visited Oslo, Lind ...": the first party after the comma; else the first of the sentence. */
function pointed(scene: Scene, sentence: Range, end: number): Subject | null {
  const { layout } = scene;
  const word = end > sentence.first ? lowerAt(layout, end - 1) : '';
  const known = scene.at.endingAt(end);
  if (known && scene.memberOf.has(known)) return null;
  const pronoun = layout.pack.pronouns.get(word);
  if (!pronoun && !layout.pack.events.selves.has(word)) return null;
  // "Oslo's mayor says it will ...": whoever speaks, for a side.
  const spoken = opensReport(
    layout,
    layout.pack.grammar.complementisers.has(lowerAt(layout, end - 2)) ? end - 3 : end - 2,
  );
  const fits = ({ kind }: Member) =>
    !pronoun ||
    spoken ||
    (pronoun.number === 'many' && kind === 'group') ||
    (pronoun.number === 'one' && pronoun.kinds.includes(kind) && !pronoun.own);
  for (let at = sentence.first; at < end - 1; at++) {
    const phrase = scene.at.startingAt(at);
    const party = phrase ? partyEnding(scene, phrase.end) : null;
    if (party?.group && pronoun?.number !== 'many') continue;
    if (party && party.end < end && !party.adjective && !isGoverned(scene, sentence, party)) {
      const { members } = listFrom(scene, party, end - 1);
      // "asked Oslo and Paris to double what they offered"
      const bidden = mayLead(layout, party.first - 1, Lead.cue | Lead.event);
      const several = pronoun?.number === 'many' && members.length > 1 && bidden;
      return several || fits(party.member) ? { members, first: party.first, near: true } : null;
    }
  }
  for (let at = end; at < Math.min(sentence.end, end + REACH); at++) {
    if (lowerAt(layout, at) !== ',') continue;
    const party = partyStarting(scene, at + 1);
    return party && fits(party.member) ? { members: [party.member], first: party.first, near: true } : null;
  }
  return null;
}

/** "said" of "Lind said the quay was sold": whoever speaks does nothing of what is told after it. */
function opensReport(layout: Layout, at: number): boolean {
  return mayLead(layout, at, Lead.cue) && (layout.pack.tagger === null || layout.tags[at] === 'VERB');
}

/** The last party before `end` that nothing governs, else the last that owns it: "the army of Norway". */
function lastBefore(scene: Scene, sentence: Range, end: number): Subject | null {
  const { layout } = scene;
  const floor = Math.max(sentence.first, end - REACH);
  const { syntax } = layout.pack.events;
  let weak: Subject | null = null;
  let gap = 0;
  let joined = false;
  for (let at = end; at > floor; ) {
    const party = outOfBrackets(scene, partyEnding(scene, at));
    if (party?.group && doesOther(scene, party.end, end)) return weak;
    if (party && !layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, end)) && ownsThing(scene, party))
      return weak;
    if (party) {
      const members = party.adjective ? [party.member] : listUpTo(scene, party, floor);
      const subject = { members, first: party.first, near: gap <= LONGEST_HEAD };
      if (!isGoverned(scene, sentence, party))
        return weak ? { ...subject, near: subject.near || weak.near } : subject;
      if (!weak && !party.group && isOwner(layout, party)) weak = { ...subject, near: false };
      at = party.first;
      gap = 0;
      continue;
    }
    if (isBreak(layout, at - 1) || endsClause(layout, at - 1)) break;
    // "rebels backed by Oslo seized": nobody says it.
    const backed = layout.pack.grammar.agentMarkers.has(lowerAt(layout, at));
    if (opensReport(layout, at - 1) && !backed && !isRelativePassive(layout, at - 1)) break;
    if (syntax.nearAntecedents && gap > 0 && !weak && endsPhrase(layout, at - 1)) break;
    // "Rome, Italy, left ten hurt" is no deed of Italy's; "Norwegian police, firemen and sailors searched it" is.
    if (layout.pack.grammar.joiners.has(lowerAt(layout, at - 1))) joined = true;
    if (gap > 0 && !joined && lowerAt(layout, at - 1) === ',') break;
    if (hasObject(scene, sentence, at - 1)) break;
    gap++;
    at--;
  }
  return weak;
}

/** "Lind's song", "Lind's office": what belongs to a person and is no government that is called after them. */
function ownsThing({ layout }: Scene, { end, member }: Party): boolean {
  if (member.kind !== 'person' || lowerAt(layout, end) !== "'s") return false;
  for (let at = end + 1; at <= end + LONGEST_HEAD; at++) {
    const word = lowerAt(layout, at);
    if (layout.pack.people?.courts.has(word) || layout.pack.events.arms.has(word)) return false;
    if (layout.tokens[at]?.kind !== 'word' || isHinge(layout, at)) return true;
  }
  return true;
}

/** "vetoed" of "Oslo vetoed a resolution condemning ...": a verb with its own object, outside a relative clause. */
function hasObject(scene: Scene, sentence: Range, at: number): boolean {
  const { layout } = scene;
  const { grammar } = layout.pack;
  if (!formsAt(layout, at)?.every(({ shape }) => shape === 'active' || shape === 'open')) return false;
  const next = lowerAt(layout, at + 1);
  if (!grammar.articles.has(next) && !layout.pack.possessives.has(next) && !partyStarting(scene, at + 1))
    return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 3); i--)
    if (grammar.relativisers.has(lowerAt(layout, i))) return false;
  return true;
}

/** "the army of Norway", "police in Norway". */
function isOwner(layout: Layout, { first }: Party): boolean {
  const { grammar, events } = layout.pack;
  const before = grammar.articles.has(lowerAt(layout, first - 1)) ? first - 2 : first - 1;
  const word = lowerAt(layout, before);
  return (
    events.owners.has(word) || (grammar.locatives.has(word) && events.arms.has(lowerAt(layout, before - 1)))
  );
}

/** "Three people died after a bomb destroyed ...": another verb stands between; but "rebels backed by Oslo seized". */
function doesOther({ layout }: Scene, from: number, end: number): boolean {
  const { agentMarkers } = layout.pack.grammar;
  const reduced = agentMarkers.has(lowerAt(layout, from + 1)) ? from + 1 : from;
  // "pemberontak yang didukung Oslo merebut"
  const own = isRelativePassive(layout, from + 1) ? from + 2 : reduced;
  for (let at = own; at < end; at++) {
    const forms = formsAt(layout, at);
    if (forms?.some(({ shape }) => shape !== 'noun' && shape !== 'bare')) return true;
  }
  return false;
}

/** "Menurut Norwegia, lima orang ...", "soal Norwegia": whoever stands before it is no subject of what follows. */
function endsPhrase(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return word === ',' || layout.pack.grammar.aboutMarkers.has(word);
}

/** "didukung" of "pemberontak yang didukung Oslo", whose agent needs no marker. */
function isRelativePassive(layout: Layout, at: number): boolean {
  const { bareAgent, relativisers } = layout.pack.grammar;
  if (!bareAgent || !relativisers.has(lowerAt(layout, at - 1))) return false;
  return formsAt(layout, at)?.every(({ shape }) => shape === 'passive') === true;
}

/** True right after a verb, whose object it is. */
function suffers({ layout }: Scene, { first, group }: Party): boolean {
  const { articles } = layout.pack.grammar;
  const at = articles.has(lowerAt(layout, first - 1)) ? first - 2 : first - 1;
  // "Gempa mengguncang Norwegia dan menewaskan dua orang"
  if (layout.pack.events.syntax.looksTransitive(lowerAt(layout, at))) return true;
  const forms = formsAt(layout, at);
  if (!forms) return false;
  return group ? forms.some(({ shape }) => shape !== 'noun') : forms.every(({ shape }) => DOING.has(shape));
}

const DOING: ReadonlySet<EventShape> = new Set(['active', 'open']);

function endsClause(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const word = lowerAt(layout, at);
  if (!grammar.subordinators.has(word)) return false;
  return !grammar.relativisers.has(word) || mayLead(layout, at - 1, Lead.cue) || opensNoun(layout, at + 1);
}

/** "her father" of "told Lind that her father would": a clause with a subject of its own, which is nobody before it. */
function opensNoun({ pack, tags, tokens }: Layout, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (pack.tagger === null || pack.events.forms.has(word)) return false;
  if (pack.grammar.articles.has(word) || pack.possessives.has(word)) return true;
  return NOMINAL.has(tags[at] ?? '');
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET']);

/**
 * Where the subject ends whose clause goes on after the comma at `comma`: before what stands between two commas, unless
 * that is part of who is named ("Norway's minister, Ola Lind,", "Ola Lind, the minister of Norway,"), or is a name told
 * of a noun ("Lind's wife, Ada Prent,").
 */
function beforeInsertion(scene: Scene, sentence: Range, comma: number): number {
  const opening = matchingComma(scene.layout, sentence, comma);
  if (opening === comma) return comma;
  const party = partyEnding(scene, comma);
  if (!party || party.adjective) return opening;
  const whole = party.first < opening;
  const named = party.first === opening + 1 && party.member.kind === 'person';
  const told = partyEnding(scene, opening);
  const unnamed = !told || (told.member.described && told.member.kind === 'person');
  if (!whole && !(named && unnamed)) return opening;
  if (scene.layout.pack.grammar.joiners.has(lowerAt(scene.layout, party.first - 1))) return comma;
  // "Lind, a critic of the king, Carl Prent, ..."
  const earlier = matchingComma(scene.layout, sentence, whole ? party.first : opening);
  const outer = earlier < party.first && earlier < opening ? partyEnding(scene, earlier) : null;
  const apart = outer !== null && outer.member.kind !== 'place' && !isGoverned(scene, sentence, outer);
  return apart ? earlier : comma;
}

/** Where the insertion begins that the comma at `comma` closes: ", backed by Oslo,". */
function matchingComma(layout: Layout, sentence: Range, comma: number): number {
  for (let at = comma - 1; at > sentence.first; at--) {
    if (lowerAt(layout, at) !== ',') continue;
    // "Lind, 54, the mayor of Oslo,"
    const aged = layout.tokens[at - 1]?.kind === 'number' && lowerAt(layout, at - 2) === ',';
    return aged && at - 2 > sentence.first ? at - 2 : at;
  }
  return comma;
}

/** Who means to do it: of "Oslo sent troops to Paris to attack it" Oslo; of "for Paris to attack it" Paris. */
export function subjectOfPurpose(scene: Scene, sentence: Range, marker: number): Subject | null {
  const party = partyEnding(scene, marker);
  const given =
    party !== null && scene.layout.pack.grammar.partyPrepositions.has(lowerAt(scene.layout, party.first - 1));
  if (party && (given || !isGoverned(scene, sentence, party))) return subjectBefore(scene, sentence, marker);
  return firstOf(scene, sentence, marker) ?? subjectBefore(scene, sentence, marker);
}

/** The subject that a verb shares with the one before it: the first party of the clause. */
function firstOf(scene: Scene, sentence: Range, verb: number): Subject | null {
  const { layout } = scene;
  let from = verb - 1;
  while (from > sentence.first && !isBreak(layout, from - 1) && !endsClause(layout, from - 1)) {
    if (opensSecondClause(scene, sentence, from - 1)) break;
    from--;
  }
  for (let at = from; at < verb; at++) {
    const phrase = scene.at.startingAt(at);
    const party = phrase ? partyEnding(scene, phrase.end) : null;
    // "Floods kill ten people and injure dozens": whoever suffers the one does not do the other.
    if (party?.group && doesOther(scene, from, party.first)) return null;
    if (party && suffers(scene, party)) return null;
    if (party && !isGoverned(scene, sentence, party)) {
      const { members } = listFrom(scene, party, verb);
      // "praised Oslo and offered a boat": whoever says the one thing says the other.
      const near = mayLead(layout, verb, Lead.cue);
      return { members: party.adjective ? [party.member] : members, first: party.first, near };
    }
  }
  return null;
}
