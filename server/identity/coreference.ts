import type { EventClass, EventStatus } from '../document/document.ts';
import { blockOf, isMutual, type Telling } from './telling.ts';

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

/** Pairs that are proposed of one group at most, its best ones. */
const MOST_PROPOSED = 3;

/** Scenes that share fewer words, or a smaller part of them, share those by chance. */
const FEWEST_SHARED = 3;
const LEAST_SHARE = 1 / 3;

/**
 * Days, from first to last, around one on which a telling came or went: those whose events and proposals may change by it,
 * and those whose tellings must be known to tell how. An echo lies a day after its event, whose being an echo itself hangs
 * on the day before that; of proposals each side's best ones hang on the days around both.
 */
export const REACH = { events: [-1, 2], proposals: [-2, 3], read: [-4, 4] } as const;

/** Sentences of so many words and more that share so much and are told in like words are copies, or of one hand. */
const COPY = { words: 6, share: 0.8, shareOfDayAfter: 0.95 } as const;

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

/** What is told of as happening, as to come and as not so are not joined with each other. */
const BANDS: Readonly<Record<EventStatus, 'real' | 'planned' | 'denied' | 'hypothetical'>> = {
  ...{ occurred: 'real', ongoing: 'real', alleged: 'real' },
  ...{ planned: 'planned', denied: 'denied', hypothetical: 'hypothetical' },
};

/** Compares two tellings of one subject. What speaks against keeps the score below `JOIN`, whatever else agrees. */
export function compareTellings(a: Atom, b: Atom): Likeness {
  const anchor = anchorOf(a);
  const isDoneTo = isMutual(a.type) || (a.recipients.length > 0 && b.recipients.length > 0);
  const isParticular = isDoneTo && PARTICULAR.test(anchor);
  const actors = shared(a.actors, b.actors).filter((key) => isDoneTo || key !== anchor);
  const places = shared(a.places, b.places);
  const scene = sceneLikeness(a, b);
  const names = shared(a.names, b.names);
  const isDay = a.when.length === DAY_LENGTH;
  const isTold = isDay && a.dated === 'told' && b.dated === 'told';
  const isCopied = isCopy(a, b, scene, COPY.share);
  const isOnlyActor = !isDoneTo && a.actors.includes(anchor) && b.actors.includes(anchor);
  const features: readonly (readonly [holds: boolean, weight: number, reason?: string])[] = [
    [true, WEIGHTS.base, a.type],
    [isParticular, WEIGHTS.particular, `with ${nameOf(anchor)}`],
    [!isParticular, WEIGHTS.general, `with ${nameOf(anchor)}`],
    [actors.length >= sidesOf(a), WEIGHTS.actors, `by ${actors.map(nameOf).join(' and ')}`],
    [places.length > 0, WEIGHTS.places, `in ${places.map(nameOf).join(' and ')}`],
    [isLikeTrigger(a, b), WEIGHTS.trigger, 'in like words'],
    [hasOtherTrigger(a, b), WEIGHTS.otherTrigger],
    [scene > 0, WEIGHTS.scene * scene, `with ${Math.round(scene * 100)} % of the words around it`],
    [names.length > 0, WEIGHTS.names, `beside ${names.map(nameOf).join(' and ')}`],
    [isOnlyActor, WEIGHTS.onlyActor],
    [differ(figuresOf(a), figuresOf(b)), WEIGHTS.otherFigures, 'but other figures'],
    [!isCopied && differ(besideOf(a, b), besideOf(b, a)), WEIGHTS.otherNames, 'but other names around it'],
    [!isDay, WEIGHTS.noDay],
    [a.when !== b.when, WEIGHTS.dayBefore, 'told a day apart'],
    [a.when === b.when, isTold ? WEIGHTS.sameDayTold : 0, `${isTold ? 'on' : 'told on'} ${a.when}`],
    [!isCopied && SPEECH.has(a.type), WEIGHTS.speech],
  ];
  const held = features.filter(([holds]) => holds);
  const against = disagreements(a, b);
  const most = [1, JOIN - 0.01][against.length] ?? PROPOSE - 0.01;
  const sum = held.reduce((total, [, weight]) => total + weight, 0);
  return {
    score: Math.round(Math.min(Math.max(sum, 0), most) * 100) / 100,
    reason: [held.flatMap(([, , reason]) => reason ?? []).join(', '), ...against].join('; '),
  };
}

