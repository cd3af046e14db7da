import { useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import type { Movement } from '../../store/movement.ts';
import { usePreferences } from '../../store/preferences.ts';
import { type Bucket, dayOf, daysOf, type Stretch, stretchOf } from './days.ts';
import { answerKey } from './keys.ts';
import type { Time } from './time.ts';
import { words } from './words.ts';

const ends = ['from', 'to'] as const;

/** The brush over the chart: its middle to be moved, its ends as two sliders, there for the keyboard without it too. */
export function Grips(props: { time: Movement<Time>; all: Stretch; bucket: Bucket; width: number }) {
  const { time, all, bucket, width } = props;
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const { stretch, brush } = time.value;
  const { from, to } = brush === null ? stretch : stretchOf(brush);
  const place = (day: number) => ((day - stretch.from) / (stretch.to - stretch.from)) * width;
  const inside = (x: number) => Math.min(Math.max(x, 0), width);
  const days = daysOf({ from, to });
  const limits = daysOf(all);
  return (
    <>
      {brush !== null && (
        <div
          className="brushed"
          data-grip="both"
          style={{ left: inside(place(from)), width: Math.max(0, inside(place(to)) - inside(place(from))) }}
        />
      )}
      {ends.map((end) => {
        const x = place(end === 'from' ? from : to);
        const away = x < -1 || x > width + 1;
        return (
          <div
            key={end}
            className={`grip ${end}${brush === null || away ? ' idle' : ''}`}
            data-grip={brush === null ? undefined : end}
            role="slider"
            tabIndex={0}
            aria-label={text.brush[end]}
            aria-valuemin={dayOf(limits.from)}
            aria-valuemax={dayOf(limits.to)}
            aria-valuenow={dayOf(days[end])}
            aria-valuetext={
              brush === null
                ? text.noBrush
                : periodText({ from: days[end], to: days[end], precision: 'DAY' }, tongue)
            }
            style={{ left: inside(x) }}
            onKeyDown={(event) => {
              if (!answerKey(event, end, { time, all, bucket })) return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        );
      })}
    </>
  );
}
