import { useMemo, useRef, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { arrange, refine, showInGraph } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { toPossible, toQuery } from '../../store/query-filter.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { type Filter, orders, type Selection, stances } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Unplaced } from '../bar/counting.tsx';
import { StanceLine } from '../graph/legend.tsx';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { NoMatch } from '../notice/no-match.tsx';
import { ViewSkeleton } from '../notice/skeleton.tsx';
import { isUnknownId } from '../overview.ts';
import { UpTo } from '../panel/sureness.tsx';
import { Segments } from '../segments.tsx';
import { useArrowsTable } from '../take-out/arrows-table.ts';
import { type Grid, toGrid } from './grid.ts';
import './matrix.css';
import { type Opened, usePeople } from './people.ts';
import { withPossible } from './possible.ts';
import {
  type Matrix as Answer,
  matrixQuery,
  type People,
  type PossibleMatrix,
  possibleMatrixQuery,
  type SureMatrix,
} from './queries.ts';
import { Table } from './table.tsx';
import { bucketOf } from './trend.ts';
import { words } from './words.ts';

/** Rows, and columns, that are shown first, and that are added at a time; the API gives no more than the most. */
const step = 30;
const most = 100;

/** Who speaks about whom, as a table under the page's filter. */
export function Matrix() {
  const [{ filter }] = useExplorer();
  // Anew with each filter: no number of another one is ever seen.
  return <Sheet key={JSON.stringify(filter)} filter={filter} />;
}

function Sheet({ filter }: { filter: Filter }) {
  const [size, setSize] = useState({ rows: step, columns: step });
  const { data: sure, error, retry } = useMatrix(filter, size);
  const possible = usePossibleMatrix(filter);
  const data = useMemo(() => sure && withPossible(sure, possible, size), [sure, possible, size]);
  const text = useMessages();
  if (isUnknownId(error)) return <NoMatch unknown />;
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <ViewSkeleton />;
  if (data.totals.reports === 0) return <NoMatch />;
  if (data.rows.length === 0) return <Blank title={text.notice.noArrows} />;
  const grow = (side: 'rows' | 'columns') =>
    size[side] < most ? () => setSize({ ...size, [side]: Math.min(most, size[side] + step) }) : null;
  return <Filled filter={filter} matrix={data} showRows={grow('rows')} showColumns={grow('columns')} />;
}

function useMatrix(filter: Filter, size: { rows: number; columns: number }) {
  const asked = JSON.stringify(filter);
  const variables = useMemo(() => {
    const own = JSON.parse(asked) as Filter;
    return { filter: toQuery(own), bucket: bucketOf(own), rows: size.rows, columns: size.columns };
  }, [asked, size.rows, size.columns]);
  const [{ data, error }, execute] = useQuery({ query: matrixQuery, variables });
  const last = useRef<SureMatrix | undefined>(undefined);
  if (data) last.current = data.saidAbout;
  return { data: last.current, error, retry: () => execute({ requestPolicy: 'network-only' }) } as {
    readonly data: SureMatrix | undefined;
    readonly error: CombinedError | undefined;
    readonly retry: () => void;
  };
}

/** As much as the API gives of all that is possible; null where that is what is counted, and until it comes. */
function usePossibleMatrix(filter: Filter): PossibleMatrix | null {
  const asked = JSON.stringify(toPossible(toQuery(filter)));
  const variables = useMemo(
    () => ({ filter: JSON.parse(asked) as StatementFilter | null, first: most }),
    [asked],
  );
  const pause = variables.filter === null;
  const [{ data }] = useQuery({ query: possibleMatrixQuery, variables, pause, context: aside });
  return (!pause && data?.saidAbout) || null;
}

function Filled(props: {
  filter: Filter;
  matrix: Answer;
  showRows: (() => void) | null;
  showColumns: (() => void) | null;
}) {
  const { filter, matrix, showRows, showColumns } = props;
  const [{ opened, order, unit }] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const [dragged, setDragged] = useState<readonly string[] | null>(null);
  const rows = new Set(matrix.rows.map(({ entity }) => entity.id));
  const countries = filter.rollUp ? opened.filter((id) => rows.has(id)) : [];
  const columns = matrix.columns.map(({ entity }) => entity.id);
  const people = usePeople(filter, countries, columns, bucketOf(filter));
  const grid = useMemo(
    () => toGrid(matrix, come(people), { order, unit, tongue }),
    [matrix, people, order, unit, tongue],
  );
  useMatrixKeys();
  useArrowsTable(drawnIn(grid));
  const more = { ...matrix.hidden, showRows, showColumns };
  return (
    <section className="matrix">
      <Tools matrix={matrix} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that */}
      <section className="matrix-scroll" tabIndex={0} aria-label={useMessages().views.matrix}>
        <Table grid={grid} opened={people} more={more} drag={setDragged} />
      </section>
      <Key grid={grid} filter={filter} />
      {dragged !== null && <DropZone ids={dragged} end={() => setDragged(null)} />}
    </section>
  );
}

