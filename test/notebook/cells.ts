import type { DocumentNode } from 'graphql';
import type { Asked } from '../../web/api/asked.ts';
import { overviewQuery, sidesQuery, statementsQuery } from '../../web/api/queries.ts';
import { facetsQuery } from '../../web/views/bar/queries.ts';
import { matrixQuery } from '../../web/views/matrix/queries.ts';
import { positionsQuery } from '../../web/views/positions/queries.ts';
import { articleQuery } from '../../web/views/reader/queries.ts';
import { queueQuery } from '../../web/views/review/queries.ts';
import { pageQuery } from '../../web/views/statements/queries.ts';
import { pythonCell } from '../../web/views/take-out/python.ts';
import { eventsQuery, spanQuery } from '../../web/views/timeline/queries.ts';

const period = { from: '2026-03-01', to: '2026-03-31', clock: 'PUBLISHED' };
const filter = { act: ['SAY', 'REJECT'], period, minConfidence: 0.2, firstHandOnly: true };
const article = 'Article:https://nordic-ledger.example/2026/03/04/quota-talks-open';

/** Questions that the page's views ask, with what the client makes of each. */
const questions: readonly (readonly [unknown, string, Record<string, unknown>])[] = [
  [statementsQuery, 'Frame', { filter, first: 20, after: null }],
  [pageQuery, 'Frame', { filter, orderBy: 'PUBLISHED_OLDEST', perUtterance: true, first: 40, skip: 40 }],
  [facetsQuery, 'Frame', { filter: {} }],
  [overviewQuery, 'DiGraph', { ids: null, filter, first: 60 }],
  [overviewQuery, 'DiGraph', { ids: ['Entity:JPN'], filter: {}, first: 60 }],
  [matrixQuery, 'Frame', { filter, rows: 30, columns: 20, bucket: 'WEEK' }],
  [spanQuery, 'Frame', { filter, clock: 'PUBLISHED' }],
  [
    eventsQuery,
    'Frame',
    {
      filter: { from: '2026-03-01', to: '2026-03-31', involves: [], leastReports: 1 },
      first: 200,
      asOf: null,
    },
  ],
  [
    positionsQuery,
    'Frame',
    { speaker: 'Entity:JPN', target: 'Entity:NOR', asOf: null, first: 50, after: null },
  ],
  [articleQuery, 'Article', { id: article }],
  [sidesQuery, 'dict', { by: { speaker: ['Entity:JPN'] }, about: { target: ['Entity:JPN'] } }],
  [queueQuery, 'dict', { of: 'EVENTS', first: 3, after: null }],
];

/** The cells for them, and the type that each gives. */
export function cellCases(server: string): readonly { readonly cell: string; readonly gives: string }[] {
  return questions.map(([document, gives, variables]) => ({
    gives,
    cell: pythonCell(askedBy(document as DocumentNode, variables), server, () => 'somebody'),
  }));
}

function askedBy(document: DocumentNode, variables: Record<string, unknown>): Asked {
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  const roots = operation?.selectionSet.selections.flatMap((one) =>
    one.kind === 'Field' ? one.name.value : [],
  );
  return { name: operation?.name?.value ?? '', roots: roots ?? [], document: document as never, variables };
}
