import { lazy, Suspense } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { Popover } from '../bar/popover.tsx';
import type { Names } from '../overview.ts';
import { words } from './words.ts';

const Share = lazy(() => import('./share.tsx').then((module) => ({ default: module.Share })));
const Export = lazy(() => import('./export.tsx').then((module) => ({ default: module.Export })));

/** The menus by which one takes along what is shown: as a link or a saved view, as a file or a question. */
export function TakeOut({ names }: { names: Names }) {
  const own = useWords(words);
  return (
    <div className="take-out">
      <Popover
        className="take-out-menu"
        label={own.share.label}
        trigger={(trigger) => (
          <button type="button" className="quiet" {...trigger}>
            {own.share.open}
          </button>
        )}
      >
        {(close) => (
          <Suspense fallback={<span className="bone" />}>
            <Share close={close} />
          </Suspense>
        )}
      </Popover>
      <Popover
        className="take-out-menu"
        label={own.export.label}
        trigger={(trigger) => (
          <button type="button" className="quiet" {...trigger}>
            {own.export.open}
          </button>
        )}
      >
        {() => (
          <Suspense fallback={<span className="bone" />}>
            <Export names={names} />
          </Suspense>
        )}
      </Popover>
    </div>
  );
}
