import { type DocumentNode, print } from 'graphql';
import type { Asked } from '../../api/asked.ts';

/** Methods of the Python client, by the field of the API that each asks; what is in none is asked by `gql`. */
const methods: Readonly<Record<string, string>> = {
  statements: 'statements',
  neighbourhood: 'graph',
  timeline: 'timeline',
  saidAbout: 'said_about',
  entities: 'entities',
  events: 'events',
  article: 'article',
  positions: 'positions',
};

/** The client walks pages to their end itself, so a page's place and length are no arguments of these. */
const paged = new Set(['statements', 'entities', 'events', 'positions']);

/**
 * A cell that asks the same through the Python client: the arguments are those of the API in snake_case, the fields of
 * the filter among them. `called` gives the names of ids, which stand beside them as comments.
 */
export function pythonCell(asked: Asked, server: string, called: (id: string) => string | null): string {
  const head = `from ujar import Ujar\n\nujar = Ujar(${literal(server)})\n`;
  const root = asked.roots.find((one) => methods[one] !== undefined);
  if (root === undefined) return head + viaGraphql(asked);
  const { filter, after: _, first, ...others } = asked.variables as Record<string, unknown>;
  const given = { ...(filter as object), ...(paged.has(root) ? {} : { first }), ...others };
  const lines = Object.entries(given)
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]) => `    ${snake(name)}=${literal(withoutNothing(value))},${comment(value, called)}`);
  const call = `ujar.${methods[root]}`;
  return `${head}${lines.length === 0 ? `${call}()` : `${call}(\n${lines.join('\n')}\n)`}\n`;
}

function viaGraphql({ document, variables }: Asked): string {
  const query = print(document as DocumentNode)
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', '\\"\\"\\"');
  return `ujar.gql(\n    """\n${query}\n    """,\n    ${literal(withoutNothing(variables))},\n)\n`;
}

const isNothing = (value: unknown) => value === null || value === undefined;

const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

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
