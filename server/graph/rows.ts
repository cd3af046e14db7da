import { CodePoints } from '../document/codepoints.ts';
import type {
  Document,
  Entity,
  EventReport,
  Interval,
  Role,
  Statement,
  Target,
} from '../document/document.ts';
import { hashText, identify } from '../document/identifier.ts';
import type { Provenance } from '../document/raw.ts';
import type { Span } from '../document/span.ts';
import { ExtractionError } from '../errors.ts';
import { compare } from '../identity/block.ts';
import { presumeOffice, type Setting } from '../identity/homelands.ts';
import { countryServed, officeKey, tellingOffice } from '../identity/offices.ts';
import { comparedStatement } from '../identity/reported.ts';
import { comparedReport } from '../identity/telling.ts';
import type { ComparedOccurrence } from './identities.ts';
import { officeRow } from './offices.ts';
import type { TenureList } from './tenures.ts';
import { plainWords } from './words.ts';

/**
 * A Document as write-articles.cypher takes it: nodes and links under the ids of the graph. Spans go in as lists of
 * four numbers each (start and end in UTF-16 units, start and end in code points), their texts beside them.
 */
export interface ArticleRow {
  readonly article: {
    readonly id: string;
    readonly address: string | null;
    readonly outlet: string | null;
    readonly fictional: boolean;
  };
  readonly version: {
    readonly label: string;
    readonly properties: Properties & {
      readonly id: string;
      readonly title: string | null;
      readonly text: string;
    };
    /** One or none. */
    readonly page: readonly Properties[];
  };
  readonly occurrences: readonly {
    readonly properties: Properties &
      Omit<ComparedOccurrence, 'learned' | 'entity' | 'single' | 'written'> & {
        readonly titles: readonly string[];
        readonly titleTenures: TenureList;
      };
    readonly mentions: Properties & { readonly texts: readonly string[]; readonly uses: readonly string[] };
  }[];
  readonly holds: readonly {
    readonly holder: string;
    readonly body: string;
    readonly properties: Properties;
  }[];
  readonly statements: readonly {
    readonly label: string;
    readonly properties: Properties & { id: string; readonly contents: readonly string[] };
  }[];
  readonly reports: readonly { readonly properties: Properties & { id: string } }[];
  readonly said: readonly Link[];
  readonly relayed: readonly Link[];
  readonly about: readonly Link[];
  readonly aboutReports: readonly (Properties & { readonly statement: string; readonly report: string })[];
  readonly spokenIn: readonly { readonly statement: string; readonly occurrence: string }[];
  readonly takesPart: readonly (Properties & { readonly report: string; readonly occurrence: string })[];
  readonly alleged: readonly { readonly report: string; readonly statement: string }[];
}

type Properties = Readonly<Record<string, unknown>>;
type Link = Properties & { readonly statement: string; readonly occurrence: string };

const LABEL = { en: 'English', id: 'Indonesian' } as const;

/** The article's id: its canonical address, else "file:" and the text's hash. */
export function articleId(article: Document['article']): string {
  return article.address ?? `file:${hashText(article.text)}`;
}

/** True for an address under a name that is reserved for examples (RFC 2606): nobody can publish there. */
function isFictional(address: string | null): boolean {
  return address !== null && /\.(?:example|invalid|test)$/u.test(new URL(address).hostname);
}

/** A version that the graph hasn't: its id, what extraction made of it and what is kept beside its text. */
export interface FreshVersion {
  readonly version: string;
  readonly document: Document;
  readonly provenance: Provenance;
  /** Until when its text is known to have stood: see derive/versions.ts. */
  readonly seen: string;
}

/** The graph's ids of all that a document holds, by the document's own. */
function idsOf(version: string, document: Document): ReadonlyMap<string, string> {
  return new Map([
    ...document.entities.map(({ id, kind, name, mentions }) => {
      return [id, identify('occurrence', version, kind, bounds(mentions[0]), name)] as const;
    }),
    ...document.statements.map((statement) => [statement.id, statementId(version, statement)] as const),
    ...document.events.map(({ id, trigger, type }) => {
      return [id, identify('report', version, bounds(trigger), type)] as const;
    }),
  ]);
}

/** Throws ExtractionError for a document of which two things would be one in the graph. */
export function refuseDoubles(document: Document): void {
  const seen = new Map<string, string>();
  for (const [local, id] of idsOf('', document)) {
    const other = seen.get(id);
    if (other !== undefined)
      throw new ExtractionError(document.article.file, `${other} and ${local} of its document are the same`);
    seen.set(id, local);
  }
}

