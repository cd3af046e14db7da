import { type FieldNode, type GraphQLResolveInfo, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selects, selectsBelow, selectsIn } from '../../server/schema/selection.ts';

/** What a resolver of the first field of a query is told of what was asked. */
function infoOf(query: string): GraphQLResolveInfo {
  const { definitions } = parse(query);
  const [operation] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const fieldNodes = (operation as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
  return { fieldNodes, fragments } as unknown as GraphQLResolveInfo;
}

const COUNTS = '{ neighbourhood { counts { entities } } }';
const SPREAD =
  '{ statements { ...all } } fragment all on Statements { ... on Statements { facets { outlets { name } } } }';

describe('what a request selects', () => {
  it.each([
    ['a field right under', '{ a { totals { reports } } }', ['totals'], true],
    ['one of several', '{ a { b } }', ['x', 'b'], true],
    ['one of the same name further down', COUNTS, ['entities'], false],
    ['one in fragments', SPREAD, ['facets'], true],
    ['nothing of a field without fields', '{ a }', ['b'], false],
  ])('%s', (_, query, names, is) => {
    expect(selects(infoOf(query), ...names)).toBe(is);
  });

  it('is told by its path, or at any depth', () => {
    expect(selectsIn(infoOf(SPREAD), ['facets'], 'outlets')).toBe(true);
    expect(selectsIn(infoOf(SPREAD), ['facets'], 'name')).toBe(false);
    expect(selectsBelow(infoOf(COUNTS), 'entities')).toBe(true);
    expect(selectsBelow(infoOf(COUNTS), 'hidden')).toBe(false);
  });
});
