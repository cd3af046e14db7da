import { useMemo } from 'react';
import { gql, type TypedDocumentNode, useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { toQuery } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { chipsOf } from '../bar/chip.ts';
import { useNaming } from '../bar/naming.ts';
import { idsOf, useNames } from '../overview.ts';
import { words } from './words.ts';

/** Parts of a filter that are tried without, at most. */
const most = 8;

type Counts = Record<string, { readonly totals: { readonly utterances: number; readonly reports: number } }>;

/** The parts of a filter that leaves nothing, each with what there is without it, for those without which something is. */
export function Fewer() {
  const [state, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const naming = useNaming(useNames(idsOf(state), undefined));
  const chips = chipsOf(state, naming)
    .filter(({ field }) => field !== 'anchors')
    .slice(0, most);
  const asked = JSON.stringify(chips.map(({ remove }) => toQuery(remove(state).filter)));
  const { query, variables } = useMemo(() => questionOf(JSON.parse(asked)), [asked]);
  const [{ data }] = useQuery({ query, variables, pause: chips.length < 2, context: aside });
  const left = chips
    .map((chip, number) => ({ chip, n: data?.[`without${number}`]?.totals[state.unit] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  if (left.length === 0) return null;
  return (
    <ul className="fewer">
      {left.map(({ chip, n }) => (
        <li key={chip.field}>
          <button type="button" className="link" onClick={() => change(chip.remove)}>
            {own.without} <em>{`${chip.label} ${chip.value}`.trim()}</em>
          </button>{' '}
          <b>{text.number(n)}</b>
        </li>
      ))}
    </ul>
  );
}

function questionOf(filters: readonly StatementFilter[]) {
  const each = (write: (number: number) => string) => filters.map((_, number) => write(number)).join(' ');
  const query: TypedDocumentNode<Counts, Record<string, StatementFilter>> = gql(
    `query Fewer(${each((number) => `$filter${number}: StatementFilter`)}) { ${each(
      (number) =>
        `without${number}: statements(filter: $filter${number}, first: 1) { totals { utterances reports } }`,
    )} }`,
  );
  const variables = Object.fromEntries(filters.map((filter, number) => [`filter${number}`, filter]));
  return { query, variables };
}
