import type { Act, EventClass, Language, StanceValue } from '../document/document.ts';
import { denialsIn, subjectTerms, wordsOf } from './words.ts';

/** A statement of one speaker on one target, with what tells a change. */
export interface Position {
  readonly id: string;
  /** Reports of one utterance change nothing. */
  readonly utterance: string;
  readonly language: Language;
  readonly act: Act;
  readonly contents: readonly string[];
  /** To the target. */
  readonly stance: StanceValue;
  readonly stanceConfidence: number;
  /** 0 to 1: of the statement and its speaker. */
  readonly confidence: number;
  /** What else it is about: ids of entities. */
  readonly about: readonly string[];
  /** Classes of the events that it is about or tells. */
  readonly events: readonly EventClass[];
}

/** A later statement that may take back an earlier one on a like subject. Both stand: nothing is made invalid by it. */
export interface PositionChange {
  readonly from: string;
  readonly to: string;
  readonly kind: 'stance' | 'act' | 'negation';
  /** 0 to 1. */
  readonly confidence: number;
  /** A sentence. */
  readonly reason: string;
}

/** Acts of which one takes back the other. */
const OPPOSED: readonly (readonly [Act, Act])[] = [
  ['deny', 'confirm'],
  ['promise', 'decline'],
  ['promise', 'reject'],
  ['offer', 'decline'],
  ['offer', 'threaten'],
  ['support', 'reject'],
  ['support', 'condemn'],
  ['support', 'accuse'],
  ['praise', 'condemn'],
  ['praise', 'accuse'],
  ['welcome', 'condemn'],
  ['welcome', 'reject'],
];

/** Words of the subject that two statements on one must share, and the share of the shorter one's that these must be. */
const FEWEST_SHARED = 2;
const LIKE_SHARE = 0.25;

/** With another target or a class of event in common so much less is asked of the words. */
const LIKE_SHARE_WITH_MORE = 0.1;

/** A content is the negation of another only where nearly all else is the same. */
const NEGATED_SHARE = 0.6;

/** How many earlier statements a statement is compared with, the latest first. */
const LOOK_BACK = 50;

/**
 * Candidate changes in statements that are given in the order in which they were said. Each is compared with the last one
 * before it on a like subject that is of another utterance and takes a side: in stance with the last that had one, in act
 * with the last whose act another may take back, in negation with the very last.
 */
export function changesOf(positions: readonly Position[]): PositionChange[] {
  const read = positions.map(readPosition);
  return read.flatMap((own, i) => {
    const changes: PositionChange[] = [];
    const open = new Set(KINDS.filter((kind) => takesSide(kind, own)));
    for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK) && open.size > 0; j--) {
      const before = read[j];
      if (before === undefined || before.position.utterance === own.position.utterance) continue;
      const due = [...open].filter((kind) => takesSide(kind, before));
      const likeness = due.length === 0 ? null : likenessOf(before, own);
      if (likeness === null) continue;
      changes.push(...compare(before, own, likeness).filter(({ kind }) => due.includes(kind)));
      for (const kind of due) open.delete(kind);
    }
    return changes;
  });
}

const KINDS: readonly PositionChange['kind'][] = ['stance', 'act', 'negation'];

/** True where a statement of such a stance or act may be taken back, or take back. */
function takesSide(kind: PositionChange['kind'], { position }: ReadPosition): boolean {
  if (kind === 'stance') return position.stance !== 'neutral';
  return kind === 'negation' || OPPOSED.some((pair) => pair.includes(position.act));
}

interface ReadPosition {
  readonly position: Position;
  /** Stems of the words that tell the subject, with the first word of each. */
  readonly subject: ReadonlyMap<string, string>;
  readonly denials: number;
}

function readPosition(position: Position): ReadPosition {
  const words = position.contents.flatMap((content) => wordsOf(content.replace(/['’]/gu, '')));
  return {
    position,
    subject: subjectTerms(words, position.language),
    denials: denialsIn(words, position.language),
  };
}

interface Likeness {
  /** Share of the shorter one's words that both have. */
  readonly share: number;
  readonly told: string;
}

function likenessOf(a: ReadPosition, b: ReadPosition): Likeness | null {
  const common = [...b.subject].flatMap(([stem, word]) => (a.subject.has(stem) ? word : []));
  const share = common.length / Math.max(1, Math.min(a.subject.size, b.subject.size));
  const more =
    a.position.about.some((id) => b.position.about.includes(id)) ||
    a.position.events.some((type) => b.position.events.includes(type));
  const sameLanguage = a.position.language === b.position.language;
  if (!sameLanguage && more) return { share: LIKE_SHARE, told: 'what else they are about' };
  const least = more ? LIKE_SHARE_WITH_MORE : LIKE_SHARE;
  if (!sameLanguage || common.length < (more ? 1 : FEWEST_SHARED) || share < least) return null;
  return { share, told: `“${common.slice(0, 4).join('”, “')}”` };
}

function compare(before: ReadPosition, own: ReadPosition, { share, told }: Likeness): PositionChange[] {
  const [a, b] = [before.position, own.position];
  const sure = Math.min(a.confidence, b.confidence) * (0.5 + share / 2);
  const change = (kind: PositionChange['kind'], confidence: number, what: string): PositionChange => ({
    ...{ from: a.id, to: b.id, kind, confidence: Math.round(confidence * 1000) / 1000 },
    reason: `${what}; the like subject is told by ${told}`,
  });
  const changes: PositionChange[] = [];
  if (a.stance !== b.stance && a.stance !== 'neutral' && b.stance !== 'neutral')
    changes.push(
      change(
        'stance',
        sure * Math.min(a.stanceConfidence, b.stanceConfidence),
        `${STANCE[a.stance]} before, ${STANCE[b.stance]} now`,
      ),
    );
  if (OPPOSED.some(([x, y]) => (a.act === x && b.act === y) || (a.act === y && b.act === x)))
    changes.push(change('act', sure * 0.8, `the act was to ${a.act}, now it is to ${b.act}`));
  if (a.language === b.language && share >= NEGATED_SHARE && before.denials % 2 !== own.denials % 2)
    changes.push(change('negation', sure * 0.6, `the one is denied in the other's words`));
  return changes;
}

const STANCE = { supports: 'supported', opposes: 'opposed', neutral: 'neutral' } as const;
