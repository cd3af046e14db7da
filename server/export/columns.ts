import type { ExportedArticle, ExportedStatement } from '../graph/exports.ts';
import type { ToldJudgement } from '../graph/judgements.ts';
import type { EntityNode, SpanList } from '../graph/statements.ts';
import { judgementId } from '../schema/judgement-id.ts';
import { type Head, noticeOf } from './head.ts';

/** A statement with all that a row tells of it. */
export interface Told {
  readonly head: Head;
  readonly article: ExportedArticle;
  readonly statement: ExportedStatement;
  /** Those about it that are in force, oldest first. */
  readonly judgements: readonly ToldJudgement[];
}

type Value = string | number;
/** A value, null where there is none; in a column of lists always a list. */
export type Cell = Value | null | readonly Value[];

/**
 * A column of the table that CSV, JSON Lines and Parquet hold, a statement a row. `date` is a day ("2026-03-04"), `time` an ISO
 * time in UTC. Lists of one row that tell of the same things (targets, contents) are as long as each other, in the same order.
 */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'time';
  /** How a cell that knows no lists joins one; null for a column of single values. */
  readonly joiner: string | null;
  readonly description: string;
  readonly of: (told: Told) => Cell;
}

type Type = Column['type'];

function single(name: string, type: Type, description: string, of: Column['of']): Column {
  return { name, type, joiner: null, description, of };
}

function list(name: string, type: Type, description: string, of: Column['of'], joiner = '; '): Column {
  return { name, type, joiner, description, of };
}

/** Pieces of a text that something stands between. */
const PIECES = ' … ';

const first = ({ statement }: Told) => statement.speakers[0];

