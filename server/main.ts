import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExportOptions } from './commands/exports.ts';
import type { ExtractOptions } from './commands/extract.ts';
import type { AddFeedsOptions, RunFeedsOptions } from './commands/feeds.ts';
import type { IngestOptions } from './commands/ingest.ts';
import type { Scope } from './commands/key-requests.ts';
import type { ImportCommandOptions } from './commands/people.ts';
import type { ReextractOptions } from './commands/reextract.ts';
import type { ServeOptions, Serving } from './commands/serve.ts';
import type { RetractOptions } from './commands/upkeep.ts';
import type { WorkOptions } from './commands/worker.ts';
import { readConfig, readHome } from './config.ts';
import { describe, UjarError } from './errors.ts';
import { KINDS } from './sources/kind.ts';
import { VERSION } from './version.ts';

/** The `ujar` command. Every failure ends as one line on standard error and exit code 1. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await commands().parseAsync(argv);
  } catch (error) {
    console.error(describe(error));
    if (!(error instanceof UjarError) && process.env.UJAR_TRACE) console.error(error);
    process.exitCode = 1;
  }
}

/** All commands with their options: what `--help` lists. */
export function commands(): Command {
  const program = new Command('ujar')
    .description('Turns news articles into a graph of who said what about whom.')
    .version(VERSION, '--version');
  program
    .command('serve')
    .description('start the database, the API and the page')
    .option('--no-sample', 'leave an empty graph empty')
    .action((options: ServeOptions) => serveUntilStopped(options));
  program
    .command('extract')
    .description('print what the articles in files (.txt, .html) and folders say; needs no database')
    .argument('<source...>', 'files and folders')
    .option(
      '--json',
      'the whole document, one a line, with title, by-line, outlet, address, times and text of the article; spans count UTF-16 units',
    )
    .option('--code-points', 'the same, spans counting Unicode code points')
    .option('--published <date>', 'when it was published: 2026-03-04 or 2026-03-04T09:30+07:00')
    .option('--title <words>', 'its title')
    .addOption(new Option('--language <code>', 'its language').choices(['en', 'id']))
    .action(async (sources: string[], options: ExtractOptions) => {
      if (
        !(await (
          await import('./commands/extract.ts')
        ).extractCommand(sources, options, { home: readHome() }))
      )
        process.exitCode = 1;
    });
  program
    .command('ingest')
    .description('add the articles of addresses, feeds, sitemaps, files and folders')
    .argument(
      '<source...>',
      'https://…, .txt, .html, .xml (feed, sitemap), .jsonl, .csv, .warc, all also .gz; a folder of them; - is standard input',
    )
    .addOption(new Option('--as <kind>', 'what the sources are, whatever they are called').choices(KINDS))
    .option(
      '--map <columns>',
      'columns or keys of CSV and JSON Lines, such as text=body,published=date; the rest is guessed',
      (columns: string, before: string[] = []) => [...before, columns],
    )
    .addOption(
      new Option('--dates <order>', 'day or month first in dates like 03/04/2026').choices(['dmy', 'mdy']),
    )
    .option('--published <date>', 'when it was published: 2026-03-04 or 2026-03-04T09:30+07:00')
    .option('--title <words>', 'its title')
    .option('--outlet <name>', 'who published it')
    .option('--byline <names>', 'who wrote it')
    .option('--address <url>', 'where it was published')
    .addOption(new Option('--language <code>', 'its language').choices(['en', 'id']))
    .option('--workers <count>', 'extraction workers, where no server is running', toCount)
    .option('--json', 'events as JSON lines')
    .action(async (sources: string[], options: IngestOptions) => {
      process.exitCode = await (await import('./commands/ingest.ts')).ingestCommand(
        sources,
        options,
        readConfig(),
      );
    });
  addFeeds(program);
  program
    .command('work')
    .description('take part in what is ingested elsewhere, by way of REDIS_URL')
    .option('--workers <count>', 'articles that are read at once', toCount)
    .action(async (options: WorkOptions) => {
      process.exitCode = await (await import('./commands/worker.ts')).workCommand(options, readConfig());
    });
  program
    .command('retract')
    .description('hide articles from every answer and refuse their return')
    .argument('<article...>', 'addresses or ids of articles, or files as they were ingested')
    .option('--why <words>', 'the reason, kept with the article')
    .option('--by <name>', 'who decides', 'local')
    .option(
      '--erase',
      'remove their texts and all that was made of them, for good; hash, who, when and why stay',
    )
    .option('--take-back', 'let them count again; what was erased may then come again')
    .option('--json', 'the ids, in JSON')
    .action(async (articles: string[], options: RetractOptions) =>
      (await import('./commands/upkeep.ts')).retractCommand(articles, options, readConfig()),
    );
  program
    .command('reextract')
    .description(
      'read the stored texts again by this version and what it knows now; shows what changes, then asks',
    )
    .option('--clean', 'clean the kept pages again before')
    .option('--all', 'also those that this version read already')
    .option('--dry-run', 'only show')
    .option('--yes', 'write without asking')
    .option('--json', 'every difference, one a line')
    .action(async (options: ReextractOptions) => {
      process.exitCode = await (await import('./commands/reextract.ts')).reextractCommand(
        options,
        readConfig(),
      );
    });
  program
    .command('rebuild')
    .description('derive entities, utterances and events anew from what is stored')
    .action(async () => (await import('./commands/upkeep.ts')).rebuildCommand(readConfig()));
  program
    .command('digest')
    .description('print the hash of what the graph holds')
    .option('--full', 'of all that is stored, with sequences, times, ledger and log: what a backup keeps')
    .option('--json', 'with the hash of each part')
    .action(async (options: { json?: boolean; full?: boolean }) =>
      (await import('./commands/upkeep.ts')).digestCommand(options, readConfig()),
    );
  program
    .command('backup')
    .description(
      'write all that the graph and the imported people are to a file; works beside a running server',
    )
    .argument('<file>', 'a new file, such as ujar-2026-03-04.jsonl.gz; - is standard output')
    .action(async (file: string) =>
      (await import('./commands/backups.ts')).backupCommand(file, readConfig()),
    );
  program
    .command('restore')
    .description('read a backup into an empty graph; no server may be running')
    .argument('<file>', 'as backup wrote it')
    .action(async (file: string) =>
      (await import('./commands/backups.ts')).restoreCommand(file, readConfig()),
    );
  program
    .command('doctor')
    .description(
      'look at all that Ujar needs (Java, Maven, memory, disk, ports, versions), and say what to do',
    )
    .option('--json', 'one finding a line')
    .action(async (options: { json?: boolean }) => {
      if (!(await (await import('./commands/doctor.ts')).doctorCommand(options))) process.exitCode = 1;
    });
  addExports(program);
  addPeople(program);
  addKeys(program);
  return program;
}

