import { join } from 'node:path';
import type { Document } from '../../server/document/document.ts';
import type { Span } from '../../server/document/span.ts';
import { parseTagged } from './bilou.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
import { readData } from './data-files.ts';
import { f1Figure, shareFigure, sumOf, type Tally } from './figures.ts';
import { pairUp, type Range, touch } from './matching.ts';
import { articlesOf, type LabelledArticle, type LabelledQuote, quotesOf } from './pfsa-labels.ts';
import {
  isPersonOf,
  isPublicFigure,
  type OwnQuote,
  ownBodies,
  ownPersons,
  ownQuotes,
  ownRoles,
  speakerOf,
} from './pfsa-ours.ts';
import { readText } from './reading.ts';
import { isMark, tokensAt } from './rebuilding.ts';

/** A labelled article beside what extraction makes of it. */
export interface ReadArticle {
  readonly article: LabelledArticle;
  readonly document: Document;
  readonly gold: readonly LabelledQuote[];
  readonly ours: readonly OwnQuote[];
}

const PARTS = ['dev-30', 'dev-40'];

const DEFINITIONS = `pfsa-id: Indonesian news, direct quotations (--part dev-30 or dev-40; default dev-30)
  Text     An article runs from one dateline ("PLACE, KOMPAS —") to the next; blank lines of the file bound nothing.
           Its tokens become one running text (one paragraph): a space between tokens, but none before ,.;:?!)] and a
           closing mark, none after ([ and an opening one, none around a hyphen or slash between two words. “ opens;
           of the other double marks in an article every second one closes. Read as Indonesian, no published date.
           Our spans go back to the tokens that they touch.
  STATEMENT   F1. Labelled: each STATEMENT. Ours: each content span of a direct or mixed statement that stands right
           between two quotation marks, once. Right: the same tokens, both without the quotation marks and the
           punctuation , . ; : ? ! … at their edges. Quotations that the set leaves unlabelled count as false.
           "of public figures": the set's subject. It labels the quotations of people with an office and none of
           people in the street; so this one asks only after those of ours whose speaker has a role in the text (an
           office, a calling such as "epidemiolog", a body; not what anybody may be: "warga", "pedagang") or is told
           by one ("sang menteri"). The third leaves out those of ours that touch no labelled one.
  PERSON, ROLE, AFFILIATION   F1 inside attributions. Labelled: each span of that label (the set labels only the people
           it quotes, once each, where the office stands beside the name). Ours, of the speakers of the statements of
           STATEMENT that are named and have such a role, each once: PERSON of their full names (as many words as the
           entity's name; a one-word name: its first mention) the one nearest to a role, with the ranks and degrees
           right before it ("dr Ada Lind": so the set labels them); ROLE that role's title, with the name of the place
           it is for where that follows at once ("Wali Kota Bekasi" is one ROLE); AFFILIATION the mention nearest to
           the title of the organisation that the role is for. Right: same tokens.
  speaker  share right of the statements that are right in STATEMENT and whose person the labels tell. That person:
           after CUE (within 60 tokens) the next PERSON or PERSONCOREF of the sentence, else the last before the
           statement; for CUECOREF the last before the statement, within 200 tokens. A PERSONCOREF stands for the
           nearest PERSON before (else the first after) that holds all its words, a pronoun for the last person before
           it, an office for the nearest PERSON labelled with that ROLE; where none fits the statement is left out.
           Right: our first speaker is a person that has a mention on the labelled full name, or all words of the
           one's name are in the other's.`;

export const PFSA_ID: LabelledSet = {
  name: 'pfsa-id',
  folder: 'bench/pfsa-id',
  parts: PARTS,
  definitions: DEFINITIONS,
  measure: ({ data, part }) => measure(readPfsa(data, part ?? 'dev-30')),
};

