import type { StatementKind } from '../../document/document.ts';
import { afterQuotation, holdsQuotation, isEmpty, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import { isFiniteVerb } from '../phrases/finites.ts';
import { lowerAt } from '../text/words.ts';
import { quotesSpeech } from './complements.ts';

/** What was said, where it stands, and by which kind of complement it was found. */
export interface ContentFound {
  readonly stretches: readonly Stretch[];
  readonly kind: StatementKind;
  /** Tokens that hold it: cues inside are not asked for speakers of their own. */
  readonly range: Range;
  readonly by: 'quote' | 'that' | 'bare' | 'noun' | 'infinitive' | 'own' | 'about' | 'naming' | 'none';
  readonly addressee: Phrase | null;
  /** What nothing was said about: "declined to comment on the plan". */
  readonly topic?: Stretch | undefined;
}

/** The same before it is known whom it is addressed to. */
export type Found = Omit<ContentFound, 'addressee'>;

/** What was found with whom it is addressed to. Written out: all are of one shape, which a copy would not be. */
export function addressed(
  { stretches, kind, range, by, topic }: Found,
  addressee: Phrase | null = null,
): ContentFound {
  return { stretches, kind, range, by, addressee, topic };
}

/** A quotation that opens at `at`, a comma or colon before it or not. */
export function quoteAt(layout: Layout, at: number, limit: number, allowed: boolean): Found | null {
  let first = at;
  while (first < limit && [',', ':'].includes(layout.tokens[first]?.text ?? '') && !isQuoted(layout, first))
    first++;
  const stretch = allowed && first < limit ? quotedAt(layout, first) : null;
  if (!stretch) return null;
  const end = afterQuotation(layout, first);
  if (first === at && end < limit && isScareQuote(layout, first, end))
    return clause(layout, { first, end: limit }, 'bare');
  if (end < limit && (isFiniteVerb(layout, end) || goesOn(layout, end)))
    return clause(layout, { first, end: limit }, 'bare');
  return { stretches: [stretch], kind: 'direct', range: { first, end }, by: 'quote' };
}

/** Where words alone must tell, `menyebut 'operasi khusus' itu sukses`: the clause goes on behind a few words in marks. */
function isScareQuote(layout: Layout, first: number, end: number): boolean {
  const { kind, lower = '' } = layout.tokens[end] ?? {};
  if (layout.pack.tagger || kind !== 'word' || quotesSpeech(layout, first, first - 1)) return false;
  const { grammar, cues } = layout.pack;
  if (grammar.relativisers.has(lowerAt(layout, first - 2))) return false;
  const apart = [
    grammar.adjunctOpeners,
    grammar.addresseeMarkers,
    grammar.placePrepositions,
    grammar.infinitiveMarkers,
    grammar.aboutMarkers,
    grammar.connectors,
    grammar.subordinators,
    grammar.adverbs,
    cues,
  ];
  return !apart.some((words) => words.has(lower));
}

/** `said "rain" would come`, `said "rain" because "wind"`: words of the content behind its quotation. */
function goesOn(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const { kind, lower = '' } = layout.tokens[at] ?? {};
  if (!layout.pack.tagger || kind !== 'word' || layout.pack.cues.has(lower)) return false;
  if (layout.tags[at] === 'CCONJ' && layout.tags[at + 1] === 'VERB') return false;
  return (
    !grammar.adjunctOpeners.has(lower) &&
    !grammar.placePrepositions.has(lower) &&
    !['ADV', 'PROPN', 'PRON'].includes(layout.tags[at] ?? '')
  );
}

/** A range as a content in the words of the text, mixed where it holds a quotation; null where nothing is left of it. */
export function clause(layout: Layout, range: Range, by: ContentFound['by']): Found | null {
  const stretch = stretchOf(layout, range);
  if (!stretch || isEmpty(layout, range)) return null;
  const kind = holdsQuotation(layout, range) ? 'mixed' : 'indirect';
  return { stretches: [stretch], kind, range, by };
}