function addExports(program: Command): void {
  program
    .command('export')
    .description('write statements to a file; works beside a running server')
    .option(
      '--format <name>',
      'csv, jsonl, parquet, graphml, gexf, bundle, annotations or dna (default: as the file is called, else csv)',
    )
    .addOption(
      new Option(
        '--filter <json>',
        'which statements: a StatementFilter, such as {"target":["Entity:JPN"]}',
      ).conflicts('view'),
    )
    .option('--view <link>', 'the same by the link of a page')
    .option('--out <file>', 'where to, replaced once the export is whole (default: standard output)')
    .action(async (options: ExportOptions) =>
      (await import('./commands/exports.ts')).exportCommand(options, readConfig()),
    );
  program
    .command('verify')
    .description('check an evidence bundle by itself: files, hashes, every span, counts; needs no database')
    .argument('<file>', 'as export --format bundle wrote it')
    .action(async (file: string) => {
      if (!(await (await import('./commands/verifying.ts')).verifyCommand(file))) process.exitCode = 1;
    });
}

function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('keys of the API; a server that other machines reach demands one');
  keys
    .command('create')
    .description('make a key; it is shown once, and kept as a hash alone')
    .argument('<name>', 'who or what has it: stands in the audit, and as the author of judgements')
    .option('--scope <scopes>', 'what it allows, by commas: read, ingest, curate, admin', toScopes, [
      'read',
    ] as const)
    .option('--json', 'with its id and scopes, in JSON')
    .action(async (name: string, options: { scope: readonly Scope[]; json?: boolean }) =>
      (await import('./commands/keys.ts')).createKeyCommand(name, options, readConfig()),
    );
  keys
    .command('list')
    .description('say which keys there are and were')
    .option('--json', 'one key a line')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/keys.ts')).listKeysCommand(options, readConfig()),
    );
  keys
    .command('revoke')
    .description('take a key out of force for good, at once')
    .argument('<key>', 'its name or id')
    .action(async (key: string) => (await import('./commands/keys.ts')).revokeKeyCommand(key, readConfig()));
}

const SCOPES: readonly Scope[] = ['read', 'ingest', 'curate', 'admin'];

function toScopes(text: string): readonly Scope[] {
  const asked = text.split(',').map((each) => each.trim());
  const scopes = SCOPES.filter((scope) => asked.includes(scope));
  if (scopes.length > 0 && asked.every((each) => SCOPES.some((scope) => scope === each))) return scopes;
  throw new InvalidArgumentError(`some of ${SCOPES.join(', ')}, by commas`);
}

