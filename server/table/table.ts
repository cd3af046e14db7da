import type { IsCell, LinkCell, SpeakerCell, StatementCells, TableEntity, TableRow } from '../graph/table.ts';
import { bytes, Names, shares, wholes } from './numbers.ts';
import { reviewSpells } from './reviews.ts';
import { Rooms } from './room.ts';
import { meet, type Spell, spellsOf, type When } from './spells.ts';
import { type StopWords, Words } from './words.ts';

/** What a fact tells of a statement; each holds for a spell. */
export const FACT = {
  /** It counts. */
  counts: 0,
  /** Somebody said it: `share` is the confidence of the first speaker, known as an entity or not. */
  sure: 1,
  /** The first speaker is the entity `of`; `word` is the country whose office the text gives them, by its name's number plus 1. */
  speaker: 2,
  /** It is about the entity `of`, with stance `word` of confidence `share`. */
  target: 3,
  /** It is about something, an event too. */
  about: 4,
  /** It reports the utterance `of`. */
  utterance: 5,
  /** It was spoken in `of`. */
  place: 6,
  /** It is about the event `of`, or alone tells of it. */
  event: 7,
  /** The text gives the first speaker an office without its country: `of` is the one that it presumably means, `share` how surely. */
  presumed: 9,
  /** Somebody judged it: `word` is 1 confirmed, 2 corrected, 3 rejected. */
  review: 8,
  /** The entity `of` may have said it in the place of the first speaker, as surely as `share`; `word` as of that one. */
  candidate: 10,
  /** What `presumed` tells, of the candidate before it. */
  candidatePresumed: 11,
} as const;

export const STANCES = ['supports', 'opposes', 'neutral'] as const;

interface Article {
  /** By the sequences at which it had them: learned (itself included) to superseded; -1 for none. */
  outlets: readonly { readonly outlet: number; readonly from: number; readonly until: number }[];
}

interface Moved {
  readonly to: number;
  readonly spells: readonly Spell[];
}

/** An office that an import gives an entity. */
interface Held {
  /** The number of the country's code among the names. */
  readonly country: number;
  /** Days as 20260304; `to` is after all of them where it is open. */
  readonly from: number;
  readonly to: number;
  readonly spells: readonly Spell[];
}

/**
 * All statements that the graph holds or ever held, in columns: what each says of itself, and facts of when it counted,
 * who spoke, about whom. A moment (moment.ts) is what of them holds as of one sequence of the ledger. A row is never
 * changed: a version of which something changed has its rows made anew behind the others, and the old ones are `gone`.
 * Strings stand as numbers of `names`, entities, utterances and events by their ids among them; days as 20260304, 0 for none.
 */
export class StatementTable {
  readonly names = new Names();
  /** In which questions are counted, one after the other. */
  readonly rooms = new Rooms();
  /** By words of the contents, the rows. */
  readonly words: Words;
  /** By sequence of the ledger, the day (UTC) on which it was written, and when (ISO time in UTC). */
  readonly days: number[] = [];
  readonly #times: string[] = [];

  readonly id = wholes();
  readonly version = wholes();
  readonly article = wholes();
  readonly learned = wholes();
  readonly position = wholes();
  readonly saidFirst = wholes();
  readonly saidLast = wholes();
  readonly publishedFirst = wholes();
  readonly publishedLast = wholes();
  readonly kind = wholes();
  readonly act = wholes();
  readonly language = wholes();
  readonly hearsay = bytes();
  readonly confidence = shares();
  readonly gone = bytes();
  /** The facts of a row, from this one up to that of the next row. */
  readonly facts = wholes();

  readonly fact = {
    what: bytes(),
    from: wholes(),
    until: wholes(),
    of: wholes(),
    word: wholes(),
    share: shares(),
  };

  readonly articles = new Map<number, Article>();
  /** By the number of an entity's id; only what was read of the graph's entities. */
  readonly entities = new Set<number>();
  /** The number of an entity's kind, by its own; the name of a kind is told as entities tell it. */
  readonly kinds = new Map<number, number>();
  /** Those that no text names. */
  readonly described = new Set<number>();
  /** Outlets by their names without case. */
  readonly #outlets = new Map<string, Set<number>>();
  readonly #moved = new Map<number, readonly Moved[]>();
  readonly #held = new Map<number, readonly Held[]>();
  /** Rows of a version, from the first up to but without the second. */
  readonly #rows = new Map<number, readonly [number, number]>();
  #lost = 0;
  #edition = 0;

