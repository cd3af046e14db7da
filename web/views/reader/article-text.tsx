import { useEffect, useMemo, useRef } from 'react';
import type { ReadArticle, StatementParts, Words } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { readArticle } from '../../store/changes.ts';
import { StateLink } from '../state-link.tsx';
import { cut, type Mark, type Piece, paragraphs } from './pieces.ts';

const parts = ['source', 'cue', 'content', 'target'] as const;
type Part = (typeof parts)[number];

/** The text as paragraphs, text only; the chosen statement's parts marked, the other statements lightly underlined. */
export function ArticleText({
  article,
  statements,
  chosen,
}: {
  article: ReadArticle;
  statements: readonly StatementParts[];
  chosen: StatementParts | null;
}) {
  const box = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () => [...partMarks(chosen), ...otherMarks(statements, chosen)],
    [statements, chosen],
  );
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId !== undefined) bringIntoView(box.current);
  }, [chosenId]);
  const begun = new Set<string>();
  return (
    <>
      {chosen !== null && <PartLegend />}
      <div className="article-text" ref={box} lang={article.language.toLowerCase()}>
        {paragraphs(article.text).map((paragraph) => (
          <p key={paragraph.start}>
            {cut(paragraph.text, paragraph.start, marks).map((piece) => {
              const other = piece.names.find((name) => name.startsWith('other '))?.slice('other '.length);
              const first = other !== undefined && !begun.has(other);
              if (other !== undefined) begun.add(other);
              return (
                <TextPiece key={piece.start} piece={piece} article={article.id} other={other} first={first} />
              );
            })}
          </p>
        ))}
      </div>
    </>
  );
}

function TextPiece(props: { piece: Piece; article: string; other: string | undefined; first: boolean }) {
  const { piece, other } = props;
  const named = parts.filter((part) => piece.names.some((name) => name.startsWith(`${part} `)));
  if (named.length > 0)
    return (
      <mark
        className={named.join(' ')}
        data-marks={piece.names.filter((name) => !name.startsWith('other ')).join(',')}
      >
        {piece.text}
      </mark>
    );
  if (other === undefined) return piece.text;
  return (
    <StateLink className="other" tabIndex={props.first ? 0 : -1} change={readArticle(props.article, other)}>
      {piece.text}
    </StateLink>
  );
}

function PartLegend() {
  const text = useMessages().reader;
  return (
    <ul className="part-legend" aria-label={text.legend}>
      {parts.map((part) => (
        <li key={part}>
          <mark className={part}>{text.parts[part]}</mark>
        </li>
      ))}
      <li>
        <span className="other">{text.parts.other}</span>
      </li>
    </ul>
  );
}

/** Marks named "content 0", "target 2": the part and its number in the statement's own order. */
function partMarks(chosen: StatementParts | null): Mark[] {
  if (chosen === null) return [];
  const named = (part: Part, spans: readonly Words[]) =>
    spans.map(({ utf16Start, utf16End }, index) => ({ utf16Start, utf16End, name: `${part} ${index}` }));
  return [
    ...named('source', chosen.sources),
    ...named('cue', chosen.cue === null ? [] : [chosen.cue]),
    ...named('content', chosen.contents),
    ...named(
      'target',
      chosen.targets.flatMap(({ spans }) => spans),
    ),
  ];
}

function otherMarks(statements: readonly StatementParts[], chosen: StatementParts | null): Mark[] {
  return statements
    .filter((statement) => statement.id !== chosen?.id)
    .flatMap((statement) => statement.contents.map((span) => ({ ...span, name: `other ${statement.id}` })));
}

function bringIntoView(box: HTMLElement | null): void {
  const first = box?.querySelector('mark.content') ?? box?.querySelector('mark');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  first?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
