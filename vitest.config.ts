import { defineConfig } from 'vitest/config';

/** One copy of graphql, whichever way a package asks for it. */
const alias = { graphql: 'graphql/index.js' };

/** The one test of the page that needs a Neo4j. */
const pageOnGraph = 'test/page/sample.test.ts';

/** The one test of queues that does. */
const machines = 'test/queue/machines.test.ts';

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: [
            'test/{clean,document,extract,fetch,ingest,language,identity,derive,http,jobs,people,runs,sources,store,score}/**/*.test.ts',
            'test/queue/**/*.test.ts',
          ],
          exclude: [machines],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'rules', include: ['test/rules/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          exclude: [pageOnGraph],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'crash', include: ['test/crash/**/*.test.ts'], hookTimeout: 300_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'graph',
          include: ['test/{graph,schema,database,commands,feeds}/**/*.test.ts', pageOnGraph, machines],
          globalSetup: ['test/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
