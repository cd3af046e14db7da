import { endsInComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAround, contentOver } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import { contentLimit } from './placed.ts';

/** Longest adjunct between "as Prent said" and its comma. */
const LONGEST_ADJUNCT = 9;

/** "As Prent noted, rain was late", "rain, as Prent put it, was late". */
export function asToldBy(
  layout: Layout,
  sentence: Sentence,
  cue: Cue,
  first: number,
  floor: number,
): ContentFound | null {
  if (
    !layout.pack.tagger ||
    layout.tokens[first - 1]?.lower !== 'as' ||
    !(cue.form.needs || (closes(layout, cue, null) && !hasObject(layout, cue)))
  )
    return null;
  let comma = cue.end;
  while (comma < Math.min(sentence.end, cue.end + LONGEST_ADJUNCT) && layout.tokens[comma]?.text !== ',')
    comma++;
  if (layout.tokens[comma]?.text !== ',' || isQuoted(layout, comma)) return null;
  const rest = { first: comma + 1, end: contentLimit(layout, sentence, comma) };
  if (first - 1 > floor) return contentAround(layout, { first: floor, end: rest.end }, first - 1, comma);
  return contentOver(layout, rest);
}

/** "lamented late rain", "warned of rain": what was said stands right behind the verb. */
function hasObject(layout: Layout, cue: Cue): boolean {
  const { aboutMarkers, addresseeMarkers } = layout.pack.grammar;
  const { lower = '' } = layout.tokens[cue.end] ?? {};
  const { weekdays, prepositions } = layout.pack.dates;
  if (cue.form.takes.has('addressee') && cue.form.act === 'say') return false;
  if (weekdays.has(lower) || prepositions.has(lower) || addresseeMarkers.has(lower)) return false;
  return aboutMarkers.has(lower) || ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(layout.tags[cue.end] ?? '');
}

/** True if a clause before the cue can be its content: the verb reports clauses, and no object of its own follows. */
export function closes(layout: Layout, cue: Cue, before: ContentFound | null): boolean {
  if (!layout.pack.tagger) return true;
  const { takes, weak } = cue.form;
  const quoted = before?.by === 'quote' && takes.has('quote');
  const reports = quoted || takes.has('bare') || takes.has('addressee') || (takes.has('that') && !weak);
  const next = layout.tags[cue.end] ?? '';
  if (layout.tokens[cue.end]?.text === '.') return true;
  const object = next === 'DET' || next === 'PRON' || (next === 'NOUN' && !takes.has('addressee'));
  return reports && (!object || takes.has('addressee'));
}

/** In `Holding "signs", crews chanted "Rain"` what follows the cue is what was said. */
export function isOutdone(layout: Layout, after: ContentFound | null): boolean {
  return layout.pack.tagger !== null && after !== null && ['quote', 'infinitive'].includes(after.by);
}

/**
 * True if a quotation goes on to its source at `first`, as a mark inside it or a comma behind the cue shows: what "that"
 * brings in behind is then another verb's or a relative clause, as in `"We wait," Prent told crews after the rain that
 * fell` and `"..." Prent said, adding that rain was late`.
 */
export function leadsTo(layout: Layout, cue: Cue, first: number): boolean {
  if (!layout.pack.tagger) return false;
  const quotation = layout.quotations[layout.quotationOf[first - 1] ?? -1];
  const asks = quotation !== undefined && '?!'.includes(layout.text.charAt(quotation.to - 1));
  return asks || endsInComma(layout, first - 1) || layout.tokens[cue.end]?.text === ',';
}

/** `Rain will come, Kall said: "..."`: a clause and the quotation that a colon adds to it. */
export function joinedBy(layout: Layout, before: ContentFound, after: ContentFound): ContentFound | null {
  if (!layout.pack.tagger) return null;
  if (!endsInComma(layout, before.range.end - 1) && !endsInComma(layout, before.range.end)) return null;
  if (before.kind !== 'direct' && !opensWithSubject(layout, before.range)) return null;
  const kind = before.kind === 'direct' ? 'direct' : 'mixed';
  const range = { first: before.range.first, end: after.range.end };
  return { ...after, stretches: [...before.stretches, ...after.stretches], kind, range };
}

/** True for a clause whose subject opens it and whose verb is no relative clause's. */
function opensWithSubject(layout: Layout, { first, end }: Range): boolean {
  let at = first;
  while (at < end && ['CCONJ', 'ADV'].includes(layout.tags[at] ?? '')) at++;
  const { relativisers, subordinators } = layout.pack.grammar;
  if (!['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(layout.tags[at] ?? '')) return false;
  for (; at < end; at++) {
    const word = lowerAt(layout, at);
    if (isQuoted(layout, at) || relativisers.has(word) || subordinators.has(word)) return false;
    if (isMainVerb(layout, at)) return true;
  }
  return false;
}
