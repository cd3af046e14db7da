/**
 * The stem of a word in small letters, by M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), with the two
 * departures of his own program (bli, logi): what Lucene's English analyzer makes of it. It is compared, never shown.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const singular = withoutPlural(word);
  const present = withoutPast(singular);
  const even = present.endsWith('y') && hasVowel(present.slice(0, -1)) ? `${present.slice(0, -1)}i` : present;
  const plain = exchange(exchange(even, DOUBLE_SUFFIXES), SUFFIXES);
  return withoutEnd(withoutLastSuffix(plain));
}

/** By what they end in, the longest first, what takes its place where a syllable is left before it. */
type Exchange = readonly (readonly [suffix: string, by: string])[];

const DOUBLE_SUFFIXES: Exchange = [
  ...pairs(
    'ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous',
  ),
  ...pairs(
    'ization ize, ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive',
  ),
  ...pairs('biliti ble, logi log'),
];
const SUFFIXES: Exchange = pairs('icate ic, ative, alize al, iciti ic, ical ic, ful, ness');
/** Dropped where two syllables are left before them; a longer one stands before one that it ends in. */
const LAST_SUFFIXES = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(
  ' ',
);

function pairs(list: string): Exchange {
  return list.split(', ').map((pair) => {
    const [suffix = '', by = ''] = pair.split(' ');
    return [suffix, by] as const;
  });
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const [ending] = /(?:ed|ing)$/u.exec(word) ?? [''];
  const stem = word.slice(0, word.length - ending.length);
  if (ending === '' || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (endsDoubled(stem)) return /[lsz]$/u.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function exchange(word: string, suffixes: Exchange): string {
  for (const [suffix, by] of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return measure(stem) > 0 ? stem + by : word;
  }
  return word;
}

function withoutLastSuffix(word: string): string {
  for (const suffix of LAST_SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    if (suffix === 'ion' && !/[st]$/u.test(stem)) continue;
    return measure(stem) > 1 ? stem : word;
  }
  return word;
}

function withoutEnd(word: string): string {
  const stem = word.slice(0, -1);
  const m = word.endsWith('e') ? measure(word) : 0;
  const shorter = m > 1 || (m === 1 && !endsShort(stem)) ? stem : word;
  return shorter.endsWith('ll') && measure(shorter) > 1 ? shorter.slice(0, -1) : shorter;
}

function isConsonant(word: string, at: number): boolean {
  const letter = word[at] ?? '';
  if (letter === 'y') return at === 0 || !isConsonant(word, at - 1);
  return !'aeiou'.includes(letter);
}

/** How often a consonant follows a vowel: what Porter calls m. */
function measure(word: string): number {
  let [times, wasVowel] = [0, false];
  for (let at = 0; at < word.length; at++) {
    const consonant = isConsonant(word, at);
    if (consonant && wasVowel) times += 1;
    wasVowel = !consonant;
  }
  return times;
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isConsonant(word, at)) return true;
  return false;
}

function endsDoubled(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** True for an end of consonant, vowel and consonant that isn't w, x or y: "hop", not "snow". */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last > 1 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !/[wxy]$/u.test(word)
  );
}
