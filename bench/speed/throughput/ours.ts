import { openServer } from '../../../server/http/server.ts';
import { memorySchema } from './memory.ts';

/** Ours, whole: every route, guard and limit, with a schema that is answered from memory. Tells its parent the address. */

const never = (): never => {
  throw new Error('not asked here');
};

const server = await openServer({
  host: '127.0.0.1',
  port: 0,
  allowed: { hosts: [], origins: [] },
  graph: { read: never },
  page: '/nonexistent',
  joined: {
    ...{ articles: never, retract: never, reextract: never, reclean: never, rebuild: never, feeds: never },
    ...{ progress: never, condition: never, digest: never, backup: never, keys: never },
  },
  token: 'none',
  log: (_, error) => console.error(error),
  desk: {
    ...{ runs: {} as never, retract: never, judge: never, correct: never, undo: never },
    keys: { list: async () => [], create: never, revoke: never },
    keepsakes: { note: never, removeNote: never, saveView: never, removeView: never },
    feeds: { add: never, find: never, remove: never, pause: never },
  },
  demandsKey: false,
  largest: 2 ** 20,
  rate: 1e9,
  answers: { schema: memorySchema(), budget: 1e12 },
});
process.send?.(`${server.address}/graphql`);
process.once('disconnect', () => process.exit());
