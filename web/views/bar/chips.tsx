import { useMessages } from '../../messages/catalogue.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { type Chip, chipsOf } from './chip.ts';
import { FieldEditor } from './fields.tsx';
import { useNaming } from './naming.ts';
import { Popover } from './popover.tsx';
import { words } from './words.ts';

/** The filter as a sentence of chips: each opens its part to be edited, and its cross takes it away. */
export function Chips({ names }: { names: Names }) {
  const [state] = useExplorer();
  const text = useMessages();
  const naming = useNaming(names);
  const chips = chipsOf(state, naming);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={text.filter.label}>
      {chips.map((chip) => (
        <li key={chip.field}>
          <EditableChip chip={chip} names={names} />
        </li>
      ))}
    </ul>
  );
}

function EditableChip({ chip, names }: { chip: Chip; names: Names }) {
  const [, change] = useExplorer();
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const own = words[tongue];
  const said = `${chip.label} ${chip.value}`.trim();
  const { field } = chip;
  const inside = (
    <>
      <i className={chip.value === '' ? 'alone' : undefined}>{chip.label}</i>
      {chip.value !== '' && <span>{chip.value}</span>}
    </>
  );
  return (
    <div className="chip">
      {field === 'anchors' ? (
        <span className="chip-words">{inside}</span>
      ) : (
        <Popover
          className="chip-editor"
          label={own.edit.open(said)}
          trigger={(trigger) => (
            <button type="button" className="chip-words" aria-label={own.edit.open(said)} {...trigger}>
              {inside}
            </button>
          )}
        >
          {(close) => (
            <>
              <FieldEditor field={field} names={names} />
              <p className="sheet-end">
                <button type="button" className="quiet" onClick={() => change(chip.remove)}>
                  {own.edit.remove}
                </button>
                <button type="button" className="button" onClick={close}>
                  {text.filter.done}
                </button>
              </p>
            </>
          )}
        </Popover>
      )}
      <button
        type="button"
        className="chip-remove"
        aria-label={text.filter.remove(said)}
        title={text.filter.remove(said)}
        onClick={() => change(chip.remove)}
      >
        ×
      </button>
    </div>
  );
}
