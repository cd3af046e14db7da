import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { useTerms } from '../../messages/reason.ts';
import { arrange, showView } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import { Badge } from './badge.tsx';
import type { Deed } from './deed.ts';
import type { Consequence, Move } from './queries.ts';
import { Told } from './told.tsx';
import { words } from './words.ts';

/** What would move, statement by statement and office by office, and what speaks against it. */
export function Consequences({ told, deed }: { told: readonly Consequence[]; deed: Deed }) {
  const text = useWords(words);
  const moves = told.flatMap((one) => one.moves);
  const reports = told.flatMap((one) => one.reportMoves);
  const statements = told.flatMap(({ statement }) => statement ?? []);
  const shown = moves.length + reports.length + statements.length > 0;
  const against = told.flatMap((one) => one.contradictions);
  return (
    <>
      {against.length > 0 && <Against list={against} />}
      {statements.map((statement) => (
        <Then key={statement.id} statement={statement} />
      ))}
      {told.some(({ stood }) => stood) && <p>{text.stood}</p>}
      {moves.length > 0 && (
        <ul className="moves">
          {moves.map((move) => (
            <MoveLine key={`${move.fromId} ${move.toId}`} move={move} />
          ))}
        </ul>
      )}
      {reports.length > 0 && (
        <ul className="moves">
          {reports.map((move) => (
            <li key={`${move.fromId} ${move.toId}`}>{text.reportsMove(move.reports)}</li>
          ))}
        </ul>
      )}
      {!shown && deed.does === 'judge' && <p>{text.nothingMoves}</p>}
      {!shown &&
        deed.does !== 'judge' &&
        told.map(({ effect }) => (
          <p key={effect}>
            <Reason text={effect} />
          </p>
        ))}
    </>
  );
}

/** A statement as it would stand. */
function Then({ statement }: { statement: NonNullable<Consequence['statement']> }) {
  const text = useWords(words);
  const { targets } = statement;
  const { stance } = useMessages();
  return (
    <p>
      {text.outcome} <Told statement={statement} />
      {targets.length > 0 && ` (${targets.map((target) => stance[target.stance.value]).join(', ')})`}{' '}
      <Badge badge={statement.review.badge} />
    </p>
  );
}

function MoveLine({ move }: { move: Move }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const { land } = useTerms();
  const called = (entity: Move['from']) => (entity === null ? text.ownEntity : entityName(entity, tongue));
  const offices = move.roles
    .slice(0, 4)
    .map((role) => [role.title, role.for && land(role.for)].filter((part) => part !== null).join(', '));
  return (
    <li>
      <b>{called(move.from)}</b> → <b>{called(move.to)}</b>
      <span className="sub">
        {' '}
        {text.moves(move.occurrences, move.said, move.about)}
        {offices.length > 0 && ` · ${offices.join(' · ')}`}
      </span>
    </li>
  );
}

function Against({ list }: { list: Consequence['contradictions'] }) {
  const text = useWords(words);
  return (
    <ul className="against">
      {list.map(({ reason, refuses, judgement }) => (
        <li key={reason} className={refuses ? 'refuses' : undefined}>
          <b>{refuses ? text.refused : text.speaksAgainst}</b> <Reason text={reason} />{' '}
          {judgement !== null && <HistoryLink judgement={judgement} />}
        </li>
      ))}
    </ul>
  );
}

/** Leads to the history, where a judgement is taken back. */
export function HistoryLink({ judgement }: { judgement: string }) {
  const text = useWords(words);
  const { number } = useMessages();
  const sequence = Number(judgement.replace(/^Judgement:/, ''));
  return (
    <StateLink className="link" change={(state) => arrange({ queue: 'history' })(showView('review')(state))}>
      {text.toHistory(number(sequence))}
    </StateLink>
  );
}
