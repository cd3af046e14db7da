import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../server/schema/index.ts';
import { readText } from './tree.ts';

/** A part of the schema, by its path: "Query.entities(first)". */
interface Part {
  readonly path: string;
  readonly name: string;
  readonly description: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

const parts = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type): readonly Part[] => [
    { path: type.name, name: type.name, description: type.description },
    ...within(type),
  ]);

describe('the schema as documentation', () => {
  it('every type, field, argument, input field and enum value has a description', () => {
    expect(pathsOf(parts.filter(({ description }) => (description ?? '').trim() === ''))).toEqual([]);
  });

  it('none only repeats its name', () => {
    const empty = parts.filter(({ name, description }) => tellsNothing(name, description ?? ''));
    expect(pathsOf(empty)).toEqual([]);
  });

  it.each([
    ['id', 'The id.', true],
    ['totalCount', 'Total count', true],
    ['firstHandOnly', 'True for first hand only.', true],
    ['period', 'The period of the filter.', false],
    ['EN', 'English.', false],
  ])('%s: "%s"', (name, description, nothing) => {
    expect(tellsNothing(name, description)).toBe(nothing);
  });

  it('what is deprecated says what to use instead, and the README announces it', () => {
    const gone = parts.filter(({ deprecationReason }) => typeof deprecationReason === 'string');
    const readme = readText('README.md');
    expect(
      pathsOf(
        gone.filter(
          ({ path, deprecationReason }) => !/`\w+`/u.test(deprecationReason ?? '') || !readme.includes(path),
        ),
      ),
    ).toEqual([]);
    expect(schema.description).toContain('@deprecated');
  });
});

function within(type: GraphQLNamedType): readonly Part[] {
  const at = <P extends Omit<Part, 'path'>>(part: P) => ({ ...part, path: `${type.name}.${part.name}` });
  if (isEnumType(type)) return type.getValues().map(at);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(at);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    at(field),
    ...field.args.map((argument) => ({ ...argument, path: `${type.name}.${field.name}(${argument.name})` })),
  ]);
}

const EMPTY = new Set(['a', 'an', 'the', 'of', 'this', 'its', 'for', 'is', 'true']);

/** True where a description has no word that the name has not, but such as "the". */
function tellsNothing(name: string, description: string): boolean {
  const words = new Set(wordsOf(name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')));
  return wordsOf(description).every((word) => words.has(word) || EMPTY.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pathsOf(found: readonly Part[]): readonly string[] {
  return found.map(({ path }) => path);
}
