import type { Item } from './items.ts';

/** What tells by itself what it is: one of them may be left out. */
const WHOLE: ReadonlySet<Item['is']> = new Set([
  'outlet',
  'period',
  'act',
  'stance',
  'kind',
  'language',
  'quoted',
  'first hand',
  'share',
]);

/** What may stand between a word that leaves out and what it leaves out: "except from", "not about". */
const LEADS: ReadonlySet<Item['is']> = new Set(['empty', 'filler', 'topics', 'speakers', 'of', 'between']);

/** How many of them at most. */
const MOST_LEADS = 3;

/**
 * The items with what is to be left out told as such, since a filter can only ask for what is there: "except Japan" as
 * one, "not condemned" as an act that is negated, which places the names beside it all the same.
 */
export function leaveOut(items: readonly Item[]): readonly Item[] {
  const told: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    const [whole, next] =
      item.is === 'except' || item.is === 'not' ? leftOut(items, at, item) : [item, at + 1];
    told.push(whole);
    at = next;
  }
  return told;
}

/** What the word at `at` leaves out, with it, and the place of the next item. */
function leftOut(items: readonly Item[], at: number, word: Item): readonly [Item, number] {
  const alone = [{ first: word.first, end: word.end, is: 'excluded' }, at + 1] as const;
  const next = contentAfter(items, at);
  const content = items[next];
  if (content === undefined) return alone;
  const speech = content.is === 'act' || content.is === 'saying' || content.is === 'stance';
  if (word.is === 'not' && speech) return [{ ...content, first: word.first, negated: true }, next + 1];
  const last = lastLeftOut(items, next);
  if (last < next) return alone;
  return [{ first: word.first, end: items[last]?.end ?? word.end, is: 'excluded' }, last + 1];
}

function contentAfter(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next <= at + MOST_LEADS && LEADS.has(items[next]?.is ?? 'word')) next++;
  return next;
}

/** The place of the last item that is left out from `at` on: names in a list, words in a row; before `at` for none. */
function lastLeftOut(items: readonly Item[], at: number): number {
  const is = (place: number) => items[place]?.is ?? 'mark';
  if (WHOLE.has(is(at))) return at;
  if (is(at) === 'word') {
    let last = at;
    while (is(last + 1) === 'word') last++;
    return last;
  }
  if (is(at) !== 'name') return at - 1;
  let last = at;
  for (let next = at + 1; ['joiner', 'empty', 'name'].includes(is(next)); next++)
    if (is(next) === 'name' && is(next - 1) !== 'empty') last = next;
    else if (is(next) === 'empty' && is(next - 1) === 'name') break;
  return last;
}
