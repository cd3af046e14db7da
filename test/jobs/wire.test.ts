import { expect, test } from 'vitest';
import type { Article } from '../../server/document/document.ts';
import { NO_PROVENANCE, type Page, type Prepared } from '../../server/document/raw.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { fromWire, toWire } from '../../server/jobs/wire.ts';

const ARTICLE: Article = {
  ...{ address: null, file: 'talks.txt', outlet: 'The Outlet', title: null, byline: null, language: 'en' },
  published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
  text: 'Ingrid Moe, the Norwegian fisheries minister, said on Tuesday that the talks in Oslo would go on 😀.',
};
const document = extract(ARTICLE, loadKnowledge());
const page: Page = {
  ...{
    format: 'html' as const,
    charset: null,
    address: null,
    retrieved: null,
    told: { title: 'T' },
    given: {},
  },
  bytes: new Uint8Array([0, 255, 7]),
};

const sent = (prepared: Prepared) => JSON.parse(JSON.stringify(toWire(prepared))) as Record<string, object>;

test('an article comes out of the wire as it went in, with its page and its document', () => {
  for (const prepared of [
    { ...NO_PROVENANCE, article: ARTICLE },
    { ...NO_PROVENANCE, article: ARTICLE, faults: ['pubdate is "0000-01-01", which is no date'] },
    { ...NO_PROVENANCE, article: ARTICLE, document, retrieved: '2026-03-04T05:06:07Z', claimed: 'x' },
  ])
    expect(fromWire(sent(prepared))).toEqual(prepared);
  const read = fromWire(sent({ ...NO_PROVENANCE, article: ARTICLE, page }));
  expect({ ...read.page, bytes: [...(read.page?.bytes ?? [])] }).toEqual({ ...page, bytes: [0, 255, 7] });
  expect(document.statements).toHaveLength(1);
});

test('what none of ours sent is refused: a text that its spans are not of, other keys, no article', () => {
  const whole = sent({ ...NO_PROVENANCE, article: ARTICLE, document });
  const other = { ...ARTICLE, text: ARTICLE.text.replace('Ingrid', 'Astrid') };
  expect(() => fromWire({ ...whole, article: other })).toThrow(
    /^talks\.txt: the span e1\.mentions\.0 is not/u,
  );
  for (const value of [{ ...whole, path: '/etc/passwd' }, { ...whole, article: null }, null, 'x'])
    expect(() => fromWire(value)).toThrow();
});
