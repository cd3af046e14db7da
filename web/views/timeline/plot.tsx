import { useMessages, useWords } from '../../messages/catalogue.ts';
import { useExplorer } from '../../store/store.ts';
import { Chart } from './chart.tsx';
import type { Model } from './model.ts';
import { words } from './words.ts';

/** The chart, or what is to be said instead of it. */
export function Plot({ model }: { model: Model }) {
  const [{ unit, lanes }] = useExplorer();
  const own = useWords(words);
  const text = useMessages();
  const { time, all, loaded, events, dots, error, retry, empty } = model;
  if (loaded === null && error !== null)
    return (
      <p className="chart-note" role="alert">
        {own.failed}{' '}
        <button type="button" className="link" onClick={retry}>
          {own.retry}
        </button>
      </p>
    );
  if (empty)
    return (
      <p className="chart-note">
        {(model.beside.all?.totals.reports ?? 0) > 0 ? own.nothing : text.notice.noMatch}
      </p>
    );
  if (loaded === null) return <div className="chart-note" role="status" />;
  return (
    <Chart
      {...{ time, all, loaded, unit, events, dots }}
      bucket={loaded.bucket}
      laneOf={lanes === 'none' ? (name) => name : own.laneOf[lanes]}
    />
  );
}
