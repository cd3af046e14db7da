import { spawnSync } from 'node:child_process';

/** Builds the page as users get it, then runs every test; arguments go to vitest. */
const steps = [
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
