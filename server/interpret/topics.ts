import type { Item } from './items.ts';
import type { Surface } from './lookups.ts';
import { type Meaning, type NameRead, SEAT } from './names.ts';
import { isWordOf, wordAt } from './question.ts';

/** What a word is by what stands around it: of what is spoken of, or of how the question is put. */

/** What fills a question is the subject itself right behind "about"; "the issue" is only where nothing tells which. */
export function weighFillers(items: readonly Item[]): readonly Item[] {
  let bare = false;
  return items.map((item, at): Item => {
    const next = items.slice(at + 1).find(({ is }) => is !== 'empty' && is !== 'of' && is !== 'topics');
    const told = next?.is === 'name' || next?.is === 'word';
    const subject = item.is === 'filler' ? bare : item.is === 'matter' && !told;
    bare = item.is === 'topics' || (bare && item.is === 'empty');
    return subject ? { first: item.first, end: item.end, is: 'word' } : item;
  });
}

/** Words of relations tie two names that stand beside them; elsewhere they are words of what was said. */
export function relate(items: readonly Item[]): readonly Item[] {
  let topic = false;
  return items.map((item, at): Item => {
    if (item.is === 'topics') topic = true;
    if (item.is !== 'relations') return item;
    const before = items.slice(0, at).filter(({ is }) => is === 'name').length;
    const after = namesTied(items, at + 1);
    const tied = after >= 2 || (!topic && before > 0 && before + after >= 2);
    return tied ? item : { first: item.first, end: item.end, is: 'word' };
  });
}

/** How many names stand behind, up to what neither joins nor ties them. */
function namesTied(items: readonly Item[], from: number): number {
  const rest = items.slice(from);
  const last = rest.findIndex(
    ({ is }) => !['name', 'joiner', 'empty', 'topics', 'between', 'versus', 'of'].includes(is),
  );
  return rest.slice(0, last < 0 ? rest.length : last).filter(({ is }) => is === 'name').length;
}

/** In what is spoken of, and behind what was done, words of speech are its subject: "about the support", "denied accusations". */
export function topicsAsWords(items: readonly Item[]): readonly Item[] {
  let topic = false;
  let saying = false;
  return items.map((item, at): Item => {
    if (item.is === 'topics' || item.is === 'stance' || (item.is === 'of' && saying)) topic = true;
    if (item.is !== 'empty' && item.is !== 'mark') saying = item.is === 'saying';
    // "The dispute between Japan and Norway" is what is spoken of.
    if (item.is === 'act' && items[at + 1]?.is === 'between')
      return { first: item.first, end: item.end, is: 'word' };
    if (item.is === 'act' && item.form === 'active' && !topic) {
      topic = true;
      return item;
    }
    if (item.is === 'speakers' || item.is === 'period' || item.is === 'outlet' || item.is === 'joiner')
      topic = false;
    const speech =
      item.is === 'act' || item.is === 'statements' || (item.is === 'kind' && item.end - item.first === 1);
    return topic && speech ? { first: item.first, end: item.end, is: 'word' } : item;
  });
}

/**
 * Where something was said is neither who says it nor whom it is about: "di Moskow" is where it was spoken, or words of what
 * was said where it goes with such ("the war in Gaza", "in the Ukraine war") or is no place.
 */
export function placesApart(surface: Surface, items: readonly Item[]): readonly Item[] {
  let told = false;
  return items.map((item, index): Item => {
    if (item.is === 'topics' || item.is === 'stance' || item.is === 'act') told = true;
    if (item.is !== 'name' || told) return item;
    const at = locativeBefore(surface, item.first);
    if (at === null) return item;
    const meanings = placesMeant(surface, item.name);
    const [best, ...others] = meanings;
    if (best === undefined || !isSpokenIn(surface, items, index, at))
      return { first: item.first, end: item.end, is: 'word' };
    return { first: at, end: item.end, is: 'place', name: item.name, meanings: [best, ...others] };
  });
}

/** Where the word stands that makes a place of what follows: "in", "di"; null where none does, or it tells who speaks. */
function locativeBefore({ question }: Surface, first: number): number | null {
  const at = first - (wordAt(question, first - 1) === 'the' ? 2 : 1);
  const word = wordAt(question, at);
  const place = isWordOf(word, (pack) => pack.grammar.locatives);
  return place && !isWordOf(word, (pack) => pack.grammar.origins) ? at : null;
}

/** What of the meanings of a name something may be spoken in, with how sure they are as such. */
export function placesMeant(
  { question, countries }: Surface,
  { first, end, meanings, people }: NameRead,
): readonly Meaning[] {
  const read = countries.find((each) => each.first === first && each.end === end);
  if (read?.use === 'demonym' || people !== undefined) return [];
  const seat = read?.use === 'seat';
  return meanings
    .filter(({ entity: { kind } }) => kind === 'place' || (kind === 'country' && !seat))
    .map(({ entity, confidence, reason }) => ({
      entity,
      confidence: Math.min(0.9, seat ? confidence / SEAT : confidence),
      reason: `${reason}; where it was spoken, by “${wordAt(question, first - 1)}”`,
    }));
}

/** False of a place that belongs to words beside it, or has something: "the war in Gaza", "in Beijing's view". */
function isSpokenIn({ question }: Surface, items: readonly Item[], index: number, at: number): boolean {
  if (!isWordOf(wordAt(question, at), (pack) => pack.questions.spokenIn)) return false;
  const before = items.findLast(({ end }) => end <= at);
  const after = items[index + 1];
  const possessive = /^['’]/u.test(wordAt(question, after?.first ?? -1));
  return before?.is !== 'word' && after?.is !== 'word' && after?.is !== 'name' && !possessive;
}
