import { join } from 'node:path';
import type { Document, Entity, EntityKind, Mention, MentionUse } from '../../server/document/document.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
import { f1Figure, sumOf, type Tally } from './figures.ts';
import { type NameSpan, type Row, readRows, spansOf } from './idner-labels.ts';
import { readText } from './reading.ts';
import { joinWords, type Rebuilt, tokensAt } from './rebuilding.ts';

const PARTS = ['dev', 'train'];

const DEFINITIONS = `idner: Indonesian news, names of persons, organisations and places (--part dev or train; default dev)
  Text     Each sentence is an article of its own: its words become one running text, a space between them, but none
           before ,.;:?! (the set parts no other marks from words). Read as Indonesian, no published date.
  Labelled each PER, ORG and LOC, as the words of the set that it takes up.
  Ours     each mention of an entity of kind person (PER), organisation (ORG), country or place (LOC) whose use is
           name, short or seat, as the words of the set that it touches, once each. A mention is the name alone, without
           an office, a rank or a degree before it. Demonyms, offices, pronouns and descriptions are none; nor are
           groups. What one body is called in brackets right behind its name goes with it: "Badan X (BX)" is one name.
  Right    the same kind and the same words.
  all      micro-F1 over the three kinds; the set counts a country as LOC where it is a place ("di Israel") and mostly
           not where it is one who acts or owns ("serangan Israel"). "LOC read as places" counts of the countries and
           places only the mentions whose reading is literal; the last line is micro-F1 with LOC so read.`;

const USES: ReadonlySet<MentionUse> = new Set(['name', 'short', 'seat']);

const LABELS: Readonly<Partial<Record<EntityKind, string>>> = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  place: 'LOC',
};

export const IDNER: LabelledSet = {
  name: 'idner',
  folder: 'bench/idner-news-2k',
  parts: PARTS,
  definitions: DEFINITIONS,
  measure: ({ data, part }) => measure(readRows(join(data, `${part ?? 'dev'}.txt`))),
};

/** A labelled sentence beside the names that extraction finds in it. */
interface ReadSentence {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly gold: readonly NameSpan[];
  readonly ours: readonly OwnName[];
}

/** A name of ours; `literal` where it means what it names and not a government. */
interface OwnName extends NameSpan {
  readonly literal: boolean;
}

function measure(sentences: readonly (readonly Row[])[]): Measured {
  const read = sentences.map(readSentence);
  const isKind = (kind: string) => (span: NameSpan) => span.kind === kind;
  const isPlace = (span: OwnName) => span.kind === 'LOC' && span.literal;
  const kinds = ['PER', 'ORG', 'LOC'].map((kind) => tallyOf(read, isKind(kind), isKind(kind)));
  const [persons, bodies, places] = kinds;
  const literal = tallyOf(read, isKind('LOC'), isPlace);
  const named = read.reduce((sum, { gold }) => sum + gold.length, 0);
  const words = read.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    figures: [
      f1Figure('all exact micro-F1', sumOf(kinds), 0.8),
      figureOf('PER exact F1', persons, 0.85),
      figureOf('ORG exact F1', bodies, null),
      figureOf('LOC exact F1', places, null),
      f1Figure('LOC exact F1, read as places', literal, null),
      f1Figure('all exact micro-F1, LOC read as places', sumOf([...kinds.slice(0, 2), literal]), null),
    ],
    findings: read.flatMap(findingsOf),
    notes: [`${read.length} sentences, ${words} words, ${named} names labelled`],
  };
}

function figureOf(what: string, tally: Tally | undefined, reach: number | null): Figure {
  return f1Figure(what, tally ?? sumOf([]), reach);
}

function readSentence(rows: readonly Row[], place: number): ReadSentence {
  const rebuilt = joinWords(rows.map(({ word }) => word));
  const name = `sentence ${place + 1}`;
  const document = readText(name, rebuilt.text, 'id', null);
  return { name, rows, gold: spansOf(rows.map(({ tag }) => tag)), ours: namesOf(document, rebuilt) };
}

/** The names of a Document as words of the set, each once. */
export function namesOf(document: Document, { places }: Rebuilt): OwnName[] {
  const found = new Map<string, OwnName>();
  for (const entity of document.entities)
    for (const own of ownNames(document, places, entity)) found.set(keyOf(own), own);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The names of one entity; an acronym in brackets right behind its name goes with it. */
function ownNames(document: Document, places: Rebuilt['places'], entity: Entity): OwnName[] {
  const names: OwnName[] = [];
  let end = -1;
  for (const mention of entity.mentions) {
    const kind = labelOf(entity, mention);
    const range = kind === null ? null : tokensAt(places, mention);
    if (kind === null || range === null) continue;
    const bracketed = kind === 'ORG' && document.article.text.slice(end, mention.start) === ' (';
    const whole = bracketed ? names.pop() : undefined;
    names.push({
      kind,
      ...range,
      start: whole?.start ?? range.start,
      literal: mention.reading === 'literal',
    });
    end = mention.end;
  }
  return names;
}

function keyOf({ kind, start, end }: NameSpan): string {
  return `${kind} ${start} ${end}`;
}

function labelOf({ kind }: Entity, { use }: Mention): string | null {
  return USES.has(use) ? (LABELS[kind] ?? null) : null;
}

function isSame(a: NameSpan, b: NameSpan): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

function tallyOf(
  read: readonly ReadSentence[],
  isGold: (span: NameSpan) => boolean,
  isOurs: (span: OwnName) => boolean,
): Tally {
  return sumOf(
    read.map(({ gold, ours }) => {
      const own = ours.filter(isOurs);
      const right = gold.filter((span) => isGold(span) && own.some((other) => isSame(span, other)));
      return { right: right.length, ours: own.length, gold: gold.filter(isGold).length };
    }),
  );
}

function findingsOf({ name, rows, gold, ours }: ReadSentence): Finding[] {
  const touching = (span: NameSpan, others: readonly NameSpan[]) =>
    others
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map((other) => `${other.kind} ${textOf(rows, other)}`)
      .join(' | ');
  const missed = gold.filter((span) => !ours.some((own) => isSame(span, own)));
  const wrong = ours.filter((span) => !gold.some((labelled) => isSame(span, labelled)));
  const context = textOf(rows, { start: 0, end: rows.length });
  return [
    ...missed.map((span) => ({
      kind: `${span.kind} missed`,
      article: name,
      gold: textOf(rows, span),
      ours: touching(span, ours),
      context,
    })),
    ...wrong.map((span) => ({
      kind: `${span.kind} false`,
      article: name,
      gold: touching(span, gold),
      ours: textOf(rows, span),
      context,
    })),
  ];
}

function textOf(rows: readonly Row[], { start, end }: Pick<NameSpan, 'start' | 'end'>): string {
  return rows
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');
}
