import { describe, expect, it } from 'vitest';
import { inArguments } from '../../server/runs/state.ts';
import { sentences } from '../../web/messages/reasons/indonesian.ts';
import { agreements } from '../../web/messages/reasons/reports.ts';
import { terms } from '../../web/messages/reasons/terms.ts';
import { literalsIn } from './sentences.ts';

/** Where reasons are told, in files that tell little else. */
const REASONS = [
  ...[
    'server/identity',
    'server/interpret',
    'server/derive',
    'server/fetch',
    'server/sources',
    'server/runs',
  ],
  ...['server/extract/cast', 'server/extract/statements/circumstances.ts', 'server/graph/offices.ts'],
  ...['article', 'description', 'page', 'sidecar', 'text'].map((file) => `server/clean/${file}.ts`),
  ...['server/jobs/extractors.ts', 'server/queue/sender.ts'],
];

/** Words to look for in texts; files and keys, which are an operator's. */
const OTHERS =
  /\/(?:translations|common-names|figures|keys|keepsakes|fetch\/files|sources\/files|fetch\/holder)\.ts$/u;

/** Where no more than errors is told to who asks. */
const ERRORS = [
  ...['server/errors.ts', 'server/schema', 'server/derive/keepsakes.ts', 'server/ingest.ts'],
  ...['server/export/formats.ts', 'server/export/slots.ts'],
];
const OF_OPERATORS = /\/(?:feed|deed|key)\.ts$/u;

/** Names of verdicts, deeds and parts, and what goes over the wire, is logged or can't happen. */
const NO_SENTENCES = new Set([
  ...['speaker is', 'speaker is nobody', 'target is', 'target is not', 'stance is', 'not a statement'],
  ...['first hand', 'taken away', 'take back', 'country person', 'event report', 'standard input'],
  ...[
    'articles with',
    'links put right',
    'read again by extractor',
    'only asked what would change, or stood already',
  ],
  ...[
    'entity, event, utterance, statement or article',
    'its thread ended',
    'the extraction workers are closed',
  ],
  ...['reads news articles for who said what; heeds robots.txt for', 'gzip, deflate, br'],
  ...['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'id, en;q=0.9, *;q=0.5'],
]);

const whole = literalsIn(REASONS, 'all', OTHERS);
const errors = literalsIn(ERRORS, 'errors', OF_OPERATORS);
const told = [...whole, ...errors].map(({ text, place }) => ({ text: bare(inArguments(text)), place }));

/** Without what joins it with others. */
function bare(text: string): string {
  return text.replace(/^[\s;:,.()“”"'`]+|[\s;:,.()“”"'`]+$/gu, '');
}

/** A sentence or a part of one: words side by side. */
const isSaid = (text: string) => /\p{L}{2,},? \p{L}{2,}/u.test(text);

const keys = Object.keys({ ...sentences, ...agreements });
const fixed = keys.map((key) => key.split(/\{[a-z]+\d*\}/u));
const closed = Object.values(terms).flatMap(({ holds = '' }) => holds.split('|'));
const known = [...fixed.flat(), ...closed];

describe('the words of the API in Indonesian', () => {
  it('every sentence that the server tells to a reader of the page has a reading', () => {
    const missing = told
      .filter(({ text }) => isSaid(text) && !NO_SENTENCES.has(text))
      .filter(({ text }) => !known.some((part) => part.includes(text)))
      .map(({ text, place }) => `${place}: ${text}`);
    expect([...new Set(missing)]).toEqual([]);
  });

  it('none has a reading that is not told any more', () => {
    const literals = [...told, ...literalsIn(['server/errors.ts'], 'all', OTHERS)];
    const parts = [...new Set(literals.map(({ text }) => bare(text)))].filter((text) => text !== '');
    const left = keys.filter((_, at) => !fixed[at]?.every((part) => isMadeOf(bare(part), parts)));
    expect(left).toEqual([]);
  });

  it('each reading has the slots of its sentence', () => {
    const slotsOf = (text: string) => [...new Set(text.match(/\{[a-z]+\d*\}/gu))].sort();
    const wrong = Object.entries({ ...sentences, ...agreements }).filter(
      ([key, reading]) => slotsOf(key).join() !== slotsOf(reading).join(),
    );
    expect(wrong).toEqual([]);
  });
});

/** True where the literals side by side, with what joins them, are the text. */
function isMadeOf(text: string, literals: readonly string[]): boolean {
  if (text === '') return true;
  return literals.some((each) => text.startsWith(each) && isMadeOf(bare(text.slice(each.length)), literals));
}
