import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Ids that name something. */
export type Known = readonly string[];

export type Random = (below: number) => number;

/** A number from 0 below another, the same ones for a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T;
}

/** A query that the schema allows, small enough for every limit; its arguments may name what is not there. */
export function validQuery(schema: GraphQLSchema, random: Random, known: Known): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const asked = Array.from({ length: 1 + random(2) }, (_, i) => `f${i}: ${write(pick(random, fields))}`);
  return `{ ${asked.join(' ')} }`;

  function write(field: GraphQLField<unknown, unknown>, depth = 4): string {
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || random(3) === 0)
      .map((arg) => `${arg.name}: ${literal(arg.type, arg.name)}`);
    const below = select(getNamedType(field.type), depth);
    return `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${below}`;
  }

  function select(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) return ' { __typename }';
    if (!isObjectType(type)) return '';
    const all = Object.values(type.getFields());
    const some = all.filter(
      (field) => (isLeafType(getNamedType(field.type)) || depth > 0) && random(all.length) < 3,
    );
    const written = some.map((field) => write(field, depth - 1));
    return ` { ${['__typename', ...written].join(' ')} }`;
  }

  function literal(type: GraphQLInputType, name: string): string {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const items = Array.from({ length: 1 + random(2) }, () => literal(bare.ofType, name));
      return `[${items.join(', ')}]`;
    }
    if (isEnumType(bare)) return pick(random, bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) => isRequiredInputField(field) || random(4) === 0,
      );
      return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name)}`).join(', ')} }`;
    }
    const scalar = getNamedType(bare).name;
    if (scalar === 'Int') return String(1 + random(9));
    if (scalar === 'Float') return `0.${random(10)}`;
    if (scalar === 'Boolean') return random(2) === 0 ? 'true' : 'false';
    if (scalar === 'AsOf') return '1';
    return JSON.stringify(/^(?:from|to)$/.test(name) ? '2026-03' : pick(random, [...known, 'x', 'figures']));
  }
}

/** One that it does not: a valid one with something wrong. */
export function invalidQuery(schema: GraphQLSchema, random: Random, known: Known): string {
  const query = validQuery(schema, random, known);
  const break_ = pick(random, [
    () => query.slice(0, 1 + random(query.length - 1)),
    () => query.replace('{', '{ nothing '),
    () => query.replace('{', '{ stats '),
    () => query.replace('{', '{ entity(id: 5, id: 6) { id } '),
    () => query.replace('{', '{ entities(kind: [ROBOT]) { totalCount } '),
    () => query.replace('{', '{ statements(first: "many") { totalCount } '),
    () => query.replace('{', '{ node { id } '),
    () => query.replace('{', '{ ...missing '),
    () => `${query} ${query}`,
    () => `query ($x: Int!) ${query}`,
    () => `subscription ${query}`,
    () => query.replace('{', '{ \\ '),
    () => `fragment f on Query { ...f } ${query}`,
  ]);
  return break_();
}
