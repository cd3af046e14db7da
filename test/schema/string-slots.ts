import { type GraphQLField, type GraphQLSchema, getNamedType, isRequiredArgument } from 'graphql';
import { type Argument, anyOf, argumentsOf, isList } from './roots.ts';

/** A string argument of a query or a mutation, or a string within one. */
export interface Slot {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: Argument;
  readonly many: boolean;
}

const STRINGS = ['String', 'ID', 'AsOf'];

/** Every place of the schema's queries and mutations that takes a string. */
export function stringSlots(schema: GraphQLSchema): readonly Slot[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      argumentsOf(field)
        .filter((argument) => STRINGS.includes(getNamedType(argument.type).name))
        .map((argument) => ({ operation, field, argument, many: isList(argument.type) })),
    ),
  );
}

/** Asks the field once for each of the values, for no more than its `__typename`; what else it requires is given once. */
export function asking({ operation, field, argument }: Slot, values: readonly unknown[]) {
  const root = argument.path.split('.', 1)[0] ?? '';
  const others = field.args.filter((arg) => arg.name !== root && isRequiredArgument(arg));
  const type = field.args.find(({ name }) => name === root)?.type;
  const declared = [
    ...others.map((arg) => `$${arg.name}: ${arg.type}`),
    ...values.map((_, i) => `$v${i}: ${type}`),
  ];
  const passed = (i: number) =>
    [...others.map(({ name }) => `${name}: $${name}`), `${root}: $v${i}`].join(', ');
  const asked = values.map((_, i) => `v${i}: ${field.name}(${passed(i)}) { __typename }`);
  return {
    query: `${operation} (${declared.join(', ')}) { ${asked.join(' ')} }`,
    variables: Object.fromEntries([
      ...others.map((arg) => [arg.name, anyOf(arg.type)]),
      ...values.map((value, i) => [`v${i}`, argument.given(value)[root]]),
    ]),
  };
}
