import { BarChart } from 'echarts/charts';
import { BrushComponent, DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PreferencesContext } from '../../../../web/store/preferences.ts';
import { createStore, StoreContext } from '../../../../web/store/store.ts';
import '../../../../web/theme.css';
import { type Bin, barsOf } from '../../../../web/views/timeline/bars.ts';
import { Chart } from '../../../../web/views/timeline/chart.tsx';
import { dayOf, daysOf, isoOf, type Stretch } from '../../../../web/views/timeline/days.ts';
import type { Loaded } from '../../../../web/views/timeline/lanes.ts';

const BINS = 500;
const LANES = 12;
const FIRST = dayOf('2025-01-01');
const WHOLE: Stretch = { from: FIRST, to: FIRST + BINS };

const parts = ['supports', 'opposes', 'neutral'] as const;

/** The same bins for the same lane, every time: busy weeks and quiet ones. */
function binsOf(lane: number): Bin[] {
  let state = lane + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return Array.from({ length: BINS }, (_, day) => {
    const most = 20 + 18 * Math.sin(day / 23 + lane);
    const count = () => 1 + Math.floor(random() * most);
    const stances = { supports: count(), opposes: count(), neutral: count() };
    const reports = stances.supports + stances.opposes + stances.neutral;
    const iso = isoOf(FIRST + day);
    return { from: iso, to: iso, reports, utterances: reports, stances };
  });
}

const lanes = Array.from({ length: LANES }, (_, lane) => binsOf(lane));

interface Timed {
  /** Chooses the days from one number to another, last included; milliseconds until its pixels are there. */
  brush(from: number, to: number): number;
  /** Shows so many days from one number on. */
  show(from: number, days: number): number;
}

function stageOf(name: string): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { width: '1400px', height: '720px', display: 'flex' });
  element.id = name;
  document.getElementById('stage')?.append(element);
  return element;
}

/** Runs it, and reads a pixel of each canvas, which waits for what was drawn. */
function timed(element: HTMLElement, act: () => void): number {
  const began = performance.now();
  act();
  for (const canvas of element.querySelectorAll('canvas')) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  return performance.now() - began;
}

function ours(): Timed {
  const element = stageOf('ours');
  const root = createRoot(element);
  const store = createStore();
  const preferences = {
    preferences: { theme: 'light', tongue: 'en', bannerClosed: true, timelineFolded: false } as const,
    prefer: () => {},
  };
  const loaded: Loaded = {
    bucket: 'DAY',
    lanes: lanes.map((bins, lane) => ({
      entity:
        lane === 0
          ? null
          : {
              id: `${lane}`,
              kind: 'PERSON',
              name: `Lane ${lane}`,
              iso3: null,
              described: false,
              country: null,
            },
      ...{ bins, bars: barsOf(bins, 'utterances') },
    })),
  };
  const events = { events: [], total: 0 };
  const dots: never[] = [];
  let value = { stretch: WHOLE, brush: null as { from: string; to: string } | null };
  const draw = () => {
    const time = { value, now: () => value, move: () => {}, end: () => {} };
    flushSync(() =>
      root.render(
        <PreferencesContext value={preferences}>
          <StoreContext value={store}>
            <Chart
              {...{ time, loaded, events, dots }}
              all={WHOLE}
              bucket="DAY"
              unit="utterances"
              laneOf={String}
            />
          </StoreContext>
        </PreferencesContext>,
      ),
    );
  };
  draw();
  return {
    brush: (from, to) =>
      timed(element, () => {
        value = { ...value, brush: daysOf({ from: FIRST + from, to: FIRST + to + 1 }) };
        draw();
      }),
    show: (from, days) =>
      timed(element, () => {
        value = { ...value, stretch: { from: FIRST + from, to: FIRST + from + days } };
        draw();
      }),
  };
}

/** Apache ECharts with its own brush over all lanes, what lies outside of it faint. */
function theirs(): Timed {
  use([BarChart, GridComponent, BrushComponent, DataZoomComponent, CanvasRenderer]);
  const element = stageOf('theirs');
  const chart = init(element, null, { renderer: 'canvas' });
  const colours = { supports: '#0b7a75', opposes: '#c2410c', neutral: '#75818d' };
  const axes = Array.from({ length: LANES }, (_, lane) => lane);
  chart.setOption({
    animation: false,
    grid: axes.map((lane) => ({ left: 0, right: 0, top: `${(lane * 100) / LANES}%`, height: '7%' })),
    xAxis: axes.map((lane) => ({
      ...{ type: 'category', gridIndex: lane, data: lanes[0]?.map(({ from }) => from) },
      axisLabel: { show: lane === LANES - 1 },
    })),
    yAxis: axes.map((lane) => ({ gridIndex: lane, show: false })),
    series: axes.flatMap((lane) =>
      parts.map((part) => ({
        ...{ type: 'bar', stack: `${lane}`, xAxisIndex: lane, yAxisIndex: lane, barCategoryGap: '10%' },
        ...{ itemStyle: { color: colours[part] }, emphasis: { disabled: true } },
        data: lanes[lane]?.map(({ stances }) => stances[part]),
      })),
    ),
    dataZoom: [{ type: 'inside', xAxisIndex: axes, zoomLock: false, throttle: 0 }],
    brush: {
      ...{ xAxisIndex: axes, brushType: 'lineX', brushMode: 'single', brushLink: 'all', throttleDelay: 0 },
      outOfBrush: { colorAlpha: 0.3 },
    },
  });
  chart.getZr().flush();
  return {
    brush: (from, to) =>
      timed(element, () => {
        chart.dispatchAction({
          type: 'brush',
          areas: axes.map((lane) => ({ brushType: 'lineX', coordRange: [from, to], xAxisIndex: lane })),
        });
        chart.getZr().flush();
      }),
    show: (from, days) =>
      timed(element, () => {
        chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: from + days - 1 });
        chart.getZr().flush();
      }),
  };
}

/** What the benchmark asks of the page. */
export interface TimelineBench {
  readonly ours: Timed;
  readonly theirs: Timed;
}

Object.assign(window, { bench: { ours: ours(), theirs: theirs() } satisfies TimelineBench });
