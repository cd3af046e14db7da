import { describe, expect, it } from 'vitest';
import { cleanAgain, cleanRaw } from '../../server/clean/article.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { recleanPage } from '../../server/derive/recleaning.ts';
import type { Article } from '../../server/document/document.ts';
import type { Intake, Page } from '../../server/document/raw.ts';
import { SourceError } from '../../server/errors.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { openWriter } from '../../server/ingest.ts';
import { extractHere } from '../../server/jobs/extractors.ts';
import { openGraph } from './database.ts';

const KNOWLEDGE = loadKnowledge();
const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const SAID = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for another week.';
const MORE =
  'The fisheries minister, Kenji Abe, said that no ship of theirs had entered the disputed waters.';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>
<p>${SAID}</p><p>${MORE}</p></article></body></html>`;

/** As clean reads it now. */
const now = cleanRaw(
  {
    origin: 'talks.html',
    format: 'html',
    bytes: Buffer.from(PAGE),
    charset: 'utf-8',
    address: 'https://nordic-ledger.example/talks',
    retrieved: '2026-03-05T08:00:00.000Z',
    told: { published: '2026-03-04' },
  },
  { outlet: 'The Nordic Ledger' },
);
/** As an earlier version read it: with what is no part of it, and without its title. */
const before: Intake = {
  ...now,
  article: { ...now.article, title: null, text: `Read also: fish.\n\n${now.article.text}` },
};

const { database, graph, rows } = openGraph();

const write = (intake: Intake) => openWriter(extractHere(KNOWLEDGE), graph, NAMES)([intake]);
const READER = { clean: cleanAgain, extract: async (article: Article) => extract(article, KNOWLEDGE) };
const run = (write: boolean, reader = READER) => recleanPage(graph, reader, { write, after: '' }, AT, NAMES);
const hash = async () => (await digest(graph)).digest;

describe('recleanPage(graph, reader, asked)', () => {
  it('finds a page equal that is read as it was, with what was told of it', async () => {
    await write(now);
    const wanted = await hash();
    expect(await run(true)).toMatchObject({
      examined: 1,
      changed: 0,
      differences: [],
      unread: [],
      after: null,
    });
    expect(await hash()).toBe(wanted);
  });

  it('shows what it would read otherwise and writes nothing', async () => {
    await write(before);
    const wanted = await hash();
    const { differences, changed } = await run(false);
    const article = 'https://nordic-ledger.example/talks';
    expect(differences).toEqual([
      {
        article,
        name: expect.any(String),
        kind: 'text',
        change: 'altered',
        words: 'Read also: fish.\n\n → nothing',
      },
      { article, name: expect.any(String), kind: 'title', change: 'altered', words: 'nothing → Talks go on' },
    ]);
    expect(changed).toBe(1);
    expect(await hash()).toBe(wanted);
  });

  it('writes it as a new version, which counts from then on; the next run finds nothing', async () => {
    await write(before);
    expect(await run(true)).toMatchObject({ examined: 1, changed: 1 });
    expect(
      await rows(
        `MATCH (a:Article)-[:HAS_VERSION]->(v) RETURN v.text STARTS WITH 'Read' AS old, v.title AS title,
         v.superseded IS NULL AS counts, a.outlet AS outlet, v.publishedFrom AS published ORDER BY old`,
      ),
    ).toEqual([
      {
        old: false,
        title: 'Talks go on',
        counts: true,
        outlet: 'The Nordic Ledger',
        published: '2026-03-04',
      },
      { old: true, title: null, counts: false, outlet: 'The Nordic Ledger', published: '2026-03-04' },
    ]);
    const counting = await rows(
      'MATCH (s:Statement) WHERE s.superseded IS NULL RETURN s.contents AS contents ORDER BY s.contentSpans[0]',
    );
    expect(counting).toHaveLength(2);
    expect(await run(true)).toMatchObject({ examined: 1, changed: 0 });
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await write(now)).toMatchObject({ versions: 0, known: 1 });
  });

  it('makes a version of its own where only the title differs', async () => {
    await write({ ...now, article: { ...now.article, title: 'Talks' } });
    expect(await run(true)).toMatchObject({ changed: 1 });
    expect(
      await rows('MATCH (v:Version) RETURN v.title AS title, v.superseded IS NULL AS counts ORDER BY title'),
    ).toEqual([
      { title: 'Talks', counts: false },
      { title: 'Talks go on', counts: true },
    ]);
  });

  it('leaves a page as it is in which no article is found any more, and tells so', async () => {
    await write(before);
    const wanted = await hash();
    const clean = (file: string, _: Page): Intake => {
      throw new SourceError(file, 'is a page in which no article is found');
    };
    expect(await run(true, { ...READER, clean })).toMatchObject({
      changed: 0,
      unread: ['talks.html: is a page in which no article is found'],
    });
    expect(await hash()).toBe(wanted);
  });

  it('puts what people attached to the version before into the tray, and tells of it', async () => {
    await write(before);
    await database.run(
      `MATCH (s:Statement) WHERE s.contents[0] CONTAINS 'no ship'
       CREATE (:Judgement {id: 'j1', author: 'desk', verdict: 'confirmed'})-[:JUDGES]->(s)`,
    );
    const { detached } = await run(true);
    expect(detached).toEqual([
      expect.objectContaining({ by: 'j1', words: expect.stringContaining('no ship') }),
    ]);
  });
});
