import fastify from 'fastify';
import mercurius from 'mercurius';
import { memorySchema } from './memory.ts';

/** Mercurius with graphql-jit and nothing else. Tells its parent the address. */

const app = fastify();
await app.register(mercurius, { schema: memorySchema(), jit: 1 });
process.send?.(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('disconnect', () => process.exit());
