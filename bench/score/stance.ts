import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, StanceValue, Statement, Target } from '../../server/document/document.ts';
import { type Finding, type LabelledSet, type Measured, ScoreError } from './contract.ts';
import { type CorpusText, readCurrentEvents, readDetik } from './corpora.ts';
import { readJsonLines } from './data-files.ts';
import { type Range, touch } from './matching.ts';
import { dayOf, readText } from './reading.ts';
import {
  accuracyFigures,
  calibrationFigures,
  classFigures,
  type JudgedStance,
  macroFigure,
} from './stances.ts';

const LABELS = join(dirname(fileURLToPath(import.meta.url)), '../labels/stance.jsonl');

const DEFINITIONS = `stance: what the speaker of a statement thinks of one of its targets (bench/labels: rules of drawing and labelling)
  Pairs    of a statement and a target in detik-1000.csv (Indonesian, cleaned) and wikipedia-current-events (English,
           each item of a day as plain text), labelled supports, opposes or neutral by one reader. A pair is kept as
           the hash of its text, the span of the content (first start to last end) and of the target's first mention.
  Ours     of the statements of that text whose contents share a character with the labelled content, and that have a
           target with a span that shares one with the labelled target, the one whose contents begin nearest to the
           labelled start. A pair that has none is not found, and counts as wrong: it lowers its class's recall.
  Figures  macro-F1: the mean of the F1 of the three classes. Half "decide" decides and never shows its errors; half
           "develop" is for reading (--errors). A pair's half is told by a hash of it. "drawn at random": the pairs
           of both halves that were drawn without regard to act or words. Share right by tenth of confidence where a
           tenth holds 10 or more.`;

interface Label {
  readonly file: string;
  readonly text: string;
  readonly content: Range;
  readonly target: Range;
  readonly draw: 'random' | 'act' | 'word';
  readonly label: StanceValue;
  readonly half: 'develop' | 'decide';
  readonly language: 'en' | 'id';
}

interface Judged extends JudgedStance {
  readonly label: Label;
  readonly finding: Finding | null;
}

export const STANCE: LabelledSet = {
  name: 'stance',
  folder: 'corpora',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(data),
};

function measure(data: string): Measured {
  const labels = readJsonLines<Label>(LABELS);
  const texts = new Map(
    [...readDetik(data), ...readCurrentEvents(data)].map((each) => [hashOf(each.text), each]),
  );
  const documents = new Map<string, Document>();
  const judged = labels.map((label) => judge(label, texts, documents));
  const of = (keep: (label: Label) => boolean) => judged.filter((each) => keep(each.label));
  const decide = of(({ half }) => half === 'decide');
  const develop = of(({ half }) => half === 'develop');
  return {
    figures: [
      macroFigure('macro-F1, half decide', decide, 0.6),
      macroFigure('macro-F1, half develop', develop, null),
      ...classFigures('decide', decide),
      ...classFigures('develop', develop),
      ...(['en', 'id'] as const).flatMap((language) => [
        macroFigure(
          `macro-F1, decide, ${language}`,
          of((label) => label.half === 'decide' && label.language === language),
          null,
        ),
        macroFigure(
          `macro-F1, develop, ${language}`,
          of((label) => label.half === 'develop' && label.language === language),
          null,
        ),
      ]),
      ...accuracyFigures('decide', decide),
      macroFigure(
        'macro-F1, drawn at random',
        of(({ draw }) => draw === 'random'),
        null,
      ),
      ...accuracyFigures(
        'drawn at random',
        of(({ draw }) => draw === 'random'),
      ),
      ...calibrationFigures('develop', develop),
      ...calibrationFigures('both halves', judged),
    ],
    findings: develop.flatMap(({ finding }) => finding ?? []),
    notes: [
      `${labels.length} pairs of ${documents.size} texts: ${develop.length} develop, ${decide.length} decide`,
    ],
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function judge(
  label: Label,
  texts: ReadonlyMap<string, CorpusText>,
  documents: Map<string, Document>,
): Judged {
  const corpus = texts.get(label.text);
  if (!corpus)
    throw new ScoreError(`no text of ${label.file} has the labelled hash: name the folder with --data PATH`);
  const known = documents.get(label.text);
  const document =
    known ?? readText(corpus.file, corpus.text, corpus.language, corpus.day ? dayOf(corpus.day) : null);
  documents.set(label.text, document);
  const target = targetOf(document, label);
  const ours = target?.stance.value ?? null;
  const confidence = target?.stance.confidence ?? 0;
  const wrong = ours !== label.label;
  return {
    gold: label.label,
    ours,
    confidence,
    label,
    finding: wrong ? findingOf(corpus, label, target) : null,
  };
}

/** Our target for a labelled pair, of the statement whose contents begin nearest to the labelled one. */
function targetOf(document: Document, label: Label): Target | null {
  const candidates = document.statements.flatMap((statement) => {
    if (!touch(statement.contents, [label.content])) return [];
    const target = statement.targets.find(({ spans }) => touch(spans, [label.target]));
    return target ? [{ target, gap: Math.abs(startOf(statement) - label.content.start) }] : [];
  });
  return candidates.sort((a, b) => a.gap - b.gap)[0]?.target ?? null;
}

function startOf(statement: Statement): number {
  return statement.contents[0]?.start ?? 0;
}

function findingOf({ text }: CorpusText, label: Label, target: Target | null): Finding {
  const { content, target: span } = label;
  const shows = target?.stance.spans.map((each) => each.text).join(' | ') ?? '';
  const from = Math.max(0, Math.min(content.start, span.start) - 80);
  const context = `${text.slice(from, content.start)}[[${text.slice(content.start, content.end)}]]`;
  return {
    kind: `${label.label}, ours ${target?.stance.value ?? 'not found'}`,
    article: label.file,
    gold: `${label.label} to "${text.slice(span.start, span.end)}"`,
    ours: target ? `${target.stance.value} ${target.stance.confidence} by "${shows}"` : '',
    context: span.start < content.start ? text.slice(from, content.end) : context,
  };
}
