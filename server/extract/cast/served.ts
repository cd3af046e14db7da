import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { namesThing } from '../phrases/persons.ts';
import { isUpper } from '../text/characters.ts';
import { lowerAt } from '../text/words.ts';
import { isLifeless } from './lifeless.ts';

/**
 * True where the run of capitals `of` is someone by the office that serves it: "Lind" of "Lind's lawyer", whom only people have; no
 * acronym and nothing that its words make a body.
 */
export function isServed(layout: Layout, office: Phrase | undefined, of: Phrase): boolean {
  const title = office?.title;
  const head = title ? lowerAt(layout, title.end - 1) : '';
  if (!layout.pack.roles.serving.has(head) || namesThing(layout, of) || isLifeless(layout, of)) return false;
  const { articles } = layout.pack.grammar;
  return !isUpper(of.name) && !articles.has(lowerAt(layout, of.first - 1));
}