/** `fetched` is an ISO time in UTC: when the text was read. */
export function toRow(fresh: FreshVersion, fetched: string): ArticleRow {
  const { version, document } = fresh;
  const { article } = document;
  const points = new CodePoints(article.text);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const ids = idsOf(version, document);
  const scope: Scope = { document, version, points, entities, id: (local) => known(ids, local) };
  const targets = document.statements.flatMap((statement) => targetLinks(scope, statement));
  const row = withFingerprints({
    article: {
      id: articleId(article),
      address: article.address,
      outlet: article.outlet,
      fictional: isFictional(article.address),
    },
    version: {
      label: `${LABEL[article.language]}Version`,
      properties: versionProperties(fresh, fetched),
      page: pageOf(fresh.provenance),
    },
    occurrences: document.entities.map((entity) => occurrenceRow(scope, entity)),
    holds: document.entities.flatMap((entity) => holdsLinks(scope, entity)),
    statements: document.statements.map((statement) => ({
      label: `${LABEL[article.language]}Statement`,
      properties: statementProperties(scope, statement),
    })),
    reports: document.events.map((report) => ({ properties: reportProperties(scope, report) })),
    said: document.statements.flatMap((statement) => saidLinks(scope, statement)),
    relayed: document.statements.flatMap((statement) => relayLinks(scope, statement)),
    about: targets.filter((link): link is Link => 'occurrence' in link),
    aboutReports: targets.filter(
      (link): link is Properties & { statement: string; report: string } => 'report' in link,
    ),
    spokenIn: document.statements.flatMap((statement) =>
      statement.place === null
        ? []
        : [{ statement: scope.id(statement.id), occurrence: scope.id(statement.place) }],
    ),
    takesPart: document.events.flatMap((report) => partLinks(scope, report)),
    alleged: document.events.flatMap((report) =>
      report.statement === null
        ? []
        : [{ report: scope.id(report.id), statement: scope.id(report.statement) }],
    ),
  });
  return withPlainWords(withPresumedOffices(row, document, entities));
}

/** The row with what the indexes of words hold beside texts: derived of these, and so no part of what extraction made. */
function withPlainWords(row: ArticleRow): ArticleRow {
  const { version, statements } = row;
  const { title, text } = version.properties;
  return {
    ...row,
    version: { ...version, properties: { ...version.properties, plain: plainOf([title ?? '', text]) } },
    statements: statements.map(({ label, properties }) => ({
      label,
      properties: { ...properties, plain: plainOf(properties.contents) },
    })),
  };
}

function plainOf(texts: readonly string[]): readonly string[] | null {
  const words = plainWords(texts);
  return words.length === 0 ? null : words;
}

/**
 * The row with the offices whose country the text leaves to its reader: derived of the text and its address, and so no
 * part of what extraction made.
 */
function withPresumedOffices(
  row: ArticleRow,
  document: Document,
  entities: ReadonlyMap<string, Entity>,
): ArticleRow {
  const setting = settingOf(document, entities, row);
  const day = dayOf(document);
  const occurrences = row.occurrences.map((item, i) => {
    const { kind, described, titles, titleTenures } = item.properties;
    const isTold = document.entities[i]?.roles.some((role) => role.for !== null) ?? false;
    const presumed = isTold ? null : presumeOffice({ kind, described, titles }, setting);
    if (presumed === null) return item;
    return { ...item, properties: { ...item.properties, ...officeRow(presumed, titleTenures, day) } };
  });
  return { ...row, occurrences };
}

function settingOf(
  document: Document,
  entities: ReadonlyMap<string, Entity>,
  { holds }: ArticleRow,
): Setting {
  const spoken: Record<string, number> = {};
  for (const entity of document.entities) {
    if (entity.kind === 'person') continue;
    const country = entity.kind === 'country' ? entity.iso3 : countryOf(entities, entity);
    if (country) spoken[country] = (spoken[country] ?? 0) + entity.mentions.length;
  }
  const told = holds.flatMap(({ properties: { office } }) => (typeof office === 'string' ? office : []));
  return { address: document.article.address, language: document.article.language, spoken, told };
}

/** The day of publication; null where it isn't told. */
function dayOf({ article }: Document): string | null {
  const { first, last } = days(article.published);
  return first === last ? first : null;
}