/** What two tellings can't both have of one event, in words for a person. */
function disagreements(a: Atom, b: Atom): string[] {
  const parts = (left: readonly string[], right: readonly string[], fewest: number) =>
    left.length >= fewest && right.length >= fewest && shared(left, right).length < fewest;
  return [
    ...(parts(a.actors, b.actors, sidesOf(a)) ? ['other actors'] : []),
    ...(parts(a.places, b.places, 1) ? ['other places'] : []),
    ...(BANDS[a.status] === BANDS[b.status] ? [] : [`one ${a.status}, one ${b.status}`]),
    ...(isOfOtherDay(a, b) ? ['another day'] : []),
  ];
}

/**
 * What a text of the next day tells of a country or a place may be the next such event there: an echo is sure only of
 * what was done to somebody, and in a copy.
 */
function isOfOtherDay(a: Atom, b: Atom): boolean {
  if (a.when === b.when) return false;
  if (a.dated === 'told' && b.dated === 'told') return true;
  return !PARTICULAR.test(anchorOf(a)) && !isCopy(a, b, sceneLikeness(a, b), COPY.shareOfDayAfter);
}

function isCopy(a: Atom, b: Atom, scene: number, share: number): boolean {
  const isLong = Math.min(a.scene.length, b.scene.length) >= COPY.words;
  return isLong && scene >= share && isLikeTrigger(a, b) && !differ(figuresOf(a), figuresOf(b));
}

