import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava, javaRelease, runMaven } from '../../server/database/programs.ts';
import { MissingProgramError } from '../../server/errors.ts';
import { fakeProgram, machineWith, temporaryFolder } from './folders.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['The operation could not be completed', null],
])('javaRelease(%j)', (output, release) => {
  expect(javaRelease(output)).toBe(release);
});

test('without Java one line names the ways on', async () => {
  const machine = machineWith({ PATH: await temporaryFolder() });
  const error = await findJava(machine).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MissingProgramError);
  const { message } = error as MissingProgramError;
  expect(message).toMatch(/^Java 17 or later is not on the PATH\./u);
  for (const way of ['apt install openjdk-17', 'NEO4J_URI', 'docker run']) expect(message).toContain(way);
  expect(message).not.toContain('\n');
});

test('an older Java is told from none', async () => {
  const folder = await temporaryFolder();
  await fakeProgram(folder, 'java', `echo 'openjdk version "11.0.22"' >&2`);
  await expect(findJava(machineWith({ PATH: folder }))).rejects.toThrow(/is needed; Java 11 is on the PATH/u);
});

test('JAVA_HOME comes before the PATH', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'bin'));
  await fakeProgram(join(folder, 'bin'), 'java', `echo 'openjdk version "21.0.2"' >&2`);
  const found = await findJava(machineWith({ PATH: '/nowhere', JAVA_HOME: folder }));
  expect(found).toEqual({ path: join(folder, 'bin', 'java'), identity: 'openjdk version "21.0.2"\n' });
  await expect(findJava(machineWith({ JAVA_HOME: '/nowhere' }))).rejects.toThrow(/JAVA_HOME \(\/nowhere\)/u);
});

test('a java that is no Java is told with what it says', async () => {
  const folder = await temporaryFolder();
  await fakeProgram(folder, 'java', 'echo "No Java runtime present"; exit 1');
  await expect(findJava(machineWith({ PATH: folder }))).rejects.toThrow(/it says "No Java runtime present"/u);
});

test('without Maven one line names the ways on', async () => {
  const machine = machineWith({ PATH: await temporaryFolder() });
  const error = await runMaven(machine, ['--version'], () => {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MissingProgramError);
  expect((error as Error).message).toMatch(
    /^Maven \(mvn\) is not on the PATH\. Install it .*NEO4J_URI.*docker run/u,
  );
});
