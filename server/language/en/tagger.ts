import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TaggedForm, Tagger } from '../tagging.ts';
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

/** `told` of a word: its part of speech, the symbol of what else it tells its neighbours, whether it is what it is. */
const PART_BITS = 5;
const PART_MASK = (1 << PART_BITS) - 1;
const HINT_BITS = 10;
const HINT_MASK = (1 << HINT_BITS) - 1;
const FIXED = 1 << (PART_BITS + HINT_BITS);

function wordOf(raw: Raw, lexicon: Lexicon, part: number, at: number): Omit<TaggedForm, 'start'> {
  const [entry = 0, spaces = 0, told = 0] = raw.slice(at * RAW_SIZE, (at + 1) * RAW_SIZE);
  const normal = spaces > MOST_SPACES ? lexicon.nox(spaces) : lexicon.normal(entry);
  let may = 0;
  for (let each = 0; each < PART_COUNT; each++) if (lexicon.isMemberPOS(normal, each)) may |= 1 << each;
  const hint = loaded.transformers[0]?.(0, lexicon, raw, at) ?? 0;
  const symbol = hint === 0 ? 0 : symbolOfHint(hint);
  // The halves of contractions are what they are.
  return { told: part | (symbol << PART_BITS) | (told === 0 ? 0 : FIXED), may };
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
    return [{ start, ...word }];
  });
}

function tag(told: readonly number[], may: readonly number[]): readonly PartOfSpeech[] {
  const count = told.length;
  const parts = new Uint8Array(count);
  for (let at = 0; at < count; at++) parts[at] = (told[at] ?? 0) & PART_MASK;
  const tell = (at: number, part: number) => {
    if (part < 0) parts[at] = -part;
    else if ((((may[at] ?? 0) >> part) & 1) === 1) parts[at] = part;
  };
  const symbols = new Uint16Array(count);
  for (const patterns of PATTERNS) {
    for (let at = 0; at < count; at++)
      symbols[at] = ((told[at] ?? 0) >> PART_BITS) & HINT_MASK || (parts[at] ?? 0);
    patterns.find(symbols, count, tell);
  }
  return told.map((word, at) => names[word >= FIXED ? word & PART_MASK : (parts[at] ?? 0)] ?? '');
}

/**
 * English parts of speech by a statistical model, that of wink-nlp: what each word is by itself, read once for each
 * piece between spaces, and what the model's patterns tell where words stand together.
 */
export const tagEnglish: Tagger = { read: readPiece, tag };
