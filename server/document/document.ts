import type { Span } from './span.ts';

/** What `extract` makes of one article. Design section 3; every list is in the order of the text. */

export type Language = 'en' | 'id';
export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** How many characters of an ISO 8601 time a precision tells: 10 of "2023-02-21T09:30:00+07:00" for the day. */
export const DIGITS_TOLD: Readonly<Record<Precision, number>> = {
  ...{ year: 4, month: 7, day: 10 },
  ...{ hour: 13, minute: 16, second: 19 },
};

/**
 * A stretch of time. `from` and `to` are ISO 8601 without a zone when `precision` is day or coarser
 * ("2023-02-21" to "2023-02-21", both inclusive), else with one ("2023-02-21T09:30:00+07:00").
 */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

/** An article as it reaches extraction: `text` is NFC, without BOM, NUL or lone surrogates, "\n" between lines. */
export interface Article {
  /** Canonical address (http or https), else null: then the text's hash is the identity. */
  readonly address: string | null;
  /** Path or address that it came from, as the user named it. */
  readonly file: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: Language;
  readonly published: Interval | null;
  readonly text: string;
}

const ENTITY_KINDS = ['person', 'country', 'organisation', 'place', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

const MENTION_USES = ['name', 'short', 'demonym', 'seat', 'office', 'pronoun', 'description'] as const;
export type MentionUse = (typeof MENTION_USES)[number];

/** literal: the thing itself; metonymic: a government by its country, capital or seat. */
export type Reading = 'literal' | 'metonymic';

export interface Mention extends Span {
  readonly use: MentionUse;
  readonly reading: Reading;
}

/** current: held now; coming: to be held; acting: held for another or for a while, as the words say. */
export const ROLE_STATES = ['current', 'former', 'coming', 'acting'] as const;
export type RoleStateValue = (typeof ROLE_STATES)[number];

/** How an office is held, with the words that say so: "former", "terpilih". */
export interface RoleState {
  readonly value: RoleStateValue;
  readonly span: Span;
}

/** When an office began or ended, as precise as told, with the words of the date. */
export type RoleBound = Interval & { readonly span: Span };

/** What the text doesn't tell of `state`, `since` and `until` is left out. */
export interface Role {
  /** The office's words, null where only the affiliation is told. */
  readonly title: Span | null;
  /** Local id of the country or organisation it is for. */
  readonly for: string | null;
  readonly state?: RoleState;
  readonly since?: RoleBound;
  readonly until?: RoleBound;
}

/** An entity as this one text speaks of it: what the graph keeps as an occurrence. */
export interface Entity {
  /** Local to the document: "e1", "e2", ... */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name the text gives; for a described one its words. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, XKX for Kosovo: countries only. */
  readonly iso3?: string;
  /** For a place, group or organisation: ISO code of the country it lies in or belongs to, where sure. */
  readonly in?: string;
  /** Local id of the country or organisation that a described one belongs to ("a Chinese official"). */
  readonly of?: string;
  readonly wikidata?: string;
  /** True: known only by a description ("a senior official"), never joined with another. */
  readonly described?: true;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const ACTS = [
  'say',
  'deny',
  'confirm',
  'accuse',
  'warn',
  'threaten',
  'demand',
  'ask',
  'promise',
  'offer',
  'praise',
  'welcome',
  'condemn',
  'support',
  'reject',
  'predict',
  'apologise',
  'decline',
  'think',
  'hope',
] as const;
export type Act = (typeof ACTS)[number];

export const STANCES = ['supports', 'opposes', 'neutral'] as const;
export type StanceValue = (typeof STANCES)[number];

export interface Stance {
  readonly value: StanceValue;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that show it; empty for neutral by default. */
  readonly spans: readonly Span[];
}

export interface Speaker {
  readonly entity: string;
  /** 0 to 1; the first of the list has the highest. */
  readonly confidence: number;
  /** How the source was resolved, for a person to read: "named in the source", "pronoun to the last speaker". */
  readonly reason: string;
  /** The role in which this text has them speak. */
  readonly role: Role | null;
}

export interface Relay {
  readonly entity: string;
  readonly spans: readonly Span[];
}

/** A target names either an entity or an event report of the document. */
export type Target = ({ readonly entity: string } | { readonly event: string }) & {
  readonly spans: readonly Span[];
  readonly stance: Stance;
};

export interface SaidAt extends Interval {
  /** The words it came from, null where it falls back to the published date. */
  readonly span: Span | null;
  readonly reason: string;
}

export interface Statement {
  /** Local to the document: "s1", "s2", ... */
  readonly id: string;
  readonly cue: Span | null;
  /** Empty in an enclitic ("katanya") and a quotation without a cue. */
  readonly sources: readonly Span[];
  /** Without outer quotation marks, the comma before a closing mark, a leading "bahwa" or "that". */
  readonly contents: readonly Span[];
  readonly kind: StatementKind;
  readonly act: Act;
  /** Ranked, best first; empty where nothing fits. */
  readonly speakers: readonly Speaker[];
  /** Through whom it was relayed, outermost first. */
  readonly relay: readonly Relay[];
  readonly targets: readonly Target[];
  readonly said: SaidAt | null;
  /** Local id of the place of speaking. */
  readonly place: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Id of the rule that found it, "en/quote-cue-source" for instance. */
  readonly rule: string;
}

/** The classes of PLOVER. */
const EVENT_CLASSES = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const;
export type EventClass = (typeof EVENT_CLASSES)[number];

const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'hypothetical', 'denied', 'alleged'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export interface EventReport {
  /** Local to the document: "v1", "v2", ... */
  readonly id: string;
  readonly type: EventClass;
  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** PLOVER's scale, -10 to 10. */
  readonly intensity: number;
  readonly trigger: Span;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly places: readonly string[];
  readonly date: (Interval & { readonly span: Span | null }) | null;
  readonly status: EventStatus;
  /** Local id of the statement that it is (an accusation, a demand), or that alone tells it. */
  readonly statement: string | null;
  readonly confidence: number;
  readonly rule: string;
}

export interface Document {
  readonly article: Article;
  /** Version of the extractor and hash of the knowledge pack that made all below. */
  readonly extractor: string;
  readonly knowledge: string;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
}

/** Every span of the document, with the path that leads to it: for the span invariant and for offset conversion. */
export function* spansOf(document: Document): Generator<{ readonly path: string; readonly span: Span }> {
  for (const entity of document.entities) {
    for (const [i, mention] of entity.mentions.entries())
      yield { path: `${entity.id}.mentions.${i}`, span: mention };
    for (const [i, role] of entity.roles.entries()) yield* roleSpans(`${entity.id}.roles.${i}`, role);
  }
  for (const statement of document.statements) {
    if (statement.cue) yield { path: `${statement.id}.cue`, span: statement.cue };
    for (const [i, span] of statement.sources.entries()) yield { path: `${statement.id}.sources.${i}`, span };
    for (const [i, span] of statement.contents.entries())
      yield { path: `${statement.id}.contents.${i}`, span };
    for (const [i, { role }] of statement.speakers.entries())
      if (role) yield* roleSpans(`${statement.id}.speakers.${i}.role`, role);
    for (const [i, relay] of statement.relay.entries())
      for (const span of relay.spans) yield { path: `${statement.id}.relay.${i}`, span };
    for (const [i, target] of statement.targets.entries()) {
      for (const span of target.spans) yield { path: `${statement.id}.targets.${i}`, span };
      for (const span of target.stance.spans) yield { path: `${statement.id}.targets.${i}.stance`, span };
    }
    if (statement.said?.span) yield { path: `${statement.id}.said`, span: statement.said.span };
  }
  for (const event of document.events) {
    yield { path: `${event.id}.trigger`, span: event.trigger };
    if (event.date?.span) yield { path: `${event.id}.date`, span: event.date.span };
  }
}

function* roleSpans(path: string, role: Role): Generator<{ readonly path: string; readonly span: Span }> {
  if (role.title) yield { path, span: role.title };
  for (const part of ['state', 'since', 'until'] as const) {
    const told = role[part];
    if (told) yield { path: `${path}.${part}`, span: told.span };
  }
}