  constructor(stopWords: StopWords) {
    this.words = new Words(stopWords);
  }

  get length(): number {
    return this.id.length;
  }

  /** Takes in that a batch was written. `at` is an ISO time in UTC. */
  putBatch(sequence: number, at: string): void {
    this.days[sequence] = dayNumber(at);
    this.#times[sequence] = at;
  }

  /** When the batch was written: an ISO time in UTC, "" for a batch that wasn't. */
  timeOf(sequence: number): string {
    return this.#times[sequence] ?? '';
  }

  /** Rows that are gone: their room is only had back by reading all anew. */
  get lost(): number {
    return this.#lost;
  }

  /** Another one whenever rows came or went. */
  get edition(): number {
    return this.#edition;
  }

  /** Takes what the graph holds of a version now in the place of what it held before. */
  put(row: TableRow): void {
    this.#edition += 1;
    const [version, article] = [this.names.add(row.version), this.names.add(row.article)];
    const [from, until] = this.#rows.get(version) ?? [0, 0];
    for (let old = from; old < until; old++) this.gone.values[old] = 1;
    this.#lost += until - from;
    this.articles.set(article, { outlets: outletsOf(row, (name) => this.#outlet(name)) });
    const start = this.length;
    for (const cells of row.statements) this.#add(version, article, row, cells);
    this.#rows.set(version, [start, this.length]);
  }

  putEntity({ id, kind, described, now, tenures }: TableEntity): void {
    const entity = this.names.add(id);
    this.entities.add(entity);
    this.kinds.set(entity, this.names.add(kind));
    if (described) this.described.add(entity);
    else this.described.delete(entity);
    if (now.length > 0)
      this.#moved.set(
        entity,
        now.map(([to, when]) => ({ to: this.names.add(to), spells: spellsOf(when) })),
      );
    if (tenures.length > 0)
      this.#held.set(
        entity,
        tenures.map(([office, from, to, when]) => ({
          country: this.names.add(office.split('/', 1)[0] ?? ''),
          from: dayNumber(from),
          to: to === null ? Number.MAX_SAFE_INTEGER : dayNumber(to),
          spells: spellsOf(when),
        })),
      );
  }

  /** The entity that had or has the id, under what it is as of the sequence; -1 for an id that none has. */
  presentOf(id: string, asOf: number): number {
    const named = this.names.find(id);
    if (!this.entities.has(named)) return -1;
    let present = named;
    for (let step = 0; step < 16; step++) {
      const next = this.#moved.get(present)?.find(({ spells }) => holds(spells, asOf));
      if (next === undefined) return present;
      present = next.to;
    }
    return present;
  }

  /** The country, by its code's number, whose office an import says that the entity held on the day; -1 for none. */
  countryOf(entity: number, day: number, asOf: number): number {
    const held = this.#held
      .get(entity)
      ?.find((each) => each.from <= day && day <= each.to && holds(each.spells, asOf));
    return held?.country ?? -1;
  }

  #outlet(name: string | null): number {
    const outlet = this.#number(name);
    if (name === null) return outlet;
    const alike = this.#outlets.get(withoutCase(name));
    if (alike === undefined) this.#outlets.set(withoutCase(name), new Set([outlet]));
    else alike.add(outlet);
    return outlet;
  }

  /** Those that are or were called so, in whatever case. */
  outletsCalled(name: string): ReadonlySet<number> {
    return this.#outlets.get(withoutCase(name)) ?? new Set();
  }

  /** The number of the article's outlet as of the sequence; -1 for none. */
  outletOf(article: number, asOf: number): number {
    const outlets = this.articles.get(article)?.outlets ?? [];
    return outlets.find(({ from, until }) => from <= asOf && asOf < until)?.outlet ?? -1;
  }

