import type { EventClass, EventStatus } from '../document/document.ts';
import { dayNumber } from './days.ts';
import { isMutual, type Telling } from './telling.ts';
import { meaningsOf } from './translations.ts';

/** Reports that are equal in all that is compared, as one. */
export interface Atom extends Telling {
  readonly subject: string;
  /** Equal for equal tellings. */
  readonly telling: string;
  /** The least of its reports' ids: it stands for them in pairs. */
  readonly report: string;
  readonly reports: number;
}

/** How alike two tellings are, 0 to 1, and why, in words for a person. */
export interface Likeness {
  readonly score: number;
  readonly reason: string;
}

/** Scores from here on join: the one place where the bands of events are drawn. */
export const JOIN = 0.7;

/** Scores from here on are proposed. */
export const PROPOSE = 0.5;

/** Scenes that share fewer words, or a smaller part of them, share those by chance. */
const FEWEST_SHARED = 3;
const LEAST_SHARE = 1 / 3;

/** Scenes in two languages of so few words are alike where all of them mean the same. */
const FEWEST_MEANT = 2;

/** Sentences of so many words and more that share so much and are told in like words are copies, or of one hand. */
const COPY = { words: 6, share: 0.8, shareOfDayAfter: 0.95 } as const;

/** Sentences of so many words that share as much may be copies, and so may those of which all words mean the same in the other language. */
const FEWEST_COPIED = 4;

/** What each agreement adds to the score and each disagreement takes from it. */
const WEIGHTS = {
  base: 0.3,
  particular: 0.3,
  general: 0.05,
  actors: 0.2,
  places: 0.15,
  trigger: 0.1,
  otherTrigger: -0.1,
  scene: 0.35,
  names: 0.1,
  sameDayTold: 0.1,
  dayBefore: -0.1,
  noDay: -0.1,
  speech: -0.25,
  onlyActor: -0.1,
  otherFigures: -0.1,
  otherNames: -0.15,
} as const;

/** Keys of parties that few events of a day have. */
const PARTICULAR = /^(?:person|organisation):/u;

/** Classes of speech, of which one speaker does several a day: who and to whom say too little. */
const SPEECH: ReadonlySet<EventClass> = new Set([
  ...(['support', 'concede', 'request', 'accuse', 'reject', 'threaten'] as const),
]);

const DAY_LENGTH = '2026-03-04'.length;

/** What is told of as happening, as to come and as not so are not joined with each other. */
const BANDS: Readonly<Record<EventStatus, 'real' | 'planned' | 'denied' | 'hypothetical'>> = {
  ...{ occurred: 'real', ongoing: 'real', alleged: 'real' },
  ...{ planned: 'planned', denied: 'denied', hypothetical: 'hypothetical' },
};

/** The name of a country by its ISO 3166-1 alpha-3 code, or of anything else by its Wikidata id; null for an unknown one. */
export type NameOfCode = (code: string) => string | null;

/**
 * Compares two tellings of one subject. What speaks against keeps the score below `JOIN`, whatever else agrees. The reason
 * names parties as `nameOf` does, else as the texts do.
 */
export function compareTellings(a: Atom, b: Atom, nameOf: NameOfCode): Likeness {
  const { score, held, against } = weigh(a, b);
  const grounds = held.flatMap(([, , reason]) => reason?.((key) => nameOfKey(key, nameOf)) ?? []);
  return { score, reason: [grounds.join(', '), ...against].join('; ') };
}

/** The score of `compareTellings` without the words, which take longer than the score. */
export function scoreOf(a: Atom, b: Atom): number {
  return weigh(a, b).score;
}

/** What the two tellings agree or disagree in: whether they do, what that weighs, and how it is said. */
type Feature = readonly [
  holds: boolean,
  weight: number,
  reason?: (nameOf: (key: string) => string) => string,
];

