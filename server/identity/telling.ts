import type {
  Document,
  Entity,
  EventClass,
  EventReport,
  EventStatus,
  Language,
} from '../document/document.ts';
import { identify } from '../document/identifier.ts';
import type { Span } from '../document/span.ts';
import { foldName } from './names.ts';

/** What a report tells of its event, as it is compared with others: a function of its own text. */
export interface Telling {
  readonly type: EventClass;
  readonly status: EventStatus;
  readonly language: Language;
  /** Keys of parties: a code, else kind and name as the text gives them, "~IDN" for a described one of that country. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Keys of places below the level of countries. */
  readonly places: readonly string[];
  /** Day, month or year: told, else the day of publication; "" where neither is known. */
  readonly when: string;
  /** How `when` is known. */
  readonly dated: 'told' | 'published' | 'never';
  /** Beginnings of the words of its trigger. */
  readonly stems: readonly string[];
  /** Words and figures of the sentence that tells it, without those of its parties. */
  readonly scene: readonly string[];
  /** Keys of others that are named in that sentence, countries left out. */
  readonly names: readonly string[];
  /** Equal for equal sentences. */
  readonly sentence: string;
  /** Present where it is told as done once more: "kembali meminta", "asked again". */
  readonly again?: true;
}

/** A telling with the keys by which those to compare it with are found. */
export interface ComparedReport extends Telling {
  /** Class and one party or place: only reports with an equal subject are compared. Null: with none. */
  readonly subject: string | null;
  /** Subject and `when`. */
  readonly block: string | null;
  /** Equal for tellings that are equal in all. */
  readonly telling: string;
}

/** Classes in which both sides do the same: who is named first says nothing. */
const MUTUAL: ReadonlySet<EventClass> = new Set(['agree', 'consult', 'cooperate']);

/** The more particular a party, the more it tells which event it is. */
const PARTICULAR: readonly Entity['kind'][] = ['person', 'organisation', 'group', 'place', 'country'];

/** Words of a sentence that are kept; longer ones are lists. */
const MOST_WORDS = 24;

/** Shorter words are most of them grammar, in English and Indonesian alike. */
const SHORTEST_WORD = 5;

/** Letters of a trigger's word that are compared: "arrest" of "arrested". */
const STEM = 5;

/**
 * What is compared of a report. Parties count as their text names them, never as the entities that they are judged to
 * be, so that no merge of entities moves an event.
 */
export function comparedReport(document: Document, report: EventReport): ComparedReport {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const keysOf = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => keyOf(entities, entities.get(id)) ?? []))].sort();
  const mutual = MUTUAL.has(report.type);
  const actors = keysOf(mutual ? [...report.actors, ...report.recipients] : report.actors);
  const recipients = mutual ? [] : keysOf(report.recipients);
  const places = keysOf(report.places.filter((id) => entities.get(id)?.kind !== 'country'));
  const telling: Telling = {
    ...{ type: report.type, status: report.status, language: document.article.language },
    ...{ actors, recipients, places, ...whenOf(document, report) },
    stems: wordsOf(report.trigger.text, 4).map((word) => word.slice(0, STEM)),
    ...sceneOf(document, entities, report),
    ...(isAgain(document.article, report.trigger) ? { again: true as const } : {}),
  };
  const subject = subjectOf(document, entities, report, telling);
  return {
    ...telling,
    subject,
    block: subject === null || telling.when === '' ? null : blockOf(subject, telling.when),
    telling: identify('telling', telling),
  };
}

export function blockOf(subject: string, when: string): string {
  return `${subject} ${when}`;
}

/** Class and the most particular of those to whom it was done, else the country or place, else who did it. */
function subjectOf(
  document: Document,
  entities: ReadonlyMap<string, Entity>,
  report: EventReport,
  { status, actors, recipients }: Telling,
): string | null {
  if (status === 'hypothetical') return null;
  const anchor = MUTUAL.has(report.type)
    ? anchorOf(actors)
    : (anchorOf(recipients) ?? placeOf(document, entities, report) ?? anchorOf(actors));
  return anchor === null ? null : `${report.type} ${anchor}`;
}

export function isMutual(type: EventClass): boolean {
  return MUTUAL.has(type);
}

function keyOf(entities: ReadonlyMap<string, Entity>, entity: Entity | undefined): string | null {
  if (entity === undefined) return null;
  if (entity.described) {
    const country = entity.of === undefined ? entity.in : (entities.get(entity.of)?.iso3 ?? entity.in);
    return country === undefined ? null : `~${country}`;
  }
  if (entity.iso3 !== undefined || entity.wikidata !== undefined)
    return entity.iso3 ?? entity.wikidata ?? null;
  const name = foldName(entity.name);
  return `${entity.kind}:${entity.kind === 'place' ? name.replace(SORT_OF_PLACE, '') : name}`;
}

/** What sort of place it is, which one text says and another doesn't: a Kabupaten is another place than the Kota of its name. */
const SORT_OF_PLACE = /^(?:kota(?:madya)?|provinsi|(?:city|town|province) of) (?=\p{L})/u;

/** The most particular of parties, by its kind, then by its key. */
function anchorOf(keys: readonly string[]): string | null {
  const rank = (key: string) => {
    const kind = PARTICULAR.findIndex((each) => key.startsWith(`${each}:`));
    return kind < 0 ? PARTICULAR.length : kind;
  };
  const [first] = keys.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return first?.replace(/^~/u, '') ?? null;
}

