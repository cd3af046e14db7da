import { groupBy } from '../derive/order.ts';
import type { Interval } from '../document/document.ts';
import type { ExportedArticle } from '../graph/exports.ts';
import type { ToldJudgement } from '../graph/judgements.ts';
import type { EntityNode, SpanList } from '../graph/statements.ts';
import { judgementId } from '../schema/judgement-id.ts';
import { countryOf, onWire, pageOf, type Told } from './columns.ts';

/** A stretch of an article's text: `start` and `end` (exclusive) count Unicode code points, `text` is what stands there. */
export interface EvidenceSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line of evidence: an article's text with the statements that stand in it. */
export interface Evidence {
  readonly article: ReturnType<typeof articleFields>;
  readonly statements: readonly ReturnType<typeof statementFields>[];
}

/** The evidence for statements, an item an article, in the order in which they come. */
export function evidenceOf(statements: readonly Told[]): readonly Evidence[] {
  const versions = groupBy(statements, ({ article }) => article.version);
  return [...versions.values()].flatMap((some) =>
    some.slice(0, 1).map(({ article }) => ({
      article: articleFields(article),
      statements: some.map(statementFields),
    })),
  );
}

/** Ids of who speaks, is spoken of, relays, or is where it was said. */
export function entitiesOf({ statement }: Told): readonly string[] {
  const { speakers, targets, relay, place } = statement;
  const links = [...speakers, ...targets, ...relay].map(({ entity }) => entity.id);
  return place === null ? links : [...links, place.id];
}

/** What was decided about who is who, as a line of a bundle: two names in two articles are one or are not. */
export function identityFields(judgement: ToldJudgement) {
  const { sequence, verdict, author, why, at, inForce, undoes, pair } = judgement;
  return {
    ...{ id: judgementId(sequence), verdict, by: author, why, at, in_force: inForce },
    undoes: undoes === null ? null : judgementId(undoes),
    names: pair.map(({ name, article, entity, spans, texts }) => ({
      ...{ name, article: onWire('Article', article), entity: entity && entityFields(entity) },
      span: spansOf(spans, texts)[0] ?? null,
    })),
  };
}

function articleFields(article: ExportedArticle) {
  const { id, version, address, outlet, title, byline, language, fetched, learned } = article;
  return {
    ...{ id: onWire('Article', id), version, url: address, outlet, title, byline, language },
    published: intervalOf(article.publishedFrom, article.publishedTo, article.publishedPrecision),
    ...{ fetched, learned, extractor: article.extractor, knowledge: article.knowledge },
    ...{ text_sha256: article.textHash, text: article.text ?? '' },
  };
}

function statementFields(told: Told) {
  const { statement, speakers, relay, targets, reports, place, utterance, served } = told.statement;
  const { cue, cueSpan, sources, sourceSpans, contents, contentSpans } = statement;
  return {
    id: onWire('Statement', statement.id),
    url: pageOf(told),
    ...{ act: statement.act, kind: statement.kind },
    cue: spansOf(cueSpan ?? [], cue === undefined ? [] : [cue])[0] ?? null,
    sources: spansOf(sourceSpans, sources),
    contents: spansOf(contentSpans, contents),
    speakers: speakers.map(({ entity, confidence, reason, roleTitle, roleFor }) => ({
      ...{ ...entityFields(entity), confidence, reason },
      role: roleTitle === null && roleFor === null ? null : { title: roleTitle, for: roleFor?.name ?? null },
    })),
    speaks_for: served && { country: served.country, by: served.by, confidence: served.confidence },
    relay: relay.map(({ entity, spans, texts }) => ({
      ...{ ...entityFields(entity), spans: spansOf(spans, texts) },
    })),
    targets: targets.map((target) => ({
      ...{ ...entityFields(target.entity), spans: spansOf(target.spans, target.texts) },
      stance: stanceOf(target),
    })),
    events: reports.flatMap((each) =>
      each.about
        ? [{ type: each.report.type, spans: spansOf(each.spans, each.texts), stance: stanceOf(each) }]
        : [],
    ),
    said: saidOf(told),
    place: place && entityFields(place),
    ...{ confidence: statement.confidence, rule: statement.rule },
    utterance: utterance && onWire('Utterance', utterance),
    reviewed: statement.reviewed ?? null,
    judgements: told.judgements.map(({ sequence, verdict, author, why, at }) => ({
      ...{ id: judgementId(sequence), verdict, by: author, why, at },
    })),
  };
}

function saidOf({ statement: { statement } }: Told) {
  const { saidFrom, saidTo, saidPrecision, saidReason, saidSpan, saidText } = statement;
  const interval = intervalOf(saidFrom, saidTo, saidPrecision);
  if (interval === null) return null;
  const span = spansOf(saidSpan ?? [], saidText === undefined ? [] : [saidText])[0] ?? null;
  return { ...interval, reason: saidReason ?? null, span };
}

function stanceOf(of: {
  readonly stance: string;
  readonly stanceConfidence: number;
  readonly stanceSpans: SpanList;
  readonly stanceTexts: readonly string[];
}) {
  return {
    ...{ value: of.stance, confidence: of.stanceConfidence },
    spans: spansOf(of.stanceSpans, of.stanceTexts),
  };
}

function entityFields(entity: EntityNode) {
  return {
    ...{ id: onWire('Entity', entity.id), name: entity.name, kind: entity.kind },
    country: countryOf(entity),
  };
}

function intervalOf(
  from: string | null | undefined,
  to: string | null | undefined,
  precision: Interval['precision'] | null | undefined,
): Interval | null {
  return from && to && precision ? { from, to, precision } : null;
}

function spansOf(list: SpanList, texts: readonly string[]): readonly EvidenceSpan[] {
  return texts.map((text, at) => ({ start: list[4 * at + 2] ?? 0, end: list[4 * at + 3] ?? 0, text }));
}
