import { fileURLToPath } from 'node:url';
import { UjarError } from '../../server/errors.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
import { figureOf, rounded, share, shareFigure } from './figures.ts';
import { type PageCase, type PageFacts, readPageCases } from './page-cases.ts';

interface Scored {
  readonly half: string | null;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly paragraphs: number;
  readonly kept: number;
  readonly facts: Readonly<Record<string, boolean>>;
  readonly findings: readonly Finding[];
}

const LEAST_F1 = 0.97;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words the two have in common, each as often as the one that has it less. */
function common(a: readonly string[], b: readonly string[]): number {
  const others = countsOf(b);
  let shared = 0;
  for (const [word, count] of countsOf(a)) shared += Math.min(count, others.get(word) ?? 0);
  return shared;
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());
}

function readSafely(each: PageCase): PageFacts | null {
  try {
    return each.read();
  } catch (error) {
    if (!(error instanceof UjarError)) throw error;
    return null;
  }
}

/** Precision, recall and F1 of a text's words as a bag. */
export function scoreText(
  expected: string,
  found: string,
): { readonly f1: number; readonly precision: number; readonly recall: number } {
  const [gold, ours] = [wordsOf(expected), wordsOf(found)];
  const shared = common(gold, ours);
  const precision = share(shared, ours.length);
  const recall = gold.length === 0 ? 1 : shared / gold.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function score(each: PageCase): Scored {
  const { expected, slug, half } = each;
  const found = readSafely(each) ?? { text: '', facts: {} };
  const wanted = paragraphsOf(expected.text);
  const got = new Set(paragraphsOf(found.text));
  const missed = wanted.filter((paragraph) => !got.has(paragraph));
  const extra = [...got].filter((paragraph) => !wanted.includes(paragraph));
  const names = Object.keys(expected.facts);
  const finding = (kind: string, goldText: string, oursText: string) => ({
    ...{ kind, article: slug, context: '', gold: goldText, ours: oursText },
  });
  return {
    half,
    ...scoreText(expected.text, found.text),
    paragraphs: wanted.length,
    kept: wanted.length - missed.length,
    facts: Object.fromEntries(names.map((name) => [name, expected.facts[name] === found.facts[name]])),
    findings: [
      ...missed.map((paragraph) => finding('paragraph missed', paragraph, '')),
      ...extra.map((paragraph) => finding('paragraph false', '', paragraph)),
      ...names
        .filter((name) => expected.facts[name] !== found.facts[name])
        .map((name) => finding(`${name} wrong`, expected.facts[name] ?? 'none', found.facts[name] ?? 'none')),
    ],
  };
}

function figuresOf(pages: readonly Scored[], label: string): readonly Figure[] {
  const sum = (of: (page: Scored) => number) => pages.reduce((total, page) => total + of(page), 0);
  const mean = (of: (page: Scored) => number) => share(sum(of), pages.length);
  const names = [...new Set(pages.flatMap((page) => Object.keys(page.facts)))];
  const told = (name: string) => pages.map(({ facts }) => facts[name]).filter((right) => right !== undefined);
  const right = (what: string, rights: readonly boolean[]) =>
    shareFigure(`${label}: ${what}`, rights.filter((each) => each).length, rights.length, null);
  return [
    figureOf(
      `${label}: text F1`,
      mean(({ f1 }) => f1),
      LEAST_F1,
      {
        pages: pages.length,
        worst: rounded(Math.min(...pages.map(({ f1 }) => f1))),
        precision: rounded(mean(({ precision }) => precision)),
        recall: rounded(mean(({ recall }) => recall)),
      },
    ),
    shareFigure(
      `${label}: paragraphs kept`,
      sum(({ kept }) => kept),
      sum(({ paragraphs }) => paragraphs),
      null,
    ),
    right('metadata', names.flatMap(told)),
    ...names.map((name) => right(name, told(name))),
  ];
}

export const PAGES: LabelledSet = {
  name: 'pages',
  folder: fileURLToPath(new URL('../../test/pages', import.meta.url)),
  parts: [],
  definitions: `pages: what clean makes of whole pages (default: test/pages; --data may name Readability's own test/test-pages)
  text F1          words in common with the expected text as bags (each word as often as the one that has it less), the mean over pages
  paragraphs kept  expected paragraphs that are a paragraph of ours, word for word
  metadata         title, by-line, times, outlet, language, addresses: the very value, none where there is none
  first, second    the pages by which the rules were made, and those written once the rules stood`,
  measure({ data }): Measured {
    const cases = readPageCases(data);
    const pages = cases.map(score);
    const halves = [...new Set(pages.flatMap(({ half }) => (half === null ? [] : [half])))].sort();
    return {
      figures: [
        ...figuresOf(pages, 'all'),
        ...halves.flatMap((half) =>
          figuresOf(
            pages.filter((page) => page.half === half),
            half,
          ),
        ),
      ],
      findings: pages.flatMap(({ findings }) => findings),
      notes: [
        `${cases.length} pages, ${cases.reduce((sum, { bytes }) => sum + bytes.length, 0).toLocaleString('en')} bytes`,
      ],
    };
  },
};
