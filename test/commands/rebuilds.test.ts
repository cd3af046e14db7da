import { expect, test } from 'vitest';
import { answerRebuilds } from '../../server/commands/rebuilds.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { entryOf } from '../../server/derive/versions.ts';
import { UnknownIdError } from '../../server/errors.ts';
import { openGraph } from '../graph/database.ts';
import { ARTICLES } from '../graph/sample.ts';

const NAMES = (code: string) => ({ name: code, names: [code] });

const { database, graph } = openGraph();

test('a rebuild goes on from answer to answer, and one that begins takes its place', async () => {
  const entries = ARTICLES.map((document) =>
    entryOf(document, { modified: null, retrieved: null, claimed: null, page: null }),
  );
  await writeBatch(graph, entries, '2026-06-01T00:00:00.000Z', NAMES);
  const before = await digest(graph);
  await database.run('MATCH (:Occurrence)-[is:IS]->() DELETE is');
  const rebuild = answerRebuilds(graph, NAMES);
  const left = await rebuild({ run: null });
  expect(left).toMatchObject({ run: 1, over: false });
  let told = await rebuild({ run: null });
  await expect(rebuild({ run: left.run })).rejects.toThrow(UnknownIdError);
  const answers = [told];
  while (!told.over) {
    told = await rebuild({ run: told.run });
    answers.push(told);
  }
  expect(answers.length).toBeGreaterThan(1);
  expect(await digest(graph)).toEqual(before);
  let again = await rebuild({ run: null });
  while (!again.over) again = await rebuild({ run: again.run });
  expect(again.changed).toBe(0);
});
