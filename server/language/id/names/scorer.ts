import { type Form, isCapital, Letters, NO_FORM, readAttributes, readForm, writingOf } from './attributes.ts';
import { formFeatures, PLACE_COUNT, REACH, writePlaceFeatures } from './features.ts';
import type { NameLists } from './listed.ts';
import { addFeature, type NameModel, TAG_COUNT } from './model.ts';

/** How many forms are kept, and the longest of them: a newspaper's year has some 100 000, most of them once. */
const KEPT = 40_000;
const LONGEST_KEPT = 40;

/** How far from a capital a word may be of a name: "Ahmad bin Said". */
const NEAR = 1;

/** A form with what it says of the tags of the words around it: [(step + REACH) * TAG_COUNT + tag]. */
interface ScoredForm extends Form {
  readonly sums: Int32Array;
}

/** Words of a sentence, `first` to `end` (exclusive), with the weight of each tag of each. */
export interface ScoredStretch {
  readonly first: number;
  readonly end: number;
  /** [(word - first) * TAG_COUNT + tag]; -Infinity for what is not asked. */
  readonly scores: Float64Array;
}

/**
 * Weighs the tags of words by a model. What a word's form says is the same wherever it stands, so it is kept; names
 * are looked for only within NEAR words of a capital, and what lies farther is outside names.
 */
export class NameScorer {
  private readonly kept = new Map<string, ScoredForm>();
  private readonly nobody: ScoredForm;
  private readonly features = new Int32Array(PLACE_COUNT);
  private readonly sums = new Int32Array(TAG_COUNT);

  constructor(
    private readonly model: NameModel,
    private readonly lists: NameLists,
  ) {
    this.nobody = this.scored(NO_FORM);
  }

  /** The stretches of a sentence near its capitals, in order, with a word outside names at each end that is inside. */
  score(words: readonly string[]): ScoredStretch[] {
    const forms = words.map((word) => this.formOf(word));
    const writing = writingOf(forms);
    return stretchesOf(forms).map(({ first, end }) => {
      const scores = new Float64Array((end - first) * TAG_COUNT);
      // The features of the words next to the outermost reach one word further.
      const from = Math.max(0, first - 1);
      const near = { words: words.slice(from, end + 1), forms: forms.slice(from, end + 1), before: from };
      const rows = readAttributes(near, writing, this.lists);
      for (let word = first; word < end; word++) {
        const to = (word - first) * TAG_COUNT;
        const outside = (word === first && word > 0) || (word === end - 1 && word < words.length - 1);
        if (outside) scores.fill(-Infinity, to + 1, to + TAG_COUNT);
        else this.writeScores(scores, to, near, rows, word - from, writing);
      }
      return { first, end, scores };
    });
  }

  private writeScores(
    scores: Float64Array,
    to: number,
    { forms, before }: { readonly forms: readonly ScoredForm[]; readonly before: number },
    rows: Int32Array,
    word: number,
    writing: number,
  ): void {
    const { model, features, sums } = this;
    sums.fill(0);
    for (let step = -REACH; step <= REACH; step++) {
      const near = (forms[word + step] ?? this.nobody).sums;
      const from = (step + REACH) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = (sums[tag] ?? 0) + (near[from + tag] ?? 0);
    }
    const end = writePlaceFeatures(features, 0, rows, word, before + word === 0, writing);
    for (let i = 0; i < end; i++) addFeature(model, features[i] ?? 0, sums, 0);
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[to + tag] = (sums[tag] ?? 0) * model.unit;
  }

  private formOf(word: string): ScoredForm {
    const known = this.kept.get(word);
    if (known) return known;
    const form = this.scored(readForm(word));
    if (this.kept.size >= KEPT) this.kept.clear();
    if (word.length <= LONGEST_KEPT) this.kept.set(word, form);
    return form;
  }

  private scored(form: Form): ScoredForm {
    const sums = new Int32Array((2 * REACH + 1) * TAG_COUNT);
    for (let step = -REACH; step <= REACH; step++)
      for (const hash of formFeatures(form, step))
        addFeature(this.model, hash, sums, (step + REACH) * TAG_COUNT);
    return { ...form, sums };
  }
}

/** "Kami" of "Kami menunggu": a capital that the opening of the sentence gave. */
function onlyOpens([first, second]: readonly Form[]): boolean {
  return first?.everyday === true && !isCapital(second?.letters ?? Letters.none);
}

/** The words within NEAR of a capital, and one more on either side. */
function stretchesOf(forms: readonly Form[]): { first: number; end: number }[] {
  const stretches: { first: number; end: number }[] = [];
  for (let at = 0; at < forms.length; at++) {
    if (!isCapital(forms[at]?.letters ?? Letters.none) || (at === 0 && onlyOpens(forms))) continue;
    const first = Math.max(0, at - NEAR - 1);
    const end = Math.min(forms.length, at + NEAR + 2);
    const last = stretches[stretches.length - 1];
    if (last && first < last.end) last.end = end;
    else stretches.push({ first, end });
  }
  return stretches;
}
