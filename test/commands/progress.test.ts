import { describe, expect, it } from 'vitest';
import { advance, NO_PROGRESS, writeBar, writeLine } from '../../server/commands/progress.ts';
import { type Screen, tellPerson } from '../../server/commands/telling.ts';
import type { Event } from '../../server/ingest.ts';

const totals = (articles: number, more = {}) => ({
  articles,
  statements: 0,
  known: 0,
  refused: 0,
  failed: 0,
  ...more,
});
const cleaned: Event = { kind: 'cleaned', through: null };

/** How far it is after these events, one a second from the first on. */
function progressAfter(...events: Event[]) {
  return events.reduce((progress, event, i) => advance(progress, event, 1000 * (i + 1)), NO_PROGRESS);
}

describe('writeLine(progress, now)', () => {
  it.each<[Event[], number, string]>([
    [[], 1000, '0 articles'],
    [[cleaned], 1000, '1 article read'],
    [[cleaned, cleaned], 11_000, '2 articles read, 0.2/s'],
    [
      [
        { kind: 'cleaned', through: 0.1 },
        { kind: 'cleaned', through: 0.2 },
      ],
      11_000,
      '2 articles read, 0.2/s, 0 %, at least 40 s left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(1200), through: 0.25 }],
      11_000,
      '1,200 articles, 120/s, 25 %, 10 s left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(5), through: 0.01 }],
      11_000,
      '5 articles, 0.5/s, 1 %, 9 min left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(5), through: 0.001 }],
      11_000,
      '5 articles, 0.5/s, 0 %, 84 min left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(5), through: 0.0005 }],
      11_000,
      '5 articles, 0.5/s, 0 %, 2 h 47 min left',
    ],
    [[cleaned, { kind: 'written', summary: totals(1), through: null }], 11_000, '1 article, 0.1/s'],
    [
      [cleaned, cleaned, cleaned, { kind: 'written', summary: totals(1, { refused: 1 }), through: null }],
      11_000,
      '1 article, 0.1/s, 1 more read',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(40, { known: 10, failed: 2 }), through: 1 }],
      11_000,
      '50 articles, 5.0/s, 100 %, 10 of them there already, 2 failed',
    ],
  ])('%j', (events, now, line) => {
    expect(writeLine(progressAfter(...events), now)).toBe(line);
  });

  /** The time left each time that a batch is written, `every` milliseconds after the one before, and so much later. */
  function left(shares: readonly number[], start: number, every: number, later = 0) {
    let progress = advance(NO_PROGRESS, { kind: 'cleaned', through: 1 }, 0);
    return shares.map((through, i) => {
      const at = start + every * i;
      progress = advance(progress, { kind: 'written', summary: totals(50 * (i + 1)), through }, at);
      return /, ([^,]+) left$/u.exec(writeLine(progress, at + later))?.[1] ?? null;
    });
  }

  it('tells the time left at the pace of writing: not of reading, and without what comes before the first batch', () => {
    expect(left([0.25, 0.5, 0.75, 1], 20_000, 10_000)).toEqual(['60 s', '20 s', '10 s', null]);
  });

  it('lets the time left go by while a batch is written, and no faster than it is', () => {
    const half = (later: number) => left([0.25, 0.5], 20_000, 10_000, later)[1];
    expect([0, 5000, 10_000, 20_000, 30_000].map(half)).toEqual(['20 s', '15 s', '10 s', '15 s', '20 s']);
    expect(left([0.1, 0.2], 20_000, 10_000, 30_000)[1]).toBe('3 min');
  });

  it('tells no share as done that is only read', () => {
    const events: Event[] = Array.from({ length: 100 }, () => ({ kind: 'cleaned', through: 1 }));
    const written: Event = { kind: 'written', summary: totals(50), through: 1 / 3 };
    expect(writeLine(progressAfter(...events), 101_000)).toContain(', 0 %,');
    expect(writeLine(progressAfter(...events, written), 101_000)).toContain('50 articles, 0.5/s, 33 %, ');
  });

  it('takes what failed for done where nothing waits before it', () => {
    const failed = (through?: number): Event => ({
      ...{ kind: 'failed', reason: 'a', code: 'FETCH', place: null },
      ...(through !== undefined && { through }),
    });
    const written: Event = { kind: 'written', summary: totals(1), through: 0.25 };
    const cleaned: Event = { kind: 'cleaned', through: 0.25 };
    expect(writeLine(progressAfter(cleaned, failed(), written), 2000)).toContain(' 25 %');
    expect(writeLine(progressAfter(cleaned, written, failed(0.5)), 2000)).toContain(' 50 %');
  });
});

