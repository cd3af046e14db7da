import { useRef } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { showView } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { StateLink } from '../state-link.tsx';
import { Choices, Chosen, Unseen, useTimelineKeys, ZoomButtons } from './controls.tsx';
import { type Measure, useModel } from './model.ts';
import { Plot } from './plot.tsx';
import { useSize } from './size.ts';
import { words } from './words.ts';

const measure: Measure = { lanes: 4, narrowest: 7 };

/** Time below the views: what is said when, and what of it they show. */
export function Strip() {
  const [{ lanes }] = useExplorer();
  const { preferences, prefer } = usePreferences();
  const own = useWords(words);
  const section = useRef<HTMLElement>(null);
  const { width } = useSize(section);
  const model = useModel(width, measure);
  const folded = preferences.timelineFolded;
  useTimelineKeys();
  return (
    <section
      className={`strip-of-time${folded ? ' folded' : ''}${lanes === 'none' ? '' : ' with-lanes'}`}
      aria-label={own.label}
      ref={section}
    >
      <header className="time-head">
        <h2>
          <StateLink change={showView('timeline')} title={own.open}>
            {own.label}
          </StateLink>
        </h2>
        {!folded && (
          <>
            <Choices />
            <Unseen model={model} />
          </>
        )}
        <div className="time-end">
          <Chosen model={model} />
          {!folded && <ZoomButtons model={model} />}
          <button
            type="button"
            className="quiet fold"
            aria-expanded={!folded}
            aria-label={folded ? own.unfold : own.fold}
            title={folded ? own.unfold : own.fold}
            onClick={() => prefer({ timelineFolded: !folded })}
          >
            {folded ? '▴' : '▾'}
          </button>
        </div>
      </header>
      {!folded && <Plot model={model} />}
    </section>
  );
}