/**
 * The row with a fingerprint on each item and on the version: a hash over all that is written of it with its links. By
 * these a later extraction tells what it makes otherwise. Those of equal contents are equal, whoever made them.
 */
function withFingerprints(row: ArticleRow): ArticleRow {
  const links = new Map<string, unknown[]>();
  const add = (id: string, link: unknown) => {
    const present = links.get(id);
    if (present === undefined) links.set(id, [link]);
    else present.push(link);
  };
  for (const link of row.holds) add(link.holder, link);
  for (const list of [row.said, row.relayed, row.about, row.aboutReports, row.spokenIn])
    for (const link of list) add(link.statement, link);
  for (const list of [row.takesPart, row.alleged]) for (const link of list) add(link.report, link);
  const stamp = <T extends { readonly properties: Properties & { id: string } }>(item: T): T => ({
    ...item,
    properties: {
      ...item.properties,
      fingerprint: identify('item', item, links.get(item.properties.id) ?? []),
    },
  });
  const occurrences = row.occurrences.map(stamp);
  const statements = row.statements.map(stamp);
  const reports = row.reports.map(stamp);
  const all = [...occurrences, ...statements, ...reports].map((item) => item.properties);
  const fingerprint = identify('contents', all.map(({ id, fingerprint }) => [id, fingerprint]).sort());
  const version = { ...row.version, properties: { ...row.version.properties, fingerprint } };
  return { ...row, version, occurrences, statements, reports };
}

interface Scope {
  readonly document: Document;
  readonly version: string;
  readonly points: CodePoints;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly id: (local: string) => string;
}

function known(ids: ReadonlyMap<string, string>, local: string): string {
  const id = ids.get(local);
  if (id === undefined) throw new RangeError(`the document links to ${local}, which it does not have`);
  return id;
}

function bounds(span: Span | undefined): readonly number[] {
  return span === undefined ? [] : [span.start, span.end];
}

function statementId(version: string, statement: Statement): string {
  return identify(
    'statement',
    version,
    statement.kind,
    bounds(statement.cue ?? undefined),
    statement.sources.map(bounds),
    statement.contents.map(bounds),
  );
}

function numbers(points: CodePoints, spans: readonly Span[]): number[] {
  return spans.flatMap((span) => points.numbers(span));
}

function texts(spans: readonly Span[]): string[] {
  return spans.map((span) => span.text);
}

/** First and last day that an interval touches, in the zone it is written in. */
function days(interval: Interval | null): { readonly first: string | null; readonly last: string | null } {
  return { first: interval?.from.slice(0, 10) ?? null, last: interval?.to.slice(0, 10) ?? null };
}

function versionProperties(
  { document, version, provenance, seen }: FreshVersion,
  fetched: string,
): ArticleRow['version']['properties'] {
  const { article } = document;
  const { first, last } = days(article.published);
  const { modified, retrieved, claimed } = provenance;
  return {
    id: version,
    textHash: hashText(article.text),
    text: article.text,
    title: article.title,
    byline: article.byline,
    language: article.language,
    file: article.file,
    fetched: retrieved ?? fetched,
    seen,
    claimed,
    publishedFrom: article.published?.from ?? null,
    publishedTo: article.published?.to ?? null,
    publishedPrecision: article.published?.precision ?? null,
    publishedFirst: first,
    publishedLast: last,
    modifiedFrom: modified?.from ?? null,
    modifiedTo: modified?.to ?? null,
    modifiedPrecision: modified?.precision ?? null,
    extractor: document.extractor,
    knowledge: document.knowledge,
  };
}

function pageOf({ page }: Provenance): readonly Properties[] {
  if (page === null) return [];
  const { bytes, told, given, ...rest } = page;
  return [
    {
      ...rest,
      bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      told: JSON.stringify(told),
      given: JSON.stringify(given),
    },
  ];
}

function occurrenceRow(
  { document, id, points, entities }: Scope,
  entity: Entity,
): ArticleRow['occurrences'][number] {
  const bodiless = entity.roles.filter((role) => role.title !== null && role.for === null);
  const country = countryOf(entities, entity);
  const { code, block } = compare(entity, officeBeside(document, entities, entity));
  return {
    properties: {
      id: id(entity.id),
      kind: entity.kind,
      name: entity.name,
      described: entity.described === true,
      code,
      block,
      country,
      countries: countriesOf(entities, entity, country),
      titles: bodiless.flatMap(({ title }) => title?.text ?? []),
      titleTenures: bodiless.flatMap(tenureList),
    },
    mentions: {
      spans: numbers(points, entity.mentions),
      texts: texts(entity.mentions),
      uses: entity.mentions.map((mention) => mention.use),
      readings: entity.mentions.map((mention) => mention.reading),
    },
  };
}

