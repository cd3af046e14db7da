import { useMemo } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { eventLine } from '../../messages/events.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import type { Naming } from './chip.ts';
import { eventNamesQuery } from './queries.ts';
import { words } from './words.ts';

/** What things of the filter are called, in the language of the page. */
export function useNaming(names: Names): Naming {
  const [{ filter }] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const asked = JSON.stringify(filter.event);
  const variables = useMemo(() => ({ ids: JSON.parse(asked) as string[] }), [asked]);
  const [{ data, error }] = useQuery({
    query: eventNamesQuery,
    variables,
    pause: variables.ids.length === 0,
    context: aside,
  });
  return {
    text,
    own,
    tongue,
    entity: (id) => {
      const entity = names.get(id);
      if (entity === undefined) return '…';
      return entity === null ? text.filter.unknown : entityName(entity, tongue);
    },
    event: (id) => {
      const node = data?.nodes[variables.ids.indexOf(id)];
      if (node?.__typename === 'Event') return eventLine(node, tongue);
      return data === undefined && error === undefined ? '…' : text.filter.unknown;
    },
  };
}
