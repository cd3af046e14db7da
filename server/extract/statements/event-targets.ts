import type { Stance } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { stanceToEvent } from '../about/stance.ts';
import type { Cast } from '../cast/cast.ts';
import type { EventFound } from '../events/events.ts';
import type { Layout } from '../layout/layout.ts';
import { phraseOf, spanAt } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { StatementFound } from './statements.ts';

/** An event report that a statement is about: its trigger stands in the statement's contents. */
export interface EventTargetFound {
  readonly event: EventFound;
  readonly spans: readonly Span[];
  readonly stance: Stance;
}

/** The events that each statement is about, in the order of the text; none for a statement about none. */
export function findEventTargets(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  statements: readonly StatementFound[],
  events: readonly EventFound[],
): ReadonlyMap<StatementFound, readonly EventTargetFound[]> {
  const found = new Map<StatementFound, EventTargetFound[]>();
  let next = 0;
  for (const statement of statements) {
    const { contents } = statement.frame;
    const from = Math.min(...contents.map(({ start }) => start));
    while (next > 0 && startOf(layout, events[next - 1]) >= from) next--;
    while (next < events.length && startOf(layout, events[next]) < from) next++;
    for (let at = next; at < events.length; at++) {
      const event = events[at];
      if (!event || !contents.some(({ end }) => startOf(layout, event) < end)) break;
      const target = targetOf(layout, phrases, cast, statement, event);
      const list = found.get(statement);
      if (target && list) list.push(target);
      else if (target) found.set(statement, [target]);
    }
  }
  return found;
}

function startOf(layout: Layout, event: EventFound | undefined): number {
  return layout.tokens[event?.trigger.first ?? -1]?.start ?? -1;
}

function targetOf(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  { frame, speaker }: StatementFound,
  event: EventFound,
): EventTargetFound | null {
  const span = spanAt(layout, event.trigger);
  if (!frame.contents.some((part) => part.start <= span.start && span.end <= part.end)) return null;
  const trigger = phraseOf(layout, { ...event.trigger, kind: 'name' });
  const view = { layout, phrases, cast, frame, speaker: speaker?.member ?? null };
  return { event, spans: [span], stance: stanceToEvent(view, trigger) };
}
