import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** "2026-06-01 2026-06-30" of the only event, told on Wednesday 4 February 2026. */
function dateOf(text: string, language: Language): string | undefined {
  const { date } = read(text, language).events[0] ?? {};
  return date ? `${date.from} ${date.to}` : undefined;
}

type Case = readonly [Language, string, string | undefined];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a month of a plan is the one to come': [
    ['en', 'Norway will visit Sweden in June.', '2026-06-01 2026-06-30'],
    ['en', 'Norway will visit Sweden in January.', '2027-01-01 2027-01-31'],
    ['en', 'Norway will send troops to Sweden next June.', '2026-06-01 2026-06-30'],
    ['id', 'Norwegia akan mengunjungi Swedia pada Juni.', '2026-06-01 2026-06-30'],
    ['id', 'Norwegia akan mengunjungi Swedia Juni mendatang.', '2026-06-01 2026-06-30'],
  ],
  'a month of what was done is the one gone by': [
    ['en', 'Norway visited Sweden in June.', '2025-06-01 2025-06-30'],
    ['en', 'Norway may have attacked Sweden in June.', '2025-06-01 2025-06-30'],
    ['en', 'Norway will mark the day on which it attacked Sweden in June 2025.', '2025-06-01 2025-06-30'],
    ['id', 'Norwegia mengunjungi Swedia pada Juni.', '2025-06-01 2025-06-30'],
  ],
  'several days are told as one date': [
    ['en', 'Norway and Sweden will meet on 3-5 March.', '2026-03-03 2026-03-05'],
    ['en', 'Norway and Sweden met on 3–5 February 2025.', '2025-02-03 2025-02-05'],
    ['en', 'Norway and Sweden will meet from 27 February to 2 March.', '2026-02-27 2026-03-02'],
    ['en', 'Norway and Sweden will meet between 3 and 5 March.', '2026-03-03 2026-03-05'],
    ['en', 'Norway and Sweden will meet March 3-5.', '2026-03-03 2026-03-05'],
    ['id', 'Norwegia dan Swedia akan bertemu pada 3-5 Maret.', '2026-03-03 2026-03-05'],
    ['id', 'Norwegia dan Swedia akan bertemu pada 3 hingga 5 Maret.', '2026-03-03 2026-03-05'],
  ],
  'no several days': [
    ['en', 'Norway and Sweden will meet on 5-3 March.', '2026-03-03 2026-03-03'],
    ['en', 'Norway killed 10 and Sweden met Denmark on 5 March 2025.', '2025-03-05 2025-03-05'],
  ],
  'a day of the year': [
    ['en', 'Norway attacked Sweden on 12 May.', '2025-05-12 2025-05-12'],
    ['en', 'Norway attacked Sweden on May 12.', '2025-05-12 2025-05-12'],
    ['en', 'Norway will visit Sweden on 12 May.', '2026-05-12 2026-05-12'],
    ['en', 'Norway will visit Sweden on 12 October.', '2026-10-12 2026-10-12'],
    ['id', 'Norwegia menyerang Swedia pada 12 Mei.', '2025-05-12 2025-05-12'],
    // The weekday tells the year.
    ['id', 'Norwegia menyerang Swedia pada Selasa (12/5).', '2026-05-12 2026-05-12'],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(dateOf(text, language)).toBe(expected);
    });
  });
