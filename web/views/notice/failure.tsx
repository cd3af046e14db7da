import type { CombinedError } from 'urql';
import { useMessages } from '../../messages/catalogue.ts';

/** Says what went wrong with a request, in words, and offers to try again. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const text = useMessages().notice;
  return (
    <div className="notice" role="alert">
      <h2>{text.failed}</h2>
      <Reason error={error} />
      <button type="button" className="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}

function Reason({ error }: { error: CombinedError }) {
  const text = useMessages().notice;
  const status = (error.response as Response | undefined)?.status;
  if (error.graphQLErrors.length > 0)
    return (
      <p>
        {text.answered} <q>{error.graphQLErrors.map((one) => one.message).join('; ')}</q>
      </p>
    );
  if (status !== undefined && status >= 400) return <p>{text.refused(status)}</p>;
  return <p>{text.network}</p>;
}
