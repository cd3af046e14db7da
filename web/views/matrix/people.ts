import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Bucket } from '../../api/graphql.ts';
import { toPeople } from '../../store/query-filter.ts';
import type { Filter } from '../../store/state.ts';
import { type People, peopleQuery } from './queries.ts';

/** Rows that a country opens to at most; how many more there are is told. */
const most = 100;

/** Of each opened country the people who spoke for it, or that they did not come. */
export type Opened = ReadonlyMap<string, People | 'failed'>;

const nobody: People = { whole: { hidden: { rows: 0 }, rows: [] }, within: { cells: [] } };

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
      else
        client
          .query(peopleQuery, { filter: narrowed, first: most, columns: question.columns, bucket })
          .toPromise()
          .then(({ data }) => keep(country, data ?? 'failed'));
    }
    return () => {
      wanted = false;
    };
  }, [client, asked, bucket]);
  return answer.to === asked ? answer.opened : noAnswer.opened;
}

const noAnswer = { to: '', opened: new Map<string, People | 'failed'>() };
