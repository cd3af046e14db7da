import type { Act, EventClass, Language, StanceValue } from '../document/document.ts';
import { meaningsOf } from './translations.ts';
import { denialsIn, subjectTerms, wordsOf } from './words.ts';

/** A statement of one speaker on one target, with what tells a change. */
export interface Position {
  readonly id: string;
  /** Reports of one utterance change nothing. */
  readonly utterance: string;
  /** Of the text: what one text tells of one day is one position in several words. */
  readonly version: string;
  /** On which it was said, else published: "2026-03-04". */
  readonly day: string | null;
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

/** Sides taken in fewer words of a subject ("condemned Norway") are taken on the target itself: one in common is enough. */
const FEWEST_SUBJECT_WORDS = 5;

/** A content is the negation of another only where nearly all of the shorter one's words, and more than half of the longer one's, are the same. */
const NEGATED_SHARE = 0.6;
const NEGATED_SHARE_OF_LONGER = 0.5;

/** How many earlier statements a statement is compared with, the latest first. */
const LOOK_BACK = 50;

/**
 * Candidate changes in statements that are given in the order in which they were said. Each is compared with the last one
 * before it, of another utterance, that tells of the same: in stance with the last that took a side on a like subject, in
 * act with the last whose act is of the same question, in negation with the last in nearly the same words. What its own
 * text tells of its own day is passed over, and so is what another text of that day agrees in: neither was said before.
 */
export function changesOf(positions: readonly Position[]): PositionChange[] {
  const read = positions.map(readPosition);
  return read.flatMap((own, i) => {
    const earlier = read.slice(Math.max(0, i - LOOK_BACK), i).reverse();
    const before = earlier.filter(({ position }) => !isToldWith(position, own.position));
    return KINDS.flatMap((kind) => lastChange(kind, before, own) ?? []);
  });
}

/** True for reports of one utterance, and for what one text tells of one day. */
function isToldWith(a: Position, b: Position): boolean {
  return a.utterance === b.utterance || (a.version === b.version && a.day === b.day);
}

/** How two statements are compared in one respect. */
interface Kind {
  readonly kind: PositionChange['kind'];
  /** What both tell of; null where they tell of different things, or one takes no side. */
  readonly like: (before: ReadPosition, own: ReadPosition) => Likeness | null;
  readonly differ: (before: ReadPosition, own: ReadPosition) => boolean;
  /** What a difference weighs, 0 to 1, and how it is said. */
  readonly weight: (a: Position, b: Position) => number;
  readonly tell: (a: Position, b: Position) => string;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'stance',
    like: (a, b) => (takeSides(a, b) ? likenessOf(a, b) : null),
    differ: ({ position: a }, { position: b }) => a.stance !== b.stance,
    weight: (a, b) => Math.min(a.stanceConfidence, b.stanceConfidence),
    tell: (a, b) => `${STANCE[a.stance]} before, ${STANCE[b.stance]} now`,
  },
  {
    kind: 'act',
    like: (a, b) => (isOneQuestion(a.position.act, b.position.act) ? likenessOf(a, b) : null),
    differ: ({ position: a }, { position: b }) => againstOf(a.act).has(b.act),
    weight: () => 0.8,
    tell: (a, b) => `the act was to ${a.act}, now it is to ${b.act}`,
  },
  {
    kind: 'negation',
    like: negatedLikeness,
    differ: (a, b) => a.denials % 2 !== b.denials % 2,
    weight: () => 0.6,
    tell: () => `the one is denied in the other's words`,
  },
];

function takeSides({ position: a }: ReadPosition, { position: b }: ReadPosition): boolean {
  return a.stance !== 'neutral' && b.stance !== 'neutral';
}

/** Acts that take back an act. */
function againstOf(act: Act): ReadonlySet<Act> {
  return new Set(OPPOSED.flatMap(([a, b]) => (a === act ? b : b === act ? a : [])));
}

/** True for acts of which one takes back the other, or both the same third. */
function isOneQuestion(a: Act, b: Act): boolean {
  const [left, right] = [againstOf(a), againstOf(b)];
  return left.has(b) || [...left].some((act) => right.has(act));
}

