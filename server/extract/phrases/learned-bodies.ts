import type { Layout } from '../layout/layout.ts';
import { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, wordsIn } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import type { LearnedName } from './named.ts';

/** How sure the tagger must be of an organisation that nothing else marks. */
const SURE = 0.7;

/**
 * `atoms` in which runs of capitals that the language's tagger takes for organisations are such ("Laut Biru menyatakan"),
 * with the country that ends a name ("Ocean Watch Indonesia"). What is known otherwise stays.
 */
export function markBodies(
  layout: Layout,
  atoms: readonly Phrase[],
  bodies: readonly LearnedName[],
): readonly Phrase[] {
  if (bodies.length === 0) return atoms;
  const at = new Neighbours(layout, atoms);
  const marked = new Map<Phrase, Phrase>();
  const inside = new Set<Phrase>();
  for (const body of bodies) {
    const run = body.confidence < SURE ? null : at.startingAt(body.first);
    if (run?.kind !== 'name' || !isWhole(layout, run, body) || isToldElsewhere(layout, run)) continue;
    const country = at.startingAt(run.end);
    const full = country?.kind === 'country' && country.end === body.end;
    if (full) inside.add(country);
    marked.set(run, bodyOf(layout, run, full ? country : null));
  }
  if (marked.size === 0) return atoms;
  return atoms.flatMap((atom) => (inside.has(atom) ? [] : [marked.get(atom) ?? atom]));
}

/** What an acronym stands for the text may tell, or that it is of a person; "Pemerintah" is of a country. */
function isToldElsewhere(layout: Layout, { first, end }: Phrase): boolean {
  const { text = '', lower = '' } = layout.tokens[first] ?? {};
  const { descriptions, organisations } = layout.pack;
  const alone = end - first === 1 && (isUpper(text) || organisations.tails.has(lower));
  if (alone || layout.tokens[first - 1]?.text === '(') return true;
  return (
    organisations.things.has(lower) || descriptions.heads.has(lower) || descriptions.governments.has(lower)
  );
}

/** The whole run, or an acronym and one word more: "PGN Saka". */
function isWhole(layout: Layout, run: Phrase, { first, end }: LearnedName): boolean {
  const text = layout.tokens[first]?.text ?? '';
  const acronym = text.length > 2 && isUpper(text);
  return end >= run.end || (acronym && run.end - first === 2);
}

function bodyOf(layout: Layout, run: Phrase, country: Phrase | null): Phrase {
  const range = { first: run.first, end: country?.end ?? run.end };
  return phraseOf(layout, {
    ...range,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, range).toLowerCase()}`,
    of: country,
    ...(country?.iso3 ? { in: country.iso3 } : {}),
  });
}
