import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { aside } from '../../api/asked.ts';
import type { Bucket, StatementFilter } from '../../api/graphql.ts';
import { toPeople, toPossible } from '../../store/query-filter.ts';
import type { Filter } from '../../store/state.ts';
import { peopleWithPossible } from './possible.ts';
import { type People, type PossiblePeople, peopleQuery, possiblePeopleQuery } from './queries.ts';

/** Rows that a country opens to at most; how many more there are is told. */
const most = 100;

/** Of each opened country the people who spoke for it, or that they did not come. */
export type Opened = ReadonlyMap<string, People | 'failed'>;

const nobody: People = { hidden: 0, rows: [], cells: [] };

/** The people of the countries, in the columns; a country whose people are still on their way is not in the answer. */
export function usePeople(
  filter: Filter,
  countries: readonly string[],
  columns: readonly string[],
  bucket: Bucket,
): Opened {
  const client = useClient();
  const asked = JSON.stringify({ filter, countries, columns, bucket });
  const [answer, setAnswer] = useState<{ readonly to: string; readonly opened: Opened }>(noAnswer);
  useEffect(() => {
    const question = JSON.parse(asked) as { filter: Filter; countries: string[]; columns: string[] };
    let wanted = true;
    const keep = (country: string, people: People | 'failed') =>
      wanted &&
      setAnswer(({ to, opened }) => ({
        to: asked,
        opened: new Map(to === asked ? opened : []).set(country, people),
      }));
    for (const country of question.countries) {
      const narrowed = toPeople(question.filter, country);
      if (narrowed === null) keep(country, nobody);
      else findPeople(client, narrowed, question.columns, bucket).then((people) => keep(country, people));
    }
    return () => {
      wanted = false;
    };
  }, [client, asked, bucket]);
  return answer.to === asked ? answer.opened : noAnswer.opened;
}

async function findPeople(
  client: Client,
  filter: StatementFilter,
  columns: readonly string[],
  bucket: Bucket,
): Promise<People | 'failed'> {
  const asked = { first: most, columns: [...columns] };
  const [sure, possible] = await Promise.all([
    client.query(peopleQuery, { filter, bucket, ...asked }).toPromise(),
    findPossible(client, toPossible(filter), asked),
  ]);
  return sure.data === undefined ? 'failed' : peopleWithPossible(sure.data, possible, most);
}

async function findPossible(
  client: Client,
  filter: StatementFilter | null,
  asked: { readonly first: number; readonly columns: string[] },
): Promise<PossiblePeople | null> {
  if (filter === null) return null;
  const { data } = await client.query(possiblePeopleQuery, { filter, ...asked }, aside).toPromise();
  return data ?? null;
}

const noAnswer = { to: '', opened: new Map<string, People | 'failed'>() };
