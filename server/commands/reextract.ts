import { createInterface } from 'node:readline/promises';
import type { Config } from '../config.ts';
import type { Asked, Difference, PageOfDifferences } from '../derive/reextraction.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { counted } from './findings.ts';
import { knowledgeOf } from './knowledge.ts';
import { ownStatusLine } from './status-line.ts';
import { type Perform, withWork } from './upkeep.ts';
import type { Reader } from './work.ts';

export interface ReextractOptions {
  /** The kept pages are cleaned again before. */
  readonly clean?: boolean;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Differences that are shown one by one; with --json all are. */
const MOST_SHOWN = 20;

/**
 * `ujar reextract`: what this version makes of the stored texts, first shown, then, if wished, written; with `yes` each
 * text is read once and shown as it is written. What is shown goes to standard output; a run that is cut short goes on
 * where it stood. Gives the exit code: 1 where a text could not be read.
 */
export async function reextractCommand(
  { clean = false, all = false, dryRun = false, yes = false, json = false }: ReextractOptions,
  config: Config,
): Promise<number> {
  const status = ownStatusLine();
  const tellPage = (page: PageOfDifferences, { examined }: Tally) => {
    status.clear();
    for (const line of page.unread) console.error(line);
    if (json) for (const each of page.differences) console.log(JSON.stringify(each));
    else status.show(`${counted(examined, 'article')} compared`);
  };
  const end = (tally: Tally, written: boolean) => {
    if (written && !json) tellWritten(tally);
    if (json) tellEnd(tally, written);
    return tally.unread === 0 ? 0 : 1;
  };
  const atOnce = yes && !dryRun;
  const redo = async (step: Step, perform: Perform, by: Reader | undefined): Promise<number> => {
    const tally = await walk(perform, step, { all, write: atOnce, by }, tellPage);
    status.clear();
    if (!json) show(step, tally, atOnce);
    if (atOnce) return end(tally, tally.changed > 0);
    if (tally.changed === 0 || dryRun) return end(tally, false);
    if (!(await agree(tally.changed))) {
      if (!json) console.log('Nothing was written; with --yes it is');
      return end(tally, false);
    }
    const written = await walk(perform, step, { all, write: true, by }, (_, { examined }) => {
      status.show(`${counted(examined, 'article')} gone through`);
    });
    status.clear();
    return end(written, true);
  };
  const steps: readonly Step[] = clean ? ['reclean', 'reextract'] : ['reextract'];
  return withWork(
    { ...config, redis: null },
    async (perform, joins) => {
      const by = joins ? await readerOf(config) : undefined;
      let code = 0;
      for (const step of steps) code = Math.max(code, await redo(step, perform, by));
      return code;
    },
    { extracting: true },
  );
}

/** What this command would read texts by. A server may have begun before an update or an import. */
async function readerOf(config: Config): Promise<Reader> {
  return { extractor: EXTRACTOR_VERSION, knowledge: (await knowledgeOf(config)).hash };
}

type Step = 'reclean' | 'reextract';

interface Tally {
  examined: number;
  changed: number;
  readonly counts: Map<string, number>;
  readonly shown: Difference[];
  readonly detached: PageOfDifferences['detached'][number][];
  /** Articles that could not be read. */
  unread: number;
}

async function walk(
  perform: Perform,
  step: Step,
  asked: Omit<Asked, 'after'> & { readonly by: Reader | undefined },
  tell: (page: PageOfDifferences, tally: Tally) => void,
): Promise<Tally> {
  const tally: Tally = { examined: 0, changed: 0, counts: new Map(), shown: [], detached: [], unread: 0 };
  for (let after: string | null = ''; after !== null; ) {
    const page: PageOfDifferences = await perform(step, { ...asked, after });
    tally.examined += page.examined;
    tally.changed += page.changed;
    tally.detached.push(...page.detached);
    tally.unread += page.unread.length;
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
  text: 'texts',
  title: 'titles',
  byline: 'by-lines',
  outlet: 'outlets',
  language: 'languages',
  published: 'times of publication',
  modified: 'times of change',
  claimed: 'claimed addresses',
};
const NOTHING_STALE: Readonly<Record<Step, string>> = {
  reclean: 'No page is kept',
  reextract: 'Every article was read by this version with what it knows now',
};
const SIGNS: Readonly<Record<Difference['change'], string>> = { added: '+', gone: '-', altered: '~' };

function show(step: Step, { examined, changed, counts, shown, unread }: Tally, written: boolean): void {
  if (examined === 0) {
    console.log(NOTHING_STALE[step]);
    return;
  }
  for (const difference of shown) for (const line of linesOf(difference)) console.log(line);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > shown.length) console.log(`… and ${total - shown.length} more differences (--json tells all)`);
  const failed = unread === 0 ? '' : `, ${unread} could not be read`;
  console.log(`${changed} of ${examined} articles ${written ? 'changed' : 'would change'}${failed}`);
  for (const [kind, noun] of Object.entries(NOUNS)) {
    const [added, gone, altered] = ['added', 'gone', 'altered'].map(
      (change) => counts.get(`${kind} ${change}`) ?? 0,
    );
    if (added || gone || altered) console.log(`  ${noun}: ${added} added, ${gone} gone, ${altered} altered`);
  }
}

/** What it is, and of which article; below, what it told before and tells now. */
function linesOf({ article, name, kind, change, words, parts }: Difference): readonly string[] {
  const where = name === article ? article : `${inLine(name, 80)} (${article})`;
  const line = `${SIGNS[change]} ${kind} ${JSON.stringify(inLine(words, 100))}  ${where}`;
  if (parts === undefined) return [line];
  return [line, `    ${inLine(parts, 200) || 'its places in the text'}`];
}

function inLine(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
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

function tellEnd({ examined, changed, counts, detached, unread }: Tally, written: boolean): void {
  console.log(
    JSON.stringify({
      done: true,
      written,
      examined,
      changed,
      counts: Object.fromEntries(counts),
      detached,
      unread,
    }),
  );
}
