import type { EntityKind } from '../document/document.ts';
import type { ImportedTenure, Telling } from '../identity/holders.ts';
import { history } from './query.ts';
import type { NamedEntity } from './search.ts';
import type { NamesAsked } from './words.ts';

/** What the graph knows of the words of a question. */
export interface MeaningsAnswer {
  readonly asOf: number;
  readonly named: readonly {
    readonly run: number;
    readonly score: number;
    readonly mentions: number;
    /** Keys of those that texts give a person or that were imported, where the run was asked for as titled. */
    readonly offices: readonly string[];
    readonly entity: NamedEntity;
  }[];
  readonly countries: readonly NamedEntity[];
  readonly offices: readonly {
    readonly office: string;
    readonly tellings: readonly Telling[];
    readonly tenures: readonly ImportedTenure[];
    readonly holders: readonly NamedEntity[];
  }[];
  readonly outlets: readonly { readonly run: number; readonly outlet: string; readonly articles: number }[];
}

export const readMeanings = history<
  {
    asked: {
      readonly runs: readonly (NamesAsked & {
        readonly kind: readonly EntityKind[];
        readonly run: number;
        readonly titled: boolean;
      })[];
      readonly countries: readonly string[];
      readonly offices: readonly string[];
      readonly outlets: readonly { readonly words: string; readonly run: number }[];
      readonly limit: number;
    };
    day: string;
    near: number;
    most: number;
    mostDated: number;
  },
  MeaningsAnswer
>('read-meanings');
