import type { DescriptionHead } from '../../language/index.ts';
import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

const LONGEST_REACH = 6;

/**
 * Phrases with a describing head: governments by their country ("the Chinese government"), and speakers known only
 * by a description ("a senior official who asked not to be named", "media pemerintah Tiongkok").
 */
export function findDescribed(layout: Layout, phrases: Neighbours, taken: ReadonlySet<number>): Phrase[] {
  const found: Phrase[] = [];
  let free = 0;
  for (const sentence of layout.sentences) {
    for (let at = sentence.first; at < sentence.end; at++) {
      const head = headAt(layout, at, taken, free);
      if (!head) continue;
      const phrase = layout.pack.roles.headFirst
        ? describedRightward(layout, at, head, { first: free, end: sentence.end }, phrases, taken)
        : describedLeftward(
            layout,
            at,
            head,
            { first: Math.max(free, sentence.first), end: sentence.end },
            phrases,
            taken,
          );
      if (!phrase) continue;
      found.push(phrase);
      free = phrase.end;
      at = phrase.end - 1;
    }
  }
  return found;
}

function headAt(
  layout: Layout,
  at: number,
  taken: ReadonlySet<number>,
  free: number,
): DescriptionHead | null {
  if (!mayLead(layout, at, Lead.description) || at < free || taken.has(at)) return null;
  const word = lowerAt(layout, at);
  const { heads, governments } = layout.pack.descriptions;
  return heads.get(word) ?? (governments.has(word) ? { kind: 'organisation', plural: false } : null);
}

/** English: what describes stands before the head, linked phrases after it. */
function describedLeftward(
  layout: Layout,
  at: number,
  head: DescriptionHead,
  room: Range,
  phrases: Neighbours,
  taken: ReadonlySet<number>,
): Phrase | null {
  const { descriptions, grammar } = layout.pack;
  let first = at;
  let of: Phrase | null = null;
  while (first > room.first && at - first < LONGEST_REACH) {
    const owner = ownerBefore(layout, first, phrases, room);
    const word = lowerAt(layout, first - 1);
    if (owner) [of, first] = [of ?? owner, owner.first];
    else if (!taken.has(first - 1) && (descriptions.modifiers.has(word) || isModifier(word))) first--;
    else break;
  }
  const determiner = lowerAt(layout, first - 1);
  const determined =
    first > room.first && (descriptions.determiners.has(determiner) || grammar.articles.has(determiner));
  if (determined) first--;
  const bare = first === at && !head.plural;
  if (bare) return null;
  if (first === at) first = beforeOther(layout, first, room);
  return build(
    layout,
    { first, end: at + 1 },
    at,
    head,
    of,
    descriptions.definite.has(determiner),
    room,
    phrases,
  );
}

/** "Developers" of "Developers and supporters in Congress say": where the first of two groups opens its sentence. */
function beforeOther(layout: Layout, first: number, room: Range): number {
  const other = first - 2;
  const { joiners } = layout.pack.grammar;
  if (other < room.first || !joiners.has(lowerAt(layout, first - 1)) || !opensSentence(layout, other))
    return first;
  const plural = lowerAt(layout, other).endsWith('s') && ['NOUN', 'PROPN'].includes(layout.tags[other] ?? '');
  return plural && !layout.casing.get(lowerAt(layout, other))?.capitalInside ? other : first;
}

function ownerBefore(layout: Layout, at: number, phrases: Neighbours, room: Range): Phrase | null {
  const possessive = layout.tokens[at - 1]?.lower === "'s";
  const owner = phrases.endingAt(possessive ? at - 1 : at);
  if (!owner || owner.first < room.first || owner.kind === 'person' || (owner.kind === 'name' && possessive))
    return null;
  return owner;
}

function isModifier(word: string): boolean {
  return /^\p{L}+(?:-\p{L}+)+$/u.test(word) || /^\p{Ll}{3,}(?:ese|ic|ish|ical)$/u.test(word);
}

/** Indonesian: the head comes first, what describes it after. */
function describedRightward(
  layout: Layout,
  at: number,
  head: DescriptionHead,
  room: Range,
  phrases: Neighbours,
  taken: ReadonlySet<number>,
): Phrase | null {
  const { descriptions } = layout.pack;
  let end = at + 1;
  let of: Phrase | null = null;
  while (end < room.end && end - at <= LONGEST_REACH) {
    const owner = phrases.startingAt(end);
    const word = lowerAt(layout, end);
    if (owner && ['country', 'organisation', 'place', 'name'].includes(owner.kind) && !of)
      [of, end] = [owner, owner.end];
    else if (
      !of &&
      !taken.has(end) &&
      (descriptions.modifiers.has(word) || (descriptions.heads.has(word) && !isVerbNext(layout, end)))
    )
      end++;
    else break;
  }
  const definite = descriptions.definiteAfter.has(lowerAt(layout, end));
  if (definite) end++;
  let first = at;
  while (first > room.first && at - first < 2 && descriptions.determiners.has(lowerAt(layout, first - 1)))
    first--;
  const definiteBefore = descriptions.definite.has(lowerAt(layout, first));
  return build(layout, { first, end }, at, head, of, definite || definiteBefore, room, phrases);
}

