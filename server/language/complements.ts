import type { Complement } from './pack.ts';

const LETTERS: Readonly<Record<string, Complement>> = {
  q: 'quote',
  t: 'that',
  b: 'bare',
  n: 'noun',
  a: 'addressee',
  i: 'infinitive',
  o: 'own',
  p: 'about',
  c: 'naming',
  w: 'question',
  s: 'suffix',
};

/** The complements that a table's letters stand for: q quote, t that, b bare, n noun, a addressee, i infinitive, o own, p about, c naming, w question, s suffix. */
export function complementsOf(letters: string): ReadonlySet<Complement> {
  const found = new Set<Complement>();
  for (const letter of letters) {
    const complement = LETTERS[letter];
    if (complement) found.add(complement);
  }
  return found;
}
