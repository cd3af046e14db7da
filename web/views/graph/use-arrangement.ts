import { useEffect, useState } from 'react';
import type { Place } from '../../store/state.ts';
import type { Picture } from '../picture/picture.ts';
import { type Arrangement, type Job, shownPlaces } from './arrange.ts';
import { openArranger } from './arranger.ts';
import type { Drawing } from './elements.ts';
import type { Size } from './layout.ts';

/** A drawing with where everything in it stands. */
export interface Arranged {
  readonly drawing: Drawing;
  readonly arrangement: Arrangement;
  /** what the picture started from when it was arranged, and which of its layouts this is */
  readonly ground: string;
  readonly layout: number;
}

const arranger = openArranger();

/** Arrangements that stood on the page, by what stood in them: who goes back finds everything where it was. */
const remembered = new Map<string, Arrangement>();
const mostRemembered = 300;

/** Where what a picture shows stands: what stood before stays, what is new comes beside its anchors. */
export function useArrangement(
  drawing: Drawing | undefined,
  picture: Picture | undefined,
  size: Size | null,
  { pins, layout }: { readonly pins: Readonly<Record<string, Place>>; readonly layout: number },
): Arranged | null {
  const [present, setPresent] = useState<Arranged | null>(null);
  const sized = size !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size moves nothing; what stands now is where the next starts
  useEffect(() => {
    if (drawing === undefined || picture === undefined || size === null) return;
    let wanted = true;
    const show = (arrangement: Arrangement | null) => {
      if (arrangement === null || !wanted) return;
      remember(keyOf(drawing, layout, pins), arrangement);
      setPresent({ drawing, arrangement, ground: picture.ground, layout });
    };
    const known = remembered.get(keyOf(drawing, layout, pins));
    if (known !== undefined) show(known);
    else arranger.arrange(jobOf({ drawing, picture, size, pins, layout }, present)).then(show);
    return () => {
      wanted = false;
    };
  }, [drawing, picture, sized, pins, layout]);
  return present;
}

/** What is to be done to come from one arrangement to the next. */
export function jobOf(
  next: {
    readonly drawing: Drawing;
    readonly picture: Pick<Picture, 'ground' | 'groups'>;
    readonly size: Size;
    readonly pins: Readonly<Record<string, Place>>;
    readonly layout: number;
  },
  present: Arranged | null,
): Job {
  const { drawing, picture, size, layout } = next;
  const pins = new Map(Object.entries(next.pins));
  const keeps = present !== null && present.layout === layout && goesOn(drawing, picture.ground, present);
  const base = layout > 0 ? drawing.nodes.map(({ id }) => id) : (picture.groups[0]?.ids ?? []);
  return {
    ...{ drawing, size, pins, groups: picture.groups },
    before: keeps ? present.arrangement : null,
    first: base,
  };
}

/** Whether a drawing goes on from another: it starts from the same, or half of it stands there already. */
function goesOn({ nodes }: Drawing, ground: string, { arrangement, ...present }: Arranged): boolean {
  if (present.ground === ground) return true;
  return nodes.filter(({ id }) => arrangement.places.has(id)).length * 2 >= nodes.length;
}

function keyOf({ nodes, arrows }: Drawing, layout: number, pins: Readonly<Record<string, Place>>): string {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  return JSON.stringify([layout, ids(nodes), ids(arrows), pins]);
}

function remember(key: string, arrangement: Arrangement): void {
  remembered.delete(key);
  remembered.set(key, arrangement);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
}

/** The places that pin nodes where they are seen now. */
export function pinsOf(arranged: Arranged | null, ids: readonly string[]): Record<string, Place> {
  if (arranged === null) return {};
  const places = shownPlaces(arranged.arrangement);
  return Object.fromEntries(ids.flatMap((id) => (places.has(id) ? [[id, places.get(id) as Place]] : [])));
}
