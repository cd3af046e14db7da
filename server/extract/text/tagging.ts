import type { LanguagePack } from '../../language/index.ts';
import type { PartOfSpeech } from '../../language/tagging.ts';
import { Lead, mayLead } from './leads.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordListAt } from './words.ts';

/** What stands for a quotation in the text that the tagger reads; spaced as all marks are there. */
const QUOTED = '" it "';

const SPEECH = Lead.cue | Lead.speechNoun | Lead.view;

interface Cut {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotationOf: readonly number[];
  readonly pack: LanguagePack;
  readonly leads: Int32Array;
}

/**
 * The part of speech of each token; empty where the language has no tagger, inside quotations, and in sentences
 * without a word of speech, which nobody asks about.
 */
export function tagTokens(cut: Cut): readonly PartOfSpeech[] {
  const tags = new Array<PartOfSpeech>(cut.tokens.length).fill('');
  const { tagger } = cut.pack;
  if (!tagger) return tags;
  const { text, starts } = writeCandidates(cut);
  let next = 0;
  for (const { start, tag } of tagger(text)) {
    while (next + 1 < starts.length && (starts[next + 1]?.start ?? 0) <= start) next++;
    const place = starts[next];
    if (place && place.token >= 0 && start < place.end) tags[place.token] = tag;
  }
  // The tagger's words may be wider than ours: "P&G" is one of its.
  for (const { token } of starts)
    if (token > 0 && tags[token] === '' && touches(cut.tokens, token)) tags[token] = tags[token - 1] ?? '';
  return tags;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** -1 for what stands for a quotation. */
  readonly token: number;
}

/** The sentences to tag, spaced as in the article, with where each of their tokens stands. */
function writeCandidates(cut: Cut): { text: string; starts: Place[] } {
  const starts: Place[] = [];
  let text = '';
  const add = (piece: string, token: number) => {
    starts.push({ start: text.length, end: text.length + piece.length, token });
    text += piece;
  };
  for (const sentence of cut.sentences) {
    if (!holdsSpeech(cut, sentence)) continue;
    if (text !== '') text += '\n\n';
    for (let at = sentence.first; at < sentence.end; at++) {
      const quotation = cut.quotationOf[at] ?? -1;
      const before = at > sentence.first ? (cut.quotationOf[at - 1] ?? -1) : -1;
      if (quotation >= 0 && quotation === before) continue;
      if (at > sentence.first && (isApart(cut.tokens, at) || !touches(cut.tokens, at))) text += ' ';
      if (quotation >= 0) add(QUOTED, -1);
      else add(cut.tokens[at]?.text ?? '', at);
    }
  }
  return { text, starts };
}

/** Marks that are no part of a word: a space before and after each spares the tagger from finding them. */
const APART: ReadonlySet<string> = new Set([...',;:?!()"“”']);

function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== 'mark' && after?.kind !== 'mark') return false;
  return APART.has(after?.text ?? '') || APART.has(before?.text ?? '');
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** True if a word of speech stands outside the quotations of a sentence. */
export function holdsSpeech(
  cut: Pick<Cut, 'tokens' | 'quotationOf' | 'pack' | 'leads'>,
  sentence: Pick<Sentence, 'first' | 'end'>,
): boolean {
  for (let at = sentence.first; at < sentence.end; at++) {
    if ((cut.quotationOf[at] ?? -1) >= 0) continue;
    if (mayLead(cut, at, SPEECH) || cut.tokens[at]?.lower === ':') return true;
    if (mayLead(cut, at, Lead.verbless) && wordListAt(cut, cut.pack.grammar.verbless, at)) return true;
  }
  return false;
}
