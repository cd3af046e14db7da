import type { LanguagePack } from '../../language/index.ts';
import type { TaggedForm } from '../../language/tagging.ts';
import { codeAt } from './characters.ts';
import { Lead, readLeads } from './leads.ts';
import { oncePer } from './once.ts';

/** What a word, a number or a mark is by itself, wherever a text has it. */
export interface Form {
  readonly text: string;
  /** Lower case; a doubled word without the space after its hyphen; one kind of apostrophe. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True when it opens with a capital letter. */
  readonly capital: boolean;
  /** What it may be in its language (leads.ts). */
  readonly leads: number;
  /** What the tagger of its language has read of it (tagging.ts) where that is one word; -1 else, or as long as nobody asked. */
  told: number;
  may: number;
  /** The same for all forms, and for what they begin; null as long as nobody asked. */
  reading: Reading | null;
}

/** What a tagger reads of a piece of text, and of the longer ones that begin with it. */
export interface Reading {
  readonly words: readonly TaggedForm[];
  /** By what comes next in the piece; null as long as nothing did. */
  longer: Map<Form, Reading> | null;
}

const ABBREVIATION = /^(?:\p{L}\.){2,}/u;
const PLAIN = /^[a-z]+$/;
const ASCII_LETTERS = /^[A-Za-z]+$/;
const SUFFIX = /['’]s$/iu;
const CONTRACTED = /^(i|you|s?he|it|we|they|who|that|there)(['’](?:d|ll|ve|re|m))$/iu;

/** How many plain words are kept: a power of two of places, each for a few. */
const PLACES = 1 << 14;
const A_PLACE = 4;
/** How many others are kept, and the longest of them. */
const KEPT_OTHERS = 1 << 15;
const LONGEST_OTHER = 32;

const LETTER_BITS = 6;
/** How many letters a number holds. */
const PART = 5;
const PART_MASK = (1 << (PART * LETTER_BITS)) - 1;
const CARRIED = (PART - 1) * LETTER_BITS;
/** The longest words that numbers tell: three of them. */
const LONGEST_PLAIN = 3 * PART;
/** Large primes, which spread words over the places. */
const [SPREAD_TOP, SPREAD_HIGH, SPREAD_LOW] = [0xc2b2ae35, 0x9e3779b1, 0x85ebca6b] as const;

/**
 * Texts repeat their words: what a form is gets read once, and each form is one string, which every look-up by it hashes
 * only once. A plain word stands where its letters say, in place of the first that came to stand there: no more than a
 * memory of a pure function.
 */
export class Forms {
  private readonly plain = new Array<Form | undefined>(PLACES * A_PLACE).fill(undefined);
  /** The letters of plain words as numbers, which are no other word's; apart, so that only the one that is meant is looked at. */
  private readonly letters = new Int32Array(PLACES * A_PLACE * 3);
  private readonly marks = new Array<Form | undefined>(128).fill(undefined);
  private readonly others = new Map<string, Form>();
  private readonly parts = new Map<string, readonly Form[]>();

  constructor(
    private readonly pack: LanguagePack | null,
    private readonly names: Names | null,
  ) {}

  /** The form of the ASCII letters, or of the one ASCII mark, from `from` to `to` in `text`. */
  at(text: string, from: number, to: number): Form {
    const first = codeAt(text, from);
    if (!isAsciiLetter(first)) return this.markOf(first);
    if (to - from > LONGEST_PLAIN) return this.other(text.slice(from, to));
    // Letters differ in their last six bits and are never all zeros there, so that the numbers tell the length too.
    let top = 0;
    let high = 0;
    let low = 0;
    for (let i = from; i < to; i++) {
      top = (top << LETTER_BITS) | (high >>> CARRIED);
      high = ((high << LETTER_BITS) | (low >>> CARRIED)) & PART_MASK;
      low = ((low << LETTER_BITS) | (codeAt(text, i) & 63)) & PART_MASK;
    }
    const hash = Math.imul(top, SPREAD_TOP) ^ Math.imul(high, SPREAD_HIGH) ^ Math.imul(low, SPREAD_LOW);
    const place = ((hash ^ (hash >>> 16)) & (PLACES - 1)) * A_PLACE;
    const { plain, letters } = this;
    for (let slot = place; slot < place + A_PLACE; slot++)
      if (letters[slot * 3] === low && letters[slot * 3 + 1] === high && letters[slot * 3 + 2] === top)
        return plain[slot] as Form;
    const form = this.read(text.slice(from, to));
    const past = place + A_PLACE - 1;
    plain.copyWithin(place + 1, place, past);
    letters.copyWithin((place + 1) * 3, place * 3, past * 3);
    plain[place] = form;
    letters.set([low, high, top], place * 3);
    return form;
  }

  /** The form of a word, a number or a mark. */
  of(text: string): Form {
    return ASCII_LETTERS.test(text) ? this.at(text, 0, text.length) : this.other(text);
  }

  /** The forms of which a word is made: "Norway" and "'s" of "Norway's", "they" and "'ve" of "they've". */
  partsOf(word: string): readonly Form[] {
    const known = this.parts.get(word);
    if (known) return known;
    const parts = this.part(word);
    if (word.length <= LONGEST_OTHER) keep(this.parts, internal(word), parts);
    return parts;
  }

  private part(word: string): readonly Form[] {
    if (word.length <= 2) return [this.of(word)];
    if (SUFFIX.test(word)) return [this.of(word.slice(0, -2)), this.of(word.slice(-2))];
    const contracted = CONTRACTED.exec(word);
    if (!contracted) return [this.of(word)];
    const [, stem = '', rest = ''] = contracted;
    return [this.of(stem), { ...this.of(rest), kind: 'word' }];
  }

  private markOf(code: number): Form {
    const form = this.marks[code] ?? this.read(String.fromCharCode(code));
    this.marks[code] = form;
    return form;
  }

  private other(text: string): Form {
    const known = this.others.get(text);
    if (known) return known;
    const form = this.read(text);
    if (text.length <= LONGEST_OTHER) keep(this.others, form.text, form);
    return form;
  }

  private read(part: string): Form {
    const text = internal(part);
    const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
    const kind = kindOf(letter, text);
    const lower = internal(normalise(text));
    const named = this.names?.has(lower) ? Lead.named : 0;
    const leads = this.pack ? named | readLeads(this.pack, text, lower) : 0;
    const capital = kind === 'word' && letter !== letter.toLowerCase();
    return { text, lower, kind, capital, leads, told: -1, may: 0, reading: null };
  }
}

function keep<V>(memory: Map<string, V>, key: string, value: V): void {
  if (memory.size >= KEPT_OTHERS) memory.clear();
  memory.set(key, value);
}

/**
 * The same word as engines keep the names of properties: one string for all of its kind, in no other string's memory, that
 * is compared with the words of a program by its address alone.
 */
function internal(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replaceAll('’', "'").replace('- ', '-');
}

function kindOf(letter: string, text: string): Form['kind'] {
  if (ASCII_LETTERS.test(letter)) return 'word';
  if (/\p{N}/u.test(letter)) return /\p{L}/u.test(text) ? 'word' : 'number';
  return /[\p{L}\p{M}]/u.test(letter) || ABBREVIATION.test(text) ? 'word' : 'mark';
}

/** A to Z, small or not. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The words with which the names of a gazetteer begin. */
export type Names = Pick<ReadonlyMap<string, unknown>, 'has'>;

const formsByNames = oncePer((names: Names) => oncePer((pack: LanguagePack) => new Forms(pack, names)));
const PLAIN_FORMS = new Forms(null, null);

/** The forms of a language and a gazetteer; those of none where nobody asks what they may be. */
export function formsOf(pack: LanguagePack | null, names: Names): Forms {
  return pack ? formsByNames(names)(pack) : PLAIN_FORMS;
}
