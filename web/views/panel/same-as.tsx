import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { type EntityName, searchQuery } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { Deciding } from '../judging/deciding.tsx';
import { words } from './words.ts';

const found = 6;

/** Says that an entity is the same as another, which is looked for by name; what will move is shown before. */
export function SameAs({ entity }: { entity: EntityName }) {
  const text = useWords(words);
  const messages = useMessages();
  const { tongue } = usePreferences().preferences;
  const field = useId();
  const [search, setSearch] = useState('');
  const [other, setOther] = useState<EntityName | null>(null);
  const wanted = search.trim();
  const [{ data }] = useQuery({
    query: searchQuery,
    variables: { search: wanted, first: found + 1 },
    pause: wanted === '',
  });
  const others =
    wanted === ''
      ? []
      : (data?.entities.edges ?? []).filter(({ node }) => node.id !== entity.id).slice(0, found);
  if (other !== null)
    return (
      <Deciding
        deed={{ does: 'judge', verdict: 'SAME', pair: [entity.id, other.id], alike: [] }}
        title={text.sameTitle(entityName(entity, tongue), entityName(other, tongue))}
        close={() => setOther(null)}
        done={() => {
          setOther(null);
          setSearch('');
        }}
      />
    );
  return (
    <div className="same-as">
      <label htmlFor={field}>{text.sameAs}</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        placeholder={text.sameHint}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {wanted !== '' && data !== undefined && others.length === 0 && <p className="sub">{text.noMatch}</p>}
      <ul className="facts">
        {others.map(({ node }) => (
          <li key={node.id}>
            <button type="button" className="link" onClick={() => setOther(node)}>
              <KindMark kind={node.kind} described={node.described} /> {entityName(node, tongue)}
            </button>{' '}
            <span className="sub">
              {messages.entity[node.kind]} ·{' '}
              {messages.panel.counts(node.by.utterances, node.about.utterances)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
