import type { Page } from 'playwright-core';
import { median, type Result } from '../contract.ts';
import type { GraphBench, Took } from './browser/graph.ts';
import type { PagePart } from './stage.ts';

/** Of 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;
const ROUNDS = 7;
/** The longest that layout may keep the page from answering. */
const BLOCK = 50;
/** Frames that a step of moving the picture may take at p95. */
const FRAMES = 1.5;
/** Nodes, arrows, and how many times faster than fcose all stands. */
const VIEWS = [
  [80, 200, 1],
  [500, 1000, 2],
] as const;

interface Bench {
  readonly bench: GraphBench;
}

type Run = {
  readonly ours: readonly Took[];
  readonly theirs: readonly number[];
  readonly expanded: readonly Took[];
};

/** In turns, each from nothing; the first of each is not counted. */
async function firstViews(page: Page, nodes: number, arrows: number): Promise<Run> {
  const runs = await page.evaluate(
    async ([nodes, arrows, rounds]) => {
      const { bench } = window as unknown as Bench;
      const took = [];
      for (let round = 0; round <= rounds; round++) {
        const theirs = (await bench.theirs(nodes, arrows)).ms;
        took.push({ theirs, ours: await bench.ours(nodes, arrows), expanded: await bench.expand() });
      }
      return took.slice(1);
    },
    [nodes, arrows, ROUNDS] as const,
  );
  return {
    ours: runs.map((run) => run.ours),
    theirs: runs.map((run) => run.theirs),
    expanded: runs.map((run) => run.expanded),
  };
}

function viewResults(nodes: number, faster: number, { ours, theirs, expanded }: Run): Result[] {
  const [own, other] = [median(ours.map(({ ms }) => ms)), median(theirs)];
  return [
    {
      ...{ what: `graph, first view of ${nodes} nodes: times faster than fcose`, unit: 'ms' },
      ...{
        ours: rounded(own),
        peer: rounded(other),
        ratio: other / own,
        reach: faster,
        holds: other / own >= faster,
      },
    },
    blockResult(`first view of ${nodes} nodes`, ours),
    blockResult(`20 more beside ${nodes} nodes`, expanded),
  ];
}

/** The longest of all rounds; what drawing took in one go is told with it. */
function blockResult(what: string, took: readonly Took[]): Result {
  const block = Math.max(...took.map((one) => one.block));
  const drawing = rounded(median(took.map((one) => one.drawing)));
  return {
    ...{ what: `graph, ${what}: longest block by layout (at most; drawing ${drawing} ms)`, unit: 'ms' },
    ...{ ours: rounded(block), peer: BLOCK, ratio: block / BLOCK, reach: 1, holds: block <= BLOCK },
  };
}

/** Moves the picture by the mouse, as a user does, step by step. */
async function pan(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => (window as unknown as Bench).bench.ours(300, 600));
  const box = await page.locator('#stage > div').boundingBox();
  const at = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const { bench } = window as unknown as Bench;
    bench.stop = bench.frames();
  });
  for (let step = 1; step <= 150; step++)
    await page.mouse.move(at.x + 120 * Math.sin(step / 20) + step, at.y + 2 * step);
  const times = await page.evaluate(() => (window as unknown as Bench).bench.stop?.() ?? []);
  await page.mouse.up();
  return times;
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;

export const GRAPH: PagePart = {
  definitions: `  graph: made elements, 1000 by 720 pixels; from the elements in hand until all stands still and is painted, in turns
  with stock Cytoscape that lays the same out with fcose as it comes; how long layout and expansion keep the page from
  answering at the longest, drawing told apart; frames while 300 nodes with 600 arrows are moved by the mouse.`,
  async run(stage): Promise<readonly Result[]> {
    const page = await stage.open('graph.ts', { width: 1440, height: 900, ratio: 1 });
    try {
      const results: Result[] = [];
      for (const [nodes, arrows, faster] of VIEWS)
        results.push(...viewResults(nodes, faster, await firstViews(page, nodes, arrows)));
      const moving = p95(await pan(page)) / FRAME;
      return [
        ...results,
        {
          ...{ what: 'graph, moving 300 nodes with 600 arrows: frames a step (at most)', unit: 'ms at p95' },
          ...{
            ours: rounded(moving * FRAME),
            peer: rounded(FRAME),
            ratio: moving,
            reach: FRAMES,
            holds: moving <= FRAMES,
          },
        },
      ];
    } finally {
      await page.close();
    }
  },
};
