import { performance } from 'node:perf_hooks';
import { writeBatch } from '../../server/derive/batch.ts';
import { deriveEvents } from '../../server/derive/events.ts';
import type { Document, Entity, EventReport } from '../../server/document/document.ts';
import { NO_PROVENANCE } from '../../server/document/raw.ts';
import { spanOf } from '../../server/document/span.ts';
import { listTellingBlocks } from '../../server/graph/events.ts';
import { randomFrom } from '../score/sampling.ts';
import type { Benchmark, Result } from './contract.ts';
import { compareMost, openStage, type Stage } from './ingest.ts';

/** Numbers of reports of which events are derived. */
const SIZES = [5000, 10_000, 20_000] as const;
const BATCH = 50;
const REPORTS_EACH = 4;
const DAYS = 300;
/** Reports of one happening, in the mean; some are told by many, most by one or two. */
const REPORTS_A_STORY = 4;
const SCENE = 10;
/** Share of a scene's words that a report of it keeps. */
const KEPT = 0.8;
/** People to whom things are done; a fifth of what happens does to the first few, as in the news. */
const PEOPLE = 2000;
const COUNTRIES = ['NOR', 'JPN', 'IDN', 'KEN', 'BRA', 'AUS', 'PHL', 'LKA'] as const;
const WORDS = 3000;
const TRIGGERS = ['struck', 'jailed', 'accused', 'praised'] as const;
const CLASSES = { struck: 'assault', jailed: 'coerce', accused: 'accuse', praised: 'support' } as const;

/** Made articles that tell of a day's happenings, four each: the same for the same number. */
function* madeTellings(reports: number): Generator<Document> {
  const next = randomFrom(20260205);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const word = () => `word${pick([...'abcdefghij'])}${below(WORDS)}`;
  const stories = Array.from({ length: reports / REPORTS_A_STORY }, () => {
    const busy = next() < 0.2;
    return {
      day: below(DAYS),
      person: `Given${below(busy ? 3 : PEOPLE)} Family`,
      country: busy ? 'NOR' : pick(COUNTRIES),
      trigger: pick(TRIGGERS),
      scene: Array.from({ length: SCENE }, word),
    };
  });
  const days = Array.from({ length: DAYS }, (_, day) => stories.filter((story) => story.day === day));
  for (let number = 0; number * REPORTS_EACH < reports; number++) {
    const today = days[number % DAYS] ?? [];
    if (today.length === 0) continue;
    const told = Array.from({ length: REPORTS_EACH }, () => {
      // The square makes the first stories of a day the much told ones.
      const { person, country, trigger, scene } = today[
        Math.floor(next() ** 2 * today.length)
      ] as (typeof stories)[0];
      const words = scene.map((each) => (next() < KEPT ? each : word())).join(' ');
      return { person, country, trigger, sentence: `${country} ${trigger} ${person} ${words}` };
    });
    yield documentOf(
      number,
      new Date(Date.UTC(2025, 0, 1 + (number % DAYS))).toISOString().slice(0, 10),
      told,
    );
  }
}

interface Told {
  readonly person: string;
  readonly country: string;
  readonly trigger: (typeof TRIGGERS)[number];
  readonly sentence: string;
}

function documentOf(number: number, day: string, told: readonly Told[]): Document {
  const text = `${told.map(({ sentence }) => sentence).join('.\n')}.`;
  const entities: Entity[] = [];
  const events: EventReport[] = [];
  let start = 0;
  for (const [i, { person, country, trigger, sentence }] of told.entries()) {
    const at = (words: string) => {
      const from = text.indexOf(words, start);
      return spanOf(text, from, from + words.length);
    };
    const mention = (words: string) => ({ ...at(words), use: 'name', reading: 'literal' }) as const;
    entities.push(
      { id: `c${i}`, kind: 'country', name: country, iso3: country, mentions: [mention(country)], roles: [] },
      { id: `p${i}`, kind: 'person', name: person, mentions: [mention(person)], roles: [] },
    );
    events.push({
      id: `v${i}`,
      type: CLASSES[trigger],
      quad: 4,
      intensity: -5,
      trigger: at(trigger),
      actors: [`c${i}`],
      recipients: [`p${i}`],
      places: [],
      date: null,
      status: 'occurred',
      statement: null,
      confidence: 0.8,
      rule: 'made',
    });
    start += sentence.length + 2;
  }
  return {
    article: {
      ...{ address: `https://made.example/${number}`, file: 'made', outlet: null, title: null, byline: null },
      ...{ language: 'en', published: { from: day, to: day, precision: 'day' }, text },
    },
    ...{ extractor: 'made', knowledge: 'made', entities, statements: [], events },
  };
}

const AT = '2026-01-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

/** Seconds to derive all events anew of so many reports, after their links were taken away. */
async function timeDeriving(stage: Stage, reports: number): Promise<number> {
  await stage.empty();
  let batch: Document[] = [];
  const write = async () => {
    const entries = batch.map((document) => ({ document, provenance: NO_PROVENANCE }));
    batch = [];
    await writeBatch(stage.graph, entries, AT, NAMES);
  };
  for (const document of madeTellings(reports)) {
    batch.push(document);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  const times: number[] = [];
  for (let run = 0; run < 2; run++) {
    await stage.database.run('MATCH (event:Event) DETACH DELETE event');
    await stage.database.run('MATCH (:EventReport)-[may:MAY_BE]->() DELETE may');
    const began = performance.now();
    await stage.graph.write(async (transaction) => {
      const all = await listTellingBlocks(transaction, { after: '', limit: reports });
      const blocks = all.map(({ block }) => block);
      await deriveEvents(transaction, 1, { reports: [], blocks, gone: [] }, NAMES);
    });
    times.push((performance.now() - began) / 1000);
  }
  const seconds = Math.min(...times);
  const { records } = await stage.graph.read(async (transaction) =>
    transaction.run(
      'CALL () { MATCH (e:Event) RETURN count(e) AS events } CALL () { MATCH ()-[m:MAY_BE]->() RETURN count(m) AS pairs } RETURN events, pairs',
    ),
  );
  const { events = 0, pairs = 0 } = (records[0]?.toObject() ?? {}) as { events?: number; pairs?: number };
  console.log(
    `${reports} reports, ${events} events, ${pairs} pairs proposed: ${seconds.toFixed(2)} s, ${((seconds / reports) * 1e6).toFixed(0)} µs a report`,
  );
  return seconds;
}

/** By how much the time for each report may grow while their number doubles twice. */
const MOST_GROWTH = 1.5;

export const EVENTS: Benchmark = {
  name: 'events',
  definitions: `events: all events derived anew of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} made reports, four an article, over ${DAYS} days, ${REPORTS_A_STORY} of each happening in the mean, a fifth of all about three people.
  time a report: of the most against that of the fewest, at most ${MOST_GROWTH}; the better of two runs each.`,
  async run(): Promise<readonly Result[]> {
    const stage = await openStage(1);
    try {
      const each: number[] = [];
      for (const size of SIZES) each.push(((await timeDeriving(stage, size)) / size) * 1e6);
      const [peer = Number.NaN, ours = Number.NaN] = [each[0], each.at(-1)];
      const what = `${SIZES.at(-1)} reports against ${SIZES[0]}`;
      return [compareMost(what, ours, peer, 'µs a report', MOST_GROWTH)];
    } finally {
      await stage.close();
    }
  },
};
