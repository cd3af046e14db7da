import type { Language } from '../document/document.ts';
import { plainWords, type WordAsked } from '../graph/words.ts';
import { termOf, tokensOf } from '../language/terms.ts';
import { Postings } from './postings.ts';

/** Words that the full-text index of a language leaves out. */
export type StopWords = Readonly<Record<Language, ReadonlySet<string>>>;

/** Letters by which terms are found that begin with a word. */
const BEGINNING = 3;
/** Forms of words whose term is kept. */
const FORMS = 65_536;

/** Marks of `find`: a row that has all words. Fewer words than that may be asked for. */
const ALL = 255;

/** Rows that have words, in their order. */
export interface WordRows {
  readonly rows: Int32Array;
  readonly has: (row: number) => boolean;
}

/**
 * In which rows each word of the contents of statements is, by the terms that the full-text indexes of the graph make of
 * them: what is asked is answered as these would, without asking them.
 */
export class Words {
  readonly #languages: Readonly<Record<Language, WordsOfLanguage>>;

  constructor(stopWords: StopWords) {
    const of = (language: Language) => new WordsOfLanguage(language, stopWords[language]);
    this.#languages = { en: of('en'), id: of('id') };
  }

  /** Rows must come in their order. */
  add(row: number, language: Language, texts: readonly string[]): void {
    const words = this.#languages[language];
    for (const text of texts) words.add(row, text);
    for (const plain of plainWords(texts)) words.add(row, plain);
  }

  /** The rows among the first `length` that have all of what is asked. */
  find(asked: readonly WordAsked[], length: number): WordRows {
    const marks = new Uint8Array(length);
    for (const language of Object.values(this.#languages)) language.mark(asked, marks);
    let size = 0;
    for (const mark of marks) if (mark === ALL) size += 1;
    const rows = new Int32Array(size);
    for (let row = 0, at = 0; at < size; row++) if (marks[row] === ALL) rows[at++] = row;
    return { rows, has: (row) => marks[row] === ALL };
  }
}

/** True where the rows tell what is asked; else it is of words that stand next to each other, which only the graph tells. */
export function isTold(asked: readonly WordAsked[]): boolean {
  return asked.length < ALL && asked.every(({ spelt }) => spelt.every((each) => tokensOf(each).length < 2));
}

class WordsOfLanguage {
  readonly #language: Language;
  readonly #stopWords: ReadonlySet<string>;
  readonly #terms = new Map<string, number>();
  readonly #all: string[] = [];
  readonly #beginnings = new Map<string, number[]>();
  readonly #postings = new Postings();
  /** The numbers of the terms of words as they are written; -1 for stop words. */
  #forms = new Map<string, number>();

  constructor(language: Language, stopWords: ReadonlySet<string>) {
    this.#language = language;
    this.#stopWords = stopWords;
  }

  add(row: number, text: string): void {
    for (const token of tokensOf(text)) {
      const term = this.#numberOf(token);
      if (term !== -1) this.#postings.add(term, row);
    }
  }

  /** Marks the rows that have all of what is asked, and others with less. */
  mark(asked: readonly WordAsked[], marks: Uint8Array): void {
    const wanted = asked.map((word) => this.#termsOf(word)).filter((terms) => terms !== null);
    wanted.forEach((terms, at) => {
      const next = at === wanted.length - 1 ? ALL : at + 1;
      for (const term of terms)
        this.#postings.each(term, (row) => {
          if (marks[row] === at) marks[row] = next;
        });
    });
  }

  /** Numbers of the terms any of which is the word; null where it is a stop word. */
  #termsOf({ spelt, begun }: WordAsked): ReadonlySet<number> | null {
    const terms = spelt
      .flatMap(tokensOf)
      .map((token) => termOf(token, this.#language, this.#stopWords))
      .filter((term) => term !== null);
    if (terms.length + begun.length === 0) return null;
    const known = terms.flatMap((term) => this.#terms.get(term) ?? []);
    return new Set([...known, ...begun.flatMap((beginning) => this.#beginningWith(beginning))]);
  }

  #beginningWith(beginning: string): readonly number[] {
    const begins = (term: number) => this.#all[term]?.startsWith(beginning) === true;
    if (beginning.length >= BEGINNING)
      return (this.#beginnings.get(beginning.slice(0, BEGINNING)) ?? []).filter(begins);
    return [...this.#beginnings].flatMap(([key, terms]) => (key.startsWith(beginning) ? terms : []));
  }

  #numberOf(token: string): number {
    const known = this.#forms.get(token);
    if (known !== undefined) return known;
    const term = termOf(token, this.#language, this.#stopWords);
    const number = term === null ? -1 : (this.#terms.get(term) ?? this.#begin(term));
    if (this.#forms.size === FORMS) this.#forms = new Map();
    this.#forms.set(token, number);
    return number;
  }

  #begin(term: string): number {
    const number = this.#postings.begin();
    this.#terms.set(term, number);
    this.#all.push(term);
    const beginning = term.slice(0, BEGINNING);
    const alike = this.#beginnings.get(beginning);
    if (alike === undefined) this.#beginnings.set(beginning, [number]);
    else alike.push(number);
    return number;
  }
}
