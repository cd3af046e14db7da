import type { EntityKind, RoleStateValue } from '../document/document.ts';
import type { ImportedTenure, Telling } from '../identity/holders.ts';
import { history, query } from './query.ts';
import type { EntityNode } from './statements.ts';

/** What is known of who held an office on the day of a text that describes someone by it. */
export interface AskedOffice {
  /** The described entity. */
  readonly id: string;
  readonly office: string;
  readonly day: string;
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
  readonly tellings: readonly (Omit<Telling, 'entity'> & { readonly texts: number })[];
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
