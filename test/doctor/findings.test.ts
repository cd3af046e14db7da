import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { examine } from '../../server/commands/doctor.ts';
import { holdHome } from '../../server/database/home.ts';
import { NEO4J_VERSION } from '../../server/database/jars.ts';
import { latestVersion, MIGRATIONS } from '../../server/database/migrations.ts';
import { type Condition, checkCondition } from '../../server/doctor/graph.ts';
import { checkHome } from '../../server/doctor/home.ts';
import { checkClock, checkDisk, checkMemory, type Resources } from '../../server/doctor/machine.ts';
import { checkNode, checkPrograms } from '../../server/doctor/programs.ts';
import { fakeProgram, machineWith, temporaryFolder } from '../database/folders.ts';

const GIB = 2 ** 30;
const WELL: Resources = {
  neededDisk: 0,
  memory: 8 * GIB,
  freeMemory: 4 * GIB,
  freeDisk: 50 * GIB,
  now: Date.parse('2026-11-27T00:00:00Z'),
};

const states = (findings: readonly { what: string; state: string }[]) =>
  findings.map(({ what, state }) => `${what} ${state}`);

describe('programs', () => {
  it('Node must be one that is supported', () => {
    expect(checkNode('20.19.0').state).toBe('ok');
    expect(checkNode('24.1.0').state).toBe('ok');
    expect(checkNode('20.18.9')).toMatchObject({ state: 'fail', remedy: 'Install Node 20.19 or later.' });
  });

  it('Java and Maven are told with what to do where they are missing', async () => {
    const folder = await temporaryFolder();
    const cache = join(folder, 'cache');
    const machine = machineWith({ PATH: folder });
    const missing = await checkPrograms(cache, machine);
    expect(states(missing)).toEqual(['Java fail', 'Maven fail']);
    for (const { remedy } of missing) expect(remedy).toMatch(/apt install .* Or set NEO4J_URI/u);
    await fakeProgram(folder, 'java', `echo 'openjdk version "11.0.22"' >&2`);
    await fakeProgram(folder, 'mvn', 'echo broken; exit 1');
    expect(states(await checkPrograms(cache, machine))).toEqual(['Java fail', 'Maven warn']);
    await fakeProgram(folder, 'java', `echo 'openjdk version "21.0.2"' >&2`);
    await fakeProgram(folder, 'mvn', 'echo Apache Maven 3.9.9');
    expect(states(await checkPrograms(cache, machine))).toEqual(['Java ok', 'Maven ok']);
  });

  it('no Maven is needed where Neo4j was fetched already', async () => {
    const folder = await temporaryFolder();
    const jars = join(folder, `neo4j-${NEO4J_VERSION}`);
    await mkdir(jars);
    await writeFile(join(jars, 'a.jar'), '');
    await writeFile(join(jars, 'complete.json'), JSON.stringify({ version: NEO4J_VERSION, jars: 1 }));
    const [, maven] = await checkPrograms(folder, machineWith({ PATH: folder }));
    expect(maven).toMatchObject({ state: 'ok', found: expect.stringContaining('not needed') });
  });
});

describe('the machine', () => {
  it.each([
    [{}, 'ok'],
    [{ memory: 1.5 * GIB }, 'warn'],
    [{ freeMemory: 0.3 * GIB }, 'warn'],
    [{ memory: 0.7 * GIB, freeMemory: 0.2 * GIB }, 'fail'],
  ] as const)('memory %j is %s', (change, state) => {
    expect(checkMemory({ ...WELL, ...change }, true).state).toBe(state);
  });

  it('needs less where Neo4j is elsewhere', () => {
    expect(checkMemory({ ...WELL, memory: 1.5 * GIB }, false).state).toBe('ok');
  });

  it.each([
    [50, 'ok'],
    [1, 'warn'],
    [0.1, 'fail'],
  ] as const)('%s GiB of disk is %s', (free, state) => {
    expect(checkDisk({ ...WELL, freeDisk: free * GIB }, '/srv').state).toBe(state);
  });

  it('a disk on which Neo4j can not start is told, though it is enough for one that runs', () => {
    const resources = { ...WELL, freeDisk: 0.5 * GIB };
    expect(checkDisk({ ...resources, neededDisk: 0.5 * GIB }, '/srv').state).toBe('warn');
    expect(checkDisk({ ...resources, neededDisk: 0.5 * GIB + 1 }, '/srv').state).toBe('fail');
  });

  it('a clock that is behind what was written is told', () => {
    expect(checkClock(WELL, null).state).toBe('ok');
    expect(checkClock(WELL, '2026-11-27T00:01:00Z').state).toBe('ok');
    expect(checkClock(WELL, '2026-11-27T01:00:00Z')).toMatchObject({ state: 'fail' });
    expect(checkClock({ ...WELL, now: 0 }, null)).toMatchObject({ state: 'fail' });
  });
});

