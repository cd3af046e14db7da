import { complexityFromQuery, type FieldComplexityValue } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { LARGEST_PAGE } from './connection.ts';

/** Arguments of a field, with their defaults. */
type Args = Readonly<Record<string, unknown>>;

/** How long a list is taken to be where nothing tells: spans, speakers, targets, reasons. */
const SHORT = 3;

/** Lists that are longer than that, by type and field, or by the arguments of the field above them. */
const LENGTHS: Readonly<Record<string, number>> = {
  'Article.events': 6,
  'Article.mentions': 60,
  'Article.statements': 12,
  'Entity.names': 5,
  'Entity.roles': 5,
  'Ingest.failures': 20,
  'Matrix.cells': 3,
  'MatrixCell.trend': 12,
  'Neighbourhood.arrows': 3,
  'Neighbourhood.counts': 10,
  'Quality.scores': 20,
  'Query.feeds': 50,
  'SavedView.positions': 200,
  'Timeline.bins': 120,
  'UtteranceVariant.runs': 10,
};

/** Fields whose arguments say how much is below them; the lists there are counted as one each, or by LENGTHS. */
const SIZES: Readonly<Record<string, (args: Args) => number>> = {
  'Query.neighbourhood': ({ first }) => sizeOf(first, 60),
  'Query.nodes': ({ ids }) => lengthOf(ids),
  'Query.saidAbout': ({ rows, columns, firstRows, firstColumns }) =>
    Math.max(lengthOf(rows) || sizeOf(firstRows, 20), lengthOf(columns) || sizeOf(firstColumns, 20)),
};

/** Lists within what SIZES counts already. */
const WITHIN = new Set(['Neighbourhood.entities', 'Matrix.rows', 'Matrix.columns']);

/**
 * Gives each field what it costs: a point for each object or value that the answer may hold, lists by their `first` or as
 * long as they usually are. A page's rows are counted at the field with `first`.
 */
export function priced(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        Object.assign(field.extensions, { complexity: priceOf(type.name, field) });
  return schema;
}

function priceOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
): FieldComplexityValue | ((args: Args) => FieldComplexityValue) {
  const name = `${type}.${field.name}`;
  const size = SIZES[name];
  if (size !== undefined) return (args) => ({ field: 1, multiplier: size(args) });
  if (getNamedType(field.type).name.endsWith('Connection'))
    return ({ first }) => ({ field: 1, multiplier: sizeOf(first, 50) });
  const within = WITHIN.has(name) || (type.endsWith('Connection') && field.name === 'edges');
  const many = isListType(getNullableType(field.type)) && !within;
  return { field: 1, multiplier: many ? (LENGTHS[name] ?? SHORT) : 1 };
}

function sizeOf(first: unknown, otherwise: number): number {
  return typeof first === 'number' ? Math.min(Math.max(first, 1), LARGEST_PAGE) : otherwise;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** What an operation, which stands first in the document, asks for: points, fields below each other, fields in all. */
export interface Cost {
  readonly cost: number;
  readonly depth: number;
  readonly fields: number;
}

/**
 * The cost of a valid document's first operation. A fragment that is spread many times is looked at once, so it takes no
 * longer than the document is. Throws what is wrong with the variables, as executing it would.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const { complexity, depth, breadth } = complexityFromQuery(document, { schema, variables });
  return { depth, fields: breadth, cost: complexity };
}

/** Names of the tables above that the schema has not: a test holds that there are none. */
export function unknownPrices(schema: GraphQLSchema): readonly string[] {
  const names = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    ),
  );
  return [...Object.keys(LENGTHS), ...Object.keys(SIZES), ...WITHIN].filter((name) => !names.has(name));
}