describe('writeBar(progress, now, width)', () => {
  const progress = progressAfter(cleaned, { kind: 'written', summary: totals(1200), through: 0.25 });

  it('is as long as the line has room for', () => {
    expect(writeBar(progress, 11_000, 80)).toBe(
      '[#######-----------------------] 1,200 articles, 120/s, 25 %, 10 s left',
    );
    for (const width of [10, 40, 50, 60, 200])
      expect(writeBar(progress, 11_000, width).length).toBeLessThan(width);
  });

  it('is none where nobody knows how much there is', () => {
    const unknown = progressAfter(cleaned, { kind: 'written', summary: totals(50), through: null });
    expect(writeBar(unknown, 11_000, 80)).toBe('50 articles, 5.0/s');
  });

  it('is there from the first article on', () => {
    const first = progressAfter({ kind: 'cleaned', through: 0.1 });
    expect(writeBar(first, 1500, 80)).toBe(`[${'-'.repeat(30)}] 1 article read, 0 %`);
  });
});

describe('tellPerson(screen)', () => {
  function open(columns: number | null) {
    const written: string[] = [];
    const timers: { ms: number; work: () => void }[] = [];
    let now = 0;
    const screen: Screen = {
      print: (line) => void written.push(`out ${line}`),
      write: (text) => void written.push(text),
      columns: () => columns,
      now: () => now,
      every: (ms, work) => {
        timers.push({ ms, work });
        return () => void timers.pop();
      },
    };
    const tick = () => {
      now += timers[0]?.ms ?? 0;
      timers[0]?.work();
    };
    return { written, timers, teller: tellPerson(screen), tick };
  }
  const written: Event = { kind: 'written', summary: totals(50), through: 0.25 };
  const summary = { ...totals(50, { failed: 1 }), stopped: false };

  it('writes a line every ten seconds where there is no terminal, and failures as they come', () => {
    const { written: lines, timers, teller, tick } = open(null);
    tick();
    teller.event(cleaned);
    teller.event({ kind: 'failed', reason: 'a.txt: is empty', code: 'BAD_SOURCE', place: 'a.txt' });
    teller.event(written);
    tick();
    tick();
    teller.end(summary);
    expect(lines).toEqual([
      'a.txt: is empty\n',
      '50 articles, 5.0/s, 25 %, 10 s left\n',
      '50 articles, 2.5/s, 25 %, 20 s left\n',
      'out 50 articles with 0 statements written, 1 failed',
    ]);
    expect(timers).toEqual([]);
  });

  it('writes a bar over itself on a terminal, and lines above it', () => {
    const { written: lines, teller, tick } = open(80);
    teller.event(cleaned);
    teller.event(written);
    tick();
    teller.event({ kind: 'note', line: 'a.csv: text = isi' });
    teller.end({ ...summary, stopped: true });
    expect(lines[0]?.startsWith(`\r\u001b[2K[${'#'.repeat(7)}${'-'.repeat(23)}] 50 articles`)).toBe(true);
    expect(lines.slice(1)).toEqual([
      '\r\u001b[2K',
      'a.csv: text = isi\n',
      '\r\u001b[2K',
      'out 50 articles with 0 statements written, 1 failed',
      '\r\u001b[2K',
      'Stopped before the end. The same command again goes on: what is written already is not written twice.\n',
    ]);
  });

  it('tells a thousand failures, and counts the rest', () => {
    const { written: lines, teller } = open(null);
    for (let i = 0; i < 1200; i += 1)
      teller.event({ kind: 'failed', reason: `line ${i}`, code: 'BAD_SOURCE', place: null });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toContain('--json tells of all');
  });
});
