import type { Document, Entity, EntityKind, EventReport } from '../document/document.ts';

/** How words are set apart: the louder and the quieter. */
export interface Emphasis {
  readonly soft: (text: string) => string;
  readonly strong: (text: string) => string;
}

const HEADINGS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  place: 'places',
  group: 'groups',
};

/**
 * The events of an article, numbered, below their count; nothing where there is none. Who acts stands before the arrow and to
 * whom it is done after it, also where only one of them is named.
 */
export function writeEvents({ events, entities }: Document, { soft, strong }: Emphasis): string[] {
  if (events.length === 0) return [];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const lines = events.map((event, i) => {
    const parties = [event.actors, event.recipients].map((ids) => listOf(ids) || 'nobody named');
    const told = event.actors.length + event.recipients.length === 0 ? '' : ` ${parties.join(' → ')}`;
    const notes = [`“${event.trigger.text}”`, ...circumstancesOf(event, listOf)];
    const rest = [...notes, event.confidence.toFixed(2), event.rule].join(' · ');
    return `${String(i + 1).padStart(3)}. ${strong(event.type)}${told}\n     ${soft(rest)}`;
  });
  return ['', strong(counted(events.length, 'event')), ...lines];
}

function circumstancesOf(event: EventReport, listOf: (ids: readonly string[]) => string): string[] {
  const { status, statement, places, date } = event;
  const when = date ? [date.from === date.to ? date.from : `${date.from} to ${date.to}`] : [];
  const where = places.length > 0 ? [`in ${listOf(places)}`] : [];
  return [statement ? `${status} in statement ${statement.slice(1)}` : status, ...when, ...where];
}

/** Who and what an article names, a line for each kind, the most often mentioned first; described ones left out. */
export function writeNames({ entities }: Document, { soft, strong }: Emphasis): string[] {
  const named = entities.filter(({ described }) => !described);
  if (named.length === 0) return [];
  const width = Math.max(...Object.values(HEADINGS).map((heading) => heading.length));
  const kinds = Object.keys(HEADINGS) as EntityKind[];
  const lines = kinds.flatMap((kind) => {
    const own = named.filter((entity) => entity.kind === kind).sort(byMentions);
    const list = own.map(({ name, mentions }) =>
      mentions.length > 1 ? `${name} ${soft(`×${mentions.length}`)}` : name,
    );
    return own.length > 0 ? [`  ${soft(HEADINGS[kind].padEnd(width))}  ${list.join(', ')}`] : [];
  });
  return ['', strong(counted(named.length, 'name')), ...lines];
}

function byMentions(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length;
}

/** "1 event", "2 events". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
