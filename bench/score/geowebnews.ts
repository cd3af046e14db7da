import { join } from 'node:path';
import type { Document, MentionUse } from '../../server/document/document.ts';
import { parseNotes } from './brat.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
import { listData, readData } from './data-files.ts';
import { excerptOf } from './excerpts.ts';
import { f1Figure, shareFigure, sumOf, type Tally } from './figures.ts';
import { type Range, touch } from './matching.ts';
import { readText } from './reading.ts';

/** A labelled place name, or a mention of ours; offsets are UTF-16 units of the Document's text. */
interface Place extends Range {
  readonly label: string;
}

interface ReadArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Place[];
  /** Place names that the labels know and that are not counted. */
  readonly beside: readonly Place[];
  readonly ours: readonly Place[];
}

/** The classes that are toponyms, each with the note that its recall goes to. */
const COUNTED: Readonly<Record<string, string>> = {
  Literal: 'literal',
  Literal_Modifier: 'literal',
  Coercion: 'literal',
  Mixed: 'mixed',
  Embedded_Literal: 'literal',
  Metonymic: 'associative',
  Non_Literal_Modifier: 'associative',
};

/** Place names for which a mention of ours is neither right nor wrong. */
const WAIVED: ReadonlySet<string> = new Set(['Embedded_Non_Lit', 'Demonym']);

const USES: ReadonlySet<MentionUse> = new Set(['name', 'short', 'seat', 'demonym']);

const DEFINITIONS = `geowebnews: English web news with place names and their use
  Text     The .txt without its first line (title and link, where nothing is labelled), made NFC.
  Labels   Toponyms are the spans of class Literal, Literal_Modifier, Coercion, Mixed, Embedded_Literal, Metonymic and
           Non_Literal_Modifier; of equal spans one counts. Not counted: Embedded_Non_Lit (within the name of something
           else), Demonym, Language, Homonym, Non_Toponym and the expressions that are no names.
  Ours     mentions of entities of kind country or place with use name, short, seat or demonym; of equal spans one counts.
  toponyms F1   exact: start and end are the same. One of ours that touches a span of Embedded_Non_Lit or Demonym and
           is no exact hit is left out, as those are of the labels; in "nothing left out" it is false.
  Notes    recall by class (exact); "touched" the share of toponyms that any of ours shares a character with.`;

export const GEOWEBNEWS: LabelledSet = {
  name: 'geowebnews',
  folder: 'bench/geowebnews',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(listData(data, '.ann').map((file) => readOne(data, file.slice(0, -4)))),
};

function readOne(folder: string, name: string): ReadArticle {
  const stored = readData(join(folder, `${name}.txt`));
  const head = stored.indexOf('\n') + 1;
  const notes = parseNotes(readData(join(folder, `${name}.ann`)), stored, `${name}.ann`);
  const body = stored.slice(head);
  const text = body.normalize('NFC');
  const toNfc = (at: number) => (text === body ? at - head : stored.slice(head, at).normalize('NFC').length);
  const places = notes.flatMap(({ label, ranges }) =>
    ranges.slice(0, 1).map(({ start, end }) => ({ label, start: toNfc(start), end: toNfc(end) })),
  );
  return {
    name,
    text,
    gold: distinct(places.filter(({ label }) => COUNTED[label] !== undefined)),
    beside: places.filter(({ label }) => WAIVED.has(label)),
    ours: placesOf(readText(`${name}.txt`, text, 'en', null)),
  };
}

/** The place names that a Document tells, in the order of the text. */
export function placesOf(document: Document): Place[] {
  const places = document.entities
    .filter(({ kind }) => kind === 'country' || kind === 'place')
    .flatMap(({ kind, mentions }) =>
      mentions.filter(({ use }) => USES.has(use)).map(({ start, end }) => ({ label: kind, start, end })),
    );
  return distinct(places).sort((a, b) => a.start - b.start || a.end - b.end);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()];
}

const same = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

function measure(articles: readonly ReadArticle[]): Measured {
  const figures: Figure[] = [
    f1Figure('toponyms F1', sumOf(articles.map((read) => tallyOf(read, true))), 0.8),
    f1Figure('toponyms F1, nothing left out', sumOf(articles.map((read) => tallyOf(read, false))), null),
    ...[...new Set(Object.values(COUNTED))].map((cut) => recallFigure(articles, cut)),
    shareOf(
      'demonyms told',
      articles,
      ({ beside }) => beside.filter(({ label }) => label === 'Demonym'),
      same,
    ),
    shareOf(
      'toponyms touched',
      articles,
      ({ gold }) => gold,
      (a, b) => touch([a], [b]),
    ),
  ];
  const labelled = sumLengths(articles, ({ gold }) => gold);
  const own = sumLengths(articles, ({ ours }) => ours);
  return {
    figures,
    findings: articles.flatMap(findingsOf),
    notes: [`${articles.length} articles; ${labelled} toponyms labelled, ${own} place names of ours`],
  };
}

function sumLengths(articles: readonly ReadArticle[], of: (read: ReadArticle) => readonly Place[]): number {
  return articles.reduce((sum, read) => sum + of(read).length, 0);
}

/** Exact hits; with `waived` those of ours that only touch what is not counted are left out. */
function tallyOf({ gold, beside, ours }: ReadArticle, waived: boolean): Tally {
  const right = ours.filter((own) => gold.some((labelled) => same(own, labelled)));
  const left = waived ? ours.filter((own) => !right.includes(own) && touch([own], beside)) : [];
  return { right: right.length, ours: ours.length - left.length, gold: gold.length };
}

function recallFigure(articles: readonly ReadArticle[], cut: string): Figure {
  const inCut = ({ gold }: ReadArticle) => gold.filter(({ label }) => COUNTED[label] === cut);
  return shareOf(`recall, ${cut}`, articles, inCut, same);
}

function shareOf(
  what: string,
  articles: readonly ReadArticle[],
  of: (read: ReadArticle) => readonly Place[],
  meets: (a: Range, b: Range) => boolean,
): Figure {
  let met = 0;
  for (const read of articles)
    met += of(read).filter((labelled) => read.ours.some((own) => meets(own, labelled))).length;
  return shareFigure(what, met, sumLengths(articles, of), null);
}

function findingsOf(read: ReadArticle): Finding[] {
  const { gold, beside, ours, text } = read;
  const missed = gold.filter((labelled) => !ours.some((own) => same(own, labelled)));
  const wrong = ours.filter((own) => !gold.some((labelled) => same(own, labelled)) && !touch([own], beside));
  const near = (range: Range, others: readonly Place[]) =>
    others
      .filter((other) => touch([other], [range]))
      .map((other) => text.slice(other.start, other.end))
      .join(' | ');
  return [
    ...missed.map((range) => ({
      kind: `missed, ${COUNTED[range.label]}`,
      article: read.name,
      gold: `${text.slice(range.start, range.end)} (${range.label})`,
      ours: near(range, ours),
      context: excerptOf(text, range),
    })),
    ...wrong.map((range) => ({
      kind: 'false',
      article: read.name,
      gold: near(range, gold),
      ours: `${text.slice(range.start, range.end)} (${range.label})`,
      context: excerptOf(text, range),
    })),
  ];
}
