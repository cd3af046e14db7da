import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, spansOf } from '../../server/document/document.ts';
import { holds } from '../../server/document/span.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';

const FOLDER = new URL('../../../shared/articles/', import.meta.url);
const NAME = 'jakarta-insider-2023-02-21';
const there = existsSync(new URL(`${NAME}.txt`, FOLDER));
if (!there)
  console.warn(
    `SKIPPED: ../shared/articles/${NAME}.txt is not on this machine; the seed article goes unread`,
  );

interface Expected {
  readonly statements: readonly {
    readonly cue: string;
    readonly contents_start: string | null;
    readonly speaker: string;
  }[];
  readonly not_statements: readonly string[];
  readonly not_entities: readonly string[];
}

/** How the list of what is expected names a speaker. */
function speakersOf(document: Document): string[] {
  return document.statements.map((statement) => {
    const entity = document.entities.find((each) => each.id === statement.speakers[0]?.entity);
    const owner = document.entities.find((each) => each.id === entity?.of);
    if (entity?.described) return `unnamed: ${entity.name} (${owner?.iso3})`;
    return entity?.iso3 ?? entity?.name ?? 'nobody';
  });
}

describe.skipIf(!there)('the seed article', () => {
  const text = there
    ? readFileSync(new URL(`${NAME}.txt`, FOLDER), 'utf8')
        .normalize('NFC')
        .trim()
    : '';
  const expected = (
    there
      ? JSON.parse(readFileSync(new URL(`${NAME}.expected.json`, FOLDER), 'utf8'))
      : { statements: [], not_statements: [], not_entities: [] }
  ) as Expected;
  const document = extract(
    {
      address: null,
      file: `${NAME}.txt`,
      outlet: 'Jakarta Insider',
      title: null,
      byline: null,
      language: 'id',
      published: { from: '2023-02-21', to: '2023-02-21', precision: 'day' },
      text,
    },
    loadKnowledge(),
  );

  it('has the ten statements that a careful reader finds, each by its speaker, and no other', () => {
    const found = document.statements.map((statement, i) => [statement.cue?.text, speakersOf(document)[i]]);
    expect(found).toEqual(expected.statements.map((each) => [each.cue, each.speaker]));
  });

  it('has none of what is no statement and none of what is no entity', () => {
    const said = document.statements.flatMap((statement) => statement.contents.map((span) => span.text));
    for (const words of expected.not_statements)
      expect(said.filter((each) => each === words || each.startsWith(`${words} `))).toEqual([]);
    for (const name of expected.not_entities)
      expect(document.entities.filter((entity) => entity.name.includes(name))).toEqual([]);
  });

  it('points at the text with every span', () => {
    for (const { path, span } of spansOf(document)) expect(holds(span, text), path).toBe(true);
  });
});
