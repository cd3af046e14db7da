import { useId } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { languages } from '../../store/state.ts';
import { words } from './words.ts';

const fields = ['title', 'outlet', 'published', 'byline', 'address'] as const;
type Field = (typeof fields)[number];

/** What somebody knows of the articles; "" for what they don't. */
export type Told = Readonly<Record<Field | 'language', string>>;

export const emptyTold: Told = {
  title: '',
  outlet: '',
  published: '',
  byline: '',
  address: '',
  language: '',
};

/** As the API takes it, null for nothing. Of what may hold several articles only outlet, day and language are told. */
export function toldOf(told: Told, whole: boolean) {
  const given = Object.entries(told).filter(
    ([field, value]) => value.trim() !== '' && (whole || !['title', 'byline', 'address'].includes(field)),
  );
  if (given.length === 0) return null;
  return Object.fromEntries(given.map(([field, value]) => [field, value.trim()]));
}

/** Fields for what the text does not tell by itself. */
export function ToldFields(props: { told: Told; setTold: (told: Told) => void; whole: boolean }) {
  const { told, setTold, whole } = props;
  const text = useWords(words);
  const messages = useMessages();
  const id = useId();
  const shown = whole ? fields : (['outlet', 'published'] as const);
  return (
    <details className="told-fields">
      <summary>{text.told}</summary>
      <div>
        {shown.map((field) => (
          <p key={field}>
            <label htmlFor={`${id} ${field}`}>{text.fields[field]}</label>
            <input
              id={`${id} ${field}`}
              value={told[field]}
              placeholder={field === 'published' ? '2026-03-04' : undefined}
              autoComplete="off"
              onChange={(event) => setTold({ ...told, [field]: event.target.value })}
            />
          </p>
        ))}
        <p>
          <label htmlFor={`${id} language`}>{messages.filter.language}</label>
          <select
            id={`${id} language`}
            value={told.language}
            onChange={(event) => setTold({ ...told, language: event.target.value })}
          >
            <option value="">{text.byItself}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {messages.language[language]}
              </option>
            ))}
          </select>
        </p>
      </div>
    </details>
  );
}
