import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { useWords } from '../../messages/catalogue.ts';
import { asOfText } from '../../messages/dates.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Reason } from '../reason.tsx';
import { notesQuery, removeNoteMutation, writeNoteMutation } from './queries.ts';
import { words } from './words.ts';

const page = 20;

/** What people wrote about one thing, and a box to write more. What is typed stays until it is kept. */
export function Notes({ about, ofStatement = false }: { about: string; ofStatement?: boolean }) {
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const [first, setFirst] = useState(page);
  const [{ data }, again] = useQuery({ query: notesQuery, variables: { about, first }, context: aside });
  const [{ error }, remove] = useMutation(removeNoteMutation);
  if (!data) return null;
  const refresh = () => again({ requestPolicy: 'network-only' });
  const { totalCount, edges } = data.notes;
  return (
    <details className="notes">
      <summary>
        {totalCount > 0 && own.count(totalCount)}
        {totalCount === 0 && !ofStatement && own.add}
        {ofStatement && ` ${totalCount === 0 ? own.addToStatement : own.onStatement}`}
      </summary>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <p>{node.text}</p>
            <small>
              {node.by}, {asOfText(node.at, tongue)}
            </small>
            <button
              type="button"
              className="quiet"
              aria-label={own.remove}
              title={own.remove}
              onClick={async () => {
                if ((await remove({ note: node.id })).error === undefined) refresh();
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <button type="button" className="link" onClick={() => setFirst(first + page)}>
          {own.more(totalCount - edges.length)}
        </button>
      )}
      {error !== undefined && <Refusal message={error.graphQLErrors[0]?.message} />}
      <Write about={about} written={refresh} />
    </details>
  );
}

function Write({ about, written }: { about: string; written: () => void }) {
  const own = useWords(words);
  const [text, setText] = useDraft(`note ${about}`);
  const [{ error, fetching }, write] = useMutation(writeNoteMutation);
  const submit = async () => {
    if ((await write({ about, text: text.trim() })).error !== undefined) return;
    setText('');
    written();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        rows={2}
        maxLength={4000}
        aria-label={own.write}
        placeholder={own.write}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button" disabled={fetching || text.trim() === ''}>
        {own.keep}
      </button>
      {error !== undefined && <Refusal message={error.graphQLErrors[0]?.message} />}
    </form>
  );
}

function Refusal({ message }: { message: string | undefined }) {
  const own = useWords(words);
  return (
    <p className="hint failed" role="alert">
      {own.failed} {message === undefined ? own.network : <Reason text={message} />}
    </p>
  );
}
