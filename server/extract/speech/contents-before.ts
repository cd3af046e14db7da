import { holdsQuotation, isEmpty, isQuoted, quotationStart, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range, Stretch } from '../layout/phrase.ts';
import { holdsFinite } from '../phrases/finites.ts';
import { lowerAt } from '../text/words.ts';
import { standsAlone } from './complements.ts';
import { addressed, type ContentFound, clause, quoteAt } from './found-contents.ts';

/** The content that ends right before token `at`: quotations, or a clause from `floor` on with its comma. */
export function contentBefore(layout: Layout, at: number, floor: number): ContentFound | null {
  let end = at;
  while (end > floor && layout.tokens[end - 1]?.text === ',' && !isQuoted(layout, end - 1)) end--;
  if (end <= floor) return null;
  const quoted = isQuoted(layout, end - 1);
  if (quoted) return quotesBefore(layout, end, floor);
  const found = end < at ? clause(layout, { first: floor, end }, 'bare') : null;
  return found && addressed(found);
}

/** A range as content: its quotation, or a clause with a verb of its own. */
export function contentOver(layout: Layout, range: Range): ContentFound | null {
  const quoted = quoteAt(layout, range.first, range.end, true);
  const found = quoted ?? (holdsFinite(layout, range) ? clause(layout, range, 'bare') : null);
  return found && addressed(found);
}

/** Fewest tokens of what goes on after a cue that stands within its content. */
const FEWEST_REST = 3;

/** Prepositions and conjunctions that open what hangs on a clause, and no adjunct of its saying. */
const COMPLETERS = new Set('for of because unless'.split(' '));

/**
 * The content that goes on after a cue set in commas within it: "Rain, he said, was late". Null where a clause
 * stands whole on one side. `from` and `to` bound the words between the commas.
 */
export function contentAround(layout: Layout, room: Range, from: number, to: number): ContentFound | null {
  const commas = layout.tokens[from - 1]?.text === ',' && layout.tokens[to]?.text === ',';
  if (!commas || isQuoted(layout, from - 1) || isQuoted(layout, to) || isQuoted(layout, to + 1)) return null;
  const predicate = layout.tags[to + 1] === 'AUX';
  const first = predicate ? relativeFrom(layout, from - 1, room.first) : room.first;
  const before = { first, end: from - 1 };
  const after = { first: to + 1, end: room.end };
  const open = !holdsFinite(layout, before) || isOpen(layout, before.end - 1);
  const parted = open && holdsFinite(layout, after);
  if (after.end - after.first < FEWEST_REST || !(parted || goesOnBehind(layout, after.first))) return null;
  const stretches = [stretchOf(layout, before), stretchOf(layout, after)].filter((each) => each !== null);
  if (stretches.length < 2) return null;
  const kind = holdsQuotation(layout, before) || holdsQuotation(layout, after) ? 'mixed' : 'indirect';
  return { stretches, kind, range: { first: room.first, end: room.end }, by: 'bare', addressee: null };
}

/** "That's why, he said, ...": a clause that goes on behind the comma. */
function isOpen(layout: Layout, last: number): boolean {
  return layout.pack.grammar.interrogatives.has(lowerAt(layout, last));
}

/** In "the quay is near the hall, which, he said, is full" the cue stands in the relative clause; else `floor`. */
function relativeFrom(layout: Layout, end: number, floor: number): number {
  for (let at = end - 1; at > floor; at--) {
    if (layout.tokens[at]?.text === ',' || isQuoted(layout, at)) return floor;
    const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, at));
    if (relative && layout.tokens[at - 1]?.text === ',') return at;
  }
  return floor;
}

/** "..., he said, are late", "..., he said, to trust Oslo": the words that open there belong to the clause before. */
function goesOnBehind(layout: Layout, at: number): boolean {
  const next = layout.tags[at + 1] ?? '';
  if (layout.tags[at] === 'AUX') return next !== 'PRON' && next !== 'DET' && next !== 'PROPN';
  const word = lowerAt(layout, at);
  if (layout.pack.grammar.relativisers.has(word)) return next === 'AUX';
  if (layout.pack.grammar.infinitiveMarkers.has(word)) return next === 'VERB' || next === 'AUX';
  return COMPLETERS.has(word) && lowerAt(layout, at + 1) !== 'example';
}

/** Quotations that end at `end`; with words of the text before them in the same clause the whole is mixed. */
function quotesBefore(layout: Layout, end: number, floor: number): ContentFound | null {
  const stretches: Stretch[] = [];
  let first = end;
  while (first > floor) {
    let last = first;
    while (last > floor && !isQuoted(layout, last - 1) && isJoint(layout, last - 1)) last--;
    const stretch = last > floor && isQuoted(layout, last - 1) ? quotedAt(layout, last - 1) : null;
    if (!stretch) break;
    stretches.unshift(stretch);
    first = quotationStart(layout, last - 1);
  }
  const lead = { first: floor, end: first };
  if (isEmpty(layout, lead) || endsClause(layout, first - 1) || standsAlone(layout, first, end, lead))
    return { stretches, kind: 'direct', range: { first, end }, by: 'quote', addressee: null };
  const start = stretchOf(layout, { first: floor, end });
  return start
    ? { stretches: [start], kind: 'mixed', range: { first: floor, end }, by: 'quote', addressee: null }
    : null;
}

function isJoint(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token !== undefined && (token.kind === 'mark' || layout.pack.grammar.connectors.has(token.lower));
}

function endsClause(layout: Layout, at: number): boolean {
  return [',', ':', ';', '.'].includes(layout.tokens[at]?.text ?? '');
}
