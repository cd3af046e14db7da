import { type MouseEvent, useState } from 'react';
import { keyHolder } from '../../api/client.ts';
import { authorization } from '../../api/key.ts';
import { useWords } from '../../messages/catalogue.ts';
import { writeAddress } from '../../store/address.ts';
import { type Filter, initialState } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Reason } from '../reason.tsx';
import { download } from './download.ts';
import { words } from './words.ts';

/** Files that the server makes of all that a filter selects, as its /export calls them. */
export const fileFormats = [
  ...(['csv', 'jsonl', 'parquet', 'graphml', 'gexf', 'bundle', 'annotations', 'dna'] as const),
];

/** Where the server has the file. */
export function fileAddress(format: (typeof fileFormats)[number], filter: Filter): string {
  const query = writeAddress({ ...initialState, filter });
  return `/export?format=${format}${query === '' ? '' : `&${query}`}`;
}

/** All statements of the filter as files of the server, each by its link. */
export function Files() {
  const [{ filter }] = useExplorer();
  const own = useWords(words).files;
  const [state, setState] = useState<{ readonly is: 'idle' | 'busy' } | { readonly why: string | null }>({
    is: 'idle',
  });
  // A link carries no key: with one the file is asked for here, and handed over once it is whole.
  const take = async (event: MouseEvent, address: string) => {
    const key = keyHolder.get();
    if (key === null) return;
    event.preventDefault();
    setState({ is: 'busy' });
    try {
      const response = await fetch(address, { headers: authorization(key) });
      if (!response.ok) return setState({ why: await reasonOf(response) });
      download(await response.blob(), nameOf(response));
      setState({ is: 'idle' });
    } catch {
      setState({ why: null });
    }
  };
  return (
    <section aria-label={own.label}>
      <h2>{own.label}</h2>
      {fileFormats.map((format) => {
        const address = fileAddress(format, filter);
        return (
          <a
            className="item"
            key={format}
            href={address}
            download=""
            onClick={(event) => take(event, address)}
          >
            {own[format]}
          </a>
        );
      })}
      <p className="hint">{own.pinned}</p>
      {'is' in state && state.is === 'busy' && (
        <p className="hint" role="status">
          {own.busy}
        </p>
      )}
      {'why' in state && (
        <p className="hint failed" role="alert">
          {own.failed} {state.why === null ? own.broken : <Reason text={state.why} />}
        </p>
      )}
    </section>
  );
}

async function reasonOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
  return errors[0]?.message ?? response.statusText;
}

/** As the server calls the file. */
function nameOf({ headers }: Response): string {
  return /filename="([^"]+)"/u.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'ujar';
}
