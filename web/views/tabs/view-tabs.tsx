import { useMessages } from '../../messages/catalogue.ts';
import { showView } from '../../store/changes.ts';
import { useExplorer, usePast, useStore } from '../../store/store.ts';
import type { OverviewAnswer } from '../overview.ts';
import { isPicture, offered } from '../views.ts';

/** The views to choose from, undo and redo, and how much of what there is the graph shows. */
export function ViewTabs({ overview }: { overview: OverviewAnswer }) {
  const [state, change] = useExplorer();
  const text = useMessages();
  return (
    <div className="views">
      <nav aria-label={text.views.label}>
        {offered.map((view) => (
          <button
            type="button"
            key={view}
            aria-current={state.view === view ? 'page' : undefined}
            onClick={() => change(showView(view))}
          >
            {text.views[view]}
          </button>
        ))}
      </nav>
      <Past />
      {isPicture(state.view) && <Shown overview={overview} />}
    </div>
  );
}

function Past() {
  const store = useStore();
  const past = usePast();
  const text = useMessages().past;
  return (
    <div className="past">
      <button
        type="button"
        className="quiet"
        aria-label={text.undo}
        title={text.undo}
        disabled={!past.undo}
        onClick={store.undo}
      >
        ↶
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={text.redo}
        title={text.redo}
        disabled={!past.redo}
        onClick={store.redo}
      >
        ↷
      </button>
    </div>
  );
}

function Shown({ overview }: { overview: OverviewAnswer }) {
  const text = useMessages();
  const neighbourhood = overview.data?.neighbourhood;
  if (neighbourhood === undefined || neighbourhood.entities.length === 0) return null;
  const { entities, hidden } = neighbourhood;
  return <span className="hint">{text.shown(entities.length, entities.length + hidden)}</span>;
}
