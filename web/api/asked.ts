import { mapExchange, type Operation } from 'urql';

/** A question that the page asked of the API, as it was asked. */
export interface Asked {
  /** its operation's name: "Overview" */
  readonly name: string;
  /** the top-level fields that it asks for: ["stats", "neighbourhood"] */
  readonly roots: readonly string[];
  readonly document: Operation['query'];
  readonly variables: Readonly<Record<string, unknown>>;
}

const live = new Map<number, Asked>();
const latest = new Map<string, Asked>();

/** Put this in a question's context where it only helps to ask another: it is then no question of a view. */
export const aside = { aside: true } as const;

/** Keeps in mind what the page asks, for those who want to ask the same elsewhere. */
export const minding = mapExchange({
  onOperation(operation) {
    if (operation.kind === 'teardown') live.delete(operation.key);
    if (operation.kind !== 'query' || operation.context.aside === true) return;
    const asked = askedBy(operation);
    live.set(operation.key, asked);
    latest.set(asked.name, asked);
  },
});

function askedBy({ query, variables }: Operation): Asked {
  const operation = query.definitions.find((one) => one.kind === 'OperationDefinition');
  const roots = operation?.selectionSet.selections.flatMap((one) =>
    one.kind === 'Field' ? [one.name.value] : [],
  );
  return {
    name: operation?.name?.value ?? '',
    roots: roots ?? [],
    document: query,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

/**
 * What the page shows now was asked by these: those that are still listened to, and of those answered once and for all
 * the latest of each name that `stillHolds` says is of the present.
 */
export function askedNow(stillHolds: (asked: Asked) => boolean): readonly Asked[] {
  const names = new Set([...live.values()].map(({ name }) => name));
  const ended = [...latest.values()].filter((one) => !names.has(one.name) && stillHolds(one));
  return [...live.values(), ...ended];
}
