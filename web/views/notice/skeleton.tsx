import { useMessages } from '../../messages/catalogue.ts';

/** The outline of cards to come, of the cards' own height, so that nothing jumps when they arrive. */
export function CardSkeleton({ count = 4 }: { count?: number }) {
  const text = useMessages().notice;
  return (
    <div className="skeleton-cards" role="status" aria-label={text.loading}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <div className="skeleton-card" key={index}>
          <i className="bone short" />
          <i className="bone" />
          <i className="bone long" />
          <i className="bone short" />
        </div>
      ))}
    </div>
  );
}

/** A still hint of a graph while the real one is fetched. */
export function GraphSkeleton() {
  const text = useMessages().notice;
  return (
    <div className="skeleton-graph" role="status" aria-label={text.loading}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
        <i className={`bone blob ${place}`} key={place} />
      ))}
    </div>
  );
}

/** A view that is on its way for the first time. */
export function ViewSkeleton() {
  const text = useMessages().notice;
  return (
    <div className="skeleton-view" role="status" aria-label={text.loading}>
      <i className="bone long" />
      <i className="bone" />
      <i className="bone short" />
    </div>
  );
}
