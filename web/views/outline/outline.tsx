import type { KeyboardEvent } from 'react';
import type { Arrow, EntityName, Neighbour } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName, flagOf } from '../../messages/names.ts';
import { selectArrow } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { mostExpanded } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { drawsFlags } from '../graph/flags.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { StanceLine } from '../graph/legend.tsx';
import { useHands } from '../picture/hands.ts';
import { below } from '../picture/menu-place.ts';
import { isFull, type More } from '../picture/more.ts';
import { words } from '../picture/words.ts';
import { Range } from '../range.tsx';
import type { Ranged } from '../ranges.ts';

/**
 * What the canvas shows, as tables: the same entities and arrows, the same selection, the same to be done. Arrow keys go
 * from row to row.
 */
export function Outline({ showMore }: { showMore: (id: string) => void }) {
  return (
    <section
      className="outline"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
      tabIndex={0}
      aria-label={useMessages().views.outline}
      onKeyDown={walk}
    >
      <Arrows />
      <Entities showMore={showMore} />
    </section>
  );
}

/** Up and down go to the same button of the next row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const here = document.activeElement;
  const row = here?.closest('tr');
  if (by === undefined || row === null || row === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')];
  const place = [...row.querySelectorAll('button')].indexOf(here as HTMLButtonElement);
  const buttons = rows[rows.indexOf(row) + by]?.querySelectorAll('button');
  buttons?.[Math.min(place, buttons.length - 1)]?.focus();
  event.preventDefault();
}

function Arrows() {
  const { picture } = useHands();
  const text = useMessages();
  const entities = new Map(picture.entities.map(({ entity }) => [entity.id, entity]));
  const arrows = [...picture.arrows].sort((a, b) => b.utterances - a.utterances || b.reports - a.reports);
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
        {arrows.map((arrow) => (
          <ArrowRow key={arrow.id} arrow={arrow} entities={entities} />
        ))}
      </tbody>
    </table>
  );
}

function ArrowRow({ arrow, entities }: { arrow: Ranged<Arrow>; entities: ReadonlyMap<string, EntityName> }) {
  const [{ selection }, change] = useExplorer();
  const { called } = useHands();
  const text = useMessages();
  const [speaker, target] = [arrow.speaker.id, arrow.target.id];
  const chosen = selection.is === 'arrow' && selection.speaker === speaker && selection.target === target;
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <EntityButton entity={entities.get(speaker)} />
      </th>
      <td>
        <EntityButton entity={entities.get(target)} />
      </td>
      <td className="figure">
        <button
          type="button"
          className="open-arrow"
          aria-pressed={chosen}
          aria-label={text.outline.openArrow(
            arrow.utterances,
            called(speaker),
            called(target),
            arrow.most?.utterances,
          )}
          onClick={() => change(selectArrow(speaker, target))}
        >
          <Range low={arrow.utterances} most={arrow.most?.utterances} />
        </button>
      </td>
      <Figure n={arrow.stances.supports} />
      <Figure n={arrow.stances.opposes} />
      <Figure n={arrow.stances.neutral} />
      <Figure n={arrow.reports} most={arrow.most?.reports} name="reports" />
    </tr>
  );
}

function Entities({ showMore }: { showMore: (id: string) => void }) {
  const { picture } = useHands();
  const text = useMessages();
  return (
    <table className="entities">
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
        {picture.entities.map((one) => (
          <EntityRow key={one.entity.id} {...one} />
        ))}
        {picture.more.map((more) => (
          <MoreRow key={more.id} more={more} show={() => showMore(more.id)} />
        ))}
      </tbody>
    </table>
  );
}

function EntityRow({ entity, utterances, reports, most }: Ranged<Neighbour>) {
  const [{ selection, graph, pins }] = useExplorer();
  const { picture, called, openMenu } = useHands();
  const text = useMessages();
  const hints = useWords(words);
  const chosen = selection.is === 'entity' && selection.id === entity.id;
  const people = (picture.folds.get(entity.id)?.length ?? 1) - 1;
  const kinds = [
    text.entity[entity.kind],
    entity.described && text.graph.described,
    pins[entity.id] !== undefined && hints.pinned,
    graph.marked.includes(entity.id) && hints.marked,
  ].filter((one) => one !== false);
  return (
    <tr className={chosen ? 'chosen' : undefined} data-entity={entity.id}>
      <th scope="row">
        <EntityButton entity={entity} />
        <button
          type="button"
          className="quiet actions"
          aria-haspopup="menu"
          aria-label={hints.openMenu(called(entity.id))}
          onClick={({ currentTarget }) => openMenu(entity.id, below(currentTarget))}
        >
          ⋯
        </button>
      </th>
      <td>
        {kinds.join(', ')}
        {people > 0 && <span title={hints.peopleHint}>, {hints.people(people)}</span>}
      </td>
      <Figure n={utterances} most={most?.utterances} />
      <Figure n={reports} most={most?.reports} />
    </tr>
  );
}

/** Neighbours that are not drawn yet; chosen, it brings the next. */
function MoreRow({ more, show }: { more: More; show: () => void }) {
  const { called } = useHands();
  const text = useWords(words);
  return (
    <tr className="rest">
      <th scope="row" colSpan={4}>
        <button type="button" className="link" aria-disabled={isFull(more)} onClick={show}>
          {text.moreTitle(more.kind, more.rest, called(more.anchor))}
        </button>
        {isFull(more) && <small>{text.most(mostExpanded)}</small>}
      </th>
    </tr>
  );
}

function EntityButton({ entity }: { entity: EntityName | undefined }) {
  const [{ selection }] = useExplorer();
  const { pick, openMenu } = useHands();
  const { tongue } = usePreferences().preferences;
  if (entity === undefined) return null;
  const flag = entity.kind === 'COUNTRY' && drawsFlags() ? flagOf(entity.iso3) : null;
  return (
    <button
      type="button"
      className="entity-button"
      aria-pressed={selection.is === 'entity' && selection.id === entity.id}
      onClick={({ shiftKey, ctrlKey, metaKey }) => pick(entity.id, shiftKey || ctrlKey || metaKey)}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu(entity.id, below(event.currentTarget));
      }}
    >
      <KindMark kind={entity.kind} described={entity.described} />
      <span>
        {flag !== null && <span aria-hidden="true">{flag} </span>}
        {entityName(entity, tongue)}
      </span>
    </button>
  );
}

function Figure({ n, most, name = '' }: { n: number; most?: number | undefined; name?: string }) {
  return (
    <td className={`figure ${n === 0 ? 'zero' : ''} ${name}`.trimEnd()}>
      <Range low={n} most={most} />
    </td>
  );
}
