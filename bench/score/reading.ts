import type { Article, Document, Interval, Language } from '../../server/document/document.ts';
import { extract } from '../../server/extract/extract.ts';
import { type Knowledge, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';

let knowledge: Knowledge | null = null;

/** What extraction makes of a bare text (NFC) with nothing known beside it but its language and day. */
export function readText(
  file: string,
  text: string,
  language: Language,
  published: Interval | null,
  outlet: string | null = null,
): Document {
  knowledge ??= loadKnowledge();
  const article: Article = {
    address: null,
    file,
    outlet,
    title: null,
    byline: null,
    language,
    published,
    text,
  };
  return extract(article, knowledge);
}

/** The day `iso` ("2026-02-04"). */
export function dayOf(iso: string): Interval {
  return { from: iso, to: iso, precision: 'day' };
}
