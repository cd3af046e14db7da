import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Overview } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { clearSelection, selectArrow, selectEntity } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { draw, mark, neighbourTowards, openCanvas, recolour, showAll } from './canvas.ts';
import { drawingOf } from './elements.ts';

/** The canvas of who speaks about whom. All that it shows is in the outline as well. */
export function Graph({ neighbourhood }: { neighbourhood: Overview['neighbourhood'] }) {
  const [state, change] = useExplorer();
  const { theme, tongue } = usePreferences().preferences;
  const text = useMessages().graph;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Core>(null);
  const drawing = useMemo(() => drawingOf(neighbourhood, tongue), [neighbourhood, tongue]);
  const latest = useRef({ drawing, selection: state.selection });
  latest.current = { drawing, selection: state.selection };

  useEffect(() => {
    if (box.current === null) return;
    const cy = openCanvas(box.current, {
      entity: (id) => change(selectEntity(id)),
      arrow: (speaker, target) => change(selectArrow(speaker, target)),
      nothing: () => change(clearSelection),
    });
    canvas.current = cy;
    const watch = whenSized(box.current, () => {
      draw(cy, latest.current.drawing);
      mark(cy, latest.current.selection);
    });
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const onScheme = () => recolour(cy);
    scheme.addEventListener('change', onScheme);
    return () => {
      scheme.removeEventListener('change', onScheme);
      watch.disconnect();
      cy.destroy();
      canvas.current = null;
    };
  }, [change]);

  useEffect(() => {
    if (canvas.current === null) return;
    draw(canvas.current, drawing);
    mark(canvas.current, latest.current.selection);
  }, [drawing]);

  useEffect(() => {
    if (canvas.current !== null) mark(canvas.current, state.selection);
  }, [state.selection]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the document when the theme changes
  useEffect(() => {
    if (canvas.current !== null) recolour(canvas.current);
  }, [theme]);

  const onKeyDown = (event: KeyboardEvent) => {
    const cy = canvas.current;
    if (cy === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(cy, 1.25);
    else if (event.key === '-') zoom(cy, 0.8);
    else if (event.key === '0') showAll(cy);
    else {
      const from = state.selection.is === 'entity' ? state.selection.id : null;
      const next = neighbourTowards(cy, from, event.key);
      if (next === null) return;
      change(selectEntity(next), 'replace');
    }
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={box}
        className="canvas __________cytoscape_container"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked by arrow keys
        tabIndex={0}
        aria-label={text.label(drawing.nodes.length, drawing.arrows.length)}
        onKeyDown={onKeyDown}
      />
      <div className="zoom">
        <button
          type="button"
          aria-label={text.zoomIn}
          title={text.zoomIn}
          onClick={() => canvas.current && zoom(canvas.current, 1.25)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={text.zoomOut}
          title={text.zoomOut}
          onClick={() => canvas.current && zoom(canvas.current, 0.8)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={text.fit}
          title={text.fit}
          onClick={() => canvas.current && showAll(canvas.current)}
        >
          ⤢
        </button>
      </div>
    </>
  );
}

function zoom(cy: Core, by: number): void {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Calls back when the element has another size than before, once it has stood still. */
function whenSized(element: HTMLElement, resized: () => void): ResizeObserver {
  let size = `${element.clientWidth} ${element.clientHeight}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    const now = `${element.clientWidth} ${element.clientHeight}`;
    if (now === size) return;
    size = now;
    clearTimeout(timer);
    timer = setTimeout(resized, 120);
  });
  observer.observe(element);
  return observer;
}
