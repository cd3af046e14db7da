import { join } from 'node:path';
import type { Document, Statement } from '../../server/document/document.ts';
import {
  type Attribution,
  contentScore,
  saidByScore,
  sameSource,
  type Weighed,
  weigh,
  wholePairs,
} from './attributions.ts';
import { parseBrat } from './brat.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
import { listData, readData } from './data-files.ts';
import {
  f1Figure,
  figureOf,
  precisionOf,
  recallOf,
  rounded,
  shareFigure,
  sumOf,
  type Tally,
} from './figures.ts';
import { type Pair, pairUp, type Range, touch } from './matching.ts';
import { dayOf, readText } from './reading.ts';

/** A labelled article beside what extraction makes of it; all offsets are UTF-16 units of the Document's text. */
export interface ReadArticle {
  readonly name: string;
  readonly document: Document;
  readonly gold: readonly Weighed[];
  readonly ours: readonly Weighed[];
  /** The Document's statements that each of ours is made of: one, or one of each who said it together. */
  readonly statements: readonly (readonly Statement[])[];
}

const PARTS = ['dev', 'train'];

const DEFINITIONS = `polnear: English political news (--part dev or train; default dev)
  Text     As stored (offsets count its characters), made NFC; published on the day in the file's name. An attribution
           is an event line of the .ann with its Cue, Source and Content ranges; Discard and Discuss are left out.
           Ours: every statement of the Document, by its cue, sources and contents; those of several who said it
           together (one cue, the same contents) are one, as they are in the labels.
  Match    whole: cues share a character; sources share a character, or both have none; of the words (runs of letters
           and digits) that either content holds, both hold at least half (Jaccard >= .5). One to one, the highest
           Jaccard first. One of ours without a cue or without content matches none.
  Cuts     the same test on both sides. speech-verb cues: the cue holds a word of speech-verbs.txt. quoted: the content
           begins with a double quotation mark (" “ ” or two apostrophes) or right after one. all: everything.
           mostly in quotation marks: at least three quarters of the words of the content stand between such marks
           (paired within a paragraph; one that is not closed there counts only if it opens the paragraph).
  F1       of a cut: recall = labelled ones in the cut that match any of ours; precision = ours in the cut that match
           any labelled one. "precision on speech-verb cues" is the precision of that cut.
  direct   the labelled ones of the quoted cut: "content and source" the share that has one of ours with Jaccard >= .5
           and the same source (as above), "content" the share with Jaccard >= .5; the cue is waived, one to one.`;

export const POLNEAR: LabelledSet = {
  name: 'polnear',
  folder: 'bench/polnear',
  parts: PARTS,
  definitions: DEFINITIONS,
  measure: ({ data, part }) => measure(readPolnear(data, part ?? 'dev')),
};

/** The articles of a part, each with its Document. */
export function readPolnear(data: string, part: string): ReadArticle[] {
  const verbs = new Set(readData(join(data, 'speech-verbs.txt')).split(/\s+/u).filter(Boolean));
  const folder = join(data, part);
  return listData(folder, '.ann').map((file) => readOne(folder, file.slice(0, -'.ann'.length), verbs));
}

function readOne(folder: string, name: string, verbs: ReadonlySet<string>): ReadArticle {
  const stored = readData(join(folder, `${name}.txt`));
  const links = parseBrat(readData(join(folder, `${name}.ann`)), stored, `${name}.ann`);
  const text = stored.normalize('NFC');
  const toNfc = (range: Range): Range =>
    text === stored ? range : { start: nfcLength(stored, range.start), end: nfcLength(stored, range.end) };
  const gold = links.map((link): Attribution => {
    const rangesOf = (role: string) =>
      link.arguments.filter((each) => each.role === role).flatMap((each) => each.note.ranges.map(toNfc));
    return { cue: rangesOf('Cue'), sources: rangesOf('Source'), contents: rangesOf('Content') };
  });
  const day = /_(\d{4}-\d\d-\d\d)_/u.exec(name)?.[1];
  const document = readText(`${name}.txt`, text, 'en', day ? dayOf(day) : null);
  const statements = together(document.statements);
  const ours = statements.map((group): Attribution => {
    const { cue, contents } = group[0];
    return { cue: cue ? [cue] : [], sources: group.flatMap(({ sources }) => sources), contents };
  });
  return { name, document, gold: weigh(text, gold, verbs), ours: weigh(text, ours, verbs), statements };
}

