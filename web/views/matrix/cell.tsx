import { memo } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { selectArrow, spokenFor } from '../../store/changes.ts';
import type { Unit } from '../../store/state.ts';
import { rangeText } from '../ranges.ts';
import { StateLink } from '../state-link.tsx';
import type { Span } from './grid.ts';
import type { Cell as CellAnswer } from './queries.ts';
import { splitOf, trendPath } from './trend.ts';
import { words } from './words.ts';

const trendSize = { width: 30, height: 13 };
const splitWidth = 72;
const shades = 5;

/** What one says about another: how much, when, and for or against; opens the statements. */
export function Cell(props: {
  cell: CellAnswer;
  /** the country that it was spoken for, in a row of its people */
  of: string | null;
  speaker: string;
  target: string;
  unit: Unit;
  most: number;
  span: Span | null;
  chosen: boolean;
}) {
  const { cell, unit, span, chosen } = props;
  const text = useMessages();
  const n = cell[unit];
  const shade = Math.ceil(shades * Math.sqrt(Math.min(1, n / props.most)));
  return (
    <td className={`cell shade-${shade}${n === 0 ? ' unsure' : ''}${chosen ? ' chosen' : ''}`}>
      <StateLink
        className="stop cell-link"
        change={spokenFor(props.of, selectArrow(cell.speaker.id, cell.target.id))}
        tabIndex={-1}
        current={chosen}
      >
        <Label {...props} />
        <span className="figures" aria-hidden="true">
          <b>{rangeText(n, cell.most?.[unit], text.number)}</b>
          {span !== null && n > 0 && <Trend trend={cell.trend} span={span} unit={unit} />}
        </span>
        <Split stances={cell.stances} />
      </StateLink>
    </td>
  );
}

function Label({
  cell,
  speaker,
  target,
  unit,
}: {
  cell: CellAnswer;
  speaker: string;
  target: string;
  unit: Unit;
}) {
  const text = useMessages();
  const own = useWords(words);
  const { supports, opposes, neutral } = cell.stances;
  const said = unit === 'utterances' ? text.outline.openArrow : own.reports;
  const parts = [
    said(cell[unit], speaker, target, cell.most?.[unit]),
    opposes > 0 && text.stanceCount('OPPOSES', opposes),
    supports > 0 && text.stanceCount('SUPPORTS', supports),
    neutral > 0 && text.stanceCount('NEUTRAL', neutral),
  ].filter((part) => part !== false);
  return <span className="unseen">{parts.join(', ')}</span>;
}

const Trend = memo(function Trend({
  trend,
  span,
  unit,
}: {
  trend: CellAnswer['trend'];
  span: Span;
  unit: Unit;
}) {
  const { width, height } = trendSize;
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={trend.length === 0 ? '' : trendPath(trend, span, unit, trendSize)} />
    </svg>
  );
});

/** The stances as parts of one line: solid for, dashed against, thin for neither. */
const Split = memo(function Split({ stances }: { stances: CellAnswer['stances'] }) {
  return (
    <svg className="split" viewBox={`0 0 ${splitWidth} 4`} aria-hidden="true">
      {splitOf(stances, splitWidth).map(({ stance, from, to }) => (
        <path className={stance} key={stance} d={`M${from} 2H${to}`} />
      ))}
    </svg>
  );
});
