import type { Language } from '../document/document.ts';

/** A text's words, letter case and punctuation aside. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words that say nothing of the subject, and forms of them: what remains is compared. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'about above after again against all also although always among and another any anyone anything are around ' +
      'because been before being between both but can cannot could did does doing done down during each either else ' +
      'even ever every few for from further get gets getting going gone got had has have having hence her here hers him ' +
      'his how however into its itself just keep let like made make makes many may maybe might more most much must ' +
      'neither never nor not now off once one only onto other others our ours out over own per perhaps quite rather ' +
      'really said same say says shall she should since some something still such take than that the their theirs them ' +
      'then there therefore these they thing things this those though through thus too toward towards under until upon ' +
      'use very want was way well were what when where whether which while who whom whose why will with within without ' +
      'would yes yet you your yours'
    ).split(' '),
  ),
  id: new Set(
    (
      'ada adalah adanya agar akan akankah akhirnya anda antara apa apabila apakah atas atau bagaimana bagi bahwa baik ' +
      'banyak baru bagian beberapa begitu belum berada bisa boleh bukan dalam dan dapat dari demikian dengan dia dilakukan ' +
      'diri dulu hal hanya harus hingga ingin ini itu jadi jangan jika juga kalau kami kan karena kata katanya ke kemudian ' +
      'kepada ketika kita lagi lain lalu lebih maka masih mau melakukan memang mereka merupakan misalnya mungkin namun nah ' +
      'nanti nya oleh orang pada para paling pasti pernah perlu pula pun saat saja sama sampai sangat saya seba sebagai ' +
      'sebab sebelum sebuah secara sedang segala sehingga sejak sekali sekarang selain selalu selama seluruh semua sendiri ' +
      'seorang seperti serta sesuai setelah setiap siapa sini situ suatu sudah supaya tadi tak tapi telah tentang tentu ' +
      'terhadap terjadi termasuk terus tersebut tetapi tetap tidak tidaknya untuk walaupun ya yaitu yakni yang'
    ).split(' '),
  ),
};

/** The distinct stems of the words that tell the subject, and the numbers, sorted. Found once for a list of words, which many pairs ask of. */
export function subjectWords(words: readonly string[], language: Language): readonly string[] {
  const known = subjects[language].get(words);
  if (known !== undefined) return known;
  const made = [...subjectTerms(words, language).keys()].sort();
  subjects[language].set(words, made);
  return made;
}

const subjects: Readonly<Record<Language, WeakMap<readonly string[], readonly string[]>>> = {
  en: new WeakMap(),
  id: new WeakMap(),
};

/** The same, each with the first word of it, which may be shown. */
export function subjectTerms(words: readonly string[], language: Language): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const word of words) {
    if (isEmptyWord(word, language)) continue;
    const stem = stemOf(word, language);
    if (!terms.has(stem)) terms.set(stem, word);
  }
  return terms;
}

/** True for a word that says nothing of the subject. */
export function isEmptyWord(word: string, language: Language): boolean {
  return !/^\p{N}/u.test(word) && (word.length < 3 || FUNCTION_WORDS[language].has(word));
}

/** A crude stem: forms of one word mostly agree in it, and it is never shown. */
export function stemOf(word: string, language: Language): string {
  if (word.length < 5 || /\p{N}/u.test(word)) return word;
  if (language === 'en') return word.replace(/(?:ings?|ed|e?s|ly|e)$/u, '');
  const bare = word.replace(/^(?:di|ber|ter|pe[mnr]|pe|mem|men|me|se)(?=\p{L}{4})/u, '');
  return bare.length < 5 ? bare : bare.replace(/(?:kan|nya|lah|an|i)$/u, '');
}

/** Words by which something is denied. */
const DENIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'not no never nor neither none nothing cannot without wont dont isnt arent wasnt didnt doesnt'.split(' '),
  ),
  id: new Set(
    'tidak tak bukan belum jangan tanpa tiada enggak nggak gak takkan tidaklah bukanlah'.split(' '),
  ),
};

/** How many of the words deny; "won't" has its apostrophe taken out first by who asks. */
export function denialsIn(words: readonly string[], language: Language): number {
  return words.filter((word) => DENIALS[language].has(word)).length;
}
