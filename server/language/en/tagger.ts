import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TaggedForm, TaggedWords, Tagger } from '../tagging.ts';
import { symbolOfHint, TagPatterns } from './tag-patterns.ts';

/** Of the words of a text that wink-nlp has read, four numbers each: the first is the entry in its lexicon. */
type Raw = readonly number[];
const RAW_SIZE = 4;

/** What the model's functions for parts of speech ask the lexicon. */
interface Lexicon {
  valueOf(property: 'pos', part: number): PartOfSpeech;
  normal(entry: number): number;
  nox(raw: number): number;
  isMemberPOS(entry: number, part: number): boolean;
}

/** The part of the model that tags, as the model's package gives it. */
interface Model {
  readonly machines: readonly string[];
  readonly transformers: readonly ((part: number, lexicon: Lexicon, raw: Raw, at: number) => number)[];
  readonly setter: (
    text: { readonly tokens: Raw; readonly cache: Lexicon },
    parts: readonly number[],
    size: number,
    shift: number,
  ) => void;
}

const { pos: loadModel } = model as unknown as { readonly pos: () => Model };
const loaded = loadModel();
const PATTERNS = loaded.machines.map((machine) => new TagPatterns(machine));
const PART_COUNT = 19;
/** A number above this one holds what a half of a contraction stands for. */
const MOST_SPACES = 65_535;

let names: readonly PartOfSpeech[] = [];
let read: readonly Omit<TaggedForm, 'start'>[] = [];

/** The model with no patterns, which notes what each word is instead of tagging it. */
const words = winkNLP(
  {
    ...model,
    pos: (): Model => ({
      ...loaded,
      machines: [],
      setter: ({ tokens, cache }, parts) => {
        if (names.length === 0)
          names = Array.from({ length: PART_COUNT }, (_, part) => cache.valueOf('pos', part));
        read = parts.map((part, i) => wordOf(tokens, cache, part, i));
      },
    }),
  },
  ['pos'],
);

function wordOf(raw: Raw, lexicon: Lexicon, part: number, at: number): Omit<TaggedForm, 'start'> {
  const [entry = 0, spaces = 0, told = 0] = raw.slice(at * RAW_SIZE, (at + 1) * RAW_SIZE);
  const normal = spaces > MOST_SPACES ? lexicon.nox(spaces) : lexicon.normal(entry);
  let may = 0;
  for (let each = 0; each < PART_COUNT; each++) if (lexicon.isMemberPOS(normal, each)) may |= 1 << each;
  const hint = loaded.transformers[0]?.(0, lexicon, raw, at) ?? 0;
  return { part, hint: hint === 0 ? 0 : symbolOfHint(hint), may, fixed: told !== 0 };
}

/** How many pieces are kept, and the longest of them: no more than a memory of what the model says of each. */
const KEPT = 40_000;
const LONGEST_KEPT = 24;
/** A longer piece of a text may hold the whole text in memory. */
const LONGEST_OWN = 12;

const PIECES = new Map<string, readonly TaggedForm[]>();

function wordsOf(piece: string): readonly TaggedForm[] {
  const known = PIECES.get(piece);
  if (known) return known;
  const found = readPiece(piece);
  if (piece.length > LONGEST_KEPT) return found;
  if (PIECES.size >= KEPT) PIECES.clear();
  PIECES.set(piece.length > LONGEST_OWN ? [...piece].join('') : piece, found);
  return found;
}

const SPACE = 32;

function readPiece(piece: string): readonly TaggedForm[] {
  const texts = words.readDoc(piece).tokens().out() as unknown as string[];
  let at = 0;
  return texts.flatMap((text, i): TaggedForm[] => {
    while (piece.charCodeAt(at) === SPACE) at++;
    const word = read[i];
    const start = at;
    at += text.length;
    if (!word) return [];
    const { part, hint, may, fixed } = word;
    return [{ start, part, hint, may, fixed }];
  });
}

function tag(pieces: readonly (readonly TaggedForm[])[]): TaggedWords {
  const [all, starts, pieceOf]: [TaggedForm[], number[], number[]] = [[], [], []];
  for (let piece = 0; piece < pieces.length; piece++)
    for (const word of pieces[piece] ?? []) {
      all.push(word);
      starts.push(word.start);
      pieceOf.push(piece);
    }
  const parts = new Uint8Array(all.length);
  for (let at = 0; at < parts.length; at++) parts[at] = all[at]?.part ?? 0;
  const symbols = new Uint16Array(all.length);
  const tell = (at: number, part: number) => {
    if (part < 0) parts[at] = -part;
    else if ((((all[at]?.may ?? 0) >> part) & 1) === 1) parts[at] = part;
  };
  for (const patterns of PATTERNS) {
    for (let at = 0; at < symbols.length; at++) symbols[at] = all[at]?.hint || (parts[at] ?? 0);
    patterns.find(symbols, symbols.length, tell);
  }
  const tags = all.map(({ fixed, part }, at) => names[fixed ? part : (parts[at] ?? 0)] ?? '');
  return { tags, starts, pieceOf };
}

/**
 * English parts of speech by a statistical model, that of wink-nlp: what each word is by itself, read once for each
 * piece between spaces, and what the model's patterns tell where words stand together.
 */
export const tagEnglish: Tagger = { read: wordsOf, tag };
