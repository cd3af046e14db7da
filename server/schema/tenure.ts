import { type Interval, type Precision, ROLE_STATES, type RoleStateValue } from '../document/document.ts';
import type { TenureList } from '../graph/tenures.ts';
import { builder } from './builder.ts';
import { RoleStateEnum } from './enums.ts';
import { IntervalRef } from './interval.ts';

/** How and when an office is held; null for what the text leaves open. */
export interface TenureShape {
  readonly state: RoleStateValue | null;
  readonly since: Interval | null;
  readonly until: Interval | null;
}

/** What a list of seven words tells; an empty or missing one tells nothing. */
export function toTenure(list: TenureList | null): TenureShape {
  const [state, ...bounds] = list ?? [];
  return {
    state: ROLE_STATES.find((each) => each === state) ?? null,
    since: toBound(bounds.slice(0, 3)),
    until: toBound(bounds.slice(3, 6)),
  };
}

function toBound([from = '', to = '', precision = '']: readonly string[]): Interval | null {
  return from === '' ? null : { from, to, precision: precision as Precision };
}

/** True if it tells anything. */
export function isTold({ state, since, until }: TenureShape): boolean {
  return state !== null || since !== null || until !== null;
}

export const TenureRef = builder.objectRef<TenureShape & { readonly articles: number }>('Tenure').implement({
  description: 'How and when texts say that an office is held. What they leave open is null.',
  fields: (t) => ({
    state: t.field({
      type: RoleStateEnum,
      nullable: true,
      description: 'By the words beside it ("former", "terpilih") or the verb ("stepped down").',
      resolve: ({ state }) => state,
    }),
    since: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When it began: a stretch as long as the words are exact.',
      resolve: ({ since }) => since,
    }),
    until: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When it ended: a stretch as long as the words are exact.',
      resolve: ({ until }) => until,
    }),
    articles: t.exposeInt('articles', { description: 'Articles that say so.' }),
  }),
});
