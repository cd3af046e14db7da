import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../server/document/document.ts';
import { classify } from '../../server/extract/events/classify.ts';
import { type Figure, type Finding, type LabelledSet, type Measured, ScoreError } from './contract.ts';
import { f1Of, figureOf, shareFigure } from './figures.ts';
import { type Row, readPlv, rootOf } from './plv-rows.ts';
import { readText } from './reading.ts';

const DEFINITIONS = `plv: English sentences with a source, a target and the PLOVER class of what the one does to the other
  Ours     classify(sentence, source, target); its concede and retreat are the set's YIELD. Every row counts.
  Figures  macro-F1: the mean of the F1 of every class (root) or quad class (1 to 4) that a row is labelled with. Half
           "decide" never shows its errors, half "develop" is for reading (--errors): that of the even ids.
  End to end  events of extract on the sentence alone, one of whose actors has a mention that touches the source where
           it first stands, and one of whose recipients or places one that touches the target; the same the other way
           round for consult, agree, support, cooperate. Pair found: there is one; class right: one of them has the
           labelled class, after what a thing planned or denied is (classify).`;

interface Judged {
  readonly row: Row;
  readonly root: string;
  readonly quad: string;
  readonly rule: string;
  readonly half: 'develop' | 'decide';
}

export const PLV: LabelledSet = {
  name: 'plv',
  folder: 'bench/plv',
  parts: ['train'],
  definitions: DEFINITIONS,
  measure: ({ data, part }) => measure(join(data, `${part ?? 'train'}.tsv`)),
};

function measure(path: string): Measured {
  if (!existsSync(path))
    throw new ScoreError(`no data at ${path}: name the folder of the set with --data PATH`);
  const judged = readPlv(path).map(judge);
  const half = (name: Judged['half']) => judged.filter((each) => each.half === name);
  return {
    figures: [
      macroFigure(
        'macro-F1 root',
        judged,
        (row) => row.root,
        (ours) => ours.root,
        0.6,
      ),
      macroFigure(
        'macro-F1 quad',
        judged,
        (row) => row.quad,
        (ours) => ours.quad,
        0.78,
      ),
      ...(['develop', 'decide'] as const).flatMap((name) => [
        macroFigure(
          `macro-F1 root, half ${name}`,
          half(name),
          (row) => row.root,
          (ours) => ours.root,
          null,
        ),
        macroFigure(
          `macro-F1 quad, half ${name}`,
          half(name),
          (row) => row.quad,
          (ours) => ours.quad,
          null,
        ),
      ]),
      ...classFigures(
        judged,
        (row) => row.root,
        (ours) => ours.root,
      ),
      ...endToEnd(judged.map(({ row }) => row)),
    ],
    findings: half('develop').flatMap(findingOf),
    notes: [`${judged.length} rows: ${half('develop').length} develop, ${half('decide').length} decide`],
  };
}

function judge(row: Row): Judged {
  const { type, quad, rule } = classify(row.text, row.source, row.target);
  const half = Number(row.id) % 2 === 0 ? 'develop' : 'decide';
  return { row, root: rootOf(type), quad: String(quad), rule, half };
}

type OfRow = (row: Row) => string;
type OfOurs = (ours: Judged) => string;

function classFigures(judged: readonly Judged[], gold: OfRow, ours: OfOurs, prefix = ''): Figure[] {
  const classes = [...new Set(judged.map(({ row }) => gold(row)))].sort();
  return classes.map((name) => {
    const tally = {
      right: judged.filter((each) => gold(each.row) === name && ours(each) === name).length,
      ours: judged.filter((each) => ours(each) === name).length,
      gold: judged.filter(({ row }) => gold(row) === name).length,
    };
    return figureOf(`${prefix}${name}`, f1Of(tally), null, tally);
  });
}

function macroFigure(
  what: string,
  judged: readonly Judged[],
  gold: OfRow,
  ours: OfOurs,
  reach: number | null,
): Figure {
  const classes = classFigures(judged, gold, ours);
  const sum = classes.reduce((total, { value }) => total + value, 0);
  const right = judged.filter((each) => gold(each.row) === ours(each)).length;
  return figureOf(what, classes.length === 0 ? 0 : sum / classes.length, reach, {
    right,
    rows: judged.length,
  });
}

function findingOf({ row, root, rule }: Judged): Finding[] {
  if (root === row.root) return [];
  return [
    {
      kind: `${row.root}, ours ${root}`,
      article: row.id,
      gold: row.root,
      ours: `${root} (${rule})`,
      context: `[${row.source}] > [${row.target}]: ${row.text}`,
    },
  ];
}

const MUTUAL: ReadonlySet<string> = new Set(['consult', 'agree', 'support', 'cooperate']);

function endToEnd(rows: readonly Row[]): Figure[] {
  let pairs = 0;
  let right = 0;
  let reports = 0;
  for (const row of rows) {
    const document = readText(row.id, row.text.normalize('NFC'), 'en', null);
    reports += document.events.length;
    const found = document.events.filter((event) => hasPair(document, event, row));
    if (found.length > 0) pairs++;
    if (found.some((event) => rootOf(event.type) === row.root)) right++;
  }
  return [
    shareFigure('end to end, pair found', pairs, rows.length, null),
    shareFigure('end to end, pair found and class right', right, rows.length, null),
    figureOf('end to end, event reports a row', reports / Math.max(1, rows.length), null, { reports }),
  ];
}

type Report = Document['events'][number];

function hasPair(document: Document, event: Report, row: Row): boolean {
  const touches = (ids: readonly string[], words: string) => {
    const start = row.text.indexOf(words);
    return document.entities.some(
      ({ id, mentions }) =>
        ids.includes(id) && mentions.some((each) => each.start < start + words.length && start < each.end),
    );
  };
  const others = [...event.recipients, ...event.places];
  if (touches(event.actors, row.source) && touches(others, row.target)) return true;
  return MUTUAL.has(event.type) && touches(event.actors, row.target) && touches(others, row.source);
}
