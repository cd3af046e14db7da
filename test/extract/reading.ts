import type { Article, Document, Language } from '../../server/document/document.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';

/** What is made of `text` in a test: published on Wednesday 4 February 2026. */
export function read(text: string, language: Language, more: Partial<Article> = {}): Document {
  const published = { from: '2026-02-04', to: '2026-02-04', precision: 'day' } as const;
  const plain = { address: null, file: 'test.txt', outlet: null, title: null, byline: null };
  return extract({ ...plain, language, published, text, ...more }, loadKnowledge());
}

/** The statements of a document as a person would write them down. */
export function digest(document: Document) {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string) => entities.get(id)?.iso3 ?? entities.get(id)?.name ?? id;
  return document.statements.map((statement) => ({
    cue: statement.cue?.text ?? null,
    sources: statement.sources.map((span) => span.text),
    speaker: statement.speakers[0] ? nameOf(statement.speakers[0].entity) : null,
    contents: statement.contents.map((span) => span.text),
    kind: statement.kind,
    act: statement.act,
    targets: statement.targets.map(
      (target) => `${nameOf('entity' in target ? target.entity : target.event)} ${target.stance.value}`,
    ),
    relay: statement.relay.map((relay) => nameOf(relay.entity)),
    said: statement.said?.span ? statement.said.from : null,
    place: statement.place ? nameOf(statement.place) : null,
  }));
}

/** "assault occurred Norway → Sweden [2026-02-02]" of each event of `text`. */
export function eventsTold(text: string, language: Language): string[] {
  const { entities, events } = read(text, language);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+');
  return events.map(({ type, status, actors, recipients, date }) => {
    const when = date ? ` [${date.from === date.to ? date.from : `${date.from} ${date.to}`}]` : '';
    return `${type} ${status} ${listOf(actors)} → ${listOf(recipients)}${when}`;
  });
}

/** "assault Norway → Sweden" of each event of `text`. */
export function arrows(text: string, language: Language): string[] {
  const { entities, events } = read(text, language);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+');
  return events.map(({ type, actors, recipients }) => `${type} ${listOf(actors)} → ${listOf(recipients)}`);
}