/** Statements, with those of one cue and the same contents, which several said together, in one group. */
export function together(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const groups: [Statement, ...Statement[]][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last && isShared(last[0], statement)) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function isShared(a: Statement, b: Statement): boolean {
  const [ours, theirs] = [a.contents, b.contents];
  if (a.cue === null || a.cue.start !== b.cue?.start || ours.length !== theirs.length) return false;
  return ours.every(({ start, end }, i) => theirs[i]?.start === start && theirs[i]?.end === end);
}

function nfcLength(text: string, end: number): number {
  return text.slice(0, end).normalize('NFC').length;
}

const CUTS = [
  { name: 'speech-verb cues', reach: 0.6, holds: (each: Weighed) => each.speechVerb },
  { name: 'quoted', reach: 0.75, holds: (each: Weighed) => each.quoted },
  { name: 'all', reach: 0.45, holds: () => true },
  { name: 'mostly in quotation marks', reach: null, holds: (each: Weighed) => each.mostlyQuoted },
] as const;

function measure(articles: readonly ReadArticle[]): Measured {
  const pairs = articles.map(({ gold, ours }) => wholePairs(gold, ours));
  const tallies = CUTS.map((cut) =>
    sumOf(articles.map((article, place) => tallyOf(article, pairs[place] ?? [], cut.holds))),
  );
  const figures = CUTS.map((cut, place) =>
    f1Figure(`whole attribution F1, ${cut.name}`, tallies[place] ?? sumOf([]), cut.reach),
  );
  const speech = tallies[0] ?? sumOf([]);
  return {
    figures: [...figures, ...directFigures(articles), speechPrecision(speech)],
    findings: articles.flatMap((article, place) => findingsOf(article, pairs[place] ?? [])),
    notes: [notesOf(articles)],
  };
}

function speechPrecision(tally: Tally): Figure {
  const counts = { right: tally.right, ours: tally.ours, recall: rounded(recallOf(tally)) };
  return figureOf('precision on speech-verb cues', precisionOf(tally), 0.7, counts);
}

/** Counts of one article in a cut: `right` of ours, `found` of the labelled ones. */
export function tallyOf(
  { gold, ours }: Pick<ReadArticle, 'gold' | 'ours'>,
  pairs: readonly Pair[],
  inCut: (each: Weighed) => boolean,
): Tally {
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matchedOurs = new Set(pairs.map((pair) => pair.ours));
  return {
    gold: gold.filter(inCut).length,
    found: gold.filter((each, place) => inCut(each) && matchedGold.has(place)).length,
    ours: ours.filter(inCut).length,
    right: ours.filter((each, place) => inCut(each) && matchedOurs.has(place)).length,
  };
}

function directFigures(articles: readonly ReadArticle[]): Figure[] {
  let of = 0;
  let contents = 0;
  let both = 0;
  for (const { gold, ours } of articles) {
    const direct = gold.filter((each) => each.quoted);
    of += direct.length;
    contents += pairUp(direct, ours, contentScore).length;
    both += pairUp(direct, ours, saidByScore).length;
  }
  return [
    shareFigure('direct: content and source', both, of, 0.85),
    shareFigure('direct: content', contents, of, null),
  ];
}

function notesOf(articles: readonly ReadArticle[]): string {
  const gold = articles.flatMap((article) => article.gold);
  const ours = articles.flatMap((article) => article.ours);
  const bare = (all: readonly Weighed[]) => all.filter((each) => each.sources.length === 0).length;
  return (
    `${articles.length} articles; ${gold.length} attributions labelled (${bare(gold)} without a source), ` +
    `${ours.length} statements of ours (${bare(ours)} without a source, ` +
    `${ours.filter((each) => each.cue.length === 0).length} without a cue, ` +
    `${ours.filter((each) => each.words.size === 0).length} without content)`
  );
}

/** What a labelled attribution or one of ours failed by, looking at the nearest of the other side. */
function findingsOf(article: ReadArticle, pairs: readonly Pair[]): Finding[] {
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matchedOurs = new Set(pairs.map((pair) => pair.ours));
  const leftGold = article.gold.filter((_, place) => !matchedGold.has(place));
  const leftOurs = article.ours.filter((_, place) => !matchedOurs.has(place));
  const missed = leftGold.map((gold) => {
    const near = nearestOf(gold, leftOurs);
    return findingOf(
      article,
      `missed${cutName(gold)}: ${near ? differenceOf(gold, near) : 'nothing there'}`,
      gold,
      near,
    );
  });
  const extra = leftOurs
    .filter((ours) => !nearestOf(ours, leftGold))
    .map((ours) => findingOf(article, `false${cutName(ours)}: nothing labelled there`, null, ours));
  return [...missed, ...extra];
}

function cutName(each: Weighed): string {
  return each.quoted ? ', quoted' : each.speechVerb ? ', speech verb' : ', other cue';
}

/** The one whose cue touches, else the one with the most of the content in common. */
function nearestOf(one: Weighed, others: readonly Weighed[]): Weighed | null {
  const sameCue = others.find((other) => touch(other.cue, one.cue));
  if (sameCue) return sameCue;
  const common = (other: Weighed) => [...other.words].filter((word) => one.words.has(word)).length;
  const best = [...others].sort((a, b) => common(b) - common(a))[0];
  return best && 2 * common(best) >= one.words.size && common(best) > 0 ? best : null;
}

function differenceOf(gold: Weighed, ours: Weighed): string {
  const cue = touch(gold.cue, ours.cue);
  const source = ours.sources.length === 0 ? 'no source' : 'other source';
  const parts = [
    cue ? '' : 'other cue',
    sameSource(gold, ours) ? '' : source,
    contentScore(gold, ours) === null ? 'other content' : '',
  ];
  return parts.filter(Boolean).join(' and ') || 'taken by another';
}

function findingOf(article: ReadArticle, kind: string, gold: Weighed | null, ours: Weighed | null): Finding {
  const { text } = article.document.article;
  const all = [gold, ours].flatMap((each) => (each ? [...each.cue, ...each.contents.slice(0, 1)] : []));
  const first = all[0] ?? { start: 0, end: 0 };
  const before = text.slice(Math.max(0, first.start - 200), first.start);
  const middle = text.slice(first.start, first.end);
  const context = `${before}[[${middle}]]${text.slice(first.end, first.end + 200)}`;
  const rule = article.statements[ours ? article.ours.indexOf(ours) : -1]?.[0]?.rule ?? '';
  return {
    kind,
    article: article.name.slice(0, 40),
    gold: gold ? digestOf(text, gold) : '',
    ours: ours ? `${digestOf(text, ours)} (${rule})` : '',
    context,
  };
}

function digestOf(text: string, { cue, sources, contents }: Attribution): string {
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return `<${words(sources)}> <${words(cue)}> <${words(contents).replaceAll('\n', ' ¶ ')}>`;
}
