import { type DocumentNode, print, type ValueNode } from 'graphql';

/** Arguments and input fields whose words are of a closed list, and so stand without quotation marks. */
export const enumFields: ReadonlySet<string> = new Set([
  'act',
  'bucket',
  'clock',
  'did',
  'direction',
  'kind',
  'kinds',
  'language',
  'of',
  'orderBy',
  'stance',
  'type',
]);

/**
 * The document with the values of its variables written where they are used: it runs as it is, anywhere. Arguments of
 * which nothing is given are left out, as the API takes them.
 */
export function inline(document: DocumentNode, variables: Readonly<Record<string, unknown>>): string {
  const definitions = document.definitions.map((definition) =>
    definition.kind === 'OperationDefinition'
      ? replace({ ...definition, variableDefinitions: [] }, variables)
      : replace(definition, variables),
  );
  return print({ kind: document.kind, definitions } as DocumentNode);
}

function replace<T>(node: T, variables: Readonly<Record<string, unknown>>): T {
  if (Array.isArray(node))
    return node.filter((one) => !isUnset(one, variables)).map((one) => replace(one, variables)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const { kind, name, value } = node as { kind?: string; name?: { value: string }; value?: ValueNode };
  if ((kind === 'Argument' || kind === 'ObjectField') && name !== undefined && value?.kind === 'Variable')
    return { ...node, value: valueNode(variables[value.name.value], name.value) };
  const entries = Object.entries(node).filter(([key]) => key !== 'loc' && !key.startsWith('__'));
  return Object.fromEntries(entries.map(([key, one]) => [key, replace(one, variables)])) as T;
}

function isUnset(node: unknown, variables: Readonly<Record<string, unknown>>): boolean {
  const { kind, value } = (node ?? {}) as { kind?: string; value?: ValueNode };
  if (kind !== 'Argument' && kind !== 'ObjectField') return false;
  return value?.kind === 'Variable' && isNothing(variables[value.name.value]);
}

const isNothing = (value: unknown) => value === null || value === undefined;

function valueNode(value: unknown, field: string): object {
  if (isNothing(value)) return { kind: 'NullValue' };
  if (Array.isArray(value)) return { kind: 'ListValue', values: value.map((one) => valueNode(one, field)) };
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'ObjectValue',
      fields: Object.entries(value)
        .filter(([, one]) => !isNothing(one))
        .map(([name, one]) => ({
          kind: 'ObjectField',
          name: { kind: 'Name', value: name },
          value: valueNode(one, name),
        })),
    };
  if (typeof value === 'number')
    return { kind: Number.isInteger(value) ? 'IntValue' : 'FloatValue', value: String(value) };
  if (typeof value === 'boolean') return { kind: 'BooleanValue', value };
  return enumFields.has(field)
    ? { kind: 'EnumValue', value: String(value) }
    : { kind: 'StringValue', value: String(value), block: false };
}
