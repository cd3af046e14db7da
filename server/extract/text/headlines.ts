import type { LanguagePack } from '../../language/index.ts';
import { isHeadline, type Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Fewest words of a headline that its verb tells: "Kemlu Bantah Kabar". */
const FEWEST_WORDS = 3;

/** The sentences set like headlines, by their capitals or as short lines of capitals with a verb of headlines. */
export function findHeadlines(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LanguagePack,
): Sentence[] {
  return sentences.filter(
    (sentence) =>
      (isHeadline(tokens, sentence) && !isProse(tokens, sentence, pack)) ||
      (pack.headlineVerbs.size > 0 && isLine(sentences, sentence) && isShort(tokens, sentence, pack)),
  );
}

/** "Lind met Prent in Oslo on Monday.": many names, but a stop and a word in lower case that is no small one. */
function isProse(tokens: readonly Token[], { first, end }: Sentence, pack: LanguagePack): boolean {
  if (tokens[end - 1]?.text !== '.') return false;
  for (let at = first; at < end; at++) {
    const { kind, capital, text = '', lower = '' } = tokens[at] ?? {};
    if (kind === 'word' && !capital && text.length > 2 && !pack.grammar.functionWords.has(lower)) return true;
  }
  return false;
}

/** True for a sentence that has its paragraph to itself. */
export function isLine(sentences: readonly Sentence[], { index, paragraph }: Sentence): boolean {
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}

function isShort(tokens: readonly Token[], { first, end }: Sentence, pack: LanguagePack): boolean {
  if (tokens[end - 1]?.text === '.' || end - first < FEWEST_WORDS) return false;
  let verbs = false;
  for (let at = first; at < end; at++) {
    const { kind, capital, lower = '' } = tokens[at] ?? {};
    if (kind !== 'word') continue;
    if (!capital && !pack.grammar.functionWords.has(lower)) return false;
    verbs ||= capital === true && at > first && pack.headlineVerbs.has(lower);
  }
  return verbs;
}
