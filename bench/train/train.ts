import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { FOLDER, NAME, train } from './indonesian-names.ts';

/** Learns the weights of a model that the project ships: `npm run train -- MODEL`. */

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

function run(model: string, options: { readonly data?: string }): void {
  const data = resolve(options.data ?? `${SHARED}${FOLDER}`);
  if (model !== NAME) throw new Error(`no model "${model}": name one of ${NAME}`);
  if (!existsSync(data)) throw new Error(`no data at ${data}: name the folder of the set with --data PATH`);
  train(data);
}

const command = new Command('npm run train --')
  .argument('<model>', `one of ${NAME}`)
  .description(
    'Learns the weights of a model and prints how it does on sentences that it did not learn from.',
  )
  .option('--data <path>', 'folder of the set (default: its folder below ../shared)');

try {
  command.parse();
  run(command.args[0] ?? '', command.opts<{ data?: string }>());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
