import { useState } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { type Format, formats, useOffered } from '../../store/offers.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { CodeDialog, type Form } from './code-dialog.tsx';
import { download } from './download.ts';
import { Files } from './files.tsx';
import { words } from './words.ts';

/** What is shown as a file of what the view offers, or as the question behind it. */
export function Export({ names }: { names: Names }) {
  const [{ view }] = useExplorer();
  const own = useWords(words).export;
  const offers = useOffered();
  const [failed, setFailed] = useState(false);
  const [form, setForm] = useState<Form | null>(null);
  const take = async (format: Format) => {
    setFailed(false);
    try {
      const file = await offers[format]?.();
      if (file !== undefined) download(file, `ujar-${view}.${format}`);
    } catch (error) {
      // What a view draws with may fail in ways of its own; the console has them for a report.
      console.warn(error);
      setFailed(true);
    }
  };
  const offered = formats.filter((format) => offers[format] !== undefined);
  return (
    <>
      <section aria-label={own.picture}>
        <h2>{own.picture}</h2>
        {offered.map((format) => (
          <button type="button" className="item" key={format} onClick={() => take(format)}>
            {own[format]}
          </button>
        ))}
        {offered.length === 0 && <p className="hint">{own.nothing}</p>}
        {failed && (
          <p className="hint failed" role="alert">
            {own.failed}
          </p>
        )}
      </section>
      <Files />
      <section aria-label={own.ask}>
        <h2>{own.ask}</h2>
        {(['graphql', 'python'] as const).map((one) => (
          <button type="button" className="item" key={one} onClick={() => setForm(one)}>
            {own[one]}
          </button>
        ))}
      </section>
      {form !== null && <CodeDialog form={form} show={setForm} close={() => setForm(null)} names={names} />}
    </>
  );
}
