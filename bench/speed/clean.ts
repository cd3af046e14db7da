import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { cleanPage, type PageCase, readPageCases } from '../score/page-cases.ts';
import { PAGES, scoreText } from '../score/pages.ts';
import type { Benchmark, Result } from './contract.ts';
import { interleave, RUNS, resultOf, WARM_UPS } from './extract.ts';

/** Rounds over all pages in a run of ours, which else would be too short to measure. */
const ROUNDS = 10;
const LEAST_RATIO = 5;

function cleanOurs(page: PageCase): string {
  return cleanPage(page).article.text;
}

function cleanTheirs({ bytes, address }: PageCase): string {
  const dom = new JSDOM(bytes, { url: address });
  const parsed = new Readability(dom.window.document).parse();
  const text = parsed?.textContent ?? '';
  dom.window.close();
  return text;
}

function f1Of(cases: readonly PageCase[], clean: (each: PageCase) => string): number {
  const sum = cases.reduce((total, each) => total + scoreText(each.expected.text, clean(each)).f1, 0);
  return sum / cases.length;
}

export const CLEAN: Benchmark = {
  name: 'clean',
  definitions: `clean: the pages of test/pages; the peer is @mozilla/readability on jsdom, from bytes to text as ours
  speed        pages a second; ours with title, by-line, times, addresses, language and the compressed copy of the page too; in turns,
               ${WARM_UPS} rounds that do not count, then the median of ${RUNS}
  text F1      words in common with the expected text as bags, in thousandths, the mean over pages`,
  async run(): Promise<readonly Result[]> {
    const cases = readPageCases(PAGES.folder);
    const [ours = 0, theirs = 0] = interleave([
      [
        () => {
          for (let round = 0; round < ROUNDS; round++) for (const each of cases) cleanOurs(each);
        },
        [],
      ],
      [
        () => {
          for (const each of cases) cleanTheirs(each);
        },
        [],
      ],
    ]);
    return [
      resultOf('speed', (cases.length * ROUNDS) / ours, cases.length / theirs, 'pages/s', LEAST_RATIO),
      resultOf('text F1', f1Of(cases, cleanOurs) * 1000, f1Of(cases, cleanTheirs) * 1000, '/1000', 1),
    ];
  },
};
