import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../server/http/exchange.ts';
import { type JournalOptions, openJournal } from '../../server/http/journal.ts';

const EXCHANGE: Exchange = {
  id: 'the-id',
  method: 'POST',
  path: '/graphql',
  route: 'graphql',
  status: 200,
  cut: false,
  ms: 12.345,
  operation: 'query',
  outcome: 'ok',
};

function journal(options: Partial<JournalOptions> = {}) {
  const lines: string[] = [];
  const now = () => Date.parse('2026-03-04T12:00:00Z');
  const write = (line: string) => void lines.push(line);
  return { lines, ...openJournal({ level: 'info', terminal: false, now, write, ...options }) };
}

describe('openJournal(options)', () => {
  it('writes a line of JSON for each request that asked something', () => {
    const { lines, answered } = journal();
    answered(EXCHANGE);
    answered({ ...EXCHANGE, route: 'health', path: '/health', operation: null });
    answered({ ...EXCHANGE, route: 'page', path: '/assets/a.js', operation: null });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith('\n')).toBe(true);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: '2026-03-04T12:00:00.000Z',
      request: 'the-id',
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: 12.3,
      operation: 'query',
      outcome: 'ok',
      msg: 'answered',
    });
  });

  it('tells an answer that was cut from one that was whole', () => {
    const { lines, answered } = journal();
    answered({ ...EXCHANGE, cut: true, status: 499 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'cut', status: 499 });
    const { lines: shown, answered: show } = journal({ terminal: true, level: 'debug' });
    show({ ...EXCHANGE, cut: true });
    expect(shown).toEqual(['2026-03-04T12:00:00.000Z 200 POST /graphql query ok 12.3 ms cut (the-id)\n']);
  });

  it('writes what failed at any level but silent, under the id that was shown', () => {
    const told = (level: JournalOptions['level']) => {
      const { lines, answered, failed } = journal({ level });
      failed('the-id', new Error(`no\nanswer ${'x'.repeat(1000)}`));
      answered({ ...EXCHANGE, outcome: 'failed' });
      answered({ ...EXCHANGE, route: 'page', status: 503, operation: null });
      return lines.map((line) => JSON.parse(line) as { level: string; msg: string; request: string });
    };
    expect(told('silent')).toEqual([]);
    expect(told('error').map(({ level, request }) => [level, request])).toEqual([['error', 'the-id']]);
    expect(told('error')[0]?.msg).toMatch(/^no answer x{400,490}$/u);
    expect(told('warn').map(({ level }) => level)).toEqual(['error', 'warn', 'warn']);
  });

  it('writes for a person on a terminal, and leaves out there what was answered well', () => {
    const { lines, say, failed, answered } = journal({ terminal: true });
    say('2 articles by https://outlet.example/rss');
    failed('the-id', new Error('no answer'));
    answered(EXCHANGE);
    answered({ ...EXCHANGE, outcome: 'failed' });
    expect(lines).toEqual([
      '2026-03-04T12:00:00.000Z 2 articles by https://outlet.example/rss\n',
      '2026-03-04T12:00:00.000Z the-id no answer\n',
      '2026-03-04T12:00:00.000Z 200 POST /graphql query failed 12.3 ms (the-id)\n',
    ]);
  });
});
