import type {
  Act,
  Document,
  Entity,
  Interval,
  Language,
  Statement,
  StatementKind,
} from '../document/document.ts';
import { identify } from '../document/identifier.ts';
import { dayNumber } from './days.ts';
import { foldName } from './names.ts';
import type { NamedSpeaker } from './speakers.ts';
import { FEWEST_EQUAL_SUBJECT_WORDS, FEWEST_WORDS, WIDEST_DAYS } from './utterance-bands.ts';
import { subjectWords, wordsOf } from './words.ts';

/** What of a statement is compared with others. */
export interface Reported {
  readonly language: Language;
  /** Words of the contents in order. */
  readonly words: readonly string[];
  /** Those in quotation marks: all of a direct statement's as one list, else a list for each quotation. */
  readonly quoted: readonly (readonly string[])[];
  /** The best candidate; null where nobody is named. */
  readonly speaker: NamedSpeaker | null;
  /** Days since 1970, both inclusive, in which it was said, or published where that isn't told; null: no date. */
  readonly days: readonly [first: number, last: number] | null;
  /** Codes, else normalised names, of the entities that it is about, sorted. */
  readonly about: readonly string[];
  /** True for what the speaker denies as a whole: "denied that the words". */
  readonly denied: boolean;
}

/** What `reportedOf` is made from, as a Document and the graph both give it. */
export interface ReportedParts {
  readonly language: Language;
  readonly kind: StatementKind;
  readonly act: Act;
  readonly contents: readonly string[];
  readonly speaker: NamedSpeaker | null;
  /** First and last days, ISO dates: of the saying and of publication. */
  readonly said: readonly [string, string] | null;
  readonly published: readonly [string, string] | null;
  readonly targets: readonly { readonly code: string | null; readonly name: string }[];
}

/** Words before and after a statement that tell its passage, looked for in so many characters; with fewer than so many in all, the whole text does. */
const SURROUNDING_WORDS = 10;
const SURROUNDINGS = 200;

export function reportedOf(parts: ReportedParts): Reported {
  const { language, kind, act, contents, speaker, said, published, targets } = parts;
  const words = contents.flatMap(wordsOf);
  return {
    language,
    words,
    quoted: kind === 'direct' ? [words] : contents.flatMap(quotationsIn).map(wordsOf),
    speaker: speaker && { ...speaker, name: foldName(speaker.name) },
    days: daysOf(said, WIDEST_DAYS) ?? daysOf(published, Infinity),
    about: [...new Set(targets.map(({ code, name }) => code ?? foldName(name)))].sort(),
    denied: act === 'deny',
  };
}

function quotationsIn(content: string): string[] {
  const found = content.matchAll(
    /["“«]([^"“”«»]+)["”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]+)['’](?![\p{L}\p{N}])/gu,
  );
  return [...found].map(([, inside, within]) => inside ?? within ?? '');
}

function daysOf(told: readonly [string, string] | null, widest: number): Reported['days'] {
  if (told === null) return null;
  const [first, last] = [dayNumber(told[0]), dayNumber(told[1])];
  return last - first <= widest ? [first, last] : null;
}

/** A statement with what it is compared by. */
export interface ComparedStatement {
  readonly reported: Reported;
  /**
   * The same for statements that agree in all that is compared, which are one utterance: "equal words by a speaker of
   * one name in one language on the same days". Where the words are few or nobody is named that tells too little: the
   * words around it must then be the same too, as in a passage that is copied.
   */
  readonly wording: string;
}

const compared = new WeakMap<Statement, ComparedStatement>();

/** As `ComparedStatement`; worked out once for each statement. */
export function comparedStatement(document: Document, statement: Statement): ComparedStatement {
  const known = compared.get(statement);
  if (known !== undefined) return known;
  const reported = reportedOf(partsOf(document, statement));
  const made = { reported, wording: wordingOf(reported, document.article.text, boundsOf(statement)) };
  compared.set(statement, made);
  return made;
}

function partsOf({ article, entities }: Document, statement: Statement): ReportedParts {
  const find = (id: string | undefined) => entities.find((entity) => entity.id === id);
  const speaker = find(statement.speakers[0]?.entity);
  return {
    language: article.language,
    kind: statement.kind,
    act: statement.act,
    contents: statement.contents.map(({ text }) => text),
    speaker: speaker === undefined ? null : { ...named(speaker), kind: speaker.kind },
    said: bounds(statement.said),
    published: bounds(article.published),
    targets: statement.targets.flatMap((target) => {
      const entity = 'entity' in target ? find(target.entity) : undefined;
      return entity === undefined ? [] : [named(entity)];
    }),
  };
}

function named({ iso3, wikidata, name, described }: Entity) {
  return { code: described ? null : (iso3 ?? wikidata ?? null), name, described: described === true };
}

function bounds(interval: Interval | null): readonly [string, string] | null {
  return interval && [interval.from.slice(0, 10), interval.to.slice(0, 10)];
}

function boundsOf({ cue, sources, contents }: Statement): readonly [number, number] {
  const spans = [...(cue === null ? [] : [cue]), ...sources, ...contents];
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
}

/** `text` is the article's; `start` and `end` bound the statement in it, its source and cue included. */
export function wordingOf(
  reported: Reported,
  text: string,
  [start, end]: readonly [start: number, end: number],
): string {
  const { language, words, quoted, speaker, days, about, denied } = reported;
  const who = speaker && [speaker.kind, speaker.code, speaker.name, speaker.described];
  const said = [
    language,
    words,
    quoted.map((run) => run.length),
    who,
    days,
    about,
    ...(denied ? ['denied'] : []),
  ];
  if (words.length >= FEWEST_WORDS && speaker !== null && !speaker.described)
    return identify('wording', said);
  const before = wordsOf(text.slice(Math.max(0, start - SURROUNDINGS), start)).slice(-SURROUNDING_WORDS);
  const after = wordsOf(text.slice(end, end + SURROUNDINGS)).slice(0, SURROUNDING_WORDS);
  const tellsEnough = before.length + after.length >= SURROUNDING_WORDS;
  return identify('passage', said, before, after, tellsEnough ? null : text);
}

/**
 * The wording that a statement had before somebody judged it: since then it has one of its own, `ORIGIN/ID`, so that it
 * can go to another utterance than those that agree with it.
 */
export function originOf(wording: string): string {
  return wording.split('/', 1)[0] ?? wording;
}

/** The wording of its own of a statement that somebody judged. */
export function ownWording(origin: string, statement: string): string {
  return `${origin}/${statement}`;
}

/** True where even few words tell so much of a subject that who says them twice in a day or two is reported twice. */
export function tellsSubject({ words, language }: Pick<Reported, 'words' | 'language'>): boolean {
  return subjectWords(words, language).length >= FEWEST_EQUAL_SUBJECT_WORDS;
}
