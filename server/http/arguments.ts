import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The argument in whose value GraphQL found something wrong, as errors of resolvers name it ("filter.period.from"); of a
 * variable the name. Null for what stands in no argument.
 */
export function argumentAt({ nodes }: GraphQLError): string | null {
  for (const node of nodes ?? []) {
    if (node.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
    const path = pathTo(node);
    if (path.length > 0) return path.join('.');
  }
  return null;
}

/** The names of the argument and of the input fields in it within which the node stands; none where it stands in no argument. */
function pathTo({ loc }: ASTNode): readonly string[] {
  if (loc === undefined) return [];
  const path: string[] = [];
  const holds = (node: ASTNode) =>
    node.loc !== undefined && node.loc.start <= loc.start && loc.end <= node.loc.end;
  visit(parse(loc.source), {
    enter(node) {
      if (!holds(node)) return false;
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.push(node.name.value);
      return undefined;
    },
  });
  return path;
}
