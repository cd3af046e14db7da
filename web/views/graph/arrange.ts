import type { Drawing } from './elements.ts';
import { placeNodes, type Size } from './layout.ts';
import { type Group, placeNear } from './placement.ts';
import { linesOf, type Routes, routeArrows } from './route.ts';
import type { Steps } from './steps.ts';
import type { Point } from './stress.ts';

export type Places = ReadonlyMap<string, Point>;

/** Where everything of a drawing stands. */
export interface Arrangement {
  /** as the layout has them: a node that is pinned goes back there when it is let go */
  readonly places: Places;
  /** where nodes were put by hand, which goes before the layout's place */
  readonly pins: Places;
  readonly routes: Routes;
}

/** What is to be arranged. All of it can be sent to a worker. */
export interface Job {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly pins: Places;
  /** what stands; its places stay. Null: everything is laid out anew */
  readonly before: Arrangement | null;
  /** whom to lay out together where nothing stands; the others are placed beside their anchors */
  readonly first: readonly string[];
  readonly groups: readonly Group[];
}

/** The arrangement of a drawing; the same job gives the same one. */
export function* arrange(job: Job): Steps<Arrangement> {
  const { drawing, pins, before } = job;
  const standing = before === null ? yield* placeFirst(job) : standingIn(drawing, before.places);
  const shown = shownPlaces({ places: standing, pins });
  const kept = before === null ? new Map() : unmoved(drawing, before, shown);
  const found = yield* placeNear(drawing, shown, job.groups, linesOf(drawing, shown, kept));
  const places = new Map([...found].map(([id, place]) => [id, standing.get(id) ?? place]));
  const routes = yield* routeArrows(drawing, shownPlaces({ places, pins }), kept);
  return { places, pins, routes };
}

/** Where nodes are to be seen: where they were put by hand, else where the layout has them. */
export function shownPlaces({ places, pins }: Pick<Arrangement, 'places' | 'pins'>): Map<string, Point> {
  return new Map([...places].map(([id, place]) => [id, pins.get(id) ?? place]));
}

function* placeFirst({ drawing, first, size }: Job): Steps<Places> {
  const chosen = new Set(first);
  const nodes = drawing.nodes.filter(({ id }) => chosen.has(id));
  const arrows = drawing.arrows.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  return yield* placeNodes({ nodes, arrows }, size);
}

function standingIn({ nodes }: Drawing, places: Places): Places {
  return new Map(nodes.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id) as Point]] : [])));
}

/** The routes of arrows both of whose ends stand where they stood. */
function unmoved({ arrows }: Drawing, before: Arrangement, shown: Places): Routes {
  const were = shownPlaces(before);
  const still = (id: string) => {
    const [was, is] = [were.get(id), shown.get(id)];
    return was !== undefined && is !== undefined && was.x === is.x && was.y === is.y;
  };
  return new Map(
    arrows.flatMap(({ id, source, target }) => {
      const route = before.routes.get(id);
      return route !== undefined && still(source) && still(target) ? [[id, route]] : [];
    }),
  );
}
