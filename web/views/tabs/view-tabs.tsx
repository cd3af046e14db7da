import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/catalogue.ts';
import { add, showView } from '../../store/changes.ts';
import type { View } from '../../store/state.ts';
import { useExplorer, usePast, useStore } from '../../store/store.ts';
import { draggedEntity } from '../picture/dragged.ts';
import type { Picture } from '../picture/picture.ts';
import { SignButton } from '../sign-button.tsx';
import { isPicture, offered } from '../views.ts';

/** The views to choose from, undo and redo, and how much of what there is the graph shows. */
export function ViewTabs({ picture }: { picture: Picture | undefined }) {
  const [state, change] = useExplorer();
  const text = useMessages();
  const tabs = useCurrentInSight(state.view);
  return (
    <div className="views">
      <nav aria-label={text.views.label} ref={tabs}>
        {offered.map((view) => (
          <button
            type="button"
            key={view}
            aria-current={state.view === view ? 'page' : undefined}
            {...(isPicture(view) &&
              draggedEntity((id) => change((present) => showView(view)(add([id])(present)))))}
            onClick={() => change(showView(view))}
          >
            {text.views[view]}
          </button>
        ))}
      </nav>
      <Past />
      {isPicture(state.view) && <Shown picture={picture} />}
    </div>
  );
}

/** Where not all tabs fit, scrolls that of the view into sight; what stands around them stays. */
function useCurrentInSight(view: View) {
  const tabs = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has another tab
  useEffect(() => {
    const tab = tabs.current?.querySelector<HTMLElement>('[aria-current]');
    if (tabs.current === null || !tab) return;
    const { scrollWidth, clientWidth } = tabs.current;
    if (scrollWidth > clientWidth)
      tabs.current.scrollLeft =
        tab.offsetLeft - tabs.current.offsetLeft - (clientWidth - tab.offsetWidth) / 2;
  }, [view]);
  return tabs;
}

function Past() {
  const store = useStore();
  const past = usePast();
  const text = useMessages().past;
  return (
    <div className="past">
      <SignButton does={text.undo} sign="↶" act={store.undo} disabled={!past.undo} />
      <SignButton does={text.redo} sign="↷" act={store.redo} disabled={!past.redo} />
    </div>
  );
}

function Shown({ picture }: { picture: Picture | undefined }) {
  const text = useMessages();
  if (picture === undefined || picture.entities.length === 0) return null;
  const shown = picture.entities.length;
  return <span className="hint">{text.shown(shown, picture.all)}</span>;
}
