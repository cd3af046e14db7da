import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEO4J_VERSION, resolveJars } from '../../server/database/jars.ts';
import type { Step } from '../../server/database/progress.ts';
import { DatabaseError, MissingProgramError } from '../../server/errors.ts';
import { fakeProgram, machineWith, temporaryFolder } from './folders.ts';

const FOLDER = `neo4j-${NEO4J_VERSION}`;
/** Stands in for Maven: counts its calls and puts two jars where it is told to. */
const MAVEN = `
echo called >> "$CALLS"
for argument; do case "$argument" in -DoutputDirectory=*) out="\${argument#*=}";; esac; done
echo "[INFO] Downloading from mirror: place/neo4j.jar"
echo "[INFO] Downloaded from mirror: place/neo4j.jar (1 kB at 1 kB/s)"
echo 1 > "$out/neo4j.jar"; echo 2 > "$out/neo4j-server.jar"`;

async function kitchen(script = MAVEN) {
  const folder = await temporaryFolder();
  await fakeProgram(folder, 'mvn', script);
  const calls = join(folder, 'calls');
  await writeFile(calls, '');
  return {
    cache: join(folder, 'cache'),
    machine: machineWith({ PATH: `${folder}:/usr/bin:/bin`, CALLS: calls }),
    calls: async () => (await readFile(calls, 'utf8')).trim().split('\n').filter(Boolean).length,
  };
}

test('fetches once, telling how far it is', async () => {
  const { cache, machine, calls } = await kitchen();
  const steps: Step[] = [];
  const folder = await resolveJars(cache, (step) => steps.push(step), machine);
  expect(await resolveJars(cache, () => {}, machine)).toBe(folder);
  expect(await calls()).toBe(1);
  expect(steps.map((step) => step.step === 'jars' && step.done)).toEqual([0, 1, 2]);
  expect((await readdir(folder)).sort()).toEqual(['complete.json', 'neo4j-server.jar', 'neo4j.jar']);
});

test('two at once get the same folder and leave nothing else', async () => {
  const { cache, machine } = await kitchen();
  const folders = await Promise.all([1, 2, 3].map(() => resolveJars(cache, () => {}, machine)));
  expect(new Set(folders)).toEqual(new Set([join(cache, FOLDER)]));
  expect(await readdir(cache)).toEqual([FOLDER]);
});

test('a folder that lost a jar is fetched anew', async () => {
  const { cache, machine, calls } = await kitchen();
  const folder = await resolveJars(cache, () => {}, machine);
  await rm(join(folder, 'neo4j.jar'));
  await resolveJars(cache, () => {}, machine);
  expect(await calls()).toBe(2);
  expect(await readdir(folder)).toContain('neo4j.jar');
  expect(await readdir(cache)).toEqual([FOLDER]);
});

test('what an interrupted fetch left does not count, and goes when it is a day old', async () => {
  const { cache, machine } = await kitchen();
  const draft = join(cache, `${FOLDER}.draft-abandoned`);
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'half.jar'), '');
  await utimes(draft, 0, 0);
  const folder = await resolveJars(cache, () => {}, machine);
  expect(await readdir(cache)).toEqual([FOLDER]);
  expect(await readdir(folder)).not.toContain('half.jar');
});

test('a failure of Maven is told with its reason, and leaves nothing', async () => {
  const { cache, machine } = await kitchen(
    'echo "[INFO] Scanning"; echo "[ERROR] Unknown host mirror"; exit 1',
  );
  const error = await resolveJars(cache, () => {}, machine).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DatabaseError);
  expect((error as Error).message).toBe(`Maven could not fetch Neo4j ${NEO4J_VERSION}: Unknown host mirror`);
  expect(await readdir(cache)).toEqual([]);
});

test('aborting ends Maven and leaves nothing', async () => {
  const { cache, machine } = await kitchen('echo "Downloaded from m: a.jar"; exec sleep 600');
  const abort = new AbortController();
  const fetching = resolveJars(
    cache,
    (step) => step.step === 'jars' && step.done === 1 && abort.abort(),
    machine,
    abort.signal,
  );
  await expect(fetching).rejects.toThrow(/abort/iu);
  expect(await readdir(cache)).toEqual([]);
});

test('without Maven the error says so', async () => {
  const folder = await temporaryFolder();
  const resolving = resolveJars(folder, () => {}, machineWith({ PATH: folder }));
  await expect(resolving).rejects.toThrow(MissingProgramError);
});
