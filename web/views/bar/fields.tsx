import { useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { refine, toggle } from '../../store/changes.ts';
import { acts, clocks, kinds, languages, stances } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import type { FieldName } from './chip.ts';
import { Choices } from './choices.tsx';
import { Confidence } from './confidence.tsx';
import { EntityField } from './entity-field.tsx';
import { EventField } from './event-field.tsx';
import { countsOf, useFacets } from './facets.ts';
import { words } from './words.ts';

/** What edits one part of the filter; choices act at once. */
export function FieldEditor({ field, names }: { field: FieldName; names: Names }) {
  switch (field) {
    case 'speaker':
    case 'target':
    case 'between':
    case 'involves':
    case 'place':
      return <EntityField field={field} names={names} />;
    case 'event':
      return <EventField names={names} />;
    case 'text':
      return <WordsField />;
    case 'act':
    case 'stance':
    case 'kind':
    case 'outlet':
    case 'language':
      return <ListField field={field} />;
    case 'period':
      return <PeriodField />;
    case 'confidence':
      return <Confidence />;
    case 'asOf':
      return <AsOfField />;
    case 'reviewed':
      return <ReviewedField />;
    default:
      return <Tick field={field} />;
  }
}

function ListField({ field }: { field: 'act' | 'stance' | 'kind' | 'outlet' | 'language' }) {
  const [{ filter, unit }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const facets = useFacets(field);
  const title = own.fields[field];
  if (field === 'language')
    return (
      <Choices
        title={title}
        all={languages}
        chosen={filter.language}
        called={(one) => text.language[one]}
        pick={(one) => change(toggle('language', one))}
      />
    );
  if (field === 'outlet') {
    const counts = countsOf(facets?.outlets.values, unit);
    const hidden = facets?.outlets.hidden ?? 0;
    return (
      <>
        <Choices
          title={title}
          all={[...new Set([...filter.outlet, ...(counts?.keys() ?? [])])]}
          chosen={filter.outlet}
          counts={counts}
          called={(one) => one}
          pick={(one) => change(toggle('outlet', one))}
        />
        {hidden > 0 && <small className="hint">{own.edit.moreOutlets(hidden)}</small>}
      </>
    );
  }
  if (field === 'act')
    return (
      <Choices
        title={title}
        all={acts}
        chosen={filter.act}
        counts={countsOf(facets?.acts, unit)}
        called={(one) => text.act[one]}
        pick={(one) => change(toggle('act', one))}
      />
    );
  if (field === 'stance')
    return (
      <Choices
        title={title}
        all={stances}
        chosen={filter.stance}
        counts={countsOf(facets?.stances, unit)}
        called={(one) => text.stance[one]}
        pick={(one) => change(toggle('stance', one))}
      />
    );
  return (
    <Choices
      title={title}
      all={kinds}
      chosen={filter.kind}
      counts={countsOf(facets?.kinds, unit)}
      called={(one) => text.kind[one]}
      pick={(one) => change(toggle('kind', one))}
    />
  );
}

function WordsField() {
  const [{ filter }, change] = useExplorer();
  const own = useWords(words);
  const [typed, setTyped] = useState(filter.text ?? '');
  const take = () => change(refine({ text: typed.trim() || null }));
  return (
    <form
      className="choices"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className="written">
        <i>{own.fields.text}</i>
        <input
          type="text"
          value={typed}
          placeholder={own.edit.addWords}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
        />
      </label>
    </form>
  );
}

function PeriodField() {
  const [{ filter }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const setEnd = (end: 'from' | 'to', value: string) => {
    // A year of four digits is typed one by one.
    if (value !== '' && value < '1000') return;
    const days = { from: filter.from, to: filter.to, [end]: value || null };
    const reversed = days.from !== null && days.to !== null && days.from > days.to;
    change(refine(reversed ? { from: value, to: value } : days));
  };
  return (
    <fieldset className="choices">
      <legend>{own.fields.period}</legend>
      {clocks.map((clock) => (
        <label key={clock} className="choice">
          <input
            type="radio"
            name="clock"
            checked={filter.clock === clock}
            onChange={() => change(refine({ clock }))}
          />
          <span title={own.edit.byClock(clock)}>{text.clock[clock]}</span>
        </label>
      ))}
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="day">
          {text.filter[end]}
          <input
            type="date"
            value={filter[end] ?? ''}
            onChange={(event) => setEnd(end, event.target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** A day and time of this place stands for that moment; a number of the ledger, as links have it, shows as it is. */
function AsOfField() {
  const [{ filter }, change] = useExplorer();
  const own = useWords(words);
  const { asOf } = filter;
  const take = (value: string) => {
    const time = new Date(value);
    if (!Number.isNaN(time.getTime())) change(refine({ asOf: time.toISOString() }));
  };
  return (
    <fieldset className="choices">
      <legend>{own.fields.asOf}</legend>
      <label className="day">
        {own.edit.asOfField}
        <input type="datetime-local" value={localTime(asOf)} onChange={(event) => take(event.target.value)} />
      </label>
      {asOf !== null && (
        <button type="button" className="quiet" onClick={() => change(refine({ asOf: null }))}>
          {own.edit.now}
        </button>
      )}
      <small className="hint">{own.edit.asOfHint}</small>
    </fieldset>
  );
}

function localTime(asOf: string | null): string {
  if (asOf === null || /^\d+$/u.test(asOf)) return '';
  const time = new Date(asOf);
  if (Number.isNaN(time.getTime())) return '';
  return new Date(time.getTime() - 60_000 * time.getTimezoneOffset()).toISOString().slice(0, 16);
}

const reviews = { all: null, yes: true, no: false } as const;

function ReviewedField() {
  const [{ filter }, change] = useExplorer();
  const own = useWords(words);
  return (
    <fieldset className="choices">
      <legend>{own.fields.reviewed}</legend>
      {(['all', 'yes', 'no'] as const).map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name="reviewed"
            checked={filter.reviewed === reviews[one]}
            onChange={() => change(refine({ reviewed: reviews[one] }))}
          />
          <span>{own.edit[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Tick({ field }: { field: 'firstHand' | 'rollUp' }) {
  const [{ filter }, change] = useExplorer();
  const own = useWords(words);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={filter[field]}
        onChange={(event) => change(refine({ [field]: event.target.checked }))}
      />
      <span>
        {own.fields[field]} <small>{field === 'rollUp' ? own.edit.rollUpHint : own.edit.firstHandHint}</small>
      </span>
    </label>
  );
}
