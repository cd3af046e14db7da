import type { NamedWords, NameTag } from '../../language/tagging.ts';
import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { particleLength } from '../text/folding.ts';
import { isShoutedAt, lowerAt } from '../text/words.ts';

/** How sure a tag is that the form of a name tells. */
const TOLD = 0.9;

/** Particles that stand in names of people alone: what is beside them is someone's, whatever the tagger has seen. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['bin', 'binti', 'von', 'van', 'ibn']);

/** Most words of a name before its particle, and after it. */
const MOST_BESIDE = 3;

type NameKind = 'PER' | 'ORG' | 'LOC';

/** The tags of a stretch while they are being mended; `changed` once one is. */
interface Mending {
  readonly layout: Layout;
  readonly stretch: Range;
  readonly titled: ReadonlySet<number>;
  readonly tags: NameTag[];
  readonly confidence: Float64Array;
}

/**
 * The tags of a stretch where the form of names tells more than the tagger learned: "Siti binti Hassan" is someone, "RSUD
 * dr. Soetomo" a hospital, "Jl. Jenderal Lind" a street, "Ada Lind Foundation" a body. Tokens of `titled` are offices.
 */
export function mendTags(
  layout: Layout,
  stretch: Range,
  named: NamedWords,
  titled: ReadonlySet<number>,
): NamedWords {
  let mending: Mending | null = null;
  for (let at = stretch.first; at < stretch.end; at++) {
    const told = toldAt(layout, stretch, named.tags, titled, at);
    if (!told) continue;
    mending ??= {
      layout,
      stretch,
      titled,
      tags: [...named.tags],
      confidence: Float64Array.from(named.confidence),
    };
    mark(mending, told);
    at = Math.max(at, told.end - 1);
  }
  return mending ?? named;
}

interface Told extends Range {
  /** null for what is nobody's name. */
  readonly kind: NameKind | null;
}

function mark({ stretch, tags, confidence }: Mending, { first, end, kind }: Told): void {
  for (let at = first; at < end; at++) {
    tags[at - stretch.first] = kind === null ? 'O' : at === first ? `B-${kind}` : `I-${kind}`;
    confidence[at - stretch.first] = TOLD;
  }
  // What went on a name that now ends here is a name of its own.
  const next = tags[end - stretch.first];
  if (next?.startsWith('I-')) tags[end - stretch.first] = `B-${next.slice(2)}` as NameTag;
}

/** The name that its form tells at a token: at its particle, its head, or its first word. */
function toldAt(
  layout: Layout,
  stretch: Range,
  tags: readonly NameTag[],
  titled: ReadonlySet<number>,
  at: number,
): Told | null {
  const token = layout.tokens[at];
  if (token?.kind !== 'word') return null;
  if (!token.capital) return OF_PEOPLE.has(token.lower) ? particledAt(layout, stretch, titled, at) : null;
  if (isDevotion(layout, at)) return { first: at, end: at + 1, kind: null };
  const listed = titled.size > 0 ? listedAt(layout, stretch, titled, at) : null;
  if (listed) return listed;
  const { namesakes, grounds, areas, firms } = layout.pack.organisations;
  const tag = tags[at - stretch.first];
  const opens = namesakes.has(token.lower) || grounds.has(token.lower);
  const firm = firms.has(token.lower);
  if (!opens && !firm && tag !== 'B-PER' && tag !== 'B-ORG') return null;
  if (areas.has(token.lower) || titled.has(at) || (opens && isBodyOfOffice(titled, at))) return null;
  const tagAt = (place: number) => tags[place - stretch.first] ?? 'O';
  if (opens) return calledAfter(layout, stretch, tagAt, at);
  if (firm) return firmFrom(layout, stretch, tagAt, titled, at);
  return tag === 'B-PER'
    ? foundationAt(layout, stretch, tagAt, at)
    : initialledAt(layout, stretch, tagAt, at);
}

/** "InsyaAllah", and "Puji" of "Puji Tuhan", who is nobody either. */
function isDevotion(layout: Layout, at: number): boolean {
  const { devotions } = layout.pack.grammar;
  const [word, next] = [lowerAt(layout, at), lowerAt(layout, at + 1)];
  return devotions.has(word) || (devotions.has(next) && devotions.has(`${word}-${next}`));
}

/** How far before a body the office of its holder may end, whose name comes behind it: "Imam Besar Masjid Lind Ada Prent". */
const NEAR = 3;

function isBodyOfOffice(titled: ReadonlySet<number>, at: number): boolean {
  for (let before = at - 1; before >= at - NEAR; before--) if (titled.has(before)) return true;
  return false;
}

