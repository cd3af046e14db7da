import { join } from 'node:path';
import { cleanText } from '../../server/clean/text.ts';
import type { Document } from '../../server/document/document.ts';
import type { Figure, Finding } from './contract.ts';
import { listData, readData } from './data-files.ts';
import type { Range } from './matching.ts';

/** Words of an item that its editors linked to an encyclopaedia's article. Offsets are UTF-16 units of the item's text. */
export interface ItemLink extends Range {
  readonly text: string;
  /** The article as its address names it: "Georgia (country)". */
  readonly article: string;
  /** The title that the link shows; the article where it has none. */
  readonly title: string;
}

/** What happened, in one line without markup, as a day's page tells it. */
export interface LinkedItem {
  /** "2025-01-15.md" */
  readonly file: string;
  readonly day: string;
  readonly text: string;
  readonly links: readonly ItemLink[];
}

/** An item beside what extraction makes of it. */
export interface ReadItem {
  readonly item: LinkedItem;
  readonly document: Document;
}

/** What measuring one kind of link gives. */
export interface LinkedMeasure {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** The items of the days of wikipedia-current-events, in order; `folder` is that corpus. */
export function readLinkedItems(folder: string): LinkedItem[] {
  return listData(folder, '.md').flatMap((file) =>
    itemsOf(readData(join(folder, file))).map((item) => ({ file, day: file.slice(0, 10), ...item })),
  );
}

const ITEM = /^ *\* (.*)$/u;
const SOURCE = /\[\([^)\]]*\)\]\([^\s)]*\)/gu;
const LINK = /\[([^[\]]*)\]\(([^\s)]*)(?: "([^"]*)")?\)/gu;

/** Characters of no text, to find a link's words by after the text is cleaned. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKS = /[\ue000\ue001]/gu;

type Item = Pick<LinkedItem, 'text' | 'links'>;

/** The lines of a list that end in a source: what happened; the other lines are the topics they stand under. */
export function itemsOf(page: string): Item[] {
  return page.split('\n').flatMap((line) => {
    const item = ITEM.exec(line)?.[1] ?? '';
    const body = item.replace(SOURCE, '');
    return body === item ? [] : [itemOf(body)];
  });
}

function itemOf(body: string): Item {
  const links: Pick<ItemLink, 'article' | 'title'>[] = [];
  const marked = body
    .replace(MARKS, '')
    .replace(LINK, (_, words: string, address: string, title?: string) => {
      const article = articleOf(address);
      links.push({ article, title: title ?? article });
      return `${OPEN}${words}${CLOSE}`;
    });
  const [head = '', ...pieces] = cleanText(marked.replaceAll('*', '')).split(OPEN);
  let text = head;
  const placed = pieces.map((piece, i): ItemLink => {
    const [words = '', rest = ''] = piece.split(CLOSE);
    const start = text.length;
    text += words + rest;
    const { article = '', title = '' } = links[i] ?? {};
    return { start, end: start + words.length, text: words, article, title };
  });
  return { text, links: placed };
}

/** "https://en.wikipedia.org/wiki/Georgia_%28country%29#History" names "Georgia (country)". */
function articleOf(address: string): string {
  const name = /\/wiki\/([^#?]*)/u.exec(address)?.[1] ?? address;
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name.replaceAll('_', ' ');
  }
}
