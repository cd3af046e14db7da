import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { findPath, layOutAnew, mark, resetGraph, showFirst, unhide } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { emptyGraph, mostAsked, mostExpanded } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useHands } from './hands.ts';
import { words } from './words.ts';

/**
 * What is going on in the picture: a path that is begun, that it takes no more, those dealt with together, and what is
 * hidden.
 */
export function Tray(props: {
  begun: string | null;
  endPath: () => void;
  /** more of one kind were asked for than a drawing takes */
  full: boolean;
  endFull: () => void;
}) {
  const { begun, endPath, full, endFull } = props;
  const { called } = useHands();
  const messages = useMessages();
  const text = useWords(words);
  return (
    <div className="tray">
      {begun !== null && (
        <p className="tray-row begun" role="status">
          {text.pathFrom(called(begun))}
          <button type="button" className="link" onClick={endPath}>
            {text.cancel}
          </button>
        </p>
      )}
      {full && (
        <p className="tray-row" role="status">
          {text.most(mostExpanded)}
          <button type="button" className="link" onClick={endFull}>
            {messages.filter.done}
          </button>
        </p>
      )}
      <Selected />
      <Hidden />
    </div>
  );
}

function Selected() {
  const [{ graph }, change] = useExplorer();
  const { picture, called, actionsOn } = useHands();
  const text = useWords(words);
  const shown = new Set(picture.entities.map(({ entity }) => entity.id));
  const ids = graph.marked.filter((id) => shown.has(id));
  const [from, to, third] = ids;
  if (from === undefined) return null;
  return (
    <fieldset className="tray-row selected" aria-label={text.selected(ids.length)}>
      <b title={ids.map(called).join(', ')}>{text.selected(ids.length)}</b>
      {actionsOn(ids)
        .filter(({ name }) => name !== 'select' && name !== 'fold')
        .map((action) => (
          <button type="button" key={action.name} className="link" onClick={() => change(action.change)}>
            {action.says}
          </button>
        ))}
      {to !== undefined && third === undefined && (
        <button type="button" className="link" onClick={() => change(findPath([from, to]))}>
          {text.pathTo(called(to))}
        </button>
      )}
      <button type="button" className="link" onClick={() => change(mark([]))}>
        {text.clear}
      </button>
    </fieldset>
  );
}

/** All that is hidden, with what there is of each: nothing goes without a word. */
function Hidden() {
  const [{ graph, unit }, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const { picture } = useHands();
  const text = useWords(words);
  if (graph.hidden.length === 0) return null;
  const counted = [...picture.hidden].sort((a, b) => b[unit] - a[unit]);
  return (
    <details className="tray-row hidden-list">
      <summary>{text.hidden(graph.hidden.length)}</summary>
      <button type="button" className="link" onClick={() => change(unhide())}>
        {text.bringAllBack}
      </button>
      <ul>
        {counted.map(({ entity, ...counts }) => (
          <li key={entity.id}>
            <KindMark kind={entity.kind} described={entity.described} />
            <button
              type="button"
              className="link"
              aria-label={text.bringBack(entityName(entity, tongue))}
              onClick={() => change(unhide(entity.id))}
            >
              {entityName(entity, tongue)}
            </button>
            <small>{text.counted(unit, counts[unit])}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** At the picture's foot: how many match beside those drawn, and ways to begin again. */
export function Foot() {
  const [state, change] = useExplorer();
  const { picture } = useHands();
  const messages = useMessages();
  const text = useWords(words);
  const { graph, anchors, pins } = state;
  const beyond = picture.all - picture.whole.entities.length;
  const next = Math.min(mostAsked, graph.first + 40);
  const { layout, marked, ...changed } = graph;
  const { layout: _, marked: __, ...plain } = emptyGraph;
  const begun =
    anchors.length > 0 || Object.keys(pins).length > 0 || JSON.stringify(changed) !== JSON.stringify(plain);
  return (
    <div className="foot">
      {begun && (
        <button type="button" className="link" title={text.reset} onClick={() => change(resetGraph)}>
          {text.reset.split(':')[0]}
        </button>
      )}
      <button type="button" className="link" onClick={() => change(layOutAnew)}>
        {text.layOut}
      </button>
      {picture.possible > 0 && (
        <span className="sub" title={text.possibleHint}>
          {text.possible(picture.possible)}
        </span>
      )}
      {beyond > 0 && (
        <button
          type="button"
          className="more"
          title={
            graph.first < mostAsked
              ? text.showMore(Math.min(beyond, next - graph.first))
              : messages.moreTitle(beyond)
          }
          aria-disabled={graph.first >= mostAsked}
          onClick={() => graph.first < mostAsked && change(showFirst(next))}
        >
          {messages.more(beyond)}
        </button>
      )}
    </div>
  );
}