function anchorOf({ subject, type }: Atom): string {
  return subject.slice(type.length + 1);
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

/**
 * Another word is likely another deed ("arrested", "sentenced"); but of violence one sentence tells in several ("shot and
 * killed").
 */
function hasOtherTrigger(a: Telling, b: Telling): boolean {
  if (a.language !== b.language || isLikeTrigger(a, b)) return false;
  return a.type !== 'assault' || a.sentence !== b.sentence;
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Keys of both; a described one of a country ("~NOR") counts as the country's. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  const bare = (keys: readonly string[]) => new Set(keys.map((key) => key.replace(/^~/u, '')));
  const other = bare(b);
  return [...bare(a)].filter((key) => other.has(key));
}

function isSameStem(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Share of the words of both scenes that both have, 0 where that may be chance. One sentence with two triggers tells of
 * two things as likely as of one: there its words say nothing.
 */
function sceneLikeness(a: Telling, b: Telling): number {
  if (a.sentence === b.sentence && a.stems.join() !== b.stems.join()) return 0;
  const other = new Set(b.scene);
  const both = a.scene.filter((word) => other.has(word)).length;
  const share = both / Math.sqrt(a.scene.length * b.scene.length);
  return both < FEWEST_SHARED || share < LEAST_SHARE ? 0 : share;
}

function figuresOf({ scene }: Telling): string[] {
  return scene.filter((word) => /^\p{N}/u.test(word));
}

/** Who is named beside the parties, those left out that are parties in the other telling. */
function besideOf({ names }: Telling, { actors, recipients, places }: Telling): string[] {
  return names.filter((key) => ![actors, recipients, places].some((keys) => keys.includes(key)));
}

/** True where both have some and none in common. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && shared(a, b).length === 0;
}

/** A pair of reports by a person's judgement. */
export interface JudgedPair {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

export interface Member {
  readonly atom: Atom;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

export interface EventGroup {
  /** The founder first: the one that tells most. */
  readonly members: readonly Member[];
}

/** Two groups that may be one, by the reports that stand for their founders, the smaller id first. */
export interface Proposal extends Likeness {
  readonly left: string;
  readonly right: string;
}

export interface Coreference {
  readonly events: readonly EventGroup[];
  readonly proposals: readonly Proposal[];
}

/** Tellings of one subject and one `when` that are joined, by the rule alone. */
interface Group {
  readonly founder: Atom;
  readonly members: Member[];
  /** One member for each way in which members can disagree with another. */
  readonly profiles: Map<string, Atom>;
}

/**
 * Which tellings are of one event. Of one subject and day each, the one that tells most first, goes to the group whose
 * founder it is most like, where nothing that the group holds speaks against it, or founds one. Then a group that only
 * its publication dates goes to one of the day before, unless that one might itself be the echo of a day earlier: so no
 * chain of days makes one event of a war. Judged pairs come first, and a rule's joining is refused where it would bring
 * together what was judged different. A function of the set: the order of `atoms` has no influence.
 * How far it looks is `REACH`.
 */
export function corefer(atoms: readonly Atom[], judged: readonly JudgedPair[]): Coreference {
  const parts = new Parts(atoms, judged);
  const blocks = new Map<string, Group[]>();
  for (const atom of atoms.toSorted(byTold)) {
    const block = blockOf(atom.subject, atom.when);
    const groups = blocks.get(block) ?? [];
    blocks.set(block, groups);
    if (!joinBest(atom, groups, parts)) groups.push(found(atom));
  }
  const groups = [...blocks.values()].flat();
  const echoes = new Map(groups.map((group) => [group, earlierOf(group, blocks)]));
  for (const group of groups) {
    const best = echoes.get(group)?.[0];
    if (best === undefined || isEcho(best.group, echoes) || !parts.unite(best.group.founder, group.founder))
      continue;
    const [first, ...rest] = group.members;
    if (first !== undefined)
      group.members.splice(
        0,
        group.members.length,
        { ...first, ...best.likeness, rule: RULES.echo },
        ...rest,
      );
  }
  return { events: parts.events(groups), proposals: propose(groups, blocks, parts) };
}

const RULES = { alone: 'event/alone', alike: 'event/alike', echo: 'event/day-after' } as const;

function found(atom: Atom): Group {
  const reason = atom.reports > 1 ? 'told in equal words' : 'no other report is known to tell of it';
  const member = { atom, rule: atom.reports > 1 ? RULES.alike : RULES.alone, reason, score: 1 };
  return { founder: atom, members: [member], profiles: new Map([[profileOf(atom), atom]]) };
}

/** Puts the atom into the group that it is most like; false where it fits none. */
function joinBest(atom: Atom, groups: readonly Group[], parts: Parts): boolean {
  const fitting = groups
    .map((group) => ({ group, likeness: compareTellings(group.founder, atom) }))
    .filter(({ likeness }) => likeness.score >= JOIN)
    .sort((a, b) => b.likeness.score - a.likeness.score);
  const best = fitting.find(
    ({ group }) => fits(group, [...found(atom).profiles.values()]) && parts.unite(group.founder, atom),
  );
  if (best === undefined) return false;
  best.group.members.push({ atom, rule: RULES.alike, ...best.likeness });
  best.group.profiles.set(profileOf(atom), atom);
  return true;
}

function fits({ profiles }: Group, others: readonly Atom[]): boolean {
  return [...profiles.values()].every((one) =>
    others.every((other) => disagreements(one, other).length === 0),
  );
}

function profileOf({ actors, places, status, dated, when }: Atom): string {
  return [actors.join(), places.join(), BANDS[status], dated, when].join('|');
}

interface Earlier {
  readonly group: Group;
  readonly likeness: Likeness;
}

/** Groups of the day before that a group may be an echo of, the most alike first; none for one that is dated itself. */
function earlierOf(group: Group, blocks: ReadonlyMap<string, readonly Group[]>): Earlier[] {
  if (group.members.some(({ atom }) => atom.dated === 'told')) return [];
  const { subject, when } = group.founder;
  return (blocks.get(blockOf(subject, dayBefore(when))) ?? [])
    .map((earlier) => ({ group: earlier, likeness: compareTellings(earlier.founder, group.founder) }))
    .filter(
      ({ group: earlier, likeness }) => likeness.score >= JOIN && fits(earlier, [...group.profiles.values()]),
    )
    .sort((a, b) => b.likeness.score - a.likeness.score);
}

function isEcho(group: Group, echoes: ReadonlyMap<Group, readonly Earlier[]>): boolean {
  return (echoes.get(group) ?? []).length > 0;
}

/** Pairs of groups of a day or of neighbouring days that may be one event: of each group's best ones. */
function propose(
  groups: readonly Group[],
  blocks: ReadonlyMap<string, readonly Group[]>,
  parts: Parts,
): Proposal[] {
  const near = (group: Group) => {
    const { subject, when } = group.founder;
    return [dayBefore(when), when, dayAfter(when)].flatMap((day) => blocks.get(blockOf(subject, day)) ?? []);
  };
  const pairs = new Map<string, Proposal>();
  for (const group of groups) {
    const best = near(group)
      .filter((other) => other !== group)
      .map((other) => ({ other, likeness: compareInOrder(group.founder, other.founder) }))
      .filter(({ likeness }) => likeness.score >= PROPOSE)
      .sort((a, b) => b.likeness.score - a.likeness.score || byTold(a.other.founder, b.other.founder))
      .slice(0, MOST_PROPOSED);
    for (const { other, likeness } of best) {
      if (!parts.areOpen(group.founder, other.founder)) continue;
      const [left = '', right = ''] = [group.founder.report, other.founder.report].sort();
      pairs.set(`${left} ${right}`, { left, right, ...likeness });
    }
  }
  return [...pairs.values()].sort((a, b) => (a.left + a.right < b.left + b.right ? -1 : 1));
}

/** The same sentence whichever of the two is asked first. */
function compareInOrder(a: Atom, b: Atom): Likeness {
  return byTold(a, b) < 0 ? compareTellings(a, b) : compareTellings(b, a);
}

/** What tells more comes first; then in an order that hangs on the tellings alone. */
function byTold(a: Atom, b: Atom): number {
  const told = ({ dated, actors, recipients, places, scene }: Atom) =>
    (dated === 'told' ? 100 : 0) + 10 * (actors.length + recipients.length + places.length) + scene.length;
  return told(b) - told(a) || compareText(a.telling, b.telling) || compareText(a.report, b.report);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const DAY = 86_400_000;
const DAY_LENGTH = '2026-03-04'.length;

/** The day before "2026-03-04"; "" for what is no day. */
function dayBefore(when: string): string {
  return shiftDay(when, -1);
}

function dayAfter(when: string): string {
  return shiftDay(when, 1);
}

/** A day so many days later; "" for what is no day ("2026-03"). */
export function shiftDay(when: string, days: number): string {
  const time = when.length === DAY_LENGTH ? Date.parse(`${when}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** Events in the making: judged pairs are in place from the start, and joinings that go against them are refused. */
class Parts {
  readonly #parents = new Map<Atom, Atom>();
  readonly #different = new Map<Atom, Set<Atom>>();

  constructor(atoms: readonly Atom[], judged: readonly JudgedPair[]) {
    const known = new Map(atoms.map((atom) => [atom.report, atom]));
    const pairs = judged.flatMap(({ left, right, same }) => {
      const [a, b] = [known.get(left), known.get(right)];
      return a === undefined || b === undefined ? [] : [{ a, b, same }];
    });
    for (const { a, b, same } of pairs) if (same) this.unite(a, b);
    for (const { a, b, same } of pairs) {
      if (same) continue;
      this.#differentOf(this.#root(a)).add(this.#root(b));
      this.#differentOf(this.#root(b)).add(this.#root(a));
    }
  }

  /** Makes one event of both's; false where they were judged different. */
  unite(a: Atom, b: Atom): boolean {
    const [left, right] = [this.#root(a), this.#root(b)];
    if (left === right) return true;
    if (this.#different.get(left)?.has(right)) return false;
    this.#parents.set(right, left);
    for (const other of this.#different.get(right) ?? []) {
      this.#differentOf(left).add(other);
      this.#differentOf(other).add(left);
    }
    return true;
  }

  /** True where nobody and no rule has decided on the two. */
  areOpen(a: Atom, b: Atom): boolean {
    const [left, right] = [this.#root(a), this.#root(b)];
    return left !== right && !this.#different.get(left)?.has(right);
  }

  events(groups: readonly Group[]): EventGroup[] {
    const events = new Map<Atom, Member[]>();
    for (const { founder, members } of groups) {
      const root = this.#root(founder);
      events.set(root, [...(events.get(root) ?? []), ...members]);
    }
    return [...events.values()].map((members) => ({ members }));
  }

  #root(atom: Atom): Atom {
    let root = atom;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    return root;
  }

  #differentOf(root: Atom): Set<Atom> {
    const set = this.#different.get(root) ?? new Set();
    this.#different.set(root, set);
    return set;
  }
}
