import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const systemNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'];

/**
 * A headless browser: CHROME_PATH if set; else the Chromium that npm brought (Linux on x64 or arm64), with the system
 * libraries it needs (libnss3, libnspr4, libexpat1) taken from the same package where the machine has none; else a
 * Chrome of the system. Throws one error that tells all that was tried.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const [name, find] of ways()) {
    try {
      const way = await find();
      if (way === null) continue;
      return await chromium.launch({
        executablePath: way.path,
        args,
        env: { ...process.env, ...way.env } as Record<string, string>,
      });
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  throw new Error(
    `No browser could be started. Set CHROME_PATH, or install Chrome or Chromium.\n${tried.join('\n')}`,
  );
}

type Way = { path: string; env?: NodeJS.ProcessEnv } | null;

function ways(): [string, () => Promise<Way>][] {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [[`CHROME_PATH=${CHROME_PATH}`, async () => ({ path: CHROME_PATH })]];
  return [
    ['Chromium from npm', async () => npmChromium()],
    ['Chromium from npm with its own libraries', withOwnLibraries],
    ['a Chrome of the system', systemChrome],
  ];
}

async function npmChromium(): Promise<{ path: string } | null> {
  if (process.platform !== 'linux') return null;
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  return { path: await packed.executablePath() };
}

async function withOwnLibraries(): Promise<Way> {
  const way = await npmChromium();
  if (way === null) return null;
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const packed = join(packageFolder, 'bin/al2023.tar.br');
  if (!existsSync(packed)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ujar-chromium-'));
  writeFileSync(join(folder, 'libraries.tar'), brotliDecompressSync(readFileSync(packed)));
  await run('tar', ['-xf', join(folder, 'libraries.tar'), '-C', folder]);
  return { ...way, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') + delimiter + join(folder, 'lib') } };
}

async function systemChrome(): Promise<Way> {
  if (existsSync(macChrome)) return { path: macChrome };
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of systemNames) if (existsSync(join(folder, name))) return { path: join(folder, name) };
  return null;
}
