import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import * as indonesianNames from './indonesian-names.ts';
import * as stanceLeaning from './stance-leaning.ts';
import * as towns from './towns.ts';

/** Learns the weights of a model that the project ships: `npm run train -- MODEL`. */

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const MODELS = [indonesianNames, stanceLeaning, towns];
const NAMES = MODELS.map(({ NAME }) => NAME).join(', ');

function run(model: string, options: { readonly data?: string }): void {
  const chosen = MODELS.find(({ NAME }) => NAME === model);
  if (!chosen) throw new Error(`no model "${model}": name one of ${NAMES}`);
  const data = resolve(options.data ?? `${SHARED}${chosen.FOLDER}`);
  if (!existsSync(data)) throw new Error(`no data at ${data}: name the folder of the set with --data PATH`);
  chosen.train(data);
}

const command = new Command('npm run train --')
  .argument('<model>', `one of ${NAMES}`)
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
