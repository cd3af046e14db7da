import type { Event, Totals } from '../ingest.ts';

/** How far a run has come. Times in milliseconds. */
export interface Progress {
  /** When the first article was ready. */
  readonly began: number | null;
  readonly cleaned: number;
  readonly totals: Totals;
  /** The share of the sources that has been read and written. */
  readonly through: number | null;
}

export const NO_PROGRESS: Progress = {
  began: null,
  cleaned: 0,
  totals: { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 },
  through: null,
};

/** How far it has come after `event`, which happened at `now`. */
export function advance(progress: Progress, event: Event, now: number): Progress {
  switch (event.kind) {
    case 'cleaned':
      return { ...progress, began: progress.began ?? now, cleaned: progress.cleaned + 1 };
    case 'written':
      return { ...progress, totals: event.summary, through: event.through };
    case 'failed':
      return { ...progress, totals: { ...progress.totals, failed: progress.totals.failed + 1 } };
    default:
      return progress;
  }
}

/** For a terminal `width` columns wide: "[######------] 1,200 articles, 83/s, 2 min left, 3 failed". */
export function writeBar(progress: Progress, now: number, width: number): string {
  const { through } = progress;
  const words = writeLine(progress, now);
  const room = Math.min(30, width - words.length - 4);
  if (through === null || room < 8) return words.slice(0, Math.max(0, width - 1));
  const full = Math.round(room * Math.min(1, through));
  return `[${'#'.repeat(full)}${'-'.repeat(room - full)}] ${words}`;
}

/** The same where there is no terminal: "1,200 articles, 83/s, 41 %, 2 min left, 3 failed". */
export function writeLine({ began, cleaned, totals, through }: Progress, now: number): string {
  const done = totals.articles + totals.known;
  const seconds = began === null ? 0 : (now - began) / 1000;
  const parts = [done === 0 && cleaned > 0 ? `${count(cleaned)} articles read` : `${count(done)} articles`];
  if (done > 0 && seconds >= 1) parts.push(`${rate(done / seconds)}/s`);
  if (through !== null) parts.push(`${Math.floor(through * 100)} %`);
  if (through !== null && through > 0 && through < 1 && seconds >= 1)
    parts.push(`${duration((seconds * (1 - through)) / through)} left`);
  if (totals.known > 0) parts.push(`${count(totals.known)} of them there already`);
  if (totals.failed > 0) parts.push(`${count(totals.failed)} failed`);
  return parts.join(', ');
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function rate(perSecond: number): string {
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
