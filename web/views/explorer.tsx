import { lazy, Suspense } from 'react';
import { useMessages } from '../messages/catalogue.ts';
import { clearFilter, filters } from '../store/changes.ts';
import type { View } from '../store/state.ts';
import { useExplorer } from '../store/store.ts';
import { Bar } from './bar/bar.tsx';
import { Legend } from './graph/legend.tsx';
import { useMedia } from './media.ts';
import { Banner } from './notice/banner.tsx';
import { Blank } from './notice/blank.tsx';
import { Failure } from './notice/failure.tsx';
import { FaultBoundary } from './notice/fault.tsx';
import { GraphSkeleton, ViewSkeleton } from './notice/skeleton.tsx';
import { Outline } from './outline/outline.tsx';
import { idsOf, isUnknownId, type OverviewAnswer, useNames, useOverview } from './overview.ts';
import { Panel } from './panel/panel.tsx';
import { PageKeys } from './tabs/page-keys.tsx';
import { ViewTabs } from './tabs/view-tabs.tsx';
import { isPicture, views } from './views.ts';

const loadGraph = () => import('./graph/graph.tsx').then((module) => ({ default: module.Graph }));
const Graph = lazy(loadGraph);
const Strip = lazy(() => import('./timeline/strip.tsx').then((module) => ({ default: module.Strip })));

/** The views that stand above the strip of time. */
const overTime: readonly View[] = ['graph', 'outline', 'matrix', 'statements'];

/** The whole page: the bar above, one view, and the statements of what is selected. */
export function Explorer() {
  const [state] = useExplorer();
  const text = useMessages();
  const overview = useOverview(state);
  const names = useNames(idsOf(state), overview.data);
  const stats = overview.data?.stats;

  const wide = useMedia('(min-width: 821px)');
  const nothingYet = stats?.articles === 0;
  const Room = views[state.view] ?? null;

  return (
    <div className={`explorer view-${state.view}`}>
      <a className="skip" href="#statements">
        {text.skip}
      </a>
      <Bar names={names} totals={overview.data?.neighbourhood.totals} failed={overview.error !== undefined} />
      <Banner fictional={stats?.fictionalArticles ?? 0} articles={stats?.articles ?? 0} />
      <main className="stage">
        <ViewTabs overview={overview} />
        <FaultBoundary scope={state.view}>
          {Room === null ? (
            <Picture overview={overview} />
          ) : (
            <Suspense fallback={<ViewSkeleton />}>
              <Room overview={overview} names={names} />
            </Suspense>
          )}
        </FaultBoundary>
      </main>
      <Panel
        names={names}
        overview={overview.data}
        quiet={isPicture(state.view) && overview.error !== undefined}
      />
      {wide && overTime.includes(state.view) && !nothingYet && (
        <FaultBoundary>
          <Suspense fallback={<div className="strip-of-time" />}>
            <Strip />
          </Suspense>
        </FaultBoundary>
      )}
      <PageKeys />
    </div>
  );
}

/** A link that filters by, or stands around, someone whom the graph does not have. */
function StaleLink() {
  const [, change] = useExplorer();
  const text = useMessages();
  return (
    <Blank title={text.notice.unknownName} hint={text.panel.goneHint}>
      <button type="button" className="button" onClick={() => change(clearFilter)}>
        {text.filter.clear}
      </button>
    </Blank>
  );
}

/** Graph or outline: two ways to show the same answer. */
function Picture({ overview }: { overview: OverviewAnswer }) {
  const [state, change] = useExplorer();
  const text = useMessages();
  const { data, error, fetching, retry } = overview;
  if (isUnknownId(error)) return <StaleLink />;
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <GraphSkeleton />;
  if (data.stats.articles === 0)
    return (
      <Blank title={text.notice.empty} hint={text.notice.emptyHint}>
        <code>{text.notice.emptyCommand}</code>
        <button type="button" className="button" onClick={retry}>
          {text.notice.again}
        </button>
      </Blank>
    );
  if (data.neighbourhood.entities.length === 0) {
    if (data.neighbourhood.totals.reports > 0) return <Blank title={text.notice.noArrows} />;
    return (
      <Blank title={text.notice.noMatch} hint={text.notice.noMatchHint}>
        {(filters(state.filter) || state.anchors.length > 0) && (
          <button type="button" className="button" onClick={() => change(clearFilter)}>
            {text.filter.clear}
          </button>
        )}
      </Blank>
    );
  }
  if (state.view === 'outline') return <Outline neighbourhood={data.neighbourhood} />;
  return (
    <section className={fetching ? 'graph stale' : 'graph'}>
      <FaultBoundary fallback={<Blank title={text.graph.drawFailed} />}>
        <Suspense fallback={<GraphSkeleton />}>
          <Graph neighbourhood={data.neighbourhood} />
        </Suspense>
      </FaultBoundary>
      <Legend entities={data.neighbourhood.entities} hidden={data.neighbourhood.hidden} />
    </section>
  );
}

// The drawing code is a chunk of its own; fetched beside the first query instead of after it.
loadGraph().catch(() => undefined);
