import type { EntityKind, Language, RoleStateValue } from '../document/document.ts';
import type { ImportedTenure, Telling } from '../identity/holders.ts';
import type { PresumedOffice } from '../identity/homelands.ts';
import { nameOffice } from '../identity/offices.ts';
import { history, query } from './query.ts';
import type { CountryServed, EntityNode } from './statements.ts';
import type { TenureList } from './tenures.ts';

/** What is known of who held an office on the day of a text that describes someone by it. */
export interface AskedOffice {
  /** The described entity. */
  readonly id: string;
  readonly office: string;
  readonly day: string;
  /** How far its country can be relied on and why, where the text names none; null where it is told. */
  readonly presumed: Pick<PresumedOffice, 'confidence' | 'reason'> | null;
  readonly tellings: readonly Telling[];
  readonly tenures: readonly ImportedTenure[];
}

export const readHolders = history<
  { entities: readonly string[]; near: number; most: number; mostDated: number },
  AskedOffice
>('read-holders', 'entities');

/** An office that texts or imports give an entity. */
export interface OfficeRow {
  readonly id: string;
  readonly office: string;
  readonly for: EntityNode | null;
  readonly tellings: readonly (Omit<Telling, 'entity'> & {
    readonly texts: number;
    /** Why its country is taken to be this one; null where the text tells it. */
    readonly presumedBy: string | null;
  })[];
  readonly tenures: readonly Omit<ImportedTenure, 'entity'>[];
}

export const readOffices = history<{ entities: readonly string[] }, OfficeRow>('read-offices', 'entities');

export const findCodedPeople = query<{ occurrences: readonly string[] }, { readonly code: string }>(
  'find-coded-people',
  'occurrences',
);

export const listCodedPeople = query<{ after: string; limit: number }, { readonly id: string }>(
  'list-coded-people',
);

export interface TenureRow {
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
}

export const writeTenures = query<
  {
    sequence: number;
    rows: readonly { entity: string; imported: string; tenures: readonly TenureRow[] }[];
  },
  { readonly entity: string }
>('write-tenures', 'rows');

/** A role as it stands in the graph, with what its office is made from. */
export interface ToldOfficeRow {
  readonly holder: string;
  readonly body: string;
  readonly title: string;
  readonly state: RoleStateValue | null;
  readonly kind: EntityKind;
  readonly code: string | null;
  readonly block: string | null;
  readonly day: string | null;
  readonly written: readonly [string | null, string | null];
}

/** An office as an occurrence has it whose text doesn't say of which state it is. */
export interface OfficeOfOccurrence {
  readonly office: string | null;
  readonly officeDay: string | null;
  readonly officeState: string | null;
  readonly officeSince: readonly [from: string, to: string] | null;
  readonly officeUntil: readonly [from: string, to: string] | null;
  readonly officeConfidence: number | null;
  readonly officeReason: string | null;
}

export const NO_OFFICE: OfficeOfOccurrence = {
  ...({ office: null, officeDay: null, officeState: null, officeSince: null, officeUntil: null } as const),
  ...({ officeConfidence: null, officeReason: null } as const),
};

/** The presumed office with its time, which stands in the tenures of all titles, and the day of its text. */
export function officeRow(
  { office, place, confidence, reason }: PresumedOffice,
  tenures: TenureList,
  day: string | null,
): OfficeOfOccurrence {
  const [state = '', ...bounds] = tenures.slice(7 * place, 7 * place + 7);
  const between = (from = '', to = ''): OfficeOfOccurrence['officeSince'] =>
    from === '' ? null : [from, to];
  return {
    ...{ office, officeDay: day, officeState: state === '' ? null : state },
    ...{ officeSince: between(bounds[0], bounds[1]), officeUntil: between(bounds[3], bounds[4]) },
    ...{ officeConfidence: confidence, officeReason: reason },
  };
}

/** Somebody with titles of which the text doesn't say whose they are, and what tells of which state they may be. */
export interface UntoldOfficeRow {
  readonly id: string;
  readonly described: boolean;
  readonly titles: readonly string[];
  readonly titleTenures: TenureList;
  readonly day: string | null;
  readonly address: string | null;
  readonly language: Language;
  readonly spoken: readonly { readonly country: string; readonly times: number }[];
  readonly told: readonly string[];
  readonly written: OfficeOfOccurrence;
}

export const listUntoldHolders = query<{ after: string; limit: number }, { readonly id: string }>(
  'list-untold-holders',
);

export const listUntoldOffices = query<{ holders: readonly string[] }, UntoldOfficeRow>(
  'list-untold-offices',
  'holders',
);

export const writePresumedOffices = query<
  { rows: readonly { readonly id: string; readonly office: OfficeOfOccurrence }[] },
  never
>('write-presumed-offices', 'rows');

export const listHolders = query<{ after: string; limit: number }, { readonly id: string }>('list-holders');

export const listToldOffices = query<{ holders: readonly string[] }, ToldOfficeRow>(
  'list-told-offices',
  'holders',
);

export const writeToldOffices = query<
  {
    rows: readonly {
      holder: string;
      body: string;
      title: string;
      office: string | null;
      day: string | null;
    }[];
  },
  never
>('write-told-offices', 'rows');

/** Why somebody speaks for a country, in English: "foreign minister of JPN, as imported". */
export function tellServed({ by, office, reason }: CountryServed): string {
  if (by === 'text' || office === null) return 'the text gives them an office of it';
  return `${nameOffice(office)}, ${reason ?? 'as imported'}`;
}
