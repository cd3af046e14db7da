import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LimitError } from '../errors.ts';

/** What one request may ask for at most. The page, the README's examples and a notebook's pages of 200 are far below. */
export interface Limits {
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Fields below each other, those of fragments where they are spread. */
  readonly depth: number;
  /** Fields in all, those of fragments wherever they are spread. */
  readonly fields: number;
  /** Aliases in the document, of whatever field. */
  readonly aliases: number;
  /** Directives in the document. */
  readonly directives: number;
  /** Directives at one place. */
  readonly 'directives at one place': number;
  /** Fields and fragments that stand a second time beside themselves. */
  readonly 'repeated fields': number;
  /** Points: objects and values that the answer may hold, see server/schema/cost.ts. */
  readonly cost: number;
}

export const LIMITS: Limits = {
  tokens: 2_000,
  depth: 12,
  fields: 1_000,
  aliases: 60,
  directives: 40,
  'directives at one place': 3,
  'repeated fields': 20,
  cost: 250_000,
};

/** What can be counted in a document as it stands, before anything is known of a schema. */
type Counts = Pick<Limits, 'aliases' | 'directives' | 'directives at one place' | 'repeated fields'>;

/** Counts each node once, so that it takes no longer than reading the document, whatever its fragments name. */
export function countIn(document: DocumentNode): Counts {
  const counts = { aliases: 0, directives: 0, 'directives at one place': 0, 'repeated fields': 0 };
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias !== undefined) counts.aliases += 1;
      if (node.kind === Kind.SELECTION_SET) counts['repeated fields'] += repeatedIn(node);
      const here = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      counts.directives += here;
      counts['directives at one place'] = Math.max(counts['directives at one place'], here);
    },
  });
  return counts;
}

function repeatedIn({ selections }: SelectionSetNode): number {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return [];
    return selection.kind === Kind.FIELD ? keyOf(selection) : `...${selection.name.value}`;
  });
  return names.length - new Set(names).size;
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** The first of `asked` that is beyond its limit; null where none is. */
export function beyond(asked: Partial<Limits>, limits: Limits): LimitError | null {
  for (const [limit, number] of Object.entries(asked) as [keyof Limits, number][])
    if (number > limits[limit]) return new LimitError(limit, limits[limit], number);
  return null;
}

/** One operation of a document with the fragments beside it, as what counts along an operation takes it. */
export function alone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}
