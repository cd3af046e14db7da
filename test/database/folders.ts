import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { MACHINE, type Machine } from '../../server/database/machine.ts';

/** A new folder, removed when the test that asked for it is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ujar-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts a shell script under a program's name. */
export async function fakeProgram(folder: string, name: string, script: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** This machine with other environment variables. */
export function machineWith(env: NodeJS.ProcessEnv): Machine {
  return { ...MACHINE, env };
}