/** To whom an event is done that tells only where: the place's country, else the place. */
function placeOf(
  document: Document,
  entities: ReadonlyMap<string, Entity>,
  report: EventReport,
): string | null {
  const place = report.places.map((id) => entities.get(id)).find((each) => each !== undefined);
  if (place === undefined) return null;
  return place.iso3 ?? place.in ?? countryBehind(document, place) ?? keyOf(entities, place);
}

/** The country that the text names right behind a place: "Tarn, Norway," or "Tarn in Norway"; a comma alone may end a clause. */
function countryBehind({ article: { text }, entities }: Document, { mentions }: Entity): string | null {
  for (const { end } of mentions) {
    const [joint] = /^(?:,? (?:in|di) |, )/u.exec(text.slice(end, end + LONGEST_JOINT)) ?? [];
    if (joint === undefined) continue;
    const start = end + joint.length;
    for (const { iso3, mentions: named } of entities) {
      const country = iso3 === undefined ? undefined : named.find((mention) => mention.start === start);
      if (country !== undefined && (joint !== ', ' || /^(?:[,.;:)\n]|$)/u.test(text.slice(country.end))))
        return iso3 ?? null;
    }
  }
  return null;
}

const LONGEST_JOINT = ', in '.length;

function whenOf(document: Document, { date }: EventReport): Pick<Telling, 'when' | 'dated'> {
  if (date !== null) {
    const days = [date.from.slice(0, 10), date.to.slice(0, 10)];
    const when = days[0] === days[1] ? days[0] : date.from.slice(0, date.precision === 'year' ? 4 : 7);
    return { when: when ?? '', dated: 'told' };
  }
  const { published } = document.article;
  const day = published?.from.slice(0, 10) ?? '';
  return published === null || day !== published.to.slice(0, 10)
    ? { when: '', dated: 'never' }
    : { when: day, dated: 'published' };
}

function sceneOf(
  document: Document,
  entities: ReadonlyMap<string, Entity>,
  { trigger, actors, recipients, places }: EventReport,
): Pick<Telling, 'scene' | 'names' | 'sentence'> {
  const parties = new Set([...actors, ...recipients, ...places]);
  const [start, end] = sentenceAround(document.article.text, trigger);
  const sentence = document.article.text.slice(start, end);
  const within = document.entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
  const taken = new Set(
    within
      .filter(({ id }) => parties.has(id))
      .flatMap(({ mentions }) => mentions.flatMap((mention) => wordsOf(mention.text, SHORTEST_WORD))),
  );
  const words = wordsOf(sentence, SHORTEST_WORD).filter((word) => isFigure(word) || !taken.has(word));
  const names = within
    .filter(({ id, kind, described }) => !described && kind !== 'country' && !parties.has(id))
    .flatMap((entity) => keyOf(entities, entity) ?? []);
  return {
    scene: [...new Set(words)].slice(0, MOST_WORDS).sort(),
    names: [...new Set(names)].sort(),
    sentence: identify('sentence', sentence),
  };
}

/** Letters around a trigger in which words tell that it is done once more. */
const BESIDE_TRIGGER = 24;

/** Words right before a trigger, or the first of it, and right behind one; "meminta kembali" asks for something back. */
const AGAIN: Readonly<Record<Language, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: {
    before: /\b(?:again|once more|once again|repeatedly|renewed)(?: \w+ly)?(?: \w+)?$/iu,
    behind:
      /^(?: \w+){0,2} (?:again|once more|once again|(?:for )?(?:a|the) (?:second|third|fourth) time)\b/iu,
  },
  id: {
    before: /\b(?:kembali|lagi-lagi|sekali lagi)(?: \w+)?$/iu,
    behind:
      /^(?: \w+)?(?: lagi| sekali lagi| untuk ke(?:dua|tiga|empat) kali(?:nya)?| untuk kesekian kali(?:nya)?)(?![\p{L}-])/iu,
  },
};

function isAgain({ text, language }: Document['article'], trigger: Span): boolean {
  const { before, behind } = AGAIN[language];
  const [first = ''] = /^[\p{L}-]+ ?/u.exec(trigger.text) ?? [];
  const ahead = text.slice(Math.max(0, trigger.start - BESIDE_TRIGGER), trigger.start).trimEnd();
  return (
    before.test(ahead) ||
    (first !== trigger.text && before.test(first.trimEnd())) ||
    behind.test(text.slice(trigger.end, trigger.end + BESIDE_TRIGGER))
  );
}

/** Near enough for what is compared; "U.S. " and "J. " end none. */
function sentenceAround(text: string, { start, end }: Span): readonly [start: number, end: number] {
  const floor = Math.max(0, start - LONGEST_SENTENCE);
  let from = floor;
  for (const { index } of text.slice(floor, start).matchAll(SENTENCE_END)) from = floor + index;
  const after = text.slice(end).search(SENTENCE_END);
  return [from, after < 0 ? text.length : end + after];
}

/** How many letters before a trigger are looked through. */
const LONGEST_SENTENCE = 4000;

/** A mark and a blank behind it, but for the point of an initial; or the end of a line. */
const SENTENCE_END = /(?:(?<!(?<!\p{L})\p{L})\.|[!?])["”]?\s|\n/gu;

function isFigure(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function wordsOf(text: string, shortest: number): string[] {
  const words = text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= shortest || isFigure(word));
}
