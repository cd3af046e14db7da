import type { EntityName, Overview } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { selectArrow, selectEntity } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { StanceLine } from '../graph/legend.tsx';

type Neighbourhood = Overview['neighbourhood'];

/** What the canvas shows, as tables: the same entities and arrows, the same selection. */
export function Outline({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className="outline" tabIndex={0} aria-label={useMessages().views.outline}>
      <Arrows neighbourhood={neighbourhood} />
      <Entities neighbourhood={neighbourhood} />
    </section>
  );
}

function Arrows({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  const [{ selection }, change] = useExplorer();
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const entities = new Map(neighbourhood.entities.map(({ entity }) => [entity.id, entity]));
  const called = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? '' : entityName(entity, tongue);
  };
  const arrows = [...neighbourhood.arrows].sort(
    (a, b) => b.utterances - a.utterances || b.reports - a.reports,
  );
  return (
    <table>
      <caption>{text.outline.arrows}</caption>
      <thead>
        <tr>
          <th scope="col">{text.outline.speaker}</th>
          <th scope="col">{text.outline.target}</th>
          <th scope="col" className="figure">
            {text.outline.utterances}
          </th>
          {(['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const).map((stance) => (
            <th scope="col" className="figure" key={stance}>
              <StanceLine stance={stance} /> <span className="stance-name">{text.stance[stance]}</span>
            </th>
          ))}
          <th scope="col" className="figure reports">
            {text.outline.reports}
          </th>
        </tr>
      </thead>
      <tbody>
        {arrows.map((arrow) => {
          const chosen =
            selection.is === 'arrow' &&
            selection.speaker === arrow.speaker.id &&
            selection.target === arrow.target.id;
          return (
            <tr key={arrow.id} className={chosen ? 'chosen' : undefined}>
              <th scope="row">
                <EntityButton entity={entities.get(arrow.speaker.id)} />
              </th>
              <td>
                <EntityButton entity={entities.get(arrow.target.id)} />
              </td>
              <td className="figure">
                <button
                  type="button"
                  className="open-arrow"
                  aria-pressed={chosen}
                  aria-label={text.outline.openArrow(
                    arrow.utterances,
                    called(arrow.speaker.id),
                    called(arrow.target.id),
                  )}
                  onClick={() => change(selectArrow(arrow.speaker.id, arrow.target.id))}
                >
                  {text.number(arrow.utterances)}
                </button>
              </td>
              <Figure n={arrow.stances.supports} />
              <Figure n={arrow.stances.opposes} />
              <Figure n={arrow.stances.neutral} />
              <Figure n={arrow.reports} name="reports" />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Entities({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  const [{ selection }] = useExplorer();
  const text = useMessages();
  return (
    <table>
      <caption>{text.outline.entities}</caption>
      <thead>
        <tr>
          <th scope="col">{text.outline.name}</th>
          <th scope="col">{text.outline.kind}</th>
          <th scope="col" className="figure">
            {text.outline.utterances}
          </th>
          <th scope="col" className="figure">
            {text.outline.reports}
          </th>
        </tr>
      </thead>
      <tbody>
        {neighbourhood.entities.map(({ entity, utterances, reports }) => (
          <tr
            key={entity.id}
            className={selection.is === 'entity' && selection.id === entity.id ? 'chosen' : undefined}
          >
            <th scope="row">
              <EntityButton entity={entity} />
            </th>
            <td>
              {text.entity[entity.kind]}
              {entity.described && `, ${text.graph.described}`}
            </td>
            <Figure n={utterances} />
            <Figure n={reports} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntityButton({ entity }: { entity: EntityName | undefined }) {
  const [{ selection }, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  if (entity === undefined) return null;
  return (
    <button
      type="button"
      className="entity-button"
      aria-pressed={selection.is === 'entity' && selection.id === entity.id}
      onClick={() => change(selectEntity(entity.id))}
    >
      <KindMark kind={entity.kind} described={entity.described} />
      {entityName(entity, tongue)}
    </button>
  );
}

function Figure({ n, name = '' }: { n: number; name?: string }) {
  const text = useMessages();
  return <td className={`figure ${n === 0 ? 'zero' : ''} ${name}`.trimEnd()}>{text.number(n)}</td>;
}
