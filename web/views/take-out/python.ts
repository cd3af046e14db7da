import { type DocumentNode, type FieldNode, print, valueFromASTUntyped } from 'graphql';
import type { Asked } from '../../api/asked.ts';

/** A method of the Python client, and the arguments of its field of the API that it takes. */
interface Method {
  readonly name: string;
  readonly takes: readonly string[];
}

/** Methods by the field that each asks; what is in none is asked by `gql`. */
const methods: Readonly<Record<string, Method>> = {
  statements: { name: 'statements', takes: ['filter', 'orderBy', 'perUtterance'] },
  neighbourhood: { name: 'graph', takes: ['ids', 'first', 'filter'] },
  timeline: { name: 'timeline', takes: ['filter', 'bucket', 'clock'] },
  saidAbout: {
    name: 'said_about',
    takes: ['filter', 'rows', 'columns', 'firstRows', 'firstColumns', 'bucket', 'clock'],
  },
  entities: { name: 'entities', takes: ['search', 'kind', 'asOf'] },
  events: { name: 'events', takes: ['filter', 'asOf'] },
  article: { name: 'article', takes: ['id', 'asOf'] },
  positions: { name: 'positions', takes: ['speaker', 'target', 'clock', 'asOf', 'filter'] },
};

/** The client walks pages to their end itself, and gives all rows instead of facets: these change nothing of what it gives. */
const left = new Set(['first', 'after', 'skip', 'firstFacets']);

/** What stands beside the question of a view on the page, and is no question of its own. */
const beside = new Set(['stats', '__typename']);

/**
 * A cell that asks the same through the Python client: the arguments are those of the API in snake_case, the fields of
 * the filter among them. `called` gives the names of ids, which stand beside them as comments.
 */
export function pythonCell(asked: Asked, server: string, called: (id: string) => string | null): string {
  const head = `from ujar import Ujar\n\nujar = Ujar(${literal(server)})\n`;
  const root = rootOf(asked.document as DocumentNode);
  const method = root === null ? undefined : methods[root.name.value];
  const given = root === null || method === undefined ? null : argumentsOf(root, method, asked.variables);
  if (method === undefined || given === null) return head + viaGraphql(asked);
  const { filter, ...others } = given;
  const lines = Object.entries({ ...(filter as object), ...others })
    .filter(([, value]) => !isNothing(value) && !isEmptyList(value))
    .map(([name, value]) => `    ${snake(name)}=${literal(withoutNothing(value))},${comment(value, called)}`);
  const call = `ujar.${method.name}`;
  return `${head}${lines.length === 0 ? `${call}()` : `${call}(\n${lines.join('\n')}\n)`}\n`;
}

/** The one field that a question is about; null where it is about several, or one under another name. */
function rootOf(document: DocumentNode): FieldNode | null {
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  const roots = (operation?.selectionSet.selections ?? []).filter(
    (one) => !(one.kind === 'Field' && beside.has(one.name.value)),
  );
  const [root] = roots;
  return roots.length === 1 && root?.kind === 'Field' && root.alias === undefined ? root : null;
}

/** The arguments of a field with their values; null where there is one that the method doesn't take. */
function argumentsOf(
  { arguments: given = [] }: FieldNode,
  { takes }: Method,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  const told = given.filter(({ name }) => takes.includes(name.value) || !left.has(name.value));
  if (told.some(({ name }) => !takes.includes(name.value))) return null;
  return Object.fromEntries(
    told.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables as never)]),
  );
}

function viaGraphql({ document, variables }: Asked): string {
  const query = print(document as DocumentNode)
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', '\\"\\"\\"');
  return `ujar.gql(\n    """\n${query}\n    """,\n    ${literal(withoutNothing(variables))},\n)\n`;
}

const isNothing = (value: unknown) => value === null || value === undefined;

/** In the API it leaves nothing out; the client, where a notebook may have found nobody, takes none. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A field's name as an argument of the client: that which Python keeps for itself gets an underscore. */
const snake = (name: string) =>
  name === 'from' ? 'from_' : name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => !isNothing(one));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutNothing(one)]));
}

/** A Python literal: JSON but for its three words. */
function literal(value: unknown): string {
  if (isNothing(value)) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value as object)
      .map(([name, one]) => `${JSON.stringify(name)}: ${literal(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

function comment(value: unknown, called: (id: string) => string | null): string {
  const ids = Array.isArray(value) ? value : [value];
  const names = ids.map((id) => (typeof id === 'string' ? called(id) : null)).filter((name) => name !== null);
  return names.length === 0 ? '' : `  # ${names.join(', ').replace(/\s+/gu, ' ')}`;
}
