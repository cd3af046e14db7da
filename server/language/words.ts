/** The set of the words of `text`, which stand apart by white space. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(listOf(text));
}

/** The words of `text`, which stand apart by white space, in order. */
export function listOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The entries of `text`, which stand apart by commas, each as its list of words. */
export function phrasesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(',')
    .map(listOf)
    .filter((words) => words.length > 0);
}
