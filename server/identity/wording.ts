import type { Document, Statement } from '../document/document.ts';
import { identify } from '../document/identifier.ts';
import { normaliseName } from './names.ts';

/** Fewer words than this are said by many on many days, so they join nothing. */
const FEWEST_WORDS = 8;

/**
 * The key under which reports are one utterance: equal words in order, in one language, by a speaker of the same
 * name; null where the content is too short or nobody is named. Names count as the text gives them, never the
 * present identity, so that no merge of entities moves an utterance.
 */
export function wordingOf(document: Document, statement: Statement): string | null {
  const words = statement.contents.flatMap((span) => span.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const first = statement.speakers[0];
  const speaker = document.entities.find((entity) => entity.id === first?.entity);
  if (words.length < FEWEST_WORDS || speaker === undefined || speaker.described) return null;
  return identify('wording', document.article.language, speaker.iso3 ?? normaliseName(speaker.name), words);
}
