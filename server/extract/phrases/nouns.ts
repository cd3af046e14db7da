import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Longest noun phrase that words alone tell, in tokens. */
const LONGEST = 10;

/** Most words up to "disapa" in "yang akrab disapa". */
const MOST_CALLING = 4;

/** The noun phrase that opens at `at` where no known one does and one must: the source in `"...," teriak para peserta rapat`. */
export function nounAfter(layout: Layout, phrases: Neighbours, at: number, limit: number): Phrase | null {
  let opening = at;
  while (opening < limit && opening - at < 2 && isCounter(layout, opening)) opening++;
  const known = phrases.startingAt(opening);
  if (known)
    return opening > at
      ? phraseWith(known, { first: at })
      : (holderBehind(phrases, known) ??
          calledBehind(layout, phrases, known) ??
          pointedBehind(layout, phrases, known, limit));
  let end = opening;
  while (end < Math.min(limit, at + LONGEST) && belongs(layout, end, end === at)) end++;
  const named = apposed(layout, phrases, end) ?? namedIn(phrases, { first: at, end });
  if (named) return phraseWith(named, { first: at });
  return end > at ? described(layout, phrases, { first: at, end }) : null;
}

/** "salah", "satu" of "salah satu warga". */
function isCounter(layout: Layout, at: number): boolean {
  return layout.pack.descriptions.determiners.has(lowerAt(layout, at));
}

/** The noun phrase that ends at `end` and opens its clause, if its head can speak or it is counted: "para petani". */
export function nounBefore(layout: Layout, phrases: Neighbours, end: number, floor: number): Phrase | null {
  let first = end;
  while (first > floor && end - first < LONGEST && belongs(layout, first - 1, true)) first--;
  if (first === end || !opensClause(layout, first, floor)) return null;
  const noun = { first, end };
  return canSpeak(layout, noun) ? described(layout, phrases, noun) : null;
}

/** "Kapolres" + "Bitung" + "Ada Lind": the holder at the end of a run of names that an office opens. */
function holderBehind(phrases: Neighbours, office: Phrase): Phrase | null {
  let before: Phrase | null = null;
  let last = office;
  for (let next = phrases.startingAt(last.end); next; next = phrases.startingAt(last.end))
    [before, last] = [last, next];
  if (!before || !isHolder(last, before)) return null;
  return phraseWith(last, { first: office.first });
}

/** The holder of an office whose words, right before it, open at the head of the clause. */
export function holderEnding(
  phrases: Neighbours,
  holder: Phrase,
  opens: (phrase: Phrase) => boolean,
): Phrase | null {
  const before = phrases.endingAt(holder.first);
  if (!before || !isHolder(holder, before)) return null;
  let first = before;
  for (let next = phrases.endingAt(first.first); next; next = phrases.endingAt(first.first)) first = next;
  return opens(first) ? phraseWith(holder, { first: first.first }) : null;
}

/** "doktor" + "ilmu politik tersebut": a description whose words go on to what points back. */
function pointedBehind(layout: Layout, phrases: Neighbours, known: Phrase, limit: number): Phrase | null {
  if (!known.described) return null;
  const { definiteAfter } = layout.pack.descriptions;
  let end = known.end;
  while (end < Math.min(limit, known.first + LONGEST) && belongs(layout, end, false)) {
    if (definiteAfter.has(lowerAt(layout, end++)))
      return described(layout, phrases, { first: known.first, end });
  }
  return null;
}

/** "pria" + "yang akrab disapa Budi": the name by which one described is called. */
function calledBehind(layout: Layout, phrases: Neighbours, known: Phrase): Phrase | null {
  const { grammar, roles } = layout.pack;
  if (!known.described || !grammar.relativisers.has(lowerAt(layout, known.end))) return null;
  for (let at = known.end + 1; at <= known.end + MOST_CALLING; at++) {
    const name = roles.callers.has(lowerAt(layout, at)) ? phrases.startingAt(at + 1) : null;
    if (name)
      return name.kind === 'name' || name.kind === 'person' ? phraseWith(name, { first: known.first }) : null;
  }
  return null;
}

