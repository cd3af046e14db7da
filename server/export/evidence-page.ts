import { createHash } from 'node:crypto';
import { groupBy } from '../derive/order.ts';
import type { Judgement, ToldJudgement } from '../graph/judgements.ts';
import type { SpanList } from '../graph/statements.ts';
import { pageOf, type Told } from './columns.ts';
import { type Head, noticeOf } from './head.ts';
import { element, escaped } from './markup.ts';

/** Where a page of evidence stands among the others. */
export interface Place {
  /** From 1. */
  readonly page: number;
  readonly last: boolean;
}

/** How a page of that number is called in its archive. */
export function pageName(page: number): string {
  return page === 1 ? 'index.html' : `pages/${page}.html`;
}

/**
 * Statements in the words around them, as a page that needs nothing but itself: no script, nothing that is loaded, and what texts
 * hold only as text. The last one ends with what was decided about who is who.
 */
export function evidencePage(
  head: Head,
  statements: readonly Told[],
  place: Place,
  identities: readonly ToldJudgement[] = [],
): string {
  const articles = [...groupBy(statements, ({ article }) => article.version).values()];
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(`Ujar: evidence, ${noticeOf(head)}`)),
    `<style>${STYLE}</style></head><body>`,
    place.page === 1 ? introduction(head) : '',
    navigation(place),
    ...articles.map(article),
    whoIsWho(identities),
    navigation(place),
    '</body></html>',
    '',
  ].join('\n');
}

function introduction(head: Head): string {
  const { query, asOf, made, server, program, extractor, totals } = head;
  const rows = [
    ['Statements', `${totals.reports}, which report ${totals.utterances} acts of speech`],
    ['Made', `${made} by Ujar ${program}, extractor ${extractor}`],
    ['Of', `${server}, as of ${asOf}`],
    ['Query', Object.keys(query).length === 0 ? 'everything' : JSON.stringify(query)],
    ['To check it', 'npx ujar verify FILE.zip; manifest.json holds the SHA-256 of every file'],
    ['Texts', 'They belong to their publishers.'],
  ];
  const list = rows.map(([term = '', text = '']) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
  return `<header><h1>Who said what about whom</h1><p>${escaped(noticeOf(head))}</p><dl>${list.join('')}</dl></header>`;
}

function navigation({ page, last }: Place): string {
  const up = page === 1 ? '' : '../';
  const links = [
    ...(page > 1 ? [element('a', { href: up + pageName(page - 1) }, 'Page before')] : []),
    ...(last ? [] : [element('a', { href: up + pageName(page + 1) }, 'Next page')]),
  ];
  return links.length === 0 ? '' : `<nav>${links.join(' ')}</nav>`;
}

function article(statements: readonly Told[]): string {
  const [first] = statements;
  if (first === undefined) return '';
  const { title, outlet, address, publishedFrom, textHash, text } = first.article;
  const heading = escaped(title ?? address ?? first.article.file);
  const told = [outlet, publishedFrom?.slice(0, 10)].filter((part) => part).join(', ');
  const source = isWeb(address)
    ? element('a', { href: address, rel: 'noreferrer noopener' }, escaped(address))
    : '';
  return [
    `<article><h2>${heading}</h2><p>${escaped(told)} ${source}</p>`,
    `<p class="hash">SHA-256 of the text ${escaped(textHash)}</p>`,
    ...statements.map((each) => statement(each, text ?? '')),
    '</article>',
  ].join('\n');
}

function isWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\//u.test(address);
}

