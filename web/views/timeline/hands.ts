import { type RefObject, useEffect, useRef } from 'react';
import type { Movement } from '../../store/movement.ts';
import type { Days } from '../../store/state.ts';
import { between, drag, type Grip } from './brush.ts';
import { type Bucket, lengthOf, pan, type Stretch, zoom } from './days.ts';
import type { Time } from './time.ts';

/** What the hands move, as it stands now. */
export interface Reach {
  readonly time: Movement<Time>;
  readonly all: Stretch;
  readonly bucket: Bucket;
  /** of the chart, in pixels */
  readonly width: number;
}

/** How far a pointer goes before it drags, in pixels. */
const threshold = 4;

type Drag =
  | { readonly is: 'pan'; readonly x: number; readonly from: Stretch }
  | { readonly is: 'brush'; readonly x: number; readonly at: number }
  | { readonly is: Grip; readonly x: number; readonly at: number; readonly brush: Days };

/**
 * Lets pointers, wheel and pinch move time on a chart. Drag to choose, an edge or the middle of what is chosen to move
 * it, with Shift or on the axis to go along; two fingers or the wheel zoom. Parts with `data-grip` name what they move,
 * and where `data-still` stands nothing begins.
 */
export function useHands(chart: RefObject<HTMLElement | null>, reach: Reach): void {
  const latest = useRef(reach);
  latest.current = reach;
  useEffect(() => {
    const element = chart.current;
    if (element === null) return;
    const hands = new Hands(element, () => latest.current);
    return () => hands.letGo();
  }, [chart]);
}

class Hands {
  readonly #element: HTMLElement;
  readonly #reach: () => Reach;
  readonly #pointers = new Map<number, number>();
  readonly #listening = new AbortController();
  #drag: Drag | null = null;
  #moved = false;
  /** what was chosen before the first pointer came down */
  #chosen: Days | null = null;

  constructor(element: HTMLElement, reach: () => Reach) {
    this.#element = element;
    this.#reach = reach;
    const { signal } = this.#listening;
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    element.addEventListener('pointermove', (event) => this.#move(event), { signal });
    element.addEventListener('pointerup', (event) => this.#up(event), { signal });
    element.addEventListener('pointercancel', (event) => this.#up(event), { signal });
    element.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
  }

  letGo(): void {
    this.#listening.abort();
  }

  #x({ clientX }: { clientX: number }): number {
    return clientX - this.#element.getBoundingClientRect().left;
  }

  #at(x: number, { from, to }: Stretch = this.#reach().time.now().stretch): number {
    return from + (x / this.#reach().width) * (to - from);
  }

  #down(event: PointerEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-still]') !== null || event.button > 1) return;
    const x = this.#x(event);
    this.#pointers.set(event.pointerId, x);
    this.#element.setPointerCapture(event.pointerId);
    // What the first of two fingers began to choose was no choice.
    if (this.#pointers.size > 1) {
      this.#takeBack();
      return;
    }
    this.#moved = false;
    const { brush, stretch } = this.#reach().time.now();
    this.#chosen = brush;
    const grip = target.closest<HTMLElement>('[data-grip]')?.dataset.grip as Grip | 'pan' | undefined;
    const along = event.shiftKey || event.button === 1 || grip === 'pan';
    const at = this.#at(x);
    if (along) this.#drag = { is: 'pan', x, from: stretch };
    else if (grip !== undefined && brush !== null) this.#drag = { is: grip as Grip, x, at, brush };
    else this.#drag = { is: 'brush', x, at };
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const x = this.#x(event);
    if (this.#pointers.size === 2) {
      this.#pinch(event.pointerId, x);
      return;
    }
    this.#pointers.set(event.pointerId, x);
    const drag = this.#drag;
    if (drag === null || (!this.#moved && Math.abs(x - drag.x) < threshold)) return;
    this.#moved = true;
    this.#follow(drag, x);
  }

  #follow(way: Drag, x: number): void {
    const { time, all, bucket, width } = this.#reach();
    if (way.is === 'pan') {
      const by = ((way.x - x) / width) * lengthOf(way.from);
      time.move({ ...time.now(), stretch: pan(way.from, by, all) }, true);
      return;
    }
    const at = this.#at(Math.min(Math.max(x, 0), width - 0.01));
    const brush =
      way.is === 'brush'
        ? between(way.at, at, bucket)
        : drag(way.brush, way.is, at, at - way.at, bucket, all);
    time.move({ ...time.now(), brush }, true);
  }

  /** Two pointers: what lies under each stays under it. */
  #pinch(id: number, x: number): void {
    const { time, all, width } = this.#reach();
    const [other] = [...this.#pointers].filter(([pointer]) => pointer !== id).map(([, place]) => place);
    const before = this.#pointers.get(id);
    this.#pointers.set(id, x);
    this.#drag = null;
    this.#moved = true;
    if (other === undefined || before === undefined || Math.abs(x - other) < 12) return;
    const { stretch } = time.now();
    const factor = Math.abs(before - other) / Math.abs(x - other);
    const zoomed = zoom(stretch, factor, this.#at((before + other) / 2), all);
    const by = ((before - x) / 2 / width) * lengthOf(zoomed);
    time.move({ ...time.now(), stretch: pan(zoomed, by, all) }, true);
  }

  #takeBack(): void {
    const { time } = this.#reach();
    if (this.#moved && this.#drag !== null && this.#drag.is !== 'pan')
      time.move({ ...time.now(), brush: this.#chosen }, true);
    this.#drag = null;
    this.#moved = true;
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    // The browser took the finger to scroll by it.
    if (event.type === 'pointercancel') this.#takeBack();
    const { time, bucket } = this.#reach();
    const pressed = this.#drag?.is === 'brush' && !this.#moved && event.type === 'pointerup';
    if (pressed && this.#drag?.is === 'brush')
      time.move({ ...time.now(), brush: between(this.#drag.at, this.#drag.at, bucket) }, true);
    if (this.#pointers.size > 0) return;
    this.#drag = null;
    time.end();
  }

  #wheel(event: WheelEvent): void {
    const along = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    // Where the page itself scrolls, the wheel is its own.
    if (!along && !event.ctrlKey && window.matchMedia('(max-width: 820px)').matches) return;
    event.preventDefault();
    const { time, all, width } = this.#reach();
    const { stretch } = time.now();
    if (along) {
      const by = ((event.deltaX || event.deltaY) / width) * lengthOf(stretch);
      time.move({ ...time.now(), stretch: pan(stretch, by, all) }, false);
      return;
    }
    const factor = Math.exp(Math.max(-200, Math.min(200, event.deltaY)) * (event.ctrlKey ? 0.01 : 0.002));
    time.move({ ...time.now(), stretch: zoom(stretch, factor, this.#at(this.#x(event)), all) }, false);
  }
}
