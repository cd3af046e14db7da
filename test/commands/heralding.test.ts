import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heralded } from '../../server/commands/heralding.ts';
import { DatabaseError } from '../../server/errors.ts';
import type { Event, Summary } from '../../server/ingest.ts';
import type { Heard } from '../../server/runs/runs.ts';
import { neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { listen } from '../schema/desk.ts';
import { newFolder, put, startServing, ujar } from './command.ts';

const SUMMARY: Summary = { articles: 3, statements: 4, known: 0, refused: 0, failed: 0, stopped: false };
const CLEANED: Event = { kind: 'cleaned', through: 0.5 };

/** What is sent, and a way to let each word through. */
function openWire(fail = false) {
  const sent: Heard[] = [];
  const waiting: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const send = async (heard: Heard) => {
    sent.push(heard);
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (fail) throw new Error('gone');
  };
  const every = (_: number, work: () => void) => {
    timers.push(work);
    return () => void timers.splice(0);
  };
  const pass = async () => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { sent, timers, pass, heralding: { id: 'a', send, every } };
}

test.each([false, true])(
  'one word at a time, the newest, and the end last; it may fail: %s',
  async (fail) => {
    const { sent, timers, pass, heralding } = openWire(fail);
    let end = () => {};
    const ended = heralded(heralding, async (report) => {
      for (let i = 0; i < 5; i += 1) report(CLEANED);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return SUMMARY;
    });
    await new Promise(setImmediate);
    expect(sent.map(({ cleaned }) => cleaned)).toEqual([1]);
    await pass();
    expect(sent.map(({ cleaned }) => cleaned)).toEqual([1, 5]);
    await pass();
    timers[0]?.();
    expect(sent).toHaveLength(3);
    end();
    await pass();
    await pass();
    expect(await ended).toEqual(SUMMARY);
    expect(sent.at(-1)).toMatchObject({ id: 'a', state: 'done', totals: { articles: 3, statements: 4 } });
    expect(timers).toEqual([]);
  },
);

test('what breaks a run goes on to who started it', async () => {
  const sent: Heard[] = [];
  const send = async (heard: Heard) => void sent.push(heard);
  const broken = heralded({ id: 'a', send, every: () => () => {} }, async () => {
    throw new DatabaseError('Neo4j went away', null);
  });
  await expect(broken).rejects.toThrow('Neo4j went away');
  expect(sent).toMatchObject([{ state: 'broken' }]);
});

test('a server tells those who listen of a command beside it', async () => {
  const database = await openEmpty();
  await database.close();
  const folder = await newFolder();
  const joined = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'joined') };
  const { address } = await startServing(joined);
  const text = (name: string) =>
    `Ingrid Moe said on Tuesday that the talks about ${name} would go on for a week.`;
  const lines = ['fish', 'meat'].map((name) => JSON.stringify({ text: text(name) })).join('\n');
  const file = await put(folder, 'news.jsonl', `${lines}\n{"text": 1\n`);
  interface Told {
    readonly data: {
      readonly ingestProgress: { readonly event: string; readonly ingest: Readonly<Record<string, unknown>> };
    };
  }
  const query =
    'subscription { ingestProgress { event ingest { id origin state through totals { articles failed } } } }';
  const all = listen<Told>(`${address}/graphql`, query);
  const first = all.next();
  expect((await ujar(['ingest', file], joined)).code).toBe(1);
  const told = [(await first).value as Told];
  for await (const each of all) {
    told.push(each);
    if (each.data.ingestProgress.event === 'DONE') break;
  }
  const ids = new Set(told.map(({ data }) => data.ingestProgress.ingest.id));
  expect(ids.size).toBe(1);
  expect(told.at(-1)?.data.ingestProgress.ingest).toMatchObject({
    origin: 'COMMAND',
    state: 'DONE',
    totals: { articles: 2, failed: 1 },
  });
});
