import { randomUUID } from 'node:crypto';
import { CLOCK } from '../fetch/clock.ts';
import type { SharedTurns } from '../fetch/hosts.ts';
import type { Connection } from './connection.ts';
import { PREFIX } from './maker.ts';

/** How long a turn stands without a word of who has it, so that one who was killed keeps nobody for long. */
const HELD_MS = 15_000;
const WORD_EVERY = 5000;
/** Between two looks at whether it is our turn. */
const LOOK_EVERY = 250;

/** Sets how long a key stands, if it is still ours. */
const KEEP = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`;

/**
 * The turns of hosts among all that share a Redis: a key for each host that is being asked or rests after it. The key
 * stands for as long as the rest lasts.
 */
export function shareTurns(connection: Connection): SharedTurns {
  const { redis } = connection;
  return {
    async take(host, signal) {
      const key = `${PREFIX}:turn:${host}`;
      const own = randomUUID();
      for (;;) {
        signal?.throwIfAborted();
        if ((await connection.do(() => redis.set(key, own, 'PX', HELD_MS, 'NX'))) !== null) break;
        const left = await connection.do(() => redis.pttl(key));
        await CLOCK.sleep(Math.min(Math.max(left, 1), LOOK_EVERY), signal);
      }
      const keep = (ms: number) => connection.do(() => redis.eval(KEEP, 1, key, own, ms));
      const word = setInterval(() => void keep(HELD_MS).catch(() => {}), WORD_EVERY);
      return async (rest) => {
        clearInterval(word);
        // Where Redis is away it forgets by itself.
        await keep(Math.max(1, Math.ceil(rest))).catch(() => {});
      };
    },
  };
}
