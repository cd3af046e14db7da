import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { type Change, expand } from '../../store/changes.ts';
import { toQuery } from '../../store/query-filter.ts';
import { directions, mostExpanded, type Place } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useHands } from './hands.ts';
import { following } from './more.ts';
import { linkedTo } from './picture.ts';
import { countsQuery, type NeighbourCount } from './queries.ts';
import { words } from './words.ts';

/** What can be done with an entity: whom to bring in, counted before, then the rest. Escape gives the focus back. */
export function NodeMenu({ id, at, close }: { id: string; at: Place; close: () => void }) {
  const [, change] = useExplorer();
  const { called, actionsOn, beginPath } = useHands();
  const text = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  useFocus(box, close);
  useInSight(box, at);
  const doing = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div
      ref={box}
      className="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={text.menu(called(id))}
      onKeyDown={(event) => walk(event, box.current, close)}
    >
      <p className="of">{called(id)}</p>
      <Neighbours id={id} bring={(bringing) => doing(() => change(bringing))()} />
      <hr />
      {actionsOn([id]).map((action) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          key={action.name}
          onClick={doing(() => change(action.change))}
        >
          {action.says}
          <kbd>{action.key.toUpperCase()}</kbd>
        </button>
      ))}
      <button type="button" role="menuitem" tabIndex={-1} onClick={doing(() => beginPath(id))}>
        {text.path}
        <kbd>T</kbd>
      </button>
    </div>
  );
}

/** Neighbours by direction and kind: how many there are, how many of them are shown; each brings the next. */
function Neighbours({ id, bring }: { id: string; bring: (change: Change) => void }) {
  const [{ filter }] = useExplorer();
  const text = useWords(words);
  const asked = JSON.stringify([[id], toQuery(filter)]);
  const variables = useMemo(() => {
    const [ids, query] = JSON.parse(asked);
    return { ids, filter: query };
  }, [asked]);
  const [{ data, error, fetching }] = useQuery({ query: countsQuery, variables });
  const messages = useMessages().notice;
  if (error !== undefined) return <p className="hint">{messages.failed}</p>;
  if (data === undefined || fetching) return <p className="hint">{messages.loading}</p>;
  const { counts } = data.neighbourhood;
  if (counts.length === 0) return <p className="hint">{text.alone}</p>;
  return directions.map((direction) => {
    const sorts = counts.filter((one) => one.direction === direction);
    return sorts.length === 0 ? null : (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
      <div role="group" aria-label={text.direction[direction]} key={direction}>
        <p className="direction" aria-hidden="true">
          {text.direction[direction]}
        </p>
        {sorts.map((count) => (
          <Sort key={count.kind} id={id} count={count} bring={bring} />
        ))}
      </div>
    );
  });
}

function Sort({ id, count, bring }: { id: string; count: NeighbourCount; bring: (change: Change) => void }) {
  const [{ unit, graph }] = useExplorer();
  const { picture } = useHands();
  const text = useWords(words);
  const { direction, kind, entities } = count;
  const inPicture = linkedTo(picture.whole, id, direction, kind);
  const shown = inPicture.filter((one) => !graph.hidden.includes(one)).length;
  // So many come first that, whoever of them is shown already, the next are among them.
  const first = following(inPicture.length);
  const full = shown >= Math.min(entities, mostExpanded);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="sort"
      aria-disabled={full}
      title={full && shown < entities ? text.most(mostExpanded) : undefined}
      data-part={`${direction} ${kind}`}
      onClick={() => !full && bring(expand({ id, direction, kind, first }))}
    >
      <KindMark kind={kind} />
      <span>
        {text.kindCount(kind, entities)} <small>{text.counted(unit, count[unit])}</small>
      </span>
      <small className="present">{text.shown(shown, entities)}</small>
    </button>
  );
}

/** The focus goes into the menu, and back to where it was; a press elsewhere closes it. */
function useFocus(box: { readonly current: HTMLElement | null }, close: () => void): void {
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    const onPress = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) closing.current();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [box]);
}

/** Puts the menu at a place, but inside the window whatever comes into it. */
function useInSight(box: { readonly current: HTMLElement | null }, { x, y }: Place): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const put = () => {
      const { width, height } = element.getBoundingClientRect();
      element.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
      element.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
    };
    put();
    const watch = new ResizeObserver(put);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, x, y]);
}

function walk(event: KeyboardEvent, box: HTMLElement | null, close: () => void): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const here = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here < 0 ? -1 : here - 1, Home: 0, End: -1 }[event.key];
  event.stopPropagation();
  if (event.key === 'Enter' || event.key === ' ') return;
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (to !== undefined) items.at(to % items.length)?.focus();
  event.preventDefault();
}
