/** Sentences of the API with their slots, `both are called “{a}”`, and how each is told in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/** What may stand in a slot, and how it is told. */
export interface Slot {
  /** A regular expression without groups; absent for anything, of which as little as can be is left to the slot. */
  readonly holds?: string;
  /** Null for what may not stand there after all. */
  readonly tell: (text: string) => string | null;
}

/** A sentence as it is looked for. */
export interface Pattern {
  readonly regex: RegExp;
  /** As they come in the sentence: "{who2}" is of the kind "who". */
  readonly slots: readonly { readonly key: string; readonly kind: string; readonly isQuoted: boolean }[];
  readonly told: string;
}

const slotsIn = /\{([a-z]+)\d*\}/g;
const anything = '[^]+?';

export function patternsOf(catalogue: Catalogue, slots: Readonly<Record<string, Slot>>): readonly Pattern[] {
  return Object.entries(catalogue).map(([sentence, told]) => {
    const found = [...sentence.matchAll(slotsIn)];
    const fixed = sentence.split(/\{[a-z]+\d*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const source = fixed.map((part, place) => {
      const kind = found[place]?.[1];
      return kind === undefined ? part : `${part}(${slots[kind]?.holds ?? anything})`;
    });
    return {
      regex: new RegExp(`^${source.join('')}$`),
      slots: found.map(({ 0: key, 1: kind = '', index }) => ({
        ...{ key, kind, isQuoted: sentence[index - 1] === '“' },
      })),
      told,
    };
  });
}

/** The sentence of a pattern in the other language, with what its slots hold there. */
export function fill({ slots, told }: Pattern, held: readonly string[]): string {
  return told.replace(slotsIn, (key) => held[slots.findIndex((slot) => slot.key === key)] ?? key);
}

/**
 * True for what one slot may hold: its quotation marks are in pairs, and where it stands in none no sentence ends in it, so
 * that none is taken for a name.
 */
export function isOneThing(text: string, isQuoted: boolean): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '“') depth += 1;
    if (letter === '”') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && (isQuoted || text.startsWith('"') || !text.includes('; '));
}
