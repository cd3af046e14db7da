import type { StatementKind } from '../../document/document.ts';
import { afterQuotation, holdsQuotation, isQuoted, quotedAt, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';
import { holdsFinite } from '../phrases/finites.ts';
import type { Frame } from '../phrases/frame.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { Placed } from './placed.ts';
import { sourceBefore } from './sources.ts';

/** Fewest tokens of a quotation, marks included, that a colon alone brings in. */
const FEWEST_QUOTED = 6;
const LONGEST_CUE = 10;
const LONGEST_HEADING = 22;

/** `Prent: "..."`, "Prent went even further: “...”": a quotation that a colon brings in, without a verb of speech. */
export function findColon(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  const headline = headed(layout, phrases, sentence);
  if (headline) return headline;
  for (let at = sentence.first + 1; at < sentence.end - 1; at++) {
    if (layout.tokens[at]?.text !== ':' || isQuoted(layout, at) || !isQuoted(layout, at + 1)) continue;
    const end = afterQuotation(layout, at + 1);
    if (end - at - 1 < FEWEST_QUOTED) continue;
    const lead = { first: leadStart(layout, at, sentence.first), end: at };
    const found = named(layout, phrases, lead) ?? told(layout, phrases, lead);
    if (found)
      return placedAt(layout, sentence, found, { first: at + 1, end: sentenceEnd(layout, sentence, end) });
  }
  return null;
}

/** "Prent: Quay is full" alone on its line, without a stop: a heading. */
function headed(layout: Layout, phrases: Phrases, sentence: Sentence): Placed | null {
  if (!layout.pack.tagger || !fillsLine(layout, sentence)) return null;
  const source = phrases.at.startingAt(sentence.first);
  const colon = source?.end ?? sentence.first;
  const content = stretchOf(layout, { first: colon + 1, end: sentence.end });
  const range = { first: colon + 1, end: sentence.end };
  if (!source || layout.tokens[colon]?.text !== ':' || !content || holdsQuotation(layout, range)) return null;
  if (source.use === 'pronoun' || source.kind === 'place' || !holdsFinite(layout, range)) return null;
  if (layout.tags[range.first] === 'VERB') return null;
  const cue = { first: colon, end: colon + 1 };
  const lead: Lead = { source, cue, rule: 'heading-after-name' };
  return { frame: frameOf(sentence, lead, content, 'indirect'), range, by: 'bare' };
}

function fillsLine(layout: Layout, { index, paragraph, first, end }: Sentence): boolean {
  const alone =
    layout.sentences[index - 1]?.paragraph !== paragraph &&
    layout.sentences[index + 1]?.paragraph !== paragraph;
  return alone && end - first <= LONGEST_HEADING && layout.tokens[end - 1]?.kind !== 'mark';
}

/** The end of what a colon brings in: `Prent: "A quay" for all` is more than its quotation. */
function sentenceEnd(layout: Layout, sentence: Sentence, quoted: number): number {
  const next = layout.tokens[quoted];
  return next?.kind === 'word' && quoted < sentence.end ? sentence.end : quoted;
}

interface Lead {
  readonly source: Phrase;
  readonly cue: Range;
  readonly rule: string;
}

function leadStart(layout: Layout, colon: number, floor: number): number {
  let at = colon;
  while (
    at > floor &&
    !isQuoted(layout, at - 1) &&
    ![';', ':', '-', '–', '—'].includes(layout.tokens[at - 1]?.text ?? '')
  )
    at--;
  return at;
}

/** The words before the colon are a name, or a name and what it is: "Mayor Ola Prent:". */
function named(layout: Layout, phrases: Phrases, lead: Range): Lead | null {
  const { articles, connectors } = layout.pack.grammar;
  let first = lead.first;
  while ([articles, connectors].some((words) => words.has(lowerAt(layout, first)))) first++;
  const source = phrases.at.startingAt(first);
  if (source?.end !== lead.end || source.use === 'pronoun' || source.kind === 'place') return null;
  return { source, cue: { first: lead.end, end: lead.end + 1 }, rule: 'colon-after-name' };
}

/** Someone did something, and the colon shows that it was to speak. */
function told(layout: Layout, phrases: Phrases, lead: Range): Lead | null {
  for (let at = lead.first + 1; at < lead.end; at++) {
    if (!isVerbOf(layout, at) || layout.pack.grammar.unreal.has(lowerAt(layout, at))) continue;
    const source = agentAt(layout, phrases, lead.end) ?? subjectAt(layout, phrases, lead.first, at);
    if (!source || !mayTell(layout, source)) continue;
    const end = source.first > at ? source.first : lead.end;
    const cue = { first: at, end: end - at <= LONGEST_CUE ? end : at + 1 };
    return { source, cue, rule: 'colon-after-clause' };
  }
  return null;
}

/** "She was followed by Ola Prent:": who speaks is the agent. */
function agentAt(layout: Layout, phrases: Phrases, colon: number): Phrase | null {
  const agent = phrases.at.endingAt(colon);
  const { agentMarkers, articles } = layout.pack.grammar;
  const before = (at: number) => lowerAt(layout, at);
  const at = agent ? agent.first - (articles.has(before(agent.first - 1)) ? 2 : 1) : -1;
  return agentMarkers.has(before(at)) ? agent : null;
}

/** The subject of the verb at `at`; one whose office no table holds too: "The harbour writer Ola Prent went on:". */
function subjectAt(layout: Layout, phrases: Phrases, floor: number, at: number): Phrase | null {
  const found = sourceBefore(layout, phrases, at, floor)?.phrase ?? null;
  const named = found ? null : phrases.at.endingAt(at);
  if (named?.use !== 'name') return found;
  for (let word = floor; word < named.first; word++)
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(layout.tags[word] ?? '')) return null;
  return named;
}

/** A finite verb, or a form in -ed that no noun phrase follows: "Prent responded with a smile:". */
function isVerbOf(layout: Layout, at: number): boolean {
  return isMainVerb(layout, at) || (layout.tags[at] === 'VERB' && /ed$/.test(lowerAt(layout, at)));
}

function mayTell(layout: Layout, source: Phrase): boolean {
  if (source.use === 'pronoun') return source.kind === 'person' || source.plural;
  return ['person', 'name', 'group', 'organisation'].includes(source.kind) && !isQuoted(layout, source.first);
}

function placedAt(layout: Layout, sentence: Sentence, lead: Lead, quoted: Range): Placed | null {
  const whole = afterQuotation(layout, quoted.first) === quoted.end;
  const content = whole ? quotedAt(layout, quoted.first) : stretchOf(layout, quoted);
  if (!content) return null;
  return { frame: frameOf(sentence, lead, content, whole ? 'direct' : 'mixed'), range: quoted, by: 'quote' };
}

function frameOf(sentence: Sentence, lead: Lead, content: Stretch, kind: StatementKind): Frame {
  const { source, cue, rule } = lead;
  const shared = { form: null, act: 'say' as const, addressee: null, answers: false };
  return { sentence: sentence.index, cue, source, contents: [content], kind, rule, ...shared };
}