/** The change from the last statement before that tells of the same, if it is one; `before` has the latest first. */
function lastChange(
  { kind, like, differ, weight, tell }: Kind,
  before: readonly ReadPosition[],
  own: ReadPosition,
): PositionChange | null {
  for (const each of before) {
    const [a, b] = [each.position, own.position];
    const differs = differ(each, own);
    if (!differs && a.day === b.day) continue;
    const likeness = like(each, own);
    if (likeness === null) continue;
    if (!differs) return null;
    const sure = Math.min(a.confidence, b.confidence) * (0.5 + likeness.share / 2) * weight(a, b);
    return {
      ...{ from: a.id, to: b.id, kind, confidence: Math.round(sure * 1000) / 1000 },
      reason: `${tell(a, b)}; the like subject is told by ${likeness.told}`,
    };
  }
  return null;
}

interface ReadPosition {
  readonly position: Position;
  /** Stems of the words that tell the subject, with the first word of each. */
  readonly subject: ReadonlyMap<string, string>;
  /** What those words, and all of the content's, may mean, by which they are compared with another language's. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  readonly meanings: ReadonlySet<string>;
  /** Words that deny, the cue's among them: "denied that". */
  readonly denials: number;
}

function readPosition(position: Position): ReadPosition {
  const { language, act } = position;
  const words = position.contents.flatMap((content) => wordsOf(content.replace(/['’]s\b|['’]/gu, '')));
  const subject = subjectTerms(words, language);
  const meant = (word: string) => meaningsOf([word], language).flatMap(({ meanings }) => meanings);
  return {
    position,
    subject,
    meant: new Map([...subject.values()].map((word) => [word, meant(word)])),
    meanings: new Set(meaningsOf(words, language).flatMap((each) => each.meanings)),
    denials: denialsIn(words, language) + (act === 'deny' ? 1 : 0),
  };
}

interface Likeness {
  /** Share of the shorter one's words that both have. */
  readonly share: number;
  readonly told: string;
}

function likenessOf(a: ReadPosition, b: ReadPosition): Likeness | null {
  const common = commonWords(a, b);
  const shorter = Math.min(a.subject.size, b.subject.size);
  const share = common.length / Math.max(1, shorter);
  const more =
    a.position.about.some((id) => b.position.about.includes(id)) ||
    a.position.events.some((type) => b.position.events.includes(type));
  const sameLanguage = a.position.language === b.position.language;
  if (!sameLanguage && more) return { share: LIKE_SHARE, told: 'what else they are about' };
  const isFew = takeSides(a, b) && shorter < FEWEST_SUBJECT_WORDS;
  const least = more ? LIKE_SHARE_WITH_MORE : LIKE_SHARE;
  if (common.length < (more || isFew ? 1 : FEWEST_SHARED) || share < least) return null;
  return { share, told: tellWords(common) };
}

function negatedLikeness(a: ReadPosition, b: ReadPosition): Likeness | null {
  if (a.position.language !== b.position.language) return null;
  const common = commonWords(a, b);
  const share = common.length / Math.max(1, Math.min(a.subject.size, b.subject.size));
  const ofLonger = common.length / Math.max(1, a.subject.size, b.subject.size);
  if (common.length < FEWEST_SHARED || share < NEGATED_SHARE || ofLonger <= NEGATED_SHARE_OF_LONGER)
    return null;
  return { share, told: tellWords(common) };
}

/** Words of `b` that `a` has as well, or that mean what one of its words means in the other language. */
function commonWords(a: ReadPosition, b: ReadPosition): string[] {
  const { language } = b.position;
  if (a.position.language === language)
    return [...b.subject].flatMap(([stem, word]) => (a.subject.has(stem) ? word : []));
  return [...b.meant].flatMap(([word, meanings]) =>
    meanings.some((each) => a.meanings.has(each)) ? word : [],
  );
}

function tellWords(words: readonly string[]): string {
  return `“${words.slice(0, 4).join('”, “')}”`;
}

const STANCE = { supports: 'supported', opposes: 'opposed', neutral: 'neutral' } as const;
