import type { StanceValue } from '../../api/graphql.ts';
import type { Arrow, EntityName, Overview } from '../../api/queries.ts';
import { entityCode, entityName, homeOf } from '../../messages/names.ts';
import type { Tongue } from '../../store/preferences.ts';

/** A node as it is drawn: its shape's size and its label's, in pixels at zoom 1. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: Lowercase<EntityName['kind']>;
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
  /** what its pill says; nothing for single statements of a crowded picture, until pointed at */
  readonly pill: string;
  readonly stance: StanceValue;
  readonly width: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly arrows: readonly DrawnArrow[];
}

/** Height of a label's line, and the gap between it and its shape. */
export const lineHeight = 16;
export const labelGap = 4;
const longestLabel = 24;
/** From so many arrows on, single statements go without a number. */
const crowded = 60;
const letterWidth = 7.7;
const labelPadding = 4;

/** What to draw of a neighbourhood. Sizes grow with the root of the counts, so areas compare. */
export function drawingOf(neighbourhood: Overview['neighbourhood'], tongue: Tongue): Drawing {
  const most = Math.max(1, ...neighbourhood.entities.map((one) => one.utterances));
  const uses = new Map<string, number>();
  for (const { entity } of neighbourhood.entities)
    uses.set(entityName(entity, tongue), (uses.get(entityName(entity, tongue)) ?? 0) + 1);
  const nodes = neighbourhood.entities.map(({ entity, utterances }) => {
    const share = Math.sqrt(utterances / most);
    const name = entityName(entity, tongue);
    const home = (uses.get(name) ?? 0) > 1 ? homeOf(entity) : null;
    const label = shorten(name) + (home === null ? '' : ` (${home.iso3 ?? home.name})`);
    return {
      id: entity.id,
      kind: entity.kind.toLowerCase() as DrawnNode['kind'],
      described: entity.described,
      code: entityCode(entity),
      label,
      ...shapeSize(entity, share),
      labelWidth: label.length * letterWidth + 2 * labelPadding,
      weight: entity.described ? 0 : utterances,
    };
  });
  const shown = new Set(nodes.map((node) => node.id));
  const arrows = neighbourhood.arrows
    .filter((arrow) => shown.has(arrow.speaker.id) && shown.has(arrow.target.id))
    .map((arrow, _, { length }) => ({
      id: arrow.id,
      source: arrow.speaker.id,
      target: arrow.target.id,
      count: arrow.utterances,
      pill: arrow.utterances === 1 && length > crowded ? '' : String(arrow.utterances),
      stance: dominantStance(arrow.stances),
      width: 0.9 + 0.8 * Math.sqrt(arrow.utterances),
    }));
  return { nodes, arrows };
}

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
