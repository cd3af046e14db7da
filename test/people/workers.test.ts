import { expect, test } from 'vitest';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { extractHere, openExtractors } from '../../server/jobs/extractors.ts';
import { readImports } from '../../server/people/store.ts';
import { dump, openFolder, person } from './folder.ts';

test('workers know the imported people as this thread does', { timeout: 60_000 }, async () => {
  const folder = openFolder();
  await folder.take(folder.write('people', dump([person('Q9000001', 'Gurvel Oskadan')])));
  const imports = await readImports(folder.home);
  folder.end();
  const workers = openExtractors(2, imports);
  const here = extractHere(loadKnowledge(imports));
  const plain = { address: null, file: 'test.txt', outlet: null, title: null, byline: null, published: null };
  const article = { ...plain, language: 'en', text: 'The boats met Gurvel Oskadan at the quay.' } as const;
  try {
    const document = await workers.extract(article);
    expect(document).toEqual(await here.extract(article));
    expect(document.entities[0]?.wikidata).toBe('Q9000001');
  } finally {
    await workers.close();
  }
});
