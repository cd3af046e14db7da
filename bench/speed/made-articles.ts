import type { Intake } from '../../server/document/raw.ts';
import { NO_PROVENANCE } from '../../server/document/raw.ts';

const SENTENCES = 12;
/** Share of the small-letter words that are swapped: enough that no two made articles share eight words by chance. */
const SWAPPED = 0.3;

const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;

/**
 * As many articles as are wanted, out of real ones, `perDay` of them a day: sentences drawn at random, their names as they stand,
 * every third small-letter word swapped for another of the corpus. Names so recur as often as in the news, words in a row hardly.
 * The same for the same texts.
 */
export function* madeArticles(texts: readonly string[], count: number, perDay: number): Generator<Intake> {
  const sentences = texts.flatMap((text) => text.match(/[^.!?\n]{40,400}[.!?]+["”]?/gu) ?? []);
  const words = [...new Set(texts.join(' ').match(/(?<=\s)\p{Ll}{4,}(?=\s)/gu) ?? [])];
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const swap = (word: string) =>
    random(1000) < SWAPPED * 1000 ? (words[random(words.length)] ?? word) : word;
  for (let i = 0; i < count; i++) {
    const drawn = Array.from({ length: SENTENCES }, () => sentences[random(sentences.length)] ?? '');
    const text = drawn
      .map((sentence) => sentence.trim().replace(/(?<=\s)\p{Ll}{4,}(?=\s)/gu, swap))
      .join('\n\n');
    const day = new Date(FIRST_DAY + Math.floor(i / perDay) * DAY).toISOString().slice(0, 10);
    yield {
      ...NO_PROVENANCE,
      article: {
        address: `https://made.example/${i}`,
        file: 'made',
        outlet: `Outlet ${random(20)}`,
        title: null,
        byline: null,
        language: 'id',
        published: { from: day, to: day, precision: 'day' },
        text: text.normalize('NFC'),
      },
    };
  }
}
