import { isDeepStrictEqual } from 'node:util';
import type { ContentItem } from '../graph/reextraction.ts';
import type { ArticleRow } from '../graph/rows.ts';
import { groupBy } from './order.ts';

type Tells = ContentItem['tells'];

/** What an item that extraction made tells beside what its id holds, by the names under which a change of it is shown. */
export function tellsOf(row: ArticleRow): ReadonlyMap<string, Tells> {
  const names = new Map<string, unknown>([
    ...row.occurrences.map(({ properties }) => [properties.id, properties.name] as const),
    ...row.reports.map(({ properties }) => [properties.id, properties.trigger] as const),
  ]);
  const said = group(row.said, ({ statement }) => statement);
  const about = group([...row.about, ...row.aboutReports], ({ statement }) => statement);
  const relayed = group(row.relayed, ({ statement }) => statement);
  const spokenIn = group(row.spokenIn, ({ statement }) => statement);
  const parties = group(row.takesPart, ({ report }) => report);
  const occurrences = row.occurrences.map(({ properties: item, mentions }) => {
    const { name, described, country, titles } = item;
    return [item.id, { name, described, country, titles, mentions: mentions.texts }] as const;
  });
  const statements = row.statements.map(({ properties: item }) => {
    const { act, saidFrom, saidTo, confidence, rule } = item;
    const speakers = said(item.id).map(({ occurrence }) => names.get(occurrence));
    const through = relayed(item.id).map(({ occurrence }) => names.get(occurrence));
    const places = spokenIn(item.id).map(({ occurrence }) => names.get(occurrence));
    const targets = about(item.id).map((link) => {
      const { stance } = link.properties as { stance: string };
      return `${stance} ${names.get(String('report' in link ? link.report : link.occurrence))}`;
    });
    return [
      item.id,
      { act, speakers, targets, through, place: places, saidFrom, saidTo, confidence, rule },
    ] as const;
  });
  const reports = row.reports.map(({ properties: item }) => {
    const { status, dateFrom, dateTo, confidence, rule } = item;
    const of = (as: string) =>
      parties(item.id)
        .filter(({ properties }) => (properties as { as: string }).as === as)
        .map(({ occurrence }) => names.get(occurrence));
    const [actors, recipients, places] = [of('actor'), of('recipient'), of('place')];
    return [item.id, { status, actors, recipients, places, dateFrom, dateTo, confidence, rule }] as const;
  });
  return new Map<string, Tells>([...occurrences, ...statements, ...reports]);
}

/**
 * What was told otherwise before, part by part: "act: say → promise; speakers: nothing → Ingrid Moe". Empty where only places
 * in the text differ.
 */
export function tellChanges(was: Tells, is: Tells): string {
  return Object.keys(is)
    .filter((part) => !isDeepStrictEqual(comparable(was[part]), comparable(is[part])))
    .map((part) => `${part}: ${write(was[part])} → ${write(is[part])}`)
    .join('; ');
}

function comparable(value: unknown): unknown {
  return Array.isArray(value) ? value.map(write).sort() : write(value);
}

function write(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(write).join(', ');
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}

function group<T>(links: readonly T[], of: (link: T) => string): (id: string) => readonly T[] {
  const found = groupBy(links, of);
  return (id) => found.get(id) ?? [];
}
