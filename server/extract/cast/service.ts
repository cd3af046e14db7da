import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt, wordListsAt } from '../text/words.ts';
import { boundsAt, continued, dateBehind, OPEN, pastLength, spanBehind } from './bounds.ts';
import type { Member } from './cast.ts';
import type { StateTold, Tenure } from './tenures.ts';

/** The countries, bodies and places of a text by the token they open at. */
export type Bodies = ReadonlyMap<number, readonly [Phrase, Member]>;

/** What a clause says of its subject's office, without a word for the office. */
export interface Service {
  readonly tenure: Tenure;
  /** What is ruled, where a verb of ruling names it: "led Norway". */
  readonly realm: Member | null;
}

/** Most words between a subject and its verb: "who has been". */
const LONGEST_PASSED = 4;

type Kind = 'holding' | 'ruling' | 'beginning' | 'removing' | 'ending';
const KINDS: readonly Kind[] = ['removing', 'ending', 'beginning', 'ruling', 'holding'];

/**
 * What stands behind a subject that ends at `end`: "took office in May", ", who led Norway from 2006 to 2014", ", yang
 * lengser pada 1998". Null where no date and no end is told.
 */
export function serviceBehind(
  layout: Layout,
  end: number,
  bodies: Bodies,
  published: string | null,
): Service | null {
  const { service } = layout.pack.tenures;
  const hanging = layout.tokens[end]?.text === ',';
  const from = hanging ? end + 1 : end;
  let at = from;
  while (at < from + LONGEST_PASSED && service.passed.has(lowerAt(layout, at))) at++;
  if (layout.sentenceOf[at] !== layout.sentenceOf[end - 1]) return null;
  const undergone = (hanging && at === from) || (at > from && service.undergone.has(lowerAt(layout, at - 1)));
  for (const kind of KINDS) {
    if (kind === 'removing' && !undergone) continue;
    for (const words of wordListsAt(layout, service[kind], at)) {
      const told = serviceOf(layout, { kind, first: at, end: at + words.length }, bodies, published);
      if (told) return told;
    }
  }
  return null;
}

interface Verb {
  readonly kind: Kind;
  readonly first: number;
  readonly end: number;
}

function serviceOf(
  layout: Layout,
  { kind, first, end }: Verb,
  bodies: Bodies,
  published: string | null,
): Service | null {
  if (kind === 'beginning') {
    const since = dateBehind(layout, pastPlace(layout, end, bodies), published);
    if (!since) return null;
    const until = boundsAt(layout, since.end, published)?.until ?? null;
    return { tenure: { state: null, since, until }, realm: null };
  }
  if (kind === 'ending' || kind === 'removing') {
    const until = dateBehind(layout, end, published);
    const { followers } = layout.pack.tenures.service;
    if (!until && !followers.has(lowerAt(layout, end))) return null;
    const state: StateTold = { first, end, value: 'former' };
    return { tenure: { state, since: null, until }, realm: null };
  }
  const object = kind === 'ruling' ? objectAt(layout, end, bodies) : { end, body: null };
  if (!object) return null;
  const place = kind === 'holding' ? placeAt(layout, object.end, bodies) : null;
  const at = pastLength(layout, place?.end ?? object.end);
  const bounds = boundsAt(layout, at, published) ?? spanBehind(layout, at, published) ?? OPEN;
  if (!bounds.since && !bounds.until) return null;
  return {
    tenure: { state: null, ...continued(layout, bounds, published) },
    realm: object.body ?? place?.body ?? null,
  };
}

interface Realm {
  readonly end: number;
  readonly body: Member | null;
}

/** "Norway", "the Labour Party", "the country": what is ruled. */
function objectAt(layout: Layout, at: number, bodies: Bodies): Realm | null {
  const { articles } = layout.pack.grammar;
  const { definiteAfter, definite } = layout.pack.descriptions;
  const word = lowerAt(layout, at);
  const from = articles.has(word) || definite.has(word) ? at + 1 : at;
  const named = bodies.get(from) ?? bodies.get(at);
  if (named && named[1].kind !== 'place') return { end: named[0].end, body: named[1] };
  if (!layout.pack.tenures.service.realms.has(lowerAt(layout, from))) return null;
  const end = definiteAfter.has(lowerAt(layout, from + 1)) ? from + 2 : from + 1;
  return from > at || end > from + 1 ? { end, body: null } : null;
}

/** "in Belarus". */
function placeAt(layout: Layout, at: number, bodies: Bodies): Realm | null {
  if (!layout.pack.grammar.placePrepositions.has(lowerAt(layout, at))) return null;
  const named = bodies.get(at + 1);
  return named ? { end: named[0].end, body: named[1].kind === 'place' ? null : named[1] } : null;
}

function pastPlace(layout: Layout, at: number, bodies: Bodies): number {
  return placeAt(layout, at, bodies)?.end ?? at;
}
