import { type Client, type CombinedError, gql, type TypedDocumentNode } from 'urql';
import type { StanceValue, Verdict } from '../../api/graphql.ts';
import { type Consequence, consequenceFragment, correctMutation, undoMutation } from './queries.ts';

/** Something to be decided: shown before it is done, then done. */
export type Deed =
  | {
      readonly does: 'judge';
      readonly verdict: 'SAME' | 'DIFFERENT' | 'UNDECIDED';
      readonly pair: readonly [string, string];
      /** ids of which the same is decided beside the first of the pair */
      readonly alike: readonly string[];
    }
  | {
      readonly does: 'correct';
      readonly statement: string;
      readonly verdict: Exclude<Verdict, 'SAME' | 'DIFFERENT' | 'UNDECIDED' | 'UNDO'>;
      readonly whom: string | null;
      readonly stance: StanceValue | null;
    }
  | { readonly does: 'undo'; readonly judgement: string };

export interface Outcome {
  /** one for each pair; none where it failed */
  readonly told: readonly Consequence[];
  readonly error: CombinedError | undefined;
}

/** Judgements in one request: each is an alias. */
const atOnce = 20;

/**
 * Does it, or with `preview` asks what it would do. Of several pairs those before one that fails are judged by then; the
 * outcome holds both.
 */
export async function carryOut(client: Client, deed: Deed, preview: boolean, why: string): Promise<Outcome> {
  const said = { preview, why: why.trim() === '' ? null : why.trim() };
  if (deed.does === 'judge') return judgeAll(client, deed, said);
  if (deed.does === 'undo') {
    const { data, error } = await client.mutation(undoMutation, { judgement: deed.judgement, ...said });
    return { told: data ? [data.undo] : [], error };
  }
  const { statement, verdict, whom, stance } = deed;
  const { data, error } = await client.mutation(correctMutation, {
    statement,
    verdict,
    whom,
    stance,
    ...said,
  });
  return { told: data ? [data.correct] : [], error };
}

async function judgeAll(
  client: Client,
  { pair: [first, second], alike, verdict }: Deed & { does: 'judge' },
  said: { preview: boolean; why: string | null },
): Promise<Outcome> {
  const told: Consequence[] = [];
  const others = [second, ...alike];
  for (let start = 0; start < others.length; start += atOnce) {
    const part = others.slice(start, start + atOnce);
    const named = Object.fromEntries(part.map((id, index) => [`other${index}`, id]));
    const { data, error } = await client.mutation(judgeMutation(part.length), {
      first,
      verdict,
      ...said,
      ...named,
    });
    told.push(...Object.values(data ?? {}).filter((one) => typeof one === 'object' && one !== null));
    if (error !== undefined) return { told, error };
  }
  return { told, error: undefined };
}

/** One judgement for each of so many others, with the first of the pair. */
function judgeMutation(
  count: number,
): TypedDocumentNode<Record<string, Consequence>, Record<string, unknown>> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const taken = numbers.map((index) => `$other${index}: ID!`).join(', ');
  const fields = numbers.map(
    (index) =>
      `judge${index}: judge(pair: [$first, $other${index}], verdict: $verdict, preview: $preview, why: $why) { ...Told }`,
  );
  return gql`
    mutation Judge($first: ID!, $verdict: Verdict!, $preview: Boolean, $why: String, ${taken}) {
      ${fields.join('\n')}
    }
    ${consequenceFragment}
  ` as TypedDocumentNode<Record<string, Consequence>, Record<string, unknown>>;
}