function weigh(a: Atom, b: Atom) {
  const [left, right] = [partsOf(a), partsOf(b)];
  const { anchor } = left;
  const isDoneTo = isMutual(a.type)
    ? Math.min(left.actors.size, right.actors.size) > 1
    : a.recipients.length > 0 && b.recipients.length > 0;
  const isParticular = isDoneTo && left.isParticular;
  const actors = both(left.actors, right.actors).filter((key) => isDoneTo || key !== anchor);
  const places = both(left.places, right.places);
  const scene = sceneLikeness(a, b);
  const names = both(left.names, right.names);
  const isDay = a.when.length === DAY_LENGTH;
  const isTold = isDay && a.dated === 'told' && b.dated === 'told';
  const isCopied = isCopy(a, b, scene, COPY.share);
  const mayBeCopied = isCopied || mayBeCopy(a, b, scene);
  const isOnlyActor = !isDoneTo && left.actors.has(anchor) && right.actors.has(anchor);
  const features: readonly Feature[] = [
    [true, WEIGHTS.base, () => a.type],
    [true, isParticular ? WEIGHTS.particular : WEIGHTS.general, (nameOf) => `with ${nameOf(anchor)}`],
    [
      actors.length >= sidesOf(a),
      WEIGHTS.actors,
      (nameOf) => `${isMutual(a.type) ? 'between' : 'by'} ${actors.map(nameOf).join(' and ')}`,
    ],
    [places.length > 0, WEIGHTS.places, (nameOf) => `in ${places.map(nameOf).join(' and ')}`],
    [isLikeTrigger(a, b), WEIGHTS.trigger, () => 'in like words'],
    [hasOtherTrigger(a, b), WEIGHTS.otherTrigger],
    [scene > 0, WEIGHTS.scene * scene, () => tellScene(a, b, scene)],
    [names.length > 0, WEIGHTS.names, (nameOf) => `beside ${names.map(nameOf).join(' and ')}`],
    [isOnlyActor, WEIGHTS.onlyActor],
    [areApart(left.figures, right.figures), WEIGHTS.otherFigures, () => 'but other figures'],
    [!mayBeCopied && haveOtherNames(a, b), WEIGHTS.otherNames, () => 'but other names around it'],
    [!isDay, WEIGHTS.noDay],
    [a.when !== b.when, WEIGHTS.dayBefore, () => `told ${daysApart(a, b)} apart`],
    [a.when === b.when, isTold ? WEIGHTS.sameDayTold : 0, () => `${isTold ? 'on' : 'told on'} ${a.when}`],
    [!mayBeCopied && SPEECH.has(a.type), WEIGHTS.speech],
  ];
  const held = features.filter(([holds]) => holds);
  const against = disagreements(a, b);
  const sum = held.reduce((total, [, weight]) => total + weight, 0);
  // What only another language's words or few words make likely is a person's to decide.
  const asked = a.language === b.language ? 0 : WEIGHTS.scene * scene;
  const waived = !isCopied && mayBeCopied ? -(WEIGHTS.otherNames + WEIGHTS.speech) : 0;
  const isSure = against.length === 0 && sum - asked - waived >= JOIN;
  const most = against.length > 1 ? PROPOSE - 0.01 : isSure ? 1 : JOIN - 0.01;
  return { score: Math.round(Math.min(Math.max(sum, 0), most) * 100) / 100, held, against };
}

/** What two tellings can't both have of one event, in words for a person. */
export function disagreements(a: Atom, b: Atom): string[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  const areOther = (one: ReadonlySet<string>, other: ReadonlySet<string>, fewest: number) =>
    one.size >= fewest && other.size >= fewest && both(one, other).length < fewest;
  return [
    ...(areOther(left.actors, right.actors, sidesOf(a)) ? ['other actors'] : []),
    ...(areOther(left.places, right.places, 1) ? ['other places'] : []),
    ...(BANDS[a.status] === BANDS[b.status] ? [] : [`one ${a.status}, one ${b.status}`]),
    ...(a.again === b.again ? [] : ['one told as done once more']),
    ...(isOfOtherDay(a, b) ? ['another day'] : []),
  ];
}

/** Equal for tellings that disagree with the same others. */
export function profileOf({ actors, places, status, dated, when, again }: Atom): string {
  return [actors.join(), places.join(), BANDS[status], dated, when, again].join('|');
}

/** By what a telling agrees with others beside its subject: those to compare it with share some. */
export function marksOf(atom: Atom): readonly string[] {
  const { actors, places, names, scene } = partsOf(atom);
  return [...new Set([...actors, ...places, ...names, ...scene])];
}

interface AtomParts {
  readonly anchor: string;
  readonly isParticular: boolean;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly scene: ReadonlySet<string>;
  /** Of each word of the scene that is no figure what it may mean. */
  readonly meanings: readonly (readonly string[])[];
  readonly figures: ReadonlySet<string>;
}

const FIGURE = /^\p{N}/u;

function meantBy(word: string, { language }: Atom): readonly string[] {
  return meaningsOf([word], language)[0]?.meanings ?? [];
}

/** Made once an atom, which is compared with many. */
const PARTS = new WeakMap<Atom, AtomParts>();

function partsOf(atom: Atom): AtomParts {
  const known = PARTS.get(atom);
  if (known !== undefined) return known;
  const anchor = atom.subject.slice(atom.type.length + 1);
  const parts = {
    anchor,
    isParticular: PARTICULAR.test(anchor),
    actors: bare(atom.actors),
    places: bare(atom.places),
    names: bare(atom.names),
    parties: new Set([...atom.actors, ...atom.recipients, ...atom.places]),
    scene: new Set(atom.scene),
    meanings: atom.scene.filter((word) => !FIGURE.test(word)).map((word) => meantBy(word, atom)),
    figures: new Set(atom.scene.filter((word) => FIGURE.test(word))),
  };
  PARTS.set(atom, parts);
  return parts;
}

/** A described party of a country ("~NOR") counts as the country. */
function bare(keys: readonly string[]): Set<string> {
  return new Set(keys.map((key) => key.replace(/^~/u, '')));
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((key) => b.has(key));
}

