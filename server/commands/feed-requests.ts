import { z } from 'zod';
import type { Adding, FeedDesk } from '../feeds/desk.ts';
import { Sessions } from '../feeds/sessions.ts';
import { CLOCK } from '../fetch/clock.ts';

const ADDRESSES = z.array(z.string());
const ADDING: z.ZodType<Adding> = z.strictObject({
  address: z.string(),
  outlet: z.string().nullable(),
  every: z.int().positive().nullable(),
  check: z.boolean(),
});

/** What a command asks of who runs feeds, in JSON. */
export const FEED_REQUEST = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list') }),
  z.strictObject({ do: z.literal('add'), feed: ADDING }),
  z.strictObject({ do: z.literal('remove'), addresses: ADDRESSES }),
  z.strictObject({ do: z.literal('pause'), addresses: ADDRESSES, paused: z.boolean() }),
  z.strictObject({ do: z.literal('run'), addresses: ADDRESSES, due: z.boolean() }),
  z.strictObject({ do: z.literal('follow'), session: z.int(), from: z.int() }),
  z.strictObject({ do: z.literal('stop'), session: z.int() }),
]);
export type FeedRequest = z.infer<typeof FEED_REQUEST>;

/** Answers what commands ask. */
export function answerFeeds(desk: FeedDesk): (asked: FeedRequest) => Promise<object> {
  const sessions = new Sessions(desk);
  return async (asked) => {
    switch (asked.do) {
      case 'list':
        return { feeds: await desk.list() };
      case 'add':
        return desk.add(asked.feed);
      case 'remove':
        return desk.remove(asked.addresses);
      case 'pause':
        return desk.pause(asked.addresses, asked.paused);
      case 'run':
        return sessions.begin(asked, CLOCK.now());
      case 'follow':
        return sessions.follow(asked.session, asked.from);
      case 'stop':
        sessions.stop(asked.session);
        return {};
    }
  };
}
