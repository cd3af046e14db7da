import { cleanFile } from '../clean/article.ts';
import { checkGiven, type Description } from '../clean/description.ts';
import { withoutOutput } from '../clean/sidecar.ts';
import type { Config } from '../config.ts';
import { toPrinted } from '../document/written.ts';
import { describe, UjarError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { listFiles, readRaw } from '../fetch/files.ts';
import { knowledgeOf } from './knowledge.ts';
import { BRACKETS, COLOURS, writeReading } from './reading.ts';

export interface ExtractOptions extends Description {
  readonly json?: boolean;
  readonly codePoints?: boolean;
}

/** Where the command writes, and whether that is a terminal that shows colours. */
export interface Output {
  readonly print: (text: string) => void;
  readonly fail: (line: string) => void;
  readonly colours: boolean;
}

const TERMINAL: Output = {
  print: (text) => console.log(text),
  fail: (line) => console.error(line),
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

/** Prints what the articles say, without a database; people imported into the home are known. True if every one could be read. */
export async function extractCommand(
  sources: readonly string[],
  { json = false, codePoints = false, ...given }: ExtractOptions,
  config: Pick<Config, 'home'>,
  output: Output = TERMINAL,
): Promise<boolean> {
  checkGiven(given);
  const knowledge = await knowledgeOf(config);
  let failed = 0;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UjarError)) throw error;
      failed += 1;
      output.fail(describe(error));
    }
  };
  const printFile = async (file: string) => {
    const raw = withoutOutput(await readRaw(file), output.fail);
    const { article, modified, faults = [] } = cleanFile(raw, given);
    failed += faults.length;
    for (const fault of faults) output.fail(`${article.file}: ${fault}`);
    const document = extract(article, knowledge);
    const marks = output.colours ? COLOURS : BRACKETS;
    output.print(
      json || codePoints
        ? JSON.stringify(toPrinted(document, modified, codePoints))
        : writeReading(document, marks),
    );
  };
  for (const source of sources)
    await attempt(async () => {
      for (const file of await listFiles(source)) await attempt(() => printFile(file));
    });
  return failed === 0;
}
