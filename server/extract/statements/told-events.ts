import type { EventStatus } from '../../document/document.ts';
import type { EventFound } from '../events/events.ts';
import { distinct } from '../events/lists.ts';
import type { Layout } from '../layout/layout.ts';
import { type Stretch, spanAt } from '../layout/phrase.ts';
import { append } from '../text/grouped.ts';
import type { StatementFound } from './statements.ts';

/** An event report with who tells it. */
export interface ToldEvent {
  readonly event: EventFound;
  readonly status: EventStatus;
  /** The statement that it is ("accused") or whose content tells it; null where the text itself does. */
  readonly statement: StatementFound | null;
}

/**
 * What only a statement tells is alleged, or denied where the statement denies it. It stays what it is where the text tells the same itself, and where the words
 * take for granted what goes on: "the war in ...".
 */
export function tellEvents(
  layout: Layout,
  statements: readonly StatementFound[],
  events: readonly EventFound[],
): ToldEvent[] {
  const spans = events.map((event) => spanAt(layout, event.trigger));
  const cues = new Map<number, StatementFound[]>();
  for (const statement of statements) {
    const { cue } = statement.frame;
    for (let at = cue?.first ?? 0; at < (cue?.end ?? 0); at++) append(cues, at, statement);
  }
  const holders = holdersOf(statements, spans);
  const plain = events.filter((event, i) => !holders[i] && event.status === 'occurred');
  return events.map((event, i): ToldEvent => {
    const { status } = event;
    const own = cues.get(event.trigger.first);
    if (own) return { event: withSpeakers(event, own), status, statement: own.at(-1) ?? null };
    const holder = holders[i] ?? null;
    const granted = event.lasting && event.noun;
    const open = status === 'occurred' || status === 'ongoing';
    if (!holder || granted || (open && plain.some((other) => isSame(event, other))))
      return { event, status, statement: null };
    const said = holder.frame.act === 'deny' ? 'denied' : 'alleged';
    return { event, status: open ? said : status, statement: holder };
  });
}

/**
 * "complained that the delay hides it and urged Oslo to act": of a verb that is itself what a statement is told by, whoever
 * says it does it, where the words before the verb showed nobody, or it is joined to another such verb.
 */
function withSpeakers(event: EventFound, own: readonly StatementFound[]): EventFound {
  const joined = own.every(({ frame }) => frame.rule === 'chained-cue');
  if ((event.actors.length > 0 && !joined) || event.noun || event.passive) return event;
  const speakers = distinct(own.flatMap(({ speaker }) => (speaker ? [speaker.member] : [])));
  const apart = speakers.every((one) => one.kind !== 'place' && !event.recipients.includes(one));
  return apart && speakers.length > 0 ? { ...event, actors: speakers } : event;
}

/** For each of the spans, in the order of the text, the statement with the narrowest content that holds it. */
function holdersOf(
  statements: readonly StatementFound[],
  spans: readonly Stretch[],
): (StatementFound | null)[] {
  const holders = new Array<StatementFound | null>(spans.length).fill(null);
  const widths = new Array<number>(spans.length).fill(Number.POSITIVE_INFINITY);
  let next = 0;
  for (const statement of statements)
    for (const { start, end } of statement.frame.contents) {
      while (next > 0 && (spans[next - 1]?.start ?? 0) >= start) next--;
      while (next < spans.length && (spans[next]?.start ?? 0) < start) next++;
      for (let i = next; i < spans.length && (spans[i]?.end ?? 0) <= end; i++) {
        if (end - start >= (widths[i] ?? 0)) continue;
        holders[i] = statement;
        widths[i] = end - start;
      }
    }
  return holders;
}

function isSame(event: EventFound, other: EventFound): boolean {
  return (
    event.type === other.type &&
    event.actors.some((actor) => other.actors.includes(actor)) &&
    (event.recipients.length === 0 || event.recipients.some((one) => other.recipients.includes(one)))
  );
}
