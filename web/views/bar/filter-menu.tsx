import { useMessages, useWords } from '../../messages/catalogue.ts';
import { clearFilter, filters } from '../../store/changes.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import type { FieldName } from './chip.ts';
import { FieldEditor } from './fields.tsx';
import { Popover } from './popover.tsx';
import { type BarWords, words } from './words.ts';

/** Every part of the filter has its place here, those that belong together side by side. */
export const groups: Readonly<Record<keyof BarWords['groups'], readonly FieldName[]>> = {
  who: ['speaker', 'target', 'between', 'involves'],
  what: ['text', 'act', 'stance', 'event'],
  when: ['period', 'place', 'asOf'],
  source: ['outlet', 'kind', 'language'],
  sure: ['confidence', 'firstHand', 'reviewed', 'rollUp'],
};

/** The button and the sheet that hold every part of the filter, with how many each choice would leave. */
export function FilterMenu({ names }: { names: Names }) {
  const [state, change] = useExplorer();
  const text = useMessages().filter;
  const own = useWords(words);
  return (
    <Popover
      className="filters"
      label={text.title}
      trigger={(trigger) => (
        <button type="button" className="quiet add" {...trigger}>
          + {text.add}
        </button>
      )}
    >
      {(close) => (
        <>
          {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
            <section key={group} aria-label={own.groups[group]}>
              <h2>{own.groups[group]}</h2>
              {groups[group].map((field) => (
                <FieldEditor key={field} field={field} names={names} />
              ))}
            </section>
          ))}
          <p className="sheet-end">
            <button
              type="button"
              className="quiet"
              disabled={!filters(state.filter) && state.anchors.length === 0}
              onClick={() => change(clearFilter)}
            >
              {text.clear}
            </button>
            <button type="button" className="button" onClick={close}>
              {text.done}
            </button>
          </p>
        </>
      )}
    </Popover>
  );
}
