import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type Party, partyEnding, partyFrom, type Scene } from './scene.ts';
import { formsAt } from './triggers.ts';

/** The party and those that follow it in a list: "Oslo, Paris and Rome". */
export function listFrom(scene: Scene, party: Party, end: number): { members: Member[]; end: number } {
  const parties = [party];
  let pending: Party[] = [];
  let last = party.end;
  let at = party.end;
  while (at < end) {
    const comma = lowerAt(scene.layout, at) === ',';
    if (comma) at++;
    const joined = scene.layout.pack.grammar.joiners.has(lowerAt(scene.layout, at));
    if (joined) at++;
    const next = comma || joined ? partyIn(scene, at, Math.min(end, at + 3)) : null;
    if (!next || (next.adjective !== party.adjective && !sharesNoun(scene, next, at))) break;
    const second = comma && parties.length + pending.length === 1;
    if (joined && opensClause(scene, next.end, second)) break;
    pending.push(next);
    at = next.end;
    if (!joined) continue;
    parties.push(...pending);
    pending = [];
    last = at;
  }
  return { members: membersOf(scene, parties), end: last };
}

/** "Ugandan farmers" behind "Kenyan and": some who are described by a country's adjective, whose phrase opens at `at`. */
function sharesNoun(scene: Scene, { member, first, end }: Party, at: number): boolean {
  if (!member.described || first !== at) return false;
  const of = scene.at.endingAt(end)?.of;
  return of?.use === 'demonym' && of.kind === 'country';
}

/** "attacked Oslo and Paris condemned it", "attacked Oslo, and Paris sent aid": another clause, its verb at `at`. */
function opensClause({ layout, at: phrases }: Scene, at: number, apart: boolean): boolean {
  if (layout.pack.tagger === null) return false;
  const forms = apart ? formsAt(layout, at) : undefined;
  if (layout.tags[at] !== 'VERB' && !forms?.some(({ shape }) => shape !== 'noun')) return false;
  const { grammar } = layout.pack;
  if (grammar.looksGerund(lowerAt(layout, at)) || grammar.agentMarkers.has(lowerAt(layout, at + 1)))
    return false;
  return apart || grammar.articles.has(lowerAt(layout, at + 1)) || phrases.startingAt(at + 1) !== null;
}

/** A party from `at` on with no verb before it: none in "and bombed Oslo". */
function partyIn(scene: Scene, at: number, end: number): Party | null {
  const party = partyFrom(scene, at, end);
  for (let i = at; i < (party?.first ?? 0); i++)
    if (mayLead(scene.layout, i, Lead.event | Lead.cue)) return null;
  return party;
}

/** The party and those before it in a list: "Oslo, Paris and Rome met". */
export function listUpTo(scene: Scene, party: Party, first: number): Member[] {
  const parties = [party];
  let at = withoutArticle(scene, party.first);
  for (let joined = false; at > first; ) {
    const { joiners } = scene.layout.pack.grammar;
    const word = lowerAt(scene.layout, at - 1);
    if (!joiners.has(word) && !(joined && word === ',')) break;
    const end = joiners.has(word) && lowerAt(scene.layout, at - 2) === ',' ? at - 2 : at - 1;
    const closed = lowerAt(scene.layout, end - 1) === ')' ? end - 1 : end;
    const before = outOfBrackets(scene, partyEnding(scene, closed));
    if (!before || before.first < first || isWhereabouts(scene, before.first)) break;
    const start = withoutArticle(scene, before.first);
    // "condemned Oslo, and Paris attacked": two clauses.
    const apart = !joined && end < at - 1 && lowerAt(scene.layout, start - 1) !== ',';
    if (apart && start > first) break;
    if (start > first && takesFirst(scene.layout, start - 1)) break;
    parties.unshift(before);
    at = start;
    joined = true;
  }
  return membersOf(scene, parties);
}

