import { useEffect, useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { daysText, periodText } from '../../messages/dates.ts';
import { arrange, refine } from '../../store/changes.ts';
import type { Movement } from '../../store/movement.ts';
import { usePreferences } from '../../store/preferences.ts';
import { toQuery } from '../../store/query-filter.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { clocks, lanes } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { usePossible } from '../bar/possible.ts';
import { Range } from '../range.tsx';
import { Segments } from '../segments.tsx';
import { SignButton } from '../sign-button.tsx';
import { BesideText } from './beside.tsx';
import { between, nudge } from './brush.ts';
import { type Bucket, endOf, lengthOf, type Stretch, startOf, stretchOf, zoom } from './days.ts';
import { type Model, sumWithin } from './model.ts';
import type { Time } from './time.ts';
import { words } from './words.ts';

/** Which clock counts, and whose lanes are shown. */
export function Choices() {
  const [{ filter, lanes: chosen }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  return (
    <>
      <Segments
        label={own.clock}
        choices={clocks}
        chosen={filter.clock}
        says={(clock) => text.clock[clock]}
        hint={(clock) => own.clockHints[clock]}
        choose={(clock) => change(refine({ clock }))}
      />
      <Segments
        label={own.lanes}
        choices={lanes}
        chosen={chosen}
        says={(by) => own.laneChoices[by]}
        hint={(by) => own.laneHints[by]}
        choose={(by) => change(arrange({ lanes: by }))}
      />
    </>
  );
}

/** What stands in no lane, out of sight, and in no bar. */
export function Unseen({ model }: { model: Model }) {
  const [{ unit }] = useExplorer();
  return (
    <>
      <LaneRest model={model} />
      <Outside model={model} />
      <BesideText beside={model.beside.all} bucket={model.loaded?.bucket ?? 'DAY'} unit={unit} />
    </>
  );
}

/** Those who have statements but no lane. */
function LaneRest({ model: { cast } }: { model: Model }) {
  const [{ lanes: by }] = useExplorer();
  const own = useWords(words);
  if (by === 'none') return null;
  const parts = [
    cast.hidden > 0 && own.moreLanes[by](cast.hidden),
    cast.laneless > 0 && own.laneless[by](cast.laneless),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span className="beside">{parts.join(' · ')}</span>;
}

/** What lies out of sight, and the way to see it. */
function Outside({ model: { outside, time, all } }: { model: Model }) {
  const own = useWords(words);
  const parts = [
    outside.before > 0 && own.earlier(outside.before),
    outside.behind > 0 && own.later(outside.behind),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <button
      type="button"
      className="link outside"
      title={own.showAll}
      onClick={() => time.move({ ...time.now(), stretch: all }, false)}
    >
      {parts.join(' · ')}
    </button>
  );
}

/** The chosen time in words and how much lies in it; the way back to any time. */
export function Chosen({ model }: { model: Model }) {
  const [{ unit, filter }] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const text = useMessages();
  const own = useWords(words);
  const { time, loaded, beside, settled } = model;
  const { brush } = time.value;
  // At rest the filter's own words: an end that is open is told as such.
  const isOpen = (filter.from === null) !== (filter.to === null);
  const days = isOpen && settled ? daysText(filter, text, tongue) : '';
  const exact = brush === null ? beside.all : settled ? beside.brushed : null;
  const count =
    exact?.totals[unit] ?? (brush === null || loaded === null ? null : sumWithin(loaded, brush, unit));
  const noun = unit === 'utterances' ? text.totals.utterances : own.reports;
  const most = usePossible(settled ? toQuery(filter) : null)?.[unit];
  const imprecise = (brush !== null && exact?.imprecise[unit]) || 0;
  return (
    <p className="chosen">
      <span aria-live="polite">
        {brush === null ? own.noBrush : days || periodText({ ...brush, precision: 'DAY' }, tongue)}
        {count !== null && (
          <>
            {' · '}
            <b>
              {exact === null && '≈ '}
              <Range low={count} most={most} />
            </b>{' '}
            {noun(Math.max(count, most ?? 0))}
            {imprecise > 0 && `, ${own.amongThem(imprecise, loaded?.bucket ?? 'DAY')}`}
          </>
        )}
      </span>
      {brush !== null && (
        <button
          type="button"
          className="quiet"
          aria-label={own.clear}
          title={own.clear}
          onClick={() => {
            time.move({ ...time.now(), brush: null }, true);
            time.end();
          }}
        >
          ×
        </button>
      )}
    </p>
  );
}

/** Nearer, farther, all of time, and time that goes by. */
export function ZoomButtons({ model }: { model: Model }) {
  const { time, all, crowd } = model;
  const own = useWords(words);
  const { stretch, brush } = time.value;
  const { from, to } = brush === null ? stretch : stretchOf(brush);
  const inside = (from + to) / 2 > stretch.from && (from + to) / 2 < stretch.to;
  const at = inside ? (from + to) / 2 : (stretch.from + stretch.to) / 2;
  const show = (next: Stretch) => time.move({ ...time.now(), stretch: next }, false);
  const wide = lengthOf(stretch) >= lengthOf(all);
  return (
    <span className="zoom-buttons">
      <SignButton does={own.zoomOut} sign="−" act={() => show(zoom(stretch, 2, at, all))} disabled={wide} />
      <SignButton
        does={own.zoomIn}
        sign="+"
        act={() => show(zoom(stretch, 0.5, at, all))}
        disabled={lengthOf(stretch) <= 1}
      />
      <SignButton
        does={wide && crowd !== all ? own.showMost : own.showAll}
        sign={wide && crowd !== all ? '⤡' : '⤢'}
        act={() => show(wide ? crowd : all)}
        disabled={wide && crowd === all}
      />
      <Play model={model} />
    </span>
  );
}

/** How long each step of playing is seen, in milliseconds: long enough for every view to follow. */
const beat = 1000;
/** In about so many steps what is in sight has been played. */
const steps = 40;

/** Moves the chosen time on, step by step, every view with it; with nothing chosen it begins where sight begins. */
function Play({ model }: { model: Model }) {
  const own = useWords(words);
  const [playing, setPlaying] = useState(false);
  const { time, all, loaded } = model;
  const bucket = loaded?.bucket ?? 'DAY';
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (!playOn(time, all, bucket)) setPlaying(false);
    }, beat);
    return () => clearTimeout(timer);
  });
  const press = () => {
    if (playing) time.end();
    else if (time.now().brush === null) playOn(time, all, bucket);
    setPlaying(!playing);
  };
  return (
    <button
      type="button"
      className="quiet play"
      aria-label={playing ? own.pause : own.play}
      title={playing ? own.pause : own.play}
      aria-pressed={playing}
      onClick={press}
    >
      {playing ? '❚❚' : '▶'}
    </button>
  );
}

/** The next step; false where time ends, and the movement with it. */
function playOn(time: Movement<Time>, all: Stretch, bucket: Bucket): boolean {
  const { brush, stretch } = time.now();
  const step = lengthOf(stretch) / steps;
  const bins = Math.max(1, Math.round(step / (endOf(stretch.from, bucket) - startOf(stretch.from, bucket))));
  const next =
    brush === null
      ? between(stretch.from, stretch.from + step, bucket)
      : nudge(brush, 'both', bins, bucket, all);
  if (next === brush || (brush !== null && stretchOf(next).from >= stretch.to)) {
    time.end();
    return false;
  }
  time.move({ stretch, brush: next }, true);
  return true;
}

/** The timeline's keys, for the list of all. */
export function useTimelineKeys(): void {
  const { keys } = useWords(words);
  useShortcuts([
    { keys: 'ArrowRight', does: keys.move },
    { keys: 'Shift+ArrowRight', does: keys.widen },
    { keys: '+', does: keys.zoom },
    { keys: 'Home', does: keys.all },
    { keys: 'PageDown', does: keys.pan },
  ]);
}
