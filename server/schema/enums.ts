import {
  ACTS,
  ENTITY_KINDS,
  EVENT_CLASSES,
  EVENT_STATUSES,
  MENTION_USES,
  ROLE_STATES,
  STANCES,
  STATEMENT_KINDS,
} from '../document/document.ts';
import { PART_KINDS } from '../interpret/interpretation.ts';
import { RUN_STATES } from '../runs/state.ts';
import { KINDS } from '../sources/kind.ts';
import { builder } from './builder.ts';

/** An enum whose GraphQL names are the records' words in capitals. */
function enumOf<const W extends string>(name: string, description: string, words: readonly W[]) {
  const values = Object.fromEntries(words.map((word) => [word.toUpperCase(), { value: word }])) as {
    [K in Uppercase<W>]: { value: W };
  };
  return builder.enumType(name, { description, values: values as Record<string, { value: W }> });
}

export const LanguageEnum = enumOf('Language', 'English or Indonesian.', ['en', 'id'] as const);
export const EntityKindEnum = enumOf('EntityKind', 'What sort of entity.', ENTITY_KINDS);
export const StatementKindEnum = enumOf(
  'StatementKind',
  'Quoted, told in the reporter’s words, or both.',
  STATEMENT_KINDS,
);
export const StanceValueEnum = enumOf('StanceValue', 'The attitude shown to a target.', STANCES);
export const ActEnum = enumOf('Act', 'The speech act, from the cue and its grammar.', ACTS);
export const PrecisionEnum = enumOf('Precision', 'How exact a date or time is.', [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const);
export const ClockEnum = enumOf(
  'Clock',
  'SAID: when it was spoken. PUBLISHED: when the article was. LEARNED: when it entered this graph (UTC).',
  ['said', 'published', 'learned'] as const,
);
export const BucketEnum = enumOf('Bucket', 'How wide a bin is. A week begins on Monday (ISO 8601).', [
  'day',
  'week',
  'month',
  'year',
] as const);
export const MentionUseEnum = enumOf('MentionUse', 'How the text names an entity.', MENTION_USES);
export const ReadingEnum = enumOf(
  'Reading',
  'LITERAL: the thing itself. METONYMIC: a government by its country, capital or seat.',
  ['literal', 'metonymic'] as const,
);
export const RoleStateEnum = enumOf(
  'RoleState',
  'How an office is held by its words. CURRENT: now. FORMER: no more. COMING: still to be taken up. ACTING: for another or for a while.',
  ROLE_STATES,
);
export const EventTypeEnum = enumOf(
  'EventType',
  'The classes of PLOVER. From AGREE to CONCEDE words of cooperation, from COOPERATE to RETREAT deeds of it, from REQUEST to THREATEN words of conflict, from PROTEST to ASSAULT deeds of it.',
  EVENT_CLASSES,
);
export const EventStatusEnum = enumOf(
  'EventStatus',
  'Whether it happened by the text: OCCURRED, ONGOING, PLANNED, HYPOTHETICAL ("if"), DENIED, or ALLEGED in a statement alone.',
  EVENT_STATUSES,
);
export const SourceKindEnum = enumOf(
  'SourceKind',
  'What content is. JSONL: an object a line, an article each. CSV: a table with a header, an article a row. FEED: RSS, Atom or JSON feed. WARC: a web archive. All may be packed with gzip.',
  KINDS,
);
export const DateOrderEnum = enumOf('DateOrder', 'Day or month first in dates like 03/04/2026.', [
  'dmy',
  'mdy',
] as const);
export const IngestStateEnum = enumOf(
  'IngestState',
  'DONE: its source was read to the end, or as far as was asked for. STOPPED: this server, or the command, was stopped before; what was read is written. BROKEN: something failed that is no fault of the source; the last failure says what.',
  RUN_STATES,
);
export const IngestOriginEnum = enumOf(
  'IngestOrigin',
  'REQUEST: the mutation ingest. COMMAND: `ujar ingest` beside this server.',
  ['request', 'command'] as const,
);
export const IngestEventEnum = enumOf(
  'IngestEvent',
  'PRESENT: where it is when one begins to listen. CLEANED: an article was read. WRITTEN: articles stand in the graph. FAILED: something could not be used. DONE: it ended, as its state tells.',
  ['present', 'cleaned', 'written', 'failed', 'done'] as const,
);
export const FateEnum = enumOf(
  'Fate',
  'WRITTEN: it is new, or its text is. KNOWN: its text stood in the graph already. REFUSED: it is retracted.',
  ['written', 'known', 'refused'] as const,
);
export const DirectionEnum = enumOf(
  'Direction',
  'BY: what the anchors say. ABOUT: what is said about them.',
  ['by', 'about'] as const,
);
export const RunChangeEnum = enumOf(
  'RunChange',
  'What became of a run of words. KEPT: it stands. CUT: it is left out. ADDED: the original has it not. CHANGED: other words stand there.',
  ['kept', 'cut', 'added', 'changed'] as const,
);
export const PositionChangeEnum = enumOf(
  'PositionChangeKind',
  'By what a later statement may take an earlier one back. STANCE: supports and opposes. ACT: an act and its opposite. NEGATION: a content and its denial.',
  ['stance', 'act', 'negation'] as const,
);

export const SEARCH_KINDS = ['entity', 'statement', 'article'] as const;
export const SearchKindEnum = enumOf('SearchKind', 'What is searched for.', SEARCH_KINDS);

/** Best first. */
export const MATCH_RANKS = ['exact', 'prefix', 'words', 'fuzzy'] as const;
export const MatchRankEnum = enumOf(
  'MatchRank',
  'How well it fits. EXACT: a name or title is what was searched for. PREFIX: one begins so. WORDS: it has the words. FUZZY: it has them with letters wrong.',
  MATCH_RANKS,
);
export const MatchedPartEnum = enumOf('MatchedPart', 'Where the words are.', [
  'name',
  'title',
  'content',
  'text',
] as const);

export const PartKindEnum = enumOf(
  'PartKind',
  'What words of a question are read as: a field of the filter; FIRST_HAND sets firstHandOnly, TEXT is looked for in what was said, IGNORED selects nothing.',
  PART_KINDS,
);
