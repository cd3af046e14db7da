import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import {
  add,
  clearFilter,
  expand,
  findPath,
  layOutAnew,
  selectEntity,
  showView,
  toggleMark,
  unhide,
} from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer, useStore } from '../../store/store.ts';
import { drawingOf } from '../graph/elements.ts';
import { drawsFlags } from '../graph/flags.ts';
import type { Size } from '../graph/layout.ts';
import { Legend } from '../graph/legend.tsx';
import { type Arranged, pinsOf, useArrangement } from '../graph/use-arrangement.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { FaultBoundary } from '../notice/fault.tsx';
import { NoMatch } from '../notice/no-match.tsx';
import { GraphSkeleton } from '../notice/skeleton.tsx';
import { Outline } from '../outline/outline.tsx';
import { isUnknownId, type Names, type OverviewAnswer } from '../overview.ts';
import { StateLink } from '../state-link.tsx';
import { useArrowsTable } from '../take-out/arrows-table.ts';
import { actionsOn } from './actions.ts';
import { draggedEntity } from './dragged.ts';
import { type Hands, HandsContext } from './hands.ts';
import { NodeMenu } from './menu.tsx';
import { useMenu } from './menu-place.ts';
import { isFull, next } from './more.ts';
import { PathSteps } from './path.tsx';
import type { Picture } from './picture.ts';
import { Foot, Tray } from './tray.tsx';
import type { PictureAnswer } from './use-picture.ts';
import { words } from './words.ts';

const loadGraph = () => import('../graph/graph.tsx').then((module) => ({ default: module.Graph }));
const Graph = lazy(loadGraph);

/** Graph or outline: two ways to show one picture, with the same to be done. */
export function PictureView({
  answer,
  overview,
  names,
}: {
  answer: PictureAnswer;
  overview: OverviewAnswer;
  names: Names;
}) {
  const { picture, error, retry } = answer;
  const text = useMessages();
  const { data } = overview;
  useArrowsTable(picture);
  if (isUnknownId(error)) return <StaleLink />;
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  if (data?.stats.articles === 0)
    return (
      <Blank title={text.notice.empty} hint={text.notice.emptyHint}>
        <StateLink className="button" change={showView('add')}>
          {text.views.add}
        </StateLink>
        <code>{text.notice.emptyCommand}</code>
        <button type="button" className="button" onClick={retry}>
          {text.notice.again}
        </button>
      </Blank>
    );
  if (picture === undefined || data === undefined) return <GraphSkeleton />;
  if (picture.entities.length === 0)
    return <Nothing picture={picture} reports={data.neighbourhood.totals.reports} />;
  return <Shown picture={picture} names={names} fetching={answer.fetching} />;
}

/** A link that filters by, or stands around, someone whom the graph does not have. */
function StaleLink() {
  const [, change] = useExplorer();
  const text = useMessages();
  return (
    <Blank title={text.notice.unknownName} hint={text.panel.goneHint}>
      <button type="button" className="button" onClick={() => change(clearFilter)}>
        {text.filter.clear}
      </button>
    </Blank>
  );
}

function Nothing({ picture, reports }: { picture: Picture; reports: number }) {
  const [, change] = useExplorer();
  const { notice } = useMessages();
  const text = useWords(words);
  if (picture.hidden.length > 0)
    return (
      <Blank title={text.allHidden} hint={text.hidden(picture.hidden.length)}>
        <button type="button" className="button" onClick={() => change(unhide())}>
          {text.bringAllBack}
        </button>
      </Blank>
    );
  return reports > 0 ? <Blank title={notice.noArrows} /> : <NoMatch />;
}

