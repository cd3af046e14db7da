import type { EventClass, EventStatus } from '../document/document.ts';
import type { Proposal } from '../identity/coreference.ts';
import { history, query } from './query.ts';
import type { ArticleHead, EntityNode, ReportDetail, StatementDetail } from './statements.ts';

/** What an event holds beside its reports, each null where nothing tells it: see link-events.cypher. */
export interface EventFields {
  readonly status: EventStatus;
  /** Day, month or year on which most reports that tell one put it; else the earliest day of publication. */
  readonly when: string | null;
  /** How that is known. */
  readonly dated: 'told' | 'published' | null;
  /** The earliest and the latest that any report puts it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
}

/** Reports that are equal in all that is compared and of one event now; `id` and `learned` are the oldest one's. */
export interface TellingRow {
  readonly block: string | null;
  readonly telling: string | null;
  /** The telling as JSON; null for what an older version wrote. */
  readonly compared: string | null;
  readonly type: EventClass;
  readonly quad: 1 | 2 | 3 | 4;
  readonly status: EventStatus;
  readonly event: string | null;
  readonly fields: readonly unknown[];
  readonly id: string;
  readonly learned: number;
  readonly least: string;
  readonly reports: number;
  /** True for one report, which somebody judged. */
  readonly single: boolean;
  /** Sequences of the judgements that say why they are of their event, 0 for one that isn't known; null where rules do. */
  readonly decided: readonly number[] | null;
  readonly proposed: readonly (readonly ProposedPair[])[];
}

export interface ProposedPair extends Pick<Proposal, 'left' | 'right' | 'score'> {
  /** The right one's. */
  readonly block: string | null;
}

export const readTellings = query<{ blocks: readonly string[]; reports: readonly string[] }, TellingRow>(
  'read-tellings',
);

/** The next blocks after one, in code unit order, with how many reports have each. */
export const listTellingBlocks = query<
  { after: string; limit: number },
  { readonly block: string; readonly reports: number }
>('list-telling-blocks');

export const listUntold = query<{ after: string; limit: number }, { readonly id: string }>('list-untold');

export const listAlikeReports = query<
  {
    rows: readonly {
      readonly block: string;
      readonly telling: string;
      readonly event: string | null;
    }[];
  },
  { readonly row: number; readonly ids: readonly string[] }
>('list-alike-reports', 'rows');

export interface EventRow {
  readonly id: string;
  readonly properties: EventFields & Pick<TellingRow, 'type' | 'quad'>;
}

export interface EventLink {
  readonly report: string;
  readonly event: string;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
  /** Sequences of the judgements that the reason names. */
  readonly judgements: readonly number[];
}

export const linkEvents = query<
  {
    sequence: number;
    events: readonly EventRow[];
    links: readonly EventLink[];
    pairs: readonly Proposal[];
    gone: readonly Pick<Proposal, 'left' | 'right'>[];
  },
  never
>('link-events', 'events', 'links', 'pairs', 'gone');

export const unlinkReports = query<{ sequence: number; reports: readonly string[] }, { event: string }>(
  'unlink-reports',
  'reports',
);

export const retireEvents = query<
  { sequence: number; events: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-events', 'events');

/** An event's properties as the graph holds them; what nothing tells is absent. */
export interface EventNode
  extends Pick<TellingRow, 'type' | 'quad'>,
    Pick<EventFields, 'status' | 'reports'> {
  readonly id: string;
  readonly when?: string;
  readonly dated?: 'told' | 'published';
  readonly first?: string;
  readonly last?: string;
}

export const readEvents = history<
  {
    asked: {
      readonly type: readonly EventClass[];
      readonly involves: readonly string[];
      /** Days; "" for an open end. */
      readonly from: string;
      readonly to: string;
      readonly leastReports: number;
      readonly limit: number;
      readonly afterDay: string;
      readonly afterId: string;
    };
    named: { readonly entities: readonly string[] };
  },
  {
    readonly asOf: number;
    readonly unknown: readonly string[];
    readonly total: number;
    readonly page: readonly EventNode[];
  }
>('read-events');

export const readEventsById = history<
  { events: readonly string[] },
  { readonly id: string; readonly event: EventNode }
>('read-events-by-id');

export const readEventsOfReports = history<
  { reports: readonly string[] },
  { readonly id: string; readonly event: EventNode }
>('read-events-of-reports');

export interface EventDetails {
  readonly id: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly parties: readonly {
    readonly as: ReportDetail['parts'][number]['as'];
    readonly entity: EntityNode;
    /** How many of the event's reports tell so. */
    readonly reports: number;
  }[];
  readonly undecided: readonly {
    readonly event: EventNode;
    readonly score: number;
    readonly reason: string;
  }[];
}

export const readEventDetails = history<{ events: readonly string[] }, EventDetails>('read-event-details');

/** A report as one of an event, with why it is. */
export interface ReportOfEvent extends ReportDetail {
  readonly article: ArticleHead;
  readonly text: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
  readonly version: string;
  readonly position: number;
}

/** A report with the article that tells it. */
export type ReportInArticle = Pick<ReportOfEvent, 'report' | 'parts' | 'article' | 'text'>;

export const readReportsById = history<
  { reports: readonly string[]; withText: boolean },
  ReportInArticle & { readonly id: string }
>('read-reports-by-id', 'reports');

/** What an article's current version tells of, in the order of its text. */
export const readEventsOfArticles = history<
  { articles: readonly string[] },
  { readonly id: string; readonly reports: readonly ReportDetail[] }
>('read-events-of-articles');

export interface AskedReports {
  readonly event: string;
  readonly limit: number;
  readonly afterVersion: string;
  readonly afterPosition: number;
  readonly afterId: string;
}

export const readEventReports = history<
  { asked: readonly AskedReports[]; withText: boolean },
  { readonly row: number; readonly asOf: number; readonly page: readonly ReportOfEvent[] }
>('read-event-reports');

export interface AskedStatements {
  readonly event: string;
  readonly limit: number;
  readonly afterId: string;
}

export const readEventStatements = history<
  { asked: readonly AskedStatements[]; withText: boolean },
  {
    readonly row: number;
    readonly asOf: number;
    readonly total: number;
    readonly page: readonly StatementDetail[];
  }
>('read-event-statements');
