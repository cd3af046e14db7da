import { parsePublished } from '../../server/clean/published.ts';
import type { Entry } from '../../server/derive/versions.ts';
import type {
  Act,
  Article,
  Document,
  Entity,
  EventReport,
  Interval,
  Role,
  RoleStateValue,
  StanceValue,
  Statement,
} from '../../server/document/document.ts';
import { NO_PROVENANCE, type Provenance } from '../../server/document/raw.ts';
import { type Span, spanOf } from '../../server/document/span.ts';

/** What a test says of an entity: `name` must stand in the text. */
export interface Cast {
  readonly name: string;
  readonly kind?: Entity['kind'];
  readonly iso3?: string;
  readonly described?: true;
  readonly wikidata?: string;
  /** Names of the countries (or bodies) that it holds a role for. */
  readonly for?: readonly string[];
  /** An office by its words as they stand in the text, for one of the cast or untold (null); how and since when (a day) it is held. */
  readonly office?: {
    readonly title: string;
    readonly of: string | null;
    readonly state?: RoleStateValue;
    readonly since?: string;
  };
}

/** What a test says of a statement: speaker and targets by name, cue and content as they stand in the text. */
export interface Said {
  readonly by: string | null;
  readonly cue: string;
  readonly words?: string;
  readonly about?: Readonly<Record<string, StanceValue>>;
  readonly act?: Act;
  /** A day, or the first and the last of several. */
  readonly on?: string | readonly [from: string, to: string] | null;
  readonly via?: readonly string[];
  readonly confidence?: number;
  readonly kind?: Statement['kind'];
}

/** What a test says of an event: its trigger as it stands in the text, parties and places by name. */
export interface Happened {
  readonly what: string;
  readonly type?: EventReport['type'];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly in?: readonly string[];
  readonly on?: string;
  readonly status?: EventReport['status'];
}

/** A document as it is written, with what a test says of its provenance. */
export function entryOf(document: Document, provenance: Partial<Provenance> = {}): Entry {
  return { document, provenance: { ...NO_PROVENANCE, ...provenance } };
}

/** A Document of one text, for tests that need no extraction. Country names are known by their ISO code. */
export function documentOf(
  article: Partial<Article> & Pick<Article, 'text'>,
  cast: readonly Cast[],
  said: readonly Said[] = [],
  happened: readonly Happened[] = [],
): Document {
  const { text } = article;
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`);
    return spanOf(text, start, start + words.length);
  };
  const ids = new Map(cast.map((each, i) => [each.name, `e${i + 1}`]));
  const id = (name: string) => {
    const found = ids.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    article: {
      address: null,
      file: 'test.txt',
      outlet: null,
      title: null,
      byline: null,
      language: 'en',
      published: null,
      ...article,
    },
    extractor: 'test',
    knowledge: 'test',
    entities: cast.map((each) => ({
      id: id(each.name),
      kind: each.kind ?? (each.iso3 === undefined ? 'person' : 'country'),
      name: each.name,
      ...(each.iso3 === undefined ? {} : { iso3: each.iso3 }),
      ...(each.described === undefined ? {} : { described: each.described }),
      ...(each.wikidata === undefined ? {} : { wikidata: each.wikidata }),
      mentions: [{ ...at(each.name), use: 'name' as const, reading: 'literal' as const }],
      roles: [
        ...(each.for ?? []).map((name) => ({ title: null, for: id(name) })),
        ...(each.office === undefined ? [] : [roleOf(each.office, at, id)]),
      ],
    })),
    statements: said.map((each, i) => statementOf(each, i, at, id)),
    events: happened.map((each, i) => eventOf(each, i, at, id)),
  };
}

function roleOf(
  { title, of, state, since }: NonNullable<Cast['office']>,
  at: (words: string) => Span,
  id: (name: string) => string,
): Role {
  const span = at(title);
  return {
    title: span,
    for: of === null ? null : id(of),
    ...(state === undefined ? {} : { state: { value: state, span } }),
    ...(since === undefined ? {} : { since: { from: since, to: since, precision: 'day', span } }),
  };
}

function intervalOf(on: string | readonly [from: string, to: string]) {
  return typeof on === 'string' ? { from: on, to: on } : { from: on[0], to: on[1] };
}

function dateOf(on: string): Interval {
  const date = parsePublished(on);
  if (date === null) throw new Error(`${on} is no date`);
  return date;
}

function statementOf(
  said: Said,
  index: number,
  at: (words: string) => Span,
  id: (name: string) => string,
): Statement {
  return {
    id: `s${index + 1}`,
    cue: at(said.cue),
    sources: said.by === null ? [] : [at(said.by)],
    contents: said.words === undefined ? [] : [at(said.words)],
    kind: said.kind ?? 'direct',
    act: said.act ?? 'say',
    speakers:
      said.by === null
        ? []
        : [{ entity: id(said.by), confidence: 0.9, reason: 'named in the source', role: null }],
    relay: (said.via ?? []).map((name) => ({ entity: id(name), spans: [at(name)] })),
    targets: Object.entries(said.about ?? {}).map(([name, value]) => ({
      entity: id(name),
      spans: [at(name)],
      stance: { value, confidence: 0.8, spans: [] },
    })),
    said:
      said.on === undefined || said.on === null
        ? null
        : { ...intervalOf(said.on), precision: 'day', span: null, reason: 'told by the test' },
    place: null,
    confidence: said.confidence ?? 0.9,
    rule: 'test',
  };
}

function eventOf(
  happened: Happened,
  index: number,
  at: (words: string) => Span,
  id: (name: string) => string,
): EventReport {
  const { what, type = 'coerce', by = [], to = [], on, status = 'occurred' } = happened;
  return {
    id: `v${index + 1}`,
    type,
    quad: 4,
    intensity: -5,
    trigger: at(what),
    actors: by.map(id),
    recipients: to.map(id),
    places: (happened.in ?? []).map(id),
    date: on === undefined ? null : { ...dateOf(on), span: null },
    status,
    statement: null,
    confidence: 0.8,
    rule: 'test',
  };
}
