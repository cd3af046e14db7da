import { type FormEvent, useId, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePreferences } from '../../store/preferences.ts';
import { words as judging } from '../judging/words.ts';
import { Failure, FailureLine } from '../notice/failure.tsx';
import { noteMutation, notesQuery, removeNoteMutation } from './queries.ts';
import { words } from './words.ts';

/** What people wrote about one thing, and a place to write more. */
export function Notes({ about }: { about: string }) {
  const text = useWords(words);
  const [{ data, error }, execute] = useQuery({ query: notesQuery, variables: { about } });
  const [removing, remove] = useMutation(removeNoteMutation);
  const decided = useWords(judging);
  const { tongue } = usePreferences().preferences;
  const { number } = useMessages();
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  const notes = data?.notes;
  return (
    <>
      {notes?.totalCount === 0 && <p className="sub">{text.noNotes}</p>}
      <ul className="facts notes">
        {notes?.edges.map(({ node }) => (
          <li key={node.id}>
            <p className="note-text">{node.text}</p>
            <span className="sub">
              {periodText({ from: node.at, to: node.at, precision: 'MINUTE' }, tongue)} UTC ·{' '}
              {decided.by(node.by)}{' '}
              <button
                type="button"
                className="link"
                disabled={removing.fetching}
                onClick={() => remove({ note: node.id })}
              >
                {text.removeNote}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {notes !== undefined && notes.edges.length < notes.totalCount && (
        <p className="sub">
          {number(notes.edges.length)} / {number(notes.totalCount)}
        </p>
      )}
      {removing.error !== undefined && <FailureLine error={removing.error} />}
      <Write about={about} />
    </>
  );
}

function Write({ about }: { about: string }) {
  const text = useWords(words);
  const field = useId();
  const [draft, setDraft] = useDraft(`note ${about}`);
  const [, keep] = useMutation(noteMutation);
  const [failed, setFailed] = useState<Awaited<ReturnType<typeof keep>>['error']>(undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { error } = await keep({ about, text: draft.trim() });
    setFailed(error);
    if (error === undefined) setDraft('');
  };
  return (
    <form className="write-note" onSubmit={submit}>
      <label className="unseen" htmlFor={field}>
        {text.writeNote}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={4000}
        placeholder={text.writeNote}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      {failed !== undefined && <FailureLine error={failed} />}
      {draft.trim() !== '' && (
        <button type="submit" className="button">
          {text.keepNote}
        </button>
      )}
    </form>
  );
}
