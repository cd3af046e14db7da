import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MEASURED, SCORES } from '../../server/extract/quality.ts';

const GUIDE = fileURLToPath(new URL('../../docs/extractor.md', import.meta.url));
const [BEGIN, END] = ['<!-- scores -->', '<!-- /scores -->'];

const LANGUAGES = { en: 'English', id: 'Indonesian' } as const;

/** The table of docs/extractor.md: what `quality` tells, as Markdown. */
export function scoresTable(): string {
  const rows = SCORES.map(({ what, language, set, measure, value, labels }) =>
    [
      what.replace(/\.$/u, ''),
      LANGUAGES[language],
      set,
      measure,
      value.toFixed(3),
      labels.toLocaleString('en'),
    ].join(' | '),
  );
  return [
    `Extractor ${MEASURED}:`,
    '',
    '| what | language | labelled set | measure | value | labels |',
    '| --- | --- | --- | --- | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The guide's page with that table in its place. */
export function withScores(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError(`docs/extractor.md has no ${BEGIN} … ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n\n${scoresTable()}\n\n${page.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(GUIDE, withScores(readFileSync(GUIDE, 'utf8')));
