import { codeOf, describe } from '../errors.ts';
import type { Event, Summary, Totals } from '../ingest.ts';
import type { FeedDesk } from './desk.ts';
import { type Feed, isDue } from './feed.ts';

/** Which feeds to run: those named, though they aren't due; else all that are due, or all. */
export interface Wanted {
  readonly addresses: readonly string[];
  readonly due: boolean;
}

export interface Begun {
  readonly session: number;
  readonly feeds: number;
  /** Addresses that are not followed; then nothing is run. */
  readonly unknown: readonly string[];
}

/** What happened since; `ended` once all has. */
export interface Told {
  readonly events: readonly Event[];
  readonly ended: Summary | null;
}

interface Session {
  readonly events: Event[];
  readonly stopping: AbortController;
  ended: Summary | null;
  ring: () => void;
  rung: Promise<void>;
}

/** How long who follows a session waits for news, in milliseconds. */
const PATIENCE = 10_000;
/** Sessions that are kept for who may still ask how they ended. */
const MOST_KEPT = 20;

/** Runs of several feeds that a command asked for, and follows from its own process. */
export class Sessions {
  readonly #desk: FeedDesk;
  readonly #sessions = new Map<number, Session>();
  #last = 0;

  constructor(desk: FeedDesk) {
    this.#desk = desk;
  }

  async begin({ addresses, due }: Wanted, now: number): Promise<Begun> {
    const named = addresses.length > 0;
    const { feeds: found, unknown } = named
      ? await this.#desk.find(addresses)
      : { feeds: (await this.#desk.list()).filter((feed) => !feed.paused), unknown: [] };
    const feeds = due ? found.filter((feed) => isDue(feed, now)) : found;
    if (unknown.length > 0) return { session: 0, feeds: 0, unknown };
    this.#last += 1;
    const session: Session = {
      ...{ events: [], stopping: new AbortController(), ended: null, ring: () => {} },
      rung: Promise.resolve(),
    };
    renew(session);
    for (const [number, { ended }] of this.#sessions)
      if (ended !== null && this.#sessions.size >= MOST_KEPT) this.#sessions.delete(number);
    this.#sessions.set(this.#last, session);
    void this.#run(session, feeds, !due);
    return { session: this.#last, feeds: feeds.length, unknown };
  }

  /** The events from the one numbered `from` on; waits for some, but not long. */
  async follow(number: number, from: number): Promise<Told> {
    const session = this.#sessions.get(number);
    if (session === undefined) return { events: [], ended: { ...NOTHING, stopped: true } };
    if (session.ended === null && session.events.length <= from) await patiently(session.rung);
    return { events: session.events.slice(from), ended: session.ended };
  }

  /** What was read is written; then it ends. */
  stop(number: number): void {
    this.#sessions.get(number)?.stopping.abort(new Error('stopped'));
  }

  async #run(session: Session, feeds: readonly Feed[], forced: boolean): Promise<void> {
    const { signal } = session.stopping;
    const parts = feeds.map((): Totals & { through: number } => ({ ...NOTHING, through: 0 }));
    const tell = (event: Event) => {
      session.events.push(event);
      renew(session);
    };
    const through = () => parts.reduce((sum, part) => sum + part.through, 0) / feeds.length;
    const ran = await Promise.all(
      feeds.map(async (feed, i) => {
        const set = (part: Totals, share: number) => {
          parts[i] = { ...part, through: share };
        };
        const report = (event: Event) => {
          if (event.kind === 'written') set(event.summary, event.through ?? 0);
          if (event.kind === 'failed' && event.through !== undefined)
            set(parts[i] ?? NOTHING, event.through ?? 0);
          if (event.kind === 'written') tell({ ...event, summary: sum(parts), through: through() });
          else tell(event.kind === 'note' ? event : { ...event, through: through() });
        };
        try {
          const { changed, ...summary } = await this.#desk.take(feed, { signal, forced }, report);
          set(summary, 1);
          return summary;
        } catch (error) {
          const reason = `${feed.address}: ${describe(error)}`;
          tell({ kind: 'failed', reason, code: codeOf(error), place: feed.address });
          set({ ...NOTHING, failed: 1 }, 1);
          return { ...NOTHING, failed: 1, stopped: false };
        }
      }),
    );
    session.ended = { ...sum(ran), stopped: ran.some(({ stopped }) => stopped) };
    renew(session);
  }
}

const NOTHING: Totals = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };

function sum(parts: readonly Totals[]): Totals {
  const of = (name: keyof Totals) => parts.reduce((total, part) => total + part[name], 0);
  return {
    ...{ articles: of('articles'), statements: of('statements'), known: of('known') },
    ...{ refused: of('refused'), failed: of('failed') },
  };
}

/** Wakes who waits for news, and has the next wait anew. */
function renew(session: Session): void {
  session.ring();
  session.rung = new Promise((resolve) => {
    session.ring = resolve;
  });
}

async function patiently(news: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([news, late]);
  clearTimeout(timer);
}
