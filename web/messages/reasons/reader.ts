import { type Catalogue, fill, isOneThing, type Pattern, patternsOf, type Slot } from './patterns.ts';

/** A part of a reason: read, and so in the other language, or as the API tells it. */
export interface Piece {
  readonly text: string;
  readonly isRead: boolean;
}

/** What reasons are made of, and how it is told in another language. */
export interface Telling {
  /** Whole sentences. A reason has several, with "; " between them. */
  readonly sentences: Catalogue;
  /** What stands in lists, with ", " between, of which the first is `{class}`. */
  readonly items: Catalogue;
  /** By kind. `reason` is read as a reason is; a kind that is not here is told as it stands. */
  readonly slots: Readonly<Record<string, Slot>>;
}

/** What a text was read as, and how many of its letters were left to slots that hold anything. */
interface Read {
  readonly told: string;
  readonly free: number;
}

/** Letters; longer ones are no reasons. */
const longest = 8000;
/** Joints that a name has of its own, at most. */
const mostJoints = 3;
const mostKept = 2000;
/** One letter that is not read weighs more than any that is left to a slot. */
const unreadWeight = 10_000;

/**
 * Reads reasons in another language: of several readings the one that leaves least to slots which hold anything. What no
 * sentence reads stays as it is. What was read is kept.
 */
export class Reader {
  readonly #sentences: readonly Pattern[];
  readonly #items: readonly Pattern[];
  readonly #slots: Telling['slots'];
  readonly #kept = new Map<string, readonly Piece[]>();

  constructor({ sentences, items, slots }: Telling) {
    this.#sentences = patternsOf(sentences, slots);
    this.#items = patternsOf(items, slots);
    this.#slots = slots;
  }

  read(reason: string): readonly Piece[] {
    const pieces = this.#kept.get(reason) ?? this.#readNew(reason);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(reason, pieces);
    return pieces;
  }

  #readNew(reason: string): readonly Piece[] {
    if (reason.length > longest) return [{ text: reason, isRead: false }];
    return this.#sentencesOf(reason).map(({ text, read }) => ({
      ...{ text: read?.told ?? text, isRead: read !== null },
    }));
  }

  #sentencesOf(reason: string): readonly Part[] {
    return cut(
      reason,
      '; ',
      (text) => best(this.#sentences, (each) => this.#by(each, text)) ?? this.#list(text),
    );
  }

  #list(text: string): Read | null {
    const [first = ''] = text.split(', ', 1);
    if (this.#slots.class?.tell(first) == null) return null;
    return joined(
      cut(text, ', ', (part) => best(this.#items, (each) => this.#by(each, part))),
      ', ',
    );
  }

  #by(pattern: Pattern, text: string): Read | null {
    const found = pattern.regex.exec(text);
    if (found === null) return null;
    const held = pattern.slots.map(({ kind, isQuoted }, place) =>
      this.#slot(kind, isQuoted, found[place + 1] ?? ''),
    );
    if (!held.every((each) => each !== null)) return null;
    const told = fill(
      pattern,
      held.map((each) => each.told),
    );
    return { told, free: held.reduce((sum, { free }) => sum + free, 0) };
  }

  #slot(kind: string, isQuoted: boolean, text: string): Read | null {
    if (kind === 'reason') return joined(this.#sentencesOf(text), '; ');
    if (!isOneThing(text, isQuoted)) return null;
    const slot = this.#slots[kind];
    const told = slot === undefined ? text : slot.tell(text);
    return told === null ? null : { told, free: slot?.holds === undefined ? text.length : 0 };
  }
}

function best(patterns: readonly Pattern[], read: (pattern: Pattern) => Read | null): Read | null {
  return patterns.reduce<Read | null>((least, pattern) => {
    const found = read(pattern);
    return found !== null && (least === null || found.free < least.free) ? found : least;
  }, null);
}

/** Null where a part is not read. */
function joined(parts: readonly Part[], joint: string): Read | null {
  const read = parts.map((part) => part.read);
  if (!read.every((each) => each !== null)) return null;
  return {
    told: read.map(({ told }) => told).join(joint),
    free: read.reduce((sum, { free }) => sum + free, 0),
  };
}

interface Part {
  readonly text: string;
  readonly read: Read | null;
}

/** A text cut at some of its joints, not at those that a name has: what is not read is least, then what slots hold. */
function cut(text: string, joint: string, read: (part: string) => Read | null): readonly Part[] {
  const parts = text.split(joint);
  const ways: { readonly cost: number; readonly parts: readonly Part[] }[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= parts.length; end++) {
    const found = ways.slice(-mostJoints - 1).map((before, place, { length }) => {
      const part = parts.slice(end - length + place, end).join(joint);
      const own = read(part);
      const cost = before.cost + (own === null ? unreadWeight * (part.length + 1) : own.free);
      return { cost, parts: [...before.parts, { text: part, read: own }] };
    });
    ways.push(found.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return ways.at(-1)?.parts ?? [];
}
