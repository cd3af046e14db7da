import type { EntityNode, NeighbourhoodAnswer } from '../graph/statements.ts';

export interface NeighbourShape {
  readonly entity: EntityNode;
  readonly anchor: boolean;
  readonly reports: number;
  readonly utterances: number;
}

/**
 * Which entities are shown: the anchors, then the others by utterances, those with a name before those described,
 * at most `size`. With anchors only those with an arrow from or to one; `hidden` counts the rest.
 */
export function chooseNeighbours(
  answer: NeighbourhoodAnswer,
  size: number,
  anchored: boolean,
): { readonly shown: readonly NeighbourShape[]; readonly hidden: number } {
  const anchors = new Set(answer.anchors);
  const near = anchored ? neighboursOf(answer.pairs, anchors) : null;
  const all = answer.involved
    .filter(({ entity }) => near === null || anchors.has(entity.id) || near.has(entity.id))
    .map((row) => ({ ...row, anchor: anchors.has(row.entity.id) }))
    .sort(
      (a, b) =>
        Number(b.anchor) - Number(a.anchor) ||
        b.utterances - a.utterances ||
        Number(a.entity.described) - Number(b.entity.described) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
  return { shown: all.slice(0, size), hidden: Math.max(0, all.length - size) };
}

function neighboursOf(
  pairs: NeighbourhoodAnswer['pairs'],
  anchors: ReadonlySet<string>,
): ReadonlySet<string> {
  const near = new Set<string>();
  for (const { speaker, target } of pairs) {
    if (anchors.has(speaker)) near.add(target);
    if (anchors.has(target)) near.add(speaker);
  }
  return near;
}
