import neo4j from 'neo4j-driver';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { judge } from '../../server/derive/judging.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Transaction } from '../../server/graph/query.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { NO_HOME, openGraph, testConfig } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'a test', why: 'to see' };
/** Texts in which each of the two speaks once, to Norway's favour. */
const EACH = 40;

const { graph, rows } = openGraph();

function textOf(speaker: string, number: number) {
  const text = `${speaker} said Norway keeps the harbour of day ${number} open.`;
  return documentOf(
    { address: `https://nordic-ledger.example/${number}`, text },
    [{ name: speaker }, { name: 'Norway', iso3: 'NOR' }],
    [
      {
        by: speaker,
        cue: 'said',
        words: `Norway keeps the harbour of day ${number} open`,
        about: { Norway: 'supports' },
      },
    ],
  );
}

let people: string[];
/** The judgement by which they are one; null while they are two. */
let merged: string | null;

beforeEach(async () => {
  merged = null;
  for (const [i, name] of ['Ana Reyes', 'Anita Reyes'].entries()) {
    const texts = Array.from({ length: EACH }, (_, n) => entryOf(textOf(name, i * EACH + n)));
    await writeBatch(graph, texts, AT, NAMES);
  }
  people = (await rows<{ id: string }>('MATCH (e:Person) RETURN e.id AS id ORDER BY e.name')).map(
    ({ id }) => id,
  );
});

/** Makes one of the two, or two of them again. */
async function turnOver(): Promise<void> {
  const [entity = '', other = ''] = people;
  const pair = [{ entity }, { entity: other }] as const;
  if (merged === null)
    merged = (await judge(graph, { verdict: 'same', pair, ...BY }, AT, NAMES)).judgement?.id ?? null;
  else {
    await undo(graph, { judgement: merged, ...BY }, AT, NAMES);
    merged = null;
  }
}

const saidBy = async (transaction: Transaction, id: string | undefined) => {
  const { records } = await transaction.run(
    `MATCH (:Entity {id: $id})<-[is:IS]-(:Occurrence)-[:SAID]->(statement:Statement)
     WHERE is.superseded IS NULL RETURN count(DISTINCT statement) AS said`,
    { id },
  );
  return (records[0]?.toObject() as { readonly said: number } | undefined)?.said;
};

describe('a read', () => {
  it('sees one state of the graph, whatever is written between its queries', async () => {
    let attempts = 0;
    const seen = await graph.read(async (transaction) => {
      attempts += 1;
      const first = await saidBy(transaction, people[0]);
      if (attempts === 1) await turnOver();
      return [first, await saidBy(transaction, people[1])];
    });
    expect(seen.sort()).toEqual([0, 2 * EACH]);
    expect(attempts).toBe(2);
  });

  it('has writers wait where they leave it no time', async () => {
    let attempts = 0;
    let waiting: Promise<void> | null = null;
    const seen = await graph.read(async (transaction) => {
      attempts += 1;
      const first = await saidBy(transaction, people[0]);
      if (attempts < 3) await turnOver();
      else waiting = turnOver();
      return [first, await saidBy(transaction, people[1])];
    });
    expect(seen).toEqual([EACH, EACH]);
    expect(attempts).toBe(3);
    await waiting;
    expect(await graph.read((transaction) => saidBy(transaction, people[0]))).not.toBe(EACH);
  });

  it('that is run again makes the same digest', async () => {
    await turnOver();
    const wanted = await digest(graph);
    let attempts = 0;
    const disturbed = await digest({
      ...graph,
      read: (work) =>
        graph.read(async (transaction) => {
          const result = await work(transaction);
          attempts += 1;
          if (attempts === 1) for (const _ of [1, 2]) await turnOver();
          return result;
        }),
    });
    expect(disturbed).toEqual(wanted);
    expect(attempts).toBe(2);
  });

  it('is run again after what passes in the database, and after nothing else', async () => {
    const failing = (code: string) => {
      let attempts = 0;
      return graph.read(async (transaction) => {
        attempts += 1;
        if (attempts === 1) throw new neo4j.Neo4jError('no', code, '50N42', 'no', undefined as never);
        await saidBy(transaction, people[0]);
        return attempts;
      });
    };
    expect(await failing('Neo.TransientError.Transaction.DeadlockDetected')).toBe(2);
    await expect(failing('Neo.ClientError.Statement.SyntaxError')).rejects.toThrow('no');
  });

  it('that nothing disturbs is run once, the first of a process too', async () => {
    await turnOver();
    const fresh = await openDatabase(testConfig(), NO_HOME, () => {});
    for (const database of [graph, fresh]) {
      let attempts = 0;
      await database.read(async (transaction) => {
        attempts += 1;
        return saidBy(transaction, people[0]);
      });
      expect(attempts).toBe(1);
    }
    await fresh.close();
  });
});

interface Found<N> {
  readonly totals: { readonly reports: number };
  readonly edges: readonly { readonly node: N }[];
}

interface Answer {
  readonly all: Found<{
    readonly speakers: readonly { readonly entity: { readonly id: string } }[];
    readonly targets: readonly object[];
  }>;
  readonly of: Found<object>;
  readonly neighbourhood: { readonly arrows: readonly { readonly reports: number }[] };
}

const QUERY = `query ($whom: [ID!]) {
  all: statements(first: 200) {
    totals { reports } edges { node { speakers { entity { id } } targets { entity { id } } } }
  }
  of: statements(first: 200, filter: { speaker: $whom }) { totals { reports } edges { node { id } } }
  neighbourhood { arrows { reports } }
}`;

/** Throws where an answer shows the two neither as one nor as two, or not with all that they said. */
function expectWhole({ all, of, neighbourhood }: Answer): void {
  const counts = new Map<string | undefined, number>();
  for (const { node } of all.edges) {
    expect([node.speakers.length, node.targets.length]).toEqual([1, 1]);
    const [speaker] = node.speakers;
    counts.set(speaker?.entity.id, (counts.get(speaker?.entity.id) ?? 0) + 1);
  }
  const whole = [[2 * EACH], [EACH, EACH]];
  expect(whole).toContainEqual([...counts.values()]);
  expect(all.totals.reports).toBe(2 * EACH);
  expect([EACH, 2 * EACH]).toContain(of.totals.reports);
  expect(of.edges).toHaveLength(of.totals.reports);
  expect(whole).toContainEqual(neighbourhood.arrows.map(({ reports }) => reports));
}

describe('answers of the API while two people are made one and two again', () => {
  const MERGES = 8;

  it('show them as one or as two, with all that they said', async () => {
    const yoga = createGraphql(graph, (_, error) => {
      throw error;
    });
    const ask = async (): Promise<Answer> => {
      const body = JSON.stringify({ query: QUERY, variables: { whom: people.slice(0, 1) } });
      const headers = { 'content-type': 'application/json' };
      const response = await yoga.fetch('http://127.0.0.1/graphql', { method: 'POST', headers, body });
      return ((await response.json()) as { data: Answer }).data;
    };
    let writing = true;
    let answers = 0;
    const reader = async () => {
      while (writing) {
        expectWhole(await ask());
        answers += 1;
      }
    };
    const writer = async () => {
      try {
        for (let i = 0; i < 2 * MERGES || answers <= MERGES; i++) await turnOver();
      } finally {
        writing = false;
      }
    };
    await Promise.all([writer(), reader(), reader()]);
  });
});