/** The articles of a part, each with its Document. */
export function readPfsa(data: string, part: string): ReadArticle[] {
  const file = join(data, `${part}.txt`);
  return articlesOf(parseTagged(readData(file), file)).map((article) => {
    const document = readText(`${part} ${article.name}`, article.rebuilt.text, 'id', null);
    return { article, document, gold: quotesOf(article), ours: ownQuotes(article, document) };
  });
}

function measure(articles: readonly ReadArticle[]): Measured {
  const statements = articles.map(statementPairs);
  const named = [
    spanFigure('PERSON', articles, ownPersons, 0.8),
    spanFigure('ROLE', articles, ownRoles, 0.72),
    spanFigure('AFFILIATION', articles, ownBodies, 0.7),
  ];
  const rightIn = (place: number) => statements[place]?.length ?? 0;
  const strict = articles.map(
    ({ gold, ours }, place): Tally => ({ right: rightIn(place), ours: ours.length, gold: gold.length }),
  );
  const labelledOnly = articles.map(
    (read, place): Tally => ({ right: rightIn(place), ours: touching(read), gold: read.gold.length }),
  );
  const figures = articles.map(
    (read): Tally => ({
      right: statementPairs({ ...read, ours: ofPublicFigures(read) }).length,
      ours: ofPublicFigures(read).length,
      gold: read.gold.length,
    }),
  );
  const speaker = speakers(articles);
  return {
    figures: [
      f1Figure('STATEMENT exact F1', sumOf(strict), 0.95),
      f1Figure('STATEMENT exact F1, of public figures', sumOf(figures), null),
      f1Figure('STATEMENT exact F1, unlabelled ones left out', sumOf(labelledOnly), null),
      ...named.map((each) => each.figure),
      speaker.figure,
    ],
    findings: [
      ...articles.flatMap(statementFindings),
      ...named.flatMap((each) => each.findings),
      ...speaker.findings,
    ],
    notes: [notesOf(articles)],
  };
}

function notesOf(articles: readonly ReadArticle[]): string {
  const count = (number: (article: ReadArticle) => number) =>
    articles.reduce((sum, article) => sum + number(article), 0);
  const tokens = count(({ article }) => article.tokens.length);
  const marks = count(({ article }) => article.tokens.filter((token) => isMark(token.text)).length);
  const known = count(({ gold }) => gold.filter((quote) => quote.person).length);
  const all = count(({ document }) => document.statements.length);
  return (
    `${articles.length} articles, ${tokens} tokens, ${marks} double quotation marks; ` +
    `${count(({ gold }) => gold.length)} STATEMENT labelled, ${known} of them with a person that the labels tell; ` +
    `${all} statements of ours, ${count(({ ours }) => ours.length)} of them quotations`
  );
}

const sameRange = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

/** Which labelled quotations are ours too, token for token. */
export function statementPairs({ gold, ours }: ReadArticle) {
  return pairUp(gold, ours, (labelled, own) => (sameRange(labelled.core, own.core) ? 1 : null));
}

/** Those of our quotations whose speaker the text gives an office or a body. */
function ofPublicFigures({ document, ours }: ReadArticle): readonly OwnQuote[] {
  return ours.filter((own) => isPublicFigure(document, own));
}

/** How many quotations of ours touch a labelled one. */
function touching({ gold, ours }: ReadArticle): number {
  const cores = gold.map((labelled) => labelled.core);
  return ours.filter((own) => touch([own.core], cores)).length;
}

interface FigureWithFindings {
  readonly figure: Figure;
  readonly findings: readonly Finding[];
}

function spanFigure(
  label: string,
  articles: readonly ReadArticle[],
  spansOf: (document: Document, quotes: readonly OwnQuote[]) => Span[],
  reach: number,
): FigureWithFindings {
  const findings: Finding[] = [];
  const tallies = articles.map((read): Tally => {
    const gold = read.article.ranges.filter((range) => range.label === label);
    const ours = spansOf(read.document, read.ours).flatMap(
      (span) => tokensAt(read.article.rebuilt.places, span) ?? [],
    );
    const pairs = pairUp(gold, ours, (labelled, own) => (sameRange(labelled, own) ? 1 : null));
    const hitGold = new Set(pairs.map((pair) => pair.gold));
    const hitOurs = new Set(pairs.map((pair) => pair.ours));
    const left = ours.filter((_, place) => !hitOurs.has(place));
    for (const [place, range] of gold.entries())
      if (!hitGold.has(place)) findings.push(missOf(read, label, range, left));
    for (const range of left) findings.push(falseOf(read, label, range));
    return { right: pairs.length, ours: ours.length, gold: gold.length };
  });
  return { figure: f1Figure(`${label} exact F1`, sumOf(tallies), reach), findings };
}

