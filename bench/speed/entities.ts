import { performance } from 'node:perf_hooks';
import { loadCypher } from '../../server/database/cypher.ts';
import { judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Benchmark, Result } from './contract.ts';
import { compareMost, openStage, type Stage } from './ingest.ts';

/** Numbers of articles whose entities are derived. */
const SIZES = [2500, 5000, 10_000] as const;
/** Occurrences of an article, as news has them; the name of each is drawn by Zipf's law. */
const OCCURRENCES_EACH = 12;

/** The graph in which the two busiest are judged. */
const STATEMENTS = 1_000_000;
const PEOPLE = 5000;
const STATEMENTS_EACH = 4;
const BATCH = 2000;

const AT = '2026-01-01T00:00:00.000Z';
const NAMES = () => null;

/** Occurrences by person, so many in all: the share of the nth is one nth of the first's. */
function byZipf(people: number, all: number): number[] {
  const sum = Array.from({ length: people }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b, 0);
  return Array.from({ length: people }, (_, i) => Math.max(1, Math.round(all / (i + 1) / sum)));
}

interface Row {
  readonly id: string;
  readonly person: number;
  /** Id of the person's first occurrence. */
  readonly oldest: string;
  readonly countries: readonly string[];
}

function* occurrences(counts: readonly number[]): Generator<Row> {
  let number = 0;
  for (const [person, count] of counts.entries()) {
    const oldest = idOf(number + 1);
    for (let i = 0; i < count; i++) {
      number += 1;
      const countries = i % 3 === 0 ? [['NOR', 'IDN', 'KEN'][person % 3] as string] : [];
      yield { id: idOf(number), oldest, person, countries };
    }
  }
}

function idOf(number: number): string {
  return `o${String(number).padStart(8, '0')}`;
}

const MAKE = `UNWIND $rows AS row
  CREATE (occurrence:Occurrence {id: row.id, kind: 'person', name: 'Person ' + row.person, described: false,
    block: 'person:person ' + row.person, countries: row.countries, titles: [], titleTenures: [], learned: 1})`;

const MAKE_STATEMENTS = `WITH occurrence, row
  MERGE (entity:Entity {id: row.oldest})
  ON CREATE SET entity:Person, entity.kind = 'person', entity.name = occurrence.name, entity.names = [occurrence.name],
    entity.described = false, entity.learned = 1
  CREATE (occurrence)-[:IS {rule: 'made', reason: 'made', score: 1.0, learned: 1}]->(entity)
  WITH occurrence, row
  UNWIND range(1, $statements) AS number
  CREATE (occurrence)-[:SAID {rank: 0, confidence: 0.9}]->(:Statement {id: row.id + '.' + number, learned: 1})`;

/** Fills an empty graph with occurrences that are no entities yet, each with so many statements. */
async function fill(stage: Stage, counts: readonly number[], statements: number): Promise<number> {
  const text = statements === 0 ? MAKE : `${MAKE} ${MAKE_STATEMENTS}`;
  let rows: Row[] = [];
  let made = 0;
  const write = async () => {
    const parameters = { rows: rows.map((row) => ({ ...row })), ...(statements === 0 ? {} : { statements }) };
    await stage.database.write((transaction) => transaction.run(text, parameters));
    made += rows.length;
    rows = [];
  };
  for (const row of occurrences(counts)) {
    rows.push(row);
    if (rows.length === BATCH) await write();
  }
  await write();
  return made;
}

/** Microseconds an occurrence to derive all entities of so many articles. */
async function timeDeriving(stage: Stage, articles: number): Promise<number> {
  await stage.empty();
  const all = articles * OCCURRENCES_EACH;
  const made = await fill(stage, byZipf(all / 6, all), 0);
  const began = performance.now();
  await rebuild(stage.graph, AT, NAMES);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${articles} articles, ${made} occurrences: ${seconds.toFixed(2)} s`);
  return (seconds / made) * 1e6;
}

/** Seconds to be told what judging the two busiest people the same moves, to do it, and to take it back. */
async function timeJudging(stage: Stage): Promise<readonly (readonly [what: string, seconds: number])[]> {
  await stage.empty();
  const counts = byZipf(PEOPLE, STATEMENTS / STATEMENTS_EACH);
  const made = await fill(stage, counts, STATEMENTS_EACH);
  console.log(
    `${made * STATEMENTS_EACH} statements of ${PEOPLE} people; the two busiest have ${counts.slice(0, 2).join(' and ')} occurrences`,
  );
  const [first, second] = [idOf(1), idOf((counts[0] ?? 0) + 1)];
  // The busiest is made the younger, so that the most has to move.
  await stage.database.run("MATCH (o:Occurrence {block: 'person:person 0'}) SET o.learned = 2");
  await stage.database.run(loadCypher('fill-namesakes'));
  const decision = {
    pair: [{ occurrence: first }, { occurrence: second }],
    verdict: 'same',
    author: 'bench',
    why: '',
  } as const;
  const times: [string, number][] = [];
  const time = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    times.push([what, seconds]);
    console.log(`${what}: ${seconds.toFixed(2)} s`);
    return result;
  };
  await time('to be told what moves', () => judge(stage.graph, decision, AT, NAMES, true));
  const { judgement } = await time('to judge', () => judge(stage.graph, decision, AT, NAMES));
  await time('to take it back', () =>
    undo(stage.graph, { judgement: judgement?.id ?? '', author: 'bench', why: '' }, AT, NAMES),
  );
  return times;
}

/** By how much the time for each occurrence may grow while their number doubles twice. */
const MOST_GROWTH = 1.5;
const MOST_SECONDS = 5;

export const ENTITIES: Benchmark = {
  name: 'entities',
  definitions: `entities: all entities derived anew of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} articles of ${OCCURRENCES_EACH} people each, named by Zipf's law.
  time an occurrence: of the most against that of the fewest, at most ${MOST_GROWTH}.
  judging: seconds to judge the two busiest of ${PEOPLE.toLocaleString('en')} people with ${STATEMENTS.toLocaleString('en')} statements the same, the busier one moving; at most ${MOST_SECONDS} each to be told, to do it and to take it back.`,
  async run(): Promise<readonly Result[]> {
    const stage = await openStage(1);
    try {
      await timeDeriving(stage, SIZES[0]);
      const each: number[] = [];
      for (const size of SIZES) each.push(await timeDeriving(stage, size));
      const [peer = Number.NaN, ours = Number.NaN] = [each[0], each.at(-1)];
      const what = `${SIZES.at(-1)} articles against ${SIZES[0]}`;
      return [
        compareMost(what, ours, peer, 'µs an occurrence', MOST_GROWTH),
        ...(await timeJudging(stage)).map(([what, seconds]) =>
          compareMost(what, seconds, MOST_SECONDS, 's', 1),
        ),
      ];
    } finally {
      await stage.close();
    }
  },
};
