import { useGraphQlJit as compileWith } from '@envelop/graphql-jit';
import { type DocumentNode, Kind } from 'graphql';

/** How often a document is run as it stands before it is compiled: compiling takes longer than running it a few times. */
const FIRST = 2;

/**
 * Runs what is asked again and again as compiled code (graphql-jit). A document of several operations is left alone: what is
 * compiled is kept for the document, whichever of them is asked for.
 */
export function compiling(first = FIRST): ReturnType<typeof compileWith> {
  const asked = new WeakMap<DocumentNode, number>();
  const enableIf = ({ document }: { readonly document: DocumentNode }) => {
    const times = asked.get(document) ?? 0;
    if (times < first) asked.set(document, times + 1);
    return times >= first && isOneQuery(document);
  };
  return compileWith({}, { enableIf });
}

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 && operations[0]?.operation === 'query';
}
