import { Fragment } from 'react';
import type { StatementParts } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { cut } from '../reader/pieces.ts';

/** What was said is not told: the words that say that something was stand for it. */
function Untold({ statement: { cue, language } }: { statement: StatementParts }) {
  const text = useMessages().card;
  return (
    <blockquote className="indirect">
      {cue !== null && (
        <>
          <span className="dots">… </span>
          <span lang={language.toLowerCase()}>{cue.text}</span>
          <span className="dots"> … </span>
        </>
      )}
      <small className="untold">{text.untold}</small>
    </blockquote>
  );
}

/** The words said, as the text has them: targets marked, gaps shown as dots, direct speech in quotation marks. */
export function Said({ statement }: { statement: StatementParts }) {
  const marks = statement.targets.flatMap(({ spans }) => spans.map((span) => ({ ...span, name: 'target' })));
  const direct = statement.kind === 'DIRECT';
  if (statement.contents.length === 0) return <Untold statement={statement} />;
  return (
    <blockquote className={statement.kind.toLowerCase()} lang={statement.language.toLowerCase()}>
      {!direct && <span className="dots">… </span>}
      {statement.contents.map((content, index) => (
        <Fragment key={content.utf16Start}>
          {index > 0 && <span className="dots"> … </span>}
          {direct && '“'}
          {cut(content.text, content.utf16Start, marks).map((piece) =>
            piece.names.length > 0 ? (
              <mark key={piece.start}>{piece.text}</mark>
            ) : (
              <Fragment key={piece.start}>{piece.text}</Fragment>
            ),
          )}
          {direct && '”'}
        </Fragment>
      ))}
    </blockquote>
  );
}
