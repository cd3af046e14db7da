import { beforeAll, expect, test } from 'vitest';
import { layOut } from '../../server/database/conf.ts';
import { findLeftover } from '../../server/database/leftover.ts';
import { newFolder, put, startUjar, ujar } from '../commands/command.ts';
import { madeArticles } from './made-articles.ts';

/** Points at which something is killed; `npm run crash` says how many. */
const KILLS = Number(process.env.UJAR_CRASHES ?? 2);
/** Of several batches. */
const ARTICLES = 300;
/** Of one ingest, before it is let run to its end. */
const KILLS_A_ROUND = 8;
const SEED = Number(process.env.UJAR_CRASH_SEED ?? Date.now() % 1_000_000);

let file: string;
/** What an uninterrupted ingest leaves, and how long it took. */
let wanted: string;
let lasted: number;

beforeAll(async () => {
  const folder = await newFolder();
  file = await put(folder, 'articles.jsonl', madeArticles(ARTICLES));
  const home = await newHome();
  const began = Date.now();
  expect(await ujar(['ingest', file], home)).toMatchObject({ code: 0 });
  lasted = Date.now() - began;
  wanted = await digestOf(home);
}, 300_000);

async function newHome(): Promise<{ UJAR_HOME: string }> {
  return { UJAR_HOME: await newFolder() };
}

async function digestOf(home: { UJAR_HOME: string }): Promise<string> {
  const { out } = await ujar(['digest'], home);
  expect(out).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)]);
  return out[0] as string;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for one seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Starts the ingest and kills Ujar or its Neo4j at a random point; true if that came before the end. */
async function killOnce(home: { UJAR_HOME: string }, random: () => number): Promise<boolean> {
  const running = startUjar(['ingest', file], home);
  let over = false;
  running.ended.then(() => {
    over = true;
  });
  const point = Math.floor(random() * lasted);
  await Promise.race([running.ended, new Promise((resolve) => setTimeout(resolve, point))]);
  if (over) return false;
  const java = random() < 0.5 ? await findLeftover(layOut(home.UJAR_HOME)) : null;
  const killed = kill(java ?? running.pid);
  const { code } = await running.ended;
  return killed && code !== 0;
}

/** False where the process ended by itself since it was found. */
function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

test(
  `an ingest of ${ARTICLES} articles killed at ${KILLS} random points (seed ${SEED}) ends as an uninterrupted one`,
  async () => {
    const random = numbers(SEED);
    for (let kills = 0, round = 1; kills < KILLS; round++) {
      const home = await newHome();
      for (let i = 0; i < KILLS_A_ROUND && kills < KILLS; i++) if (await killOnce(home, random)) kills += 1;
      const { code, err } = await ujar(['ingest', file], home);
      expect({ code, err: code === 0 ? [] : err, round }).toEqual({ code: 0, err: [], round });
      expect(await digestOf(home), `round ${round}, after ${kills} kills`).toBe(wanted);
      if (round === 1) {
        const again = await ujar(['ingest', file], home);
        expect(again.out.at(-1)).toMatch(
          new RegExp(`^0 articles with 0 statements written, ${ARTICLES} there already`, 'u'),
        );
      }
      console.log(`${kills} of ${KILLS} kills, ${round} rounds, every digest equal`);
    }
  },
  Math.max(KILLS * 120_000, 600_000),
);
