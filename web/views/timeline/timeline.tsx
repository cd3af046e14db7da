import { useRef } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { stances } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { StanceLine } from '../graph/legend.tsx';
import { useBinsTable } from './bins-csv.ts';
import { Choices, Chosen, Unseen, useTimelineKeys, ZoomButtons } from './controls.tsx';
import { type Measure, type Model, useModel } from './model.ts';
import { Moments } from './moments.tsx';
import { Plot } from './plot.tsx';
import { useSize } from './size.ts';
import { words } from './words.ts';

const measure: Measure = { lanes: 11, narrowest: 3 };

/** Time as a view: lanes side by side, down to single statements. */
export function Timeline() {
  const [{ filter }] = useExplorer();
  const own = useWords(words);
  const section = useRef<HTMLElement>(null);
  const { width } = useSize(section);
  const model = useModel(width, measure);
  useTimelineKeys();
  useBinsTable(model);
  return (
    <section
      className={model.told === null ? 'timeline' : 'timeline near'}
      aria-label={own.label}
      ref={section}
    >
      <header className="time-head">
        <Choices />
        <div className="time-end">
          <Chosen model={model} />
          <ZoomButtons model={model} />
        </div>
      </header>
      <Plot model={model} />
      {model.told !== null && <Moments told={model.told} clock={filter.clock} />}
      <Legend model={model} />
    </section>
  );
}

function Legend({ model }: { model: Model }) {
  const { events } = model;
  const text = useMessages();
  const own = useWords(words);
  return (
    <div className="time-legend">
      {stances.map((stance) => (
        <span key={stance} className={`stance ${stance.toLowerCase()}`}>
          <StanceLine stance={stance} />
          {text.stance[stance]}
        </span>
      ))}
      <span>{own.order}</span>
      {events.total > events.events.length && (
        <span>{own.eventsMore(events.events.length, events.total)}</span>
      )}
      <Unseen model={model} />
    </div>
  );
}