  #number(name: string | null): number {
    return name === null ? -1 : this.names.add(name);
  }

  #add(version: number, article: number, row: TableRow, cells: StatementCells): void {
    const [id, learned, when, position, saidFirst, saidLast, kind, act, language, hearsay, confidence] =
      cells;
    this.words.add(this.length, language, cells[17]);
    this.id.push(this.names.add(id));
    this.version.push(version);
    this.article.push(article);
    this.learned.push(learned);
    this.position.push(position);
    this.saidFirst.push(dayNumber(saidFirst));
    this.saidLast.push(dayNumber(saidLast));
    this.publishedFirst.push(dayNumber(row.publishedFirst));
    this.publishedLast.push(dayNumber(row.publishedLast));
    this.kind.push(this.names.add(kind));
    this.act.push(this.names.add(act));
    this.language.push(this.names.add(language));
    this.hearsay.push(Math.min(hearsay, 255));
    this.confidence.push(confidence);
    this.gone.push(0);
    this.facts.push(this.fact.what.length);
    this.#addFacts(cells, spellsOf(when));
    this.facts.reserve(this.facts.length + 1);
    this.facts.values[this.facts.length] = this.fact.what.length;
  }

  #addFacts(cells: StatementCells, counts: readonly Spell[]): void {
    const [verdicts, speakers, targets, reports, utterances, places] = [
      ...[cells[11], cells[12], cells[13], cells[14], cells[15], cells[16]],
    ] as [
      StatementCells[11],
      StatementCells[12],
      StatementCells[13],
      StatementCells[14],
      StatementCells[15],
      StatementCells[16],
    ];
    this.#tell(FACT.counts, counts);
    for (const [word, spells] of reviewSpells(verdicts)) this.#tell(FACT.review, spells, -1, word);
    for (const link of speakers) this.#tellSpeaker(link);
    for (const link of targets) {
      this.#tell(FACT.about, spellsOf(link[2]));
      this.#tellLink(FACT.target, link, STANCES.indexOf(link[1] as (typeof STANCES)[number]));
    }
    for (const [about, when, events] of reports) {
      if (about) this.#tell(FACT.about, spellsOf(when));
      this.#tellEach(FACT.event, events, spellsOf(when));
    }
    this.#tellEach(FACT.utterance, utterances);
    this.#tellEach(FACT.place, places);
  }

  #tellSpeaker([share, country, when, is, presumed, rank]: SpeakerCell): void {
    const isFirst = rank === 0;
    if (isFirst) this.#tell(FACT.sure, spellsOf(when), -1, 0, share);
    const office = country === null ? 0 : this.names.add(country) + 1;
    this.#tellLink(isFirst ? FACT.speaker : FACT.candidate, [share, country, when, is], office);
    if (presumed === null) return;
    const meant = isFirst ? FACT.presumed : FACT.candidatePresumed;
    this.#tell(meant, spellsOf(when), this.names.add(presumed[0]), 0, presumed[1]);
  }

  #tellLink(what: number, [share, , when, is]: LinkCell, word: number): void {
    this.#tellEach(what, is, spellsOf(when), word, share);
  }

  #tellEach(
    what: number,
    is: readonly IsCell[],
    within: readonly Spell[] = spellsOf(null),
    word = 0,
    share = 0,
  ): void {
    for (const [id, when] of is)
      this.#tell(what, meet(spellsOf(when as When), within), this.names.add(id), word, share);
  }

  #tell(what: number, spells: readonly Spell[], of = -1, word = 0, share = 0): void {
    for (const [from, until] of spells) {
      this.fact.what.push(what);
      this.fact.from.push(from);
      this.fact.until.push(until);
      this.fact.of.push(of);
      this.fact.word.push(word);
      this.fact.share.push(share);
    }
  }
}

/** A day as a number, 20260304; 0 for none. */
export function dayNumber(day: string | null): number {
  return day === null || day === '' ? 0 : Number(day.slice(0, 10).replaceAll('-', ''));
}

/** The day of such a number: "2026-03-04". */
export function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function holds(spells: readonly Spell[], asOf: number): boolean {
  return spells.some(([from, until]) => from <= asOf && asOf < until);
}

function withoutCase(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function outletsOf(
  { outlet, outlets }: TableRow,
  numberOf: (name: string | null) => number,
): Article['outlets'] {
  const before = outlets.map(([name, from, until]) => ({ outlet: numberOf(name), from, until }));
  return [...before, { outlet: numberOf(outlet), from: 0, until: Number.MAX_SAFE_INTEGER }];
}
