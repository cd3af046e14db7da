import { expect, test } from 'vitest';
import type { Article } from '../../server/document/document.ts';
import { ExtractionError } from '../../server/errors.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { type Extractors, extractHere, openExtractors } from '../../server/jobs/extractors.ts';

const article = (file: string, text: string): Article => ({
  address: null,
  file,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  language: 'en',
  text,
});
const GOOD = article('good.txt', 'Ingrid Moe said on Tuesday that the talks in Oslo would go on.');
/** What no article is: extraction throws on it. */
const BROKEN = article('broken.txt', undefined as unknown as string);

const failureOf = (extractors: Extractors, broken: Article) =>
  extractors.extract(broken).then(
    () => null,
    (error: unknown) => error,
  );

test.each([
  ['in this thread', () => extractHere(loadKnowledge())],
  ['in workers', () => openExtractors(1, [], () => 60_000)],
])('%s an article on which extraction throws is told, and the next one is read', async (_, open) => {
  const extractors = open();
  try {
    const error = await failureOf(extractors, BROKEN);
    expect(error).toBeInstanceOf(ExtractionError);
    expect((error as Error).message).toMatch(/^broken\.txt: the extractor failed on it \(Cannot read .+\)/u);
    expect((await extractors.extract(GOOD)).statements).toHaveLength(1);
  } finally {
    await extractors.close();
  }
});

test('a worker that takes longer than it may is ended, its article told, and the next one is read', async () => {
  const extractors = openExtractors(1, [], ({ file }) => (file === 'slow.txt' ? 1 : 60_000));
  try {
    const slow = article('slow.txt', `${GOOD.text} `.repeat(2000));
    const [error, { statements }] = await Promise.all([
      failureOf(extractors, slow),
      extractors.extract(GOOD),
    ]);
    expect(error).toBeInstanceOf(ExtractionError);
    expect((error as Error).message).toMatch(/^slow\.txt: .*\(it took longer than 0 s\)/u);
    expect(statements).toHaveLength(1);
  } finally {
    await extractors.close();
  }
});

test('what waits when the workers are closed is no fault of the extractor', async () => {
  const extractors = openExtractors(1);
  const waiting = Promise.allSettled([extractors.extract(GOOD), extractors.extract(GOOD)]);
  await extractors.close();
  for (const { status, reason } of (await waiting) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected');
    expect(reason).not.toBeInstanceOf(ExtractionError);
  }
});
