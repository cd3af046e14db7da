import type { Pronoun } from '../../language/index.ts';
import { isQuoted, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range } from '../layout/phrase.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Frame } from '../phrases/frame.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentLimit, type Placed } from './placed.ts';
import { sourceAfter } from './sources.ts';

const LONGEST_MODIFIERS = 3;
const LONGEST_LEAD = 60;

/** "Prent's claim that ...", "her promise to ...", "the warning by Oslo that ...": a noun of speech and whose it is. */
export function findNounCues(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const found: Placed[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!mayLead(layout, at, Lead.speechNoun)) continue;
    const act = isQuoted(layout, at) ? undefined : layout.pack.nouns.get(lowerAt(layout, at));
    if (!act) continue;
    const agent = agentOf(layout, phrases, at);
    const source = agent?.source ?? ownerOf(layout, phrases, at, sentence.first);
    const range = source ? contentOf(layout, sentence, at, agent?.end ?? at + 1) : null;
    const content = range ? stretchOf(layout, range) : null;
    if (!source || !range || !content) continue;
    const frame: Frame = {
      sentence: sentence.index,
      cue: { first: at, end: at + 1 },
      form: null,
      act,
      source,
      contents: [content],
      kind: layout.quotationOf.slice(range.first, range.end).some((q) => q >= 0) ? 'mixed' : 'indirect',
      addressee: null,
      rule: 'nominal',
      answers: false,
    };
    found.push({ frame, range, by: 'that' });
    at = range.end - 1;
  }
  return found;
}

/** "the warning by Oslo". */
function agentOf(layout: Layout, phrases: Phrases, noun: number): { source: Phrase; end: number } | null {
  const marker = lowerAt(layout, noun + 1);
  if (!layout.pack.grammar.agentMarkers.has(marker) && marker !== 'from') return null;
  const source = sourceAfter(layout, phrases, noun + 2);
  return source && source.kind !== 'place' ? { source, end: source.end } : null;
}

/** "Oslo's repeated warning", "her warning": who stands before the noun as its owner. */
function ownerOf(layout: Layout, phrases: Phrases, noun: number, floor: number): Phrase | null {
  let at = noun - 1;
  while (
    at > floor &&
    noun - at <= LONGEST_MODIFIERS &&
    ['ADJ', 'ADV', 'NOUN', 'VERB'].includes(layout.tags[at] ?? '')
  )
    at--;
  const word = lowerAt(layout, at);
  if (word === "'s" || word === "'") return phrases.at.endingAt(at);
  const pronoun = layout.pack.possessives.get(word);
  return pronoun ? pronounAt(layout, at, pronoun) : null;
}

function pronounAt(layout: Layout, at: number, { number, gender, kinds }: Pronoun): Phrase {
  const kind = kinds[0] ?? 'person';
  const plural = number === 'many';
  return phraseOf(layout, { first: at, end: at + 1, kind, use: 'pronoun', plural, gender });
}

/** The clause with "that", or what one promises "to" do; as a subject it ends before the sentence's own verb. */
function contentOf(layout: Layout, sentence: Sentence, noun: number, from: number): Range | null {
  const { infinitiveMarkers } = layout.pack.grammar;
  const opener = lowerAt(layout, from);
  const that = isComplementiser(layout, from);
  const infinitive =
    infinitiveMarkers.has(opener) && ['VERB', 'AUX', 'ADV'].includes(layout.tags[from + 1] ?? '');
  if (!that && !infinitive) return null;
  const first = that ? from + 1 : from;
  const limit = contentLimit(layout, sentence, first);
  const subject = !holdsVerb(layout, { first: Math.max(sentence.first, noun - LONGEST_LEAD), end: noun });
  return { first, end: subject ? ownVerb(layout, first, limit) : commaFrom(layout, first, limit) };
}

function holdsVerb(layout: Layout, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (isMainVerb(layout, at)) return true;
  return false;
}

/** The second verb: "the claim that rain is late has worried crews". */
function ownVerb(layout: Layout, first: number, limit: number): number {
  let seen = layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, first));
  for (let at = first; at < limit; at++) {
    if (!isMainVerb(layout, at) || isQuoted(layout, at)) continue;
    if (layout.tags[at - 1] === 'CCONJ') continue;
    if (seen) return layout.tags[at - 1] === 'ADV' ? at - 1 : at;
    seen = true;
  }
  return limit;
}

function commaFrom(layout: Layout, first: number, limit: number): number {
  let verb = false;
  for (let at = first; at < limit; at++) {
    verb ||= isMainVerb(layout, at);
    if (verb && layout.tokens[at]?.text === ',' && !isQuoted(layout, at)) return at;
  }
  return limit;
}
