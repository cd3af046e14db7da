import type { StatementParts } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { readArticle } from '../../store/changes.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer } from '../../store/store.ts';
import { Badge } from '../judging/badge.tsx';
import { Told } from '../judging/told.tsx';
import { StateLink } from '../state-link.tsx';
import { words } from './words.ts';

/** Statements in the order in which the text gives their words. */
export function inReadingOrder<S extends StatementParts>(statements: readonly S[]): S[] {
  const start = (statement: StatementParts) =>
    Math.min(
      ...[...statement.contents, ...statement.sources].map((span) => span.utf16Start),
      Number.MAX_SAFE_INTEGER,
    );
  return [...statements].sort((a, b) => start(a) - start(b));
}

/** Says which statement is marked, steps to the ones before and after it, and opens what corrects it. */
export function Strip(props: {
  article: string;
  statements: readonly StatementParts[];
  chosen: StatementParts | null;
  correcting: boolean;
  correct: () => void;
}) {
  const { article, statements, chosen, correcting, correct } = props;
  const [, change] = useExplorer();
  const text = useMessages().reader;
  const said = useWords(words);
  const at = chosen === null ? -1 : statements.indexOf(chosen);
  const before = statements[at - 1];
  const after = statements[at + 1];
  const step = (to: StatementParts | undefined) => () => {
    if (to !== undefined) change(readArticle(article, to.id));
  };
  useShortcuts([
    { keys: 'j', does: text.next, act: step(after) },
    { keys: 'k', does: text.previous, act: step(before) },
    ...(chosen === null ? [] : [{ keys: 'c', does: said.correct, act: correct }]),
  ]);
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
          <>
            <span className="position">{text.position(at + 1, statements.length)}</span>{' '}
            <Told statement={chosen} /> <Badge badge={chosen.review.badge} />
          </>
        )}
      </p>
      {chosen !== null && (
        <button type="button" className="step" aria-expanded={correcting} onClick={correct}>
          {said.correct}
        </button>
      )}
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
