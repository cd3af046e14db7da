import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** True if the request selects a field of one of these names at any depth under the field being resolved. */
export function selects(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  return info.fieldNodes.some((node) => within(node.selectionSet, names, info.fragments, new Set()));
}

function within(
  set: SelectionSetNode | undefined,
  names: readonly string[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  seen: Set<string>,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field')
      return names.includes(selection.name.value) || within(selection.selectionSet, names, fragments, seen);
    if (selection.kind === 'InlineFragment') return within(selection.selectionSet, names, fragments, seen);
    if (seen.has(selection.name.value)) return false;
    seen.add(selection.name.value);
    return within(fragments[selection.name.value]?.selectionSet, names, fragments, seen);
  });
}
