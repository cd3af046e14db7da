/** A person that the user imported: who bears which names, and which offices they held when. */
export interface ImportedPerson {
  /** Wikidata id: "Q23". */
  readonly id: string;
  readonly name: string;
  /** All names, the first of them `name`. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3 codes of the countries they are citizens of. */
  readonly countries: readonly string[];
  readonly gender: 'f' | 'm' | null;
  readonly offices: readonly ImportedOffice[];
}

/** An office with what it is called, what it is of, and its time at the precision that was given. */
export interface ImportedOffice {
  /** Its names in English and Indonesian, empty where they were not told. */
  readonly titles: readonly string[];
  /** ISO code of the country that it is for, else null. */
  readonly country: string | null;
  /** Name or Wikidata id of what else it is of, else null. */
  readonly of: string | null;
  /** "2019", "2019-10" or "2019-10-23"; null where no beginning was told. */
  readonly from: string | null;
  /** The same; null where it goes on. */
  readonly to: string | null;
}

/**
 * The offices that a person held on a day ("2026-02-04"). A beginning or end that is known only to the year or month
 * takes in all of it; an office of which no beginning was told is never held, as nothing says since when.
 */
export function officesAt(person: Pick<ImportedPerson, 'offices'>, day: string): readonly ImportedOffice[] {
  return person.offices.filter(
    ({ from, to }) =>
      from !== null && day.slice(0, from.length) >= from && (to === null || day.slice(0, to.length) <= to),
  );
}

/** What is told of someone by whom, the offices as they are told there. */
type Told = Pick<ImportedPerson, 'names' | 'countries' | 'gender'> & { readonly offices: readonly unknown[] };

/** One person of whom two records tell: all of both, each once. */
export function joinTold<T extends Told>(a: T, b: T): T {
  const offices = new Map([...a.offices, ...b.offices].map((office) => [JSON.stringify(office), office]));
  return {
    ...a,
    names: [...new Set([...a.names, ...b.names])],
    countries: [...new Set([...a.countries, ...b.countries])],
    gender: a.gender ?? b.gender,
    offices: [...offices.values()],
  };
}
