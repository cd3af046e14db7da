import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Letters of initials; three only where a word or an age tells them. */
const USUAL = 2;
const MOST = 3;

/**
 * The person whose initials stand at `at` after a word of such people: "tersangka AS (25)", "korban berinisial RT"; null
 * for another acronym ("korban PHK", "korban KM Bahari").
 */
export function initialsAt(layout: Layout, at: number): Phrase | null {
  const token = layout.tokens[at];
  if (!token?.capital || token.text.length > MOST || !/^\p{Lu}{2,3}$/u.test(token.text)) return null;
  const { roles, organisations } = layout.pack;
  const before = lowerAt(layout, at - 1);
  const told = roles.initialling.has(before);
  if (!told && !roles.initialled.has(before)) return null;
  const next = layout.tokens[at + 1];
  if (next?.capital || organisations.heads.has(token.lower) || isQuoted(layout, at)) return null;
  const aged = next?.text === '(' && layout.tokens[at + 2]?.kind === 'number';
  if (token.text.length > USUAL && !told && !aged) return null;
  const core = { first: at, end: at + 1 };
  if (told || roles.heads.has(before) || roles.serving.has(before))
    return phraseOf(layout, { ...core, kind: 'person' });
  return phraseOf(layout, {
    first: at - 1,
    end: at + 1,
    core,
    kind: 'person',
    title: { first: at - 1, end: at },
  });
}
