import type { Event, Summary, Totals } from '../ingest.ts';
import type { Heard } from '../runs/runs.ts';
import { advance, NO_PROGRESS } from './progress.ts';

/** A word at least so often, in milliseconds, so that a command that was ended is told from one that waits. */
const WORD_EVERY = 10_000;

export interface Heralding {
  readonly id: string;
  /** Has the process that a command joined hear how far its ingest is. */
  readonly send: (heard: Heard) => Promise<unknown>;
  readonly every: (ms: number, work: () => void) => () => void;
}

/**
 * Does `run` and tells of it while it goes on: one word at a time, the newest, whatever becomes of it. The articles
 * go another way, and nothing of them depends on it.
 */
export async function heralded(
  { id, send, every }: Heralding,
  run: (report: (event: Event) => void) => Promise<Summary>,
): Promise<Summary> {
  let progress = NO_PROGRESS;
  let sending: Promise<unknown> | null = null;
  let more = false;
  const say = (state: Heard['state'], totals: Totals = progress.totals) => {
    const { cleaned, through } = progress;
    return send({ id, state, cleaned, totals, through }).catch(() => {});
  };
  const word = () => {
    more = sending !== null;
    if (more) return;
    sending = say('running').finally(() => {
      sending = null;
      if (more) word();
    });
  };
  const stop = every(WORD_EVERY, word);
  const end = async (state: Heard['state'], totals?: Totals) => {
    stop();
    more = false;
    await sending;
    await say(state, totals);
  };
  try {
    const summary = await run((event) => {
      progress = advance(progress, event, 0);
      if (event.kind !== 'note') word();
    });
    const { stopped, ...totals } = summary;
    await end(stopped ? 'stopped' : 'done', totals);
    return summary;
  } catch (error) {
    await end('broken');
    throw error;
  }
}
