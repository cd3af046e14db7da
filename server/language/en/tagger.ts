import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Tagged, Tagger } from '../tagging.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** English parts of speech by a statistical model (wink-nlp; some 0.5 million words a second). */
export const tagEnglish: Tagger = (text) => {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out() as unknown as string[];
  const spaces = tokens.out(its.precedingSpaces) as unknown as string[];
  const tags = tokens.out(its.pos) as unknown as PartOfSpeech[];
  let at = 0;
  return words.map((word, i): Tagged => {
    const start = at + (spaces[i]?.length ?? 0);
    at = start + word.length;
    return { start, tag: tags[i] ?? '' };
  });
};
