import { type Element, elementsOf, plainOf, squeeze } from './markup.ts';

/** What a page's JSON-LD says of its article; texts are plain, lists and times as written. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly addresses: readonly string[];
  readonly language: string | null;
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** Deeper than this no page says what it is. */
const DEEPEST = 8;
const MOST_THINGS = 2000;

/**
 * The article that a page's linked data is about, wherever in @graph, lists or other things it stands, with the author and publisher it
 * points at; null if there is none. Of several the one with the headline `title`, else the one that tells most.
 */
export function readLinkedArticle(root: Element, title: string | null): LinkedArticle | null {
  const things: Thing[] = [];
  for (const element of elementsOf(root)) {
    if (element.name === 'script') collect(parseLoose(element.children.join('')), things, 0);
  }
  const byId = new Map(things.flatMap((thing) => (isFull(thing) ? [[String(thing['@id']), thing]] : [])));
  const articles = things.filter(isArticle);
  const named = articles.filter((thing) => title !== null && textsOf(thing.headline)[0] === title);
  const [article] = (named.length > 0 ? named : articles).toSorted((a, b) => told(b) - told(a));
  if (article === undefined) return null;
  const follow = (value: unknown) => listOf(value).map((each) => byId.get(idOf(each) ?? '') ?? each);
  const page = things.filter((thing) => typesOf(thing).includes('WebPage'));
  const ofPage = (key: string) => page.flatMap((thing) => textsOf(thing[key]));
  return {
    headline: textsOf(article.headline)[0] ?? textsOf(article.name)[0] ?? null,
    authors: listOf(article.author ?? article.creator)
      .flatMap(follow)
      .flatMap(namesOf),
    publisher: follow(article.publisher).flatMap(namesOf)[0] ?? null,
    published: [...textsOf(article.datePublished), ...ofPage('datePublished')],
    modified: [...textsOf(article.dateModified), ...ofPage('dateModified')],
    addresses: [article.mainEntityOfPage, article.url].flatMap(addressesOf),
    language: textsOf(article.inLanguage)[0] ?? null,
    body: bodyOf(article.articleBody),
  };
}

/** JSON as pages write it: within comment marks, with line ends inside its strings, with a comma too many. */
function parseLoose(written: string): unknown {
  const text = written.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
    '',
  );
  return attemptJson(text) ?? attemptJson(withoutControls(text).replace(/,(?=\s{0,50}[}\]])/gu, ''));
}

function withoutControls(text: string): string {
  return Array.from(text, (letter) => (letter < ' ' ? ' ' : letter)).join('');
}

function attemptJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) things.push(value as Thing);
  for (const part of Object.values(value)) collect(part, things, depth + 1);
}

function isFull(thing: Thing): boolean {
  return typeof thing['@id'] === 'string' && Object.keys(thing).length > 1;
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u.test(type));
}

function typesOf(thing: Thing): readonly string[] {
  return textsOf(thing['@type']).map((type) => type.replace(/^.*[/:#]/u, ''));
}

/** How much an article's data tells: those that only point at another article tell less. */
function told(thing: Thing): number {
  const keys = ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'dateModified'];
  return keys.filter((key) => thing[key] !== undefined).length;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === 'number') return [String(each)];
    if (typeof each !== 'string') return [];
    const text = plainOf(each);
    return text === '' ? [] : [text];
  });
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (textsOf((value as Thing)['@id'])[0] ?? null) : null;
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return textsOf(value);
  return typeof value === 'object' && value !== null ? textsOf((value as Thing).name) : [];
}

function addressesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === 'string') return [each];
    const id = idOf(each);
    return id !== null ? [id] : typeof each === 'object' && each !== null ? textsOf((each as Thing).url) : [];
  });
}

/** Each line of the text is a paragraph; most pages write it without any. */
function bodyOf(value: unknown): string | null {
  const [written] = listOf(value);
  if (typeof written !== 'string') return null;
  const lines = written
    .replace(/<\/p>|<br\s{0,9}\/?>/giu, '\n')
    .split(/\n+/u)
    .map((line) => squeeze(plainOf(line)))
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n\n');
}
