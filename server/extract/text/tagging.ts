import type { LanguagePack } from '../../language/index.ts';
import type { PartOfSpeech, TaggedForm, Tagger } from '../../language/tagging.ts';
import { Lead, mayLead } from './leads.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordListAt } from './words.ts';

/** What stands for a quotation in the text that the tagger reads; spaced as all marks are there. */
const QUOTED = ['"', 'it', '"'] as const;
const NEW_PARAGRAPH = '\n\n';

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
  const { pieces, placed, pieceOf, starts } = writeCandidates(cut);
  const words = tagger.tag(readPieces(cut, tagger, pieces, placed, pieceOf));
  let at = 0;
  for (let word = 0; word < words.tags.length; word++) {
    const piece = words.pieceOf[word] ?? 0;
    const start = words.starts[word] ?? 0;
    while (isBehind(pieceOf[at + 1], starts[at + 1], piece, start)) at++;
    const token = cut.tokens[placed[at] ?? QUOTATION];
    if (!token || pieceOf[at] !== piece || start - (starts[at] ?? 0) >= token.end - token.start) continue;
    tags[placed[at] ?? 0] = words.tags[word] ?? '';
  }
  // The tagger's words may be wider than ours: "P&G" is one of its.
  for (const token of placed)
    if (token > 0 && tags[token] === '' && touches(cut.tokens, token)) tags[token] = tags[token - 1] ?? '';
  return tags;
}

/** What the tagger reads of each piece; of one that is a token, what it has read wherever the same form stood. */
function readPieces(
  { tokens }: Cut,
  tagger: Tagger,
  pieces: readonly string[],
  placed: readonly number[],
  pieceOf: readonly number[],
): (readonly TaggedForm[])[] {
  let at = 0;
  return pieces.map((piece, i) => {
    while ((pieceOf[at] ?? i) < i) at++;
    const form = pieceOf[at] === i ? (tokens[placed[at] ?? QUOTATION]?.form ?? null) : null;
    if (form?.text !== piece) return tagger.read(piece);
    form.read ??= tagger.read(piece);
    return form.read;
  });
}

/** True for what begins at a place of a piece, or before it. */
function isBehind(ofPiece = Infinity, from = 0, piece: number, start: number): boolean {
  return ofPiece < piece || (ofPiece === piece && from <= start);
}

/** Stands for the token of a quotation's words. */
const QUOTATION = -1;

/** What the tagger reads, and what of each piece is which token: `placed[i]`, from `starts[i]` on in `pieceOf[i]`. */
class Candidates {
  readonly pieces: string[] = [];
  readonly placed: number[] = [];
  readonly pieceOf: number[] = [];
  readonly starts: number[] = [];

  add(text: string, token: number, apart: boolean): void {
    const { pieces } = this;
    const last = pieces.length - 1;
    const before = apart ? '' : (pieces[last] ?? '');
    if (before === '') pieces.push(text);
    else pieces[last] = before + text;
    this.placed.push(token);
    this.pieceOf.push(pieces.length - 1);
    this.starts.push(before.length);
  }
}

/** The sentences to tag, spaced as in the article. */
function writeCandidates(cut: Cut): Candidates {
  const written = new Candidates();
  for (const sentence of cut.sentences) {
    if (!holdsSpeech(cut, sentence)) continue;
    if (written.pieces.length > 0) written.pieces.push(NEW_PARAGRAPH);
    for (let at = sentence.first; at < sentence.end; at++) {
      const quotation = cut.quotationOf[at] ?? -1;
      const before = at > sentence.first ? (cut.quotationOf[at - 1] ?? -1) : -1;
      if (quotation >= 0 && quotation === before) continue;
      const apart = at === sentence.first || isApart(cut.tokens, at) || !touches(cut.tokens, at);
      if (quotation < 0) written.add(cut.tokens[at]?.text ?? '', at, apart);
      else for (const [i, word] of QUOTED.entries()) written.add(word, QUOTATION, apart || i > 0);
    }
  }
  return written;
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
