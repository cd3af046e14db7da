import { expect, onTestFinished, test } from 'vitest';
import { BusyError, RateError, UnknownIdError } from '../../server/errors.ts';
import type { Submit } from '../../server/ingest.ts';
import { type Caller, Runs, type RunsOptions } from '../../server/runs/runs.ts';
import type { RunEvent } from '../../server/runs/state.ts';
import { openClient } from '../fetch/web.ts';

const LOCAL: Caller = { key: 'local', name: 'local' };
const TEXT = 'Ingrid Moe said on Tuesday that the talks about fish in the city would go on.';
const HOUR = 60 * 60_000;

function openRuns(options: Partial<RunsOptions> = {}) {
  const time = { now: Date.parse('2026-06-01T00:00:00Z') };
  const sweeps: (() => void)[] = [];
  const logged: string[] = [];
  const submit: Submit = async (intakes) => ({
    ...{
      sequence: 1,
      articles: 1,
      versions: intakes.length,
      statements: 0,
      reports: 0,
      known: 0,
      refused: 0,
    },
    unread: [],
    detached: [],
    outcomes: intakes.map(({ article }) => ({ article: article.file, fate: 'written' as const })),
  });
  const runs = new Runs({
    submit,
    client: openClient(),
    outside: openClient(),
    limits: { bytes: 2 ** 20, rate: 10_000 },
    log: (_, error) => logged.push(String(error)),
    now: () => time.now,
    every: (_, work) => {
      sweeps.push(work);
      return () => {};
    },
    ...options,
  });
  onTestFinished(() => runs.close());
  const start = (text = TEXT) => runs.start(LOCAL, { text, told: {}, links: 1 });
  return { runs, start, time, logged, sweep: () => sweeps.forEach((each) => void each()) };
}

/** A gate that a writer waits at. */
function openGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const submit: Submit = async (intakes) => {
    await opened;
    return {
      ...{
        sequence: 1,
        articles: 1,
        versions: intakes.length,
        statements: 2,
        reports: 0,
        known: 0,
        refused: 0,
      },
      outcomes: [],
      unread: [],
      detached: [],
    };
  };
  return { open: () => open(), submit };
}

test('only so many wait or run at once; the next is told to come again, and nothing of it is kept', async () => {
  const gate = openGate();
  const { runs, start } = openRuns({ submit: gate.submit });
  const all = Array.from({ length: 16 }, () => start());
  expect(() => start()).toThrow(BusyError);
  expect(all.map(({ id }) => runs.get(id).state).filter((state) => state === 'waiting')).toHaveLength(12);
  gate.open();
  for (const { ended } of all) expect(await ended).toMatchObject({ state: 'done', totals: { articles: 1 } });
  expect(await start().ended).toMatchObject({ state: 'done' });
});

test('only so much content is held at once, and room is made by what ends', async () => {
  const gate = openGate();
  const { start } = openRuns({ submit: gate.submit, limits: { bytes: 100, rate: 100 } });
  const all = Array.from({ length: 5 }, () => start());
  expect(() => start()).toThrow(BusyError);
  gate.open();
  await Promise.all(all.map(({ ended }) => ended));
  expect(await start().ended).toMatchObject({ state: 'done' });
});

test('what was refused for its rate is not begun', () => {
  const { start } = openRuns({ limits: { bytes: 2 ** 20, rate: 1 } });
  start();
  expect(() => start()).toThrow(RateError);
});

test('what ended is forgotten after an hour, and before where many follow', async () => {
  const { runs, start, time } = openRuns();
  const first = start();
  await first.ended;
  time.now += HOUR;
  expect(runs.get(first.id).state).toBe('done');
  time.now += 1;
  expect(() => runs.get(first.id)).toThrow(UnknownIdError);
  const second = start();
  await second.ended;
  for (let i = 0; i < 64; i += 1) {
    time.now += 1;
    await start().ended;
  }
  expect(() => runs.get(second.id)).toThrow(UnknownIdError);
});

test('a failure here breaks the ingest, is logged and never shown', async () => {
  const submit: Submit = async () => {
    throw new Error('bolt://user:secret@inside');
  };
  const { start, logged } = openRuns({ submit });
  const run = await start().ended;
  expect(run).toMatchObject({ state: 'broken', failures: [{ code: 'INTERNAL', place: null }] });
  expect(JSON.stringify(run)).not.toContain('secret');
  expect(logged).toEqual(['Error: bolt://user:secret@inside']);
});

test('closing writes what was read, stops the rest, and ends who listens', async () => {
  const gate = openGate();
  const { runs, start } = openRuns({ submit: gate.submit });
  const started = Array.from({ length: 5 }, () => start());
  const told: RunEvent[] = [];
  const listening = (async () => {
    for await (const event of runs.follow(null)) told.push(event);
  })();
  while (told.filter(({ kind }) => kind === 'cleaned').length < 4) await new Promise(setImmediate);
  const closing = runs.close();
  gate.open();
  await closing;
  await listening;
  const states = await Promise.all(started.map(({ ended }) => ended));
  expect(states.map(({ state, totals }) => [state, totals.articles])).toEqual([
    ...Array(4).fill(['stopped', 1]),
    ['stopped', 0],
  ]);
  expect(told.filter(({ kind }) => kind === 'done')).toHaveLength(5);
});

const ID = '0b9d1d6e-8f0c-4a59-9b36-3f3a52f6e0aa';
const totals = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };
const word = (more: object = {}) => ({
  id: ID,
  state: 'running',
  cleaned: 1,
  through: null,
  totals,
  ...more,
});

test('a command that falls silent was ended; one that is heard of goes on', () => {
  const { runs, time, sweep } = openRuns();
  runs.hear(word());
  for (let i = 0; i < 4; i += 1) {
    time.now += 50_000;
    sweep();
    expect(runs.get(ID).state).toBe('running');
    runs.hear(word({ cleaned: i }));
  }
  time.now += 60_001;
  sweep();
  expect(runs.get(ID).state).toBe('stopped');
  runs.hear(word({ state: 'done' }));
  expect(runs.get(ID).state).toBe('stopped');
});

test('a word of a command changes no ingest of a request, and what none of ours sends is refused', async () => {
  const gate = openGate();
  const { runs, start } = openRuns({ submit: gate.submit });
  const { id, ended } = start();
  runs.hear(word({ id, state: 'done', through: 1 }));
  expect(runs.get(id)).toMatchObject({ from: 'request' });
  expect(runs.get(id).state).not.toBe('done');
  gate.open();
  await ended;
  for (const wrong of [null, {}, word({ id: '../x' }), word({ state: 'waiting' }), word({ through: 2 })])
    expect(() => runs.hear(wrong)).toThrow();
});

test('no more than so many commands are kept', () => {
  const { runs } = openRuns();
  const idOf = (i: number) => `0b9d1d6e-8f0c-4a59-9b36-${String(i).padStart(12, '0')}`;
  for (let i = 0; i < 100; i += 1) runs.hear(word({ id: idOf(i) }));
  expect(runs.get(idOf(63)).from).toBe('command');
  expect(() => runs.get(idOf(64))).toThrow(UnknownIdError);
});
