import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { API } from './api.ts';
import { CLEAN } from './clean.ts';
import { BenchError, type Benchmark, type Result } from './contract.ts';
import { ENTITIES } from './entities.ts';
import { EVENTS } from './events.ts';
import { EXPORT } from './export.ts';
import { EXTRACT } from './extract.ts';
import { GROWTH } from './growth.ts';
import { INGEST } from './ingest.ts';
import { PAGE } from './page.ts';
import { PEOPLE } from './people.ts';
import { UTTERANCES } from './utterances.ts';

/** Measures speed side by side: `npm run bench -- NAME`. */

const BENCHMARKS: readonly Benchmark[] = [
  EXTRACT,
  PEOPLE,
  CLEAN,
  INGEST,
  GROWTH,
  ENTITIES,
  EVENTS,
  UTTERANCES,
  API,
  EXPORT,
  PAGE,
];
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

async function run(name: string | undefined, { data }: { data: string }): Promise<void> {
  const benchmark = BENCHMARKS.find((each) => each.name === name);
  const names = BENCHMARKS.map((each) => each.name).join(', ');
  if (!benchmark) throw new BenchError(`${name ? `no benchmark "${name}"` : 'no benchmark named'}: ${names}`);
  const results = await benchmark.run(data);
  for (const result of results) console.log(lineOf(result));
  const holds = results.every((result) => result.holds);
  console.log(JSON.stringify({ name: benchmark.name, results, holds }));
}

function lineOf({ what, ours, peer, unit, ratio, reach, holds }: Result): string {
  const figures = `ours ${ours.toLocaleString('en')}, peer ${peer.toLocaleString('en')} ${unit}`;
  return `${what}: ${ratio.toFixed(2)} (reach ${reach.toFixed(2)}, ${holds ? 'holds' : 'MISSED'}); ${figures}`;
}

const command = new Command('npm run bench --')
  .argument('[name]', 'which')
  .description('Measures speed side by side, in turns. The last line of output is JSON.')
  .option('--data <path>', 'the folder of texts', SHARED)
  .addHelpText('after', `\n${BENCHMARKS.map((each) => each.definitions).join('\n\n')}`)
  .action(run);

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
