import { describe, expect, it } from 'vitest';
import { filterOfAll, type Reading, readOtherwise, takeReadings } from '../../web/store/readings.ts';
import { emptyFilter, initialState } from '../../web/store/state.ts';

const nothing = {
  ...{ entity: null, period: null, act: null, stance: null, outlet: null },
  ...{ kind: null, language: null, minConfidence: null, text: null },
};
const reading = (as: Reading['as'], part: Partial<Reading> = {}): Reading => ({ ...nothing, as, ...part });
const who = (id: string) => reading('SPEAKER', { entity: { id } });
const about = (id: string) => reading('TARGET', { entity: { id } });
const said = (text: string) => reading('TEXT', { text });

const question = [
  who('CHN'),
  about('RUS'),
  reading('IGNORED'),
  reading('PERIOD', { period: { from: '2026-01-01', to: null, clock: 'SAID' } }),
];

describe('takeReadings(readings)', () => {
  it('makes a question the filter', () => {
    expect(takeReadings(question)(initialState).filter).toEqual({
      ...emptyFilter,
      speaker: ['CHN'],
      target: ['RUS'],
      from: '2026-01-01',
    });
  });

  it('takes the place of the fields that it speaks of; the others stay', () => {
    const before = { ...initialState, filter: { ...emptyFilter, speaker: ['NOR'], act: ['DENY' as const] } };
    expect(takeReadings(question)(before).filter).toMatchObject({ speaker: ['CHN'], act: ['DENY'] });
  });

  it('knows every kind of part', () => {
    expect(
      filterOfAll([
        reading('BETWEEN', { entity: { id: 'NOR' } }),
        reading('BETWEEN', { entity: { id: 'JPN' } }),
        reading('INVOLVES', { entity: { id: 'KEN' } }),
        reading('ACT', { act: 'DENY' }),
        reading('STANCE', { stance: 'OPPOSES' }),
        reading('OUTLET', { outlet: 'Kompas' }),
        reading('KIND', { kind: 'DIRECT' }),
        reading('LANGUAGE', { language: 'ID' }),
        reading('MIN_CONFIDENCE', { minConfidence: 0.8 }),
        reading('FIRST_HAND'),
        said('tuna'),
        said('quota'),
        reading('NOT_UNDERSTOOD'),
      ]),
    ).toEqual({
      ...{ between: ['NOR', 'JPN'], involves: ['KEN'], act: ['DENY'], stance: ['OPPOSES'] },
      ...{ outlet: ['Kompas'], kind: ['DIRECT'], language: ['ID'], confidence: 80, firstHand: true },
      text: 'tuna quota',
    });
  });
});

describe('readOtherwise(before, after)', () => {
  it('moves a name to another role', () => {
    const state = takeReadings(question)(initialState);
    expect(readOtherwise(who('CHN'), about('CHN'))(state).filter).toMatchObject({
      speaker: [],
      target: ['RUS', 'CHN'],
    });
  });

  it('takes words out of those looked for, and puts others in', () => {
    const state = takeReadings([said('tuna'), said('ban')])(initialState);
    expect(readOtherwise(said('ban'), who('Ban'))(state).filter).toMatchObject({
      text: 'tuna',
      speaker: ['Ban'],
    });
    expect(readOtherwise(said('an'), who('An'))(state).filter.text).toBe('tuna ban');
    expect(readOtherwise(who('X'), said('quota'))(state).filter.text).toBe('tuna ban quota');
  });

  it('takes the time by another clock', () => {
    const period = (clock: 'SAID' | 'PUBLISHED') =>
      reading('PERIOD', { period: { from: '2026-01-01', to: null, clock } });
    const state = takeReadings(question)(initialState);
    expect(readOtherwise(period('SAID'), period('PUBLISHED'))(state).filter).toMatchObject({
      from: '2026-01-01',
      clock: 'PUBLISHED',
    });
  });
});
