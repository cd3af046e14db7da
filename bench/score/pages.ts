import { fileURLToPath } from 'node:url';
import { UjarError } from '../../server/errors.ts';
import type { Figure, Finding, LabelledSet, Measured } from './contract.ts';
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

function score(each: PageCase): Scored {
  const { expected, slug, half } = each;
  const found = readSafely(each) ?? { text: '', facts: {} };
  const [gold, ours] = [wordsOf(expected.text), wordsOf(found.text)];
  const shared = common(gold, ours);
  const precision = ours.length === 0 ? 0 : shared / ours.length;
  const recall = gold.length === 0 ? 1 : shared / gold.length;
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
    precision,
    recall,
    f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall),
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

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function figuresOf(pages: readonly Scored[], label: string): readonly Figure[] {
  const f1 = mean(pages.map((page) => page.f1));
  const wanted = pages.reduce((sum, page) => sum + page.paragraphs, 0);
  const kept = pages.reduce((sum, page) => sum + page.kept, 0);
  const names = [...new Set(pages.flatMap((page) => Object.keys(page.facts)))];
  const told = (name: string) =>
    pages.flatMap((page) => (name in page.facts ? [page.facts[name] === true] : []));
  const all = names.flatMap(told);
  const share = (rights: readonly boolean[]) =>
    rights.filter((right) => right).length / Math.max(1, rights.length);
  return [
    {
      what: `${label}: text F1`,
      value: f1,
      reach: LEAST_F1,
      holds: f1 >= LEAST_F1,
      counts: {
        pages: pages.length,
        worst: round(Math.min(...pages.map((page) => page.f1))),
        precision: round(mean(pages.map((page) => page.precision))),
        recall: round(mean(pages.map((page) => page.recall))),
      },
    },
    ...[plain(`${label}: paragraphs kept`, kept / Math.max(1, wanted), { paragraphs: wanted, kept })],
    ...[
      plain(`${label}: metadata`, share(all), {
        told: all.length,
        right: all.filter((right) => right).length,
      }),
    ],
    ...names.map((name) =>
      plain(`${label}: ${name}`, share(told(name)), {
        told: told(name).length,
        right: told(name).filter(Boolean).length,
      }),
    ),
  ];
}

function plain(what: string, value: number, counts: Readonly<Record<string, number>>): Figure {
  return { what, value, reach: null, holds: true, counts };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export const PAGES: LabelledSet = {
  name: 'pages',
  folder: fileURLToPath(new URL('../../test/pages', import.meta.url)),
  parts: [],
  definitions: `pages: what clean makes of whole pages (default: test/pages; --data may name Readability's own test/test-pages)
  text F1          words in common with the expected text as bags (each word as often as the one that has it less), the mean over pages
  paragraphs kept  expected paragraphs that are a paragraph of ours, word for word
  metadata         title, by-line, times, outlet, language, addresses: the very value, none where there is none
  first, second    the pages by which the rules were made, and those written after them and not looked at then`,
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
