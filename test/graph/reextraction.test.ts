import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { reextractPage } from '../../server/derive/reextraction.ts';
import type { Article, Document } from '../../server/document/document.ts';
import { ExtractionError } from '../../server/errors.ts';
import { openContext } from '../../server/schema/context.ts';
import { empty, openGraph } from './database.ts';
import { documentOf, entryOf } from './documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const TALKS = 'Ingrid Moe said the talks would go on. Kenji Abe of Japan left.';
const CALM = 'Ingrid Moe spoke.';

const { database, graph, rows } = openGraph();

/** What the earlier extractor made: one statement, one person. */
function earlier({ text }: Pick<Article, 'text'>): Document {
  if (text === CALM) return documentOf({ text }, [{ name: 'Ingrid Moe' }]);
  return documentOf(
    { text },
    [{ name: 'Ingrid Moe' }],
    [{ by: 'Ingrid Moe', cue: 'said', words: 'the talks would go on' }],
  );
}

/** What the later one makes: the statement is a promise, Kenji Abe is found, Ingrid Moe as before. */
function later({ text }: Pick<Article, 'text'>): Document {
  const made =
    text === CALM
      ? earlier({ text })
      : documentOf(
          { text },
          [{ name: 'Ingrid Moe' }, { name: 'Kenji Abe', for: ['Japan'] }, { name: 'Japan', iso3: 'JPN' }],
          [{ by: 'Ingrid Moe', cue: 'said', words: 'the talks would go on', act: 'promise' }],
        );
  return { ...made, extractor: 'later' };
}

const texts = [TALKS, CALM];
const writeAll = (make: typeof earlier) =>
  writeBatch(
    graph,
    texts.map((text) => entryOf(make({ text }))),
    AT,
    NAMES,
  );
const hash = async () => (await digest(graph)).digest;
const maker = (extractor: string, make: typeof earlier) => ({
  extractor,
  knowledge: 'test',
  extract: async (article: Article) => ({ ...make(article), article, extractor }),
});
const run = (write: boolean, all = false, by = maker('later', later)) =>
  reextractPage(graph, by, { all, write, after: '' }, AT, NAMES);

describe('reextractPage(graph, maker, asked)', () => {
  it('shows what would change and writes nothing', async () => {
    await writeAll(earlier);
    const before = await hash();
    const page = await run(false);
    expect(page).toMatchObject({ after: null, examined: 2, changed: 1, detached: [] });
    expect(page.differences.map(({ change, kind, words }) => `${change} ${kind} ${words}`).sort()).toEqual([
      'added occurrence Japan',
      'added occurrence Kenji Abe',
      'altered statement the talks would go on',
    ]);
    expect(page.differences.find(({ change }) => change === 'altered')).toMatchObject({
      name: expect.stringMatching(/\S/u),
      parts: 'act: say → promise',
    });
    expect(await hash()).toBe(before);
    expect(await run(false)).toEqual(page);
  });

  it('ends where an ingest by the later extractor ends, and keeps what was before, superseded', async () => {
    await writeAll(later);
    const wanted = await hash();
    await empty(database);
    await writeAll(earlier);
    expect(await run(true)).toMatchObject({ examined: 2, changed: 1 });
    expect(await hash()).toBe(wanted);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(
      await rows('MATCH (s:Statement) RETURN s.act AS act, s.superseded IS NULL AS counts ORDER BY act'),
    ).toEqual([
      { act: 'promise', counts: true },
      { act: 'say', counts: false },
    ]);
    expect(await run(true)).toMatchObject({ examined: 0, changed: 0, after: null });
    expect(await run(true, true)).toMatchObject({ examined: 2, changed: 0 });
  });

  it('entities keep their ids, and back again is as before', async () => {
    await writeAll(earlier);
    const before = await hash();
    const [ingrid] = await rows<{ id: string }>('MATCH (e:Person {name: "Ingrid Moe"}) RETURN e.id AS id');
    await run(true);
    expect(
      await openContext(graph)
        .present()
        .entities.load(ingrid?.id ?? ''),
    ).toMatchObject({ id: ingrid?.id });
    const [kenji] = await rows<{ id: string }>('MATCH (e:Person {name: "Kenji Abe"}) RETURN e.id AS id');
    expect(await run(true, false, maker('test', earlier))).toMatchObject({ changed: 1 });
    expect(await hash()).toBe(before);
    expect(
      await openContext(graph)
        .present()
        .entities.load(kenji?.id ?? ''),
    ).toMatchObject({ name: 'Kenji Abe' });
  });

  it('what a person attached moves along by id or exact span; what it was attached to gone, it waits in the tray', async () => {
    await writeAll(later);
    await database.run(
      `MATCH (s:Statement) CREATE (:Judgement {id: 'j1', author: 'desk', verdict: 'confirmed'})-[:JUDGES]->(s)`,
    );
    await database.run(
      `MATCH (o:Occurrence {name: 'Kenji Abe'}) CREATE (:Note {id: 'n1', author: 'desk'})-[:NOTES]->(o)`,
    );
    const { detached } = await run(true, false, maker('test', earlier));
    expect(detached).toEqual([expect.objectContaining({ by: 'n1', words: 'Kenji Abe' })]);
    expect(
      await rows('MATCH (j:Judgement {id: "j1"})-[:JUDGES]->(s) RETURN s.act AS act, s.superseded AS gone'),
    ).toEqual([{ act: 'say', gone: null }]);
    expect(
      await rows('MATCH (r:Rejected)-[:CONCERNS]->(n) RETURN r.kind AS kind, r.words AS words, n.id AS note'),
    ).toEqual([{ kind: 'detached', words: 'Kenji Abe', note: 'n1' }]);
  });

  it('tells the articles on which the extractor fails, leaves them as they are and goes on with the rest', async () => {
    await writeAll(earlier);
    const failing = {
      ...maker('later', later),
      extract: async (article: Article) => {
        if (article.text === CALM) throw new ExtractionError(article.file, 'no such word');
        return { ...later(article), article, extractor: 'later' };
      },
    };
    expect(await run(true, false, failing)).toMatchObject({
      examined: 2,
      changed: 1,
      unread: [expect.stringMatching(/: the extractor failed on it \(no such word\)/u)],
    });
    const made = await rows<{ extractor: string; text: string }>(
      'MATCH (v:Version) RETURN v.extractor AS extractor, v.text AS text',
    );
    expect(new Map(made.map(({ text, extractor }) => [text, extractor]))).toEqual(
      new Map([
        [TALKS, 'later'],
        [CALM, earlier({ text: CALM }).extractor],
      ]),
    );
  });

  it('leaves a version alone that was superseded meanwhile, and retracted articles', async () => {
    await writeAll(earlier);
    await database.run('MATCH (v:Version) SET v.superseded = 1');
    expect(await run(true)).toMatchObject({ examined: 0 });
  });
});
