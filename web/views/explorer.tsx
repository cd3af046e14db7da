import { lazy, Suspense } from 'react';
import { useMessages } from '../messages/catalogue.ts';
import type { View } from '../store/state.ts';
import { useExplorer } from '../store/store.ts';
import { Bar } from './bar/bar.tsx';
import { useMedia } from './media.ts';
import { Banner } from './notice/banner.tsx';
import { FaultBoundary } from './notice/fault.tsx';
import { Moved } from './notice/moved.tsx';
import { ViewSkeleton } from './notice/skeleton.tsx';
import { Slow } from './notice/slow.tsx';
import { idsOf, useNames, useOverview } from './overview.ts';
import { Panel } from './panel/panel.tsx';
import { MenuContext, useMenuPlace } from './picture/menu-place.ts';
import { PictureView } from './picture/picture-view.tsx';
import { usePicture } from './picture/use-picture.ts';
import { PageKeys } from './tabs/page-keys.tsx';
import { ViewTabs } from './tabs/view-tabs.tsx';
import { isPicture, views } from './views.ts';

const Strip = lazy(() => import('./timeline/strip.tsx').then((module) => ({ default: module.Strip })));

/** The views that stand above the strip of time. */
const overTime: readonly View[] = ['graph', 'outline', 'matrix', 'statements'];

/**
 * The views that have the page to themselves while nothing is selected: the latest statements say nothing to them. What the
 * page lacks, such as a key, is told beside those that would not tell it before something is done there.
 */
const byThemselves: readonly View[] = ['statements', 'review', 'add'];

/** The whole page: the bar above, one view, and the statements of what is selected. */
export function Explorer() {
  const [state] = useExplorer();
  const text = useMessages();
  const overview = useOverview(state);
  const names = useNames(idsOf(state), overview.data);
  const answer = usePicture(state, overview, names);
  const stats = overview.data?.stats;

  const wide = useMedia('(min-width: 821px)');
  const nothingYet = stats?.articles === 0;
  const listed = state.view === 'statements';
  const alone =
    byThemselves.includes(state.view) &&
    state.selection.is === 'nothing' &&
    (listed || overview.error === undefined);
  const Room = views[state.view] ?? null;

  return (
    <MenuContext value={useMenuPlace()}>
      <div className={`explorer view-${state.view}${alone ? ' alone' : ''}`}>
        <a className="skip" href={alone ? '#view' : '#statements'}>
          {alone ? text.skipToView : text.skip}
        </a>
        <Bar names={names} overview={overview} />
        <Banner fictional={stats?.fictionalArticles ?? 0} articles={stats?.articles ?? 0} />
        <main className="stage" id="view" tabIndex={-1}>
          <Moved names={names} />
          <ViewTabs picture={answer.picture} />
          <FaultBoundary scope={state.view}>
            {Room === null ? (
              <PictureView answer={answer} overview={overview} names={names} />
            ) : (
              <Suspense fallback={<ViewSkeleton />}>
                <Room overview={overview} names={names} />
              </Suspense>
            )}
          </FaultBoundary>
        </main>
        {!alone && (
          <Panel
            names={names}
            picture={answer.picture}
            overview={overview.data}
            quiet={isPicture(state.view) && answer.error !== undefined}
            listed={listed}
          />
        )}
        {wide && overTime.includes(state.view) && !nothingYet && (
          <FaultBoundary>
            <Suspense fallback={<div className="strip-of-time" />}>
              <Strip />
            </Suspense>
          </FaultBoundary>
        )}
        <PageKeys />
        <Slow />
      </div>
    </MenuContext>
  );
}
