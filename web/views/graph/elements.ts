import type { StanceValue } from '../../api/graphql.ts';
import type { Arrow, EntityName, Neighbour } from '../../api/queries.ts';
import { entityCode, entityName, flagOf, homeOf } from '../../messages/names.ts';
import type { Tongue } from '../../store/preferences.ts';
import type { Unit } from '../../store/state.ts';
import type { More } from '../picture/more.ts';
import { type Ranged, rangeText } from '../ranges.ts';

/** A node as it is drawn: its shape's size and its label's, in pixels at zoom 1. */
export interface DrawnNode {
  readonly id: string;
  /** "more" stands for neighbours that are not drawn yet */
  readonly kind: Lowercase<EntityName['kind']> | 'more';
  readonly described: boolean;
  readonly code: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  /** how telling it is: whose label comes first where room is short */
  readonly weight: number;
}

/** An arrow as it is drawn. */
export interface DrawnArrow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** its count, with what it comes to at most: "3–5" */
  readonly range: string;
  /** what its pill says; nothing for single statements of a crowded picture, until pointed at */
  readonly pill: string;
  /** null: it ties those that are not drawn yet to whose neighbours they are */
  readonly stance: StanceValue | null;
  readonly width: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly arrows: readonly DrawnArrow[];
}

const longestLabel = 24;
/** From so many arrows on, single statements go without a number. */
const crowded = 60;
const letterWidth = 7.7;
const labelPadding = 4;

/** What a drawing is made by, beside what is to be drawn. */
export interface Manner {
  readonly tongue: Tongue;
  readonly unit: Unit;
  /** whether the system draws flags */
  readonly flags: boolean;
  /** what a node of so many more of a kind is called */
  readonly moreLabel: (more: More) => string;
}

interface Drawable {
  readonly entities: readonly Neighbour[];
  readonly arrows: readonly Ranged<Arrow>[];
  readonly more: readonly More[];
}

/** What to draw of a picture. Sizes grow with the root of the counts, so areas compare. */
export function drawingOf({ entities, arrows, more }: Drawable, manner: Manner): Drawing {
  const most = Math.max(1, ...entities.map((one) => one[manner.unit]));
  const uses = new Map<string, number>();
  for (const { entity } of entities) {
    const name = entityName(entity, manner.tongue);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const nodes = entities.map((one) => drawnNode(one, most, uses, manner));
  const shown = new Set(nodes.map((node) => node.id));
  const between = arrows.filter(({ speaker, target }) => shown.has(speaker.id) && shown.has(target.id));
  return {
    nodes: [...nodes, ...more.map((one) => moreNode(one, manner))],
    arrows: [
      ...between.map((arrow, _, { length }) => drawnArrow(arrow, length, manner.unit)),
      ...more.map(tie),
    ],
  };
}

function drawnNode(
  { entity, ...counts }: Neighbour,
  most: number,
  uses: ReadonlyMap<string, number>,
  { tongue, unit, flags }: Manner,
): DrawnNode {
  const count = counts[unit];
  const name = entityName(entity, tongue);
  const home = (uses.get(name) ?? 0) > 1 ? homeOf(entity) : null;
  const flag = flags && entity.kind === 'COUNTRY' ? flagOf(entity.iso3) : null;
  const label = shorten(name) + (home === null ? '' : ` (${home.iso3 ?? home.name})`);
  return {
    id: entity.id,
    kind: entity.kind.toLowerCase() as DrawnNode['kind'],
    described: entity.described,
    code: entityCode(entity),
    label: flag === null ? label : `${flag} ${label}`,
    ...shapeSize(entity, Math.sqrt(count / most)),
    labelWidth: (label.length + (flag === null ? 0 : 3)) * letterWidth + 2 * labelPadding,
    weight: entity.described ? 0 : count,
  };
}

function drawnArrow(arrow: Ranged<Arrow>, among: number, unit: Unit): DrawnArrow {
  const count = arrow[unit];
  const range = rangeText(count, arrow.most?.[unit], String);
  return {
    id: arrow.id,
    source: arrow.speaker.id,
    target: arrow.target.id,
    count,
    range,
    pill: count === 1 && among > crowded ? '' : range,
    stance: dominantStance(arrow.stances),
    width: 0.9 + 0.8 * Math.sqrt(count),
  };
}

function moreNode(more: More, { moreLabel }: Manner): DrawnNode {
  const label = moreLabel(more);
  const [code, side] = [`+${more.rest}`, 34];
  const labelWidth = label.length * letterWidth + 2 * labelPadding;
  return {
    id: more.id,
    kind: 'more',
    described: false,
    code,
    label,
    width: side,
    height: side,
    labelWidth,
    weight: 0,
  };
}

const tie = ({ id, anchor, direction }: More): DrawnArrow => ({
  id: `tie ${id}`,
  source: direction === 'BY' ? anchor : id,
  target: direction === 'BY' ? id : anchor,
  count: 0,
  range: '',
  pill: '',
  stance: null,
  width: 1,
});

/** The stance of most statements; neutral when support and opposition are even. */
export function dominantStance({ supports, opposes, neutral }: Arrow['stances']): StanceValue {
  if (supports > opposes && supports >= neutral) return 'SUPPORTS';
  if (opposes > supports && opposes >= neutral) return 'OPPOSES';
  return 'NEUTRAL';
}

function shapeSize(entity: EntityName, share: number): { width: number; height: number } {
  if (entity.kind === 'COUNTRY') {
    const half = 20 + 18 * share;
    return { width: Math.round(2 * half), height: Math.round(1.4 * half) };
  }
  const side = Math.round(2 * (entity.described ? 12 + 6 * share : 15 + 10 * share));
  return { width: side, height: side };
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= longestLabel
    ? name
    : `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`;
}
