import { lazy, type ReactNode, Suspense } from 'react';
import type { StatementFilter } from '../../api/graphql.ts';
import type { EntityName, Overview } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { add, showAround } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { narrow } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { ClearSelection } from '../clear-selection.tsx';
import { Notes } from '../notes/notes.tsx';
import { Blank } from '../notice/blank.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { below, useMenu } from '../picture/menu-place.ts';
import type { Picture } from '../picture/picture.ts';
import { isPicture } from '../views.ts';
import { EntityCard } from './entity-card.tsx';
import { EntitySections } from './entity-details.tsx';
import { EventPage } from './event-page.tsx';
import { Sides } from './sides.tsx';
import { StatementList } from './statement-list.tsx';
import { listedOf, OrPossible, Sureness, UpTo } from './sureness.tsx';
import { words } from './words.ts';

const Lineage = lazy(() => import('../lineage/lineage.tsx').then((module) => ({ default: module.Lineage })));
const Positions = lazy(() =>
  import('../positions/positions.tsx').then((module) => ({ default: module.Positions })),
);

/** The statements of what is selected, else the latest, always under the page's filter. */
export function Panel({
  names,
  picture,
  overview,
  quiet,
  listed,
}: {
  names: ReadonlyMap<string, EntityName | null>;
  picture: Picture | undefined;
  overview: Overview | undefined;
  /** the view beside it already tells that nothing came */
  quiet: boolean;
  /** the view beside it lists the statements already */
  listed: boolean;
}) {
  const [{ filter, selection, spokeFor, view, article, statement }] = useExplorer();
  const text = useMessages();
  const narrowed = narrow(filter, selection, spokeFor, picture?.folds);
  const inArticle = view === 'reader' && article !== null && selection.is === 'nothing';
  const query = inArticle && narrowed !== null ? { ...narrowed, article: [article] } : narrowed;
  const gone =
    (selection.is === 'entity' && names.get(selection.id) === null) ||
    (selection.is === 'arrow' &&
      (names.get(selection.speaker) === null || names.get(selection.target) === null));
  if (selection.is === 'utterance')
    return (
      <aside className="panel" id="statements" tabIndex={-1} aria-label={text.panel.label}>
        <Suspense fallback={<CardSkeleton count={2} />}>
          <Lineage key={selection.id} id={selection.id} />
        </Suspense>
      </aside>
    );
  const nothingYet = overview !== undefined && overview.stats.articles === 0;
  return (
    <aside className="panel" id="statements" tabIndex={-1} aria-label={text.panel.label}>
      {gone ? (
        <div className="heading">
          <ClearSelection />
        </div>
      ) : (
        <Heading names={names} picture={picture} listed={listed} />
      )}
      {view === 'reader' && statement !== null && <Notes key={statement} about={statement} ofStatement />}
      {gone ? (
        <Blank title={text.panel.gone} hint={text.panel.goneHint} />
      ) : query === null ? (
        <Blank title={text.panel.impossible} />
      ) : nothingYet || quiet ? null : (
        <WithChanges>{listed ? null : <Listed filter={query} />}</WithChanges>
      )}
    </aside>
  );
}

/** What is selected at the end of its range that one chose. */
function Listed({ filter }: { filter: StatementFilter }) {
  const [{ unsure }] = useExplorer();
  const shown = listedOf(filter, unsure);
  return (
    <>
      <Sureness filter={filter} />
      <OrPossible filter={filter}>
        <StatementList key={JSON.stringify(shown)} filter={shown} />
      </OrPossible>
    </>
  );
}

/** Of an arrow also what its speaker may have taken back. */
function WithChanges({ children }: { children: ReactNode }) {
  const [{ selection }] = useExplorer();
  if (selection.is !== 'arrow') return children;
  const { speaker, target } = selection;
  return (
    <Suspense fallback={children}>
      <Positions key={`${speaker} ${target}`} speaker={speaker} target={target}>
        {children}
      </Positions>
    </Suspense>
  );
}

