import { checkGiven, type Description } from '../clean/description.ts';
import type { Config } from '../config.ts';
import type { Written } from '../derive/batch.ts';
import { SettingError } from '../errors.ts';
import { askHolder } from '../fetch/holder.ts';
import { type Event, ingest, type Submit, type Summary } from '../ingest.ts';
import { findServing, hold } from './holding.ts';
import { encodeIntakes } from './intakes.ts';
import { extractorsOf } from './knowledge.ts';
import { graphOf, workOn } from './work.ts';

export interface IngestOptions extends Description {
  readonly json?: boolean;
  readonly workers?: number;
}

/** Articles from the paths named, into the graph; true if every one got there. */
export async function ingestCommand(
  sources: readonly string[],
  { json = false, workers, ...given }: IngestOptions,
  config: Config,
): Promise<boolean> {
  checkGiven(given);
  refuseShared(sources, given);
  const tell = json ? tellJson : tellLine;
  const serving = await findServing(config);
  const summary =
    serving !== null
      ? await ingest(
          sources,
          given,
          (intakes) => askHolder<Written>(serving, 'articles', encodeIntakes(intakes)),
          tell,
        )
      : await ingestAlone(sources, given, { ...config, workers: workers ?? config.workers }, tell);
  if (json) console.log(JSON.stringify({ kind: 'done', ...summary }));
  else console.log(summaryLine(summary));
  return summary.failed === 0;
}

/** With nobody serving: the database runs for as long as there is something to write, and not at all if there isn't. */
async function ingestAlone(
  sources: readonly string[],
  given: Description,
  config: Config,
  tell: (event: Event) => void,
): Promise<Summary> {
  let closing = async () => {};
  const open = async (): Promise<Submit> => {
    const held = await hold(config);
    closing = () => held.close();
    const { knowledge, extractors } = await extractorsOf(config);
    closing = async () => {
      await extractors.close();
      await held.close();
    };
    return workOn(graphOf(held.database), extractors, knowledge).intakes;
  };
  let submit: Promise<Submit> | null = null;
  try {
    return await ingest(
      sources,
      given,
      async (intakes) => {
        submit ??= open();
        return (await submit)(intakes);
      },
      tell,
    );
  } finally {
    await closing();
  }
}

/** What only one article can have is not given to several. */
function refuseShared(sources: readonly string[], given: Description): void {
  if (sources.length === 1) return;
  for (const option of ['address', 'title', 'byline'] as const)
    if (given[option] !== undefined)
      throw new SettingError(`--${option}`, 'describes one article; name one file with it');
}

function tellJson(event: Event): void {
  console.log(JSON.stringify(event));
}

function tellLine(event: Event): void {
  if (event.kind === 'failed') console.error(event.reason);
  else console.error(`${event.summary.articles} articles written, ${event.summary.statements} statements`);
}

function summaryLine({ articles, statements, known, refused, failed }: Summary): string {
  const parts = [`${articles} articles with ${statements} statements written`];
  if (known > 0) parts.push(`${known} there already`);
  if (refused > 0) parts.push(`${refused} retracted and not taken`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(', ');
}
