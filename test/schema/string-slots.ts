import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A string argument, or a string within one: how a query gives it to the field, with what else that requires. */
export interface Slot {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  /** "filter.text" */
  readonly path: string;
  readonly type: string;
  readonly many: boolean;
  /** The arguments, with `$v` in this place. */
  readonly written: string;
}

const STRINGS = ['String', 'ID', 'AsOf'];

/** What does for an argument that must be there. */
function anyOf(type: GraphQLInputType): string {
  const one = oneOf(getNamedType(type));
  return isListType(getNullableType(type)) ? `[${one}]` : one;
}

function oneOf(type: GraphQLNamedInputType): string {
  if (type.name === 'IngestSource') return '{ text: "Nobody said that the talks would go on." }';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return ['Int', 'Float'].includes(type.name) ? '1' : '"x"';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${required.map((field) => `${field.name}: ${anyOf(field.type)}`).join(', ')} }`;
}

function slotsIn(type: GraphQLInputType, path: readonly string[]): Omit<Slot, 'operation' | 'field'>[] {
  const named = getNamedType(type);
  const many = isListType(getNullableType(type));
  if (STRINGS.includes(named.name))
    return [{ path: path.join('.'), type: String(type), many, written: '$v' }];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    slotsIn(field.type, [...path, field.name]).map((slot) => {
      const others = Object.values(named.getFields())
        .filter((other) => other !== field && isRequiredInputField(other))
        .map((other) => `${other.name}: ${anyOf(other.type)}`);
      return { ...slot, written: `{ ${[`${field.name}: ${slot.written}`, ...others].join(', ')} }` };
    }),
  );
}

/** Every place of the schema's queries and mutations that takes a string. */
export function stringSlots(schema: GraphQLSchema): readonly Slot[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((arg) =>
        slotsIn(arg.type, [arg.name]).map((slot) => {
          const others = field.args
            .filter((other: GraphQLArgument) => other !== arg && isRequiredArgument(other))
            .map((other) => `${other.name}: ${anyOf(other.type)}`);
          const written = [`${arg.name}: ${slot.written}`, ...others].join(', ');
          return { ...slot, operation, field: field.name, written };
        }),
      ),
    ),
  );
}

/** Asks the field `count` times, each with its own `$v0`, `$v1`, ..., for no more than its `__typename`. */
export function queryOf({ operation, field, written, type, many }: Slot, count: number): string {
  const names = Array.from({ length: count }, (_, i) => `v${i}`);
  const required = many ? type : `${type.replace('!', '')}!`;
  const variables = names.map((name) => `$${name}: ${required}`).join(', ');
  const asked = names.map((name) => `${name}: ${field}(${written.replace('$v', `$${name}`)}) { __typename }`);
  return `${operation} (${variables}) { ${asked.join(' ')} }`;
}
