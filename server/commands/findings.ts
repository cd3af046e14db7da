import {
  DIGITS_TOLD,
  type Document,
  type Entity,
  type EntityKind,
  type EventReport,
  type RoleBound,
} from '../document/document.ts';

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

/** Heading of those without a name. */
const DESCRIBED = 'described';

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

/**
 * Whom and what an article names, by kind, the most often mentioned first; a person with an office on a line of their own.
 * Last those that it only describes ("the protesters").
 */
export function writeNames({ entities }: Document, { soft, strong }: Emphasis): string[] {
  if (entities.length === 0) return [];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const kinds = Object.keys(HEADINGS) as EntityKind[];
  const width = Math.max(...[...Object.values(HEADINGS), DESCRIBED].map((heading) => heading.length));
  const count = ({ name, mentions }: Entity) =>
    mentions.length > 1 ? `${name} ${soft(`×${mentions.length}`)}` : name;
  const list = (heading: string, members: readonly Entity[]): string[] => {
    const sorted = members.toSorted(byMentions);
    const offices = sorted.map((entity) => [entity, writeOffices(entity, names)] as const);
    const holders = offices.flatMap(([entity, held]) =>
      held === '' ? [] : [`${count(entity)} ${soft(`– ${held}`)}`],
    );
    const others = offices.flatMap(([entity, held]) => (held === '' ? [count(entity)] : []));
    return [...holders, ...(others.length > 0 ? [others.join(', ')] : [])].map(
      (line, i) => `  ${soft((i === 0 ? heading : '').padEnd(width))}  ${line}`,
    );
  };
  const named = entities.filter(({ described }) => !described);
  return [
    '',
    strong(counted(named.length, 'name')),
    ...kinds.flatMap((kind) =>
      list(
        HEADINGS[kind],
        named.filter((entity) => entity.kind === kind),
      ),
    ),
    ...list(
      DESCRIBED,
      entities.filter(({ described }) => described),
    ),
  ];
}

/** The offices that a person is told to hold or have held, each once: "foreign minister, Chile, former, until 2021-03". */
function writeOffices({ kind, described, roles }: Entity, names: ReadonlyMap<string, string>): string {
  if (kind !== 'person' || described) return '';
  const held = roles.map((role) =>
    [
      role.title?.text,
      role.for === null ? undefined : names.get(role.for),
      role.state?.value === 'current' ? undefined : role.state?.value,
      role.since && `since ${writeBound(role.since)}`,
      role.until && `until ${writeBound(role.until)}`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  return [...new Set(held)].filter((office) => office !== '').join('; ');
}

/** As precise as it is told: "2019", "2019-03", "2019-03-14". */
function writeBound({ from, to, precision }: RoleBound): string {
  const [first, last] = [from, to].map((day) => day.slice(0, DIGITS_TOLD[precision]));
  return first === last ? `${first}` : `${first} to ${last}`;
}

function byMentions(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length;
}

/** "1 event", "2,000 events". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
