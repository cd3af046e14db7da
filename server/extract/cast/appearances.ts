import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';
import type { Mention } from './mentions.ts';

/** Where the word stands that follows at `at`, over the comma of an apposition and adverbs. */
export function verbAfter({ tokens, pack }: Layout, at: number): number {
  let next = tokens[at]?.text === ',' ? at + 1 : at;
  while (pack.grammar.adverbs.has(tokens[next]?.lower ?? '')) next++;
  return next;
}

/** True where the verb at `at` is one of speech or of what people do before they speak. */
export function isAppearance(layout: Layout, { introduces }: Mention, at: number): boolean {
  const { cues, grammar } = layout.pack;
  let next = at;
  while ([grammar.relativisers, grammar.auxiliaries].some((set) => set.has(lowerAt(layout, next))))
    next = verbAfter(layout, next + 1);
  const verb = lowerAt(layout, next);
  const voice = cues.get(verb)?.voice;
  const speaks = grammar.appearances.has(verb) || grammar.contacts.has(verb);
  return speaks || voice === 'active' || voice === 'either' || (introduces && grammar.looksActive(verb));
}
