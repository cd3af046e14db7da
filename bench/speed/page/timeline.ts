import type { Page } from 'playwright-core';
import type { Result } from '../contract.ts';
import type { TimelineBench } from './browser/timeline.tsx';
import type { PagePart } from './stage.ts';

/** Of 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;
const WARM = 5;
const ROUNDS = 60;
/** How much faster than ECharts. */
const FASTER = 3;

type Steps = Readonly<Record<'ours' | 'theirs', readonly number[]>>;

/** Each way in turns with the other, a step of the movement at a time; milliseconds of each. */
function steps(page: Page, what: 'brush' | 'show'): Promise<Steps> {
  return page.evaluate(
    async ([what, warm, rounds]) => {
      const { bench } = window as unknown as { bench: TimelineBench };
      const took = { ours: [] as number[], theirs: [] as number[] };
      for (let round = 0; round < warm + rounds; round++)
        for (const who of ['ours', 'theirs'] as const) {
          await new Promise(requestAnimationFrame);
          const from = Math.round(120 + 100 * Math.sin(round / 9));
          const ms = what === 'brush' ? bench[who].brush(from, from + 150) : bench[who].show(from, 250);
          if (round >= warm) took[who].push(ms);
        }
      return took;
    },
    [what, WARM, ROUNDS] as const,
  );
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function resultsOf(brushing: Steps, moving: Steps): Result[] {
  return [
    {
      ...{ what: 'timeline, brushing: a redraw in frames (at most)', unit: 'ms at p95', reach: 1 },
      ...{ ours: rounded(p95(brushing.ours)), peer: rounded(FRAME) },
      ...{ ratio: p95(brushing.ours) / FRAME, holds: p95(brushing.ours) <= FRAME },
    },
    besideECharts('brushing', brushing),
    besideECharts('moving along', moving),
  ];
}

function besideECharts(what: string, { ours, theirs }: Steps): Result {
  const [own, other] = [p95(ours), p95(theirs)];
  return {
    ...{ what: `timeline, ${what}: times faster than ECharts`, unit: 'ms at p95', reach: FASTER },
    ...{ ours: rounded(own), peer: rounded(other), ratio: other / own, holds: other / own >= FASTER },
  };
}

const rounded = (ms: number) => Math.round(ms * 100) / 100;

export const TIMELINE: PagePart = {
  definitions: `  timeline: 500 bins by 12 lanes in three stances, 1400 by 720 pixels at 2x; a step of the brush, and of the stretch
  shown, until its pixels are there, against a frame of 60 Hz and against Apache ECharts with the same bins, on a canvas too,
  with its own brush over all lanes and its own zoom, in turns.`,
  async run(stage): Promise<readonly Result[]> {
    const page = await stage.open('timeline.tsx');
    try {
      return resultsOf(await steps(page, 'brush'), await steps(page, 'show'));
    } finally {
      await page.close();
    }
  },
};
