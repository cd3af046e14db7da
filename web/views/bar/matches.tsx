// biome-ignore-all lint/a11y/useSemanticElements: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/noStaticElementInteractions: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a grid under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
import type { ResultOf } from 'gql.tada';
import type { searchQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { countryName, homeOf } from '../../messages/names.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';

/** What can be done with a found name, in the order of the list's columns. */
export const uses = ['show', 'who', 'about'] as const;
export type Use = (typeof uses)[number];

type Match = ResultOf<typeof searchQuery>['entities']['edges'][number]['node'];

/** What tells a found name from another like it: an office, a country. */
function standing(match: Match, tongue: Tongue): string {
  const office = match.roles.find(({ title }) => title !== null)?.title ?? null;
  const home = homeOf(match);
  const country = home === null ? null : countryName(home.iso3, home.name, tongue);
  const parts = [office, country].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')} · `;
}

/** The list under the search box: a grid whose columns are what can be done with a name. */
export function Matches(props: {
  id: string;
  matches: readonly Match[];
  typed: string;
  /** row and column under the keyboard; the row after the last match searches words */
  active: readonly [number, number];
  settled: boolean;
  failed: boolean;
  called: (entity: Match) => string;
  use: (entity: Match, how: Use) => void;
  searchWords: () => void;
}) {
  const { id, matches, typed, active, called } = props;
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const hints: Record<Use, (name: string) => string> = {
    show: text.search.showIt,
    who: text.search.filterWho,
    about: text.search.filterAbout,
  };
  const cell = (row: number, column: number) => ({
    id: `${id}-${row}-${column}`,
    className: active[0] === row && active[1] === column ? 'cell active' : 'cell',
    role: 'gridcell',
    'aria-selected': active[0] === row && active[1] === column,
  });
  return (
    <div className="matches" onMouseDown={(event) => event.preventDefault()}>
      <div role="grid" id={id} aria-label={text.search.label}>
        {matches.map((match, row) => (
          <div role="row" className="match" key={match.id}>
            {uses.map((use, column) => (
              <div
                key={use}
                tabIndex={-1}
                {...cell(row, column)}
                data-use={use}
                aria-label={hints[use](called(match))}
                title={hints[use](called(match))}
                onClick={() => props.use(match, use)}
              >
                {use === 'show' ? (
                  <>
                    <KindMark kind={match.kind} described={match.described} />
                    <b>{called(match)}</b>
                    <small>
                      {standing(match, tongue)}
                      {text.search.counts(match.by.utterances, match.about.utterances)}
                    </small>
                  </>
                ) : (
                  text.search[use]
                )}
              </div>
            ))}
          </div>
        ))}
        <div role="row" className="match">
          <div
            tabIndex={-1}
            {...cell(matches.length, active[0] === matches.length ? active[1] : 0)}
            id={`${id}-${matches.length}-0`}
            onClick={props.searchWords}
          >
            {text.search.words(typed)}
          </div>
        </div>
      </div>
      <p className="hint" role="status">
        {props.failed
          ? text.search.failed
          : props.settled && matches.length === 0
            ? text.search.none
            : text.search.hint}
      </p>
    </div>
  );
}
