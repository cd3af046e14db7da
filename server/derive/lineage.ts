import { intervalOf } from '../graph/intervals.ts';
import type { PositionRow, ReportRow, UtteranceRow } from '../graph/lineages.ts';
import type { SpanList } from '../graph/statements.ts';
import type { AlignedRun, Token } from '../identity/alignment.ts';
import { changesOf, type PositionChange } from '../identity/changes.ts';
import { lineageOf } from '../identity/lineage.ts';
import { groupBy } from './order.ts';

/** Words of an article: four numbers a span, with their texts. */
export interface Words {
  readonly spans: SpanList;
  readonly texts: readonly string[];
}

/** What became of a run of the original's words in a variant. */
export interface LineageRun {
  readonly change: AlignedRun['change'];
  /** In the original; empty where words are added. */
  readonly original: Words;
  /** In the variant's first report; empty where words are cut. */
  readonly own: Words;
}

export interface LineageVariant {
  readonly reports: readonly ReportRow[];
  /** True for the one that the others are told beside. */
  readonly original: boolean;
  readonly words: number;
  readonly runs: readonly LineageRun[];
}

export interface UtteranceLineage {
  readonly variants: readonly LineageVariant[];
  readonly first: readonly ReportRow[];
  readonly undated: number;
}

/** What came of an utterance's words from report to report. */
export function tellLineage({ reports }: Pick<UtteranceRow, 'reports'>): UtteranceLineage {
  const rows = new Map(reports.map((row) => [row.id, row]));
  const lineage = lineageOf(reports.map((row) => ({ ...row, published: publishedOf(row) })));
  if (lineage === null) return { variants: [], first: [], undated: 0 };
  const rowsOf = (found: readonly { readonly id: string }[]) => found.flatMap(({ id }) => rows.get(id) ?? []);
  const { original, undated } = lineage;
  const variants = lineage.variants.map((variant): LineageVariant => {
    const [source, own] = [original.reports[0], variant.reports[0]];
    return {
      reports: rowsOf(variant.reports),
      original: variant === original,
      words: variant.tokens.length,
      runs: variant.runs.map(({ change, ...places }) => ({
        change,
        original: wordsAt(source, original.tokens.slice(...places.original)),
        own: wordsAt(own, variant.tokens.slice(...places.own)),
      })),
    };
  });
  return { variants, first: rowsOf(lineage.first), undated };
}

function publishedOf({ article }: ReportRow) {
  return intervalOf(article.publishedFrom, article.publishedTo, article.publishedPrecision);
}

/** One span for each piece of the contents that the tokens lie in. */
function wordsAt(report: Pick<ReportRow, 'contents' | 'spans'> | undefined, tokens: readonly Token[]): Words {
  const spans: number[] = [];
  const texts: string[] = [];
  for (const piece of new Set(tokens.map((token) => token.piece))) {
    const within = tokens.filter((token) => token.piece === piece);
    const content = report?.contents[piece] ?? '';
    const [start, end] = [within[0]?.start ?? 0, within.at(-1)?.end ?? 0];
    const [from = 0, , codeFrom = 0] = report?.spans.slice(4 * piece) ?? [];
    const codes = (text: string) => Array.from(text).length;
    const text = content.slice(start, end);
    const codeStart = codeFrom + codes(content.slice(0, start));
    spans.push(from + start, from + end, codeStart, codeStart + codes(text));
    texts.push(text);
  }
  return { spans, texts };
}

/** A statement in the order in which one speaker spoke on one target, with the changes that it may be. */
export interface PlacedPosition {
  readonly row: PositionRow;
  readonly changes: readonly (PositionChange & {
    readonly before: PositionRow;
    readonly after: PositionRow;
  })[];
}

export function placePositions(rows: readonly PositionRow[]): PlacedPosition[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes = groupBy(changesOf(rows.filter(({ day }) => day !== null)), ({ to }) => to);
  return rows.map((row) => ({
    row,
    changes: (changes.get(row.id) ?? []).flatMap((change) => {
      const before = byId.get(change.from);
      return before === undefined ? [] : [{ ...change, before, after: row }];
    }),
  }));
}
