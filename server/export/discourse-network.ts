import { onWire, pageOf, type Told } from './columns.ts';
import { csvLine } from './csv.ts';
import { noticeOf } from './head.ts';
import type { Export } from './reading.ts';

/** The columns of an event list that the Discourse Network Analyzer 3 exports, those of its own type of statement at their end; then ours. */
const HEADER = [
  ...['statement ID', 'time', 'document ID', 'document title', 'author', 'source', 'section', 'type', 'text'],
  ...['person', 'organization', 'concept', 'agreement'],
  ...['stance', 'confidence', 'url', 'provenance'],
];

/** As its files are cut. */
const DELIMITER = ';';

/**
 * A row for each thing that a statement is about, as the Discourse Network Analyzer writes its event lists: the person who spoke, for
 * whom (or who, where no person did), the concept, which is what it is about, and whether they agree: 1 for it, 0 against it, empty for
 * neither. Section and type of the document are empty: nobody tells them.
 */
export async function* writeDiscourseNetwork({ batches }: Export): AsyncGenerator<Buffer> {
  yield Buffer.from(csvLine(HEADER, DELIMITER));
  for await (const { statements } of batches(false))
    yield Buffer.from(
      statements
        .flatMap(rowsOf)
        .map((cells) => csvLine(cells, DELIMITER))
        .join(''),
    );
}

type Cells = readonly (string | number | null)[];

function rowsOf(told: Told): readonly Cells[] {
  const { article, statement, head } = told;
  const { statement: own, targets, reports } = statement;
  const { person, organisation } = speakerOf(told);
  const concepts = [
    ...targets.map(({ entity, ...each }) => ({ concept: entity.name, ...each })),
    ...reports.flatMap((each) => (each.about ? [{ concept: each.report.type, ...each }] : [])),
  ];
  return concepts.map(({ concept, stance, stanceConfidence }) => [
    ...[onWire('Statement', own.id), timeOf(told), onWire('Article', article.id), article.title],
    ...[article.byline, article.outlet, null, null, own.contents.join(' … ')],
    ...[person, organisation, concept, agreement(stance), stance],
    rounded(own.confidence * (statement.speakers[0]?.confidence ?? 1) * stanceConfidence),
    ...[pageOf(told), noticeOf(head)],
  ]);
}

function speakerOf({ statement: { speakers, served } }: Told) {
  const [first] = speakers;
  if (first === undefined) return { person: null, organisation: null };
  const { entity, roleFor } = first;
  if (entity.kind !== 'person') return { person: null, organisation: entity.name };
  return { person: entity.name, organisation: roleFor?.name ?? served?.country ?? null };
}

/** As DNA writes times: when it was said, else published; midnight where only the day is told. */
function timeOf({ statement: { statement }, article }: Told): string | null {
  const told = statement.saidFrom ?? article.publishedFrom;
  return told === null || told === undefined
    ? null
    : `${told.slice(0, 10)} ${told.slice(11, 19) || '00:00:00'}`;
}

function agreement(stance: string): 0 | 1 | null {
  if (stance === 'neutral') return null;
  return stance === 'supports' ? 1 : 0;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
