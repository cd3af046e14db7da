import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** True if the request selects a field of one of these names right under the field being resolved. */
export function selects(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  return selectsIn(info, [], ...names);
}

/** The same under fields of that path: `['facets']` for what is selected of the facets. */
export function selectsIn(
  info: GraphQLResolveInfo,
  path: readonly string[],
  ...names: readonly string[]
): boolean {
  let sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const step of path)
    sets = sets
      .flatMap((set) => fieldsOf(set, info.fragments))
      .flatMap(({ name, selectionSet }) => (name.value === step ? selectionSet : []));
  return sets.some((set) => fieldsOf(set, info.fragments).some(({ name }) => names.includes(name.value)));
}

/** True if the request selects a field of one of these names at any depth under the field being resolved. */
export function selectsBelow(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  return info.fieldNodes.some((node) => within(node.selectionSet, names, info.fragments, new Set()));
}

/** The fields of a selection, those of its fragments too: of each fragment once, whatever spreads it again. */
function fieldsOf(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  seen = new Set<string>(),
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return selection;
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, fragments, seen);
    const { value } = selection.name;
    if (seen.has(value)) return [];
    seen.add(value);
    return fieldsOf(fragments[value]?.selectionSet, fragments, seen);
  });
}

function within(
  set: SelectionSetNode | undefined,
  names: readonly string[],
  fragments: GraphQLResolveInfo['fragments'],
  seen: Set<string>,
): boolean {
  return fieldsOf(set, fragments, seen).some(
    ({ name, selectionSet }) => names.includes(name.value) || within(selectionSet, names, fragments, seen),
  );
}
