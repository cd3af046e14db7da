import type { StatementParts, Words } from '../../api/queries.ts';
import type { Mark, Piece } from './pieces.ts';
import type { ReadArticle, ReadStatement } from './queries.ts';

export const parts = ['source', 'cue', 'content', 'target'] as const;
export type Part = (typeof parts)[number];

/** The parts of the chosen statement, named "content 0", "target 2": the part and its number in the statement's order. */
export function partMarks(chosen: StatementParts | null): Mark[] {
  if (chosen === null) return [];
  const named = (part: Part, spans: readonly Words[]) =>
    spans.map(({ utf16Start, utf16End }, index) => ({ utf16Start, utf16End, name: `${part} ${index}` }));
  return [
    ...named('source', chosen.sources),
    ...named('cue', chosen.cue === null ? [] : [chosen.cue]),
    ...named('content', chosen.contents),
    ...named(
      'target',
      chosen.targets.flatMap(({ spans }) => spans),
    ),
  ];
}

/** Who, what and which statements the text holds, named "entity ID", "event ID" and "said ID" (of all statements). */
export function contentMarks(article: ReadArticle, statements: readonly ReadStatement[]): Mark[] {
  const named = (sort: string, id: string, { utf16Start, utf16End }: Words) => ({
    utf16Start,
    utf16End,
    name: `${sort} ${id}`,
  });
  return [
    ...statements.flatMap((one) => one.contents.map((span) => named('said', one.id, span))),
    ...article.events.map((event) => named('event', event.id, event.trigger)),
    ...article.statements.flatMap((one) =>
      one.eventTargets.flatMap(({ spans, event }) => spans.map((span) => named('event', event.id, span))),
    ),
    ...article.mentions.map(({ entity, span }) => named('entity', entity.id, span)),
  ];
}

/** What a piece of the text shows of the graph. */
export interface Shown {
  readonly said: readonly string[];
  readonly events: readonly string[];
  readonly entities: readonly string[];
  readonly parts: readonly string[];
}

export function shownBy({ names }: Piece): Shown {
  const of = (sort: string) =>
    names.filter((name) => name.startsWith(`${sort} `)).map((name) => name.slice(sort.length + 1));
  return {
    said: of('said'),
    events: of('event'),
    entities: of('entity'),
    parts: names.filter((name) => parts.some((part) => name.startsWith(`${part} `))),
  };
}

export const idsOf = ({ said, events, entities }: Shown): readonly string[] => [
  ...said,
  ...events,
  ...entities,
];
