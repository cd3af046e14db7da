import type { Outcome } from '../derive/versions.ts';
import type { Event, Totals } from '../ingest.ts';

/** How an ingest is to end is open while it is waiting or running. */
const RUN_STATES = ['waiting', 'running', 'done', 'stopped', 'broken'] as const;

/** An ingest as far as it has come. */
export interface RunState {
  readonly id: string;
  /** Who started it: a request to this server, or a command that joined it. */
  readonly from: 'request' | 'command';
  readonly state: (typeof RUN_STATES)[number];
  /** ISO time in UTC. */
  readonly began: string;
  /** Articles that have been read and cleaned. */
  readonly cleaned: number;
  readonly totals: Totals;
  /** The share of its source that is done, from 0 to 1; null where nobody knows. */
  readonly through: number | null;
  /** In the order of their source. Those of a command are not known. */
  readonly outcomes: readonly Outcome[];
  /** The first of them; `totals.failed` counts all. */
  readonly failures: readonly Failure[];
  /** What was decided by itself, such as which column is which. */
  readonly notes: readonly string[];
  /** True where its source held more than was to be taken. */
  readonly cut: boolean;
}

/** Something that could not be used. */
export interface Failure {
  readonly code: string;
  /** Where: "news.csv line 12", an address; null where it is no fault of one place. */
  readonly place: string | null;
  readonly reason: string;
}

/** A change of an ingest, and how far it is by then. */
export interface RunEvent {
  readonly kind: 'present' | 'cleaned' | 'written' | 'failed' | 'done';
  readonly run: RunState;
  readonly failure: Failure | null;
}

export const NO_TOTALS: Totals = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };

/** Failures that are kept of an ingest; and notes. */
export const MOST_FAILURES = 1000;
const MOST_NOTES = 20;

export function isOver({ state }: Pick<RunState, 'state'>): boolean {
  return state === 'done' || state === 'stopped' || state === 'broken';
}

/** The ingest after `event`. */
export function advance(run: RunState, event: Event): RunState {
  switch (event.kind) {
    case 'cleaned':
      return {
        ...run,
        cleaned: run.cleaned + 1,
        through: event.through === null ? null : (run.through ?? 0),
      };
    case 'written':
      return { ...run, totals: event.summary, through: event.through };
    case 'failed':
      return {
        ...withFailure(run, failureOf(event)),
        totals: { ...run.totals, failed: run.totals.failed + 1 },
        through: event.through === undefined ? run.through : event.through,
      };
    case 'note':
      return run.notes.length < MOST_NOTES ? { ...run, notes: [...run.notes, event.line] } : run;
  }
}

function withFailure(run: RunState, failure: Failure): RunState {
  return run.failures.length < MOST_FAILURES ? { ...run, failures: [...run.failures, failure] } : run;
}

/** The failure in the words of the API: its place apart, and arguments in the place of a command's options. */
export function failureOf({ code, place, reason }: Extract<Event, { readonly kind: 'failed' }>): Failure {
  const own = place !== null && reason.startsWith(`${place}: `) ? reason.slice(place.length + 2) : reason;
  return { code, place, reason: inArguments(own) };
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  '--as': 'kind',
  '--map': 'columns',
  '--dates': 'dates',
  '--language': 'language',
};

/** A reason that speaks of the command's options, in the names of the arguments that say the same. */
export function inArguments(reason: string): string {
  return reason.replace(
    /(?<![\w-])--(?:as|map|dates|language)(?![\w-])/gu,
    (option) => ARGUMENTS[option] ?? option,
  );
}
