import type { StatementFilter } from '../../api/graphql.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { statementTime } from '../../messages/dates.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { isUnknownId } from '../overview.ts';
import { Card } from './card.tsx';
import { byUtterance, usePages } from './pages.ts';

/** Cards of the statements under a filter, a page at a time; always says how many there are. */
export function StatementList({ filter }: { filter: StatementFilter }) {
  const { pages, loadMore, retry } = usePages(filter);
  const text = useMessages().panel;
  const groups = byUtterance(pages.statements);
  if (pages.statements.length === 0) {
    if (pages.state === 'loading') return <CardSkeleton />;
    if (pages.error !== null && isUnknownId(pages.error)) return <Blank title={text.none} />;
    if (pages.error !== null) return <Failure error={pages.error} retry={retry} />;
    return <Blank title={text.none} />;
  }
  return (
    <>
      <p className="sub count" role="status">
        {text.showing(pages.statements.length, pages.totalCount)}
        {pages.statements.some((one) => statementTime(one).clock === 'PUBLISHED') &&
          ` · ${text.undatedWords}`}
      </p>
      <ol className="cards">
        {groups.map((group) => {
          const [first, ...others] = group;
          return first === undefined ? null : (
            <li key={first.id}>
              <Card statement={first} others={others} />
            </li>
          );
        })}
      </ol>
      {pages.error !== null && <Failure error={pages.error} retry={retry} />}
      {pages.more && pages.error === null && (
        <button type="button" className="button wide" disabled={pages.state === 'loading'} onClick={loadMore}>
          {text.loadMore}
        </button>
      )}
    </>
  );
}
