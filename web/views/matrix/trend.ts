import type { Bucket } from '../../api/graphql.ts';
import type { Filter, Unit } from '../../store/state.ts';
import type { Span } from './grid.ts';
import type { Cell } from './queries.ts';

const day = 86_400_000;

/** How wide the bins of a trend are, so that a filter's period has some dozens of them; of an open one months. */
export function bucketOf({ from, to }: Pick<Filter, 'from' | 'to'>): Bucket {
  if (from === null || to === null) return 'MONTH';
  const days = (Date.parse(to) - Date.parse(from)) / day;
  if (days <= 45) return 'DAY';
  if (days <= 400) return 'WEEK';
  return days <= 5000 ? 'MONTH' : 'YEAR';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A trend as the path of an SVG: a stroke for each bin, in the middle of its days on the span that all cells share, as high
 * as its share of the cell's fullest bin.
 */
export function trendPath(trend: Cell['trend'], span: Span, unit: Unit, { width, height }: Size): string {
  const most = Math.max(...trend.map((bin) => bin[unit]));
  const [start, end] = [Date.parse(span.from), Date.parse(span.to) + day];
  const across = (at: number) => 1 + ((at - start) / (end - start)) * (width - 2);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return trend
    .map((bin) => {
      const x = across((Date.parse(bin.from) + Date.parse(bin.to) + day) / 2);
      return `M${tenth(x)} ${height}V${tenth(height - Math.max(1.5, (bin[unit] / most) * height))}`;
    })
    .join('');
}

export interface Segment {
  readonly stance: 'supports' | 'opposes' | 'neutral';
  readonly from: number;
  readonly to: number;
}

const stanceOrder = ['supports', 'neutral', 'opposes'] as const;

/** The parts of a line of so many pixels that its stances take, from left to right; each that there is is to be seen. */
export function splitOf(stances: Cell['stances'], width: number): Segment[] {
  const present = stanceOrder.filter((stance) => stances[stance] > 0);
  const total = present.reduce((sum, stance) => sum + stances[stance], 0);
  const [gap, least] = [2, 4];
  const room = width - gap * (present.length - 1) - least * present.length;
  let from = 0;
  return present.map((stance) => {
    const to = from + least + (room * stances[stance]) / total;
    const segment = { stance, from: Math.round(from * 10) / 10, to: Math.round(to * 10) / 10 };
    from = to + gap;
    return segment;
  });
}
