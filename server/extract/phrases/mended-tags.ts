import type { NamedWords, NameTag } from '../../language/tagging.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { particleLength } from '../text/folding.ts';
import { lowerAt } from '../text/words.ts';

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
  readonly kind: NameKind;
}

function mark({ stretch, tags, confidence }: Mending, { first, end, kind }: Told): void {
  for (let at = first; at < end; at++) {
    tags[at - stretch.first] = at === first ? `B-${kind}` : `I-${kind}`;
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
  const tag = (place: number) => tags[place - stretch.first] ?? 'O';
  const { namesakes, grounds, areas } = layout.pack.organisations;
  if (areas.has(token.lower) || titled.has(at)) return null;
  if ((namesakes.has(token.lower) || grounds.has(token.lower)) && isBodyOfOffice(titled, at)) return null;
  if (namesakes.has(token.lower) || grounds.has(token.lower)) return calledAfter(layout, stretch, tag, at);
  if (tag(at) === 'B-PER') return foundationAt(layout, stretch, tag, at);
  return tag(at) === 'B-ORG' ? initialledAt(layout, stretch, tag, at) : null;
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
  return !loose.some((words) => words.has(token.lower)) && !isCountry(layout, token.lower);
}

function isCountry(layout: Layout, word: string): boolean {
  return (
    layout.gazetteer.get(word)?.some(({ kind, words }) => kind === 'country' && words.length === 1) === true
  );
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
