import type { LanguagePack } from '../../language/index.ts';
import type { TaggedForm } from '../../language/tagging.ts';
import { codeAt, standsAt } from './characters.ts';
import { readLeads } from './leads.ts';
import { oncePer } from './once.ts';

/** What a plain word or mark is by itself, wherever a text has it. */
export interface Form {
  readonly text: string;
  readonly length: number;
  readonly lower: string;
  readonly kind: 'word' | 'mark';
  readonly capital: boolean;
  /** What it may be in its language (leads.ts). */
  readonly leads: number;
  /** What the tagger of its language has read of it; null as long as nobody asked. */
  read: readonly TaggedForm[] | null;
}

/** A power of two: how many forms are kept. */
const KEPT = 1 << 16;
/** The longest forms that are kept: a longer piece of a text holds the whole text in memory. */
const LONGEST_KEPT = 12;

/**
 * Texts repeat their words: what a form is gets read once, and each form is one string, which every look-up by it hashes
 * only once. A form stands where its letters say, in place of the one that stood there: no more than a memory of a pure
 * function.
 */
export class Forms {
  private readonly kept = new Array<Form | undefined>(KEPT).fill(undefined);

  constructor(private readonly pack: LanguagePack | null) {}

  /** The form of the ASCII letters, or of the one mark, from `from` to `to` in `text`. */
  at(text: string, from: number, to: number): Form {
    let hash = 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash, 31) + codeAt(text, i);
    const slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
    const known = this.kept[slot];
    if (known !== undefined && known.length === to - from && standsAt(text, known.text, from)) return known;
    const form = this.read(text.slice(from, to));
    if (to - from <= LONGEST_KEPT) this.kept[slot] = form;
    return form;
  }

  private read(text: string): Form {
    const code = codeAt(text, 0);
    const letters = isAsciiLetter(code);
    const lower = text.toLowerCase();
    const leads = this.pack ? readLeads(this.pack, lower) : 0;
    const kind = letters ? 'word' : 'mark';
    return { text, length: text.length, lower, kind, capital: letters && code <= 90, leads, read: null };
  }
}

/** A to Z, small or not. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const formsOfPack = oncePer((pack: LanguagePack) => new Forms(pack));
const PLAIN = new Forms(null);

/** The forms of a language; those of none where nobody asks what they may be. */
export function formsOf(pack: LanguagePack | null): Forms {
  return pack ? formsOfPack(pack) : PLAIN;
}
