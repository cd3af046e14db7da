import { countryName, homeOf } from '../../messages/names.ts';
import {
  type Change,
  collapse,
  hide,
  mark,
  pin,
  showAround,
  toggleFold,
  toggleMark,
  unpin,
} from '../../store/changes.ts';
import type { Tongue } from '../../store/preferences.ts';
import type { Place, State } from '../../store/state.ts';
import type { Picture } from './picture.ts';
import { words } from './words.ts';

/** Something that can be done with entities of a picture: the same by menu, by key, on the canvas and in the outline. */
export interface Action {
  readonly name: 'collapse' | 'pin' | 'hide' | 'isolate' | 'neighbours' | 'select' | 'fold' | 'around';
  readonly says: string;
  /** as `Shortcut.keys` */
  readonly key: string;
  readonly change: Change;
}

export interface Hold {
  readonly state: State;
  readonly picture: Picture;
  readonly tongue: Tongue;
  /** where these nodes are seen now */
  readonly pinsOf: (ids: readonly string[]) => Readonly<Record<string, Place>>;
}

/** What can be done with these entities; several at once are dealt with as one. */
export function actionsOn(ids: readonly string[], hold: Hold): Action[] {
  const text = words[hold.tongue];
  const { graph, pins } = hold.state;
  const [only] = ids.length === 1 ? ids : [];
  const pinned = ids.every((id) => pins[id] !== undefined);
  const others = hold.picture.entities.map(({ entity }) => entity.id).filter((id) => !ids.includes(id));
  const actions: (Action | null)[] = [
    only !== undefined && graph.expansions.some(({ id }) => id === only)
      ? { name: 'collapse', says: text.collapse, key: 'c', change: collapse(only) }
      : null,
    {
      name: 'pin',
      says: pinned ? text.unpin : text.pin,
      key: 'p',
      change: pinned ? unpin(...ids) : pin(hold.pinsOf(ids)),
    },
    { name: 'hide', says: text.hide, key: 'h', change: hide(ids) },
    { name: 'isolate', says: text.isolate, key: 'i', change: hide(others) },
    {
      name: 'neighbours',
      says: text.neighbours,
      key: 'n',
      change: mark([...graph.marked, ...ids, ...besides(ids, hold.picture)]),
    },
    only === undefined
      ? null
      : {
          name: 'select',
          says: graph.marked.includes(only) ? text.unselect : text.select,
          key: 's',
          change: toggleMark(only),
        },
    only === undefined ? null : foldAction(only, hold),
    { name: 'around', says: text.around, key: 'o', change: showAround(ids) },
  ];
  return actions.filter((action) => action !== null);
}

/** Those with an arrow from or to one of these, as the picture shows them. */
function besides(ids: readonly string[], { arrows }: Picture): string[] {
  return arrows.flatMap(({ speaker, target }) => [
    ...(ids.includes(speaker.id) ? [target.id] : []),
    ...(ids.includes(target.id) ? [speaker.id] : []),
  ]);
}

/** Of a country, or of a person whose country is known. */
function foldAction(id: string, { picture, state, tongue }: Hold): Action | null {
  const text = words[tongue];
  const entity = picture.entities.find((one) => one.entity.id === id)?.entity;
  if (entity === undefined) return null;
  const country = entity.kind === 'COUNTRY' ? entity : entity.kind === 'PERSON' ? homeOf(entity) : null;
  if (country === null) return null;
  const folded = state.graph.folded.includes(country.id);
  const says = folded ? text.unfold : text.fold(countryName(country.iso3, country.name, tongue));
  return { name: 'fold', says, key: 'g', change: toggleFold(country.id) };
}
