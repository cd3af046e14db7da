import { endsVerbless, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Where the words before `at` end without adverbs. */
export function skipAdverbs(layout: Layout, at: number, floor: number): number {
  let end = at;
  while (end > floor && layout.pack.grammar.adverbs.has(lowerAt(layout, end - 1))) end--;
  const { weekdays, prepositions } = layout.pack.dates;
  if (!layout.pack.tagger || !weekdays.has(lowerAt(layout, end - 1))) return end;
  return prepositions.has(lowerAt(layout, end - 2)) ? end - 2 : end - 1;
}

/** A subject opens its clause or follows a mark, a connector or a subordinator; after a plain word it is an object. */
export function acceptable(layout: Layout, phrase: Phrase, floor: number): boolean {
  const { grammar } = layout.pack;
  let at = phrase.first - 1;
  while (at >= floor && isPassed(layout, lowerAt(layout, at))) at--;
  if (at < floor) return true;
  const before = layout.tokens[at];
  if (!before || grammar.unreal.has(before.lower) || before.lower === "'s") return false;
  if (before.kind === 'mark' || isQuoted(layout, at)) return true;
  if (isOfficeHolder(layout, phrase) && !governs(layout, at)) return true;
  return (
    grammar.namers.has(before.lower) ||
    grammar.connectors.has(before.lower) ||
    grammar.subordinators.has(before.lower) ||
    layout.pack.dates.relative.has(before.lower) ||
    layout.pack.dates.weekdays.has(before.lower) ||
    before.kind === 'number'
  );
}

/** "the", "also", "several": what stands before a subject and tells nothing of where its clause opens. */
function isPassed({ pack }: Layout, word: string): boolean {
  const { articles, adverbs, connectors } = pack.grammar;
  if (connectors.has(word)) return false;
  return articles.has(word) || adverbs.has(word) || pack.descriptions.determiners.has(word);
}

/** A name with its office before it is a subject even after a plain noun: "Senin sore Menteri Ada Lind mengatakan". */
function isOfficeHolder(layout: Layout, phrase: Phrase): boolean {
  const { headFirst } = layout.pack.roles;
  const { title, core } = phrase;
  return (
    headFirst &&
    phrase.kind === 'person' &&
    phrase.use === 'name' &&
    title !== null &&
    title.first < core.first
  );
}

/** True for a verb or a preposition: what follows is its object. */
function governs(layout: Layout, at: number): boolean {
  const { grammar, cues, roles } = layout.pack;
  const word = lowerAt(layout, at);
  const sets = [
    grammar.functionWords,
    grammar.adjunctOpeners,
    grammar.addresseeMarkers,
    grammar.aboutMarkers,
    cues,
  ];
  return (
    sets.some((words) => words.has(word)) ||
    grammar.looksVerbal(word) ||
    roles.capacities.has(word) ||
    endsVerbless(layout, at)
  );
}
