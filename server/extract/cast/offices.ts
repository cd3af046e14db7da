import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Title } from '../phrases/titles.ts';
import { lowerAt, wordListsAt } from '../text/words.ts';
import type { Cast, Member } from './cast.ts';
import type { Bodies } from './service.ts';
import { stateAt, type Tenure, tenureOf } from './tenures.ts';

/** An office of a text with all that its own words tell: whose it is, how and when it is held. */
export interface Office extends Range {
  readonly title: Title;
  readonly body: Member | null;
  readonly tenure: Tenure;
  /** True behind "the" or "a": a phrase of its own. */
  readonly article: boolean;
  /** Where the words of its time end, behind those of the office. */
  readonly past: number;
}

/** The countries, bodies and places of a text by the tokens where they open and end. */
export interface BodiesAround {
  readonly opening: Bodies;
  readonly ending: Bodies;
}

export function indexBodies(cast: Cast): BodiesAround {
  const opening = new Map<number, readonly [Phrase, Member]>();
  const ending = new Map<number, readonly [Phrase, Member]>();
  for (const [phrase, member] of cast.memberOf) {
    if (member.kind !== 'country' && member.kind !== 'organisation' && member.kind !== 'place') continue;
    opening.set(phrase.first, [phrase, member]);
    ending.set(phrase.end, [phrase, member]);
  }
  return { opening, ending };
}

export function officeOf(
  layout: Layout,
  title: Title,
  bodies: BodiesAround,
  published: string | null,
): Office {
  const before = ownerBefore(layout, title, bodies.ending);
  const after = before.body ? null : bodyAfter(layout, title, bodies.opening);
  const end = after?.[0].end ?? title.end;
  const tenure = tenureOf(layout, { title, first: title.first, end, officeEnd: end }, published);
  const told = [tenure.state, tenure.since, tenure.until].map((each) => each?.end ?? 0);
  return {
    title,
    first: before.first,
    end,
    body: before.body ?? after?.[1] ?? null,
    tenure,
    article: before.article,
    past: Math.max(end, ...told),
  };
}

/** Most words before an office that go with it: "the country's longest-serving former". */
const LONGEST_LEAD = 6;

interface Owner {
  readonly first: number;
  readonly body: Member | null;
  readonly article: boolean;
}

/** "formerly the", "a former British", "Norway's longest-serving": what leads to the office and whose it is. */
function ownerBefore(layout: Layout, title: Title, ending: Bodies): Owner {
  const { articles } = layout.pack.grammar;
  let at = title.first;
  let body: Member | null = null;
  let article = false;
  const floor = Math.max(
    title.first - LONGEST_LEAD,
    layout.sentences[layout.sentenceOf[title.first] ?? -1]?.first ?? 0,
  );
  while (at > floor) {
    const possessive = lowerAt(layout, at - 1) === "'s";
    const owner: readonly [Phrase, Member] | undefined =
      body || layout.pack.roles.headFirst ? undefined : ending.get(possessive ? at - 1 : at);
    if (owner && !article) {
      body = owner[1];
      at = owner[0].first;
      if (possessive) article = true;
    } else if (stateAt(layout, at - 2)?.end === at) at -= 2;
    else if (stateAt(layout, at - 1)) at--;
    else if (!article && articles.has(lowerAt(layout, at - 1))) {
      article = true;
      at--;
    } else if (!article && isQuality(layout, at - 1)) at--;
    else break;
  }
  return { first: at, body, article };
}

/** "popular", "longest-serving". */
function isQuality(layout: Layout, at: number): boolean {
  const { kind, capital, lower = '' } = layout.tokens[at] ?? {};
  return layout.tags[at] === 'ADJ' || (kind === 'word' && !capital && lower.includes('-'));
}

function bodyAfter(layout: Layout, title: Title, bodies: Bodies): readonly [Phrase, Member] | null {
  const { roles, grammar } = layout.pack;
  let at = title.end;
  const marked = roles.affiliationMarkers.has(lowerAt(layout, at));
  if (!marked && !roles.headFirst) return null;
  if (marked) at++;
  if (grammar.articles.has(lowerAt(layout, at))) at++;
  const found = bodies.get(at) ?? null;
  const town = found?.[0].use === 'seat' && roles.local.has(title.head);
  return town ? null : found;
}

/** Most words between two offices of one person: "and who is also". */
const LONGEST_JOIN = 4;

/**
 * How the words between two offices join them: "sure" as one person's ("sekaligus", ", now"), "loose" by "and", which
 * joins two people as well; null where they don't.
 */
export function joinOf(layout: Layout, left: Office, right: Office): 'sure' | 'loose' | null {
  const { joins, states, adverbs } = layout.pack.tenures;
  const from = left.past;
  if (right.first <= from || right.first - from > LONGEST_JOIN) return null;
  if (layout.sentenceOf[left.first] !== layout.sentenceOf[right.first]) return null;
  const opening = lowerAt(layout, right.first);
  const turns = adverbs.has(opening) && states.get(opening) === 'current';
  if (turns && right.first - from === 1 && lowerAt(layout, from) === ',') return 'sure';
  const passes = (at: number) => {
    for (let next = at; next < right.first; next++)
      if (!joins.beside.has(lowerAt(layout, next)) && !joins.loose.has(lowerAt(layout, next))) return false;
    return true;
  };
  for (const words of wordListsAt(layout, joins.sure, from))
    if (from + words.length <= right.first && passes(from + words.length)) return 'sure';
  if (!joins.loose.has(lowerAt(layout, from)) || !passes(from + 1)) return null;
  return turns || right.tenure.state?.first === right.first ? 'sure' : 'loose';
}
