import type { CueForm } from '../../language/index.ts';
import { holdsQuotation, stretchOf } from '../layout/clauses.ts';
import { headlineVerbAt } from '../layout/headlines.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import { skipAdverbs } from '../phrases/openers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { Placed } from './placed.ts';

/** Fewest tokens of what is said: "Budi Ungkap Alasannya" holds nothing, "Budi Bantah Tuduhan" does. */
const FEWEST_SAID = 2;

/**
 * "Budi Sebut Jalan Rusak", "Kota Banjir, Wali Kota Minta Warga Tenang", "Budi Puji Warga, Imbau Hemat Air": what
 * headlines report with the bare form of a verb, each part between commas by itself; a part without a subject goes on
 * with the one before.
 */
export function findHeadlined(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  if (layout.pack.headlineVerbs.size === 0 || !layout.headlines.has(sentence.index)) return [];
  const found: Placed[] = [];
  for (const part of partsOf(layout, sentence)) {
    const verb = verbIn(layout, part);
    const form = verb < 0 ? null : headlineVerbAt(layout, verb);
    const source = form ? subjectOf(layout, phrases, part, verb, found.at(-1)) : null;
    const placed = form && source ? headlined(layout, { sentence, part, verb, form, source }) : null;
    if (placed) found.push(placed);
  }
  return found;
}

/** The parts of a headline between its commas; behind a colon nothing is cut. */
function partsOf(layout: Layout, { first, end }: Sentence): Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    const { text } = layout.tokens[at] ?? {};
    if (text === ':') break;
    if (text !== ',') continue;
    parts.push({ first: from, end: at });
    from = at + 1;
  }
  return [...parts, { first: from, end }];
}

/** The first verb of a part that reports speech, before any colon; -1 without one. */
function verbIn(layout: Layout, { first, end }: Range): number {
  for (let at = first; at < end && layout.tokens[at]?.text !== ':'; at++)
    if (headlineVerbAt(layout, at)) return at;
  return -1;
}

/** What fills a part up to its verb, where that is one who may speak; the one before where nothing stands there. */
function subjectOf(
  layout: Layout,
  phrases: Phrases,
  part: Range,
  verb: number,
  last: Placed | undefined,
): Phrase | null {
  const end = skipAdverbs(layout, verb, part.first);
  if (end === part.first) return last?.frame.source ?? null;
  const source = phrases.at.endingAt(end);
  if (source?.first !== part.first || source.kind === 'place' || source.use === 'pronoun') return null;
  return source.kind === 'name' && !isKnown(layout, source.core) ? null : source;
}

/** A run of capitals is a name where the running text has each of its words with a capital. */
function isKnown(layout: Layout, { first, end }: Range): boolean {
  for (let at = first; at < end; at++)
    if (layout.casing.get(lowerAt(layout, at))?.capitalInside !== true) return false;
  return true;
}

interface Headlined {
  readonly sentence: Sentence;
  readonly part: Range;
  readonly verb: number;
  readonly form: CueForm;
  readonly source: Phrase;
}

function headlined(layout: Layout, { sentence, part, verb, form: told, source }: Headlined): Placed | null {
  const form = withNeed(told, lowerAt(layout, verb + 1));
  const cue = { first: verb, end: form?.needs ? verb + 2 : verb + 1 };
  const range = { first: cue.end, end: part.end };
  if (!form || (form.weak && (source.described || form.act !== 'support'))) return null;
  if (range.end - range.first < (form.act === 'say' ? FEWEST_SAID : 1)) return null;
  const kind = holdsQuotation(layout, range) ? 'mixed' : 'indirect';
  const frame = {
    sentence: sentence.index,
    cue,
    form,
    act: form.act,
    source,
    contents: stretchesOf(layout, range),
    kind,
    addressee: null,
    rule: 'headline',
    answers: false,
  } as const;
  return { frame, range, by: 'bare' };
}

/** The form for which the next word is the one that it needs: "Minta" of "Minta Maaf". */
function withNeed(told: CueForm, next: string): CueForm | null {
  let form: CueForm | null = told;
  while (form?.needs && !form.needs.has(next)) form = form.otherwise;
  return form?.unless?.has(next) ? null : form;
}

/** What was said, and apart from it what stands behind a colon: "Budi Kritik Wali Kota: Jalan Rusak". */
function stretchesOf(layout: Layout, { first, end }: Range): Stretch[] {
  let colon = first;
  while (colon < end && layout.tokens[colon]?.text !== ':') colon++;
  const stretches = [stretchOf(layout, { first, end: colon }), stretchOf(layout, { first: colon + 1, end })];
  return stretches.flatMap((stretch) => stretch ?? []);
}
