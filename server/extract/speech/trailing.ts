import { isOutletName } from '../gazetteer/outlets.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { namesOutlet, type Range } from '../layout/phrase.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentOver } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import { closes } from './fronted.ts';
import { type SourceFound, sourceBefore } from './sources.ts';

/** Tags of words that leave a clause open: "that, sources said, ...". */
const OPEN: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'DET', 'CCONJ', 'AUX', 'PART']);

/** A source and cue that close their sentence behind a comma, and the clause before them. */
export interface Trailing {
  readonly source: SourceFound;
  readonly content: ContentFound;
}

/**
 * "The harbour called for rain, sources said." tells all that stands before its comma, whatever other verb of speech
 * stands there. Only where parts of speech show that nothing of its own follows the cue.
 */
export function trailingAt(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Trailing | null {
  if (!layout.pack.tagger || cue.passive || !cue.finite || cue.act === 'decline') return null;
  const { takes } = cue.form;
  if (!takes.has('quote') && !takes.has('that') && !takes.has('bare')) return null;
  if (!closes(layout, cue, null) || !endsSentence(layout, phrases, cue, sentence)) return null;
  const source = sourceBefore(layout, phrases, cue.first, sentence.first);
  const comma = (source?.first ?? 0) - 1;
  if (!source || source.relative || source.phrase.kind === 'place' || !isComma(layout, comma)) return null;
  const before = { first: sentence.first, end: comma };
  if (isRelative(layout, source, cue.first) || hangsOn(layout, before)) return null;
  if (OPEN.has(layout.tags[comma - 1] ?? '') || isQuoted(layout, comma - 1)) return null;
  const content = contentOver(layout, before);
  return content?.by === 'bare' ? { source, content } : null;
}

/** The agency of "..., the Bergen news agency reported", which only passes on the words before it. */
export function trailingOutlet(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
): SourceFound | null {
  if (cue.act !== 'say') return null;
  const source = trailingAt(layout, phrases, sentence, cue)?.source;
  const { kind, name } = source?.phrase ?? {};
  const outlet =
    source && (namesOutlet(source.phrase) || (kind === 'organisation' && isOutletName(name ?? '')));
  return outlet ? source : null;
}

/** ", a point Prent conceded", ", a charge that crews denied": the verb is of a clause that hangs on its noun. */
function isRelative(layout: Layout, { first, phrase }: SourceFound, end: number): boolean {
  const indefinite =
    layout.tags[first] === 'DET' && !layout.pack.descriptions.definite.has(lowerAt(layout, first));
  if (indefinite && layout.tags[phrase.end - 1] === 'PROPN') return true;
  const { relativisers } = layout.pack.grammar;
  for (let at = first; at < end; at++) if (relativisers.has(lowerAt(layout, at))) return true;
  return false;
}

/** "After crews said rain was late, ...": a clause that hangs on the one with the cue, unless a main one follows it. */
function hangsOn(layout: Layout, { first, end }: Range): boolean {
  const { subordinators, adjunctOpeners } = layout.pack.grammar;
  const opener = lowerAt(layout, layout.tags[first] === 'CCONJ' ? first + 1 : first);
  if (!subordinators.has(opener) && !adjunctOpeners.has(opener)) return false;
  for (let at = first + 1; at < end; at++) if (isComma(layout, at)) return false;
  return true;
}

function isComma(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.text === ',' && !isQuoted(layout, at);
}

/** True if behind the cue only whom it was told, when and where follow, or a clause that hangs on it. */
function endsSentence(layout: Layout, phrases: Phrases, cue: Cue, sentence: Sentence): boolean {
  const told = cue.form.takes.has('addressee') ? phrases.subjects.addressed.get(cue.end) : undefined;
  let at = told?.end ?? cue.end;
  const { adjunctOpeners, addresseeMarkers, placePrepositions, adverbs } = layout.pack.grammar;
  const { weekdays, dayParts, relative } = layout.pack.dates;
  let adjunct = false;
  for (; at < sentence.end; at++) {
    const word = lowerAt(layout, at);
    const { text = '', kind } = layout.tokens[at] ?? {};
    if (isQuoted(layout, at) || isComplementiser(layout, at)) return false;
    if (text === ',') return hangs(layout, at + 1);
    if (kind === 'mark') return text !== ':' && text !== '-';
    adjunct ||= [adjunctOpeners, addresseeMarkers, placePrepositions].some((words) => words.has(word));
    const time = [weekdays, dayParts, relative, adverbs].some((words) => words.has(word));
    if (!adjunct && !time) return false;
    if (layout.tags[at] === 'AUX') return false;
  }
  return true;
}

/** ", as they left", ", adding that": what goes on behind the comma is no clause that the cue stands in. */
function hangs(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'SCONJ' || (layout.tags[at] === 'VERB' && /ing$/.test(lowerAt(layout, at)));
}