/** True where both have some and none in common. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && both(a, b).length === 0;
}

/** Names beside the parties, those left out that are parties in the other telling. */
function haveOtherNames(a: Atom, b: Atom): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  const beside = (one: AtomParts, other: AtomParts) =>
    new Set([...one.names].filter((key) => !other.parties.has(key)));
  return areApart(beside(left, right), beside(right, left));
}

/**
 * What a text of the next day tells of a country or a place may be the next such event there: an echo is sure only of
 * what was done to somebody, and in a copy.
 */
function isOfOtherDay(a: Atom, b: Atom): boolean {
  if (a.when === b.when) return false;
  if (a.dated === 'told' && b.dated === 'told') return true;
  return !partsOf(a).isParticular && !isCopy(a, b, sceneLikeness(a, b), COPY.shareOfDayAfter);
}

/**
 * Compares tellings in one sentence, of days that are too far apart to join by it, whatever else agrees; null where they
 * tell of two days themselves.
 */
export function compareCopies(a: Atom, b: Atom, nameOf: NameOfCode): Likeness | null {
  if (a.dated === 'told' && b.dated === 'told') return null;
  const { score, reason } = compareTellings(a, b, nameOf);
  if (score < PROPOSE - 0.01) return null;
  return {
    score: Math.min(Math.max(score, PROPOSE), JOIN - 0.01),
    reason: `${reason}; in one sentence, which may be told of the same or of the next such event`,
  };
}

/** "a day", "3 days"; "some time" of what is told by months. */
function daysApart(a: Atom, b: Atom): string {
  const days = Math.abs(dayNumber(a.when) - dayNumber(b.when));
  return days === 1 ? 'a day' : Number.isNaN(days) ? 'some time' : `${days} days`;
}

function isCopy(a: Atom, b: Atom, scene: number, share: number): boolean {
  const isLong = Math.min(a.scene.length, b.scene.length) >= COPY.words;
  if (!isLong || scene < share || !isLikeTrigger(a, b)) return false;
  return !areApart(partsOf(a).figures, partsOf(b).figures);
}

/** Copies that are too short to be sure of, or of another language. */
function mayBeCopy(a: Atom, b: Atom, scene: number): boolean {
  if (scene < COPY.share) return false;
  if (a.language !== b.language) return true;
  return Math.min(a.scene.length, b.scene.length) >= FEWEST_COPIED && isLikeTrigger(a, b);
}

/** How many sides of a mutual event must be the same. */
function sidesOf({ type }: Atom): number {
  return isMutual(type) ? 2 : 1;
}

function isLikeTrigger(a: Telling, b: Telling): boolean {
  return (
    a.language === b.language && a.stems.some((stem) => b.stems.some((other) => isSameStem(stem, other)))
  );
}

function isSameStem(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Another word is likely another deed ("arrested", "sentenced"); but of violence one sentence tells in several ("shot and
 * killed").
 */
function hasOtherTrigger(a: Telling, b: Telling): boolean {
  if (a.language !== b.language || isLikeTrigger(a, b)) return false;
  return a.type !== 'assault' || a.sentence !== b.sentence;
}

/** Keys of names hold them in small letters. */
function nameOfKey(key: string, nameOf: NameOfCode): string {
  const colon = key.indexOf(':');
  if (colon < 0) return nameOf(key) ?? key;
  return key.slice(colon + 1).replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Share of the words of both scenes that both have, 0 where that may be chance. One sentence with two triggers tells of
 * two things as likely as of one: there its words say nothing.
 */
function sceneLikeness(a: Atom, b: Atom): number {
  if (a.language !== b.language) {
    const [english, other] = a.language === 'en' ? [a, b] : [b, a];
    return sceneAcross(partsOf(english).meanings, partsOf(other).meanings);
  }
  if (a.sentence === b.sentence && a.stems.join() !== b.stems.join()) return 0;
  const common = both(partsOf(a).scene, partsOf(b).scene).length;
  const share = common / Math.sqrt(a.scene.length * b.scene.length);
  return common < FEWEST_SHARED || share < LEAST_SHARE ? 0 : share;
}

function tellScene(a: Atom, b: Atom, scene: number): string {
  const share = `with ${Math.round(scene * 100)} % of the words around it`;
  return a.language === b.language ? share : `${share} by what they mean`;
}

/** The same of words that mean the same in two languages; all of both, if they are few. */
function sceneAcross(a: AtomParts['meanings'], b: AtomParts['meanings']): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(longer.flat());
  const common = shorter.filter((meanings) => meanings.some((each) => known.has(each))).length;
  const share = common / Math.max(1, Math.sqrt(shorter.length * longer.length));
  const isWhole = common === longer.length && common >= FEWEST_MEANT;
  return (common < FEWEST_SHARED && !isWhole) || share < LEAST_SHARE ? 0 : share;
}
