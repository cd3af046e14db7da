import type { LanguagePack } from '../../language/index.ts';
import type { PartOfSpeech, TaggedForm, Tagger } from '../../language/tagging.ts';
import type { Form, Reading } from './forms.ts';
import { Lead, mayLead } from './leads.ts';
import { oncePer } from './once.ts';
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
  const { told, may, tokenOf, placed } = writeCandidates(cut, tagger);
  const found = tagger.tag(told, may);
  for (let word = 0; word < found.length; word++) {
    const token = tokenOf[word] ?? QUOTATION;
    if (token >= 0) tags[token] = found[word] ?? '';
  }
  // The tagger's words may be wider than ours: "P&G" is one of its.
  for (const token of placed)
    if (token > 0 && tags[token] === '' && touches(cut.tokens, token)) tags[token] = tags[token - 1] ?? '';
  return tags;
}

/** Stands for the token of a quotation's words. */
const QUOTATION = -1;

/** The longest pieces, in tokens, that are remembered, and how many of those that begin in one way. */
const LONGEST_KEPT = 3;
const MOST_KEPT = 32;

/** What the tagger reads of pieces, tokens that nothing parts, and which word of it is which token. */
class Candidates {
  readonly told: number[] = [];
  readonly may: number[] = [];
  /** Of each word the token in which it begins; QUOTATION where it is no token's. */
  readonly tokenOf: number[] = [];
  /** The tokens in the pieces, in order. */
  readonly placed: number[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly tagger: Tagger,
  ) {}

  /** Adds the piece that the tokens from `first` to `end` make up. */
  add(first: number, end: number): void {
    for (let token = first; token < end; token++) this.placed.push(token);
    const form = end - first === 1 ? this.tokens[first]?.form : undefined;
    if (form && form.told >= 0) this.push(form.told, form.may, first);
    else this.addWords(first, end);
  }

  private addWords(first: number, end: number): void {
    let at = first;
    let offset = 0;
    for (const { start, told, may } of this.read(first, end)) {
      while (at + 1 < end && offset + this.lengthOf(at) <= start) offset += this.lengthOf(at++);
      this.push(told, may, start - offset < this.lengthOf(at) ? at : QUOTATION);
    }
  }

  /** Adds what stands for no token of its own. */
  fill(words: readonly TaggedForm[]): void {
    for (const { told, may } of words) this.push(told, may, QUOTATION);
  }

  private push(told: number, may: number, token: number): void {
    this.told.push(told);
    this.may.push(may);
    this.tokenOf.push(token);
  }

  private lengthOf(at: number): number {
    return this.tokens[at]?.text.length ?? 0;
  }

  /** What the tagger has read wherever the same forms stood together, or reads now. */
  private read(first: number, end: number): readonly TaggedForm[] {
    const { tokens, tagger } = this;
    const form = tokens[first]?.form;
    if (!form || end - first > LONGEST_KEPT) return tagger.read(writePiece(tokens, first, end));
    let reading = form.reading ?? readForm(tagger, form);
    for (let at = first + 1; at < end; at++) {
      const next = tokens[at]?.form;
      const known = next && reading.longer?.get(next);
      if (!next || (!known && (reading.longer?.size ?? 0) >= MOST_KEPT))
        return tagger.read(writePiece(tokens, first, end));
      const longer: Reading = known ?? readingOf(tagger.read(writePiece(tokens, first, at + 1)));
      reading.longer ??= new Map();
      if (!known) reading.longer.set(next, longer);
      reading = longer;
    }
    return reading.words;
  }
}

/** What the tagger reads of a form by itself, noted there. */
function readForm(tagger: Tagger, form: Form): Reading {
  const reading = readingOf(tagger.read(form.text));
  const [word] = reading.words;
  if (word?.start === 0 && reading.words.length === 1) {
    form.told = word.told;
    form.may = word.may;
  }
  form.reading = reading;
  return reading;
}

function readingOf(words: readonly TaggedForm[]): Reading {
  return { words, longer: null };
}

function writePiece(tokens: readonly Token[], first: number, end: number): string {
  let piece = '';
  for (let at = first; at < end; at++) piece += tokens[at]?.text ?? '';
  return piece;
}

/** What stands between the sentences that are tagged, and for a quotation. */
const fillersOf = oncePer((tagger: Tagger) => ({
  between: tagger.read(NEW_PARAGRAPH),
  quoted: QUOTED.flatMap((word) => tagger.read(word)),
}));

/** The sentences to tag, spaced as in the article. */
function writeCandidates(cut: Cut, tagger: Tagger): Candidates {
  const { tokens, quotationOf } = cut;
  const { between, quoted } = fillersOf(tagger);
  const written = new Candidates(tokens, tagger);
  for (const sentence of cut.sentences) {
    if (!holdsSpeech(cut, sentence)) continue;
    if (written.told.length > 0) written.fill(between);
    for (let at = sentence.first; at < sentence.end; ) {
      const quotation = quotationOf[at] ?? -1;
      let end = at + 1;
      if (quotation >= 0) {
        while (end < sentence.end && quotationOf[end] === quotation) end++;
        written.fill(quoted);
      } else {
        while (end < sentence.end && (quotationOf[end] ?? -1) < 0 && !isApart(tokens, end)) end++;
        written.add(at, end);
      }
      at = end;
    }
  }
  return written;
}

/** Marks that are no part of a word: a space before and after each spares the tagger from finding them. */
const APART: ReadonlySet<string> = new Set([...',;:?!()"“”']);

/** True if the piece before a token ends there. */
function isApart(tokens: readonly Token[], at: number): boolean {
  if (!touches(tokens, at)) return true;
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
