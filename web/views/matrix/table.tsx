import { type DragEvent, type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { selectEntity, showInGraph, spokenFor, toggleOpened } from '../../store/changes.ts';
import type { Unit } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { Range } from '../range.tsx';
import { StateLink } from '../state-link.tsx';
import { Cell } from './cell.tsx';
import type { Grid, Row } from './grid.ts';
import type { Opened } from './people.ts';
import type { Side } from './queries.ts';
import { useWalk } from './walk.ts';
import { words } from './words.ts';

/** What there is beside the rows and columns shown, and how to have it shown; null where no more can be. */
export interface More {
  readonly rows: number;
  readonly columns: number;
  readonly showRows: (() => void) | null;
  readonly showColumns: (() => void) | null;
}

/** The matrix as a table: every row and column has its head, every number is a link to its statements. */
export function Table(props: {
  grid: Grid;
  opened: Opened;
  more: More;
  drag: (ids: readonly string[] | null) => void;
}) {
  const { grid, opened, more, drag } = props;
  const text = useWords(words);
  const table = useRef<HTMLTableElement>(null);
  const walk = useWalk(table);
  const keys = useRowKeys(grid);
  const start = (event: DragEvent) => {
    const ids = idsAt(grid, event.target as HTMLElement);
    event.dataTransfer.effectAllowed = 'copyLink';
    // What is drawn over the page while the browser takes its picture of what is dragged would end the drag.
    setTimeout(() => drag(ids), 0);
  };
  return (
    <table
      ref={table}
      className="matrix-table"
      onFocus={walk.onFocus}
      onKeyDown={(event) => {
        keys(event);
        if (!event.defaultPrevented) walk.onKeyDown(event);
      }}
      onDragStart={start}
      onDragEnd={() => drag(null)}
    >
      <caption className="unseen">{text.caption}</caption>
      <thead>
        <tr>
          <td className="corner" tabIndex={-1}>
            <span>{text.corner.speaker} ↓</span>
            <span>{text.corner.target} →</span>
          </td>
          {grid.columns.map((column) => (
            <ColumnHead key={column.entity.id} side={column} name={nameIn(grid, column)} />
          ))}
          <MoreColumns more={more} />
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <SpeakerRow key={`${row.of ?? ''} ${row.side.entity.id}`} row={row} grid={grid} opened={opened} />
        ))}
        <MoreRows more={more} />
      </tbody>
    </table>
  );
}

/** The entities of the row, column or cell that an element stands in. */
function idsAt(grid: Grid, element: HTMLElement): string[] {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  if (cell === null) return [];
  const row = grid.rows[(cell.parentElement as HTMLTableRowElement).rowIndex - 1];
  const column = grid.columns[cell.cellIndex - 1];
  return [...new Set([row?.side, column].flatMap((side) => side?.entity.id ?? []))];
}

/** "g" shows what has the focus in the graph, "o" opens its country. */
function useRowKeys(grid: Grid) {
  const [{ filter }, change] = useExplorer();
  return (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ids = idsAt(grid, event.target as HTMLElement);
    const row = grid.rows.find(({ side, of }) => of === null && side.entity.id === ids[0]);
    if (event.key === 'g' && ids.length > 0) change(showInGraph(ids));
    else if (event.key === 'o' && filter.rollUp && row?.side.entity.kind === 'COUNTRY')
      change(toggleOpened(row.side.entity.id));
    else return;
    event.preventDefault();
  };
}

const nameIn = ({ names }: Grid, { entity }: Side) => names.get(entity.id) ?? entity.name;

function ColumnHead({ side, name }: { side: Side; name: string }) {
  const [{ selection, unit }] = useExplorer();
  const chosen = selection.is === 'entity' && selection.id === side.entity.id && selection.side === 'about';
  return (
    <th scope="col" className={chosen ? 'chosen' : undefined}>
      <StateLink
        className="stop head-link"
        change={selectEntity(side.entity.id, 'about')}
        tabIndex={-1}
        title={name}
      >
        <span className="name">{name}</span>
        <Sum side={side} unit={unit} />
      </StateLink>
    </th>
  );
}

/** How much there is in the whole row or column. */
function Sum({ side, unit }: { side: Side; unit: Unit }) {
  return (
    <span className="n">
      <Range low={side[unit]} most={side.most?.[unit]} />
    </span>
  );
}

