import { spawn } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { openEmpty, testConfig } from '../graph/database.ts';
import { filesBelow, readText } from '../rules/tree.ts';
import { newFolder, SAMPLE, withoutSettings } from './command.ts';

const UJAR = fileURLToPath(new URL('../../bin/ujar.js', import.meta.url));
const PAGES = ['README.md', ...filesBelow('docs', /\.md$/)];

let serving: Serving;
let folder: string;
let home: string;

beforeAll(async () => {
  [folder, home] = [await newFolder(), await newFolder()];
  await symlink(SAMPLE, join(folder, 'sample'));
  await (await openEmpty()).close();
  const settings = { UJAR_HOME: home, UJAR_WORKERS: '1', UJAR_LOG: 'silent', PORT: '0' };
  serving = await serve(testConfig(settings), { sample: true });
}, 120_000);
afterAll(() => serving?.close());

/** The blocks of a page by what stands behind their fence: "sh" runs as it is, "sh elsewhere" needs what is not here. */
function blocksOf(path: string, kind: string): string[] {
  return [...readText(path).matchAll(/^```([^\n]*)\n(.*?)^```/gmsu)]
    .filter(([, info]) => info === kind)
    .map(([, , code = '']) => code);
}

/** Runs lines of a shell as a reader would, in a folder with the sample, beside the server. */
async function runInShell(code: string): Promise<{ code: number | null; said: string }> {
  const npx = `npx() { [ "$1" = ujar ] || return 127; shift; '${process.execPath}' '${UJAR}' "$@"; }`;
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', `${npx}\n${code}`], {
    cwd: folder,
    env: { ...withoutSettings(), UJAR_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  return new Promise((resolve) => shell.once('close', (status) => resolve({ code: status, said })));
}

describe('what the guide shows', () => {
  const shown = PAGES.filter((path) => path !== 'README.md').flatMap((path) =>
    blocksOf(path, 'sh').map((code) => ({ path, code })),
  );
  it.each(shown)('runs as $path has it: $code', { timeout: 120_000 }, async ({ code }) => {
    const { said, ...ended } = await runInShell(code);
    expect(ended, said).toEqual({ code: 0 });
    const lines = said.trim().split('\n');
    if (code.includes('digest --full')) expect(new Set(lines.slice(-2)).size, said).toBe(1);
  });

  const asked = PAGES.flatMap((path) => blocksOf(path, 'graphql').map((query) => ({ path, query })));
  it.each(asked)('is answered as $path asks it: $query', async ({ query }) => {
    const response = await fetch(`${serving.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data).filter((value) => value === null)).toEqual([]);
  });
});
