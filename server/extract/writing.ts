import type {
  Article,
  Document,
  Entity,
  EventReport,
  Mention,
  Role,
  Statement,
  Target,
} from '../document/document.ts';
import { type Span, spanOf } from '../document/span.ts';
import type { Cast, Member } from './cast/cast.ts';
import type { Resolved } from './cast/resolved.ts';
import { type RoleTold, tellRoles } from './cast/roles.ts';
import type { EventFound } from './events/events.ts';
import type { Knowledge } from './gazetteer/knowledge.ts';
import { isNational } from './layout/demonyms.ts';
import type { Layout } from './layout/layout.ts';
import { type Phrase, type Range, spanAt } from './layout/phrase.ts';
import type { EventTargetFound } from './statements/event-targets.ts';
import type { StatementFound } from './statements/statements.ts';
import type { ToldEvent } from './statements/told-events.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** Puts what was found into the order of the text, with ids and spans. */
export function writeDocument(
  article: Article,
  knowledge: Knowledge,
  layout: Layout,
  cast: Cast,
  statements: readonly StatementFound[],
  events: readonly ToldEvent[],
  about: ReadonlyMap<StatementFound, readonly EventTargetFound[]>,
): Document {
  const span = (range: Range) => spanAt(layout, range);
  const members = [...cast.members]
    .filter((member) => member.phrases.size > 0)
    .sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(members.map((member, i) => [member, `e${i + 1}`]));
  const told = tellRoles(layout, cast, article.published?.from.slice(0, 10) ?? null);
  const rolesOf = (member: Member) => told.get(member) ?? [];
  const eventIds = new Map(events.map(({ event }, i) => [event, `v${i + 1}`]));
  const statementIds = new Map(statements.map((found, i) => [found, `s${i + 1}`]));
  const idOf = (member: Member | null) => (member ? (ids.get(member) ?? null) : null);
  return {
    article,
    extractor: EXTRACTOR_VERSION,
    knowledge: knowledge.hash,
    entities: members.map((member) => writeEntity(layout, member, rolesOf(member), { idOf, span })),
    statements: statements.map((found, i) =>
      writeStatement(
        layout,
        found,
        `s${i + 1}`,
        { idOf, span, rolesOf },
        eventTargets(about.get(found) ?? [], eventIds),
      ),
    ),
    events: events.map((event, i) => ({
      ...writeEvent(layout, event, `v${i + 1}`, idOf, span),
      statement: (event.statement && statementIds.get(event.statement)) ?? null,
    })),
  };
}

type IdOf = (member: Member | null) => string | null;
type SpanOf = (range: Range) => Span;

/** What a statement is written with. */
interface Writing {
  readonly idOf: IdOf;
  readonly span: SpanOf;
  readonly rolesOf: (member: Member) => readonly RoleTold[];
}

function firstOf(member: Member): number {
  let first = Number.POSITIVE_INFINITY;
  for (const phrase of member.phrases) first = Math.min(first, phrase.core.first);
  return first;
}

function writeEntity(
  layout: Layout,
  member: Member,
  told: readonly RoleTold[],
  { idOf, span }: { readonly idOf: IdOf; readonly span: SpanOf },
): Entity {
  const of = idOf(member.of);
  return {
    id: idOf(member) ?? '',
    kind: member.kind,
    name: member.name,
    ...(member.iso3 && member.kind === 'country' ? { iso3: member.iso3 } : {}),
    ...(member.in && member.kind !== 'country' ? { in: member.in } : {}),
    ...(of && member.described ? { of } : {}),
    ...(member.wikidata ? { wikidata: member.wikidata } : {}),
    ...(member.described ? { described: true as const } : {}),
    mentions: mentionsOf(layout, member, span),
    roles: distinct(told.map((role) => writeRole(role, idOf, span))),
  };
}

function writeRole({ title, for: body, tenure }: RoleTold, idOf: IdOf, span: SpanOf): Role {
  const { state, since, until } = tenure;
  return {
    title: title ? span(title) : null,
    for: idOf(body),
    ...(state ? { state: { value: state.value, span: span(state) } } : {}),
    ...(since ? { since: { ...since.interval, span: span(since) } } : {}),
    ...(until ? { until: { ...until.interval, span: span(until) } } : {}),
  };
}