export const COLUMNS: readonly Column[] = [
  single('id', 'text', 'The statement, by an id that is the same on every machine.', ({ statement }) =>
    onWire('Statement', statement.statement.id),
  ),
  single('url', 'text', 'The statement in its article, on the page of this server.', pageOf),
  single('act', 'text', 'What is done by saying it: say, deny, accuse, promise …', (told) => own(told).act),
  single(
    'kind',
    'text',
    'direct (quoted), indirect (in the reporter’s words) or mixed.',
    (told) => own(told).kind,
  ),
  single('language', 'text', 'What the article is written in: en or id.', (told) => own(told).language),
  single('speaker', 'text', 'Who said it: the name of the likeliest.', (told) => nameOf(first(told)?.entity)),
  single('speaker_id', 'text', 'The same by its id; of a country with its ISO 3166-1 code.', (told) =>
    idOf(first(told)?.entity),
  ),
  single(
    'speaker_kind',
    'text',
    'person, country, organisation, place or group.',
    (told) => first(told)?.entity.kind ?? null,
  ),
  single(
    'speaker_country',
    'text',
    'ISO 3166-1 alpha-3 code of the country that the speaker is, lies in or belongs to.',
    (told) => countryOf(first(told)?.entity),
  ),
  single(
    'speaker_confidence',
    'number',
    'How likely it is them if it is a statement, 0 to 1; 1 where judged.',
    (told) => first(told)?.confidence ?? null,
  ),
  single('speaker_reason', 'text', 'How the speaker was made out.', (told) => first(told)?.reason ?? null),
  single(
    'role',
    'text',
    'The office that this text gives the speaker, in its words.',
    (told) => first(told)?.roleTitle ?? null,
  ),
  single('role_for', 'text', 'The country or body that the office is of.', (told) =>
    nameOf(first(told)?.roleFor),
  ),
  single(
    'speaks_for',
    'text',
    'ISO code of the country whose office of state the speaker held.',
    ({ statement }) => statement.served?.country ?? null,
  ),
  single(
    'speaks_for_by',
    'text',
    'What says so: text, import or presumption.',
    ({ statement }) => statement.served?.by ?? null,
  ),
  single(
    'speaks_for_confidence',
    'number',
    'How likely that is, 0 to 1.',
    ({ statement }) => statement.served?.confidence ?? null,
  ),
  list('relay', 'text', 'Through whom the words reached the article, outermost first.', ({ statement }) =>
    statement.relay.map(({ entity }) => entity.name),
  ),
  list('relay_ids', 'text', 'The same by their ids.', ({ statement }) =>
    statement.relay.map(({ entity }) => onWire('Entity', entity.id)),
  ),
  list('targets', 'text', 'About whom or what it is, by name.', ({ statement }) =>
    statement.targets.map(({ entity }) => entity.name),
  ),
  list('target_ids', 'text', 'The same by their ids.', ({ statement }) =>
    statement.targets.map(({ entity }) => onWire('Entity', entity.id)),
  ),
  list('target_kinds', 'text', 'Of each: person, country, organisation, place or group.', ({ statement }) =>
    statement.targets.map(({ entity }) => entity.kind),
  ),
  list('stances', 'text', 'To each target: supports, opposes or neutral.', ({ statement }) =>
    statement.targets.map(({ stance }) => stance),
  ),
  list('stance_confidences', 'number', 'How likely each stance is right, 0 to 1.', ({ statement }) =>
    statement.targets.map(({ stanceConfidence }) => stanceConfidence),
  ),
  list('event_types', 'text', 'PLOVER classes of the events that it is about.', ({ statement }) =>
    statement.reports.filter(({ about }) => about).map(({ report }) => report.type),
  ),
  list(
    'contents',
    'text',
    'What was said, in pieces where the cue splits it.',
    (told) => own(told).contents,
    PIECES,
  ),
  list(
    'content_starts',
    'integer',
    'Where each piece begins in the article’s text, in code points.',
    (told) => bounds(own(told).contentSpans, 2),
  ),
  list('content_ends', 'integer', 'Where each ends, exclusive: text[start:end] in Python.', (told) =>
    bounds(own(told).contentSpans, 3),
  ),
  single('cue', 'text', 'The words that say that it was said.', (told) => own(told).cue ?? null),
  single(
    'cue_start',
    'integer',
    'Where they begin, in code points.',
    (told) => own(told).cueSpan?.[2] ?? null,
  ),
  single('cue_end', 'integer', 'Where they end, exclusive.', (told) => own(told).cueSpan?.[3] ?? null),
  list('sources', 'text', 'The words that name who said it.', (told) => own(told).sources, PIECES),
  list('source_starts', 'integer', 'Where each begins, in code points.', (told) =>
    bounds(own(told).sourceSpans, 2),
  ),
  list('source_ends', 'integer', 'Where each ends, exclusive.', (told) => bounds(own(told).sourceSpans, 3)),
  single('said_from', 'date', 'First day on which it may have been said.', (told) =>
    dayOf(own(told).saidFrom),
  ),
  single('said_to', 'date', 'Last such day, itself included.', (told) => dayOf(own(told).saidTo)),
  single(
    'said_precision',
    'text',
    'How exactly that is told: year, month, day, hour, minute or second.',
    (told) => own(told).saidPrecision ?? null,
  ),
  single('said_at', 'text', 'The moment with its zone, where an hour is told.', (told) =>
    momentOf(own(told).saidFrom),
  ),
  single('said_reason', 'text', 'How the time was made out.', (told) => own(told).saidReason ?? null),
  single('published_from', 'date', 'First day on which the article may have been published.', ({ article }) =>
    dayOf(article.publishedFrom),
  ),
  single('published_to', 'date', 'Last such day.', ({ article }) => dayOf(article.publishedTo)),
  single(
    'published_precision',
    'text',
    'How exactly that is told.',
    ({ article }) => article.publishedPrecision,
  ),
  single('published_at', 'text', 'The moment with its zone, where an hour is told.', ({ article }) =>
    momentOf(article.publishedFrom),
  ),
  single('learned', 'time', 'When the article’s text entered this graph.', ({ article }) => article.learned),
  single('place', 'text', 'Where it was spoken, where the text tells.', ({ statement }) =>
    nameOf(statement.place),
  ),
  single('place_id', 'text', 'The same by its id.', ({ statement }) => idOf(statement.place)),
  single('outlet', 'text', 'Who published the article.', ({ article }) => article.outlet),
  single('article_title', 'text', 'Its title.', ({ article }) => article.title),
  single('article_url', 'text', 'Its address on the web.', ({ article }) => article.address),
  single('article_id', 'text', 'The article by its id.', ({ article }) => onWire('Article', article.id)),
  single(
    'text_sha256',
    'text',
    'SHA-256 of the text that the offsets are of, in UTF-8.',
    ({ article }) => article.textHash,
  ),
  single(
    'confidence',
    'number',
    'How likely it is a statement with these words, 0 to 1.',
    (told) => own(told).confidence,
  ),
  single('rule', 'text', 'Id of the rule that found it.', (told) => own(told).rule),
  single(
    'extractor',
    'text',
    'Version of the extractor that read the article.',
    ({ article }) => article.extractor,
  ),
  single(
    'utterance_id',
    'text',
    'The act of speech that it reports, which other rows may report too.',
    ({ statement }) => (statement.utterance === null ? null : onWire('Utterance', statement.utterance)),
  ),
  single(
    'reviewed',
    'text',
    'confirmed or corrected where somebody did, else empty.',
    (told) => own(told).reviewed ?? null,
  ),
  list('judgements', 'text', 'What was judged of it, by ids.', ({ judgements }) =>
    judgements.map(({ sequence }) => judgementId(sequence)),
  ),
  single('provenance', 'text', 'How all of this was made, and how much of it was reviewed.', ({ head }) =>
    noticeOf(head),
  ),
];

/** The row of a statement, a cell for each of COLUMNS. */
export function rowOf(told: Told): readonly Cell[] {
  return COLUMNS.map(({ of }) => of(told));
}

/** As ids stand on the wire: "Statement:…". */
export function onWire(type: 'Article' | 'Entity' | 'Statement' | 'Utterance', id: string): string {
  return `${type}:${id}`;
}

const own = ({ statement }: Told) => statement.statement;

/** Where the page of the server shows the statement. */
export function pageOf({ head, article, statement }: Told): string {
  const query = new URLSearchParams({
    article: onWire('Article', article.id),
    statement: onWire('Statement', statement.statement.id),
  });
  return `${head.server}/?${query}`;
}

type Named = EntityNode | null | undefined;

const nameOf = (entity: Named) => entity?.name ?? null;
const idOf = (entity: Named) => (entity ? onWire('Entity', entity.id) : null);

/** ISO 3166-1 alpha-3 code of a country, of anything else the country that it lies in or belongs to; null where untold. */
export function countryOf(entity: Named): string | null {
  return (entity?.kind === 'country' ? entity.code : entity?.country) ?? null;
}

/** Each fourth number of a list of spans: of each span the one that stands at `place`. */
function bounds(spans: SpanList, place: 2 | 3): readonly number[] {
  return spans.filter((_, at) => at % 4 === place);
}

/** The day of a date or time; null for none. */
export function dayOf(moment: string | null | undefined): string | null {
  return moment?.slice(0, 10) ?? null;
}

const momentOf = (moment: string | null | undefined) =>
  moment !== null && moment !== undefined && moment.length > 10 ? moment : null;
