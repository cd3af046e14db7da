import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page where it has not been built yet; `npm test` builds it anew before. */
export async function buildPage(): Promise<void> {
  if (existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)))) return;
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn' });
}
