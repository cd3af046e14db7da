import { inHeadline } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { isOfLongerName } from './longer-names.ts';
import { INDEFINITE, isDeterminer } from './noun-phrases.ts';
import type { Opening } from './openings.ts';

/** The phrase that a noun phrase is: one already found, one that ends in a name, or a description. */
export function phraseOver(layout: Layout, phrases: Neighbours, noun: Opening): Phrase {
  const { core } = noun;
  const inner = phrases.endingAt(core.end);
  if (inner && inner.use !== 'pronoun' && !isCommonWord(layout, inner)) {
    if (inner.described && inner.first > core.first)
      return { ...inner, first: core.first, core, name: wordsIn(layout, core) };
    const bare = inner.first <= core.first + (isDeterminer(layout, core.first) ? 1 : 0);
    const possessive = layout.tokens[inner.first - 1]?.lower === "'s";
    if (bare || possessive || inner.kind !== 'name' || inHeadline(layout, core.first)) return inner;
    if (isNamedBody(layout, core, inner.first)) return bodyOver(layout, phrases, core);
    const title = { first: core.first + (isDeterminer(layout, core.first) ? 1 : 0), end: inner.first };
    const first = core.first;
    return phraseOf(layout, {
      first,
      end: core.end,
      core: inner.core,
      kind: 'person',
      title,
      name: inner.name,
    });
  }
  return bearerAt(phrases, core) ?? described(layout, phrases, noun);
}

/** "Circle" + "of" + "Bakers": a capital before "of" makes the whole a name. */
function isNamedBody(layout: Layout, core: Range, name: number): boolean {
  const linked = layout.pack.descriptions.linkers.has(lowerAt(layout, name - 1));
  return linked && name - 2 > core.first && layout.tokens[name - 2]?.capital === true;
}

function bodyOver(layout: Layout, phrases: Neighbours, core: Range): Phrase {
  const first = core.first + (isDeterminer(layout, core.first) ? 1 : 0);
  const of = ownerOf(phrases, core);
  const where = of?.iso3 ? { in: of.iso3 } : {};
  return phraseOf(layout, { first, end: core.end, kind: 'organisation', use: 'name', of, ...where });
}

/** "Ola Prent, Oslo's envoy" where its name alone is asked for. */
function bearerAt(phrases: Neighbours, { first, end }: Range): Phrase | null {
  const phrase = phrases.startingAt(first);
  return phrase?.core.end === end && phrase.kind === 'person' && !phrase.described ? phrase : null;
}

/** "Others", "Organisers": a capital that only the sentence's opening gave. */
function isCommonWord(layout: Layout, phrase: Phrase): boolean {
  if (phrase.kind !== 'name' || phrase.core.end - phrase.core.first > 1) return false;
  const at = phrase.core.first;
  if (layout.sentences[layout.sentenceOf[at] ?? -1]?.first !== at) return false;
  const word = lowerAt(layout, at);
  if (isThing(layout, word) && layout.casing.get(word)?.capitalInside !== true) return true;
  if (isOfLongerName(layout, at, word)) return false;
  return INDEFINITE.has(word) || ['NOUN', 'NUM'].includes(layout.tags[at] ?? '');
}

function described(layout: Layout, phrases: Neighbours, noun: Opening): Phrase {
  const head = lowerAt(layout, noun.core.end - 1);
  const known = layout.pack.descriptions.heads.get(head);
  const amount = layout.tags[noun.core.end - 1] === 'NUM' || head === 'percent' || head === '%';
  const plural = known?.plural ?? (INDEFINITE.has(head) ? head !== 'one' : amount || /[^s]s$/.test(head));
  const owner = ownerOf(phrases, noun.core);
  return phraseOf(layout, {
    first: noun.first,
    end: noun.end,
    core: { first: noun.first, end: noun.end },
    kind: known?.kind ?? (isThing(layout, head) ? 'organisation' : plural ? 'group' : 'person'),
    use:
      layout.pack.descriptions.definite.has(lowerAt(layout, noun.first)) && !owner ? 'office' : 'description',
    title: layout.pack.descriptions.ages.has(head) ? null : { first: noun.core.end - 1, end: noun.core.end },
    of: owner,
    described: true,
    plural,
  });
}

/** What says something without being anyone: "the letter". */
function isThing(layout: Layout, head: string): boolean {
  return layout.pack.descriptions.things.has(head);
}

/** The country or organisation whose the described ones are: "Chinese commentators". */
function ownerOf(phrases: Neighbours, core: Range): Phrase | null {
  for (let at = core.first; at < core.end; at++) {
    const phrase = phrases.startingAt(at);
    if (phrase && phrase.end < core.end && ['country', 'organisation'].includes(phrase.kind)) return phrase;
  }
  return null;
}
