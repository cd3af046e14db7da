import { styleText } from 'node:util';
import type { Article, Document, Entity, SaidAt, Speaker, Statement } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { counted, type Emphasis, writeEvents, writeNames } from './findings.ts';

/** What a stretch of an article is to a statement. Where two meet the later of the list shows. */
type Part = 'content' | 'cue' | 'source';

/** How a part is marked: by colour on a terminal, by brackets elsewhere. */
export interface Marks extends Emphasis {
  readonly mark: (part: Part, text: string) => string;
}

export const COLOURS: Marks = {
  mark: (part, text) => text.replace(/[^\n]+/g, (line) => styleText(STYLES[part], line)),
  soft: (text) => styleText('dim', text),
  strong: (text) => styleText('bold', text),
};

const STYLES: Readonly<Record<Part, Parameters<typeof styleText>[0]>> = {
  content: 'green',
  cue: ['yellow', 'underline'],
  source: ['cyan', 'bold'],
};

export const BRACKETS: Marks = {
  mark: (part, text) => `${OPEN[part]}${text}${CLOSE[part]}`,
  soft: (text) => text,
  strong: (text) => text,
};

const OPEN = { content: '[', cue: '<', source: '{' } as const;
const CLOSE = { content: ']', cue: '>', source: '}' } as const;

/**
 * An article for a person to read: its text with sources, cues and contents marked, then who said what, what happened, and whom
 * it names.
 */
export function writeReading(document: Document, marks: Marks): string {
  const { title, file } = document.article;
  const names = new Map(document.entities.map((entity) => [entity.id, entity]));
  const statements = document.statements.map((statement, i) =>
    writeStatement(statement, i + 1, names, marks),
  );
  const key = `${marks.mark('source', 'source')} ${marks.mark('cue', 'cue')} ${marks.mark('content', 'content')}`;
  return [
    `${marks.strong(title ?? file)}  ${key}`,
    ...writeImprint(document.article).map(marks.soft),
    '',
    writeText(document, marks),
    '',
    marks.strong(counted(statements.length, 'statement')),
    ...statements,
    ...writeEvents(document, marks),
    ...writeNames(document, marks),
    '',
  ].join('\n');
}

/** Who wrote it, for whom, when and where, as far as that is known; no line where nothing is. */
function writeImprint({ byline, outlet, published, address }: Article): readonly string[] {
  const known = [byline, outlet, published?.from, address].filter((part) => part != null);
  return known.length === 0 ? [] : [known.join(' · ')];
}

function writeText({ article, statements }: Document, marks: Marks): string {
  const parts = new Array<Part | null>(article.text.length).fill(null);
  const paint = (spans: readonly Span[], part: Part) => {
    for (const { start, end } of spans) parts.fill(part, start, end);
  };
  for (const { contents } of statements) paint(contents, 'content');
  for (const { cue } of statements) if (cue) paint([cue], 'cue');
  for (const { sources } of statements) paint(sources, 'source');
  let written = '';
  for (let at = 0; at < parts.length; ) {
    let end = at + 1;
    while (end < parts.length && parts[end] === parts[at]) end++;
    const text = article.text.slice(at, end);
    const part = parts[at];
    written += part ? marks.mark(part, text) : text;
    at = end;
  }
  return written;
}

function writeStatement(
  statement: Statement,
  number: number,
  names: ReadonlyMap<string, Entity>,
  marks: Marks,
): string {
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const [speaker] = statement.speakers;
  const name = speaker ? nameOf(speaker.entity) : 'nobody named';
  const who = marks.strong(name) + marks.soft(writeRole(speaker, name, nameOf));
  const words = statement.contents.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ');
  const what = words === '' ? '–' : statement.kind === 'direct' ? `“${words}”` : words;
  const targets = statement.targets.map((target) => {
    const name = 'entity' in target ? nameOf(target.entity) : `“${target.spans[0]?.text ?? target.event}”`;
    return `${target.stance.value === 'neutral' ? 'about' : target.stance.value} ${name}`;
  });
  const relay = statement.relay.map(({ entity }) => `through ${nameOf(entity)}`);
  const said = statement.said ? [writeSaid(statement.said)] : [];
  const place = statement.place === null ? [] : [`in ${nameOf(statement.place)}`];
  const sure = (statement.confidence * (speaker?.confidence ?? 1)).toFixed(2);
  const notes = [statement.act, ...targets, ...relay, ...said, ...place, sure, statement.rule].join(' · ');
  return `${String(number).padStart(3)}. ${who}: ${what}\n     ${marks.soft(notes)}`;
}

/** The office in which someone speaks, where the name does not tell it: " (Fisheries Minister, Australia)". */
function writeRole(speaker: Speaker | undefined, name: string, nameOf: (id: string) => string): string {
  const role = speaker?.role;
  const told = ` ${name.toLowerCase().replace(/['’]s /g, ' ')} `;
  const parts = [role?.title?.text, role?.for ? nameOf(role.for) : undefined]
    .filter((part) => part !== undefined)
    .filter((part) => !told.includes(` ${part.toLowerCase()} `));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** The day it was said, where the text tells it; else that of publication. */
function writeSaid({ from, to, span }: SaidAt): string {
  const when = from === to ? from : `${from} to ${to}`;
  return span ? `said ${when}` : `published ${when}`;
}
