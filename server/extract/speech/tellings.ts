import type { Act } from '../../document/document.ts';
import { afterQuotation, isEmpty, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import { nounAfter } from '../phrases/nouns.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { Placed } from './placed.ts';
import { sourceAfter } from './sources.ts';

/** Fewest tokens of what a noun of telling brings in. */
const FEWEST_CLAUSE = 2;

/** "Pernyataan Jepang bahwa ...", "janji Jepang untuk ...": a noun of telling, whose it is, and what was told. */
export function findTold(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  placed: readonly Placed[],
): Placed[] {
  const found: Placed[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!mayLead(layout, at, Lead.speechNoun)) continue;
    const act = isQuoted(layout, at) ? undefined : layout.pack.nouns.get(word(layout, at));
    const each = act ? nominalAt(layout, phrases, sentence, at, act, placed) : null;
    if (each && !isInside(each, [...placed, ...found])) found.push(each);
  }
  return found;
}

function word(layout: Layout, at: number): string {
  return lowerAt(layout, at);
}

function nominalAt(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  at: number,
  act: Act,
  placed: readonly Placed[],
): Placed | null {
  const source = phrases.at.startingAt(at + 1);
  if (!source || source.kind === 'place' || source.use === 'pronoun') return null;
  const { complementisers, infinitiveMarkers } = layout.pack.grammar;
  const that = complementisers.has(word(layout, source.end));
  if (!that && !infinitiveMarkers.has(word(layout, source.end))) return null;
  const first = that ? source.end + 1 : source.end;
  const range = { first, end: endOf(layout, sentence, first, placed) };
  const stretch = range.end - range.first >= FEWEST_CLAUSE ? stretchOf(layout, range) : null;
  if (!stretch) return null;
  const frame = frameOf(sentence, { first: at, end: at + 1 }, act, source, [stretch], 'noun-source');
  return { frame: { ...frame, kind: 'indirect' }, range, by: 'that' };
}

/** Where the sentence's own verb takes over: a passive of speech, or a verb that nothing brings in. */
function endOf(layout: Layout, sentence: Sentence, from: number, placed: readonly Placed[]): number {
  const { outcomes } = layout.pack.grammar;
  for (let at = from + 1; at < sentence.end; at++) {
    const passive = layout.pack.cues.get(word(layout, at))?.voice === 'passive';
    const opens =
      passive || placed.some(({ frame }) => frame.cue?.first === at) || outcomes.has(word(layout, at));
    if (opens || layout.tokens[at]?.text === ',') return at;
  }
  return sentence.end;
}

/** Inside what another is reported to have said it is that one's talk. */
function isInside(each: Placed, placed: readonly Placed[]): boolean {
  const at = each.frame.cue?.first ?? 0;
  return placed.some(
    ({ range, frame }) => !frame.rule.startsWith('passive') && range.first <= at && at < range.end,
  );
}

/** `"...," demikian pernyataan kementerian itu`, `"...," tertulis di laman dinas`: a quotation and whose words it is. */
export function findSigned(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  const content = isQuoted(layout, sentence.first) ? quotedAt(layout, sentence.first) : null;
  if (!content || layout.pack.tagger) return null;
  const after = afterQuotation(layout, sentence.first);
  const from = layout.tokens[after]?.text === ',' ? after + 1 : after;
  const { pointers, writings, tellings, placePrepositions, adjunctOpeners } = layout.pack.grammar;
  let at = pointers.has(word(layout, from)) ? from + 1 : from;
  if (writings.has(word(layout, at))) {
    at++;
    if (placePrepositions.has(word(layout, at)) || adjunctOpeners.has(word(layout, at))) at++;
    else if (isEmpty(layout, { first: at, end: at + 1 })) return null;
  } else if (at > from && (tellings.has(word(layout, at)) || layout.pack.nouns.has(word(layout, at))))
    at += phrases.at.startingAt(at + 1) ? 1 : 2;
  else return null;
  const source = sourceAfter(layout, phrases, at) ?? nounAfter(layout, phrases.at, at, sentence.end);
  if (!source || source.use === 'pronoun' || source.end > sentence.end) return null;
  const cue = { first: from, end: Math.max(from + 1, source.first) };
  const frame = frameOf(sentence, cue, 'say', source, [content], 'quote-signed');
  return { frame, range: { first: sentence.first, end: after }, by: 'quote' };
}

function frameOf(
  sentence: Sentence,
  cue: Range,
  act: Act,
  source: Phrase,
  contents: Stretch[],
  rule: string,
): Frame {
  return {
    sentence: sentence.index,
    cue,
    form: null,
    act,
    source,
    contents,
    kind: 'direct',
    addressee: null,
    rule,
    answers: false,
  };
}
