import type { Event, Totals } from '../ingest.ts';
import { counted } from './findings.ts';

/** How far a run has come. Times in milliseconds. */
export interface Progress {
  /** When the first article was ready. */
  readonly began: number | null;
  readonly cleaned: number;
  readonly totals: Totals;
  /** The share of the sources that is done, all articles in it written; null where nobody knows. */
  readonly through: number | null;
  /** The share of them that has been read. */
  readonly read: number | null;
  readonly steps: number;
  /** When the first and the last step of what is done was made, and what was done by then. */
  readonly first: Step | null;
  readonly last: Step | null;
}

interface Step {
  readonly at: number;
  readonly share: number;
}

export const NO_PROGRESS: Progress = {
  began: null,
  cleaned: 0,
  totals: { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 },
  ...{ through: null, read: null, steps: 0, first: null, last: null },
};

/** How far it has come after `event`, which happened at `now`. */
export function advance(progress: Progress, event: Event, now: number): Progress {
  switch (event.kind) {
    case 'cleaned': {
      const { through: read } = event;
      const through = read === null ? null : (progress.through ?? 0);
      return { ...progress, began: progress.began ?? now, cleaned: progress.cleaned + 1, read, through };
    }
    case 'written':
      return step({ ...progress, totals: event.summary }, event.through, now);
    case 'failed': {
      const totals = { ...progress.totals, failed: progress.totals.failed + 1 };
      const { through = progress.through } = event;
      // Failures come by themselves: the pace is that of what is written.
      return { ...progress, totals, through };
    }
    default:
      return progress;
  }
}

function step(progress: Progress, through: number | null, at: number): Progress {
  if (through === null) return { ...progress, through };
  const last = { at, share: through };
  return { ...progress, through, last, first: progress.first ?? last, steps: progress.steps + 1 };
}

/** For a terminal `width` columns wide: "[######------] 1,200 articles, 83/s, 41 %, 2 min left, 3 failed". */
export function writeBar(progress: Progress, now: number, width: number): string {
  const { through } = progress;
  const words = writeLine(progress, now);
  const room = Math.min(30, width - words.length - 4);
  if (through === null || room < 8) return words.slice(0, Math.max(0, width - 1));
  const full = Math.floor(room * Math.min(1, through));
  return `[${'#'.repeat(full)}${'-'.repeat(room - full)}] ${words}`;
}

/**
 * The same where there is no terminal: "1,200 articles, 83/s, 41 %, 2 min left, 3 failed". The share is that of what is
 * written; where it is not known how much there is, what has been read beyond that is told instead.
 */
export function writeLine(progress: Progress, now: number): string {
  const { began, cleaned, totals, through } = progress;
  const written = totals.articles + totals.known;
  const seconds = began === null ? 0 : (now - began) / 1000;
  const done = written > 0 ? written : cleaned;
  const parts = [counted(done, 'article') + (written === 0 && cleaned > 0 ? ' read' : '')];
  if (done > 0 && seconds >= 1) parts.push(`${rate(done / seconds)}/s`);
  const waiting = cleaned - written - totals.refused;
  if (through === null && written > 0 && waiting > 0) parts.push(`${count(waiting)} more read`);
  if (through !== null) parts.push(`${Math.floor(through * 100)} %`);
  if (seconds >= 1) parts.push(...writeLeft(progress, now));
  if (totals.known > 0) parts.push(`${count(totals.known)} of them there already`);
  if (totals.failed > 0) parts.push(`${count(totals.failed)} failed`);
  return parts.join(', ');
}

/** The time left, at the pace of what is written; before anything is, at that of reading, which is the least it takes. */
function writeLeft({ began, through, read, steps, first, last }: Progress, now: number): readonly string[] {
  if (began === null || through === null || through >= 1) return [];
  if (first === null || last === null || last.share === 0)
    return read === null || read === 0
      ? []
      : [`at least ${duration(((now - began) * (1 - read)) / read)} left`];
  // The first step has what comes before writing in it, such as the start of the database: from the second on it is left out.
  const from = last.share > first.share ? first : { at: began, share: 0 };
  const made = last.share - from.share;
  const due = last.share + made / (from === first ? steps - 1 : steps);
  const onTime = ((last.at - from.at) / made) * (1 - last.share) - (now - last.at);
  // Once the next step is overdue the pace is no better than if it were made now.
  const late = ((now - from.at) / (due - from.share)) * (1 - due);
  const left = Math.max(onTime, late);
  return left <= 0 ? [] : [`${duration(left)} left`];
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function rate(perSecond: number): string {
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds <= 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
