import { createInterface } from 'node:readline/promises';
import type { Config } from '../config.ts';
import type { Asked, Difference, PageOfDifferences } from '../derive/reextraction.ts';
import { type Perform, withWork } from './upkeep.ts';

export interface ReextractOptions {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Differences that are shown one by one; with --json all are. */
const MOST_SHOWN = 20;

/**
 * `ujar reextract`: what this version makes of the stored texts, first shown, then, if wished, written. What is shown
 * goes to standard output; a run that is cut short goes on where it stood.
 */
export async function reextractCommand(
  { all = false, dryRun = false, yes = false, json = false }: ReextractOptions,
  config: Config,
): Promise<void> {
  await withWork(config, async (perform) => {
    const tally = await walk(perform, { all, write: false }, (page, { examined }) => {
      if (json) for (const each of page.differences) console.log(JSON.stringify(each));
      else tellProgress(`${examined} articles compared`);
    });
    if (!json) show(tally);
    if (tally.changed === 0 || dryRun) return tellEnd(json, tally, false);
    if (!yes && !(await agree(tally.changed))) {
      if (!json) console.log('Nothing was written; with --yes it is');
      return tellEnd(json, tally, false);
    }
    const written = await walk(perform, { all, write: true }, (_, { examined }) => {
      if (!json) tellProgress(`${examined} articles gone through`);
    });
    if (!json) tellWritten(written);
    tellEnd(json, written, true);
  });
}

interface Tally {
  examined: number;
  changed: number;
  readonly counts: Map<string, number>;
  readonly shown: Difference[];
  readonly detached: PageOfDifferences['detached'][number][];
}

async function walk(
  perform: Perform,
  asked: Omit<Asked, 'after'>,
  tell: (page: PageOfDifferences, tally: Tally) => void,
): Promise<Tally> {
  const tally: Tally = { examined: 0, changed: 0, counts: new Map(), shown: [], detached: [] };
  for (let after: string | null = ''; after !== null; ) {
    const page: PageOfDifferences = await perform('reextract', { ...asked, after });
    tally.examined += page.examined;
    tally.changed += page.changed;
    tally.detached.push(...page.detached);
    for (const difference of page.differences) {
      const key = `${difference.kind} ${difference.change}`;
      tally.counts.set(key, (tally.counts.get(key) ?? 0) + 1);
      if (tally.shown.length < MOST_SHOWN) tally.shown.push(difference);
    }
    tell(page, tally);
    after = page.after;
  }
  return tally;
}

const NOUNS: Readonly<Record<Difference['kind'], string>> = {
  statement: 'statements',
  event: 'events',
  occurrence: 'names',
};
const SIGNS: Readonly<Record<Difference['change'], string>> = { added: '+', gone: '-', altered: '~' };

function show({ examined, changed, counts, shown }: Tally): void {
  if (examined === 0) {
    console.log('Every article was read by this version with what it knows now');
    return;
  }
  for (const { article, kind, change, words } of shown)
    console.log(
      `${SIGNS[change]} ${kind} ${JSON.stringify(words.replace(/\s+/gu, ' ').slice(0, 100))}  ${article}`,
    );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > shown.length) console.log(`… and ${total - shown.length} more differences (--json tells all)`);
  console.log(`${changed} of ${examined} articles would change`);
  for (const [kind, noun] of Object.entries(NOUNS)) {
    const [added, gone, altered] = ['added', 'gone', 'altered'].map(
      (change) => counts.get(`${kind} ${change}`) ?? 0,
    );
    console.log(`  ${noun}: ${added} added, ${gone} gone, ${altered} altered`);
  }
}

async function agree(changed: number): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(`Write ${changed} articles? [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

function tellWritten({ changed, detached }: Tally): void {
  console.log(`${changed} articles written; what was made of them before is kept, superseded`);
  if (detached.length === 0) return;
  console.log(
    `${detached.length} judgements or notes have nothing to stand on any more and wait in the tray:`,
  );
  for (const { by, words, version } of detached)
    console.log(`  ${by}: ${JSON.stringify(words)} in ${version}`);
}

function tellEnd(json: boolean, { examined, changed, counts, detached }: Tally, written: boolean): void {
  if (json)
    console.log(
      JSON.stringify({
        done: true,
        written,
        examined,
        changed,
        counts: Object.fromEntries(counts),
        detached,
      }),
    );
}

function tellProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}\r`);
}