/**
 * "condemned" of "condemned Oslo and Paris attacked", whose object the first of the list may be; not "said", which has a clause
 * for its object, of "said Oslo and Paris attacked".
 */
function takesFirst(layout: Layout, at: number): boolean {
  if (!mayLead(layout, at, Lead.event | Lead.cue)) return false;
  const reports = layout.pack.cues.get(lowerAt(layout, at))?.takes.has('that') === true;
  return !reports || formsAt(layout, at)?.some(({ entry }) => entry.takesObject) === true;
}

/**
 * Those of a list. A noun that stands once may be of all its countries: "the leaders of Norway, Sweden and Denmark" and
 * "US and British forces" are those countries, "Kenyan and Ugandan farmers" farmers of each.
 */
function membersOf(scene: Scene, parties: readonly Party[]): Member[] {
  const members = parties.map(({ member }) => member);
  const noun = parties.length > 1 ? sharedNoun(parties) : null;
  const of = noun?.member.of;
  if (!noun || !of) return distinct(members);
  if (!actsForState(scene, noun)) return distinct(parties.map((party) => ofNoun(scene, noun, party)));
  return distinct(members.map((member) => (member === noun.member ? of : member)));
}

/** "Kenyan" of "Kenyan and Ugandan farmers", as the farmers of Kenya; not Kenya of "Kenya and Ugandan farmers". */
function ofNoun({ at, described }: Scene, noun: Party, party: Party): Member {
  const [phrase, named] = [at.endingAt(noun.end), at.endingAt(party.end)];
  if (party === noun || !phrase || !named) return party.member;
  const shares = party.first > noun.first || party.adjective || named.use === 'short';
  return shares ? described.sharing(phrase, named, party.member) : party.member;
}

/** The only one of the list that is described, by a country, and stands where the others may share its noun. */
function sharedNoun(parties: readonly Party[]): Party | null {
  const rest = parties.filter(({ member }) => member.kind !== 'country');
  const [noun] = rest;
  if (rest.length !== 1 || !noun?.member.described || noun.member.of?.kind !== 'country') return null;
  if (parties[0] === noun) return noun;
  const adjectives = parties.every((party) => party === noun || party.adjective);
  return parties.at(-1) === noun && (adjectives || noun.group) ? noun : null;
}

/** "forces", "foreign ministers". */
function actsForState({ layout }: Scene, { first, end }: Party): boolean {
  for (let at = first; at < end; at++)
    if (mayLead(layout, at, Lead.office) || isSent(layout, lowerAt(layout, at))) return true;
  return false;
}

function isSent({ pack }: Layout, word: string): boolean {
  return pack.events.arms.has(word) || pack.events.delegates.has(word);
}

/** Turkey of "in Istanbul, Turkey, Norway and Sweden met". */
export function isWhereabouts({ layout, at, memberOf }: Scene, first: number): boolean {
  if (lowerAt(layout, first - 1) !== ',') return false;
  const phrase = at.endingAt(first - 1);
  return phrase !== null && memberOf.get(phrase)?.kind === 'place';
}

/** "Paris and the Oslo Peace Force (OPF) met": the name that the acronym stands behind, for the party of both. */
export function outOfBrackets(scene: Scene, party: Party | null): Party | null {
  if (!party || lowerAt(scene.layout, party.first - 1) !== '(') return party;
  const whole = partyEnding(scene, party.first - 1);
  return whole?.member === party.member ? { ...party, first: whole.first } : party;
}

/** Before "the", "Mr.". */
function withoutArticle({ layout }: Scene, at: number): number {
  const { grammar, roles } = layout.pack;
  const stop = lowerAt(layout, at - 1) === '.' ? 1 : 0;
  if (roles.honorifics.has(lowerAt(layout, at - 1 - stop))) return at - 1 - stop;
  return grammar.articles.has(lowerAt(layout, at - 1)) ? at - 1 : at;
}

export function distinct(members: readonly Member[]): Member[] {
  return [...new Set(members)];
}