describe('the home', () => {
  it('must be readable by its owner alone, and of a version that is known', async () => {
    const home = join(await temporaryFolder(), 'home');
    expect(states(await checkHome(home))).toEqual(['home ok']);
    await mkdir(home, { mode: 0o700 });
    expect(states(await checkHome(home))).toEqual(['home ok', 'schema ok', 'holder ok']);
    await writeFile(join(home, 'password'), 'secret', { mode: 0o644 });
    await writeFile(join(home, 'schema-version'), '999');
    await chmod(home, 0o755);
    const findings = await checkHome(home);
    expect(states(findings)).toEqual(['home fail', 'schema fail', 'holder ok']);
    expect(findings[0]?.remedy).toBe(`chmod 700 ${home}; chmod 600 ${join(home, 'password')}`);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});

test('a home that can not be made is told with what is in the way, and the rest is looked at', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const findings = await examine({ UJAR_HOME: join(file, 'deep', 'home'), PORT: '0' }, machineWith({}));
  expect(findings.find(({ what }) => what === 'home')).toMatchObject({
    ...{ state: 'fail', found: expect.stringContaining(`${file} is no folder`) },
  });
  expect(states(findings)).toEqual(expect.arrayContaining(['disk ok', 'port ok']));
});

test.each(['127.0.0.1', '0.0.0.0', 'localhost'])(
  'the port of its own server is well, on %s',
  async (HOST) => {
    const UJAR_HOME = join(await temporaryFolder(), 'home');
    const home = await holdHome({ home: UJAR_HOME });
    onTestFinished(() => home.release());
    await home.announce('http://127.0.0.1:9');
    const settings = { UJAR_HOME, HOST, PORT: '9', NEO4J_URI: 'bolt://127.0.0.1:9' };
    const port = (await examine(settings, machineWith({}))).find(({ what }) => what === 'port');
    expect(port).toMatchObject({ state: 'ok', found: `${HOST}:9 is served by process ${process.pid}` });
  },
);

describe('the graph', () => {
  const condition: Condition = {
    schema: latestVersion(MIGRATIONS),
    restoring: null,
    versions: 5,
    stale: 0,
    last: null,
  };
  it.each([
    [{}, ['graph ok', 'texts ok']],
    [{ schema: 1 }, ['graph warn', 'texts ok']],
    [{ schema: 999 }, ['graph fail', 'texts ok']],
    [{ stale: 2 }, ['graph ok', 'texts warn']],
    [{ restoring: { file: 'a.gz', at: '2026-11-27' } }, ['graph fail']],
  ] as const)('%j is %j', (change, told) => {
    expect(states(checkCondition({ ...condition, ...change }))).toEqual(told);
  });
});

test('a setting that can not be read, and what does not answer, are told without a password', async () => {
  const UJAR_HOME = join(await temporaryFolder(), 'home');
  const machine = machineWith({ PATH: '/nowhere' });
  expect(states(await examine({ UJAR_HOME, PORT: 'x' }, machine))).toEqual(['Node ok', 'settings fail']);
  const env = {
    UJAR_HOME,
    PORT: '0',
    NEO4J_URI: 'bolt://127.0.0.1:9',
    NEO4J_PASSWORD: 'secret',
    REDIS_URL: 'redis://:hidden@127.0.0.1:9',
  };
  const findings = await examine(env, machine);
  const failed = findings.filter(({ state }) => state === 'fail').map(({ what }) => what);
  expect(failed).toEqual(expect.arrayContaining(['graph', 'Redis']));
  expect(failed).not.toContain('Java');
  expect(JSON.stringify(findings)).not.toMatch(/secret|hidden/u);
});
