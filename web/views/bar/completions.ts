import { useState } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { type Hit, type Interpretation, interpretQuery, searchQuery } from './queries.ts';
import { holdsWord, longestQuestion, today, useSettled } from './typing.ts';

/** Of names so many are offered, of statements and of articles fewer. */
const most = 6;
const mostTexts = 3;

export interface Completions {
  readonly hits: readonly Hit[];
  /** how what is typed is understood; null while that is not known */
  readonly reading: Interpretation | null;
  /** it is understood as words that are looked for as they stand, and nothing else */
  readonly literal: boolean;
  /** nothing more is on its way */
  readonly settled: boolean;
  /** Enter was pressed, and the answer is on its way */
  readonly asking: boolean;
  readonly error: CombinedError | undefined;
  /** Asks how the question is to be understood, again if it failed; null when there is no answer. */
  readonly interpret: () => Promise<Interpretation | null>;
}

/** What is found by what is typed so far, and how it would be understood as a question. */
export function useCompletions(question: string, wanted: boolean, asOf: string | null): Completions {
  const client = useClient();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<readonly [string, CombinedError] | null>(null);
  const settled = useSettled(question);
  const pause = !wanted || !holdsWord(settled) || settled.length > longestQuestion;
  const reads = { text: settled, on: today(), asOf };
  const [found] = useQuery({
    query: searchQuery,
    variables: { text: settled, first: most, asOf },
    pause,
    context: aside,
  });
  const [read] = useQuery({ query: interpretQuery, variables: reads, pause, context: aside });
  const current = !pause && holdsWord(question);
  const latest = current && !read.fetching && settled === question;
  const reading = latest ? (read.data?.interpret ?? null) : null;
  const [only, second] = reading?.parts ?? [];
  return {
    hits: current ? offered(found.data?.search.hits ?? []) : [],
    reading,
    literal: only?.as === 'TEXT' && second === undefined,
    settled: settled === question && !found.fetching && !read.fetching,
    asking,
    error: (refusal?.[0] === question ? refusal[1] : undefined) ?? found.error ?? read.error,
    interpret: async () => {
      setAsking(true);
      const { data, error } = await client
        .query(interpretQuery, { ...reads, text: question }, aside)
        .toPromise();
      setAsking(false);
      setRefusal(error === undefined ? null : [question, error]);
      return data?.interpret ?? null;
    },
  };
}

/** Best first, as they came, but no kind crowds the others out. */
function offered(hits: readonly Hit[]): Hit[] {
  const seen = new Map<string, number>();
  return hits.filter(({ __typename: kind }) => {
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return kind === 'EntityHit' || (seen.get(kind) ?? 0) <= mostTexts;
  });
}
