import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that share their worker's code come one after the other; many short ones last, so that no worker waits for another. */
const PROJECTS = ['crash', 'graph', 'page', 'rules', 'pure'];

/** Those that take a quarter of a minute and more, the longest first: begun late, one of them would be waited for alone. */
const LONGEST = [
  'test/page/sample.test.ts',
  'test/commands/life.test.ts',
  'test/commands/ingest.test.ts',
  'test/database/neo4j.test.ts',
  'test/commands/guide.test.ts',
  'test/schema/roots.test.ts',
  'test/schema/as-of.test.ts',
  'test/commands/feeds.test.ts',
  'test/schema/hostile.test.ts',
  'test/graph/rebuilding.test.ts',
  'test/page/hostile.test.ts',
  'test/commands/backup.test.ts',
  'test/commands/retract.test.ts',
  'test/graph/correcting.test.ts',
  'test/database/schema.test.ts',
  'test/graph/utterances.test.ts',
  'test/graph/sequences.test.ts',
  'test/commands/reextract.test.ts',
  'test/schema/pinned.test.ts',
  'test/rules/patterns.test.ts',
];

/** The order of the files: the same on a machine that never ran them, which knows nothing of how long each takes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ project, moduleId }: TestSpecification) => {
      const long = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return [PROJECTS.indexOf(project.name), long < 0 ? LONGEST.length : long] as const;
    };
    return files
      .map((file) => ({ file, place: placeOf(file) }))
      .sort(
        (a, b) =>
          a.place[0] - b.place[0] || a.place[1] - b.place[1] || (a.file.moduleId < b.file.moduleId ? -1 : 1),
      )
      .map(({ file }) => file);
  }
}
