import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, EntityKind, Mention } from '../../server/document/document.ts';
import { type Finding, type LabelledSet, type Measured, ScoreError } from './contract.ts';
import { readJsonLines } from './data-files.ts';
import { excerptOf } from './excerpts.ts';
import { f1Figure, sumOf, type Tally } from './figures.ts';
import { jaccard, pairUp, type Range } from './matching.ts';
import { readText } from './reading.ts';

const DEFINITIONS = `re3d: English reports on Syria and Iraq, labelled by hand
  Text     of each document as stored, with no day. Labels: Person, Organisation, Location of a confidence of .5 or more; each
           span and type once.
  Ours     the mentions of persons (Person), of organisations and groups, and of countries and seats that stand for a
           government (Organisation), of other countries and of places (Location); no literal demonyms.
  Match    the same type, and of the words (runs of letters and digits, the articles left out) that either holds both hold
           at least half, or for a Person all words of one are the other's (labels take offices in); one to one, the best
           first. "names": labels with a capital that is no pronoun's ("We", "I", "The")
           and our mentions but pronouns, offices and descriptions.`;

const TYPES = ['Person', 'Organisation', 'Location'] as const;
type Type = (typeof TYPES)[number];

/** Words of one thing and what it is said to be. */
interface Label extends Range {
  readonly type: Type;
  readonly named: boolean;
  /** Where its words begin. */
  readonly words: ReadonlySet<number>;
}

interface ReadReport {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Label[];
  readonly ours: readonly Label[];
}

export const RE3D: LabelledSet = {
  name: 're3d',
  folder: 'bench/re3d',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(readReports(data)),
};

interface StoredDocument {
  readonly _id: string;
  readonly text: string;
}

interface StoredEntity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly confidence: number;
}

function readReports(data: string): ReadReport[] {
  const folders = readdirSync(data).filter((name) => existsSync(join(data, name, 'documents.jsonl')));
  if (folders.length === 0)
    throw new ScoreError(`no documents.jsonl in ${data}: name the folder of the set with --data PATH`);
  return folders.sort().flatMap((folder) => {
    const entities = readJsonLines<StoredEntity>(join(data, folder, 'entities.jsonl'));
    return readJsonLines<StoredDocument>(join(data, folder, 'documents.jsonl')).map(({ _id, text }) => {
      const own = entities.filter(({ documentId }) => documentId === _id);
      const document = readText(_id, text, 'en', null);
      return { name: `${folder} ${_id}`, text, gold: labelled(text, own), ours: found(document) };
    });
  });
}

function labelled(text: string, entities: readonly StoredEntity[]): Label[] {
  const seen = new Set<string>();
  return entities.flatMap(({ begin, end, type, confidence }) => {
    const known = TYPES.find((one) => one === type);
    const id = `${begin} ${end} ${type}`;
    if (!known || confidence < 0.5 || seen.has(id)) return [];
    seen.add(id);
    return [labelOf(text, { start: begin, end }, known, isNamed(text.slice(begin, end)))];
  });
}

const NO_NAMES =
  /\b(?:I|We|Our|Us|They|Their|Them|He|She|It|Its|His|Her|My|The|A|An|This|That|These|Those)\b/gu;

/** True for words with a capital that is no pronoun's or article's. */
export function isNamed(words: string): boolean {
  return /\p{Lu}/u.test(words.replace(NO_NAMES, ''));
}

const NAMING: ReadonlySet<string> = new Set(['name', 'short', 'demonym', 'seat']);

function found({ entities, article }: Document): Label[] {
  return entities.flatMap(({ kind, mentions }) =>
    mentions.map((mention) => labelOf(article.text, mention, typeOf(kind, mention), NAMING.has(mention.use))),
  );
}

function typeOf(kind: EntityKind, { reading }: Mention): Type {
  if (kind === 'person') return 'Person';
  if (kind === 'organisation' || kind === 'group') return 'Organisation';
  return reading === 'metonymic' ? 'Organisation' : 'Location';
}

function labelOf(text: string, { start, end }: Range, type: Type, named: boolean): Label {
  const words = new Set<number>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu))
    if (!/^(?:the|an?)$/iu.test(word)) words.add(start + index);
  return { start, end, type, named, words };
}

function measure(reports: readonly ReadReport[]): Measured {
  const cuts = [
    { name: 'F1', holds: (_: Label) => true },
    { name: 'F1 of names', holds: ({ named }: Label) => named },
  ];
  const findings: Finding[] = [];
  const figures = cuts.flatMap(({ name, holds }) => {
    const byType = new Map<Type, Tally[]>(TYPES.map((type) => [type, []]));
    for (const report of reports)
      for (const type of TYPES) {
        const gold = report.gold.filter((label) => label.type === type && holds(label));
        const ours = report.ours.filter((label) => label.type === type && holds(label));
        byType.get(type)?.push(tallyOf(gold, ours));
        if (name !== 'F1') findings.push(...findingsOf(report, type, gold, ours));
      }
    const all = [...byType.values()].flat();
    return [
      f1Figure(`${name}, all three`, sumOf(all), null),
      ...TYPES.map((type) => f1Figure(`${name}, ${type}`, sumOf(byType.get(type) ?? []), null)),
    ];
  });
  const count = reports.reduce((sum, { gold }) => sum + gold.length, 0);
  return { figures, findings, notes: [`${reports.length} documents, ${count} labels`] };
}

function pairsOf(gold: readonly Label[], ours: readonly Label[]) {
  return pairUp(gold, ours, (a, b) => {
    const score = jaccard(a.words, b.words);
    const whole = a.type === 'Person' && (isWithin(a.words, b.words) || isWithin(b.words, a.words));
    return score >= 0.5 || whole ? score : null;
  });
}

function isWithin(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && [...a].every((word) => b.has(word));
}

/** Labels of one type beside ours. */
export function tallyOf(gold: readonly Label[], ours: readonly Label[]): Tally {
  return { right: pairsOf(gold, ours).length, ours: ours.length, gold: gold.length };
}

function findingsOf(
  { name, text }: ReadReport,
  type: Type,
  gold: readonly Label[],
  ours: readonly Label[],
): Finding[] {
  const pairs = pairsOf(gold, ours);
  const paired = {
    gold: new Set(pairs.map((pair) => pair.gold)),
    ours: new Set(pairs.map((pair) => pair.ours)),
  };
  const finding = (kind: string, label: Label, mine: boolean): Finding => {
    const words = text.slice(label.start, label.end);
    return {
      kind: `${type} ${kind}`,
      article: name,
      gold: mine ? '' : words,
      ours: mine ? words : '',
      context: excerptOf(text, label),
    };
  };
  return [
    ...gold.flatMap((label, i) => (paired.gold.has(i) ? [] : [finding('missed', label, false)])),
    ...ours.flatMap((label, i) => (paired.ours.has(i) ? [] : [finding('false', label, true)])),
  ];
}
