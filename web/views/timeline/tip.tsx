import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { stances, type Unit } from '../../store/state.ts';
import { StanceLine } from '../graph/legend.tsx';
import type { Bin } from './bars.ts';
import { binText } from './bin-text.ts';
import { dayOf, type Stretch } from './days.ts';
import type { LanePlace } from './lane-names.tsx';
import type { LaneBins, Loaded } from './lanes.ts';
import { words } from './words.ts';

interface Under {
  readonly lane: LaneBins;
  readonly bin: Bin;
  readonly x: number;
  readonly top: number;
}

/** What the bar under the pointer stands for. */
export function Tip(props: {
  plot: RefObject<HTMLElement | null>;
  stretch: Stretch;
  loaded: Loaded;
  places: readonly LanePlace[];
  width: number;
  unit: Unit;
}) {
  const { plot, stretch, loaded, places, width } = props;
  const [pointer, setPointer] = useState<{ x: number; y: number } | null>(null);
  const { tongue } = usePreferences().preferences;
  useEffect(() => {
    const element = plot.current;
    if (element === null) return;
    const move = ({ clientX, clientY, buttons, pointerType }: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect();
      setPointer(buttons > 0 || pointerType === 'touch' ? null : { x: clientX - left, y: clientY - top });
    };
    const leave = () => setPointer(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [plot]);
  const under = pointer === null ? null : binUnder(pointer, { stretch, loaded, places, width });
  if (under === null) return null;
  const side = under.x > width / 2 ? { right: width - under.x + 10 } : { left: under.x + 10 };
  return (
    <div className="tip" style={{ top: under.top, ...side }}>
      <TipText {...under} loaded={loaded} tongue={tongue} />
    </div>
  );
}

function TipText({ lane, bin, loaded, tongue }: Under & { loaded: Loaded; tongue: Tongue }) {
  const own = useWords(words);
  return (
    <>
      <b>{binText(bin, loaded.bucket, tongue)}</b>
      {lane.entity !== null && <span>{entityName(lane.entity, tongue)}</span>}
      <span>{own.summary(bin.utterances, bin.reports, bin.most)}</span>
      <ul>
        {stances.map((stance) => {
          const name = stance.toLowerCase() as Lowercase<typeof stance>;
          const n = bin.stances[name];
          return (
            n > 0 && (
              <li key={stance}>
                <StanceLine stance={stance} /> {own.stances[name](n)}
              </li>
            )
          );
        })}
      </ul>
      <small>{own.ofReports}</small>
    </>
  );
}

function binUnder(
  { x, y }: { x: number; y: number },
  view: { stretch: Stretch; loaded: Loaded; places: readonly LanePlace[]; width: number },
): Under | null {
  const { stretch, loaded, places, width } = view;
  const index = places.findIndex(({ top, height }) => y >= top && y <= top + height);
  const [lane, place] = [loaded.lanes[index], places[index]];
  if (lane === undefined || place === undefined) return null;
  const day = Math.floor(stretch.from + (x / width) * (stretch.to - stretch.from));
  const bin = lane.bins.find(({ from, to }) => dayOf(from) <= day && day <= dayOf(to));
  return bin === undefined ? null : { lane, bin, x, top: place.top };
}
