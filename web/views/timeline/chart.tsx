import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import type { Movement } from '../../store/movement.ts';
import { usePreferences } from '../../store/preferences.ts';
import type { Unit } from '../../store/state.ts';
import { useColours } from './colours.ts';
import { type Bucket, type Stretch, stretchOf } from './days.ts';
import { type Marked, momentOf } from './events.ts';
import { Grips } from './grips.tsx';
import { useHands } from './hands.ts';
import { answerKey } from './keys.ts';
import { LaneNames, placesOf } from './lane-names.tsx';
import type { Loaded } from './lanes.ts';
import { Marks, marksHeight } from './marks.tsx';
import { axisHeight, type Dot, Picture, type Scene } from './picture.ts';
import { useSize } from './size.ts';
import { BinsTable } from './table.tsx';
import { ticksOf } from './ticks.ts';
import type { Time } from './time.ts';
import { Tip } from './tip.tsx';
import { words } from './words.ts';

export interface ChartProps {
  readonly time: Movement<Time>;
  /** all of time that there is to show */
  readonly all: Stretch;
  /** how wide the bins are that the brush takes whole */
  readonly bucket: Bucket;
  readonly loaded: Loaded;
  readonly unit: Unit;
  readonly events: Marked;
  readonly dots: readonly Dot[];
  /** what a lane is called by whose it is: "by Norway" */
  readonly laneOf: (name: string) => string;
}

/** Bars over time in lanes, what of it is chosen, and events as marks; all of it by pointer, touch and keyboard. */
export function Chart(props: ChartProps) {
  const { time, all, bucket, loaded, unit, events, dots } = props;
  const text = useWords(words);
  const plot = useRef<HTMLElement>(null);
  const { width, height, ratio } = useSize(plot);
  const { stretch, brush } = time.value;
  useHands(plot, { time, all, bucket, width });
  const places = useMemo(() => placesOf(loaded.lanes, height - marksHeight - axisHeight), [loaded, height]);
  const reach = { time, all, bucket };
  return (
    <div className="chart">
      <section
        className="plot"
        ref={plot}
        aria-label={text.chart}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows choose and move the time
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || !answerKey(event, 'both', reach)) return;
          event.preventDefault();
        }}
        onBlur={time.end}
      >
        <Canvas {...{ width, height, ratio, stretch, places, events, dots }} loaded={loaded} brush={brush} />
        <div className="axis" data-grip="pan" />
        <Grips {...{ time, all, bucket, width }} />
        <Marks events={events} stretch={stretch} width={width} />
        <Tip plot={plot} {...{ stretch, loaded, places, width, unit }} />
      </section>
      <LaneNames lanes={loaded.lanes} places={places} laneOf={props.laneOf} />
      <BinsTable loaded={useDeferredValue(loaded)} stretch={useDeferredValue(stretch)} />
    </div>
  );
}

interface CanvasProps extends Pick<Scene, 'width' | 'height' | 'ratio' | 'stretch' | 'dots'> {
  readonly loaded: Loaded;
  readonly places: readonly { readonly top: number; readonly height: number; readonly peak: number }[];
  readonly events: Marked;
  readonly brush: Time['brush'];
}

function Canvas({ width, height, ratio, stretch, dots, loaded, places, events, brush }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useRef<Picture | null>(null);
  const shown = useRef<Scene | null>(null);
  const colours = useColours();
  const { tongue } = usePreferences().preferences;
  const scene = useMemo<Scene>(
    () => ({
      ...{ width, height, ratio, stretch, dots, colours },
      lanes: loaded.lanes.map(({ bars }, index) => ({ bars, top: 0, height: 0, peak: 1, ...places[index] })),
      ticks: ticksOf(stretch, width, tongue),
      stems: events.events.map(momentOf).sort((a, b) => a - b),
    }),
    [width, height, ratio, stretch, dots, colours, loaded, places, tongue, events],
  );
  useLayoutEffect(() => {
    if (canvas.current === null || width === 0) return;
    picture.current ??= new Picture(canvas.current);
    const chosen = brush === null ? null : stretchOf(brush);
    if (shown.current === scene) return picture.current.brush(chosen);
    shown.current = scene;
    picture.current.show(scene, chosen);
  }, [scene, brush, width]);
  return <canvas ref={canvas} />;
}
