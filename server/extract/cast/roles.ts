import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range } from '../layout/phrase.ts';
import { wordListsAt } from '../text/words.ts';
import { OPEN } from './bounds.ts';
import type { Cast, Member, MemberRole } from './cast.ts';
import { indexBodies } from './offices.ts';
import { findPredicated } from './predicated.ts';
import { type Service, serviceBehind } from './service.ts';
import { completed, type Held, type Tenure, tenureOf } from './tenures.ts';

/** A role with what the text tells of how and when it is held. */
export interface RoleTold extends MemberRole {
  readonly tenure: Tenure;
}

const NOTHING: Tenure = { state: null, ...OPEN };

/**
 * The roles that a text gives people: those of their phrases, each with the first state and dates told beside any
 * mention in the same words; then those that only a predicate, an insertion or a second office gives ("Lind, who was
 * mayor until 2021"); last what clauses say of either without a word for the office ("Lind, who took office in May").
 */
export function tellRoles(layout: Layout, cast: Cast, published: string | null): Map<Member, RoleTold[]> {
  const told = new Map<Member, RoleTold[]>();
  for (const member of cast.members)
    if (member.roles.length > 0) told.set(member, rolesOf(layout, member, published));
  const bodies = indexBodies(cast);
  for (const { member, office, tenure } of findPredicated(layout, cast, bodies, published)) {
    const roles = told.get(member) ?? [];
    told.set(member, roles);
    const { first, end } = office.title;
    tellRole(layout, roles, { title: { first, end }, for: office.body, tenure });
    const service = serviceBehind(layout, office.past, bodies.opening, published);
    if (service) serve(layout, roles, { first, end }, service);
  }
  for (const [phrase, member] of cast.memberOf) {
    if (member.kind !== 'person' || member.described || phrase.use !== 'name') continue;
    const service = isSubject(layout, phrase)
      ? serviceBehind(layout, phrase.end, bodies.opening, published)
      : null;
    if (!service) continue;
    const roles = told.get(member) ?? [];
    if (serve(layout, roles, phrase.title, service)) told.set(member, roles);
  }
  return told;
}

/** Adds a role, or what it tells to the one in the same words. */
function tellRole(layout: Layout, roles: RoleTold[], role: RoleTold): void {
  const words = role.title ? lowerIn(layout, role.title) : '';
  const at = roles.findIndex(({ title }) => title && lowerIn(layout, title) === words);
  const known = roles[at];
  if (!known) roles.push(role);
  else
    roles[at] = {
      ...known,
      for: known.for ?? role.for,
      tenure: completed(known.tenure, role.tenure),
    };
}

function rolesOf(layout: Layout, member: Member, published: string | null): RoleTold[] {
  const tenures = new Map<string, Tenure>();
  for (const phrase of member.phrases) {
    if (!phrase.title) continue;
    const words = lowerIn(layout, phrase.title);
    const tenure = tenureOf(layout, heldBy(phrase, phrase.title), published);
    tenures.set(words, completed(tenures.get(words) ?? NOTHING, tenure));
  }
  return member.roles.map((role) => ({
    ...role,
    tenure: (role.title && tenures.get(lowerIn(layout, role.title))) ?? NOTHING,
  }));
}

function heldBy({ first, end, core, of, described }: Phrase, title: Range): Held {
  const last = Math.max(end, title.end, core.end);
  if (described || title.first >= core.end) return { title, first, end: last, officeEnd: last };
  const body = of && of.first >= title.end && of.end <= core.first ? of.end : title.end;
  return { title, first, end: last, officeEnd: body };
}

/** True where a clause may go on behind a name as its subject: in "aides of Lind resigned" it is not. */
function isSubject(layout: Layout, { first, end }: Phrase): boolean {
  if (layout.tokens[end]?.text === ',') return true;
  const before = layout.tokens[first - 1];
  if (!before || before.kind === 'mark' || layout.sentenceOf[first - 1] !== layout.sentenceOf[first])
    return true;
  const { complementisers, relativisers } = layout.pack.grammar;
  const { service } = layout.pack.tenures;
  if (relativisers.has(layout.tokens[end]?.lower ?? '')) return true;
  return complementisers.has(before.lower) || service.conjunctions.has(before.lower);
}

/**
 * Says what a clause tells of the office that its subject's phrase names, else of the only one that the text gives
 * its subject. False where there is no such office and no realm either.
 */
function serve(layout: Layout, roles: RoleTold[], title: Range | null, { tenure, realm }: Service): boolean {
  const words = title ? lowerIn(layout, title) : null;
  const titled = roles.filter((role) => role.title);
  const role =
    words === null
      ? titled.length === 1
        ? titled[0]
        : undefined
      : titled.find((each) => each.title && lowerIn(layout, each.title) === words);
  const fits =
    role &&
    (!realm || role.for === realm || (!role.for && realm.kind === 'country' && isRuler(layout, role)));
  if (role && fits)
    roles[roles.indexOf(role)] = {
      ...role,
      for: role.for ?? realm,
      tenure: completed(role.tenure, tenure),
    };
  else if (realm) roles.push({ title: null, for: realm, tenure });
  return Boolean(fits) || realm !== null;
}

function isRuler(layout: Layout, { title }: RoleTold): boolean {
  const { rulers } = layout.pack.tenures.service;
  for (let at = title?.first ?? 0; at < (title?.end ?? 0); at++)
    if (wordListsAt(layout, rulers, at).length > 0) return true;
  return false;
}
