import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import type { Described } from './described.ts';
import type { GroupFound } from './group-heads.ts';

/** A text with those in it who may do something to each other. */
export interface Scene {
  readonly layout: Layout;
  readonly at: Neighbours;
  readonly memberOf: ReadonlyMap<Phrase, Member>;
  readonly described: Described;
  /** By sentence those whom a pronoun alone names there (pronouns.ts). */
  readonly meantIn: ReadonlyMap<number, ReadonlySet<Member>>;
  /** Those known by common nouns alone. */
  readonly groups: ReadonlyMap<Phrase, GroupFound>;
}

/** One of the cast where a text names it. */
export interface Party extends Range {
  readonly member: Member;
  /** True where it describes the noun that follows: "Russian" of "Russian tanks". */
  readonly adjective: boolean;
  /** True for a group. */
  readonly group: boolean;
}

/** What a party's noun phrase may hold before its name: "the capital's", "a new round of". */
const LONGEST_LEAD = 5;

export function partyStarting(scene: Scene, at: number): Party | null {
  return partyOf(scene, scene.at.startingAt(at));
}

export function partyEnding(scene: Scene, at: number): Party | null {
  return partyOf(scene, scene.at.endingAt(at));
}

/** How many words a name set in commas may have: "Mayor Jenderal Ola Lind". */
const LONGEST_NAME = 6;

/**
 * The party that ends at `at`, or before a comma there that closes what is told of it: "utusan Norwegia, Ola Lind, bertemu"; the
 * one of the office, where nobody is known by that name.
 */
export function closedPartyEnding(scene: Scene, at: number): Party | null {
  const party = partyEnding(scene, at);
  const { layout } = scene;
  if (party || lowerAt(layout, at - 1) !== ',') return party;
  const named = partyEnding(scene, at - 1);
  let opening = at - 2;
  while (opening > at - 2 - LONGEST_NAME && layout.tokens[opening]?.capital) opening--;
  if (lowerAt(layout, opening) !== ',' || opening === at - 2) return null;
  if (named && named.first < opening) return named;
  const office = partyEnding(scene, opening);
  if (office?.member.kind !== 'person' || !office.member.described) return null;
  return named?.member.kind === 'person' ? { ...named, first: office.first } : { ...office, end: at - 1 };
}

export function partyOf(scene: Scene, phrase: Phrase | null): Party | null {
  const member = phrase ? (scene.memberOf.get(phrase) ?? scene.described.memberOf(phrase)) : null;
  if (!phrase || !member) return null;
  // "Bom menewaskan lima polisi": no name, though a capital opens the sentence.
  if (
    phrase.end === phrase.first + 1 &&
    scene.layout.pack.events.weapons.has(lowerAt(scene.layout, phrase.first))
  )
    return null;
  if (member.kind === 'person' && ownsAnother(scene.layout, phrase.end)) return null;
  // "US$20": no country.
  if (scene.layout.tokens[phrase.end]?.text.startsWith('$')) return null;
  // "African migrants": nobody of the continent's.
  if (phrase.use === 'demonym' && member.kind === 'place') return null;
  const group = scene.groups.has(phrase);
  return { first: phrase.first, end: phrase.end, member, adjective: phrase.use === 'demonym', group };
}

/** How many words may describe one who belongs to a person: "Lind's newly elected successor". */
const LONGEST_OWNED = 4;

/** "Lind's wife", "Lind's former adviser": one of whom nothing more is told, and not Lind, whose name ends at `end`. */
function ownsAnother(layout: Layout, end: number): boolean {
  if (lowerAt(layout, end) !== "'s" && lowerAt(layout, end) !== '’s') return false;
  const kin = layout.pack.people?.kin;
  for (let at = end + 1; at <= end + LONGEST_OWNED; at++) {
    const token = layout.tokens[at];
    if (token?.kind !== 'word' || isHinge(layout, at)) return false;
    if (layout.pack.roles.heads.has(token.lower) || mayLead(layout, at, Lead.calling)) return true;
    if (kin?.has(token.lower) && !mayLead(layout, at, Lead.event)) return true;
  }
  return false;
}

/** The party whose noun phrase begins at `at`: past articles and describing words, before any mark or preposition. */
export function partyFrom(scene: Scene, at: number, end: number): Party | null {
  for (let i = at; i < Math.min(end, at + LONGEST_LEAD); i++) {
    const party = partyStarting(scene, i);
    // The words that describe a group are its own.
    if (party?.group && i > at && !scene.layout.pack.grammar.articles.has(lowerAt(scene.layout, i - 1)))
      return null;
    if (party) return party;
    if (!mayLeadTo(scene.layout, i)) return null;
  }
  return null;
}

/** True for a word that may stand in a noun phrase before its name. */
function mayLeadTo(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || token.kind === 'mark') return token?.text === '"' || token?.text === '“';
  return layout.pack.grammar.articles.has(token.lower) || !isHinge(layout, at);
}

/** True for a word that ends a noun phrase: a preposition, a conjunction, an auxiliary. */
export function isHinge(layout: Layout, at: number): boolean {
  if (!mayLead(layout, at, Lead.hinge)) return false;
  const token = layout.tokens[at];
  // "on 12 May"
  return !(token?.capital && layout.pack.dates.months.has(token.lower));
}

/** A mark that no clause reaches across. */
export function isBreak(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token === undefined) return true;
  return token.kind === 'mark' && BREAKS.has(token.text) && !joinsNumbers(layout, at);
}

/** The dash of "3–5 February". */
function joinsNumbers({ tokens }: Layout, at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && tokens[at]?.text !== ';';
}

const BREAKS: ReadonlySet<string> = new Set([...';:—–?!…']);
