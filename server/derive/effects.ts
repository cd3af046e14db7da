import type { Review } from '../graph/corrections.ts';
import type { CorrectionVerdict, PairVerdict, ReportKind } from '../graph/judgements.ts';

/** How much of a pair's kind moves by a judgement. */
export interface Moved {
  readonly of: 'entity' | ReportKind;
  /** Occurrences or reports. */
  readonly things: number;
}

/** What a judgement about a pair does, in a sentence. */
export function tellPairEffect(verdict: PairVerdict, { of, things }: Moved): string {
  if (verdict === 'undecided') return 'nothing moves; the pair is proposed no more';
  const many =
    of === 'entity' ? (things === 1 ? 'occurrence' : 'occurrences') : things === 1 ? 'report' : 'reports';
  if (things > 0) return `${things} ${many} ${things === 1 ? 'comes' : 'come'} to be of another ${of}`;
  return verdict === 'same'
    ? 'nothing moves: they are one already, and stay so whatever the rules make of them'
    : 'nothing moves: they are two already, and no rule ever joins them';
}

const CORRECTS: Readonly<Record<CorrectionVerdict, string>> = {
  'speaker is': 'the named one counts as its speaker, in the place of all candidates',
  'speaker is nobody': 'none of the candidates counts as its speaker',
  'target is': 'the named one counts as a target of it, with that stance',
  'target is not': 'the named one counts as a target of it no more',
  'stance is': 'the stance to that target counts as judged',
  'not a statement': 'it counts nowhere any more',
  confirmed: 'speaker, targets and stances stay as they were extracted',
};

const BADGES = { confirmed: 'CONFIRMED', corrected: 'CORRECTED', rejected: 'REJECTED' } as const;

/** What a correction does, in a sentence, with how the statement's review stands before and then. */
export function tellCorrectionEffect(verdict: CorrectionVerdict, before: Review, then: Review): string {
  const badge = (review: Review) => (review === null ? 'UNREVIEWED' : BADGES[review]);
  const change =
    before === then ? `stays ${badge(then)}` : `becomes ${badge(then)} (it was ${badge(before)})`;
  const also =
    verdict === 'confirmed' && then === 'corrected' ? 'what else was judged of it holds' : CORRECTS[verdict];
  return `the statement ${change}: ${also}`;
}

/** What an undo does to the judgement that it comes down to. */
export function tellUndoEffect(base: { readonly sequence: number }, bring: boolean): string {
  return bring
    ? `judgement ${base.sequence} is in force again`
    : `judgement ${base.sequence} is in force no more, as if it had never been`;
}
