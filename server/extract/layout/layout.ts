import type { Article, Language } from '../../document/document.ts';
import { type LanguagePack, PACKS } from '../../language/index.ts';
import type { PartOfSpeech } from '../../language/tagging.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownName, People } from '../gazetteer/people-index.ts';
import type { Town } from '../gazetteer/town-index.ts';
import { findHeadlines } from '../text/headlines.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { findSentences, type Sentence } from '../text/sentences.ts';
import { tagTokens } from '../text/tagging.ts';
import { addTokens, type Token } from '../text/tokens.ts';
import { findParagraphs } from '../text/zones.ts';

/** An article cut into its parts: what every later stage reads. */
export interface Layout {
  readonly text: string;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly towns: ReadonlyMap<string, Town>;
  /** Tokens of the running text only: nothing of links, captions and datelines. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation it stands in, marks included; -1 outside. */
  readonly quotationOf: readonly number[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** The sentences set like headlines, by index. */
  readonly headlines: ReadonlySet<number>;
  /** Of the words that have a capital anywhere (casingAt). */
  readonly casing: ReadonlyMap<string, Casing>;
  /** For each token what it may be by its form (leads.ts). */
  readonly leads: Int32Array;
  /** For each token its part of speech where a tagger told it (tagging.ts). */
  readonly tags: readonly PartOfSpeech[];
  readonly people: People;
  /** Names of imported people by the token at which they begin (known-people.ts). */
  readonly known: ReadonlyMap<number, KnownPerson>;
}

/** A name of an imported person where it stands, up to token `end` (exclusive). */
export interface KnownPerson {
  readonly end: number;
  readonly name: KnownName;
}

/** How a text writes a word: ever in lower case, ever with a capital inside a sentence. */
export interface Casing {
  readonly lower: boolean;
  readonly capitalInside: boolean;
}

const NOBODY: Layout['known'] = new Map();

/** Cuts an article into paragraphs, quotations, tokens and sentences. */
export function segment(article: Article, knowledge: Knowledge): Layout {
  const { text, language } = article;
  const pack = PACKS[language];
  const paragraphs = findParagraphs(text, pack.zones);
  const quotations = findQuotations(text, paragraphs);
  const tokens: Token[] = [];
  const lengths: number[] = [];
  const gazetteer = knowledge.gazetteers[language];
  for (const paragraph of paragraphs) lengths.push(addTokens(tokens, text, paragraph, pack, gazetteer));
  const quotationOf = placeTokens(tokens, quotations);
  const sentences = findSentences({ tokens, quotations, quotationOf, pack }, lengths);
  const leads = leadsOf(tokens);
  const headlines = findHeadlines(tokens, sentences, pack);
  return {
    text,
    language,
    pack,
    gazetteer,
    countryNames: knowledge.countryNames[language],
    towns: knowledge.towns,
    tokens,
    sentences,
    quotations,
    quotationOf,
    headlines: new Set(headlines.map(({ index }) => index)),
    casing: casingOf(tokens, openersOf(tokens.length, sentences, headlines)),
    leads,
    tags: tagTokens({ tokens, sentences, quotationOf, pack, leads }),
    sentenceOf: placeInSentences(tokens.length, sentences),
    people: knowledge.people,
    known: NOBODY,
  };
}

function placeInSentences(count: number, sentences: readonly Sentence[]): number[] {
  const sentenceOf = new Array<number>(count).fill(-1);
  for (const { index, first, end } of sentences) sentenceOf.fill(index, first, end);
  return sentenceOf;
}

/** 1 for the tokens whose capital tells nothing: those that open a sentence, and all of headlines. */
function openersOf(
  count: number,
  sentences: readonly Sentence[],
  headlines: readonly Sentence[],
): Uint8Array {
  const openers = new Uint8Array(count);
  for (const { first } of sentences) openers[first] = 1;
  for (const { first, end } of headlines) openers.fill(1, first, end);
  return openers;
}

function leadsOf(tokens: readonly Token[]): Int32Array {
  const leads = new Int32Array(tokens.length);
  for (let at = 0; at < leads.length; at++) leads[at] = tokens[at]?.leads ?? 0;
  return leads;
}

function placeTokens(tokens: readonly Token[], quotations: readonly Quotation[]): number[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    return quotation && quotation.start <= token.start && token.end <= quotation.end ? next : -1;
  });
}

function casingOf(tokens: readonly Token[], openers: Uint8Array): Map<string, Casing> {
  const casing = new Map<string, Casing>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital) continue;
    const inside = openers[at] === 0;
    const seen = casing.get(token.lower);
    if (!seen || (inside && !seen.capitalInside)) casing.set(token.lower, casingWith(false, inside));
  }
  for (const { kind, capital, lower } of tokens) {
    const seen = kind === 'word' && !capital ? casing.get(lower) : undefined;
    if (seen && !seen.lower) casing.set(lower, casingWith(true, seen.capitalInside));
  }
  return casing;
}

/** How the text writes the word at a token; undefined for what is no word. */
export function casingAt({ tokens, casing }: Layout, at: number): Casing | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? (casing.get(token.lower) ?? casingWith(true, false)) : undefined;
}

const CASINGS: readonly Casing[] = [
  { lower: false, capitalInside: false },
  { lower: true, capitalInside: false },
  { lower: false, capitalInside: true },
];
const BOTH: Casing = { lower: true, capitalInside: true };

/** One and the same value for all words that are written so. */
function casingWith(lower: boolean, capitalInside: boolean): Casing {
  return CASINGS[Number(lower) + 2 * Number(capitalInside)] ?? BOTH;
}
