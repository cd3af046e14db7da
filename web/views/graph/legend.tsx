import type { ReactNode } from 'react';
import type { Neighbour } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { stances } from '../../store/state.ts';
import { Confidence } from '../bar/confidence.tsx';
import { KindMark } from './kind-mark.tsx';

const kindOrder = ['PERSON', 'COUNTRY', 'ORGANISATION', 'PLACE', 'GROUP'] as const;

/** What colours, dashes and shapes mean; of the kinds, only those that are drawn. */
export function Legend({ entities, children }: { entities: readonly Neighbour[]; children: ReactNode }) {
  const text = useMessages();
  const present = new Set(entities.map(({ entity }) => entity.kind));
  return (
    <div className="legend">
      <ul aria-label={text.graph.legend}>
        {stances.map((stance) => (
          <li key={stance} className={`stance ${stance.toLowerCase()}`}>
            <StanceLine stance={stance} />
            {text.stance[stance]}
          </li>
        ))}
        {kindOrder
          .filter((kind) => present.has(kind))
          .map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} />
              {text.entity[kind]}
            </li>
          ))}
        {entities.some(({ entity }) => entity.described) && (
          <li>
            <KindMark kind="PERSON" described />
            {text.graph.described}
          </li>
        )}
      </ul>
      <Confidence />
      {children}
    </div>
  );
}

/** A stance as a short line: its dash tells it apart without its colour. */
export function StanceLine({ stance }: { stance: (typeof stances)[number] }) {
  return (
    <svg className={`stance-line ${stance.toLowerCase()}`} viewBox="0 0 18 4" aria-hidden="true">
      <path d="M1 2h16" />
    </svg>
  );
}
