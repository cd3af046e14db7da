import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range } from '../layout/phrase.ts';
import type { Title } from '../phrases/titles.ts';
import { lowerAt } from '../text/words.ts';
import type { Cast, Member, MemberRole } from './cast.ts';
import { type Held, isUntold, type Tenure, tenureOf } from './tenures.ts';

/** A role with what the text tells of how and when it is held. */
export interface RoleTold extends MemberRole {
  readonly tenure: Tenure;
}

const NOTHING: Tenure = { state: null, since: null, until: null };

/**
 * The roles that a text gives people: those of their phrases, each with the first state and dates told beside any
 * mention in the same words, then those that only a predicate or an insertion gives ("Lind, who was mayor until 2021").
 */
export function tellRoles(layout: Layout, cast: Cast, published: string | null): Map<Member, RoleTold[]> {
  const told = new Map<Member, RoleTold[]>();
  for (const member of cast.members)
    if (member.roles.length > 0)
      told.set(
        member,
        member.roles.map((role) => toldBy(layout, member, role, published)),
      );
  for (const { member, role } of predicatedRoles(layout, cast, published)) {
    const roles = told.get(member) ?? [];
    told.set(member, roles);
    const words = role.title ? lowerIn(layout, role.title) : '';
    const same = roles.findIndex(({ title }) => title && lowerIn(layout, title) === words);
    const known = roles[same];
    if (!known) roles.push(role);
    else if (isUntold(known.tenure)) roles[same] = { ...known, tenure: role.tenure };
  }
  return told;
}

function toldBy(layout: Layout, member: Member, role: MemberRole, published: string | null): RoleTold {
  let tenure = NOTHING;
  const words = role.title ? lowerIn(layout, role.title) : '';
  for (const phrase of role.title ? member.phrases : []) {
    if (!phrase.title || lowerIn(layout, phrase.title) !== words) continue;
    const { state, since, until } = tenureOf(layout, heldBy(phrase, phrase.title), published);
    const dated = tenure.since ?? tenure.until;
    tenure = {
      state: tenure.state ?? state,
      since: dated ? tenure.since : since,
      until: dated ? tenure.until : until,
    };
  }
  return { ...role, tenure };
}

function heldBy({ first, end, core, described }: Phrase, title: Range): Held {
  const last = described || title.first >= core.end;
  return { title, first, end: Math.max(end, title.end, core.end), last };
}

interface Predicated {
  readonly member: Member;
  readonly role: RoleTold;
}

/** Most words between a name and an office that is said of it. */
const LONGEST_LINK = 5;

function predicatedRoles(layout: Layout, cast: Cast, published: string | null): Predicated[] {
  const people = new Map<number, Member>();
  const opening = new Map<number, Member>();
  const bodies = new Map<number, readonly [Phrase, Member]>();
  for (const [phrase, member] of cast.memberOf) {
    if (member.kind === 'person' && phrase.use === 'name' && !member.described) {
      people.set(phrase.end, member);
      opening.set(phrase.first, member);
    } else if (member.kind === 'country' || member.kind === 'organisation')
      bodies.set(phrase.first, [phrase, member]);
  }
  if (people.size === 0) return [];
  return cast.titles.flatMap((title) => {
    const found = holderBefore(layout, title, people) ?? holderBehind(layout, title, opening);
    if (!found) return [];
    const [phrase, body] = bodyAfter(layout, title, bodies) ?? [null, null];
    const end = phrase?.end ?? title.end;
    const tenure = tenureOf(layout, { title, first: title.first, end, last: true }, published);
    if (!found.linked && isUntold(tenure)) return [];
    return [{ member: found.member, role: { title: rangeOf(title), for: body, tenure } }];
  });
}

/** "Presiden terpilih Lind": the name behind an office and the word that tells how it is held. */
function holderBehind(layout: Layout, title: Title, opening: ReadonlyMap<number, Member>): Holder | null {
  const { states } = layout.pack.tenures;
  if (!layout.pack.roles.headFirst || !states.has(lowerAt(layout, title.end))) return null;
  const member = opening.get(title.end + 1);
  return member ? { member, linked: true } : null;
}

/** Who holds an office, and whether a word ties both. */
interface Holder {
  readonly member: Member;
  readonly linked: boolean;
}

/** Whose office it is by the words between: "Lind, the mayor", "Lind, who has been mayor". */
function holderBefore(layout: Layout, title: Title, people: ReadonlyMap<number, Member>): Holder | null {
  const { grammar, tenures } = layout.pack;
  let at = title.first;
  if (grammar.articles.has(lowerAt(layout, at - 1))) at--;
  let linked = false;
  for (const least = at - LONGEST_LINK; at > least && tenures.links.has(lowerAt(layout, at - 1)); at--)
    linked = true;
  if (layout.tokens[at - 1]?.text === ',') at--;
  else if (!linked) return null;
  const member = people.get(at);
  return member && layout.sentenceOf[at - 1] === layout.sentenceOf[title.first] ? { member, linked } : null;
}

function bodyAfter(
  layout: Layout,
  title: Title,
  bodies: ReadonlyMap<number, readonly [Phrase, Member]>,
): readonly [Phrase, Member] | null {
  const { roles, grammar } = layout.pack;
  let at = title.end;
  const marked = roles.affiliationMarkers.has(lowerAt(layout, at));
  if (!marked && !roles.headFirst) return null;
  if (marked) at++;
  if (grammar.articles.has(lowerAt(layout, at))) at++;
  return bodies.get(at) ?? null;
}

function rangeOf({ first, end }: Range): Range {
  return { first, end };
}
