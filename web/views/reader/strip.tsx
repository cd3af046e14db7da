import type { StatementParts } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { readArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { StanceLine } from '../graph/legend.tsx';
import { stanceOf } from '../panel/card.tsx';
import { StateLink } from '../state-link.tsx';

/** Statements in the order in which the text gives their words. */
export function inReadingOrder(statements: readonly StatementParts[]): StatementParts[] {
  const start = (statement: StatementParts) =>
    Math.min(
      ...[...statement.contents, ...statement.sources].map((span) => span.utf16Start),
      Number.MAX_SAFE_INTEGER,
    );
  return [...statements].sort((a, b) => start(a) - start(b));
}

/** Says which statement is marked, and steps to the ones before and after it. */
export function Strip({
  article,
  statements,
  chosen,
}: {
  article: string;
  statements: readonly StatementParts[];
  chosen: StatementParts | null;
}) {
  const text = useMessages().reader;
  const at = chosen === null ? -1 : statements.indexOf(chosen);
  const before = statements[at - 1];
  const after = statements[at + 1];
  return (
    <footer className="strip">
      <p aria-live="polite">
        {statements.length === 0 ? (
          text.noStatements
        ) : chosen === null ? (
          <>
            {text.statements(statements.length)} · {text.choose}
          </>
        ) : (
          <Told statement={chosen} position={text.position(at + 1, statements.length)} />
        )}
      </p>
      {before !== undefined && (
        <StateLink className="step" change={readArticle(article, before.id)} title={text.previous}>
          <span aria-hidden="true">←</span>
          <span className="unseen">{text.previous}</span>
        </StateLink>
      )}
      {after !== undefined && (
        <StateLink
          className="step"
          change={readArticle(article, after.id)}
          title={at < 0 ? text.first : text.next}
        >
          <span aria-hidden="true">→</span>
          <span className="unseen">{at < 0 ? text.first : text.next}</span>
        </StateLink>
      )}
    </footer>
  );
}

function Told({ statement, position }: { statement: StatementParts; position: string }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const [speaker] = statement.speakers;
  const stance = stanceOf(statement);
  return (
    <>
      <span className="position">{position}</span>{' '}
      <b>{speaker === undefined ? text.card.noSpeaker : entityName(speaker.entity, tongue)}</b>{' '}
      <span className={`stance ${stance.toLowerCase()}`}>
        {text.act[statement.act]} <StanceLine stance={stance} />
      </span>{' '}
      {statement.targets.map(({ entity }) => entityName(entity, tongue)).join(', ')}
    </>
  );
}
