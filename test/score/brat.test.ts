import { describe, expect, it } from 'vitest';
import { parseBrat } from '../../bench/score/brat.ts';

const TEXT = '🚢 Ferries stop, Ode said, until May.';
const LINES = [
  'T1\tContent 2 14;21 31\tFerries stop until May',
  'T2\tSource 16 19\tOde',
  'T3\tCue 20 24\tsaid',
  'T4\tAttribution 20 24\tsaid',
  'E1\tAttribution:T4 Source:T2 Cue:T3 Content2:T1 ',
];

describe('parseBrat', () => {
  it('refuses offsets at which the text says something else', () => {
    expect(() => parseBrat(LINES.join('\n'), TEXT, 'x.ann')).toThrow('x.ann, T1');
  });

  it('counts code points, joins discontinuous ranges and drops digits from roles', () => {
    const lines = ['T1\tContent 2 14;26 35\tFerries stop until May', ...LINES.slice(1)];
    lines[1] = 'T2\tSource 16 19\tOde';
    const [link] = parseBrat(lines.join('\n'), TEXT, 'x.ann');
    expect(link?.label).toBe('Attribution');
    expect(link?.arguments.map((each) => each.role)).toEqual(['Source', 'Cue', 'Content']);
    expect(link?.arguments[2]?.note.ranges.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Ferries stop',
      'until May',
    ]);
  });

  it('keeps an annotation with a line break in its words as one', () => {
    const content = 'T1\tContent 0 9\tOne.\nTwo.\nE1\tAttribution:T1 Content:T1\n';
    expect(parseBrat(content, 'One.\nTwo.', 'x.ann')[0]?.arguments[0]?.note.ranges).toEqual([
      { start: 0, end: 9 },
    ]);
  });
});
