import { useMessages } from '../../messages/catalogue.ts';
import { clearFilter, filters } from '../../store/changes.ts';
import { useExplorer } from '../../store/store.ts';
import { Blank } from './blank.tsx';
import { Fewer } from './fewer.tsx';

/** Says that the filter leaves nothing, or that a link names someone unknown, and offers to take it away. */
export function NoMatch({ unknown = false }: { unknown?: boolean }) {
  const [{ filter, anchors }, change] = useExplorer();
  const text = useMessages();
  const [title, hint] = unknown
    ? [text.notice.unknownName, text.panel.goneHint]
    : [text.notice.noMatch, text.notice.noMatchHint];
  return (
    <Blank title={title} hint={hint}>
      {!unknown && filters(filter) && <Fewer />}
      {(filters(filter) || anchors.length > 0) && (
        <button type="button" className="button" onClick={() => change(clearFilter)}>
          {text.filter.clear}
        </button>
      )}
    </Blank>
  );
}
