import { basename, join } from 'node:path';
import { cleanText } from '../../server/clean/text.ts';
import type { Document, Statement } from '../../server/document/document.ts';
import type { Finding, LabelledSet, Measured } from './contract.ts';
import { listData, readData } from './data-files.ts';
import { figureOf, sumOf, type Tally } from './figures.ts';
import { pairUp } from './matching.ts';
import { dayOf, readText } from './reading.ts';
import { type CastTally, compareCast, sumsOf, type WantedEvent } from './seed-cast.ts';

const DEFINITIONS = `seed: the articles of ../shared/articles with what a careful reader finds (NAME.expected.json beside NAME.txt)
  statements with right speaker   expected statements that one of ours meets, one to one: the cue is the same; our
           first content begins where the expected one begins (a leading "bahwa" or quotation mark waived; no check
           where none is given); our first speaker is the expected one: its name, ISO code, or "unnamed: WORDS (ISO)".
  false ones   the other statements of ours. It holds at 0; the article's figures are summed where there are several.
  people       expected people whose name one of our persons has, with a mention that is that name.
  countries    expected ISO codes that one of our countries has.
  events with status  expected events that one of ours meets, one to one: the triggers share a word; each expected actor
           and recipient (a person's name or an ISO code, which stands for the country's government and people too) is
           among ours, of an event of two sides in either order; the status is the expected one. Reach: all but one.
  not entities     what is no entity of the text, that one of ours is called all the same. It holds at 0.`;

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
  readonly people?: Readonly<Record<string, unknown>>;
  readonly countries?: readonly string[];
  readonly events?: readonly WantedEvent[];
  readonly not_entities?: readonly string[];
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
  const cast = sumsOf(read.map((each) => each.cast));
  const wrong = tally.ours - tally.right;
  const falseOnes = figureOf('false ones', wrong, null, { ours: tally.ours, right: tally.right });
  return {
    figures: [
      figureOf('statements with right speaker', tally.right, tally.gold, { gold: tally.gold }),
      { ...falseOnes, reach: 0, holds: wrong === 0 },
      figureOf('people', cast.people.right, cast.people.gold, { gold: cast.people.gold }),
      figureOf('countries', cast.countries.right, cast.countries.gold, { gold: cast.countries.gold }),
      figureOf('events with status', cast.events.right, Math.max(0, cast.events.gold - read.length), {
        gold: cast.events.gold,
        ours: cast.events.ours,
      }),
      { ...figureOf('not entities', cast.strangers, null, {}), reach: 0, holds: cast.strangers === 0 },
    ],
    findings: read.flatMap((each) => each.findings),
    notes: [`${read.length} article, ${tally.gold} statements expected`],
  };
}

interface Compared {
  readonly tally: Tally;
  readonly cast: CastTally;
  readonly findings: Finding[];
}

function compare(data: string, file: string): Compared {
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
  const { cast, findings } = compareCast(document, expected, article);
  return { tally, cast, findings: [...missed, ...extra, ...findings] };
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