/**
 * What stands beside a short or frequent name for it to be compared: the first office that tells whose it is, one of a
 * state before others, in its decade.
 */
function officeBeside(
  { article }: Document,
  entities: ReadonlyMap<string, Entity>,
  { roles }: Entity,
): string | null {
  const offices = roles.flatMap((role) => tellingOffice(toldOffice(entities, role)) ?? []);
  const [first] = offices.toSorted(
    (a, b) => Number(a.includes(' of ')) - Number(b.includes(' of ')) || (a < b ? -1 : 1),
  );
  const decade = article.published === null ? 'undated' : `${article.published.from.slice(0, 3)}0s`;
  return first === undefined ? null : `${first}, ${decade}`;
}

function toldOffice(entities: ReadonlyMap<string, Entity>, role: Role) {
  const body = role.for === null ? undefined : entities.get(role.for);
  return {
    title: role.title?.text ?? null,
    state: role.state?.value ?? null,
    body: body === undefined ? null : { kind: body.kind, ...compare(body) },
  };
}

function countryOf(entities: ReadonlyMap<string, Entity>, entity: Entity): string | null {
  return (entity.of === undefined ? entity.in : entities.get(entity.of)?.iso3) ?? entity.in ?? null;
}

/** Of the countries that it is for: those of a person's roles, the one in which anything else lies. */
function countriesOf(
  entities: ReadonlyMap<string, Entity>,
  entity: Entity,
  country: string | null,
): string[] {
  if (entity.kind !== 'person') return country === null ? [] : [country];
  const codes = entity.roles.flatMap((role) => {
    const body = role.for === null ? undefined : entities.get(role.for);
    const code = body?.iso3 ?? body?.in;
    return code === undefined ? [] : [code];
  });
  return [...new Set(codes)].sort();
}

function holdsLinks({ document, id, points, entities }: Scope, entity: Entity): ArticleRow['holds'] {
  const day = dayOf(document);
  return entity.roles.flatMap((role) =>
    role.for === null
      ? []
      : [
          {
            holder: id(entity.id),
            body: id(role.for),
            properties: {
              title: role.title?.text ?? null,
              span: role.title === null ? null : numbers(points, [role.title]),
              ...tenureProperties(role),
              ...officeProperties(entities, entity, role, day),
            },
          },
        ],
  );
}

/** The office of a person under its key with the day of the text, by which who holds it is looked up. */
function officeProperties(
  entities: ReadonlyMap<string, Entity>,
  holder: Entity,
  role: Role,
  day: string | null,
): Properties {
  const { body, ...told } = toldOffice(entities, role);
  if (holder.kind !== 'person' || body === null) return {};
  const office = officeKey({ ...told, body });
  return office === null ? {} : { office, day };
}

/** How and when a role is held; a property without a value isn't stored. */
function tenureProperties({ state, since, until }: Role): Properties {
  return {
    state: state?.value ?? null,
    sinceFrom: since?.from ?? null,
    sinceTo: since?.to ?? null,
    sincePrecision: since?.precision ?? null,
    untilFrom: until?.from ?? null,
    untilTo: until?.to ?? null,
    untilPrecision: until?.precision ?? null,
  };
}

/** The same as a TenureList, for a role that has no link of its own. */
function tenureList(role: Role): TenureList {
  const { state, since, until } = role;
  const bound = (told: Role['since']) => [told?.from ?? '', told?.to ?? '', told?.precision ?? ''];
  return [state?.value ?? '', ...bound(since), ...bound(until)];
}

