import type { RoleStateValue } from '../../document/document.ts';
import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { type Bounds, boundsAt, bracketed, continued, OPEN, pastLength, spanBehind } from './bounds.ts';

/** Since when, until when and how a text says that an office is held. */
export interface Tenure extends Bounds {
  readonly state: StateTold | null;
}

/** How an office is held, at the words that say so. */
export type StateTold = Range & { readonly value: RoleStateValue };

/** How many words of whose the office is may part it from "former". */
const STATE_REACH = 4;

/** An office in a text, and how far it goes with its holder's name and whose it is. */
export interface Held extends Range {
  readonly title: Range;
  /** Where the words of the office and whose it is end: the name behind them is not of it. */
  readonly officeEnd: number;
}

/** What is told beside an office. */
export function tenureOf(layout: Layout, held: Held, published: string | null): Tenure {
  return { state: stateOf(layout, held), ...boundsBeside(layout, held, published) };
}

/** True if nothing is told. */
export function isUntold({ state, since, until }: Tenure): boolean {
  return !state && !since && !until;
}

/** `tenure` with what it leaves open from `more`: dates go together. */
export function completed(tenure: Tenure, more: Tenure): Tenure {
  const dated = tenure.since ?? tenure.until;
  return {
    state: tenure.state ?? more.state,
    since: dated ? tenure.since : more.since,
    until: dated ? tenure.until : more.until,
  };
}

function stateOf(layout: Layout, { title, first, officeEnd }: Held): Tenure['state'] {
  for (let at = title.first; at < title.end; at++) {
    const found = stateAt(layout, at);
    if (found) return found;
  }
  return (
    stateBefore(layout, title, Math.min(first, title.first) - 2) ?? stateBehind(layout, title, officeEnd)
  );
}

/** "former" of "former Norwegian foreign minister", not before token `floor`. */
function stateBefore(layout: Layout, title: Range, floor: number): Tenure['state'] {
  for (let at = title.first - 1; at >= floor && at >= title.first - STATE_REACH; at--) {
    if (layout.sentenceOf[at] !== layout.sentenceOf[title.first]) break;
    const paired = stateAt(layout, at - 1);
    const found = paired?.end === at + 1 ? paired : stateAt(layout, at);
    if (found && found.end <= title.first && leads(layout, found)) return found;
    if (layout.tokens[at]?.kind === 'mark' && lowerAt(layout, at) !== "'s") break;
    if (!isOwner(layout, at) && !layout.pack.grammar.articles.has(lowerAt(layout, at))) break;
  }
  return null;
}

/** "terpilih" of "Presiden Amerika Serikat terpilih". */
function stateBehind(layout: Layout, title: Range, officeEnd: number): Tenure['state'] {
  if (!layout.pack.roles.headFirst) return null;
  const related = layout.pack.grammar.relativisers.has(lowerAt(layout, officeEnd)) ? 1 : 0;
  for (let at = title.end; at <= Math.max(officeEnd, title.end + 1) + related; at++) {
    if (layout.tokens[at]?.kind === 'mark' || layout.sentenceOf[at] !== layout.sentenceOf[title.first]) break;
    const found = stateAt(layout, at);
    if (found && (found.value !== 'former' || found.end - found.first > 1)) return found;
  }
  return null;
}

/** False for "Then" of "Then President Lind spoke" and "sementara" before an office: the word belongs to the clause. */
function leads(layout: Layout, { first, end }: Range): boolean {
  const { adverbs, behind } = layout.pack.tenures;
  const word = lowerAt(layout, first);
  if (end - first > 1) return true;
  if (behind.has(word)) return false;
  return !adverbs.has(word) || !(opensSentence(layout, first) || layout.tokens[first]?.capital);
}

/** "Norwegian" of "former Norwegian foreign minister", "longest-serving". */
function isOwner(layout: Layout, at: number): boolean {
  const { capital, lower } = layout.tokens[at] ?? {};
  if (capital === true || lower === "'s" || layout.pack.roles.portfolio.has(lower ?? '')) return true;
  return layout.tags[at] === 'ADJ';
}

/** The word of state at `at`, or two of them: "acting", "newly appointed". */
export function stateAt(layout: Layout, at: number): Tenure['state'] {
  const { states, pairs } = layout.pack.tenures;
  const word = lowerAt(layout, at);
  const paired = pairs.get(word)?.get(lowerAt(layout, at + 1));
  if (paired) return { first: at, end: at + 2, value: paired };
  const value = states.get(word) ?? partOf(word, states);
  return value ? { first: at, end: at + 1, value } : null;
}

/** "ex-minister", "president-elect". */
function partOf(word: string, states: ReadonlyMap<string, RoleStateValue>): RoleStateValue | undefined {
  if (!word.includes('-')) return undefined;
  for (const part of word.split('-')) {
    const value = states.get(part);
    if (value) return value;
  }
  return undefined;
}

/** "since 2023" or "2014-2019" behind the words of an office, "(2014-2024)" behind either it or its holder. */
function boundsBeside(layout: Layout, { title, officeEnd, end }: Held, published: string | null): Bounds {
  if (layout.tokens[end]?.text === '(') return bracketed(layout, end + 1, published);
  for (const from of officeEnd === title.end ? [officeEnd] : [officeEnd, title.end]) {
    const at = pastLength(layout, from);
    const told = boundsAt(layout, at, published) ?? spanBehind(layout, at, published);
    if (told) return continued(layout, told, published);
  }
  return OPEN;
}
