import {
  type Form,
  type Head,
  headOf,
  isCapital,
  isEveryday,
  Letters,
  NO_FORM,
  readAttributes,
  readForm,
  readLetters,
  writingOf,
} from './attributes.ts';
import { formFeatures, PLACE_COUNT, REACH, writePlaceFeatures } from './features.ts';
import type { NameLists } from './listed.ts';
import { addFeature, type NameModel, TAG_COUNT } from './model.ts';

/** How many forms are kept, and the longest of them: a newspaper's year has some 100 000, most of them once. */
const KEPT = 40_000;
const LONGEST_KEPT = 40;

/** How many sums a form has: [(step + REACH) * TAG_COUNT + tag]. */
const SUM_COUNT = (2 * REACH + 1) * TAG_COUNT;

/** A form with where its sums stand: what it says of the tags of the words around it. */
interface ScoredForm extends Head {
  readonly sums: number;
}

/** The words of a sentence among which names may stand, and the weight of each tag of each. */
export interface ScoredWords {
  /** The words' places in the sentence, in order. */
  readonly places: readonly number[];
  /** [i * TAG_COUNT + tag] for places[i]; -Infinity for what is not asked. */
  readonly scores: Float64Array;
}

/**
 * Weighs the tags of words by a model. What a word's form says is the same wherever it stands, so it is kept; names
 * are looked for only among words with capitals and a word between two of them ("Ahmad bin Said").
 */
export class NameScorer {
  private readonly kept = new Map<string, ScoredForm>();
  /** The sums of all kept forms in one piece, which takes fewer steps to read than one for each; none stand first. */
  private pool = new Int16Array((KEPT + 1) * SUM_COUNT);
  private readonly own = new Int32Array(SUM_COUNT);
  /** How many have their sums in the pool. */
  private used = 1;
  private readonly features = new Int32Array(PLACE_COUNT);
  private readonly sums = new Int32Array(TAG_COUNT);

  constructor(
    private readonly model: NameModel,
    private readonly lists: NameLists,
  ) {
    this.writeSums(NO_FORM, 0);
  }

  /** Where a gap parts the places, the words on both sides of it are outside names. */
  score(words: readonly string[]): ScoredWords {
    // A word is read for each stretch that it borders, and the first once more.
    this.makeRoom(2 * words.length + 1);
    const letters = readLetters(words);
    const writing = writingOf(letters);
    const stretches = stretchesOf(letters, this.onlyOpens(words, letters));
    const places: number[] = [];
    for (const { first, end } of stretches) for (let word = first; word < end; word++) places.push(word);
    const scores = new Float64Array(places.length * TAG_COUNT);
    let to = 0;
    for (const { first, end } of stretches) {
      // The features of the words next to the outermost reach one word further.
      const before = Math.max(0, first - 1);
      const near = words.slice(before, end + 1);
      const heads = near.map((word) => this.formOf(word));
      const rows = readAttributes({ words: near, heads, before }, writing, this.lists);
      for (let word = first; word < end; word++, to += TAG_COUNT) {
        const outside = (word === first && word > 0) || (word === end - 1 && word < words.length - 1);
        if (outside) scores.fill(-Infinity, to + 1, to + TAG_COUNT);
        else this.writeScores(scores, to, { heads, before }, rows, word - before, writing);
      }
    }
    return { places, scores };
  }

  /** "Kami" of "Kami menunggu": a capital that the opening of the sentence gave. */
  private onlyOpens(words: readonly string[], letters: Uint8Array): boolean {
    return !isCapital(letters[1] ?? Letters.none) && isEveryday(this.formOf(words[0] ?? '').mask);
  }

  private writeScores(
    scores: Float64Array,
    to: number,
    { heads, before }: { readonly heads: readonly ScoredForm[]; readonly before: number },
    rows: Int32Array,
    word: number,
    writing: number,
  ): void {
    const { model, features, sums, pool } = this;
    sums.fill(0);
    for (let step = -REACH; step <= REACH; step++) {
      const from = (heads[word + step]?.sums ?? 0) + (step + REACH) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = (sums[tag] ?? 0) + (pool[from + tag] ?? 0);
    }
    const end = writePlaceFeatures(features, 0, rows, word, before + word === 0, writing);
    for (let i = 0; i < end; i++) addFeature(model, features[i] ?? 0, sums, 0);
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[to + tag] = (sums[tag] ?? 0) * model.unit;
  }

  /** Makes room for the forms of so many words, so that none is dropped before all are read. */
  private makeRoom(words: number): void {
    if ((this.used + words) * SUM_COUNT <= this.pool.length) return;
    this.kept.clear();
    this.used = 1;
    if (words >= KEPT) this.pool = new Int16Array((words + 1) * SUM_COUNT);
    this.writeSums(NO_FORM, 0);
  }

  private formOf(word: string): ScoredForm {
    const known = this.kept.get(word);
    if (known) return known;
    const form = readForm(word);
    const scored = { ...headOf(form), sums: this.used++ * SUM_COUNT };
    this.writeSums(form, scored.sums);
    if (word.length <= LONGEST_KEPT) this.kept.set(word, scored);
    return scored;
  }

  private writeSums(form: Form, to: number): void {
    // Some thirty weights of a byte each: two bytes hold their sum.
    this.own.fill(0);
    for (let step = -REACH; step <= REACH; step++)
      for (const hash of formFeatures(form, step))
        addFeature(this.model, hash, this.own, (step + REACH) * TAG_COUNT);
    this.pool.set(this.own, to);
  }
}

/** The words with capitals, and one more on either side; `opened` leaves the first word's out. */
function stretchesOf(letters: Uint8Array, opened: boolean): { first: number; end: number }[] {
  const stretches: { first: number; end: number }[] = [];
  for (let at = opened ? 1 : 0; at < letters.length; at++) {
    if (!isCapital(letters[at] ?? Letters.none)) continue;
    const first = Math.max(0, at - 1);
    const end = Math.min(letters.length, at + 2);
    const last = stretches[stretches.length - 1];
    if (last && first < last.end) last.end = end;
    else stretches.push({ first, end });
  }
  return stretches;
}
