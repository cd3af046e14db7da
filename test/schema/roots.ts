import {
  execute,
  type GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Graph } from '../../server/derive/batch.ts';
import { type Desk, LOCAL, openContext } from '../../server/schema/context.ts';
import { schema } from '../../server/schema/index.ts';
import { TableKeeper } from '../../server/table/keeper.ts';

/** Every field of the query, as the schema has it: what is added to it is asked as well, without being named here. */
export const ROOTS: readonly GraphQLField<unknown, unknown>[] = Object.values(
  schema.getQueryType()?.getFields() ?? {},
);

export const rootOf = (name: string) => {
  const found = ROOTS.find((root) => root.name === name);
  if (found === undefined) throw new Error(`the query has no field ${name}`);
  return found;
};

/** How the server answered a query. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

/**
 * Answers from the graph with nothing of HTTP between, so that no limit of it is met; tells how often the database was
 * asked for each, and keeps the plans of what was sent by its text.
 */
export function openSchema(
  graph: Pick<Graph, 'read'>,
  { desk, plans }: { readonly desk: Desk; readonly plans: Map<string, Plan> },
) {
  const counts = { transactions: 0, sent: 0 };
  const counted = {
    read: (work: (transaction: never) => Promise<unknown>) => {
      counts.transactions += 1;
      return graph.read((transaction) =>
        work({
          run: async (text: string, parameters: object = {}) => {
            counts.sent += 1;
            const result = await transaction.run(`PROFILE ${text}`, parameters as Record<string, unknown>);
            const { summary } = result as unknown as { readonly summary: { readonly profile: Plan } };
            plans.set(text, summary.profile);
            return result;
          },
        } as never),
      );
    },
  } as Pick<Graph, 'read'>;
  const table = new TableKeeper(graph);
  return async (query: string, variableValues: Readonly<Record<string, unknown>> = {}) => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`${faults[0]?.message} in ${query}`);
    Object.assign(counts, { transactions: 0, sent: 0 });
    const contextValue = openContext(counted, LOCAL, desk, table);
    const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
    return { data: data ?? null, errors: errors as readonly GraphQLError[], ...counts };
  };
}

/** `field(arguments) { all that it gives, so many types deep }`, its arguments as variables of the same names. */
export function queryOf(
  root: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
  depth: number,
): string {
  const args = root.args.filter(({ name }) => name in given);
  const variables = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = args.length === 0 ? ['query', root.name] : [`query (${variables})`, `${root.name}(${passed})`];
  return `${head[0]} { ${head[1]} ${selectionOf(root.type, depth)} }`;
}

/** Connections and their edges are no depth of their own. */
const THROUGH = /(?:Connection|Edge|Expansion)$/;

/**
 * All that an answer of the type gives, so many types deep, without fields that must be given arguments; of what has an id
 * that alone at the end.
 */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named) || isInterfaceType(named)) {
    const kinds = isUnionType(named) ? named.getTypes() : schema.getPossibleTypes(named);
    // Equal names may be of unlike types.
    return `{ __typename ${kinds.map((kind) => `... on ${kind.name} { ${'id' in kind.getFields() ? 'id' : '__typename'} }`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  if (depth <= 0 && named.getInterfaces().length > 0) return '{ __typename id }';
  const deeper = THROUGH.test(named.name) ? depth : depth - 1;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    const leaf = isLeafType(getNamedType(field.type));
    if (!leaf && deeper < 0) return [];
    return [`${field.name} ${leaf ? '' : selectionOf(field.type, deeper)}`.trim()];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** An argument, or a field of one that is an object: by its path, "filter.period.from". */
export interface Argument {
  readonly path: string;
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What the whole argument is where this has the value. */
  readonly given: (value: unknown) => Readonly<Record<string, unknown>>;
}

/** Every argument of the field, those within objects too. */
export function argumentsOf(root: GraphQLField<unknown, unknown>): readonly Argument[] {
  return root.args.flatMap(({ name, type }) =>
    within({ path: name, name, type, given: (value) => ({ [name]: value }) }),
  );
}

function within(argument: Argument): readonly Argument[] {
  const named = getNamedType(argument.type);
  if (!isInputObjectType(named)) return [argument];
  const required = Object.values(named.getFields()).filter(({ type }) => isNonNullType(type));
  const least = Object.fromEntries(required.map(({ name, type }) => [name, anyOf(type)] as const));
  return [
    argument,
    ...Object.values(named.getFields()).flatMap(({ name, type }) =>
      within({
        path: `${argument.path}.${name}`,
        name,
        type,
        given: (value) => argument.given({ ...least, [name]: value }),
      }),
    ),
  ];
}

/** What does for an argument, or a field of one, that must be there. */
export function anyOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isList(type)) return [anyOf(named)];
  if (named.name === 'IngestSource') return { text: 'Nobody said that the talks would go on.' };
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return ['Int', 'Float'].includes(named.name) ? 1 : 'x';
  const required = Object.values(named.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, anyOf(field.type)]));
}

export function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** What an argument takes: the name of its type, of an enum as well, and the fields of an object. */
export function typeOf(type: GraphQLInputType) {
  const named = getNamedType(type);
  return {
    name: named.name,
    enum: isEnumType(named) ? named.name : null,
    fields: isInputObjectType(named) ? Object.keys(named.getFields()) : [],
  };
}