/** What the table's own rows hold, as they stand; people of an opened country are counted in its row. */
function drawnIn({ rows, columns }: Grid) {
  const own = rows.filter(({ of }) => of === null);
  return {
    entities: [...own.map(({ side }) => side), ...columns],
    arrows: own.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
  };
}

function come(opened: Opened): ReadonlyMap<string, People> {
  return new Map([...opened].flatMap(([id, people]) => (people === 'failed' ? [] : [[id, people] as const])));
}

function useMatrixKeys(): void {
  const { keys } = useWords(words);
  useShortcuts([
    { keys: 'ArrowRight', does: keys.walk },
    { keys: 'Enter', does: keys.open },
    { keys: 'o', does: keys.people },
    { keys: 'g', does: keys.graph },
  ]);
}

/** What the matrix comes to, in which order it stands, and what can be done with what is selected. */
function Tools({ matrix }: { matrix: Answer }) {
  const [{ filter, order, selection, unit }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const { rows, columns, hidden, totals } = matrix;
  const selected = selectedIds(selection);
  return (
    <div className="view-tools">
      <p className="sub" role="status">
        <b>{text.panel.summary(totals.utterances, totals.reports)}</b>
        <UpTo filter={toQuery(filter)} low={totals[unit]} /> <Unplaced totals={totals} />
        <br />
        {own.shown(rows.length, rows.length + hidden.rows, columns.length, columns.length + hidden.columns)}
      </p>
      {selected.length > 0 && (
        <button type="button" className="button" onClick={() => change(showInGraph(selected))}>
          {own.inGraph}
        </button>
      )}
      <button
        type="button"
        className="chip-toggle"
        aria-pressed={filter.rollUp}
        title={own.rollUpHint}
        onClick={() => change(refine({ rollUp: !filter.rollUp }))}
      >
        {own.rollUp}
      </button>
      <Segments
        label={own.order}
        choices={orders}
        chosen={order}
        says={(one) => own.orders[one]}
        hint={(one) => own.orderHints[one]}
        choose={(one) => change(arrange({ order: one }))}
      />
    </div>
  );
}

function selectedIds(selection: Selection): string[] {
  if (selection.is === 'entity') return [selection.id];
  return selection.is === 'arrow' ? [...new Set([selection.speaker, selection.target])] : [];
}

/** What the lines and strokes of a cell mean. */
function Key({ grid, filter }: { grid: Grid; filter: Filter }) {
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  return (
    <ul className="matrix-key" aria-label={text.graph.legend}>
      {stances.map((stance) => (
        <li key={stance} className={`stance ${stance.toLowerCase()}`}>
          <StanceLine stance={stance} />
          {text.stance[stance]}
        </li>
      ))}
      {grid.span !== null && (
        <li>
          <svg className="trend" viewBox="0 0 16 10" aria-hidden="true">
            <path d="M2 10V6M6 10V2M10 10V7M14 10V4" />
          </svg>
          {own.trend[bucketOf(filter)]}, {periodText({ ...grid.span, precision: 'DAY' }, tongue)}
        </li>
      )}
    </ul>
  );
}

/** Where a row, a column or a cell is dropped to see it in the graph. */
function DropZone({ ids, end }: { ids: readonly string[]; end: () => void }) {
  const [, change] = useExplorer();
  const text = useWords(words);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for those who drag; the key "g" and a button do the same
    <div
      className="drop-zone"
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        event.preventDefault();
        end();
        change(showInGraph(ids));
      }}
    >
      {text.drop}
    </div>
  );
}
