import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, act, contents] of the one statement there. */
const ACTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Norway did not deny the report.', 'say', ['the report']],
  ['Norway has never rejected the plan.', 'say', ['the plan']],
  ['Norway declined to comment.', 'decline', []],
  ['Norway declined to comment on the plan.', 'decline', []],
  ['Norway refused to say whether rain was late.', 'decline', ['to say whether rain was late']],
  ['Norway did not comment on the plan.', 'decline', []],
  ['Norway has not commented on the plan.', 'decline', []],
  ['Norway did not immediately respond to a request for comment.', 'decline', []],
  ['Norway would not say whether rain was late.', 'decline', ['whether rain was late']],
  ['Norway had no comment.', 'decline', []],
  ['Norway promised 40 boats.', 'promise', ['40 boats']],
  ['Norway demanded an apology.', 'demand', ['an apology']],
  ['Norway denied the accusation.', 'deny', ['the accusation']],
  ['Norway promised to open the quay.', 'promise', ['to open the quay']],
  ['Norway pledged to be “first of all.”', 'promise', ['to be “first of all.”']],
  ['Norway accused Japan of delay.', 'accuse', ['Japan of delay']],
  ['Norway thinks rain is late.', 'think', ['rain is late']],
  ['Norway hopes rain will come.', 'hope', ['rain will come']],
  ['Norway worried that rain was late.', 'think', ['rain was late']],
  ['The plan was rejected by Norway.', 'reject', ['The plan']],
  ['The plan was described by Norway as unfair.', 'say', ['The plan', 'as unfair']],
  ["In Norway's view, rain was late.", 'say', ['rain was late']],
  ['Per Norway, rain was late.', 'say', ['rain was late']],
  ['Norway: Rain is late', 'say', ['Rain is late']],
];

const NOTHING: readonly string[] = [
  'Norway did not say that rain was late.',
  'Norway would promise to open the quay.',
  'If Norway does not respond, rain will come.',
  'Norway may not respond to the plan.',
  'Norway wants rain.',
  'The plan was described as unfair.',
  'Rain fell two days per week.',
  "Lind slept in Norway's view of the sea.",
  'Norway: 12 boats',
  'Norway: Keep it dry',
  'Photo: Norway said rain was late.',
  'Read more: Norway said rain was late',
];

describe('what English cues make of a statement', () => {
  it.each(ACTS)('%s', (text, act, contents) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ speaker: 'NOR', act, contents }]);
  });

  it.each(NOTHING)('nothing: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));

  it('counts whom it is told to among its targets', () => {
    expect(digest(read('Ola Prent told Beijing that rain was late.', 'en'))).toMatchObject([
      { speaker: 'Ola Prent', targets: [expect.stringContaining('CHN')], contents: ['rain was late'] },
    ]);
  });
});

describe('when it was said', () => {
  /** Published on Wednesday 4 February 2026. */
  it.each([
    ['Norway said on Monday that rain was late.', '2026-02-02', '2026-02-02', 'day'],
    ['Norway said yesterday that rain was late.', '2026-02-03', '2026-02-03', 'day'],
    ['Norway said on 3 January 2026 that rain was late.', '2026-01-03', '2026-01-03', 'day'],
    ['Norway said last week that rain was late.', '2026-01-26', '2026-02-01', 'day'],
    ['Norway said last month that rain was late.', '2026-01-01', '2026-01-31', 'month'],
    ['Norway said in May that rain was late.', '2025-05-01', '2025-05-31', 'month'],
    ['Norway said in May 2024 that rain was late.', '2024-05-01', '2024-05-31', 'month'],
    ['Norway said last year that rain was late.', '2025-01-01', '2025-12-31', 'year'],
    ['Norway said in 2019 that rain was late.', '2019-01-01', '2019-12-31', 'year'],
  ])('%s', (text, from, to, precision) => {
    expect(read(text, 'en').statements[0]?.said).toMatchObject({ from, to, precision });
  });

  it.each([
    'Norway said that rain was late in May.',
    'Norway said it may rain.',
    'Norway said so in Bergen.',
  ])('the published day where only the content tells another: %s', (text) => {
    for (const { said } of read(text, 'en').statements)
      expect(said).toMatchObject({ from: '2026-02-04', span: null });
    expect(read(text, 'en').statements.length).toBeLessThan(2);
  });
});

describe('what nobody would comment on', () => {
  it('is what the statement is about, though nothing was said of it', () => {
    const [only] = digest(read('Ola Prent refused to comment on Norway.', 'en'));
    expect(only).toMatchObject({ act: 'decline', contents: [], targets: ['NOR neutral'] });
  });

  it('leaves what was said beside it', () => {
    const text = 'Ola Prent declined to comment on Norway, saying the court was at work.';
    expect(digest(read(text, 'en')).map(({ act, contents }) => [act, ...contents])).toEqual([
      ['decline'],
      ['say', 'the court was at work'],
    ]);
  });
});
