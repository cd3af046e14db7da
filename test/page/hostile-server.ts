import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createYoga } from 'graphql-yoga';
import { type Serving, servePage } from './stand-in.ts';

/** An object of the answer: its place in the list that it stands in, and its type where that is one of several. */
interface Made {
  readonly n: number;
  readonly __typename?: string;
}

const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** Rows of a list that a field of the root gives, and of one within it. */
const rows = 200;
const few = 2;

/** Texts that programs write, not people: the page must be able to count on their form. */
const days =
  /^(?:from|to|at|day|first|last|published|began|fetched|learned|latest|created|added|next|tried|succeeded|revoked|since|until|value)$/;

/**
 * Serves the built page, and an API that answers any question with `strings`: every name, title, quote, reason and
 * address is one of them, of a list of many all of them in turn. `whole` is what a text that is one alone holds.
 */
export function startHostileServer(strings: readonly string[], whole: string): Promise<Serving> {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) resolveWith(field, schema, strings, whole);
  }
  const yoga = createYoga({ schema, logging: false, maskedErrors: false });
  return servePage((request, response) => yoga(request, response));
}

function resolveWith(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  strings: readonly string[],
  whole: string,
): void {
  field.resolve = (source, args, _, info) => {
    const n = numberIn(args.id) ?? (source as Made | undefined)?.n ?? 0;
    if (field.name === 'nodes')
      return (args.ids as string[]).map((id) => ({ n: numberIn(id) ?? 0, __typename: typeIn(id) }));
    if (field.name === 'node') return { n, __typename: typeIn(args.id) };
    return make(field.type, { n, field: field.name, info, schema, strings, whole });
  };
  if (field.name === 'ingestProgress')
    field.subscribe = async function* () {
      yield { ingestProgress: { n: 0 } };
    };
}

interface Making {
  readonly n: number;
  readonly field: string;
  readonly info: GraphQLResolveInfo;
  readonly schema: GraphQLSchema;
  readonly strings: readonly string[];
  readonly whole: string;
}

function make(type: GraphQLOutputType, making: Making): unknown {
  const { n, field, info, schema } = making;
  if (isNonNullType(type)) return make(type.ofType, making);
  if (isListType(type)) {
    const count = info.path.prev?.prev === undefined ? rows : few;
    return Array.from({ length: count }, (_, index) => make(type.ofType, { ...making, n: n + index }));
  }
  if (isEnumType(type)) return type.getValues()[n % type.getValues().length]?.value;
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return { n, __typename: possible[n % possible.length]?.name };
  }
  // The target of an arrow is another than its speaker.
  if (isObjectType(type)) return { n: field === 'target' || field === 'to' ? n + 1 : n };
  return leaf(String(type), making);
}

function leaf(type: string, { n, field, info, strings, whole }: Making): unknown {
  const parent = info.parentType.name;
  if (type === 'ID') return `${parent}:${n % rows}`;
  if (type === 'Boolean') return field !== 'hasNextPage' && field !== 'described' && field !== 'cut';
  if (type === 'Float') return 0.5;
  if (type === 'Int')
    return field.endsWith('End') || field === 'end' ? n * 7 + 5 : field === 'quad' ? 3 : n * 7;
  if (days.test(field)) return `2026-03-${String((n % 28) + 1).padStart(2, '0')}`;
  if ((parent === 'Article' && field === 'text') || field === 'byline') return whole;
  return strings[n % strings.length];
}

const numberIn = (id: unknown): number | undefined => {
  const found = /^\w+:(\d+)$/.exec(String(id))?.[1];
  return found === undefined ? undefined : Number(found);
};

const typeIn = (id: unknown): string => /^(\w+):/.exec(String(id))?.[1] ?? 'Entity';
