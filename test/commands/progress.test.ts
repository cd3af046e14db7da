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
    [[cleaned], 1000, '1 articles read'],
    [
      [cleaned, { kind: 'written', summary: totals(1200), through: 0.25 }],
      11_000,
      '1,200 articles, 120/s, 25 %, 30 s left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(5), through: 0.01 }],
      11_000,
      '5 articles, 0.5/s, 1 %, 17 min left',
    ],
    [
      [cleaned, { kind: 'written', summary: totals(5), through: 0.001 }],
      11_000,
      '5 articles, 0.5/s, 0 %, 2 h 47 min left',
    ],
    [[cleaned, { kind: 'written', summary: totals(50), through: null }], 11_000, '50 articles, 5.0/s'],
    [
      [cleaned, { kind: 'written', summary: totals(40, { known: 10, failed: 2 }), through: 1 }],
      11_000,
      '50 articles, 5.0/s, 100 %, 10 of them there already, 2 failed',
    ],
  ])('%j', (events, now, line) => {
    expect(writeLine(progressAfter(...events), now)).toBe(line);
  });
});

describe('writeBar(progress, now, width)', () => {
  const progress = progressAfter(cleaned, { kind: 'written', summary: totals(1200), through: 0.25 });

  it('is as long as the line has room for', () => {
    expect(writeBar(progress, 11_000, 80)).toBe(
      '[########----------------------] 1,200 articles, 120/s, 25 %, 30 s left',
    );
    for (const width of [10, 40, 50, 60, 200])
      expect(writeBar(progress, 11_000, width).length).toBeLessThan(width);
  });

  it('is none where nobody knows how much there is', () => {
    const unknown = progressAfter(cleaned, { kind: 'written', summary: totals(50), through: null });
    expect(writeBar(unknown, 11_000, 80)).toBe('50 articles, 5.0/s');
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
  const written: Event = { kind: 'written', summary: totals(50), through: 0.5 };
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
      '50 articles, 5.0/s, 50 %, 10 s left\n',
      '50 articles, 2.5/s, 50 %, 20 s left\n',
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
    expect(lines[0]?.startsWith(`\r\u001b[2K[${'#'.repeat(15)}${'-'.repeat(15)}] 50 articles`)).toBe(true);
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
