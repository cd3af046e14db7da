import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { CONFIDENCE } from './confidence.ts';
import { type Finding, type LabelledSet, type Measured, ScoreError } from './contract.ts';
import { GEOWEBNEWS } from './geowebnews.ts';
import { IDNER } from './idner.ts';
import { NEWSMTSC } from './newsmtsc.ts';
import { PAGES } from './pages.ts';
import { PFSA_ID } from './pfsa-id.ts';
import { PLV } from './plv.ts';
import { POLNEAR } from './polnear.ts';
import { RE3D } from './re3d.ts';
import { RELOCAR } from './relocar.ts';
import { sampleOf } from './sampling.ts';
import { SEED } from './seed.ts';
import { STANCE } from './stance.ts';
import { CURRENT_EVENTS } from './wikipedia-current-events.ts';

/** Measures extraction on a labelled set: `npm run score -- SET`. */

const SETS: readonly LabelledSet[] = [
  ...[PFSA_ID, POLNEAR, CONFIDENCE, SEED, STANCE, NEWSMTSC],
  ...[RELOCAR, GEOWEBNEWS, CURRENT_EVENTS, RE3D, IDNER, PLV, PAGES],
];
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

interface Options {
  readonly data?: string;
  readonly part?: string;
  readonly errors: number;
  readonly seed: number;
}

function commandOf(): Command {
  return new Command('npm run score --')
    .argument('[set]', `one of ${namesOf()}`)
    .description('Measures the quality of extraction on a labelled set. The last line of output is JSON.')
    .option('--data <path>', 'folder of the set (default: its folder below ../shared)')
    .option('--part <name>', 'part of the set, where it has several')
    .option('--errors <count>', 'print that many disagreements of each kind', wholeNumber, 0)
    .option('--seed <number>', 'which disagreements are drawn', wholeNumber, 1)
    .addHelpText('after', `\n${SETS.map((set) => set.definitions).join('\n\n')}`);
}

function namesOf(): string {
  return SETS.map((set) => set.name).join(', ');
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

function run(name: string | undefined, options: Options): void {
  const set = SETS.find((each) => each.name === name);
  if (!set)
    throw new ScoreError(
      `${name ? `no set "${name}"` : 'no set named'}: name one of ${namesOf()}, or --help`,
    );
  const part = options.part ?? null;
  if (part !== null && !set.parts.includes(part))
    throw new ScoreError(`${set.name} has no part "${part}": ${partsOf(set)}`);
  const data = resolve(options.data ?? resolve(SHARED, set.folder));
  if (!existsSync(data))
    throw new ScoreError(`no data at ${data}: name the folder of the set with --data PATH`);
  const measured = set.measure({ data, part });
  print(set, measured, options);
}

function partsOf(set: LabelledSet): string {
  return set.parts.length === 0 ? 'leave --part out' : `name one of ${set.parts.join(', ')}`;
}

function print(set: LabelledSet, measured: Measured, options: Options): void {
  if (options.errors > 0) printFindings(measured.findings, options);
  for (const note of measured.notes) console.log(note);
  for (const { what, value, reach, holds, counts } of measured.figures) {
    const aim = reach === null ? '' : ` reach ${reach}${holds ? '' : ' MISSED'}`;
    const detail = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    console.log(`${what.padEnd(48)} ${value.toFixed(3)}${aim.padEnd(18)} ${detail.join(', ')}`);
  }
  const holds = measured.figures.every((figure) => figure.holds);
  console.log(JSON.stringify({ set: set.name, results: measured.figures, holds }));
}

function printFindings(findings: readonly Finding[], options: Options): void {
  const kinds = [...new Set(findings.map((finding) => finding.kind))];
  for (const kind of kinds) {
    const all = findings.filter((finding) => finding.kind === kind);
    console.log(`--- ${kind}: ${all.length}`);
    for (const finding of sampleOf(all, options.errors, options.seed)) {
      console.log(`[${finding.article}] ${finding.context.replaceAll('\n', ' ¶ ')}`);
      console.log(`    labels: ${finding.gold || '-'}\n    ours:   ${finding.ours || '-'}`);
    }
  }
}

/** Errors that a user can meet are one line; anything else is a fault of the script and shows its stack. */
function main(): void {
  try {
    const command = commandOf();
    command.action(run).parse();
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

main();