function isHolder(holder: Phrase, before: Phrase): boolean {
  if (holder.described || before.use === 'pronoun') return false;
  const full = holder.kind === 'name' && holder.end - holder.first > 1;
  return holder.kind === 'person' || (full && ['place', 'country', 'organisation'].includes(before.kind));
}

function belongs(layout: Layout, at: number, mayOpen: boolean): boolean {
  const token = layout.tokens[at];
  if (!token || token.kind === 'mark' || isQuoted(layout, at)) return false;
  const { grammar, descriptions, cues } = layout.pack;
  const word = token.lower;
  if (descriptions.definiteAfter.has(word)) return true;
  if (descriptions.determiners.has(word) || grammar.articles.has(word)) return mayOpen;
  if (grammar.functionWords.has(word) || grammar.looksVerbal(word)) return false;
  const closed = [
    grammar.adjunctOpeners,
    grammar.connectors,
    grammar.adverbs,
    grammar.aboutMarkers,
    grammar.placePrepositions,
    grammar.subordinators,
    layout.pack.dates.weekdays,
    layout.pack.dates.relative,
  ];
  return !closed.some((words) => words.has(word)) && cues.get(word)?.voice !== 'active';
}

function opensClause(layout: Layout, first: number, floor: number): boolean {
  if (first <= floor) return true;
  const before = layout.tokens[first - 1];
  const { connectors, subordinators } = layout.pack.grammar;
  return (
    before !== undefined &&
    (before.kind === 'mark' || connectors.has(before.lower) || subordinators.has(before.lower))
  );
}

function canSpeak(layout: Layout, noun: Range): boolean {
  const { descriptions, roles, grammar } = layout.pack;
  const word = (at: number) => lowerAt(layout, at);
  const counted = descriptions.determiners.has(word(noun.first)) || grammar.articles.has(word(noun.first));
  const head = headOf(layout, noun);
  return counted || descriptions.heads.has(word(head)) || roles.heads.has(word(head));
}

/** The first word that is no determiner. */
function headOf(layout: Layout, noun: Range): number {
  const { descriptions, grammar } = layout.pack;
  let head = noun.first;
  const determines = (word: string) =>
    descriptions.determiners.has(word) || grammar.articles.has(word) || layout.pack.roles.prefixes.has(word);
  while (head < noun.end - 1 && determines(lowerAt(layout, head))) head++;
  return head;
}

/** A person's name with which the phrase ends: "pengemudi truk Budi Santoso"; one word may name the truck. */
function namedIn(phrases: Neighbours, noun: Range): Phrase | null {
  const name = phrases.endingAt(noun.end);
  if (!name || name.described || name.first < noun.first) return null;
  const full = name.kind === 'name' && name.end - name.first > 1;
  return name.kind === 'person' || full ? name : null;
}

/** A name in apposition: "hakim ketua, Budi Santoso, ...". */
function apposed(layout: Layout, phrases: Neighbours, end: number): Phrase | null {
  const name = layout.tokens[end]?.text === ',' ? phrases.startingAt(end + 1) : null;
  return name?.kind === 'name' || (name?.kind === 'person' && name.use === 'name') ? name : null;
}

function described(layout: Layout, phrases: Neighbours, noun: Range): Phrase {
  const { descriptions, grammar } = layout.pack;
  const word = (at: number) => lowerAt(layout, at);
  const head = headOf(layout, noun);
  const known = descriptions.heads.get(word(head));
  const many = grammar.articles.has(word(noun.first)) && !descriptions.definite.has(word(noun.first));
  const plural = known?.plural === true || many;
  const definite = descriptions.definiteAfter.has(word(noun.end - 1)) || head === noun.first;
  const owner = ownerIn(phrases, { first: head + 1, end: noun.end });
  return phraseOf(layout, {
    ...noun,
    kind: plural ? 'group' : (known?.kind ?? 'person'),
    use: definite && !owner ? 'office' : 'description',
    title: { first: head, end: head + 1 },
    of: owner,
    described: true,
    plural,
  });
}

function ownerIn(phrases: Neighbours, range: Range): Phrase | null {
  for (let at = range.first; at < range.end; at++) {
    const phrase = phrases.startingAt(at);
    if (phrase && ['country', 'organisation'].includes(phrase.kind)) return phrase;
  }
  return null;
}