type TagAt = (place: number) => NameTag;

/** "Siti binti Hassan", "Ada von der Lind". */
function particledAt(layout: Layout, stretch: Range, titled: ReadonlySet<number>, at: number): Told | null {
  let first = at;
  while (first > stretch.first && at - first < MOST_BESIDE && isOwn(layout, titled, first - 1)) first--;
  let last = at + 1;
  const { namePartLowers } = layout.pack.roles;
  while (last < stretch.end && namePartLowers.has(lowerAt(layout, last)) && !layout.tokens[last]?.capital)
    last++;
  if (first === at || last >= stretch.end || !isOwn(layout, titled, last)) return null;
  let end = last + 1;
  while (
    end < stretch.end &&
    end - last < MOST_BESIDE &&
    (isOwn(layout, titled, end) || particleLength(layout.tokens[end]?.text ?? '') > 0)
  )
    end++;
  return { first, end, kind: 'PER' };
}

/** A capital that is no office, rank, body or place. */
function isOwn(layout: Layout, titled: ReadonlySet<number>, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || !token.capital || titled.has(at)) return false;
  const { roles, organisations, grammar } = layout.pack;
  const loose = [roles.portfolio, roles.heads, roles.ranks, organisations.heads, grammar.functionWords];
  return !loose.some((words) => words.has(token.lower)) && !isOfOthers(layout, at);
}

/** A country, or the last word of a body or place that is known: "Eropa" of "Komisi Eropa". */
function isOfOthers(layout: Layout, at: number): boolean {
  const before = matchEntry(layout.gazetteer, layout.tokens, at - 1);
  if (before && before.words.length > 1) return true;
  if (
    layout.pack.organisations.heads.has(lowerAt(layout, at - 1)) &&
    layout.gazetteer.has(lowerAt(layout, at))
  )
    return true;
  const entries = layout.gazetteer.get(lowerAt(layout, at));
  return entries?.some(({ kind, words }) => kind === 'country' && words.length === 1) === true;
}

/** Most names of a list, and most words of each. */
const MOST_LISTED = 6;

/** "Lind" of "Utusan Prent, Lind, dan Wang": one of a list of people behind an office that is no body's or town's. */
function listedAt(layout: Layout, stretch: Range, titled: ReadonlySet<number>, at: number): Told | null {
  const before = layout.tokens[at - 1];
  const { connectors } = layout.pack.grammar;
  if (!titled.has(at - 1) && before?.text !== ',' && !connectors.has(before?.lower ?? '')) return null;
  let start = at;
  for (let back = 0; back < MOST_LISTED * (MOST_BESIDE + 2) && !titled.has(start - 1); back++) {
    const token = layout.tokens[start - 1];
    const joint = token?.text === ',' || connectors.has(token?.lower ?? '');
    if (start - 1 < stretch.first || !(joint || isOwn(layout, titled, start - 1))) return null;
    start--;
  }
  const { heads, bodied, local, ofFirms } = layout.pack.roles;
  const head = lowerAt(layout, start - 1);
  if (!titled.has(start - 1) || titled.has(start - 2) || !heads.has(head)) return null;
  if (bodied.has(head) || local.has(head) || ofFirms.has(head)) return null;
  return listFrom(layout, stretch, titled, start).find(({ first }) => first === at) ?? null;
}

/** The people of the list that begins at `start`; none where it has no "dan", or a name in it that is known as no one's. */
function listFrom(layout: Layout, stretch: Range, titled: ReadonlySet<number>, start: number): Told[] {
  const { connectors } = layout.pack.grammar;
  const found: Told[] = [];
  let closed = false;
  for (let at = start; found.length < MOST_LISTED; ) {
    let end = at;
    while (end < stretch.end && end - at < MOST_BESIDE && isOwn(layout, titled, end)) {
      if (layout.gazetteer.has(lowerAt(layout, end)) || isShoutedAt(layout, end)) return [];
      end++;
    }
    if (end === at) return [];
    found.push({ first: at, end, kind: 'PER' });
    if (closed) return found;
    at = layout.tokens[end]?.text === ',' ? end + 1 : end;
    closed = connectors.has(lowerAt(layout, at));
    if (closed) at++;
    else if (at === end) return [];
  }
  return [];
}