function SpeakerRow({ row, grid, opened }: { row: Row; grid: Grid; opened: Opened }) {
  const [{ selection, spokeFor, unit }] = useExplorer();
  const { side, of, cells } = row;
  const own = selection.is === 'arrow' && selection.speaker === side.entity.id && spokeFor === of;
  const arrow = own ? selection : null;
  return (
    <tr className={of === null ? undefined : 'person'}>
      <RowHead row={row} grid={grid} opened={opened} />
      {cells.map((cell, at) => {
        const target = grid.columns[at];
        if (target === undefined) return null;
        if (cell === null) return <td key={target.entity.id} tabIndex={-1} />;
        return (
          <Cell
            key={target.entity.id}
            cell={cell}
            of={of}
            speaker={nameIn(grid, side)}
            target={nameIn(grid, target)}
            unit={unit}
            most={grid.most}
            span={grid.span}
            chosen={arrow?.target === target.entity.id}
          />
        );
      })}
    </tr>
  );
}

function RowHead({ row: { side, of }, grid, opened }: { row: Row; grid: Grid; opened: Opened }) {
  const [{ filter, selection, spokeFor, unit }] = useExplorer();
  const own = useWords(words);
  const { entity } = side;
  const name = nameIn(grid, side);
  const chosen =
    selection.is === 'entity' && selection.id === entity.id && selection.side === 'by' && spokeFor === of;
  return (
    <th scope="row" className={chosen ? 'chosen' : undefined}>
      <span className="row-head">
        {of === null && filter.rollUp && entity.kind === 'COUNTRY' && (
          <Opener country={entity.id} name={name} opened={opened} />
        )}
        <StateLink
          className="stop head-link"
          change={spokenFor(of, selectEntity(entity.id))}
          tabIndex={-1}
          title={own.rowHint(name)}
        >
          <KindMark kind={entity.kind} described={entity.described} />
          <span className="name">{name}</span>
          {of !== null && <span className="unseen">{own.speaksFor(grid.names.get(of) ?? of)}</span>}
          <Sum side={side} unit={unit} />
        </StateLink>
      </span>
    </th>
  );
}

/** Shows a country's people below it, or hides them; tells what keeps them. */
function Opener({ country, name, opened }: { country: string; name: string; opened: Opened }) {
  const [state, change] = useExplorer();
  const text = useWords(words);
  const open = state.opened.includes(country);
  const people = opened.get(country);
  const trouble = !open
    ? null
    : people === undefined
      ? text.opening
      : people === 'failed'
        ? text.openFailed
        : null;
  const hidden = people === undefined || people === 'failed' ? 0 : people.hidden;
  const told = trouble ?? (hidden > 0 ? text.morePeople(hidden, name) : null);
  const label = open ? text.close(name) : text.open(name);
  return (
    <button
      type="button"
      className="opener"
      tabIndex={-1}
      aria-expanded={open}
      aria-label={told === null ? label : `${label}. ${told}`}
      title={told ?? label}
      onClick={() => change(toggleOpened(country))}
    >
      {trouble !== null ? '…' : open ? '▾' : '▸'}
      {hidden > 0 && <small>+{hidden}</small>}
    </button>
  );
}

function MoreColumns({ more: { columns, showColumns } }: { more: More }) {
  const text = useWords(words);
  if (columns === 0) return null;
  return (
    <th scope="col" className="more-columns">
      {showColumns === null ? (
        <span className="stop" tabIndex={-1}>
          {text.tooMany(columns)}
        </span>
      ) : (
        <button
          type="button"
          className="stop"
          tabIndex={-1}
          aria-label={text.moreColumnsHint(columns)}
          onClick={showColumns}
        >
          {text.moreColumns(columns)}
        </button>
      )}
    </th>
  );
}

function MoreRows({ more: { rows, showRows } }: { more: More }) {
  const text = useWords(words);
  if (rows === 0) return null;
  return (
    <tr className="more-rows">
      <th scope="row">
        {showRows === null ? (
          <span className="stop" tabIndex={-1}>
            {text.tooMany(rows)}
          </span>
        ) : (
          <button type="button" className="stop" tabIndex={-1} onClick={showRows}>
            {text.moreRows(rows)}
          </button>
        )}
      </th>
    </tr>
  );
}
