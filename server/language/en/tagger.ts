import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Tagged, Tagger } from '../tagging.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

const SPACE = 32;

/** English parts of speech by a statistical model (wink-nlp; some 0.5 million words a second); spaces as U+0020. */
export const tagEnglish: Tagger = (text) => {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out() as unknown as string[];
  const tags = tokens.out(its.pos) as unknown as PartOfSpeech[];
  let at = 0;
  return words.map((word, i): Tagged => {
    while (text.charCodeAt(at) === SPACE) at++;
    const start = at;
    at += word.length;
    return { start, tag: tags[i] ?? '' };
  });
};