/** "RSUD dr. Soetomo", "Jl. Jenderal Lind": what is called after someone, from its head on. */
function calledAfter(layout: Layout, stretch: Range, tag: TagAt, at: number): Told | null {
  const { roles, organisations } = layout.pack;
  let first = at + 1;
  const isStop = (place: number) =>
    layout.tokens[place]?.text === '.' && layout.tokens[place]?.start === layout.tokens[place - 1]?.end;
  if (isStop(first)) first++;
  const opening = first;
  while (
    first < stretch.end &&
    (isStop(first) || roles.honorifics.has(lowerAt(layout, first)) || roles.ranks.has(lowerAt(layout, first)))
  )
    first++;
  const styled = first > opening;
  const someone = tag(first).endsWith('-PER');
  if (first >= stretch.end || !layout.tokens[first]?.capital || !(styled || someone)) return null;
  let end = first + 1;
  const { namePartLowers } = layout.pack.roles;
  for (;;) {
    while (end < stretch.end && layout.tokens[end]?.capital && goesOn(tag(first), tag(end))) end++;
    let next = end;
    while (next < stretch.end && namePartLowers.has(lowerAt(layout, next)) && !layout.tokens[next]?.capital)
      next++;
    if (next === end || next >= stretch.end || !layout.tokens[next]?.capital) break;
    end = next + 1;
  }
  const head = lowerAt(layout, at);
  return { first: at, end, kind: organisations.grounds.has(head) ? 'LOC' : 'ORG' };
}

/** A person's name goes on in its words, another in the words that the tagger puts into one with it. */
function goesOn(first: NameTag, next: NameTag): boolean {
  return next.startsWith('I-') && (first === 'O' || next.slice(2) === first.slice(2));
}

/**
 * "PT Bumi Lind Tekstil", of which the tagger took the last words for someone: all of its capitals, or up to the word of
 * trade where an office goes before, whose holder's name they may end with.
 */
function firmFrom(
  layout: Layout,
  stretch: Range,
  tag: TagAt,
  titled: ReadonlySet<number>,
  at: number,
): Told | null {
  const { tails, trades } = layout.pack.organisations;
  const { weekdays } = layout.pack.dates;
  let end = layout.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const first = end;
  let split = false;
  while (
    end < stretch.end &&
    layout.tokens[end]?.capital &&
    !titled.has(end) &&
    !weekdays.has(lowerAt(layout, end))
  ) {
    split ||= end > first && !tag(end).endsWith('-ORG');
    end++;
  }
  if (!split || end - first < 2) return null;
  if (!isLed(titled, stretch, at)) return { first: at, end, kind: 'ORG' };
  let close = end;
  while (close > first && !tails.has(lowerAt(layout, close - 1)) && !trades.has(lowerAt(layout, close - 1)))
    close--;
  // "Lestari" of "PT Prent Garmen Lestari": one word more that opens no name of its own.
  if (close === end - 1 && tag(close) !== 'B-PER') close = end;
  return close > first ? { first: at, end: close, kind: 'ORG' } : null;
}

/** True if an office opens the words before a firm: "Direktur Utama PT", "buruh pabrik PT". */
function isLed(titled: ReadonlySet<number>, stretch: Range, at: number): boolean {
  for (let before = at - 1; before >= Math.max(stretch.first, at - LONGEST_LEAD); before--)
    if (titled.has(before)) return true;
  return false;
}

/** How far before a firm an office may stand whose holder is named behind it. */
const LONGEST_LEAD = 6;

/** "Ada Lind Foundation". */
function foundationAt(layout: Layout, stretch: Range, tag: TagAt, at: number): Told | null {
  const { enders } = layout.pack.organisations;
  let end = at + 1;
  while (end < stretch.end && tag(end) === 'I-PER') end++;
  if (end - at > 1 && enders.has(lowerAt(layout, end - 1))) return { first: at, end, kind: 'ORG' };
  const next = layout.tokens[end];
  return end < stretch.end && next?.capital && enders.has(next.lower)
    ? { first: at, end: end + 1, kind: 'ORG' }
    : null;
}

/** "T.S. Lind" is someone. */
function initialledAt(layout: Layout, stretch: Range, tag: TagAt, at: number): Told | null {
  if (!/^(?:\p{Lu}\.)+$/u.test(layout.tokens[at]?.text ?? '')) return null;
  const { heads, enders } = layout.pack.organisations;
  let end = at + 1;
  while (end < stretch.end && tag(end) === 'I-ORG') {
    const word = lowerAt(layout, end);
    if (!layout.tokens[end]?.capital || heads.has(word) || enders.has(word)) return null;
    end++;
  }
  return end > at + 1 ? { first: at, end, kind: 'PER' } : null;
}
