import type { EntityName } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { dayText } from '../../messages/dates.ts';
import type { Messages } from '../../messages/en.ts';
import { entityName } from '../../messages/names.ts';
import { type Change, refine, showAround } from '../../store/changes.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import type { State } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';

interface Chip {
  readonly field: string;
  readonly value: string;
  readonly remove: Change;
}

/** The filter as a sentence of chips; each takes its part of the filter away. */
export function Chips({ names }: { names: ReadonlyMap<string, EntityName | null> }) {
  const [state, change] = useExplorer();
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const chips = chipsOf(state, names, text, tongue);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={text.filter.label}>
      {chips.map((chip) => (
        <li key={chip.field}>
          <button
            type="button"
            className="chip"
            aria-label={text.filter.remove(`${chip.field} ${chip.value}`)}
            onClick={() => change(chip.remove)}
          >
            {chip.field !== chip.value && <i>{chip.field}</i>}
            <span>{chip.value}</span>
            <em aria-hidden="true">×</em>
          </button>
        </li>
      ))}
    </ul>
  );
}

function chipsOf(
  state: State,
  names: ReadonlyMap<string, EntityName | null>,
  text: Messages,
  tongue: Tongue,
): Chip[] {
  const { filter } = state;
  const chips: Chip[] = [];
  const add = (field: string, values: readonly string[], remove: Change) => {
    if (values.length > 0) chips.push({ field, value: values.join(', '), remove });
  };
  const called = (id: string) => {
    const entity = names.get(id);
    if (entity === undefined) return '…';
    return entity === null ? text.filter.unknown : entityName(entity, tongue);
  };
  add(text.filter.who, filter.speaker.map(called), refine({ speaker: [] }));
  add(text.filter.about, filter.target.map(called), refine({ target: [] }));
  add(text.filter.words, filter.text === null ? [] : [`“${filter.text}”`], refine({ text: null }));
  add(
    text.filter.act,
    filter.act.map((act) => text.act[act]),
    refine({ act: [] }),
  );
  add(
    text.filter.stance,
    filter.stance.map((one) => text.stance[one]),
    refine({ stance: [] }),
  );
  add(
    text.filter.kind,
    filter.kind.map((kind) => text.kind[kind]),
    refine({ kind: [] }),
  );
  add(
    text.filter.language,
    filter.language.map((one) => text.language[one]),
    refine({ language: [] }),
  );
  add(text.filter.outlet, filter.outlet, refine({ outlet: [] }));
  const period = periodChip(filter.from, filter.to, text, tongue);
  add(
    text.clock[filter.clock],
    period === null ? [] : [period],
    refine({ from: null, to: null, clock: 'SAID' }),
  );
  const { confidence } = filter;
  add(
    text.filter.confidence,
    confidence === null ? [] : [text.filter.atLeast(confidence)],
    refine({ confidence: null }),
  );
  add(text.filter.firstHand, filter.firstHand ? [text.filter.firstHand] : [], refine({ firstHand: false }));
  add(text.filter.around, state.anchors.map(called), showAround([]));
  return chips;
}

function periodChip(from: string | null, to: string | null, text: Messages, tongue: Tongue): string | null {
  if (from !== null && to !== null) return `${dayText(from, tongue)} – ${dayText(to, tongue)}`;
  if (from !== null) return text.filter.since(dayText(from, tongue));
  return to === null ? null : text.filter.until(dayText(to, tongue));
}
