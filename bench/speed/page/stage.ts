import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../../test/page/browser.ts';
import type { Result } from '../contract.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('browser/', import.meta.url));

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** device pixels to one of CSS */
  readonly ratio: number;
}

export interface PageStage {
  /**
   * Builds a script of browser/ ("timeline.tsx") as the page itself is built and opens it, alone on a page with an empty
   * `#stage`, in light colours; what it throws is printed. Close the page when done.
   */
  open(script: string, screen?: Screen): Promise<Page>;
  close(): Promise<void>;
}

/** A part of the benchmark `page`. */
export interface PagePart {
  readonly definitions: string;
  run(stage: PageStage): Promise<readonly Result[]>;
}

const SCREEN: Screen = { width: 1440, height: 900, ratio: 2 };

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export async function openStage(): Promise<PageStage> {
  const folder = await mkdtemp(join(tmpdir(), 'ujar-bench-page-'));
  const browser = await launchBrowser();
  const server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  return {
    async open(script, { width, height, ratio } = SCREEN) {
      const name = parse(script).name;
      await buildScript(script, name, join(folder, name));
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
      page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
      await page.goto(`http://127.0.0.1:${port}/${name}/`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function buildScript(script: string, name: string, outDir: string): Promise<void> {
  await build({
    ...{ configFile: false, root: ROOT, base: `/${name}/`, logLevel: 'warn', plugins: [react()] },
    publicDir: false,
    build: {
      ...{ outDir, emptyOutDir: true, target: 'es2023', cssCodeSplit: false },
      ...{ assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
      rollupOptions: {
        input: join(SCRIPTS, script),
        output: { entryFileNames: 'script.js', assetFileNames: 'style[extname]' },
      },
    },
  });
}

/** `/NAME/` is a page that loads what was built for it; everything else below is a file of that build. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = join(folder, url);
    const type = TYPES[extname(path)];
    if (type === undefined) return void response.setHeader('content-type', 'text/html').end(PAGE);
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.setHeader('content-type', type).end(await readFile(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const PAGE = `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="style.css"><body><div id="stage"></div><script type="module" src="script.js"></script>`;
