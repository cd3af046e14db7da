import { describe } from '../errors.ts';
import type { Clock } from '../fetch/clock.ts';
import { writtenLine } from '../ingest.ts';
import type { FeedDesk } from './desk.ts';
import { type Feed, isDue, MINUTE } from './feed.ts';
import type { Ran } from './run.ts';

/** The longest sleep; timers hold no month. */
const LONGEST_SLEEP = 24 * 60 * MINUTE;
/** The rest where the graph can't be asked. */
const REST = MINUTE;
/** Lines that one run may say of what failed. */
const MOST_LINES = 20;

/**
 * Runs feeds when they are due until `signal`: sleeps until the next one is, or one is added, changed or done. What
 * fails is a line to `log`, and ends nothing.
 */
export async function keepFeeds(
  desk: FeedDesk,
  clock: Clock,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const resting = new Map<string, number>();
  while (!signal.aborted) {
    const changed = desk.changed();
    const now = clock.now();
    let wake = now + LONGEST_SLEEP;
    try {
      const idle = (await desk.list()).filter((feed) => !feed.paused && !desk.isRunning(feed.address));
      for (const feed of idle) {
        const rest = resting.get(feed.address) ?? 0;
        if (rest <= now && isDue(feed, now))
          start(desk, feed, log, () => resting.set(feed.address, now + REST));
        else wake = Math.min(wake, Math.max(rest, Date.parse(feed.next)));
      }
    } catch (error) {
      log(`The feeds can't be read: ${describe(error)}`);
      wake = now + REST;
    }
    await sleepUntil(wake, clock, changed, signal);
  }
}

function start(desk: FeedDesk, feed: Feed, log: (line: string) => void, rest: () => void): void {
  let lines = 0;
  const say = (line: string) => {
    lines += 1;
    if (lines <= MOST_LINES) log(line);
  };
  desk
    .take(feed, { forced: false }, (event) => {
      if (event.kind === 'note') say(event.line);
      if (event.kind === 'failed') say(event.reason);
    })
    .then(
      (ran) => {
        if (lines > MOST_LINES) log(`${feed.address}: ${lines - MOST_LINES} more failed`);
        const line = lineOf(feed, ran);
        if (line !== null) log(line);
      },
      (error) => {
        rest();
        log(`${feed.address}: ${describe(error)}`);
      },
    );
}

/** Null where there is nothing to say. */
function lineOf({ address }: Feed, ran: Ran): string | null {
  const { articles, refused, failed } = ran;
  const parts = [
    ...(articles > 0 ? [writtenLine(ran)] : []),
    ...(refused > 0 ? [`${refused} retracted and not taken`] : []),
    ...(failed > 0 && articles > 0 ? [`${failed} failed`] : []),
  ];
  return parts.length === 0 ? null : `${address}: ${parts.join(', ')}`;
}

async function sleepUntil(
  wake: number,
  clock: Clock,
  changed: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const woken = new AbortController();
  const ms = Math.max(0, wake - clock.now());
  const asleep = clock.sleep(ms, AbortSignal.any([signal, woken.signal])).catch(() => {});
  await Promise.race([changed, asleep]);
  woken.abort(new Error('woken'));
}
