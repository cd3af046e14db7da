import { type Event, type Summary, writtenLine } from '../ingest.ts';
import { advance, NO_PROGRESS, writeBar, writeLine } from './progress.ts';
import { statusLine } from './status-line.ts';

/** Where a run is told of. */
export interface Screen {
  /** Standard output: the result, or events for a program. */
  readonly print: (line: string) => void;
  /** Standard error, as it is. */
  readonly write: (text: string) => void;
  /** The columns of the terminal that standard error is; null where it is none. */
  readonly columns: () => number | null;
  readonly now: () => number;
  /** Has `work` done every so many milliseconds until the function that is returned is called. */
  readonly every: (ms: number, work: () => void) => () => void;
}

export const SCREEN: Screen = {
  print: (line) => console.log(line),
  write: (text) => void process.stderr.write(text),
  columns: () => (process.stderr.isTTY ? process.stderr.columns || 80 : null),
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Tells of a run while it goes on, and how it ended. */
export interface Teller {
  readonly event: (event: Event) => void;
  readonly say: (line: string) => void;
  readonly end: (summary: Summary) => void;
  /** For a run that ends in an error: nothing more is told. */
  readonly close: () => void;
}

/** Failures that are told one by one to a person; all are counted. */
const MOST_TOLD = 1000;

const BAR_EVERY = 200;
const LINE_EVERY = 10_000;

/** To a person: a bar on a terminal, else a line every ten seconds; failures as they come. */
export function tellPerson(screen: Screen): Teller {
  let progress = NO_PROGRESS;
  let told = 0;
  const terminal = screen.columns() !== null;
  const status = statusLine(terminal, screen.write);
  const draw = () => {
    if (progress.began === null) return;
    const columns = screen.columns();
    if (columns === null) screen.write(`${writeLine(progress, screen.now())}\n`);
    else status.show(writeBar(progress, screen.now(), columns));
  };
  const say = (line: string) => {
    status.clear();
    screen.write(`${line}\n`);
  };
  const stop = screen.every(terminal ? BAR_EVERY : LINE_EVERY, draw);
  const close = () => {
    stop();
    status.clear();
  };
  return {
    say,
    close,
    event(event) {
      progress = advance(progress, event, screen.now());
      if (event.kind === 'note') say(event.line);
      if (event.kind !== 'failed') return;
      told += 1;
      if (told <= MOST_TOLD) say(event.reason);
      if (told === MOST_TOLD) say('Further failures are counted only; --json tells of all');
    },
    end(summary) {
      close();
      screen.print(writeSummary(summary));
      if (summary.stopped) say(GO_ON);
    },
  };
}

const GO_ON =
  'Stopped before the end. The same command again goes on: what is written already is not written twice.';

/** To a program: an event a line on standard output. */
export function tellProgram(screen: Screen): Teller {
  return {
    say: () => {},
    close: () => {},
    event(event) {
      if (event.kind !== 'cleaned') screen.print(JSON.stringify(event));
    },
    end(summary) {
      screen.print(JSON.stringify({ kind: 'done', ...summary }));
    },
  };
}

/** "12 articles with 40 statements written, 3 there already, 1 failed". */
export function writeSummary(summary: Summary): string {
  const { known, refused, failed } = summary;
  const parts = [writtenLine(summary)];
  if (known > 0) parts.push(`${known} there already`);
  if (refused > 0) parts.push(`${refused} retracted and not taken`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(', ');
}