function addFeeds(program: Command): void {
  const feeds = program
    .command('feeds')
    .description('follow feeds and news sitemaps; a running server asks for each when it is due');
  feeds
    .command('add')
    .description('follow feeds (RSS, Atom, JSON feed) and news sitemaps')
    .argument('<address...>', 'https://…')
    .option(
      '--every <time>',
      'how often to ask: 15m, 2h, 1d (default: as the feed says, else 30m)',
      toMinutes,
    )
    .option('--outlet <name>', 'who publishes its articles (default: as the pages say)')
    .option('--no-check', 'add them without looking whether they are feeds')
    .action(async (addresses: string[], options: AddFeedsOptions) => {
      process.exitCode = await (await import('./commands/feeds.ts')).addFeedsCommand(
        addresses,
        options,
        readConfig(),
      );
    });
  feeds
    .command('list')
    .description('say how the feeds are, when they are due and what failed')
    .option('--json', 'one feed a line')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/feeds.ts')).listFeedsCommand(options, readConfig()),
    );
  feeds
    .command('run')
    .description('take in now what feeds have that is new')
    .argument('[address...]', 'as listed (default: all that are not paused)')
    .option('--due', 'only those that are due')
    .option('--workers <count>', 'extraction workers, where no server is running', toCount)
    .option('--json', 'events as JSON lines')
    .action(async (addresses: string[], options: RunFeedsOptions) => {
      process.exitCode = await (await import('./commands/feeds.ts')).runFeedsCommand(
        addresses,
        options,
        readConfig(),
      );
    });
  for (const [name, paused, words] of [
    ['pause', true, 'ask for feeds no more until they are resumed'],
    ['resume', false, 'go on with feeds that were paused'],
  ] as const)
    feeds
      .command(name)
      .description(words)
      .argument('<address...>', 'as listed')
      .action(async (addresses: string[]) =>
        (await import('./commands/feeds.ts')).pauseFeedsCommand(addresses, paused, readConfig()),
      );
  feeds
    .command('remove')
    .description('follow feeds no longer; their articles stay')
    .argument('<address...>', 'as listed')
    .action(async (addresses: string[]) =>
      (await import('./commands/feeds.ts')).removeFeedsCommand(addresses, readConfig()),
    );
}

function addPeople(program: Command): void {
  const people = program
    .command('people')
    .description('import people with their names, offices and dates; nothing requires it');
  people
    .command('import')
    .description('add the people of a Wikidata dump or a SPARQL result (JSON, also .gz; - is standard input)')
    .argument('<file>', 'entities in a list or one a line, or application/sparql-results+json')
    .option('--source <name>', 'the name to list and remove them by (default: that of the file)')
    .option('--with-office', 'only those who hold or held an office')
    .action(async (file: string, options: ImportCommandOptions) => {
      if (!(await (await import('./commands/people.ts')).importPeopleCommand(file, options, readConfig())))
        process.exitCode = 1;
    });
  people
    .command('list')
    .description('say which people are imported')
    .option('--json', 'one source a line')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/people.ts')).listPeopleCommand(options, readConfig()),
    );
  people
    .command('remove')
    .description('forget the people of a source')
    .argument('<source...>', 'as listed')
    .action(async (sources: string[]) =>
      (await import('./commands/people.ts')).removePeopleCommand(sources, readConfig()),
    );
  people
    .command('clear')
    .description('forget all imported people')
    .action(async () => (await import('./commands/people.ts')).clearPeopleCommand(readConfig()));
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError('a whole number from 1 to 64');
}

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

function toMinutes(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,5})([mhd])$/u.exec(text) ?? [];
  const minutes = Number(number) * (UNITS[unit] ?? 0);
  if (minutes >= 5 && minutes <= 43_200) return minutes;
  throw new InvalidArgumentError('a time from 5m to 30d, such as 15m, 2h or 1d');
}

/** Serves until Ctrl-C, SIGTERM or the end of the database; a signal during the start gives the start up. */
async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const starting = new AbortController();
  let stopped = () => {};
  const stop = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      starting.abort();
      stopped();
    });
  let serving: Serving;
  try {
    serving = await (await import('./commands/serve.ts')).serve(readConfig(), options, starting.signal);
  } catch (error) {
    if (starting.signal.aborted) return;
    throw error;
  }
  try {
    console.log(`Ujar is ready at ${serving.address}`);
    const failure = await Promise.race([stop.then(() => null), serving.ended]);
    if (failure !== null) throw failure;
    console.error('Stopping');
  } finally {
    await serving.close();
  }
}
