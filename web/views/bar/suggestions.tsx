// biome-ignore-all lint/a11y/useSemanticElements: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/noStaticElementInteractions: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
import type { ReactNode } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Reason } from '../reason.tsx';
import { offered } from '../views.ts';
import type { Completions } from './completions.ts';
import { HitCells } from './hit-cells.tsx';
import { readingRole, readingText } from './reading.ts';
import type { broughtAlong } from './typing.ts';
import type { CellOf, Use } from './uses.ts';
import { words } from './words.ts';

/** The list under the box: the question as it is understood, what is found, and the words as they stand. */
export function Suggestions(props: {
  id: string;
  question: string;
  brought: ReturnType<typeof broughtAlong>;
  completions: Completions;
  /** row and column under the keyboard */
  active: readonly [number, number];
  act: (row: number, how: Use) => void;
}) {
  const { id, active, completions } = props;
  const own = useWords(words).ask;
  const cellsOf =
    (row: number): CellOf =>
    (column, use = 'show') => ({
      id: `${id}-${row}-${column}`,
      className: active[0] === row && active[1] === column ? 'cell active' : 'cell',
      role: 'gridcell',
      tabIndex: -1,
      'aria-selected': active[0] === row && active[1] === column,
      onClick: () => props.act(row, use),
    });
  const last = completions.hits.length + 1;
  return (
    <div className="matches" onMouseDown={(event) => event.preventDefault()}>
      <div role="grid" id={id} aria-label={own.label}>
        {props.brought !== null ? (
          <Row>
            <div {...cellsOf(0)(0)}>
              {!offered.includes('add')
                ? own.tooLong
                : props.brought === 'address'
                  ? own.bringAddress
                  : own.bringText}
            </div>
          </Row>
        ) : (
          <>
            <Row>
              <div {...cellsOf(0)(0)}>
                <Understood completions={completions} />
              </div>
            </Row>
            {completions.hits.map((hit, index) => (
              <Row key={keyOf(hit)}>
                <HitCells hit={hit} cell={cellsOf(index + 1)} />
              </Row>
            ))}
            {!completions.literal && (
              <Row>
                <div {...cellsOf(last)(0)}>{own.words(props.question)}</div>
              </Row>
            )}
          </>
        )}
      </div>
      <Hint brought={props.brought !== null} completions={completions} />
    </div>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <div role="row" className="match">
      {children}
    </div>
  );
}

function keyOf(hit: Completions['hits'][number]): string {
  if (hit.__typename === 'EntityHit') return hit.entity.id;
  return hit.__typename === 'StatementHit' ? hit.statement.id : hit.article.id;
}

/** What Enter would filter by, part by part, and plainly what no filter can ask. */
function Understood({ completions: { reading } }: { completions: Completions }) {
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const parts = reading?.parts.filter(({ as }) => as !== 'IGNORED') ?? [];
  return (
    <>
      <kbd>↵</kbd>
      {reading === null ? (
        <span>…</span>
      ) : parts.length === 0 ? (
        <span>{own.ask.nothing}</span>
      ) : (
        <span className="reading">
          {parts.map((part) => (
            <span key={part.span.utf16Start} className={part.as === 'NOT_UNDERSTOOD' ? 'part lost' : 'part'}>
              <i>{readingRole(part, own, text)}</i>{' '}
              <b>{part.as === 'NOT_UNDERSTOOD' ? `“${part.span.text}”` : readingText(part, text, tongue)}</b>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function Hint({ brought, completions }: { brought: boolean; completions: Completions }) {
  const own = useWords(words).ask;
  const { error, asking, settled, hits } = completions;
  const refusal = error?.graphQLErrors[0]?.message;
  return (
    <p className={error === undefined ? 'hint' : 'hint failed'} role="status">
      {refusal !== undefined ? (
        <>
          {own.refused} <Reason text={refusal} />
        </>
      ) : error !== undefined ? (
        own.failed
      ) : asking ? (
        own.waiting
      ) : settled && !brought && hits.length === 0 ? (
        own.none
      ) : (
        own.hint
      )}
    </p>
  );
}
