import type { Document, EventReport } from '../../server/document/document.ts';
import type { Finding } from './contract.ts';
import { sumOf, type Tally } from './figures.ts';
import { pairUp } from './matching.ts';

/** People, countries and events that a careful reader finds in an article, compared with ours. */

export interface WantedEvent {
  readonly trigger: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: string;
}

export interface WantedCast {
  readonly people?: Readonly<Record<string, unknown>>;
  readonly countries?: readonly string[];
  readonly events?: readonly WantedEvent[];
  readonly not_entities?: readonly string[];
}

export interface CastTally {
  readonly people: Tally;
  readonly countries: Tally;
  readonly events: Tally;
  /** How many are called what is no entity. */
  readonly strangers: number;
}

export function sumsOf(tallies: readonly CastTally[]): CastTally {
  return {
    people: sumOf(tallies.map(({ people }) => people)),
    countries: sumOf(tallies.map(({ countries }) => countries)),
    events: sumOf(tallies.map(({ events }) => events)),
    strangers: tallies.reduce((sum, { strangers }) => sum + strangers, 0),
  };
}

export function compareCast(
  document: Document,
  wanted: WantedCast,
  article: string,
): { readonly cast: CastTally; readonly findings: readonly Finding[] } {
  const people = Object.keys(wanted.people ?? {});
  const countries = wanted.countries ?? [];
  const events = wanted.events ?? [];
  const noPeople = people.filter((name) => !hasPerson(document, name));
  const noCountries = countries.filter((iso3) => !document.entities.some((one) => one.iso3 === iso3));
  const strangers = (wanted.not_entities ?? []).filter((name) =>
    document.entities.some((one) => one.name.includes(name)),
  );
  const pairs = pairUp(events, document.events, (event, report) =>
    meetsEvent(document, report, event) ? 1 : null,
  );
  const noEvents = events.filter((_, place) => !pairs.some(({ gold }) => gold === place));
  const missed = (kind: string, gold: string): Finding => ({ kind, article, gold, ours: '', context: '' });
  return {
    cast: {
      people: { right: people.length - noPeople.length, ours: people.length, gold: people.length },
      countries: {
        right: countries.length - noCountries.length,
        ours: countries.length,
        gold: countries.length,
      },
      events: { right: pairs.length, ours: document.events.length, gold: events.length },
      strangers: strangers.length,
    },
    findings: [
      ...noPeople.map((name) => missed('people, missed', name)),
      ...noCountries.map((iso3) => missed('countries, missed', iso3)),
      ...noEvents.map((event) => missed('events with status, missed', JSON.stringify(event))),
      ...strangers.map((name) => missed('not entities, found', name)),
    ],
  };
}

function hasPerson(document: Document, name: string): boolean {
  return document.entities.some(
    ({ kind, name: own, mentions }) =>
      kind === 'person' && own === name && mentions.some(({ text }) => text === name),
  );
}

/** True if trigger, parties and status are the expected ones; who of two sides comes first may differ. */
export function meetsEvent(document: Document, report: EventReport, wanted: WantedEvent): boolean {
  const words = new Set(wanted.trigger.toLowerCase().split(/\s+/u));
  const shared = report.trigger.text
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word));
  if (!shared || report.status !== wanted.status) return false;
  const all = (ids: readonly string[], names: readonly string[]) =>
    names.every((name) => ids.some((id) => namesOf(document, id).includes(name)));
  const { actors, recipients } = wanted;
  return (
    (all(report.actors, actors) && all(report.recipients, recipients)) ||
    (all(report.actors, recipients) && all(report.recipients, actors) && recipients.length > 0)
  );
}

/** The name of one of ours, its ISO code, and those of the country it is of. */
function namesOf(document: Document, id: string): string[] {
  const entity = document.entities.find((each) => each.id === id);
  const owner = document.entities.find((each) => each.id === entity?.of);
  return [entity?.name, entity?.iso3, owner?.iso3].flatMap((name) => name ?? []);
}
