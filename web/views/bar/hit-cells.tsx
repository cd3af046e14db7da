// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: cells of a grid under a combobox (ARIA 1.2)
import { useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { countryName, entityName, homeOf } from '../../messages/names.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import type { Hit } from './queries.ts';
import { type CellOf, type Use, uses } from './uses.ts';
import { words } from './words.ts';

type EntityHit = Extract<Hit, { __typename: 'EntityHit' }>;
type StatementHit = Extract<Hit, { __typename: 'StatementHit' }>;
type ArticleHit = Extract<Hit, { __typename: 'ArticleHit' }>;

/** What was found, and why: a name with what can be done with it, words that were said, an article. */
export function HitCells({ hit, cell }: { hit: Hit; cell: CellOf }) {
  if (hit.__typename === 'EntityHit') return <EntityCells hit={hit} cell={cell} />;
  if (hit.__typename === 'StatementHit') return <StatementCell hit={hit} cell={cell} />;
  return <ArticleCell hit={hit} cell={cell} />;
}

function EntityCells({ hit, cell }: { hit: EntityHit; cell: CellOf }) {
  const own = useWords(words).ask;
  const { tongue } = usePreferences().preferences;
  const name = entityName(hit.entity, tongue);
  const matched = hit.matched[0]?.text ?? name;
  const hints: Record<Use, string> = {
    show: own.showIt(name),
    who: own.filterWho(name),
    about: own.filterAbout(name),
  };
  return uses.map((use, column) => (
    <div key={use} {...cell(column, use)} aria-label={hints[use]} title={hints[use]}>
      {use === 'show' ? (
        <>
          <KindMark kind={hit.entity.kind} described={hit.entity.described} />
          <b>{name}</b>
          {!name.includes(matched) && <span className="words">{own.as(matched)}</span>}
          <small>
            {standing(hit.entity, tongue)}
            {own.reports(hit.reports)}
          </small>
        </>
      ) : (
        own[use]
      )}
    </div>
  ));
}

/** What tells a found name from another like it: an office, a country. */
function standing(entity: EntityHit['entity'], tongue: Tongue): string {
  const office = entity.roles.find(({ title }) => title !== null)?.title ?? null;
  const home = homeOf(entity);
  const country = home === null ? null : countryName(home.iso3, home.name, tongue);
  const parts = [office, country].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')} · `;
}

function StatementCell({ hit, cell }: { hit: StatementHit; cell: CellOf }) {
  const own = useWords(words).ask;
  const { tongue } = usePreferences().preferences;
  const { speakers, article, language } = hit.statement;
  const speaker = speakers[0] === undefined ? null : entityName(speakers[0].entity, tongue);
  const source = [speaker, article.outlet ?? article.file].filter((part) => part !== null);
  return (
    <div {...cell(0)}>
      <span className="words found" lang={language.toLowerCase()}>
        “<Marked match={hit.matched[0]} />”
      </span>
      <small>{source.join(' · ') || own.statement}</small>
    </div>
  );
}

function ArticleCell({ hit, cell }: { hit: ArticleHit; cell: CellOf }) {
  const own = useWords(words).ask;
  const { tongue } = usePreferences().preferences;
  const { title, outlet, file, published, language } = hit.article;
  const parts = [outlet ?? file, published === null ? null : periodText(published, tongue)];
  const name = title ?? outlet ?? file ?? own.article;
  return (
    <div {...cell(0)} title={own.readIt(name)}>
      <i>{own.article}</i>
      <span className="words found" lang={language.toLowerCase()}>
        {hit.matched[0]?.in === 'TITLE' ? <Marked match={hit.matched[0]} /> : name}
      </span>
      <small>{parts.filter((part) => part !== null).join(' · ')}</small>
    </div>
  );
}

/** A piece of text with the words marked by which it was found. */
function Marked({ match }: { match: Hit['matched'][number] | undefined }) {
  if (match === undefined) return null;
  let at = 0;
  const pieces = match.spans.flatMap(({ utf16Start, utf16End }) => {
    const before = match.text.slice(at, utf16Start);
    at = utf16End;
    return [before, <mark key={utf16Start}>{match.text.slice(utf16Start, utf16End)}</mark>];
  });
  return (
    <>
      {pieces}
      {match.text.slice(at)}
    </>
  );
}
