import { basename, join } from 'node:path';
import { cleanText } from '../../server/clean/text.ts';
import type { Document, Statement } from '../../server/document/document.ts';
import type { Finding, LabelledSet, Measured } from './contract.ts';
import { listData, readData } from './data-files.ts';
import { figureOf, sumOf, type Tally } from './figures.ts';
import { pairUp } from './matching.ts';
import { dayOf, readText } from './reading.ts';

const DEFINITIONS = `seed: the articles of ../shared/articles with what a careful reader finds (NAME.expected.json beside NAME.txt)
  statements with right speaker   expected statements that one of ours meets, one to one: the cue is the same; our
           first content begins where the expected one begins (a leading "bahwa" or quotation mark waived; no check
           where none is given); our first speaker is the expected one: its name, ISO code, or "unnamed: WORDS (ISO)".
  false ones   the other statements of ours. It holds at 0; the article's figures are summed where there are several.`;

const EXPECTED = '.expected.json';

interface Wanted {
  readonly cue: string;
  readonly contents_start: string | null;
  readonly speaker: string;
}

interface Expectation {
  readonly article: string;
  readonly published: string;
  readonly language: 'en' | 'id';
  readonly outlet: string | null;
  readonly statements: readonly Wanted[];
}

export const SEED: LabelledSet = {
  name: 'seed',
  folder: 'articles',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(data),
};

function measure(data: string): Measured {
  const read = listData(data, EXPECTED).map((file) => compare(data, file));
  const tally = sumOf(read.map((each) => each.tally));
  const wrong = tally.ours - tally.right;
  const falseOnes = figureOf('false ones', wrong, null, { ours: tally.ours, right: tally.right });
  return {
    figures: [
      figureOf('statements with right speaker', tally.right, tally.gold, { gold: tally.gold }),
      { ...falseOnes, reach: 0, holds: wrong === 0 },
    ],
    findings: read.flatMap((each) => each.findings),
    notes: [`${read.length} article, ${tally.gold} statements expected`],
  };
}

function compare(data: string, file: string): { readonly tally: Tally; readonly findings: Finding[] } {
  const expected = JSON.parse(readData(join(data, file))) as Expectation;
  const text = cleanText(readData(join(data, expected.article)));
  const document = readText(
    expected.article,
    text,
    expected.language,
    dayOf(expected.published),
    expected.outlet,
  );
  const pairs = pairUp(expected.statements, document.statements, (wanted, statement) =>
    meets(document, statement, wanted) ? 1 : null,
  );
  const tally = { right: pairs.length, ours: document.statements.length, gold: expected.statements.length };
  const article = basename(file, EXPECTED);
  const missed = expected.statements
    .filter((_, place) => !pairs.some((pair) => pair.gold === place))
    .map((wanted) => ({ kind: 'missed', article, gold: JSON.stringify(wanted), ours: '', context: '' }));
  const extra = document.statements
    .filter((_, place) => !pairs.some((pair) => pair.ours === place))
    .map((statement) => ({
      kind: 'false',
      article,
      gold: '',
      ours: digestOf(document, statement),
      context: '',
    }));
  return { tally, findings: [...missed, ...extra] };
}

/** True if cue, beginning of the content and first speaker are the expected ones. */
export function meets(document: Document, statement: Statement, wanted: Wanted): boolean {
  const start = wanted.contents_start?.replace(/^bahwa\s+/u, '') ?? null;
  const begins = start === null || (statement.contents[0]?.text ?? '').startsWith(start);
  return statement.cue?.text === wanted.cue && begins && speakerName(document, statement) === wanted.speaker;
}

/** A first speaker as the list of what is expected names it. */
function speakerName(document: Document, statement: Statement): string {
  const entity = document.entities.find((each) => each.id === statement.speakers[0]?.entity);
  const owner = document.entities.find((each) => each.id === entity?.of);
  if (entity?.described) return `unnamed: ${entity.name} (${owner?.iso3})`;
  return entity?.iso3 ?? entity?.name ?? 'nobody';
}

function digestOf(document: Document, statement: Statement): string {
  const content = statement.contents.map((span) => span.text).join(' | ');
  return `${speakerName(document, statement)} <${statement.cue?.text ?? ''}> <${content}>`;
}
