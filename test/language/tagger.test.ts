import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagEnglish } from '../../server/language/en/tagger.ts';

const nlp = winkNLP(model, ['pos']);

const TEXTS = [
  'The mayor said on Monday that the harbour was closed .',
  "She can't say who they've told , but Lind's office won't comment .",
  'Prices rose 4.5% to $1,200 , the U.S. agency said ; the well-known Kim-led board refused .',
  'Said Ola Prent : " it " . He hopes to have the bridge mended by 3 p.m. on 4 May , or sooner .',
  'To warn that rain that fell is to say that less is more , which no one will say is so .',
  'Their increased trade and talks offer hope , though some fear what talks like these cost .',
  '(Prent & Sons) @harbour #news http://example.org/a b&b "quoted" -- “so” … cannot gonna',
  'Crews hope. Hope crews. The long-awaited ferry report reports a report being reported',
  'Wait',
];

function tagged(pieces: readonly string[]): readonly string[] {
  const words = pieces.flatMap((piece) => tagEnglish.read(piece));
  return tagEnglish.tag(
    words.map(({ told }) => told),
    words.map(({ may }) => may),
  );
}

/** The tags of a text as the library gives them, one word after the other. */
function tagsByLibrary(text: string): string[] {
  return nlp.readDoc(text).tokens().out(nlp.its.pos) as unknown as string[];
}

describe('English parts of speech', () => {
  it.each(TEXTS)('are those that the model’s own library tells: %s', (text) => {
    expect(tagged(text.split(' '))).toEqual(tagsByLibrary(text));
  });

  it('are those of the whole text where it goes on over a line', () => {
    const text = TEXTS.join('\n\n');
    expect(tagged(text.split(/ |(\n\n)/).filter(Boolean))).toEqual(tagsByLibrary(text));
  });

  it('are told of words that begin where the library parts a piece', () => {
    const startsOf = (piece: string) => tagEnglish.read(piece).map(({ start }) => start);
    expect(["can't", 'Kim-led', 'a', 'so- so'].map(startsOf)).toEqual([[0, 2], [0, 3, 4], [0], [0, 2, 4]]);
  });

  it('are none of no text', () => {
    expect(tagged([])).toEqual([]);
  });
});
