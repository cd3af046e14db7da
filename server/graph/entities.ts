import type { Language } from '../document/document.ts';
import { history } from './query.ts';
import type { EntityNode } from './statements.ts';
import type { TenureList } from './tenures.ts';
import type { SearchedName } from './words.ts';

export const readEntities = history<
  {
    asked: {
      names: readonly SearchedName[];
      limit: number;
      afterScore: number;
      afterReports: number;
      /** "" on the first page. */
      afterId: string;
    };
  },
  {
    readonly asOf: number;
    readonly total: number;
    readonly page: readonly {
      readonly entity: EntityNode;
      readonly score: number;
      readonly reports: number;
    }[];
  }
>('read-entities');

export const readEntitiesById = history<
  { named: { entities: readonly string[] } },
  { readonly id: string; readonly entity: EntityNode }
>('read-entities-by-id');

export interface EntityDetails {
  readonly id: string;
  readonly names: readonly { readonly name: string; readonly language: Language; readonly reports: number }[];
  readonly roles: readonly {
    readonly title: string | null;
    readonly for: EntityNode | null;
    readonly articles: number;
    /** What texts tell of how and when it is held, most frequent first. */
    readonly tenures: readonly { readonly tenure: TenureList; readonly articles: number }[];
  }[];
}

export const readEntityDetails = history<{ entities: readonly string[] }, EntityDetails>(
  'read-entity-details',
);

export const readStats = history<
  Record<never, never>,
  {
    readonly articles: number;
    readonly fictionalArticles: number;
    readonly entities: number;
    readonly statements: number;
    readonly utterances: number;
    readonly eventReports: number;
    readonly events: number;
    readonly asOf: number;
  }
>('read-stats');