function statement(told: Told, text: string): string {
  const { statement: own, speakers, targets } = told.statement;
  const speaker = speakers[0]?.entity.name ?? 'Somebody unnamed';
  const about = targets.map(({ entity, stance }) => `${entity.name} (${stance})`).join(', ');
  const facts = [
    own.act,
    own.saidFrom === undefined ? 'no date' : own.saidFrom.slice(0, 10),
    `confidence ${own.confidence}`,
    own.reviewed ?? 'not reviewed',
  ].join(', ');
  const judged = told.judgements.map(({ verdict, author, why, at }) =>
    element('li', {}, escaped(decision({ at, author, verdict, why }))),
  );
  return [
    `<section><h3>${escaped(speaker)}${about === '' ? '' : ` on ${escaped(about)}`}</h3>`,
    `<blockquote>${inContext(told, text)}</blockquote>`,
    `<p>${escaped(facts)}. ${element('a', { href: pageOf(told), rel: 'noreferrer noopener' }, 'shown in Ujar')}</p>`,
    judged.length === 0 ? '' : `<ul>${judged.join('')}</ul>`,
    '</section>',
  ].join('\n');
}

function decision({
  at,
  author,
  verdict,
  why,
}: Pick<Judgement, 'at' | 'author' | 'verdict' | 'why'>): string {
  return `${at.slice(0, 10)} ${author}: ${verdict}${why === '' ? '' : `, ${why}`}`;
}

function whoIsWho(identities: readonly ToldJudgement[]): string {
  if (identities.length === 0) return '';
  const items = identities.map((judgement) => {
    const names = judgement.pair.map(({ name, article }) => `“${name}” in ${article}`).join(' and ');
    const taken = judgement.inForce ? '' : ' (taken back since)';
    return element('li', {}, escaped(`${names}: ${decision(judgement)}${taken}`));
  });
  return `<section><h2>Who is who: what was decided</h2><ul>${items.join('')}</ul></section>`;
}

/** Characters of the text on either side of the statement. */
const AROUND = 240;

type Mark = readonly [start: number, end: number, kind: 'content' | 'cue' | 'source'];

/** The statement's words marked in what stands around them. */
function inContext({ statement: { statement: own } }: Told, text: string): string {
  const marks = [
    ...marksOf(own.contentSpans, 'content'),
    ...marksOf(own.cueSpan ?? [], 'cue'),
    ...marksOf(own.sourceSpans, 'source'),
  ].sort((a, b) => a[0] - b[0]);
  const from = wordFrom(text, Math.max(0, (marks[0]?.[0] ?? 0) - AROUND));
  const last = marks.reduce((most, [, end]) => Math.max(most, end), 0);
  const until = wordTo(text, Math.min(text.length, last + AROUND), last);
  let [at, html] = [from, from > 0 ? '… ' : ''];
  for (const [start, end, kind] of marks) {
    if (start < at) continue;
    html +=
      escaped(text.slice(at, start)) + element('mark', { class: kind }, escaped(text.slice(start, end)));
    at = end;
  }
  return `${html}${escaped(text.slice(at, until))}${until < text.length ? ' …' : ''}`;
}

function marksOf(list: SpanList, kind: Mark[2]): readonly Mark[] {
  return Array.from({ length: list.length / 4 }, (_, at) => [list[4 * at] ?? 0, list[4 * at + 1] ?? 0, kind]);
}

/** Behind the next space: no word is cut. */
function wordFrom(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

/** Before the last space, but not before `least`. */
function wordTo(text: string, at: number, least: number): number {
  if (at === text.length) return at;
  const gap = text.slice(least, at).search(/\s\S*$/u);
  return gap < 0 ? at : least + gap;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin:2rem 0 0}h3{font-size:1rem;margin:1.2rem 0 .2rem}
blockquote{font:1.05rem/1.6 Georgia,serif;margin:.3rem 0;padding-left:1rem;border-left:3px solid #ccc;white-space:pre-wrap}
mark{background:#fdf0b5}mark.cue{background:#dfe9f7}mark.source{background:#e3f1e1}
dt{font-weight:600}dd{margin:0 0 .4rem;overflow-wrap:anywhere}.hash{font:.75rem monospace;color:#555;overflow-wrap:anywhere}
li{overflow-wrap:anywhere}nav{margin:1.5rem 0}p{margin:.2rem 0}`;

const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