function statementFindings(read: ReadArticle): Finding[] {
  const pairs = statementPairs(read);
  const hitGold = new Set(pairs.map((pair) => pair.gold));
  const hitOurs = new Set(pairs.map((pair) => pair.ours));
  const left = read.ours.filter((_, place) => !hitOurs.has(place)).map((own) => own.core);
  const missed = read.gold.filter((_, place) => !hitGold.has(place));
  return [
    ...missed.map((quote) => missOf(read, 'STATEMENT', quote.core, left)),
    ...left.map((core) => falseOf(read, 'STATEMENT', core)),
  ];
}

function missOf(read: ReadArticle, label: string, range: Range, left: readonly Range[]): Finding {
  const near = left.filter((own) => touch([own], [range]));
  return {
    kind: `${label} missed`,
    article: read.article.name,
    gold: textOf(read, range),
    ours: near.map((own) => textOf(read, own)).join(' | '),
    context: around(read, range),
  };
}

function falseOf(read: ReadArticle, label: string, range: Range): Finding {
  const context = around(read, range);
  return { kind: `${label} false`, article: read.article.name, gold: '', ours: textOf(read, range), context };
}

function speakers(articles: readonly ReadArticle[]): FigureWithFindings {
  const findings: Finding[] = [];
  let right = 0;
  let of = 0;
  for (const read of articles)
    for (const pair of statementPairs(read)) {
      const quote = read.gold[pair.gold];
      const own = read.ours[pair.ours];
      if (!quote?.person || !own) continue;
      of++;
      if (isRightSpeaker(read, quote, own)) right++;
      else findings.push(speakerFinding(read, quote, quote.person, own));
    }
  return { figure: shareFigure('speaker accuracy', right, of, 0.9), findings };
}

/** True if the first speaker of `own` is the person of the labelled quotation. */
export function isRightSpeaker(read: ReadArticle, quote: LabelledQuote, own: OwnQuote): boolean {
  const speaker = speakerOf(read.document, own.statement);
  return speaker !== null && quote.person !== null && isPersonOf(read.article, speaker, quote.person);
}

function speakerFinding(read: ReadArticle, quote: LabelledQuote, person: Range, own: OwnQuote): Finding {
  const speaker = speakerOf(read.document, own.statement);
  const source = own.statement.sources.map((span) => span.text).join(' | ');
  return {
    kind: 'speaker wrong',
    article: read.article.name,
    gold: textOf(read, person),
    ours: `${speaker?.name ?? 'nobody'} (${speaker?.kind ?? '-'}; source "${source}"; ${own.statement.speakers[0]?.reason ?? '-'})`,
    context: around(read, quote.core),
  };
}

function textOf(read: ReadArticle, range: Range): string {
  const { places, text } = read.article.rebuilt;
  return text.slice(places[range.start]?.start ?? 0, places[range.end - 1]?.end ?? 0);
}

/** The range with some 25 tokens on either side; the range itself shortened and in double brackets. */
function around(read: ReadArticle, range: Range): string {
  const before = textOf(read, { start: Math.max(0, range.start - 25), end: range.start });
  const end = Math.min(read.article.tokens.length, range.end + 25);
  const middle = textOf(read, range);
  const short = middle.length > 160 ? `${middle.slice(0, 80)} … ${middle.slice(-80)}` : middle;
  return `${before} [[${short}]] ${textOf(read, { start: range.end, end })}`;
}
