import type { EntityKind } from '../../api/graphql.ts';

const outlines: Record<EntityKind, string> = {
  PERSON: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6z',
  COUNTRY:
    'M2.5 2.5h7a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-7a1.5 1.5 0 0 1-1.5-1.5v-4a1.5 1.5 0 0 1 1.5-1.5z',
  ORGANISATION: 'M6 .8l4.6 2.6v5.2l-4.6 2.6-4.6-2.6v-5.2z',
  PLACE: 'M6 1.2l4.8 9h-9.6z',
  GROUP: 'M3.4 1.6h5.2l2.6 4.4-2.6 4.4h-5.2l-2.6-4.4z',
};

/** The small shape that stands for a kind of entity; said in words beside it. */
export function KindMark({ kind, described = false }: { kind: EntityKind; described?: boolean }) {
  return (
    <svg
      className={`kind-mark ${kind.toLowerCase()}${described ? ' described' : ''}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={outlines[kind]} />
    </svg>
  );
}