function isVerbNext(layout: Layout, at: number): boolean {
  return layout.pack.cues.has(lowerAt(layout, at));
}

function build(
  layout: Layout,
  range: Range,
  head: number,
  kind: DescriptionHead,
  owner: Phrase | null,
  definite: boolean,
  room: Range,
  phrases: Neighbours,
): Phrase {
  const word = lowerAt(layout, head);
  const linked = owner ? null : linkedAfter(layout, range.end, room, phrases);
  const of = owner ?? linked;
  if (layout.pack.descriptions.governments.has(word) && of?.kind === 'country')
    return governmentOf(layout, { first: range.first, end: Math.max(range.end, of.end) }, of);
  const end = anonymityEnd(layout, linked?.end ?? range.end, room);
  return phraseOf(layout, {
    first: range.first,
    end,
    core: { first: range.first, end: Math.max(range.end, linked?.end ?? 0) },
    kind: kind.kind,
    use: definite && !of ? 'office' : 'description',
    title: { first: head, end: head + 1 },
    of: of && of.kind !== 'name' ? of : null,
    described: true,
    plural: kind.plural,
    media: MEDIA.has(word),
  });
}

const MEDIA = new Set(
  'media newspaper agency outlet magazine broadcaster network television radio tv surat koran harian majalah stasiun kantor website'.split(
    ' ',
  ),
);

function governmentOf(layout: Layout, range: Range, country: Phrase): Phrase {
  return phraseOf(layout, {
    ...country,
    ...range,
    core: range,
    use: 'description',
    reading: 'metonymic',
    name: country.name,
  });
}

/** "of China", "for the ministry", "from the White House": a phrase that a linker ties to the head. */
function linkedAfter(layout: Layout, at: number, room: Range, phrases: Neighbours): Phrase | null {
  const { descriptions, grammar } = layout.pack;
  if (!descriptions.linkers.has(lowerAt(layout, at))) return null;
  const from = grammar.articles.has(lowerAt(layout, at + 1)) ? at + 2 : at + 1;
  const phrase = phrases.startingAt(from);
  if (!phrase || phrase.end > room.end || !['country', 'organisation', 'place'].includes(phrase.kind))
    return null;
  const { government } = phrase;
  return government && grammar.articles.has(lowerAt(layout, at + 1))
    ? phraseWith(phrase, { ...government, use: 'seat', reading: 'metonymic' })
    : phrase;
}

/** The end of a clause such as "who asked not to be named" that opens at `at`, a comma before it or not. */
export function anonymityEnd(layout: Layout, at: number, room: Range): number {
  let end = at;
  for (let round = 0; round < 2; round++) {
    const from = layout.tokens[end]?.text === ',' ? end + 1 : end;
    const words = wordListAt(layout, layout.pack.descriptions.anonymity, from);
    if (words && from + words.length <= room.end) end = from + words.length;
  }
  return end > at ? reasonEnd(layout, end, room) : end;
}

/** Most words of the reason for which someone is not named. */
const LONGEST_REASON = 25;

/** "..., because he was not authorised to speak to the press": up to a comma, or to the verb of speech after it. */
function reasonEnd(layout: Layout, at: number, room: Range): number {
  const { reasons } = layout.pack.descriptions;
  const from = layout.tokens[at]?.text === ',' ? at + 1 : at;
  if (!reasons.has(lowerAt(layout, from))) return at;
  for (let end = from + 2; end < Math.min(room.end, from + LONGEST_REASON); end++) {
    const token = layout.tokens[end];
    if (token?.text === ',') return end;
    const form = layout.pack.cues.get(token?.lower ?? '');
    const base = layout.pack.tagger !== null && form?.lemma === token?.lower;
    if (form?.takes.has('bare') && !base && !isHelped(layout, end)) return end;
  }
  return at;
}

/** "to speak", "was told": no verb of the main clause. */
function isHelped(layout: Layout, at: number): boolean {
  const before = lowerAt(layout, at - 1);
  const { auxiliaries, infinitiveMarkers, passiveAuxiliaries } = layout.pack.grammar;
  return [auxiliaries, infinitiveMarkers, passiveAuxiliaries].some((words) => words.has(before));
}