/** A role that the text gives in the same words again is told once. */
function distinct(roles: readonly Role[]): Role[] {
  const byWords = new Map<string, Role>();
  for (const role of roles) {
    const words = `${role.title?.text.toLowerCase()}/${role.for}`;
    if (!byWords.has(words)) byWords.set(words, role);
  }
  return [...byWords.values()];
}

function mentionsOf(layout: Layout, member: Member, span: SpanOf): Mention[] {
  const full = member.kind === 'person' ? member.name.split(' ').length : 0;
  return [...member.phrases]
    .sort((a, b) => a.core.first - b.core.first)
    .map((phrase) => {
      const { core, use, reading, part } = phrase;
      const { start, end, text } = part ? spanOf(layout.text, part.start, part.end) : span(core);
      // A name of fewer words than the fullest is a short one.
      const short = use === 'name' && core.end - core.first < full;
      const told = isNational(layout, phrase) ? 'demonym' : use;
      return { start, end, text, use: short ? 'short' : told, reading };
    });
}

function writeStatement(
  layout: Layout,
  found: StatementFound,
  id: string,
  writing: Writing,
  about: readonly Target[],
): Statement {
  const { frame, speaker } = found;
  const { idOf, span } = writing;
  return {
    id,
    cue: frame.cue ? span(frame.cue) : null,
    sources: frame.source ? [span(frame.whole ?? frame.source)] : [],
    contents: frame.contents.map((part) => spanOf(layout.text, part.start, part.end)),
    kind: frame.kind,
    act: frame.act,
    speakers: ranked(speaker).flatMap(({ member, confidence, reason }) => {
      const entity = idOf(member);
      return entity ? [{ entity, confidence, reason, role: roleIn(frame.source, member, writing) }] : [];
    }),
    relay: found.relay.flatMap((relay) => {
      const outlet = idOf(relay.member);
      return outlet ? [{ entity: outlet, spans: relay.spans }] : [];
    }),
    targets: [...entityTargets(found, idOf), ...about],
    said: found.said,
    place: idOf(found.place),
    confidence: Math.round(found.confidence * 100) / 100,
    rule: `${layout.language}/${frame.rule}`,
  };
}

/** Who it may have been, best first. */
function ranked(speaker: Resolved | null): Resolved[] {
  return speaker ? [speaker, ...(speaker.other ? [speaker.other] : [])] : [];
}

function entityTargets({ targets }: StatementFound, idOf: IdOf): Target[] {
  return targets.flatMap(({ member, spans, stance }) => {
    const entity = idOf(member);
    return entity ? [{ entity, spans, stance }] : [];
  });
}

function eventTargets(about: readonly EventTargetFound[], ids: ReadonlyMap<EventFound, string>): Target[] {
  return about.map(({ event, spans, stance }) => ({ event: ids.get(event) ?? '', spans, stance }));
}

/** The role that the source itself gives, else the first that a mention gives its speaker: none that is only said of them. */
function roleIn(source: Phrase | null, member: Member, { idOf, span, rolesOf }: Writing): Role | null {
  if (member.kind !== 'person') return null;
  const told = source?.title && source.use !== 'pronoun' ? source.title : null;
  const roles = rolesOf(member).slice(0, member.roles.length);
  const role = roles.find((one) => one.title === told) ?? roles[0];
  return role ? writeRole(role, idOf, span) : null;
}

function writeEvent(
  layout: Layout,
  { event: found, status }: ToldEvent,
  id: string,
  idOf: IdOf,
  span: SpanOf,
): Omit<EventReport, 'statement'> {
  const all = (members: readonly Member[]) => members.flatMap((member) => idOf(member) ?? []);
  return {
    id,
    type: found.type,
    quad: found.quad,
    intensity: found.intensity,
    trigger: span(found.trigger),
    actors: all(found.actors),
    recipients: all(found.recipients),
    places: all(found.places),
    date: found.date ? { ...found.date.interval, span: found.date.span } : null,
    status,
    confidence: found.confidence,
    rule: `${layout.language}/${found.rule}`,
  };
}