function Heading({
  names,
  picture,
  listed,
}: {
  names: ReadonlyMap<string, EntityName | null>;
  picture: Picture | undefined;
  listed: boolean;
}) {
  const [{ filter, selection, spokeFor, view, article }] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const text = useMessages().panel;
  const said = useWords(words);
  const called = (id: string) => {
    const entity = names.get(id);
    return entity === undefined ? '…' : entity === null ? '?' : entityName(entity, tongue);
  };
  if (selection.is === 'nothing') {
    const inArticle = view === 'reader' && article !== null;
    return (
      <div className="heading">
        <h2>{inArticle ? said.inArticle : text.latest}</h2>
        {!inArticle && <p className="sub">{text.latestHint}</p>}
      </div>
    );
  }
  if (selection.is === 'event')
    return (
      <div className="heading">
        <ClearSelection />
        <EventPage id={selection.id} />
      </div>
    );
  if (selection.is === 'arrow')
    return (
      <div className="heading">
        <ClearSelection />
        <h2>
          {called(selection.speaker)} <em>{text.on}</em>{' '}
          {selection.target === selection.speaker ? text.itself : called(selection.target)}
        </h2>
        {filter.rollUp && spokeFor !== null ? (
          <p className="sub">{text.spokeFor(called(spokeFor))}</p>
        ) : (
          <ArrowSummary picture={picture} />
        )}
      </div>
    );
  const entity = names.get(selection.id);
  return (
    <div className="heading">
      <ClearSelection />
      <h2>{called(selection.id)}</h2>
      <EntityCard key={selection.id} id={selection.id} />
      <InPicture id={selection.id} name={called(selection.id)} picture={picture} />
      {entity && <EntitySections key={`sections ${entity.id}`} entity={entity} />}
      <Notes key={`notes ${selection.id}`} about={selection.id} />
      {!listed && <Sides folds={picture?.folds} />}
    </div>
  );
}

/** How an arrow's statements split by stance, as far as it is among those drawn. */
function ArrowSummary({ picture }: { picture: Picture | undefined }) {
  const [{ filter, selection, unit }] = useExplorer();
  const text = useMessages();
  if (selection.is !== 'arrow') return null;
  const arrow = picture?.arrows.find(
    ({ speaker, target }) => speaker.id === selection.speaker && target.id === selection.target,
  );
  if (arrow === undefined) return null;
  const { supports, opposes, neutral } = arrow.stances;
  const parts = [
    opposes > 0 && text.stanceCount('OPPOSES', opposes),
    supports > 0 && text.stanceCount('SUPPORTS', supports),
    neutral > 0 && text.stanceCount('NEUTRAL', neutral),
  ].filter((part) => part !== false);
  return (
    <p className="sub">
      {text.panel.summary(arrow.utterances, arrow.reports)}
      <UpTo filter={narrow(filter, selection, null, picture?.folds)} low={arrow[unit]} /> · {parts.join(', ')}
    </p>
  );
}

/** What can be done with the selected entity in graph and outline: a menu where it is drawn, else ways to draw it. */
function InPicture({ id, name, picture }: { id: string; name: string; picture: Picture | undefined }) {
  const [{ anchors, view }, change] = useExplorer();
  const { setMenu } = useMenu();
  const text = useMessages().graph;
  if (picture === undefined) return null;
  const drawn = picture.entities.some(({ entity }) => entity.id === id);
  const around = !(anchors.length === 1 && anchors[0] === id);
  return (
    <p className="sub ways">
      {!drawn && text.notShown(name)}
      {!drawn && (
        <button type="button" className="link" onClick={() => change(add([id]))}>
          {text.add}
        </button>
      )}
      {around && (
        <button type="button" className="link" onClick={() => change(showAround([id]))}>
          {text.showAround(name)}
        </button>
      )}
      {drawn && isPicture(view) && (
        <button
          type="button"
          className="link"
          aria-haspopup="menu"
          onClick={({ currentTarget }) => setMenu({ id, at: below(currentTarget) })}
        >
          {text.actions}
        </button>
      )}
    </p>
  );
}
