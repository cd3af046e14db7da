import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { findPath, readArticle, selectArrow } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { dominantStance } from '../graph/elements.ts';
import { StanceLine } from '../graph/legend.tsx';
import { StateLink } from '../state-link.tsx';
import { useHands } from './hands.ts';
import type { PathStep, Paths } from './queries.ts';
import { words } from './words.ts';

/** The shortest ways between two entities, step by step, each with what is said on it. */
export function PathSteps() {
  const [{ graph }, change] = useExplorer();
  const { picture, called } = useHands();
  const text = useWords(words);
  if (graph.path === null) return null;
  const [from, to] = graph.path;
  const { paths } = picture;
  return (
    <section className="path" aria-label={text.pathTitle(called(from), called(to))}>
      <header>
        <h2>{text.pathTitle(called(from), called(to))}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={text.closePath}
          onClick={() => change(findPath(null))}
        >
          ×
        </button>
      </header>
      {paths === null ? (
        <p role="status">{text.pathSearching}</p>
      ) : (
        <>
          <p role="status">{toldBy(paths, text)}</p>
          {paths.paths.map(({ steps }, place) => (
            <Way
              key={steps.map(({ to: { id } }) => id).join(' ')}
              steps={steps}
              title={paths.paths.length > 1 ? text.way(place + 1) : null}
            />
          ))}
          {paths.hidden > 0 && <p className="sub">{text.pathHidden(paths.hidden)}</p>}
        </>
      )}
    </section>
  );
}

function toldBy(paths: Paths, text: (typeof words)['en']): string {
  if (paths.outcome === 'NONE') return text.pathNone;
  if (paths.outcome === 'NONE_WITHIN_DEPTH') return text.pathNoneWithin(paths.maxDepth);
  return text.pathFound(paths.length ?? 0, paths.paths.length + paths.hidden);
}

function Way({ steps, title }: { steps: readonly PathStep[]; title: string | null }) {
  return (
    <>
      {title !== null && <h3>{title}</h3>}
      <ol>
        {steps.map((step) => (
          <Step key={`${step.from.id} ${step.to.id}`} step={step} />
        ))}
      </ol>
    </>
  );
}

function Step({ step: { from, to, arrows } }: { step: PathStep }) {
  const { tongue } = usePreferences().preferences;
  return (
    <li>
      {arrows.map((arrow) => {
        const [speaker, target] = arrow.direction === 'BY' ? [from, to] : [to, from];
        const names = [entityName(speaker, tongue), entityName(target, tongue)] as const;
        return <Evidence key={arrow.direction} arrow={arrow} names={names} />;
      })}
    </li>
  );
}

/** An arrow of a step: choosing it lists its statements in the panel; its surest words stand below. */
function Evidence({
  arrow,
  names: [speaker, target],
}: {
  arrow: PathStep['arrows'][number];
  names: readonly [string, string];
}) {
  const [{ unit, selection }, change] = useExplorer();
  const text = useWords(words);
  const stance = dominantStance(arrow.stances);
  const messages = useMessages();
  const chosen =
    selection.is === 'arrow' &&
    selection.speaker === arrow.speaker.id &&
    selection.target === arrow.target.id;
  const { example } = arrow;
  return (
    <div className="evidence">
      <button
        type="button"
        className="link"
        aria-pressed={chosen}
        onClick={() => change(selectArrow(arrow.speaker.id, arrow.target.id))}
      >
        {text.saysAbout(speaker, target)}
      </button>{' '}
      <span className={`stance ${stance.toLowerCase()}`}>
        <StanceLine stance={stance} />
        {messages.stance[stance]}
      </span>{' '}
      <small>{text.counted(unit, arrow[unit])}</small>
      <StateLink className="said-link" change={readArticle(example.article.id, example.id)} title={text.read}>
        <q className="words">{example.contents.map(({ text: said }) => said).join(' … ')}</q>
      </StateLink>
    </div>
  );
}
