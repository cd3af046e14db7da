import type { Member } from '../cast/cast.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type Party, partyEnding, partyFrom, type Scene } from './scene.ts';

/** The party and those that follow it in a list: "Oslo, Paris and Rome". */
export function listFrom(scene: Scene, party: Party, end: number): { members: Member[]; end: number } {
  const members = [party.member];
  let pending: Member[] = [];
  let last = party.end;
  let at = party.end;
  while (at < end) {
    const comma = lowerAt(scene.layout, at) === ',';
    if (comma) at++;
    const joined = scene.layout.pack.grammar.joiners.has(lowerAt(scene.layout, at));
    if (joined) at++;
    const next = comma || joined ? partyIn(scene, at, Math.min(end, at + 3)) : null;
    if (!next || next.adjective !== party.adjective) break;
    pending.push(next.member);
    at = next.end;
    if (!joined) continue;
    members.push(...pending);
    pending = [];
    last = at;
  }
  return { members: distinct(members), end: last };
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
  const members = [party.member];
  let at = withoutArticle(scene, party.first);
  for (let joined = false; at > first; ) {
    const { joiners } = scene.layout.pack.grammar;
    const word = lowerAt(scene.layout, at - 1);
    if (!joiners.has(word) && !(joined && word === ',')) break;
    const end = joiners.has(word) && lowerAt(scene.layout, at - 2) === ',' ? at - 2 : at - 1;
    const before = partyEnding(scene, end);
    if (!before || before.first < first || isWhereabouts(scene, before.first)) break;
    const start = withoutArticle(scene, before.first);
    if (start > first && mayLead(scene.layout, start - 1, Lead.event | Lead.cue)) break;
    members.unshift(before.member);
    at = start;
    joined = true;
  }
  return distinct(members);
}

/** Turkey of "in Istanbul, Turkey, Norway and Sweden met". */
export function isWhereabouts({ layout, at, memberOf }: Scene, first: number): boolean {
  if (lowerAt(layout, first - 1) !== ',') return false;
  const phrase = at.endingAt(first - 1);
  return phrase !== null && memberOf.get(phrase)?.kind === 'place';
}

function withoutArticle(scene: Scene, at: number): number {
  return scene.layout.pack.grammar.articles.has(lowerAt(scene.layout, at - 1)) ? at - 1 : at;
}

export function distinct(members: readonly Member[]): Member[] {
  return [...new Set(members)];
}
