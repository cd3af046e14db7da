import type { Item } from './items.ts';
import type { Surface } from './lookups.ts';
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

/** Where something was said is neither who says it nor whom it is about: "di Moskow". */
export function placesAsWords({ question }: Surface, items: readonly Item[]): readonly Item[] {
  let told = false;
  return items.map((item): Item => {
    if (item.is === 'topics' || item.is === 'stance' || item.is === 'act') told = true;
    const at = wordAt(question, item.first - (wordAt(question, item.first - 1) === 'the' ? 2 : 1));
    const place = item.is === 'name' && isWordOf(at, (pack) => pack.grammar.locatives);
    const speaks = isWordOf(at, (pack) => pack.grammar.origins);
    return place && !told && !speaks ? { first: item.first, end: item.end, is: 'word' } : item;
  });
}
