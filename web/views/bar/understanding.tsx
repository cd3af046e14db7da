import { useMessages, useWords } from '../../messages/catalogue.ts';
import { useReasonText } from '../../messages/reason.ts';
import { usePreferences } from '../../store/preferences.ts';
import { filterOfAll, readOtherwise } from '../../store/readings.ts';
import { emptyFilter } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Reason } from '../reason.tsx';
import { Popover } from './popover.tsx';
import type { Interpretation, Part, ReadAs } from './queries.ts';
import { readingRole, readingText, selectsNothing } from './reading.ts';
import { words } from './words.ts';

/** A question as it was taken: of each part the reading that holds now. */
export interface Understood {
  readonly question: Interpretation;
  /** by the place of the part: another reading than the first */
  readonly chosen: Readonly<Record<number, ReadAs>>;
}

/** The last question under the box: each part of its words with what it was read as, and what else it may be. */
export function Understanding(props: {
  understood: Understood;
  choose: (understood: Understood) => void;
  close: () => void;
}) {
  const { question, chosen } = props.understood;
  const [state, change] = useExplorer();
  const own = useWords(words).understanding;
  const readings = question.parts.map((part, index) => chosen[index] ?? part);
  const alone = { ...emptyFilter, ...filterOfAll(readings) };
  const others = JSON.stringify(alone) !== JSON.stringify({ ...emptyFilter, ...state.filter });
  return (
    <section className="understanding" aria-label={own.label}>
      <p className="question">
        {piecesOf(question).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <PartReading
              key={piece.index}
              part={piece.part}
              now={readings[piece.index] ?? piece.part}
              choose={(reading) => {
                change(readOtherwise(readings[piece.index] ?? piece.part, reading));
                props.choose({ question, chosen: { ...chosen, [piece.index]: reading } });
              }}
            />
          ),
        )}
      </p>
      {others && !readings.every(selectsNothing) && (
        <button
          type="button"
          className="link"
          onClick={() => change((before) => ({ ...before, filter: alone, anchors: [] }))}
        >
          {own.alone}
        </button>
      )}
      <button type="button" className="quiet" aria-label={own.close} title={own.close} onClick={props.close}>
        ×
      </button>
    </section>
  );
}

type Piece = string | { readonly part: Part; readonly index: number };

/** The question in its order: its parts, and what stands between them. */
function piecesOf({ text, parts }: Interpretation): Piece[] {
  let at = 0;
  const pieces = parts.flatMap((part, index): Piece[] => {
    const before = text.slice(at, part.span.utf16Start);
    at = part.span.utf16End;
    return [before, { part, index }];
  });
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}

function PartReading(props: { part: Part; now: ReadAs; choose: (reading: ReadAs) => void }) {
  const { part, now } = props;
  const text = useMessages();
  const all = useWords(words);
  const own = all.understanding;
  const reasonText = useReasonText();
  const { tongue } = usePreferences().preferences;
  const said = (reading: ReadAs) =>
    `${readingRole(reading, all, text)} ${selectsNothing(reading) ? '' : readingText(reading, text, tongue)}`.trim();
  if (now.as === 'IGNORED' && part.alternatives.length === 0)
    return (
      <span className="part ignored" title={own.readAs.IGNORED}>
        {part.span.text}
      </span>
    );
  return (
    <Popover
      className="part-box"
      label={`“${part.span.text}”: ${said(now)}`}
      trigger={(trigger) => (
        <button
          type="button"
          className={now.as === 'NOT_UNDERSTOOD' ? 'part lost' : 'part'}
          title={reasonText(now.reason)}
          {...trigger}
        >
          <span className="words">{part.span.text}</span>
          <small>{said(now)}</small>
        </button>
      )}
    >
      {(close) => (
        <>
          <p className="reason">
            <b>{said(now)}</b> · {own.sure(Math.round(100 * now.confidence))}
            <br />
            <Reason text={now.reason} />
          </p>
          {now.as === 'NOT_UNDERSTOOD' && <p className="reason">{own.left}</p>}
          <h2>{part.alternatives.length === 0 ? own.noOthers : own.others}</h2>
          <ul>
            {[part, ...part.alternatives]
              .filter((reading) => reading !== now)
              .map((reading) => (
                <li key={`${reading.as} ${said(reading)} ${reading.entity?.id ?? ''}`}>
                  <button
                    type="button"
                    className="offer"
                    title={reasonText(reading.reason)}
                    onClick={() => {
                      props.choose(reading);
                      close();
                    }}
                  >
                    {said(reading)} <small>{own.sure(Math.round(100 * reading.confidence))}</small>
                  </button>
                </li>
              ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
