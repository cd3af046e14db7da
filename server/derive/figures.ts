import type { Language } from '../document/document.ts';
import { sentenceAround } from '../document/excerpt.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that are numbers, those that go on with one, and what may not stand on either side of a figure. */
interface Words {
  readonly numbers: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Behind a number they make it a time. */
  readonly clocks: ReadonlySet<string>;
  /** Before a number they make it a time or the name of something. */
  readonly names: ReadonlySet<string>;
  /** Behind a figure they are nothing that was counted. */
  readonly plain: ReadonlySet<string>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    numbers: words(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands millions',
    ),
    scales: words('hundred thousand million billion trillion dozen'),
    months: words(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    clocks: words('am pm a p gmt utc hrs wib wit wita'),
    names: words('article no number resolution chapter verse at'),
    plain: words(
      'of and or in on at to from by for with as is was were are had have has that who which but the a an than after before during while into out be been would will more other',
    ),
  },
  id: {
    numbers: words(
      'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu belasan puluhan ratusan ribuan jutaan',
    ),
    scales: words('belas puluh ratus ribu juta miliar triliun lusin'),
    months: words('januari februari maret april mei juni juli agustus september oktober november desember'),
    clocks: words('wib wita wit gmt utc'),
    names: words('pukul jam pasal ayat no nomor resolusi ke tanggal bab'),
    plain: words(
      'di ke dari dan atau yang pada untuk dengan oleh dalam ini itu adalah saat ketika karena akan telah sudah hingga sampai lebih lainnya lain',
    ),
  },
};

const SHARES = words('% percent persen');
const MONEY = words('rp usd idr $ us$ € £ ¥');

interface Token {
  readonly text: string;
  readonly low: string;
  readonly at: number;
}

/**
 * The figures in the sentence around the words from `start` to `end` (UTF-16 units), each once, as the text has them with the
 * word that says of what: "12 people", "dua belas orang", "Rp 3,5 miliar". No dates, times, ages in brackets or numbers of
 * things; at most so many.
 */
export function figuresAround(
  text: string,
  [start, end]: readonly [start: number, end: number],
  language: Language,
  most = 6,
): string[] {
  const sentence = sentenceAround(text, start, end).replace(/\s+/gu, ' ');
  const tokens = tokensOf(sentence);
  const figures: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const behind = figureEnd(sentence, tokens, at, WORDS[language]);
    if (behind > at) {
      const from = tokens[MONEY.has(tokens[at - 1]?.low ?? '') ? at - 1 : at]?.at ?? 0;
      figures.push(sentence.slice(from, endOf(tokens[behind - 1])));
    }
    at = Math.max(behind, at + 1);
  }
  return [...new Set(figures)].slice(0, most);
}

function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*|US\$|\p{L}+(?:['’-]\p{L}+)*|\S/gu)].map(
    ({ 0: text, index }) => ({ text, low: text.toLowerCase(), at: index }),
  );
}

const endOf = (token: Token | undefined) => (token === undefined ? 0 : token.at + token.text.length);

/** Behind the last token of the figure that begins at a token; the token itself where none does. */
function figureEnd(sentence: string, tokens: readonly Token[], at: number, own: Words): number {
  if (!begins(sentence, tokens, at, own)) return at;
  let end = at + 1;
  while (own.scales.has(tokens[end]?.low ?? '') || isNumber(tokens[end], own)) end += 1;
  const next = tokens[end];
  if (next === undefined) return end;
  const joined = endOf(tokens[end - 1]) === next.at;
  if (SHARES.has(next.low)) return end + 1;
  if (joined) return /^[/:-]|^\p{L}/u.test(next.text) ? at : end;
  if (own.months.has(next.low) || own.clocks.has(next.low)) return at;
  return /^\p{L}/u.test(next.text) && !own.plain.has(next.low) ? end + 1 : end;
}

function begins(sentence: string, tokens: readonly Token[], at: number, own: Words): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !isNumber(token, own)) return false;
  // A year, or with a capital within a sentence a name: "Lima".
  if (/^(?:1[89]|20)\p{Nd}{2}$/u.test(token.text) || (at > 0 && /^\p{Lu}/u.test(token.text))) return false;
  const near = sentence[token.at - 1] ?? ' ';
  if (/[./:(-]/u.test(near) || (/[\p{L}\p{N}]/u.test(near) && !MONEY.has(before?.low ?? ''))) return false;
  const word = before?.text === '.' ? tokens[at - 2] : before;
  return !own.names.has(word?.low ?? '') && !own.months.has(word?.low ?? '');
}

function isNumber(token: Token | undefined, { numbers }: Words): boolean {
  return token !== undefined && (/^\p{Nd}/u.test(token.text) || numbers.has(token.low.split('-')[0] ?? ''));
}
