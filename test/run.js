import { spawnSync } from 'node:child_process';

/** Builds the page as users get it, then runs every test but those of `npm run crash`; arguments go to vitest instead. */
const given = process.argv.slice(2);
const steps = [
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['node_modules/vitest/vitest.mjs', 'run', ...(given.length > 0 ? given : ['--project', '!crash'])],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