function Shown({ picture, names, fetching }: { picture: Picture; names: Names; fetching: boolean }) {
  const [state, change] = useExplorer();
  const { menu, setMenu } = useMenu();
  const [begun, setBegun] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const { box, size } = useSize();
  const arranged = useDrawn(picture, size);
  const hands = useHandsOf(picture, names, arranged, {
    begun,
    setBegun,
    openMenu: (id, at) => setMenu({ id, at }),
  });
  useKeysOf(hands);
  const text = useMessages();
  const asked = state.view === 'outline' ? 'outlined' : 'graph';
  const more = (id: string) => {
    const chosen = picture.more.find((one) => one.id === id);
    if (chosen !== undefined && isFull(chosen)) setFull(true);
    else if (chosen !== undefined) change(expand(next(chosen)));
  };
  return (
    <HandsContext value={hands}>
      <section
        ref={box}
        className={`picture ${asked}${fetching ? ' stale' : ''}`}
        {...draggedEntity((id) => change(add([id])))}
      >
        <Tray begun={begun} endPath={() => setBegun(null)} full={full} endFull={() => setFull(false)} />
        {state.view === 'outline' ? (
          <Outline showMore={more} />
        ) : (
          <FaultBoundary fallback={<Blank title={text.graph.drawFailed} />}>
            <Suspense fallback={<GraphSkeleton />}>
              {arranged === null ? <GraphSkeleton /> : <Graph arranged={arranged} showMore={more} />}
            </Suspense>
          </FaultBoundary>
        )}
        <PathSteps />
        <Legend entities={picture.entities}>
          <Foot />
        </Legend>
      </section>
      {menu !== null && <NodeMenu key={menu.id} id={menu.id} at={menu.at} close={() => setMenu(null)} />}
    </HandsContext>
  );
}

/** The size that the picture had when it was first there; what stands does not move with it. */
function useSize() {
  const box = useRef<HTMLElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    setSize({ width: box.current.clientWidth, height: Math.max(240, box.current.clientHeight - 46) });
  }, []);
  return { box, size };
}

function useDrawn(picture: Picture, size: Size | null): Arranged | null {
  const [{ unit, pins, graph }] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const drawing = useMemo(
    () =>
      drawingOf(picture, {
        ...{ tongue, unit, flags: drawsFlags() },
        moreLabel: ({ kind }) => words[tongue].moreOf(kind),
      }),
    [picture, tongue, unit],
  );
  return useArrangement(drawing, picture, size, { pins, layout: graph.layout });
}

interface Doing {
  readonly begun: string | null;
  readonly setBegun: (id: string | null) => void;
  readonly openMenu: Hands['openMenu'];
}

function useHandsOf(picture: Picture, names: Names, arranged: Arranged | null, doing: Doing): Hands {
  const [state, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const { begun, setBegun, openMenu } = doing;
  const known = new Map(picture.whole.entities.map(({ entity }) => [entity.id, entity]));
  const pick = (id: string, alsoOthers = false) => {
    setBegun(null);
    if (begun !== null && begun !== id) change(findPath([begun, id]));
    else change(alsoOthers ? toggleMark(id) : selectEntity(id));
  };
  return {
    ...{ picture, names, pick, openMenu, beginPath: setBegun },
    called: (id) => {
      const entity = known.get(id) ?? names.get(id);
      return entity ? entityName(entity, tongue) : '…';
    },
    actionsOn: (ids) =>
      actionsOn(ids, { ...{ state, picture, tongue }, pinsOf: (some) => pinsOf(arranged, some) }),
  };
}

/** The keys that do with the selected, or with those dealt with together, what the menu does. */
function useKeysOf(hands: Hands): void {
  const store = useStore();
  const text = useWords(words).keys;
  const held = () => {
    const { graph, selection } = store.get();
    if (graph.marked.length > 0) return graph.marked;
    return selection.is === 'entity' ? [selection.id] : [];
  };
  const act = (key: string) => () => {
    const ids = held();
    const action = ids.length === 0 ? undefined : hands.actionsOn(ids).find((one) => one.key === key);
    if (action !== undefined) store.change(action.change);
  };
  const named = [
    ['p', text.pin],
    ['h', text.hide],
    ['i', text.isolate],
    ['n', text.neighbours],
    ['s', text.select],
    ['c', text.collapse],
    ['g', text.fold],
  ] as const;
  const begin = useCallback(() => {
    const { selection } = store.get();
    if (selection.is === 'entity') hands.beginPath(selection.id);
  }, [store, hands]);
  useShortcuts([
    ...named.map(([keys, does]) => ({ keys, does, act: act(keys) })),
    { keys: 't', does: text.path, act: begin },
    { keys: 'Enter', does: text.menu },
    { keys: 'l', does: text.layOut, act: () => store.change(layOutAnew) },
    { keys: 'Shift+h', does: text.bringBack, act: () => store.change(unhide()) },
  ]);
}

// The drawing code is a chunk of its own; fetched beside the first query instead of after it.
loadGraph().catch(() => undefined);
