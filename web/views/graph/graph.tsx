import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../messages/catalogue.ts';
import { clearSelection, mark as markTogether, pin, selectArrow, selectEntity } from '../../store/changes.ts';
import { useOffers } from '../../store/offers.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import type { State } from '../../store/state.ts';
import { useExplorer, useStore } from '../../store/store.ts';
import { arrowKey } from '../picture/folding.ts';
import { useHands } from '../picture/hands.ts';
import type { Picture } from '../picture/picture.ts';
import { SignButton } from '../sign-button.tsx';
import {
  bringIntoSight,
  draw,
  type Marks,
  mark,
  neighbourTowards,
  openCanvas,
  type Picks,
  recolour,
  showAll,
} from './canvas.ts';
import { pngOf, svgOf } from './pictures.ts';
import { whenSized } from './sized.ts';
import type { Arranged } from './use-arrangement.ts';

/** The canvas of who speaks about whom. All that it shows and does is in the outline as well. */
export function Graph({ arranged, showMore }: { arranged: Arranged; showMore: (id: string) => void }) {
  const [state] = useExplorer();
  const { picture } = useHands();
  const text = useMessages().graph;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(box, usePicks(box, showMore));
  const { drawing, arrangement } = arranged;
  const marks = useMarks(state, picture);
  useTheme(canvas);
  useCanvasKeys();

  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, drawing, arrangement);
  }, [canvas, drawing, arrangement]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew is marked anew
  useEffect(() => {
    if (canvas.current !== null) mark(canvas.current, marks);
  }, [canvas, marks, drawing, arrangement]);

  useEffect(() => {
    if (canvas.current !== null) bringIntoSight(canvas.current, state.selection);
  }, [canvas, state.selection]);

  useOffers({
    png: () => pngOf(drawnOn(canvas.current)),
    svg: () => svgOf(drawnOn(canvas.current), text.label(drawing.nodes.length, drawing.arrows.length)),
  });

  return (
    <div className="canvas-room">
      <div
        ref={box}
        className="canvas __________cytoscape_container"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked by arrow keys
        tabIndex={0}
        aria-label={text.label(picture.entities.length, picture.arrows.length)}
        onKeyDown={useWalk(canvas)}
      />
      <div className="zoom">
        <SignButton
          className="zoom-button"
          does={text.zoomIn}
          sign="+"
          act={() => zoom(canvas.current, 1.25)}
        />
        <SignButton
          className="zoom-button"
          does={text.zoomOut}
          sign="−"
          act={() => zoom(canvas.current, 0.8)}
        />
        <SignButton
          className="zoom-button"
          does={text.fit}
          sign="⤢"
          act={() => canvas.current && showAll(canvas.current)}
        />
      </div>
    </div>
  );
}

interface Held<T> {
  readonly current: T;
}

/** A canvas in the box as long as it is on the page; its picks are always the latest. */
function useCanvas(box: Held<HTMLDivElement | null>, picks: Held<Picks>): Held<Core | null> {
  const canvas = useRef<Core>(null);
  useEffect(() => {
    if (box.current === null) return;
    const cy = openCanvas(box.current, {
      entity: (...given) => picks.current.entity(...given),
      arrow: (...given) => picks.current.arrow(...given),
      more: (...given) => picks.current.more(...given),
      nothing: () => picks.current.nothing(),
      menu: (...given) => picks.current.menu(...given),
      framed: (...given) => picks.current.framed(...given),
      moved: (...given) => picks.current.moved(...given),
    });
    canvas.current = cy;
    const unwatch = whenSized(box.current, () => showAll(cy));
    return () => {
      unwatch();
      cy.destroy();
      canvas.current = null;
    };
  }, [box, picks]);
  return canvas;
}

function usePicks(box: Held<HTMLElement | null>, showMore: (id: string) => void): Held<Picks> {
  const [{ graph }, change] = useExplorer();
  const { pick, openMenu } = useHands();
  const picks = useRef<Picks>(null as unknown as Picks);
  picks.current = {
    entity: pick,
    arrow: (speaker, target) => change(selectArrow(speaker, target)),
    more: showMore,
    nothing: () => change(clearSelection),
    menu: (id, { x, y }) => {
      const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
      openMenu(id, { x: left + x, y: top + y });
    },
    framed: (ids) => change(markTogether([...graph.marked, ...ids])),
    moved: (id, to) => change(pin({ [id]: to })),
  };
  return picks;
}

function useMarks({ selection, graph, pins }: State, { arrows, paths }: Picture): Marks {
  return useMemo(() => {
    const steps = paths?.paths.flatMap((path) => path.steps.flatMap((step) => step.arrows)) ?? [];
    const way = new Set(steps.map(({ speaker, target }) => arrowKey(speaker.id, target.id)));
    const onWay = arrows.filter(({ speaker, target }) => way.has(arrowKey(speaker.id, target.id)));
    return {
      ...{ selection, marked: graph.marked, pinned: Object.keys(pins) },
      way: new Set(onWay.map(({ id }) => id)),
    };
  }, [selection, graph.marked, pins, arrows, paths]);
}

function useTheme(canvas: Held<Core | null>): void {
  const { theme } = usePreferences().preferences;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the document when the theme changes
  useEffect(() => {
    if (canvas.current !== null) recolour(canvas.current);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const onScheme = () => canvas.current && recolour(canvas.current);
    scheme.addEventListener('change', onScheme);
    return () => scheme.removeEventListener('change', onScheme);
  }, [canvas, theme]);
}

/** The canvas's own keys, for the list of all. */
function useCanvasKeys(): void {
  const { keys } = useMessages();
  useShortcuts([
    { keys: 'ArrowRight', does: keys.walk },
    { keys: '+', does: keys.zoom },
    { keys: '0', does: keys.fit },
  ]);
}

/** Arrow keys walk from node to node, Enter opens the menu of the one that is selected, + - and 0 look closer or further. */
function useWalk(canvas: Held<Core | null>): (event: KeyboardEvent) => void {
  const [{ selection }] = useExplorer();
  const store = useStore();
  // What the last step came to: the way that goes on from there is one step of the history, whose start undo comes back to.
  const walked = useRef<State>(null);
  const { openMenu } = useHands();
  const from = selection.is === 'entity' ? selection.id : null;
  return (event) => {
    const cy = canvas.current;
    if (cy === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(cy, 1.25);
    else if (event.key === '-') zoom(cy, 0.8);
    else if (event.key === '0') showAll(cy);
    else if (event.key === 'Enter' || event.key === 'ContextMenu') {
      const node = from === null ? cy.collection() : cy.getElementById(from);
      if (node.empty() || from === null) return;
      const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
      const { x, y } = node.renderedPosition();
      openMenu(from, { x: left + x, y: top + y });
    } else {
      const next = neighbourTowards(cy, from, event.key);
      if (next === null) return;
      store.change(selectEntity(next), walked.current === store.get() ? 'replace' : 'push');
      walked.current = store.get();
    }
    event.preventDefault();
  };
}

function drawnOn(cy: Core | null): Core {
  if (cy === null) throw new Error('nothing is drawn yet');
  return cy;
}

function zoom(cy: Core | null, by: number): void {
  cy?.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