function statementProperties(
  scope: Scope,
  statement: Statement,
): ArticleRow['statements'][number]['properties'] {
  const { document, id, points } = scope;
  const { first, last } = days(statement.said);
  return {
    id: id(statement.id),
    kind: statement.kind,
    act: statement.act,
    language: document.article.language,
    cue: statement.cue?.text ?? null,
    cueSpan: statement.cue === null ? null : numbers(points, [statement.cue]),
    sources: texts(statement.sources),
    sourceSpans: numbers(points, statement.sources),
    contents: texts(statement.contents),
    contentSpans: numbers(points, statement.contents),
    saidFrom: statement.said?.from ?? null,
    saidTo: statement.said?.to ?? null,
    saidPrecision: statement.said?.precision ?? null,
    saidFirst: first,
    saidLast: last,
    saidText: statement.said?.span?.text ?? null,
    saidSpan: statement.said?.span ? numbers(points, [statement.said.span]) : null,
    saidReason: statement.said?.reason ?? null,
    confidence: statement.confidence,
    speakerConfidence: statement.speakers[0]?.confidence ?? null,
    hearsay: statement.relay.length,
    targets: statement.targets.length,
    position: Math.min(
      ...[statement.cue, ...statement.contents, ...statement.sources].map((span) => span?.start ?? Infinity),
    ),
    rule: statement.rule,
    wording: comparedStatement(document, statement).wording,
  };
}

function saidLinks({ id, points, entities }: Scope, statement: Statement): Link[] {
  return statement.speakers.map((speaker, rank) => ({
    statement: id(statement.id),
    occurrence: id(speaker.entity),
    properties: {
      rank,
      confidence: speaker.confidence,
      reason: speaker.reason,
      roleTitle: speaker.role?.title?.text ?? null,
      roleSpan: speaker.role?.title ? numbers(points, [speaker.role.title]) : null,
      roleFor: speaker.role?.for ? id(speaker.role.for) : null,
      roleTenure: speaker.role ? tenureList(speaker.role) : null,
      country: countrySpokenFor(entities, speaker),
    },
  }));
}

/** The code of the country whose office of state the text gives the speaker; a described one's words are its office. */
function countrySpokenFor(
  entities: ReadonlyMap<string, Entity>,
  { entity, role }: Statement['speakers'][number],
): string | null {
  const who = entities.get(entity);
  const of = role?.for ?? (who?.described === true ? who.of : undefined);
  const body = of === undefined ? undefined : entities.get(of);
  if (who === undefined || who.kind === 'country' || body === undefined) return null;
  return countryServed({
    title: role?.title?.text ?? (who.described === true ? who.name : null),
    state: role?.state?.value ?? null,
    body: { kind: body.kind, name: body.name, country: body.iso3 ?? body.in ?? null },
  });
}

function relayLinks({ id, points }: Scope, statement: Statement): Link[] {
  return statement.relay.map((relay, depth) => ({
    statement: id(statement.id),
    occurrence: id(relay.entity),
    properties: { depth, spans: numbers(points, relay.spans), texts: texts(relay.spans) },
  }));
}

function targetLinks(
  { id, points }: Scope,
  statement: Statement,
): (Link | (Properties & { statement: string; report: string }))[] {
  return statement.targets.map((target: Target, rank) => {
    const { stance } = target;
    const properties = {
      rank,
      spans: numbers(points, target.spans),
      texts: texts(target.spans),
      stance: stance.value,
      stanceConfidence: stance.confidence,
      stanceSpans: numbers(points, stance.spans),
      stanceTexts: texts(stance.spans),
    };
    const from = { statement: id(statement.id), properties };
    return 'entity' in target
      ? { ...from, occurrence: id(target.entity) }
      : { ...from, report: id(target.event) };
  });
}

function reportProperties({ document, id, points }: Scope, report: EventReport): Properties & { id: string } {
  const { first, last } = days(report.date);
  const { block, telling, ...compared } = comparedReport(document, report);
  return {
    id: id(report.id),
    type: report.type,
    quad: report.quad,
    intensity: report.intensity,
    trigger: report.trigger.text,
    triggerSpan: numbers(points, [report.trigger]),
    status: report.status,
    dateFrom: report.date?.from ?? null,
    dateTo: report.date?.to ?? null,
    datePrecision: report.date?.precision ?? null,
    dateFirst: first,
    dateLast: last,
    dateSpan: report.date?.span ? numbers(points, [report.date.span]) : null,
    confidence: report.confidence,
    rule: report.rule,
    block,
    telling,
    compared: JSON.stringify(compared),
  };
}

function partLinks({ id }: Scope, report: EventReport): ArticleRow['takesPart'] {
  const part = (as: string, entities: readonly string[]) =>
    entities.map((entity, rank) => ({
      report: id(report.id),
      occurrence: id(entity),
      properties: { as, rank },
    }));
  return [
    ...part('actor', report.actors),
    ...part('recipient', report.recipients),
    ...part('place', report.places),
  ];
}
