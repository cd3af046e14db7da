import anyAscii from 'any-ascii';

/** Lower case, one space between words, NFKC; nothing is transliterated. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Letters that Unicode does not take apart into a base and a mark, as news agencies write them without it. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't' },
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ŋ: 'ng' },
};

/** What texts add to a name behind it: its initials, a legal form, an age. */
const ADDED = /\s\([^()]*\)$/u;

/**
 * The name as it is compared for being equal: normalised, without punctuation between its words and
 * without what is added in brackets behind it, and for a name in
 * Latin letters alone without their marks ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"). A name in another script,
 * or with a letter of another script that looks like a Latin one, keeps its letters, so that it equals only itself.
 */
export function foldName(name: string): string {
  const plain = normaliseName(name)
    .replace(ADDED, '')
    .replace(/[’ʼ`´‘]/gu, "'")
    .replace(/[.,;:"“”()]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return isLatin(plain) ? withoutMarks(plain) : plain;
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðħıŧæœßþŋ]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** True where no letter is of another script than Latin. */
export function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\P{L}]/u.test(name);
}

/** In plain small Latin letters and digits, whatever the script, with a blank between words: "Erdoğan’s" is "erdogan s". */
export function plainName(name: string): string {
  return (
    anyAscii(name.normalize('NFC'))
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  ).join(' ');
}
