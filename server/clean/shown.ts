import type { Interval } from '../document/document.ts';
import type { Block, Layout, Time } from './blocks.ts';
import { alike, type Body } from './body.ts';
import { SIGNING } from './claims.ts';
import { type Element, elementsOf, squeeze, textOf } from './markup.ts';
import { type DateOrder, readMoment } from './moment.ts';

/** What a page shows its readers around the title: when the article was published and by whom. */
export interface Shown {
  readonly published: readonly Interval[];
  readonly modified: readonly Interval[];
  readonly bylines: readonly string[];
}

/** How far from the title, in blocks, its date and by-line are looked for. */
const BEFORE = 4;
const AFTER = 20;
/** Some sites sign at the end. */
const AT_END = 3;
const FOOT = 6;
const LONGEST = 200;

/** Reads what stands between the title and the first sentence, just before the title, and just after the end. */
export function readShown(layout: Layout, body: Body, title: string | null, order: DateOrder | null): Shown {
  const { blocks, times } = layout;
  const [from, to] = windowOf(blocks, body, title);
  const near = (at: number) => from <= at && at <= to;
  const heading = headingAt(blocks, title, to);
  const around = [
    ...blocks.slice(Math.max(from, heading), to),
    ...blocks.slice(from, Math.max(from, heading)),
    ...blocks.slice(body.to, body.to + AT_END).filter(isLabel),
  ];
  const lines = around.filter(({ text, words }) => text.length <= LONGEST && words <= 20);
  const stated = times
    .filter(({ at }) => near(at))
    .map((time) => ({ ...time, moment: momentOf(time, order) }));
  const told = lines.map(({ text }) => splitUpdate(text));
  const moments = (parts: readonly (string | null)[]) =>
    parts.map((part) => (part === null ? null : readMoment(part, order)));
  const present = (values: readonly (Interval | null)[]) => values.filter((value) => value !== null);
  return {
    published: present([
      ...stated.filter(({ update }) => !update).map(({ moment }) => moment),
      ...moments(told.map(([at]) => at)),
    ]),
    modified: present([
      ...stated.filter(({ update }) => update).map(({ moment }) => moment),
      ...moments(told.map(([, at]) => at)),
    ]),
    bylines: [
      ...lines.flatMap((line) => bylineOf(line)),
      ...blocks.slice(Math.max(to, body.to - FOOT), body.to + AT_END).flatMap(signedAtFoot),
    ],
  };
}

/** Where readers see a day alone, noon or midnight is what a program put for the hour. */
function momentOf({ datetime, text }: Time, order: DateOrder | null): Interval | null {
  const stated = readMoment(datetime, order);
  if (stated === null || !/[T ](?:00:00|12:00)(?::00)?/u.test(datetime)) return stated;
  const seen = readMoment(text, order);
  return seen?.precision === 'day' ? seen : stated;
}

function windowOf(blocks: readonly Block[], body: Body, title: string | null): readonly [number, number] {
  const first = blocks.findIndex((block, at) => at >= body.from && isRunning(block));
  const start = Math.max(0, first);
  const heading = headingAt(blocks, title, start);
  if (heading < 0) return [Math.max(0, start - BEFORE * 2), start];
  let from = heading;
  while (from > 0 && heading - from < BEFORE && isBeside(blocks[from - 1], blocks[heading])) from -= 1;
  return [from, Math.min(start, heading + AFTER)];
}

function headingAt(blocks: readonly Block[], title: string | null, end: number): number {
  return title === null ? -1 : blocks.findLastIndex(({ text }, at) => at <= end && alike(text, title));
}

/** How far up the page's head is told from what heads the article. */
const LEVELS = 3;

/** True for a label that stands in the same part of the page as the heading. */
function isBeside(label: Block | undefined, heading: Block | undefined): boolean {
  if (label?.standing !== 'label' || heading === undefined) return false;
  for (let at = heading.element.parent, up = 0; at !== null && up < LEVELS; at = at.parent, up += 1) {
    if (/^(?:body|html|#page)$/u.test(at.name)) return false;
    for (let other: Element | null = label.element; other !== null; other = other.parent)
      if (other === at) return true;
  }
  return false;
}

function isRunning({ kind, standing, words, linked }: Block): boolean {
  return kind === 'text' && standing === 'content' && words >= 12 && linked < 0.5;
}

function isLabel({ standing }: Block): boolean {
  return standing === 'label';
}

const UPDATE =
  /\b(?:(?:last |terakhir )?(?:updated?|modified|edited|di ?perbarui|di ?perbaharui|pembaruan))\b/iu;

/** A line's words up to where it tells of a change, and from there; null for none. */
function splitUpdate(text: string): readonly [string | null, string | null] {
  const at = text.search(UPDATE);
  return at < 0 ? [text, null] : [at === 0 ? null : text.slice(0, at), text.slice(at)];
}

const WRITER = /\b(?:author|authors|byline|penulis|redaksi|reporter|wartawan|contributor)\b/iu;

function bylineOf({ text, element, words }: Block): readonly string[] {
  const [line = ''] = text.split('\n');
  if (words > 14) return [];
  if (/^\p{Lu}/u.test(line.replace(SIGNING, '')) && SIGNING.test(line)) return [line];
  if (OF_OFFICE.test(line)) return [line];
  const writers = writersIn(element);
  if (writers.length > 0) return [writers.join(', ')];
  for (let at = element, up = 0; up < 2; up += 1) {
    const { class: classes = '', itemprop = '', rel = '' } = at.attributes;
    if (WRITER.test(`${classes.replace(/[_-]+/gu, ' ')} ${itemprop} ${rel}`)) return [line];
    if (at.parent === null) break;
    at = at.parent;
  }
  return [];
}

/** "Rina Bulu, Jurnalis · Senin, 3 Maret 2025" */
const OF_OFFICE =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}\s?,\s(?:[Jj]urnalis|[Ww]artawan|[Rr]eporter|[Kk]oresponden|[Kk]ontributor|[Ss]taff (?:[Ww]riter|[Rr]eporter)|[Cc]orrespondent)\s?(?:$|[·•|/–—-])/u;

/** The authors to whose pages a line leads. */
function writersIn(element: Element): readonly string[] {
  const names = [...elementsOf(element)]
    .filter(({ name, attributes: { rel = '', href = '' } }) => {
      return name === 'a' && (/\bauthor\b/u.test(rel) || AUTHOR_PAGE.test(href));
    })
    .map((link) => squeeze(textOf(link)));
  return [...new Set(names)].filter((name) => IS_NAME.test(name));
}

const AUTHOR_PAGE =
  /\/(?:authors?|penulis|reporters?|wartawan|jurnalis|journalists?|contributors?|by)\/[\w%.-]{2,80}\/?$/iu;
const IS_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,4}$/u;

/** Who signs below the article in so many words: "Pewarta: Rina Bulu", "Reporting by Ben Harrow; Editing by …". */
function signedAtFoot({ text, words }: Block): readonly string[] {
  if (words > 40) return [];
  return text.split('\n').flatMap((line) => {
    const [, name] = AT_FOOT.exec(line) ?? [];
    return name === undefined || !/^\p{Lu}/u.test(name) ? [] : [name];
  });
}

const AT_FOOT =
  /^\(?(?:(?:pewarta|penulis|reporter|rep|laporan wartawan|kontributor|oleh)\s?:\s?|(?:written|reporting|laporan) (?:by|oleh) )(\p{Lu}[^;|()\n]{2,100}?)(?:[;|)]|\s(?:editor|penyunting|redaktur)\s?:|\.?$)/iu;
