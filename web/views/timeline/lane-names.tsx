import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { selectEntity } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { LaneBins } from './lanes.ts';
import { marksHeight } from './marks.tsx';
import { words } from './words.ts';

/** Where a lane lies in the chart, in pixels, and the count that reaches its top. */
export interface LanePlace {
  readonly top: number;
  readonly height: number;
  readonly peak: number;
}

/** Room above each lane's highest bar. */
const air = 8;

/**
 * Lanes below each other. That of everything has a scale of its own and, beside others, twice their height; those have
 * one scale, so that they can be compared.
 */
export function placesOf(lanes: readonly LaneBins[], height: number): readonly LanePlace[] {
  const parts = lanes.reduce((sum, { entity }) => sum + (entity === null ? 2 : 1), 0);
  const shared = Math.max(1, ...lanes.filter(({ entity }) => entity !== null).map(({ bars }) => bars.peak));
  let top = marksHeight;
  return lanes.map(({ entity, bars }) => {
    const tall = (height / parts) * (entity === null ? 2 : 1);
    const place = {
      top: top + air,
      height: Math.max(1, tall - air),
      peak: entity === null ? Math.max(1, bars.peak) : shared,
    };
    top += tall;
    return place;
  });
}

/** Whose each lane is, over its left edge; a click selects. */
export function LaneNames(props: {
  lanes: readonly LaneBins[];
  places: readonly LanePlace[];
  laneOf: (name: string) => string;
}) {
  const [, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const own = useWords(words);
  if (props.lanes.length < 2) return null;
  return (
    <ul className="lane-names">
      {props.lanes.map(({ entity, bars }, index) => (
        <li key={entity?.id ?? ''} style={{ top: (props.places[index]?.top ?? 0) - air + 2 }}>
          {entity === null ? (
            <b>{own.everything}</b>
          ) : (
            <button type="button" className="link" onClick={() => change(selectEntity(entity.id))}>
              {props.laneOf(entityName(entity, tongue))}
            </button>
          )}{' '}
          <small>{own.highest(bars.peak)}</small>
        </li>
      ))}
    </ul>
  );
}
