import type { ArticleRow } from './rows.ts';

const LINKS = [
  'holds',
  'said',
  'relayed',
  'about',
  'aboutReports',
  'spokenIn',
  'takesPart',
  'alleged',
] as const satisfies readonly (keyof ArticleRow)[];

/** The list of the row in which each end of a link stands. */
const ENDS = {
  holder: 'occurrences',
  body: 'occurrences',
  occurrence: 'occurrences',
  statement: 'statements',
  report: 'reports',
} as const satisfies Readonly<Record<string, keyof ArticleRow>>;

/** A row whose links tell their ends by places in its lists, from 0, instead of by ids: nothing has to be looked up. */
export type PositionedRow = Omit<ArticleRow, (typeof LINKS)[number]> &
  Readonly<Record<(typeof LINKS)[number], readonly Readonly<Record<string, unknown>>[]>>;

export function positioned(row: ArticleRow): PositionedRow {
  const places = {
    occurrences: placesOf(row.occurrences),
    statements: placesOf(row.statements),
    reports: placesOf(row.reports),
  };
  const place = (link: Readonly<Record<string, unknown>>) => {
    const copy: Record<string, unknown> = { ...link };
    for (const end of Object.keys(ENDS) as (keyof typeof ENDS)[])
      if (end in copy) copy[end] = places[ENDS[end]].get(copy[end] as string);
    return copy;
  };
  const links = Object.fromEntries(LINKS.map((name) => [name, row[name].map(place)]));
  return { ...row, ...links } as PositionedRow;
}

function placesOf(items: readonly { readonly properties: { readonly id: string } }[]): Map<string, number> {
  return new Map(items.map(({ properties }, i) => [properties.id, i]));
}
