import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/sequencer.ts';

/** One copy of graphql, whichever way a package asks for it. */
const alias = { graphql: 'graphql/index.js' };

/** The one test of the page that needs a Neo4j. */
const pageOnGraph = 'test/page/sample.test.ts';

/** The one test of queues that does. */
const machines = 'test/queue/machines.test.ts';

/** Ends what a file's commands left running. */
const endings = 'test/commands/endings.ts';

/** Files that run side by side; each worker has a Neo4j of its own. Equal in all projects: vitest then mixes their files. */
const maxWorkers = 2;

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', './test/reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          maxWorkers,
          // Here, in rules and in graph: they leave nothing behind, and to load the code anew for each file takes seconds.
          isolate: false,
          include: [
            'test/{backup,clean,doctor,document,export,extract,fetch,ingest,interpret,language,identity,derive,http,jobs,people,runs,sources,store,score,table}/**/*.test.ts',
            'test/queue/**/*.test.ts',
          ],
          exclude: [machines],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'rules',
          maxWorkers,
          isolate: false,
          include: ['test/rules/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'page',
          maxWorkers,
          include: ['test/page/**/*.test.ts'],
          exclude: [pageOnGraph],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'crash',
          maxWorkers,
          include: ['test/crash/**/*.test.ts'],
          setupFiles: [endings],
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'graph',
          isolate: false,
          include: [
            'test/{graph,schema,database,commands,feeds,notebook}/**/*.test.ts',
            pageOnGraph,
            machines,
          ],
          globalSetup: ['test/neo4j.ts'],
          setupFiles: [endings],
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
