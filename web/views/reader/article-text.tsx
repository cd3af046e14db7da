import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { StatementParts } from '../../api/queries.ts';
import { type Change, readArticle, selectEntity, selectEvent } from '../../store/changes.ts';
import { usePointing } from '../../store/pointing.ts';
import { StateLink } from '../state-link.tsx';
import { HoverCard, useHover } from './hover-card.tsx';
import { Legend } from './legend.tsx';
import { contentMarks, idsOf, partMarks, parts, type Shown, shownBy } from './marks.ts';
import { cut, paragraphs } from './pieces.ts';
import type { ReadArticle, ReadStatement } from './queries.ts';

interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly shown: Shown;
  readonly ids: readonly string[];
  /** first piece that shows its first id: the one at which the keyboard stops */
  readonly stop: boolean;
}

/**
 * The text as paragraphs, text only; the chosen statement's parts marked, the other statements, names and events
 * underlined. What the pointer or the focus is at shows the graph's view of it, and is marked wherever else it stands.
 */
export function ArticleText(props: {
  article: ReadArticle;
  statements: readonly ReadStatement[];
  chosen: ReadStatement | null;
  part: (occurrence: string, entity: string) => void;
}) {
  const { article, statements, chosen } = props;
  const box = useRef<HTMLDivElement>(null);
  const text = useMemo(() => piecesOf(article, statements, chosen), [article, statements, chosen]);
  const pointing = usePointing();
  const pointed = useSyncExternalStore(pointing.subscribe, pointing.get).ids;
  const hover = useHover(box);
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId !== undefined) bringIntoView(box.current);
  }, [chosenId]);
  return (
    <>
      <Legend chosen={chosen !== null} events={article.events.length > 0} />
      <div className="article-text" ref={box} lang={article.language.toLowerCase()} {...hover.handlers}>
        {text.map(({ start, pieces }) => (
          <Paragraph
            key={start}
            pieces={pieces}
            article={article}
            lit={pointed.filter((id) => pieces.some(({ ids }) => ids.includes(id))).join('\n')}
          />
        ))}
      </div>
      {hover.at !== null && <HoverCard at={hover.at} article={article} keep={hover.keep} part={props.part} />}
    </>
  );
}

function piecesOf(article: ReadArticle, statements: readonly ReadStatement[], chosen: StatementParts | null) {
  const marks = [...partMarks(chosen), ...contentMarks(article, statements)];
  const begun = new Set<string>();
  return paragraphs(article.text).map((paragraph) => ({
    start: paragraph.start,
    pieces: cut(paragraph.text, paragraph.start, marks).map((piece): TextPiece => {
      const shown = shownBy(piece);
      const ids = idsOf(shown);
      const leads = linkOf(shown)?.id;
      const stop = leads !== undefined && !begun.has(leads);
      if (leads !== undefined) begun.add(leads);
      return { start: piece.start, text: piece.text, shown, ids, stop };
    }),
  }));
}

const Paragraph = memo(function Paragraph(props: {
  pieces: readonly TextPiece[];
  article: ReadArticle;
  lit: string;
}) {
  const lit = props.lit.split('\n');
  return (
    <p>
      {props.pieces.map((piece) => (
        <PieceText
          key={piece.start}
          piece={piece}
          article={props.article}
          lit={piece.ids.some((id) => lit.includes(id))}
        />
      ))}
    </p>
  );
});

function PieceText({ piece, article, lit }: { piece: TextPiece; article: ReadArticle; lit: boolean }) {
  const { shown, ids, text, stop } = piece;
  const link = linkOf(shown);
  const classes = [
    ...(shown.said.length > 0 && shown.parts.length === 0 ? ['other'] : []),
    ...(isRejected(shown, article) ? ['rejected'] : []),
    ...(shown.events.length > 0 ? ['event'] : []),
    ...(shown.entities.length > 0 ? ['name'] : []),
    ...(lit ? ['lit'] : []),
  ].join(' ');
  const inner =
    shown.parts.length > 0 ? (
      <mark
        className={parts.filter((part) => shown.parts.some((name) => name.startsWith(`${part} `))).join(' ')}
        data-marks={shown.parts.join(',')}
      >
        {text}
      </mark>
    ) : (
      text
    );
  if (link === null) return inner;
  return (
    <span data-ids={JSON.stringify(ids)}>
      <StateLink className={classes} tabIndex={stop ? 0 : -1} change={link.change(article)}>
        {inner}
      </StateLink>
    </span>
  );
}

/** Whether its statements were all judged to be none. */
function isRejected({ said }: Shown, article: ReadArticle): boolean {
  const statements = article.statements.filter(({ id }) => said.includes(id));
  return statements.length > 0 && statements.every(({ review }) => review.badge === 'REJECTED');
}

/** Where a piece leads: to its statement, else to its event, else to whom it names. */
function linkOf({ said, events, entities }: Shown): {
  id: string;
  change: (article: ReadArticle) => Change;
} | null {
  const [statement] = said;
  if (statement !== undefined)
    return { id: statement, change: (article) => readArticle(article.id, statement) };
  const [report] = events;
  if (report !== undefined)
    return {
      id: report,
      change: (article) => {
        const event = article.events.find(({ id }) => id === report)?.event;
        return event ? selectEvent(event.id) : (state) => state;
      },
    };
  const [entity] = entities;
  return entity === undefined ? null : { id: entity, change: () => selectEntity(entity) };
}

function bringIntoView(box: HTMLElement | null): void {
  const first = box?.querySelector('mark.content') ?? box?.querySelector('mark');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  first?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
