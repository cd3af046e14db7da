import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type AnyVariables,
  type CombinedError,
  type OperationContext,
  type TypedDocumentNode,
  useClient,
} from 'urql';

export interface Answer<Data, Variables> {
  /** the newest answer, and what it was asked with; it stays while another is fetched */
  readonly got: { readonly data: Data; readonly asked: Variables } | null;
  readonly fetching: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/**
 * Asks, and asks anew when the variables change (null: not at all). A question that is asked anew is given up: its answer
 * never comes after that of a newer one.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  context: Partial<OperationContext> = plainly,
): Answer<Data, Variables> {
  const client = useClient();
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal variables are the same question
  const asked = useMemo(() => variables, [key]);
  const [answer, setAnswer] = useState<Omit<Answer<Data, Variables>, 'retry'>>(none);
  const [attempt, setAttempt] = useState(0);
  const attempted = useRef(attempt);
  useEffect(() => {
    if (asked === null) return setAnswer(none);
    const again = attempt !== attempted.current;
    attempted.current = attempt;
    setAnswer((last) => ({ ...last, fetching: true, error: null }));
    const source = client.query(
      query,
      asked,
      again ? { ...context, requestPolicy: 'network-only' } : context,
    );
    return source.subscribe(({ data, error }) =>
      setAnswer((last) => ({
        got: data === undefined ? last.got : { data, asked },
        fetching: false,
        error: error ?? null,
      })),
    ).unsubscribe;
  }, [client, query, asked, attempt, context]);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  return { ...answer, retry };
}

const plainly: Partial<OperationContext> = {};
const none = { got: null, fetching: false, error: null };
